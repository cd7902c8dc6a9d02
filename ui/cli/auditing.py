"""The audit of finished workbooks."""

from pathlib import Path

import click

from exports.audit import Audited, prove, read_workbook
from fieldkit import files
from fieldkit.errors import Code, WorldFailed
from ui import audit_words, messages
from ui.cli.options import passphrase_option, with_output
from ui.cli.output import DONE, PROBLEMS, Output, open_store

_WORKBOOK_LIMIT = 100 << 20


@click.command()
@click.argument("workbook", type=click.Path(path_type=Path))
@click.option("--earlier", type=click.Path(path_type=Path), multiple=True, help="A workbook published before; repeat.")
@click.option("--office", type=click.Path(path_type=Path), help="The office's store, for what it published before.")
@passphrase_option
@with_output
def audit(
    workbook: Path, earlier: tuple[Path, ...], office: Path | None, passphrase_file: Path | None, output: Output
) -> int:
    """Read a finished workbook back, and prove or refute that nobody can be found in it.

    Only the file counts: all its sheets, hidden ones too, charts, names, comments and properties.
    """
    data, before = _read(workbook), [_read(one) for one in earlier]
    if office is not None:
        with open_store(office, passphrase_file) as opened:
            opened.need("office")
    try:
        found = prove(read_workbook(data), [read_workbook(one) for one in before])
    except WorldFailed as failed:
        if failed.code is not Code.NOT_PROTECTED:
            raise
        _tell_refused(failed, workbook, output)
        return PROBLEMS
    claim = found.reading.finished.claim
    facts = {
        "workbook": str(workbook), "proven": True, "numbers": found.numbers, "sums": found.sums,
        "sensitive": found.sensitive, "tables": len(found.certificate.tables), "threshold": claim.threshold,
        "base": claim.base, "period": found.reading.finished.period.code, "earlier": [str(one) for one in earlier],
    }  # fmt: skip
    output.result(facts, lambda: told(found))
    return DONE


def _read(path: Path) -> bytes:
    return files.read(path, _WORKBOOK_LIMIT)


def _tell_refused(failed: WorldFailed, workbook: Path, output: Output) -> None:
    """A workbook that gives somebody away: the cell, and the sum behind it."""
    into = messages.language()
    facts = {"workbook": str(workbook), "proven": False, **failed.facts}
    output.result(facts, lambda: [str(messages.of(failed, into)), *messages.details(failed, into)])


def told(found: Audited) -> list[str]:
    """What a check proved, in words."""
    into = messages.language()
    proven = audit_words.PROVEN[into].format(
        numbers=found.numbers, sums=found.sums, sensitive=found.sensitive, tables=len(found.certificate.tables)
    )
    return [proven, audit_words.TEXTS[into]]
