"""Who may open a store: slots listed, added, removed; a new store key; a forgotten passphrase."""

from pathlib import Path

import click

from fieldkit import files, keyring, recovery, rotation, sheet
from ui import messages
from ui.cli import clock
from ui.cli.lazy import Whole
from ui.cli.options import PATH, new_passphrase_option, passphrase_option, store_argument, with_output
from ui.cli.output import Output, new_passphrase, open_store, somebody_there
from ui.cli.stores import office
from ui.key_words import SAYINGS


@click.group(cls=Whole)
def keys() -> None:
    """Who may open a store."""


@keys.command("list")
@store_argument
@passphrase_option
@with_output
def list_(store: Path, passphrase_file: Path | None, output: Output) -> None:
    """List the people and the recovery keys that open the store. A star marks the passphrase just used."""
    with open_store(store, passphrase_file) as opened:
        found = keyring.holders(opened)
    facts = [{"id": one.slot, "kind": one.kind, "name": one.label, "mine": one.mine} for one in found]
    output.result(
        {"slots": facts}, lambda: [f"{one.slot}  {one.kind:10}  {one.label}{' *' * one.mine}" for one in found]
    )


@keys.command()
@store_argument
@click.option("--name", required=True, help="Whose it is: kept inside the encrypted store.")
@passphrase_option
@new_passphrase_option
@with_output
def add(store: Path, name: str, passphrase_file: Path | None, new_passphrase_file: Path | None, output: Output) -> None:
    """Let one more person open the store, with a passphrase of their own."""
    with open_store(store, passphrase_file) as opened:
        about = (name, opened.identity.name, *(place.name for place in opened.shelf.places()))
        slot = keyring.add(opened, name, new_passphrase(new_passphrase_file, about))
    output.result({"slot": slot, "name": name}, lambda: [f"{slot}  {name}"])


@keys.command()
@store_argument
@click.argument("slot")
@click.argument("name")
@passphrase_option
@with_output
def name(store: Path, slot: str, name: str, passphrase_file: Path | None, output: Output) -> None:
    """Say whose a slot is."""
    with open_store(store, passphrase_file) as opened:
        found = keyring.find(opened, slot)
        keyring.name(opened, found.slot, name)
    output.result({"slot": found.slot, "name": name}, lambda: [f"{found.slot}  {name}"])


@keys.command()
@store_argument
@click.argument("slot")
@passphrase_option
@with_output
def remove(store: Path, slot: str, passphrase_file: Path | None, output: Output) -> None:
    """Take away a slot, by its id or its name, and change the store key: it opens nothing newer."""
    with open_store(store, passphrase_file) as opened:
        found = keyring.find(opened, slot)
        keyring.remove(opened, found)
        left = len(keyring.holders(opened))
    output.result({"slot": found.slot, "left": left}, lambda: [f"{found.slot}  {found.label}"])


@keys.command()
@store_argument
@passphrase_option
@with_output
def rotate(store: Path, passphrase_file: Path | None, output: Output) -> None:
    """Change the store key. All passphrases stay as they are."""
    with open_store(store, passphrase_file) as opened:
        rotation.rotate(opened)
        slots = len(keyring.holders(opened))
    output.result({"slots": slots}, lambda: [f"{slots} slots"])


@keys.command()
@store_argument
@click.option("--answer", type=PATH, help="What the office answered.")
@click.option("--sheet", "sheet_file", type=PATH, help="An office's recovery sheet, typed.")
@click.option("--name", default="", help="Whose the new passphrase is.")
@new_passphrase_option
@with_output
def recover(
    store: Path, answer: Path | None, sheet_file: Path | None, name: str, new_passphrase_file: Path | None,
    output: Output,
) -> None:  # fmt: skip
    """Choose a new passphrase where the old one is forgotten.

    At a laptop: once without options, which writes STORE.recovery for the office; then with the office's answer and
    the passphrase chosen before. At the office: with its recovery sheet.
    """
    if answer is not None and sheet_file is not None:
        raise click.UsageError("either --answer or --sheet")
    if answer is None and sheet_file is None:
        _ask_office(store, new_passphrase(new_passphrase_file, (name, store.name)), output)
        return
    if answer is not None:
        data = files.read(answer, recovery.LIMIT)
        slot = recovery.finish(store, data, new_passphrase(new_passphrase_file, ()), name)
    else:
        rows = files.read(sheet_file, sheet.LIMIT).decode(errors="replace") if sheet_file else ""
        slot = sheet.recover(store, rows, new_passphrase(new_passphrase_file, (name, store.name)), name)
    output.result({"slot": slot}, lambda: [slot])


def _ask_office(store: Path, chosen: str, output: Output) -> None:
    into = messages.language()
    request = recovery.ask(store, chosen, into)
    path = store.absolute().parent / f"{store.absolute().name}.recovery"
    files.write_whole(path, recovery.encode(request))
    said = {"request": str(path), "code": request.code()}
    lines = [SAYINGS["request"][into].format(path=path), SAYINGS["code"][into].format(code=said["code"])]
    output.result(said, lambda: lines)


@office.command("recover")
@store_argument
@click.argument("request", type=PATH)
@click.option("--out", type=PATH, required=True, help="Where to write the answer.")
@passphrase_option
@with_output
def office_recover(store: Path, request: Path, out: Path, passphrase_file: Path | None, output: Output) -> None:
    """Help a laptop whose passphrase is forgotten. Compare the words by telephone first."""
    into = messages.language()
    with open_store(store, passphrase_file) as opened:
        asked = recovery.answer(opened, files.read(request, recovery.LIMIT))
    told = SAYINGS["asks"][into].format(station=asked.station, code=asked.code)
    if somebody_there():
        output.problem(told)
        click.confirm(SAYINGS["asks-yes"][into], abort=True, err=True)
    files.write_whole(out, asked.answer)
    output.result({"station": asked.station, "code": asked.code, "answer": str(out)}, lambda: [told, str(out)])


@office.command("recovery-sheet")
@store_argument
@click.option("--out", type=PATH, required=True, help="The sheet to print, then delete.")
@passphrase_option
@with_output
def recovery_sheet(store: Path, out: Path, passphrase_file: Path | None, output: Output) -> None:
    """Make the office's recovery key: its private half on a sheet for the safe, and nowhere else."""
    into = messages.language()
    with open_store(store, passphrase_file) as opened:
        opened.need("office")
        made = sheet.new(into)
        head = SAYINGS["sheet"][into].format(name=opened.identity.name, made=clock.today().isoformat())
        # First the paper: a key without its sheet would be of use to nobody.
        files.write_whole(out, "\n".join((head, *made.rows, "")).encode(), private=True)
        sheet.adopt(opened, made.public)
    output.result({"sheet": str(out)}, lambda: [str(out)])
