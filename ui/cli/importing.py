"""Survey exports and tables kept by hand, into the master."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any, get_args

import click
import msgspec

from fieldkit import files
from fieldkit.errors import Code, WorldFailed
from fieldkit.store import Store
from sync.survey_import import mapping_file, steps
from sync.survey_import.columns import Seen
from sync.survey_import.delimited import SEPARATORS
from sync.survey_import.html_table import HtmlTable
from sync.survey_import.mapping import Mapping, SessionMap
from sync.survey_import.preview import Outcome
from sync.survey_import.sorting import Sorted, Verdict
from sync.survey_import.steps import Aside, Opened
from sync.survey_import.suggest import Suggestion, Wanted
from sync.survey_import.table import Layout
from ui import import_words, messages
from ui.cli import clock
from ui.cli.options import PATH, passphrase_option, store_argument, with_output
from ui.cli.output import DONE, PROBLEMS, Bar, Output, open_store
from ui.cli.recording import reviewed_option


def _table_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """How the file is to be read, where finding out is not enough."""
    for option in reversed((
        click.option("--sheet", default="", help="The workbook's sheet, where it has several."),
        click.option("--header-row", type=click.IntRange(1), help="The row of the headers, from 1."),
        click.option("--encoding", default="", help="UTF-8, cp1252 ...; found out without."),
        click.option("--separator", type=click.Choice(list(SEPARATORS)), help="Found out without."),
        click.option("--dates", type=click.Choice(["day-first", "month-first"]), help="What 03/04 means."),
        click.option("--decimal", type=click.Choice([",", "."]), help="What stands before decimals."),
    )):  # fmt: skip
        command = option(command)
    return command


def _session_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Where the rows belong."""
    for option in reversed((
        click.option("--place", default="", help="The place of all rows."),
        click.option("--place-column", default="", metavar="HEADER"),
        click.option("--date", "day", type=click.DateTime(["%Y-%m-%d"]), metavar="YYYY-MM-DD", help="Of all rows."),
        click.option("--date-column", default="", metavar="HEADER"),
        click.option("--per", type=click.Choice(["day", "month"]), default="day", help="One session a day or a month."),
        click.option("--id-column", default="", metavar="HEADER", help="Where each row's own id stands."),
        click.option("--source", default="", help="A name for the survey, where two number their rows alike."),
    )):  # fmt: skip
        command = option(command)
    return command


@dataclass(frozen=True)
class _Asked:
    """What was asked for, beside the file and the form."""

    layout: Layout
    wanted: Wanted
    mapping: Mapping | None
    suggest: Path | None
    rejected: Path | None
    preview: bool
    fresh: bool
    reviewed: bool


@click.command("import")
@store_argument
@click.argument("file", type=PATH)
@click.option("--form", "form_id", required=True, help="The form that the rows answer.")
@click.option("--mapping", "mapping_path", type=PATH, help="Which column answers which question (TOML).")
@click.option("--suggest", type=PATH, help="Write what is suggested to this file, to be mended; import nothing.")
@click.option("--preview", is_flag=True, help="Say what would come in; import nothing.")
@click.option("--rejected", type=PATH, help="Write rows that do not fit here (.xlsx or .csv), to be mended.")
@click.option("--fresh", is_flag=True, help="Do not use what was decided before about tables like this one.")
@_table_options
@_session_options
@reviewed_option
@passphrase_option
@with_output
def import_(store: Path, file: Path, form_id: str, passphrase_file: Path | None, output: Output, **options: Any) -> int:
    """Take a survey's export, or a table kept by hand, into the master: all rows that fit. Twice changes nothing.

    Columns and choices that cannot be mistaken are found by themselves. For the rest, write a --suggest file, mend it
    and give it back as --mapping; the office remembers it.
    """
    asked = _asked(options)
    with open_store(store, passphrase_file) as opened, Bar("import") as bar:
        table = steps.open_table(opened, file, form_id, asked.layout, bar)
        if isinstance(table.profile.table.source, HtmlTable):
            output.problem(import_words.HTML[messages.language()])
        if asked.suggest is not None:
            return _suggest(opened, table, asked, asked.suggest, output)
        chosen = asked.mapping or steps.decided(_suggestion(opened, table, asked))
        mapping = steps.completed(table, chosen, asked.wanted)
        aside = _aside(opened, table, mapping, asked.rejected)
        do = steps.preview if asked.preview else steps.apply
        outcome = do(opened, table, mapping, clock.now, reviewed=asked.reviewed, aside=aside, progress=bar)
        columns = steps.suggest_mapping(opened, table, fresh=True).columns
    return _tell(output, _Done(outcome, mapping, columns, asked))


