"""What exists to offer: searched, checked for being out of date, suggested to somebody by what they said."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import click

from fieldkit import settings
from fieldkit.directory import Entry, Said, Suggestion, Wanted, directory_of, entries, search
from fieldkit.directory.suggest import suggestions
from fieldkit.lists import labels
from fieldkit.store import Store
from ui import directory_words, messages
from ui.cli import clock
from ui.cli.lazy import Whole
from ui.cli.options import PATH, passphrase_option, store_argument, with_output
from ui.cli.output import DONE, PROBLEMS, Output, open_store
from ui.cli.recording import filled
from ui.languages import Written


@click.group(cls=Whole)
def directory() -> None:
    """What exists to offer: needed first or wanted, where, in which languages, at what cost, how to get in touch."""


@directory.command("search")
@store_argument
@click.argument("words", nargs=-1)
@click.option("--about", default="", help="Only things about this subject: health, company, moving...")
@click.option("--needed/--wanted", "needed", default=None, help="Only what is needed first, or only what is wanted.")
@click.option("--place", default="", help="Only there, or in no place at all.")
@click.option("--language", "spoken", default="", help="Only where this is spoken: es, ar...")
@click.option("--free", is_flag=True, help="Only what costs nothing.")
@click.option("--step-free", is_flag=True, help="Only where one gets in without steps.")
@passphrase_option
@with_output
def directory_search(
    store: Path, words: tuple[str, ...], passphrase_file: Path | None, output: Output, **wanted: Any
) -> None:
    """Print what is on offer, what is needed first before the rest."""
    into, day = messages.language(), clock.today()
    with open_store(store, passphrase_file) as opened:
        rule, _ = directory_of(opened.settings.get(settings.PLAN))
        named = _labels(opened, rule.list, into)
        wants = Wanted(" ".join(words), **wanted)
        found = search(entries(opened, rule.list), wants, day, named)
    told = [_entry(one, named, into, outdated=one.outdated(day, rule.days)) for one in found]
    output.result({"entries": told}, lambda: [str(one["sentence"]) for one in told] or [directory_words.nothing(into)])


@directory.command("outdated")
@store_argument
@click.option("--days", type=click.IntRange(min=1), help="Not checked for so many days; else as the plan says.")
@passphrase_option
@with_output
def directory_outdated(store: Path, days: int | None, passphrase_file: Path | None, output: Output) -> int:
    """Print what nobody has made sure of for too long."""
    into, day = messages.language(), clock.today()
    with open_store(store, passphrase_file) as opened:
        rule, _ = directory_of(opened.settings.get(settings.PLAN))
        found = [one for one in entries(opened, rule.list) if one.stands(day) and one.outdated(day, days or rule.days)]
    told = [
        {"id": one.id, "title": one.title, "checked": one.checked and one.checked.isoformat(),
         "sentence": directory_words.outdated(one, into)}
        for one in sorted(found, key=lambda one: (one.checked or date.min, one.id))
    ]  # fmt: skip
    output.result({"outdated": told}, lambda: [str(one["sentence"]) for one in told])
    return PROBLEMS if told else DONE


@directory.command("suggest")
@store_argument
@click.option("--form", "form_id", required=True, help="The form that was filled in.")
@click.option("--answers", type=PATH, required=True, help="One JSON object: what was said.")
@click.option("--place", default="", help="Where the person is.")
@click.option("--language", default="", help="What the person speaks: es, ar...")
@passphrase_option
@with_output
def directory_suggest(
    store: Path, form_id: str, answers: Path, place: str, language: str, passphrase_file: Path | None, output: Output
) -> None:
    """Print what could be suggested to somebody who gave these answers, and why."""
    into = messages.language()
    with open_store(store, passphrase_file) as opened:
        given = next(filled(opened.form(form_id), answers, clock.now), {})
        rule, _ = directory_of(opened.settings.get(settings.PLAN))
        named = _labels(opened, rule.list, into)
        said = Said(form_id, given, place, language)
        found = suggestions(opened, said, clock.today())
    told = [_suggestion(one, named, into) for one in found]
    output.result(
        {"suggestions": told}, lambda: [str(one["sentence"]) for one in told] or [directory_words.nothing(into)]
    )


def _labels(store: Store, name: str, into: Written) -> Mapping[str, str]:
    found = [labels.of(store, name, prop, into) for prop in ("about", "cost", "spoken")]
    return {value: label for one in found for value, label in one.items()}


def _entry(one: Entry, named: Mapping[str, str], into: Written, *, outdated: bool) -> dict[str, object]:
    known = directory_words.facts(one, named, into, outdated=outdated)
    return {
        "id": one.id, "title": one.title, "needed": one.needed, "about": sorted(one.about), "by": one.by,
        "place": one.place, "spoken": sorted(one.spoken), "cost": one.cost, "contact": one.contact,
        "step_free": one.step_free, "checked": one.checked and one.checked.isoformat(), "outdated": outdated,
        "sentence": " · ".join([one.title, directory_words.tag(one, into), *known]),
    }  # fmt: skip


def _suggestion(one: Suggestion, named: Mapping[str, str], into: Written) -> dict[str, object]:
    told = _entry(one.entry, named, into, outdated=one.outdated)
    because = one.because.said(into)
    return {**told, "because": because, "km": one.km, "sentence": f"{because}: {told['sentence']}"}
