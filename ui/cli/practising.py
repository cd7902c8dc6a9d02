"""Practice: made-up paper sheets to print, and what was keyed in held against them."""

from pathlib import Path

import click

from fieldkit import files, shelf
from fieldkit.errors import Code, WorldFailed
from fieldkit.store import Store
from forms.definition import Form
from forms.workbook import compile_workbook, load_compiled
from ui import practice as made_up
from ui.cli.lazy import Whole
from ui.cli.options import PATH, passphrase_option, store_argument, with_output
from ui.cli.output import DONE, PROBLEMS, Output, open_store
from ui.desktop.table.grid import columns
from ui.languages import SPOKEN, Language, language
from ui.practice_words import told

_MOST = 200
_many = click.option(
    "--sheets", "many", type=click.IntRange(1, _MOST), default=made_up.SHEETS, show_default=True, help="How many."
)
_seed = click.option("--seed", type=int, default=made_up.SEED, show_default=True, help="Another number, another set.")


@click.group(cls=Whole)
def practice() -> None:
    """Made-up paper sheets to key in, and whether they were."""


@practice.command("sheets")
@click.option("--out", type=PATH, required=True, help="The PDF to write.")
@_many
@_seed
@click.option("--language", "into", type=click.Choice(SPOKEN), default="es", show_default=True)
@with_output
def practice_sheets(out: Path, *, many: int, seed: int, into: Language, output: Output) -> None:
    """Print made-up sheets of the test, marked as such, with the right keys on the last page."""
    from ui.desktop.paper.practice import sheets  # noqa: PLC0415 - Qt is loaded only to draw

    files.write_whole(out, sheets(library_test(), many, seed, into))
    output.result({"file": str(out), "sheets": many, "seed": seed}, lambda: [str(out)])


@practice.command("compare")
@store_argument
@click.option("--session", help="The table where they were keyed in; without: the newest.")
@_many
@_seed
@passphrase_option
@with_output
def practice_compare(
    store: Path, *, session: str | None, many: int, seed: int, passphrase_file: Path | None, output: Output
) -> int:
    """Say what differs between the made-up sheets and what was keyed in. For practice stores alone."""
    into = language()
    with open_store(store, passphrase_file) as opened:
        found, form = compared(opened, session, many, seed)
    numbers = {column.path: column.number for column in columns(form)}
    lines = list(told(found, numbers.__getitem__, lambda path, value: made_up.shown(form, path, value, into), into))
    facts = {
        "same": found.same,
        "differences": [
            {"sheet": one.sheet, "question": numbers[one.path], "right": one.right, "typed": one.typed}
            for one in found.differences
        ],
        "missing": found.missing,
        "more": found.more,
    }
    output.result(facts, lambda: lines)
    return DONE if found.right else PROBLEMS


def library_test() -> Form:
    """The ready-made test, as practice has it."""
    workbook = next(one for one in shelf.library_forms() if one.name == "test10")
    return load_compiled(compile_workbook(workbook.data).blob)


def compared(store: Store, session: str | None, many: int, seed: int) -> tuple[made_up.Compared, Form]:
    """Hold a practice store's tests of one table against the sheets. PRACTICE_ONLY for a real store."""
    if not store.identity.simulated:
        raise WorldFailed(Code.PRACTICE_ONLY)
    form = store.shelf.form(made_up.TEST)
    sessions = sorted(store.sessions.all(), key=lambda one: one.date)
    at = store.sessions.get(session).id if session else sessions[-1].id if sessions else ""
    paths = [column.path for column in columns(form)]
    typed = [one.answers for one in store.submissions.current(made_up.TEST, at)]
    return made_up.compare(made_up.sheets(form, paths, many, seed), typed), form
