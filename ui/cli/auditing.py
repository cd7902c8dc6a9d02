"""The audit of finished workbooks."""

import hashlib
from pathlib import Path

import click

from exports.audit import Audited, prove, read_workbook
from exports.audit.levels import certifier, prove_together
from exports.disclosure.moves import certify_moves
from exports.periods import Period
from fieldkit import files
from fieldkit.errors import Code, WorldFailed
from fieldkit.store import Store
from ui import audit_words, messages
from ui.cli.options import PATH, passphrase_option, with_output
from ui.cli.output import DONE, PROBLEMS, Output, open_store

_WORKBOOK_LIMIT = 100 << 20


@click.command()
@click.argument("workbooks", metavar="WORKBOOK...", nargs=-1, required=True, type=PATH)
@click.option("--earlier", type=PATH, multiple=True, help="A workbook published before; repeat.")
@click.option("--office", type=PATH, help="The office's store, for what it published before.")
@passphrase_option
@with_output
def audit(
    workbooks: tuple[Path, ...],
    earlier: tuple[Path, ...],
    office: Path | None,
    passphrase_file: Path | None,
    output: Output,
) -> int:
    """Read a finished workbook back, and prove or refute that nobody can be found in it.

    Only the file counts: all its sheets, hidden ones too, charts, names, comments and properties. Several workbooks of
    a region's areas are held side by side: nobody can be found by whoever has them all.
    """
    workbook, *others = workbooks
    if others:
        if earlier or office:
            raise click.UsageError("--earlier and --office go with one workbook, not with several")
        return _together(workbooks, output)
    data, before = _read(workbook), [_read(one) for one in earlier]
    known = None
    try:
        reading = read_workbook(data)
        found = prove(reading, [read_workbook(one) for one in before], by=certifier(reading.finished))
        if office is not None:
            with open_store(office, passphrase_file) as opened:
                opened.need("office")
                known = _remembered(opened, data, found.reading.finished.period)
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
        **({} if known is None else {"releases": list(known)}),
    }  # fmt: skip
    output.result(facts, lambda: [*told(found), *([] if known is None else [_known(known)])])
    return DONE


def _together(workbooks: tuple[Path, ...], output: Output) -> int:
    """Several workbooks, each by itself and all side by side."""
    reading = workbooks[0]
    try:
        found = []
        for reading in workbooks:
            found.append(read_workbook(_read(reading)))
            prove(found[-1], by=certify_moves)
        together = prove_together(found)
    except WorldFailed as failed:
        if failed.code is not Code.NOT_PROTECTED:
            raise
        _tell_refused(failed, reading, output)
        return PROBLEMS
    proven = {
        "areas": len(together.areas), "numbers": together.numbers, "sums": together.sums,
        "sensitive": together.sensitive, "tables": len(together.certificate.tables),
    }  # fmt: skip
    facts = {"workbooks": [str(one) for one in workbooks], "proven": True, "named": list(together.areas), **proven}
    output.result(facts, lambda: [audit_words.TOGETHER[messages.language()].format(**proven)])
    return DONE


def _remembered(store: Store, data: bytes, period: Period) -> tuple[int, ...]:
    """The office's releases that a workbook shows; none where the office published nothing about these days.

    NOT_PROTECTED where it did, and this workbook is none of it: beside those it may say more than it seems.
    """
    found = store.releases.made_of(hashlib.sha256(data).digest())
    same_days = [
        number for number, first, last in store.releases.listed() if first <= period.last and period.first <= last
    ]
    if same_days and not found:
        raise WorldFailed(Code.NOT_PROTECTED, sheet="", cell="", why="not-ours", number=same_days[0])
    return found


def _known(releases: tuple[int, ...]) -> str:
    into = messages.language()
    if not releases:
        return audit_words.NOTHING_PUBLISHED[into]
    return audit_words.PUBLISHED[into].format(numbers=", ".join(map(str, releases)))


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
