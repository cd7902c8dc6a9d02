"""Who could help whom in a week: a sentence a pair, with the reason of each point."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import click

from fieldkit.lists import labels
from fieldkit.matching import Match, Unmet
from fieldkit.matching.agreed import Agreed
from fieldkit.matching.hours import Window, span
from fieldkit.matching.model import Part
from fieldkit.matching.reading import Week, week
from fieldkit.matching.score import Marked
from fieldkit.store import Store
from ui import match_words, messages
from ui.cli import clock
from ui.cli.options import passphrase_option, store_argument, with_output
from ui.cli.output import DONE, PROBLEMS, Output, open_store
from ui.languages import Written

_Labels = Mapping[Part, Mapping[str, str]]


@click.command("match")
@store_argument
@click.argument("name", metavar="NAME")
@click.option("--week", "day", metavar="DATE", help="A day of the week, as 2026-05-14; today where none is given.")
@passphrase_option
@with_output
def match(store: Path, name: str, day: str | None, passphrase_file: Path | None, output: Output) -> int:
    """Match a week's requests with those who could help, as the plan's row NAME says. Nothing is changed."""
    into = messages.language()
    try:
        wanted = date.fromisoformat(day) if day else clock.today()
    except ValueError as error:
        raise click.BadParameter("a date looks like 2026-05-14", param_hint="--week") from error
    with open_store(store, passphrase_file) as opened:
        found = week(opened, name, wanted)
        words = _labels(opened, found, into)
    agreed = [_agreed(one, into) for one in found.agreed]
    told = [_told(one, words, into) for one in found.matched.matches]
    unmet = [_unmet(one, into) for one in found.matched.unmet]
    facts = {
        "name": name, "title": found.row.title.said(into), "monday": found.monday.isoformat(),
        "requests": found.requests, "offers": found.offers, "matched": len(told),
    }  # fmt: skip
    output.result(
        {**facts, "agreed": agreed, "matches": told, "unmet": unmet},
        lambda: [match_words.summary(facts, into), *(str(one["sentence"]) for one in [*agreed, *told, *unmet])],
    )
    return PROBLEMS if unmet else DONE


def _labels(store: Store, found: Week, into: Written) -> _Labels:
    """What kinds and languages are called."""
    side = found.row.requests
    kinds = [labels.of(store, side.list, name, into) for name in side.kinds]
    spoken = labels.of(store, side.list, side.spoken, into)
    return {Part.WHAT: {value: label for one in kinds for value, label in one.items()}, Part.LANGUAGE: spoken}


def _told(one: Match, words: _Labels, into: Written) -> dict[str, object]:
    parts = [_part(mark, one.request.window, words, into) for mark in one.parts]
    sentence = match_words.pair(
        one.offer.label, one.request.label, one.points, [str(part["sentence"]) for part in parts], into,
        again=one.round > 1,
    )  # fmt: skip
    return {
        "request": one.request.id, "offer": one.offer.id, "points": one.points, "round": one.round,
        "parts": parts, "sentence": sentence,
    }  # fmt: skip


def _agreed(one: Agreed, into: Written) -> dict[str, object]:
    at = _when(one.request.window, into)
    sentence = match_words.agreed(one.offer.label, one.request.label, at, into)
    return {"request": one.request.id, "offer": one.offer.id, "sentence": sentence}


def _part(mark: Marked, window: Window, words: _Labels, into: Written) -> dict[str, object]:
    named = words.get(mark.part, {})
    facts = {
        "what": ", ".join(named.get(value, value) for value in mark.shared),
        "when": _when(window, into),
        "km": f"{mark.km:g}" if mark.km is not None else "?",
    }
    return {
        "part": mark.part.value, "points": mark.points, "most": mark.most, "why": mark.why.value, "km": mark.km,
        "shared": list(mark.shared), "sentence": match_words.part(mark.why, mark.points, mark.most, facts, into),
    }  # fmt: skip


def _unmet(one: Unmet, into: Written) -> dict[str, object]:
    at = _when(one.request.window, into)
    sentence = match_words.unmet(one.request.label, at, one.ruled_out, one.taken, into)
    return {
        "request": one.request.id, "ruled_out": {why.value: count for why, count in one.ruled_out},
        "taken": one.taken, "sentence": sentence,
    }  # fmt: skip


def _when(window: Window, into: Written) -> str:
    return match_words.when(window.day, span(window) if window.said else None, into)
