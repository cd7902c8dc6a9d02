"""The summary workbook, its tables as CSV and its report; and, on social services' word alone, single tests."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias, get_args

import click

from exports.comma import csv_files
from exports.data import export_data
from exports.disclosure.protection import Mode
from exports.levels.books import export_levels
from exports.periods import Language, Period
from exports.plan import left_out
from exports.summary import Exported
from exports.summary import export as export_summary
from fieldkit import files, settings
from fieldkit.errors import Code, WorldFailed
from fieldkit.store import Store
from ui import audit_words, messages
from ui.cli import clock
from ui.cli.options import PATH, passphrase_option, store_argument, with_output
from ui.cli.output import Bar, Output, open_store, read_line, somebody_there, tell

_PLAN_LIMIT = 4 << 20
_PASSWORD_LIMIT = 4096
_Level: TypeAlias = Literal["municipality", "comarca", "region", "all"]


@click.command()
@store_argument
@click.option("--period", help="2026, 2026-S1, 2026-Q2, 2026-05 or 2026-05-01..2026-06-30.")
@click.option("--out", type=PATH, required=True, help="The workbook to write.")
@click.option("--language", type=click.Choice(["es", "en"]), default="es", show_default=True)
@click.option("--plan", type=PATH, help="Indicators and tables (TOML) instead of the kit's.")
@click.option(
    "--mode", type=click.Choice(["rounding", "suppression"]), help="How small counts are protected, if not as planned."
)
@click.option(
    "--level",
    type=click.Choice(get_args(_Level)),
    help="A workbook for each of these, all from one release, into the folder that --out names.",
)
@click.option("--csv", "as_csv", is_flag=True, help="Also the protected tables as CSV, beside the workbook.")
@click.option("--report", is_flag=True, help="Also a report of two pages (PDF) and its charts as pictures (PNG).")
@click.option("--with-data", is_flag=True, help="Instead: every single test, encrypted. For social services alone.")
@click.option("--master", is_flag=True, help="With --with-data: not the tests alone but all that the store holds.")
@click.option("--confirm", help="With --with-data: the sentence that says you mean it, where nobody can be asked.")
@click.option("--data-password-file", type=PATH, help="The password of that file.")
@passphrase_option
@with_output
def export(  # noqa: PLR0913, PLR0917 - one parameter an option
    store: Path,
    period: str | None,
    out: Path,
    language: Language,
    plan: Path | None,
    mode: Mode | None,
    level: _Level | None,
    confirm: str | None,
    data_password_file: Path | None,
    passphrase_file: Path | None,
    output: Output,
    *,
    as_csv: bool,
    report: bool,
    with_data: bool,
    master: bool,
) -> None:
    """Write a summary in which nobody can be found: indicators against targets, tests by place and band."""
    if with_data:
        _mean_it(confirm)
        with open_store(store, passphrase_file) as opened, Bar("export") as bar:
            opened.need("office")
            password = _password(data_password_file)
            taken = export_data(opened, out, password, whole=master, progress=bar, language=language)
        facts = {"workbook": str(taken.path), "rows": taken.rows, "sheets": taken.sheets, "encrypted": True}
        output.result(facts, lambda: [str(taken.path)])
        return
    if period is None or master:
        raise click.UsageError("--period, or --with-data [--master]")
    wanted = _Wanted(Period.parse(period), out, language, files.read(plan, _PLAN_LIMIT) if plan else None, mode)
    if level is not None:
        if as_csv or report:
            raise click.UsageError("--level, or --csv and --report")
        with open_store(store, passphrase_file) as opened:
            _levels(opened, wanted, level, output)
        return
    with open_store(store, passphrase_file) as opened:
        done = _summary(opened, wanted)
    beside = _beside(done, out, as_csv=as_csv, report=report)
    proven = {"numbers": done.numbers, "sums": done.sums, "sensitive": done.sensitive, "tables": done.tables}
    about = {"period": done.period.code, "releases": list(done.releases)}
    facts = {"workbook": str(done.path), **about, "beside": [str(path) for path in beside], **proven}
    told = [str(done.path), *map(str, beside), audit_words.PROVEN[messages.language()].format(**proven)]
    output.result(facts, lambda: told)


@dataclass(frozen=True)
class _Wanted:
    """What is to be exported, where to, and how; without a `plan` by the office's own."""

    period: Period
    out: Path
    language: Language
    plan: bytes | None
    mode: Mode | None


