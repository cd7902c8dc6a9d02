"""Exchange: sending, receiving, merging. The mailbox itself is set up in `ui.cli.mailboxes`."""

import dataclasses
from pathlib import Path

import click

from sync import outbox
from sync import send as sending
from sync.merge import Merged, Report
from sync.merge import merge as merge_batches
from sync.stations import Station
from ui import list_words, merge_words, messages, trust_words
from ui.cli.options import PATH, passphrase_option, store_argument, with_output
from ui.cli.output import DONE, PROBLEMS, Bar, Output, listed, open_store


@click.command()
@store_argument
@click.option("--wait", is_flag=True, help="Keep trying, with growing pauses, until all is sent.")
@click.option("--for", "minutes", type=click.FloatRange(min=0), help="With --wait: give up after so many minutes.")
@passphrase_option
@with_output
def send(store: Path, *, wait: bool, minutes: float | None, passphrase_file: Path | None, output: Output) -> None:
    """Seal what waits and drop it into the mailbox."""
    with open_store(store, passphrase_file) as opened, Bar("send") as bar:
        sent = outbox.keep_sending(opened, bar, minutes) if wait else sending.send(opened, bar)
    facts = {
        "batches": sent.batches, "submissions": sent.submissions, "unsent": sent.waiting.unsent,
        "unconfirmed": sent.waiting.unconfirmed,
    }  # fmt: skip
    output.result(facts, lambda: listed(facts))


@click.command()
@store_argument
@passphrase_option
@with_output
def receive(store: Path, passphrase_file: Path | None, output: Output) -> int:
    """Take receipts and kits out of the mailbox; let go of old answers that the office holds safely."""
    with open_store(store, passphrase_file) as opened, Bar("receive") as bar:
        got = sending.receive(opened, bar)
    into = messages.language()
    for refused in got.refused:
        output.problem(f"{refused.file}: {messages.fault(refused.reason, into)}")
    if got.wiped:
        output.problem(list_words.wiped(got.wiped, into))
    facts = {
        "confirmed": got.confirmed, "kit": got.kit, "for_others": got.unreadable, "unsent": got.waiting.unsent,
        "unconfirmed": got.waiting.unconfirmed, "lost_on_the_way": got.again, "returned": got.returned,
        "purged": got.purged, "lists": got.lists, "wiped": got.wiped,
        "refused": [{"file": one.file, "reason": one.reason} for one in got.refused],
    }  # fmt: skip
    output.result(facts, lambda: listed({name: value for name, value in facts.items() if name != "refused"}))
    return PROBLEMS if got.refused else DONE


@click.command()
@store_argument
@click.argument("batches", nargs=-1, type=PATH)
@passphrase_option
@with_output
def merge(store: Path, batches: tuple[Path, ...], passphrase_file: Path | None, output: Output) -> int:
    """Unite what came, from the mailbox or from the files named; drop receipts."""
    with open_store(store, passphrase_file) as opened, Bar("merge") as bar:
        report = merge_batches(opened, bar, batches or None)
    into = messages.language()
    for refused in report.refused:
        output.problem(f"{refused.file}: {messages.fault(refused.reason, into)}")
    for held in report.held_back:
        output.problem(f"{held.file}, {held.station} {held.sequence}: {trust_words.held_back(held.why, into)}")
    if report.not_compared:
        output.problem(trust_words.not_compared(report.not_compared, into))
    output.result(_facts(report), lambda: _lines(report))
    return PROBLEMS if report.problems else DONE


def _facts(report: Report) -> dict[str, object]:
    return {
        "new": report.new,
        "repeated": sum(one.repeated for one in report.merged),
        "conflicts": report.conflicts,
        "quarantined": sum(len(one.set_aside) for one in report.merged if not one.known)
        + sum(one.versions for one in report.held_back if not one.known),
        "receipts": report.receipts,
        "lists": report.lists,
        "batches": [_batch(one) for one in report.merged],
        "held_back": [dataclasses.asdict(one) for one in report.held_back],
        "not_compared": report.not_compared,
        "refused": [{"file": one.file, "reason": one.reason} for one in report.refused],
        "gaps": [
            {"station": one.name, "first": first, "last": last}
            for one in report.stations
            for first, last in one.chain.missing
        ],
        "swaps": [{"station": one.name, "sequence": at} for one in report.stations for at in one.chain.swapped],
        "clones": [{"station": one.name, "sequence": at} for one in report.stations for at in one.chain.cloned],
        "stations": [_station(report, one) for one in report.stations],
    }


def _batch(one: Merged) -> dict[str, object]:
    return {
        "file": one.file, "station": one.station, "sequence": one.sequence, "new": one.new, "repeated": one.repeated,
        "known": one.known, "conflicts": one.conflicts,
        "quarantined": [{"line": bad.line, "reason": bad.reason, "detail": bad.detail} for bad in one.set_aside],
    }  # fmt: skip


def _station(report: Report, station: Station) -> dict[str, object]:
    came = [one for one in report.merged if one.station == station.name]
    return {
        "station": station.name, "last": station.chain.last, "quiet": station.quiet,
        "new": sum(one.new for one in came), "repeated": sum(one.repeated for one in came),
        "conflicts": station.conflicts, "quarantined": sum(len(one.set_aside) for one in came),
    }  # fmt: skip


def _lines(report: Report) -> list[str]:
    into = messages.language()
    facts = _facts(report)
    totals = [f"{name}: {facts[name]}" for name in ("new", "repeated", "conflicts", "quarantined", "receipts")]
    batches = [line for one in report.merged if not one.known for line in merge_words.batch(one, into)]
    stations = [line for one in report.stations for line in merge_words.station(one, into)]
    return totals + batches + stations
