"""Stores: made and compared."""

import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import click

from fieldkit import erasure, files, kit, settings
from fieldkit.errors import Code, WorldFailed
from fieldkit.shelf import Listed, load_list
from fieldkit.store import Store
from ui.cli.lazy import Whole
from ui.cli.options import PATH, passphrase_option, store_argument, with_output
from ui.cli.output import Output, new_passphrase, tell_news
from ui.cli.servers import access, lay_out

# What one of the systems that this runs on takes for a folder, or for something else.
_NOT_IN_A_FILE_NAME = re.compile(r'[/\\:*?"<>|]')
_LONGEST = 50  # letters, which may take four bytes each: a file's name has 255


@click.group(cls=Whole)
def office() -> None:
    """Social services' master."""


@click.group(cls=Whole)
def station() -> None:
    """A laptop's store."""


@office.command("new")
@store_argument
@click.option("--name", required=True, help="The office's name, as stations see it.")
@click.option("--places", type=PATH, help="CSV: name, zone, kind, population, km, within.")
@click.option("--store", "url", metavar="URL", help="Keep the submissions there: postgresql://user@server/database.")
@click.option("--password-file", type=PATH, help="With --store: its user's password.")
@click.option("--ca-file", type=PATH, help="With --store: trust this authority (PEM).")
@passphrase_option
@with_output
def office_new(  # noqa: PLR0913 - one a command-line option
    *, store: Path, name: str, places: Path | None, url: str | None, password_file: Path | None, ca_file: Path | None,
    passphrase_file: Path | None, output: Output,
) -> None:  # fmt: skip
    """Make a master with its keys; the ready-made forms are on its shelf."""
    listed = load_list(places) if places else Listed([], [])
    server = access(url, password_file, ca_file) if url else None
    secret = new_passphrase(passphrase_file, (name, store.name), first=True)
    with _gone_where_it_fails(Store.create_office(store, name.strip(), secret)) as made:
        tell_news(made)
        made.shelf.set_places(listed.places, listed.areas)
        if server:
            lay_out(made, *server)
        facts = {"id": made.identity.id, "name": name, "places": len(listed.places)}
    output.result(facts, lambda: [f"{name}: {store}"])


@station.command("new")
@store_argument
@click.option("--name", required=True, help="The laptop's name, as the office sees it.")
@click.option("--compare-first", is_flag=True, help="Send nothing before the words are compared: 'station confirm'.")
@passphrase_option
@with_output
def station_new(store: Path, name: str, passphrase_file: Path | None, output: Output, *, compare_first: bool) -> None:
    """Make a laptop's store, and beside it the request that the office enrols."""
    request = request_path(store, name)
    if files.there(request):  # another laptop's of the same name, which nobody could write again
        raise WorldFailed(Code.FILE_EXISTS, path=str(request))
    secret = new_passphrase(passphrase_file, (name, store.name), first=True)
    with _gone_where_it_fails(Store.create_station(store, name.strip(), secret)) as made:
        tell_news(made)
        made.settings.set(settings.COMPARE_FIRST, "yes" if compare_first else "")
        files.write_whole(request, kit.write_request(made))
        facts = {"id": made.identity.id, "name": name, "request": str(request)}
    output.result(facts, lambda: [f"{name}: {store}", str(request)])


@contextmanager
def _gone_where_it_fails(made: Store) -> Iterator[Store]:
    """A store that was made only in part is taken away again: nobody is to work at an office without its server."""
    try:
        with made:
            yield made
    except WorldFailed:
        with suppress(WorldFailed):  # what is told is why it could not be made
            erasure.erase(made.folder)
        raise


def request_path(store: Path, name: str) -> Path:
    """Where a new station's request lies: beside its store."""
    return store.absolute().parent / f"{_NOT_IN_A_FILE_NAME.sub('-', name)[:_LONGEST].strip(' .')}.request"
