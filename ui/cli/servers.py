"""How a command line says where a server is, and what opens it."""

from pathlib import Path

import click

from fieldkit.master import opening
from fieldkit.master.address import Access
from fieldkit.store import Store
from ui.cli.options import PATH
from ui.cli.output import read_line, read_text, somebody_there

_LONGEST = 1 << 20
password_option = click.option(
    "--password-file", type=PATH, help="Read the password of the server's user from this file."
)
ca_option = click.option("--ca-file", type=PATH, help="Trust this authority's certificate (PEM).")


def access(url: str, password_file: Path | None, ca_file: Path | None) -> tuple[str, Access]:
    """An address as it is kept, and what opens it. The password comes from a file, the address, or whoever sits there.

    It is kept inside the encrypted store, and nowhere else.
    """
    kept, password = opening.read(url)
    return kept, Access(asked_password(password_file, password), read_text(ca_file, _LONGEST) if ca_file else "")


def asked_password(password_file: Path | None, known: str = "") -> str:
    """The server's password: from the file, as it is known, or from whoever sits there."""
    if password_file:
        return read_line(password_file, _LONGEST)
    if not known and somebody_there():
        return str(click.prompt("Password of the server", hide_input=True, err=True, default=""))
    return known


def lay_out(store: Store, url: str, opens: Access) -> None:
    """Make a new office's master on a server, with room for the forms that are on its shelf."""
    made = opening.create(url, opens, store.identity)
    try:
        for form in store.shelf.every():
            made.make_room(form)
    finally:
        made.close()
    opening.remember(store.settings, url, opens)
