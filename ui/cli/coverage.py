"""Coverage: where nobody has been, which ages are missing, and what that proposes for the next quarter."""

import dataclasses
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

import click

from exports.coverage.ages import Age, published_ages
from exports.coverage.proposal import Proposed, next_quarter, propose
from exports.coverage.rules import Coverage, coverage_of
from exports.coverage.seen import Seen, look
from exports.coverage.sketch import Sketch, sketch
from exports.periods import Period
from fieldkit import files, settings
from ui import messages
from ui.cli import clock, coverage_text
from ui.cli.options import PATH, passphrase_option, store_argument, with_output
from ui.cli.output import Bar, Output, open_store
from ui.languages import Written

_TOWN = "town"


@click.command()
@store_argument
@click.option("--today", type=click.DateTime(["%Y-%m-%d"]), metavar="YYYY-MM-DD", help="Without: today.")
@click.option("--map", "drawn", type=PATH, help="Also a drawn map of the villages (PNG).")
@click.option("--language", type=click.Choice(["es", "en"]), help="Of the map; without: the command line's.")
@passphrase_option
@with_output
def coverage(
    store: Path,
    *,
    today: datetime | None,
    drawn: Path | None,
    language: Written | None,
    passphrase_file: Path | None,
    output: Output,
) -> None:
    """Tell what was done where, who is missing, and what that proposes for the next quarter.

    Of people it tells what was published, and nothing else.
    """
    into = messages.language()
    day = today.date() if today else clock.today()
    with open_store(store, passphrase_file) as opened, Bar("coverage") as bar:
        opened.need("office")
        rule = coverage_of(opened.settings.get(settings.PLAN))
        places = look(opened, rule, day).places
        told = published_ages(opened, rule, progress=bar, today=day, language=into)
    quarter = next_quarter(day)
    tables = propose(places, rule, quarter)
    if drawn:
        files.write_whole(drawn, _drawn(places, rule, language or into))
    facts = {
        "places": [_place(one) for one in places],
        "ages": _ages(told),
        "proposal": [_proposed(one) for one in tables],
        "quarter": quarter.code,
        "map": str(drawn) if drawn else None,
    }
    output.result(facts, lambda: _lines(places, rule, told, (quarter, tables), into))


def _place(one: Seen) -> dict[str, object]:
    """What was done at a place: things alone. How many people were tested there is not told."""
    return {
        "place": one.place.name, "zone": one.place.zone, "known": one.known, "gatherings": one.gatherings,
        "last": _iso(one.last), "posters": one.posters, "activities": one.activities, "planned": _iso(one.planned),
    }  # fmt: skip


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _ages(told: tuple[Period, tuple[Age, ...]] | None) -> dict[str, object] | None:
    if told is None:
        return None
    period, groups = told
    return {"period": period.code, "groups": [dataclasses.asdict(one) for one in groups]}


def _proposed(one: Proposed) -> dict[str, object]:
    return {
        "month": one.month.code,
        "place": one.seen.place.name,
        "last": _iso(one.seen.last),
        "planned": _iso(one.planned),
    }


def _lines(
    places: Sequence[Seen],
    rule: Coverage,
    told: tuple[Period, tuple[Age, ...]] | None,
    proposal: tuple[Period, Sequence[Proposed]],
    into: Written,
) -> list[str]:
    quarter, tables = proposal
    lines = [coverage_text.say("places", into), *(f"  {coverage_text.place(one, into)}" for one in places)]
    if told is None:
        lines.append(coverage_text.say("no-ages", into))
    else:
        lines.append(coverage_text.say("ages", into, period=told[0].name(into)))
        lines += [f"  {coverage_text.age(one, into)}" for one in told[1]]
        lines += coverage_text.register(rule, into)
    return [
        *lines,
        coverage_text.quarter(quarter, into),
        *(f"  {coverage_text.proposed(one, into)}" for one in tables),
    ]


def _drawn(places: Sequence[Seen], rule: Coverage, into: Written) -> bytes:
    from ui.desktop.paper.villages import node, picture  # noqa: PLC0415 - Qt is loaded only to draw

    villages = [one for one in places if one.known and one.place.kind != _TOWN]
    placed = sketch([one.place.name for one in villages], rule)
    nodes = [node([one], one.place.name) for one in villages]
    inside = [one for one in places if one.known and one.place.kind == _TOWN]
    town = node(inside, coverage_text.say("town", into))
    return picture(coverage_text.say("map", into), _note(placed, into), placed, nodes, town)


def _note(placed: Sketch, into: Written) -> str:
    how = ("scheme", 0) if placed.km is None else ("scale", round(placed.km))
    return f"{coverage_text.say('signs', into)} {coverage_text.say(how[0], into, km=how[1])}"
