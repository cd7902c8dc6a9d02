"""Who may send to whom: enrolment, the spoken check, lost laptops, new keys."""

from pathlib import Path

import click

from fieldkit import enrolment, files, kit, roster, settings
from fieldkit.comparing import Spoken
from fieldkit.envelope import LIMIT
from fieldkit.store import Store
from sync.publishing import hand_out
from ui import messages, trust_words
from ui.cli import clock
from ui.cli.options import PATH, passphrase_option, store_argument, with_output
from ui.cli.output import Output, listed, open_store
from ui.cli.stores import office, station

__all__ = ["office", "station"]

_REQUEST_LIMIT = 1 << 16


@office.command("enrol")
@store_argument
@click.argument("request", type=PATH)
@click.option("--out", type=PATH, required=True, help="Where to write the kit.")
@passphrase_option
@with_output
def office_enrol(store: Path, request: Path, out: Path, passphrase_file: Path | None, output: Output) -> None:
    """Take a laptop into the roster and write the kit that it accepts; print the words to compare."""
    asked = files.read(request, _REQUEST_LIMIT)
    files.need_writable(out)  # who is on the roster stays on it
    with open_store(store, passphrase_file) as opened:
        member = kit.enrol(opened, asked)
        files.write_whole(out, kit.publish(opened, clock.today().isoformat()))
        words = enrolment.words_of(opened, member)
    facts = {"station": member.keys.id, "name": member.name, "kit": str(out), "words": _words(words)}
    output.result(facts, lambda: [f"{member.name}: {out}", *_to_compare(words)])


@station.command("accept")
@store_argument
@click.argument("kit_file", metavar="KIT", type=PATH)
@passphrase_option
@with_output
def station_accept(store: Path, kit_file: Path, passphrase_file: Path | None, output: Output) -> None:
    """Take in the office's kit; print the words to compare, until they are."""
    data = files.read(kit_file, LIMIT)
    with open_store(store, passphrase_file) as opened:
        accepted = kit.accept(opened, data)
        master = kit.office(opened)
        words = None if master and master.compared else enrolment.words_here(opened)
    facts = {
        "office": accepted.office, "kit": accepted.number, "forms": accepted.forms, "new": accepted.new,
        "words": _words(words) if words else None,
    }  # fmt: skip
    told = f"{accepted.office} · kit {accepted.number} · {accepted.forms} forms"
    output.result(facts, lambda: [told, *(_to_compare(words) if words else ())])


@office.command("confirm")
@store_argument
@click.argument("laptop", metavar="STATION")
@click.argument("words", nargs=-1, required=True)
@passphrase_option
@with_output
def office_confirm(
    store: Path, laptop: str, words: tuple[str, ...], passphrase_file: Path | None, output: Output
) -> None:
    """Note that a laptop shows our words: type the six that are read to you, in Spanish or English."""
    with open_store(store, passphrase_file) as opened:
        member = enrolment.confirm_station(opened, laptop, " ".join(words))
    output.result({"station": member.keys.id, "name": member.name, "compared": True}, lambda: [member.name])


@station.command("confirm")
@store_argument
@click.argument("words", nargs=-1, required=True)
@passphrase_option
@with_output
def station_confirm(store: Path, words: tuple[str, ...], passphrase_file: Path | None, output: Output) -> None:
    """Note that the office shows our words: type the six that are read to you, in Spanish or English."""
    with open_store(store, passphrase_file) as opened:
        enrolment.confirm_office(opened, " ".join(words))
        master = kit.office(opened)
    name = master.name if master else ""
    output.result({"office": name, "compared": True}, lambda: [name])


@office.command("stations")
@store_argument
@passphrase_option
@with_output
def office_stations(store: Path, passphrase_file: Path | None, output: Output) -> None:
    """List the laptops: last batch merged, words compared, revoked, batches that wait for a decision."""
    with open_store(store, passphrase_file) as opened:
        opened.need("office")
        known = roster.listed(opened)
    output.result({"stations": [_facts(one) for one in known]}, lambda: [_line(one) for one in known])