def _summary(store: Store, wanted: _Wanted) -> Exported:
    store.need("office")
    files.need_writable(wanted.out)
    if wanted.plan is None and (left := left_out(store.settings.get(settings.PLAN))):
        tell("\n- ".join((str(messages.of(WorldFailed(Code.PLAN_PARTLY), messages.language())), *left)))
    with Bar("export") as bar:
        return export_summary(
            store, wanted.period, wanted.out, progress=bar, today=clock.today(), language=wanted.language,
            plan=wanted.plan, mode=wanted.mode,
        )  # fmt: skip


def _levels(store: Store, wanted: _Wanted, level: _Level, output: Output) -> None:
    """A workbook for each area of a level, and the proof for a reader who has those of all areas."""
    with Bar("export") as bar:
        done = export_levels(
            store, wanted.period, wanted.out, progress=bar, today=clock.today(), language=wanted.language,
            plan=wanted.plan, mode=wanted.mode, level=None if level == "all" else level,
        )  # fmt: skip
    found = done.together
    proven = {
        "areas": len(found.areas), "numbers": found.numbers, "sums": found.sums, "sensitive": found.sensitive,
        "tables": len(found.certificate.tables),
    }  # fmt: skip
    books = {name: str(one.path) for name, one in done.books.items()}
    releases = sorted({number for one in done.books.values() for number in one.releases})
    told = [*books.values(), audit_words.TOGETHER[messages.language()].format(**proven)]
    output.result({"workbooks": books, "period": wanted.period.code, "releases": releases, **proven}, lambda: told)


def _beside(done: Exported, out: Path, *, as_csv: bool, report: bool) -> list[Path]:
    """Write what else was asked for, each file beside the workbook and named after it."""
    wanted: dict[str, bytes] = {}
    if as_csv:
        wanted |= _named(out, csv_files(done.book))
    if report:
        from ui.desktop.paper.report import report as make_report  # noqa: PLC0415 - Qt is loaded only for the report

        made = make_report(done.book)
        wanted |= {f"{out.stem}.pdf": made.pdf, **_named(out, made.pictures)}
    for name, content in wanted.items():
        files.write_whole(out.with_name(name), content)
    return [out.with_name(name) for name in wanted]


def _named(out: Path, found: Mapping[str, bytes]) -> dict[str, bytes]:
    return {f"{out.stem} - {name}": content for name, content in found.items()}


def _mean_it(confirm: str | None) -> None:
    """Single tests leave the store only where somebody types that they mean it."""
    into = messages.language()
    sentence = audit_words.MEAN_IT[into]
    if confirm is None:
        if not somebody_there():
            raise click.UsageError(f'--confirm "{sentence}"')
        click.echo(audit_words.WARNING[into], err=True)
        confirm = str(click.prompt(f"«{sentence}»", err=True))
    if " ".join(confirm.split()).casefold() not in {one.casefold() for one in audit_words.MEAN_IT.values()}:
        raise click.UsageError(f'"{sentence}"')


def _password(file: Path | None) -> str:
    """The password of the file: from a file, from FIELDKIT_DATA_PASSWORD, or typed twice."""
    if file is not None:
        return read_line(file, _PASSWORD_LIMIT)
    given = os.environ.get("FIELDKIT_DATA_PASSWORD")
    if given is not None:
        return given
    if not somebody_there():
        raise click.UsageError("no password: use --data-password-file or FIELDKIT_DATA_PASSWORD")
    return str(click.prompt("Password", hide_input=True, confirmation_prompt=True, err=True))
