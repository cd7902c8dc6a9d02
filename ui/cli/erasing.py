"""Erasing a store, after two confirmations."""

from pathlib import Path

import click

from fieldkit import erasure
from fieldkit.errors import Code, WorldFailed
from fieldkit.store import Store, StoreKey
from sync.send import waiting
from ui import messages
from ui.cli.options import passphrase_option, store_argument, with_output
from ui.cli.output import Output, open_store, somebody_there
from ui.key_words import SAYINGS


@click.command()
@store_argument
@click.option("--force", is_flag=True, help="Without its passphrase, whatever it holds. Its name is then its folder's.")
@click.option("--name", default="", help="First confirmation: the laptop's name.")
@click.option("--yes", is_flag=True, help="Second confirmation.")
@passphrase_option
@with_output
def erase(store: Path, name: str, passphrase_file: Path | None, output: Output, *, force: bool, yes: bool) -> None:
    """Destroy a store with all that lies in its folder. Refused while something in it has never been sent."""
    path, into = store.absolute(), messages.language()
    right, key = (path.name, None) if force else _name_and_key(store, passphrase_file)
    if not (name and yes) and not somebody_there():
        raise click.UsageError("nobody can be asked: use --name NAME --yes")
    typed = name or click.prompt(SAYINGS["erase-name"][into].format(path=path, name=right), err=True)
    if typed != right:
        raise click.UsageError(f"the name to type is '{right}', and not '{typed}': nothing was erased")
    if not yes:
        click.confirm(SAYINGS["erase-yes"][into], abort=True, err=True)
    if key:
        erasure.erase_alone(path, key, _need_all_sent)  # again: somebody may have saved while this was asked
    else:
        erasure.erase(path)
    output.result({"erased": str(path)}, lambda: [str(path)])


def _name_and_key(store: Path, passphrase_file: Path | None) -> tuple[str, StoreKey]:
    with open_store(store, passphrase_file) as opened:
        _need_all_sent(opened)
        return opened.identity.name, opened.key.copy()


def _need_all_sent(opened: Store) -> None:
    if opened.identity.role == "office":
        raise WorldFailed(Code.ERASE_UNSENT, count="master")
    unsent = waiting(opened).unsent + len(opened.drafts.all())
    if unsent:
        raise WorldFailed(Code.ERASE_UNSENT, count=unsent)