@office.command("revoke")
@store_argument
@click.argument("laptop", metavar="STATION")
@click.option("--from-batch", type=click.IntRange(1), help="The first batch that no longer counts.")
@click.option("--undo", is_flag=True, help="The laptop was found: all its batches count again.")
@passphrase_option
@with_output
def office_revoke(
    store: Path, laptop: str, from_batch: int | None, passphrase_file: Path | None, output: Output, *, undo: bool
) -> None:
    """Stop taking batches of a lost laptop, by name or id; those below the number still merge, whenever they come."""
    if (from_batch is None) != undo:
        raise click.UsageError("either --from-batch N, or --undo where the laptop was found")
    with open_store(store, passphrase_file) as opened:
        member = roster.revoke(opened, laptop, from_batch)
    facts = {"station": member.keys.id, "name": member.name, "revoked_from": from_batch}
    output.result(facts, lambda: [f"{member.name} · {from_batch or '-'}"])


@office.command("rotate")
@store_argument
@click.option("--out", type=PATH, help="Write the kit to this file instead of the mailbox.")
@passphrase_option
@with_output
def office_rotate(store: Path, out: Path | None, passphrase_file: Path | None, output: Output) -> None:
    """Give the office fresh keys and publish a kit that says so. Make a backup afterwards: earlier ones lack them."""
    with open_store(store, passphrase_file) as opened:
        name = hand_out(opened, lambda: kit.rotate(opened, clock.today().isoformat()), out)
        facts = {"id": opened.identity.id, "kit": name, "keys": len(opened.identity.opens)}
    output.problem(trust_words.backup_now(messages.language()))
    output.result(facts, lambda: [name])


@office.command("policy")
@store_argument
@click.option("--hold-days", type=click.IntRange(0, 3650), help="Days that laptops keep what is safe here.")
@click.option(
    "--compare-first/--merge-first", default=None, help="Whether batches wait until the laptop's words are compared."
)
@passphrase_option
@with_output
def office_policy(
    store: Path, hold_days: int | None, passphrase_file: Path | None, output: Output, *, compare_first: bool | None
) -> None:
    """Show or change how long laptops hold on ('kit publish' tells them), and whether words are compared first."""
    with open_store(store, passphrase_file) as opened:
        opened.need("office")
        if hold_days is not None:
            opened.settings.set(settings.HOLD_DAYS, str(hold_days))
        if compare_first is not None:
            opened.settings.set(settings.COMPARE_FIRST, "yes" if compare_first else "")
        facts = _policy(opened)
    output.result(facts, lambda: listed(facts))


def _policy(store: Store) -> dict[str, object]:
    return {
        "hold_days": int(store.settings.get(settings.HOLD_DAYS)),
        "compare_first": bool(store.settings.get(settings.COMPARE_FIRST)),
    }


def _words(words: Spoken) -> dict[str, str]:
    return {"es": " ".join(words.words("es")), "en": " ".join(words.words("en"))}


def _to_compare(words: Spoken) -> list[str]:
    shown = [f"  {language}: {said}" for language, said in _words(words).items()]
    return ["", *shown, "", trust_words.compare_words(messages.language())]


def _facts(one: roster.Listed) -> dict[str, object]:
    return {
        "station": one.member.keys.id, "name": one.member.name, "compared": one.compared, "last_batch": one.last,
        "revoked_from": one.member.revoked_from, "held_back": one.waiting,
    }  # fmt: skip


def _line(one: roster.Listed) -> str:
    marks = [f"{one.last}", "compared" if one.compared else "not compared"]
    marks += [f"revoked from {one.member.revoked_from}"] if one.member.revoked_from else []
    marks += [f"{one.waiting} held back"] if one.waiting else []
    return " · ".join([one.member.name, one.member.keys.id, *marks])
