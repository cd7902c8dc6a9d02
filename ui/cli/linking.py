"""Change over time without identity: whether people are asked for a code of their own, and letting go of one."""

from pathlib import Path

import click
import msgspec

from fieldkit import files
from fieldkit.errors import Code, WorldFailed
from fieldkit.linking.code import GROUP, items
from fieldkit.linking.pairs import firsts
from fieldkit.linking.reading import forget, kept
from fieldkit.linking.rows import LinkingRow
from fieldkit.store import Store
from ui import linking_words, messages
from ui.cli.lazy import Whole
from ui.cli.options import PATH, passphrase_option, store_argument, with_output
from ui.cli.output import Output, open_store

_LIMIT = 1 << 16
_THRESHOLD = 5  # as exports have it; a screen may be read by more people than the master


@click.group(cls=Whole)
def linking() -> None:
    """A code that participants make of things they know, so that change can be measured without knowing them."""


@linking.command("show")
@store_argument
@passphrase_option
@with_output
def linking_show(store: Path, passphrase_file: Path | None, output: Output) -> None:
    """Print whether people are asked, and about how many codes are kept and linked."""
    with open_store(store, passphrase_file) as opened:
        opened.need("office")
        _told(opened, _row(opened), output)


@linking.command("begin")
@store_argument
@passphrase_option
@with_output
def linking_begin(store: Path, passphrase_file: Path | None, output: Output) -> None:
    """Make the programme's key: people are asked once the next kit has reached the laptops."""
    with open_store(store, passphrase_file) as opened:
        opened.need("office")
        row = _row(opened)
        opened.linking.begin()
        _told(opened, row, output)
    output.problem(linking_words.begun(messages.language()))


@linking.command("end")
@store_argument
@passphrase_option
@with_output
def linking_end(store: Path, passphrase_file: Path | None, output: Output) -> None:
    """Erase the key for good: nobody can make or try out a code any more, not even here."""
    with open_store(store, passphrase_file) as opened:
        opened.need("office")
        ended = opened.linking.end()
    output.result({"ended": ended}, lambda: [linking_words.ended(messages.language(), erased=ended)])


@linking.command("forget")
@store_argument
@click.option("--answers", type=PATH, required=True, help="One JSON object: the code's items.")
@passphrase_option
@with_output
def linking_forget(store: Path, answers: Path, passphrase_file: Path | None, output: Output) -> None:
    """Erase what is kept under the code of somebody who asks for that."""
    with open_store(store, passphrase_file) as opened:
        opened.need("office")
        row = _row(opened)
        form = opened.shelf.form(row.form)
        said = items(form, _given(answers))
        if said is None:
            raise WorldFailed(Code.LINKING_ITEMS)
        count = forget(opened, row.keep, said)
    output.result({"erased": count}, lambda: [linking_words.forgotten(count, messages.language())])


def _given(path: Path) -> dict[str, str]:
    try:
        given = msgspec.json.decode(files.read(path, _LIMIT), type=dict[str, str | int])
    except msgspec.DecodeError as error:
        raise WorldFailed(Code.LINKING_ITEMS) from error
    return {f"{GROUP}/{name}": str(value) for name, value in {**given, "wish": "yes"}.items()}


def _row(store: Store) -> LinkingRow:
    row = store.linking.row
    if row is None or store.shelf.find(row.keep) is None:
        raise WorldFailed(Code.LINKING_NONE)
    return row


def _told(store: Store, row: LinkingRow, output: Output) -> None:
    known = list(kept(store, row.keep))
    linked, on = len(firsts(known)), bool(store.linking.key)
    words = linking_words.state(len(known), linked, messages.language(), on=on, threshold=_THRESHOLD)
    output.result({"on": on, "form": row.form, "keep": row.keep, "sentence": words}, lambda: [words])
