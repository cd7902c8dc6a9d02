"""Stores: made and enrolled."""

from datetime import UTC, datetime
from pathlib import Path

import click

from fieldkit import files, kit
from fieldkit.envelope import LIMIT
from fieldkit.shelf import read_places
from fieldkit.store import Store
from ui.cli.options import passphrase_option, store_argument, with_output
from ui.cli.output import Output, new_passphrase, open_store

_REQUEST_LIMIT = 1 << 16
_PLACES_LIMIT = 1 << 20


@click.group()
def office() -> None:
    """Social services' master."""


@click.group()
def station() -> None:
    """A laptop's store."""


@office.command("new")
@store_argument
@click.option("--name", required=True, help="The office's name, as stations see it.")
@click.option("--places", type=click.Path(path_type=Path), help="CSV: name, zone, kind, population.")
@passphrase_option
@with_output
def office_new(store: Path, name: str, places: Path | None, passphrase_file: Path | None, output: Output) -> None:
    """Make a master with its keys; the ready-made forms are on its shelf."""
    listed = read_places(files.read(places, _PLACES_LIMIT).decode("utf-8-sig")) if places else []
    with Store.create_office(store, name, new_passphrase(passphrase_file, (name, store.name), first=True)) as made:
        made.shelf.set_places(listed)
        facts = {"id": made.identity.id, "name": name, "places": len(listed)}
    output.result(facts, lambda: [f"{name}: {store}"])


@station.command("new")
@store_argument
@click.option("--name", required=True, help="The laptop's name, as the office sees it.")
@passphrase_option
@with_output
def station_new(store: Path, name: str, passphrase_file: Path | None, output: Output) -> None:
    """Make a laptop's store, and beside it the request that the office enrols."""
    with Store.create_station(store, name, new_passphrase(passphrase_file, (name, store.name), first=True)) as made:
        request = request_path(store, name)
        files.write_whole(request, kit.write_request(made))
        facts = {"id": made.identity.id, "name": name, "request": str(request)}
    output.result(facts, lambda: [f"{name}: {store}", str(request)])


def request_path(store: Path, name: str) -> Path:
    """Where a new station's request lies: beside its store."""
    return store.absolute().parent / f"{name.replace('/', '-')}.request"


@office.command("enrol")
@store_argument
@click.argument("request", type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path), required=True, help="Where to write the kit.")
@passphrase_option
@with_output
def office_enrol(store: Path, request: Path, out: Path, passphrase_file: Path | None, output: Output) -> None:
    """Take a laptop into the roster and write the kit that it accepts."""
    asked = files.read(request, _REQUEST_LIMIT)
    with open_store(store, passphrase_file) as opened:
        member = kit.enrol(opened, asked)
        files.write_whole(out, kit.publish(opened, today()))
    output.result({"station": member.keys.id, "name": member.name, "kit": str(out)}, lambda: [f"{member.name}: {out}"])


@station.command("accept")
@store_argument
@click.argument("kit_file", metavar="KIT", type=click.Path(path_type=Path))
@passphrase_option
@with_output
def station_accept(store: Path, kit_file: Path, passphrase_file: Path | None, output: Output) -> None:
    """Take in the office's kit."""
    data = files.read(kit_file, LIMIT)
    with open_store(store, passphrase_file) as opened:
        accepted = kit.accept(opened, data)
    facts = {"office": accepted.office, "kit": accepted.number, "forms": accepted.forms, "new": accepted.new}
    output.result(facts, lambda: [f"{accepted.office} · kit {accepted.number} · {accepted.forms} forms"])


def today() -> str:
    """The date on a kit. It informs people; no rule looks at it."""
    return datetime.now(UTC).date().isoformat()
