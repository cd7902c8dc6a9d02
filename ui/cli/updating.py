"""A new release of the program, from a signed file."""

from pathlib import Path

import click

from fieldkit.updates import place, steps
from fieldkit.updates.steps import Ready
from sync import releases
from ui import messages
from ui.carried_words import NO_EARLIER
from ui.cli import clock
from ui.cli.options import PATH, passphrase_option, with_output
from ui.cli.output import DONE, PROBLEMS, Bar, Output, open_store


@click.command()
@click.argument("file", required=False, type=PATH)
@click.option("--store", type=PATH, help="Back this store up first, into the folder 'updates' beside it.")
@click.option("--no-backup", is_flag=True, help="There is no store here, or it was backed up a moment ago.")
@click.option("--mailbox", is_flag=True, help="Look for a release in the store's mailbox instead of a FILE.")
@click.option("--publish", is_flag=True, help="Drop FILE into the mailbox of the office's store, for its laptops.")
@click.option("--check", is_flag=True, help="Only say what the file is.")
@click.option("--back", is_flag=True, help="Go back to an earlier release: that of FILE, or the one before this one.")
@passphrase_option
@with_output
def update(  # noqa: PLR0913 - a command's options
    file: Path | None,
    *,
    store: Path | None,
    no_backup: bool,
    mailbox: bool,
    publish: bool,
    check: bool,
    back: bool,
    passphrase_file: Path | None,
    output: Output,
) -> int:
    """Verify a release's file, back a store up, and install the release."""
    mine = place.here()
    if file and store and publish:
        return _publish(file, store, passphrase_file, output)
    if mailbox and store:
        file = _fetched(store, mine, passphrase_file)
        if file is None:
            output.result({"version": "", "here": mine.version, "news": ""}, lambda: [f"here: {mine.version}"])
            return DONE
    if file is None:
        if not back:
            raise click.UsageError("FILE is missing, or --mailbox with --store.")
        return _go_back(mine, output)
    signed = steps.look(file, place.key(), mine, back=back)
    release, into = signed.release, messages.language()
    facts = {"version": release.version, "here": mine.version, "news": release.news.get(into, "")}
    if check:
        output.result(facts, lambda: [f"{name}: {value}" for name, value in facts.items()])
        return DONE
    if not (store or no_backup):
        raise click.UsageError("Name the store to back up with --store, or say --no-backup.")
    folder = (store.absolute().parent if store else file.absolute().parent) / steps.FOLDER
    today = clock.today()
    with Bar("update") as bar:
        if store:
            with open_store(store, passphrase_file) as opened:
                ready = steps.prepare(signed, opened, folder, today, bar)
        else:
            ready = steps.prepare(signed, None, folder, today, bar)
    _install(ready, mine)
    more = {**facts, "package": str(ready.package), "backup": str(ready.backup or "")}
    output.result(more, lambda: [f"{name}: {value}" for name, value in more.items() if value])
    return DONE


def _publish(file: Path, office: Path, passphrase_file: Path | None, output: Output) -> int:
    with open_store(office, passphrase_file) as opened, Bar("publish") as bar:
        version = releases.publish(opened, file, place.key(), bar).release.version
    output.result({"published": version}, lambda: [f"published: {version}"])
    return DONE


def _fetched(store: Path, mine: place.Here, passphrase_file: Path | None) -> Path | None:
    with open_store(store, passphrase_file) as opened, Bar("mailbox") as bar:
        found = releases.fetch(opened, place.key(), mine, store.absolute().parent / steps.FOLDER, bar)
    return found.path if found else None


def _install(ready: Ready, mine: place.Here) -> None:
    if mine.way == "folder":
        place.switch_to(ready.package, ready.signed.release, mine)
    elif mine.way == "deb":
        place.hand_over(ready.package)


def _go_back(mine: place.Here, output: Output) -> int:
    target = place.back(mine)
    facts = {"here": mine.version, "back": target.name if target else ""}
    if target is None:
        output.problem(NO_EARLIER[messages.language()].format(version=mine.version))
    output.result(facts, lambda: [f"{name}: {value}" for name, value in facts.items() if value])
    return DONE if target else PROBLEMS