def _asked(options: dict[str, Any]) -> _Asked:
    path, day = options["mapping_path"], options["day"]
    mapping = mapping_file.read(path) if path else None
    said = {name: options[name] for name in ("sheet", "header_row", "encoding", "separator", "dates", "decimal")}
    layout = msgspec.structs.replace(mapping.table if mapping else Layout(), **{k: v for k, v in said.items() if v})
    session = SessionMap(
        options["place"], options["place_column"], day.date().isoformat() if day else "", options["date_column"],
        options["per"],
    )  # fmt: skip
    wanted = Wanted(session, options["id_column"], options["source"])
    rest = {name: options[name] for name in ("suggest", "rejected", "preview", "fresh", "reviewed")}
    return _Asked(layout, wanted, mapping, **rest)


def _suggestion(store: Store, table: Opened, asked: _Asked) -> Suggestion:
    return steps.suggest_mapping(store, table, asked.wanted, fresh=asked.fresh)


def _suggest(store: Store, table: Opened, asked: _Asked, path: Path, output: Output) -> int:
    found = _suggestion(store, table, asked)
    files.write_whole(path, mapping_file.write_suggestion(found).encode())
    into = messages.language()
    for one in found.open:
        output.problem(import_words.open_line(one, into))
    facts = {
        "suggested": str(path), "rows": table.profile.rows, "columns": _columns(found),
        "open": [msgspec.to_builtins(one) for one in found.open],
    }  # fmt: skip
    output.result(facts, lambda: [str(path)])
    return PROBLEMS if found.open else DONE


def _aside(store: Store, table: Opened, mapping: Mapping, path: Path | None) -> Aside | None:
    if path is None:
        return None
    if files.there(path):
        raise WorldFailed(Code.FILE_EXISTS, path=str(path))
    into = messages.language()

    def says(row: Sorted) -> str:
        return "; ".join(f"{one.column}: {import_words.reason(one, into)}".removeprefix(": ") for one in row.problems)

    return Aside(path, steps.kept_back(store, table, mapping), says)


@dataclass(frozen=True)
class _Done:
    outcome: Outcome
    mapping: Mapping
    columns: Sequence[Seen]
    asked: _Asked


def _tell(output: Output, done: _Done) -> int:
    into, outcome = messages.language(), done.outcome
    left_out = _left_out(done)
    if done.asked.preview:
        output.problem(import_words.PREVIEW[into])
    for kind, columns in groupby(sorted(left_out, key=itemgetter(1)), key=itemgetter(1)):
        output.problem(import_words.left_out([column for column, _ in columns], kind, into))
    for path, number in outcome.dropped.items():
        output.problem(import_words.dropped(path, number, into))
    if outcome.likely:
        output.problem(import_words.likely(outcome.likely, into))
    for line in import_words.problems(outcome.problems, outcome.counts["refused"], into):
        output.problem(line)
    output.result(_facts(done, left_out), lambda: _lines(outcome))
    return PROBLEMS if outcome.counts["refused"] or outcome.conflicts else DONE


def _left_out(done: _Done) -> list[tuple[str, str]]:
    """The columns of which nothing is kept, and why."""
    used = steps.used(done.mapping)
    return [
        (str(one.header), one.kind if one.state == "left-out" else "")
        for one in done.columns
        if one.header not in used and one.filled and one.header.name
    ]


def _counts(outcome: Outcome) -> dict[str, int]:
    kinds = {kind: outcome.counts[kind] for kind in get_args(Verdict)}
    return {"rows": outcome.rows, **kinds, "conflicts": outcome.conflicts}


def _facts(done: _Done, left_out: list[tuple[str, str]]) -> dict[str, object]:
    outcome = done.outcome
    written = done.asked.rejected if outcome.counts["refused"] else None
    return {
        **_counts(outcome),
        "preview": done.asked.preview,
        "sessions": [
            {"session": name, "place": one.place, "date": one.day.isoformat(), "rows": one.rows, "new": one.new}
            for name, one in outcome.sessions.items()
        ],
        "first": [{"row": row, "answers": dict(answers)} for row, answers in outcome.first]
        if done.asked.preview
        else [],
        "problems": [msgspec.to_builtins(one) for one in outcome.problems],
        "reasons": dict(outcome.reasons),
        "dropped": dict(outcome.dropped),
        "likely": outcome.likely,
        "mapped": [{"column": one.header, "question": one.to, "choice": one.choice} for one in done.mapping.used()],
        "left_out": [{"column": column, "kind": kind} for column, kind in left_out],
        "rejected": str(written) if written else None,
    }


def _columns(found: Suggestion) -> list[dict[str, object]]:
    return [
        {
            "column": str(one.header), "filled": one.filled, "state": one.state, "kind": one.kind,
            "likely": [msgspec.to_builtins(match) for match in one.likely],
        }
        for one in found.columns
    ]  # fmt: skip


def _lines(outcome: Outcome) -> list[str]:
    into = messages.language()
    lines = [import_words.count(name, number, into) for name, number in _counts(outcome).items()]
    return lines + [
        import_words.session(one.place, one.day.isoformat(), one.rows, into, new=one.new)
        for one in sorted(outcome.sessions.values(), key=lambda one: (one.day, one.place))
    ]
