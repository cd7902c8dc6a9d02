"""An office whose submissions lie on a server: moved there and back, worked on by several, divided among people."""

from functools import partial
from pathlib import Path

import click

from fieldkit import roster
from fieldkit.master import logins, moving, opening
from fieldkit.store import unlock
from sync import crew, watching
from ui import messages
from ui.cli.options import passphrase_option, store_argument, with_output
from ui.cli.output import DONE, PROBLEMS, Bar, Output, listed, open_store, unlocked
from ui.cli.servers import access, ca_option, password_option
from ui.cli.stores import office

HERE = "here"


@office.command("move")
@store_argument
@click.option("--to", "to", required=True, metavar="URL", help="postgresql://user@server/database, or 'here'.")
@password_option
@ca_option
@passphrase_option
@with_output
def move(
    *, store: Path, to: str, password_file: Path | None, ca_file: Path | None, passphrase_file: Path | None,
    output: Output,
) -> None:  # fmt: skip
    """Carry all submissions to a server's empty database, or with '--to here' back into this store."""
    with open_store(store, passphrase_file) as opened, Bar("move") as bar:
        if to == HERE:
            state = moving.home(opened, bar) if opened.away else opened.master.digest()
        else:
            state = moving.to_server(opened, *access(to, password_file, ca_file), bar)
        where = opening.shown(opening.reach(opened.settings)[0]) if opened.away else str(store)
    output.result({"master": where, "state": state}, lambda: [where, state])


@office.command("work")
@store_argument
@click.option(
    "--workers", type=click.IntRange(1, 64), default=1, show_default=True, help="So many processes side by side."
)
@passphrase_option
@with_output
def work(store: Path, workers: int, passphrase_file: Path | None, output: Output) -> int:
    """Unite what waits, beside other workers over the same master, until nothing waits. Several may run at once."""
    key = unlocked(passphrase_file, partial(unlock, store))
    report = crew.work(store, key, workers, lambda: Bar("work"))
    into = messages.language()
    for refused in report.refused:
        output.problem(f"{refused.file}: {messages.fault(refused.reason, into)}")
    facts = {
        "batches": len(report.merged), "new": report.new, "receipts": report.receipts, "lists": report.lists,
        "held_back": len(report.held_back), "refused": [vars(one) for one in report.refused],
        "quarantined": sum(len(one.set_aside) for one in report.merged if not one.known),
    }  # fmt: skip
    output.result(facts, lambda: listed({name: value for name, value in facts.items() if name != "refused"}))
    return PROBLEMS if report.problems else DONE


@office.command("municipality")
@store_argument
@click.argument("station")
@click.argument("name")
@passphrase_option
@with_output
def municipality(store: Path, station: str, name: str, passphrase_file: Path | None, output: Output) -> None:
    """Say for which municipality a laptop works. It counts for the sessions that it opens from now on."""
    with open_store(store, passphrase_file) as opened:
        member = roster.place(opened, station, name)
    output.result({"station": member.name, "municipality": name}, lambda: [f"{member.name}: {name}"])


@office.command("admit")
@store_argument
@click.argument("login")
@click.option("--as", "role", type=click.Choice(["clerk", "coordinator", "auditor", "nobody"]), required=True)
@click.option("--municipality", "municipalities", multiple=True, help="Repeat it for several.")
@passphrase_option
@with_output
def admit(
    *, store: Path, login: str, role: str, municipalities: tuple[str, ...], passphrase_file: Path | None,
    output: Output,
) -> None:  # fmt: skip
    """Let a login of the server reach its municipalities, and no others; '--as nobody' takes it back."""
    with open_store(store, passphrase_file) as opened:
        logins.admit(opened, login, role, municipalities)
    facts = {"login": login, "role": role, "municipalities": list(municipalities)}
    output.result(facts, lambda: [f"{login}: {role}"])


@office.command("health")
@store_argument
@passphrase_option
@with_output
def health(store: Path, passphrase_file: Path | None, output: Output) -> None:
    """How the master stands: what waits, since when, what was set aside."""
    with open_store(store, passphrase_file) as opened:
        facts = watching.health(opened)
    output.result(facts, lambda: listed(facts))
