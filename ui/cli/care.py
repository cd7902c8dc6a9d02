"""Taking care of a store: compared, checked, backed up, restored."""

from functools import partial
from pathlib import Path

import click

from fieldkit import backup as backups
from fieldkit import seat
from fieldkit.store import Store, unlock
from ui import care_words, messages
from ui.cli import clock
from ui.cli.options import PATH, passphrase_option, store_argument, with_output
from ui.cli.output import DONE, PROBLEMS, Bar, Output, open_store, unlocked


@click.command()
@store_argument
@passphrase_option
@with_output
def state(store: Path, passphrase_file: Path | None, output: Output) -> None:
    """Print a digest of all that is recorded: equal digests mean equal masters."""
    with open_store(store, passphrase_file) as opened:
        digest, versions = opened.master.digest(), opened.master.count()
    output.result({"state": digest, "versions": versions}, lambda: [digest])


@click.command()
@store_argument
@passphrase_option
@with_output
def check(store: Path, passphrase_file: Path | None, output: Output) -> int:
    """Read the whole store once: pages, versions and what follows from them, chains of batches, key slots."""
    with open_store(store, passphrase_file) as opened, Bar("check") as bar:
        checked = opened.check(bar)
    into = messages.language()
    said = [care_words.broken(fault, into) for fault in checked.faults]
    faults = [
        {"code": fault.code.value, "where": fault.where, "says": says}
        for fault, says in zip(checked.faults, said, strict=True)
    ]
    output.result({"versions": checked.versions, "faults": faults}, lambda: [f"{checked.versions} versions", *said])
    return PROBLEMS if checked.faults else DONE


@click.command()
@store_argument
@click.argument("file", type=PATH)
@passphrase_option
@with_output
def backup(store: Path, file: Path, passphrase_file: Path | None, output: Output) -> None:
    """Write an encrypted copy of a store to a new file, and read it back."""
    with open_store(store, passphrase_file) as opened, Bar("backup") as bar:
        made = backups.make(opened, file, clock.today(), bar)
    if made.same_disk:
        output.problem(care_words.same_disk(messages.language()))
    facts = {
        "file": str(file), "state": made.state, "versions": made.versions, "batches": made.batches,
        "same_disk": made.same_disk,
    }  # fmt: skip
    output.result(facts, lambda: [f"{file}: {made.versions} versions"])


@click.command()
@click.argument("file", type=PATH)
@store_argument
@passphrase_option
@with_output
def restore(file: Path, store: Path, passphrase_file: Path | None, output: Output) -> None:
    """Make a store in an empty folder from a backup; its passphrases are those of the day of the backup."""
    with Bar("restore") as bar:
        restored = unlocked(passphrase_file, lambda secret: backups.restore(file, store, secret, bar))
    facts = {"store": str(store), "name": restored.name, "state": restored.state, "versions": restored.versions}
    output.result(facts, lambda: [f"{restored.name}: {store}"])


@click.command(name="take-over")
@store_argument
@passphrase_option
@with_output
def take_over(store: Path, passphrase_file: Path | None, output: Output) -> None:
    """Open a store on a network folder here, though another computer that is off or broken seems to have it open."""
    key = unlocked(passphrase_file, partial(unlock, store))
    seat.forget(store)
    with Store.open(store, key) as opened:
        name = opened.identity.name
    output.result({"store": str(store), "name": name}, lambda: [f"{name}: {store}"])
