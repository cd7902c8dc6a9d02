"""The plan of an office: its indicators and tables, checked, replaced, and written out to be edited."""

from pathlib import Path

import click

from exports.plan import read_plan, written
from exports.plan_book import is_book, read_either, write_book
from exports.plan_rows import Plan
from fieldkit import files, settings, shelf
from fieldkit.store import Store
from ui.cli.lazy import Whole
from ui.cli.options import PATH, passphrase_option, store_argument, with_output
from ui.cli.output import Output, open_store

_LIMIT = 4 << 20


@click.group(cls=Whole)
def plan() -> None:
    """The indicators and tables that an office counts."""


@plan.command("check")
@click.argument("file", metavar="FILE", type=PATH)
@with_output
def plan_check(file: Path, output: Output) -> None:
    """Read a plan (TOML) or a workbook of indicators, and say what is wrong in it, with its place."""
    _tell(output, read_either(files.read(file, _LIMIT), shelf.library_plan().encode()))


@plan.command("set")
@store_argument
@click.argument("file", metavar="FILE", type=PATH)
@passphrase_option
@with_output
def plan_set(store: Path, file: Path, passphrase_file: Path | None, output: Output) -> None:
    """Put a plan in the place of the office's: a TOML whole, of a workbook the indicators.

    'kit publish' brings it to the stations.
    """
    data = files.read(file, _LIMIT)
    with open_store(store, passphrase_file) as opened:
        opened.need("office")
        read = read_either(data, _own(opened))
        # A TOML is kept as it was written, with what its author noted in it.
        opened.settings.set(settings.PLAN, written(read) if is_book(data) else data.decode("utf-8-sig"))
    _tell(output, read)


@plan.command("show")
@store_argument
@click.option("--out", type=PATH, required=True, help="A .xlsx of the indicators to edit, or a .toml of all.")
@passphrase_option
@with_output
def plan_show(store: Path, out: Path, passphrase_file: Path | None, output: Output) -> None:
    """Write the office's plan to a file."""
    with open_store(store, passphrase_file) as opened:
        own = _own(opened)
    files.write_whole(out, write_book(read_plan(own)) if out.suffix.casefold() == ".xlsx" else own)
    _tell(output, read_plan(own))


def _own(store: Store) -> bytes:
    return (store.settings.get(settings.PLAN) or shelf.library_plan()).encode()


def _tell(output: Output, read: Plan) -> None:
    facts = {
        "version": read.version,
        "indicators": [row.code for row in read.indicator],
        "tables": [table.id for table in read.table],
    }
    output.result(facts, lambda: [", ".join([*facts["indicators"], *facts["tables"]])])
