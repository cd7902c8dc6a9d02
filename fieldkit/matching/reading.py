"""Requests and offers out of the lists that a row of the plan names."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from fieldkit import settings
from fieldkit.errors import Code, WorldFailed
from fieldkit.lists import Thing
from fieldkit.matching import hours
from fieldkit.matching.agreed import Agreed, agreed, without
from fieldkit.matching.assign import Matched, assign
from fieldkit.matching.distance import Distances
from fieldkit.matching.model import Offer, Request
from fieldkit.matching.rows import MatchRow, Side, matching_of
from fieldkit.matching.score import Judged, judge
from fieldkit.store import Store

_MOST = 7  # times a week, of whoever said nothing of it
_WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Week:
    """A week's matching: what was asked and offered, what had been agreed before, and what came of the rest."""

    row: MatchRow
    monday: date
    requests: int
    offers: int
    agreed: tuple[Agreed, ...]
    matched: Matched
    judged: Judged


def monday_of(day: date) -> date:
    """The Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def rows(store: Store) -> dict[str, MatchRow]:
    """What the plan matches, by name."""
    return matching_of(store.settings.get(settings.PLAN))[0]


def week(store: Store, name: str, day: date) -> Week:
    """Match the requests of the week that a day is in. MATCHING_UNKNOWN, LIST_UNKNOWN."""
    known, roads = matching_of(store.settings.get(settings.PLAN))
    if name not in known:
        raise WorldFailed(Code.MATCHING_UNKNOWN, name=name, known=", ".join(sorted(known)))
    row, monday = known[name], monday_of(day)
    asked = [one for thing in _kept(store, row.requests) for one in requests(thing, row.requests, monday)]
    given = [one for thing in _kept(store, row.offers) if (one := offer(thing, row.offers, monday)) is not None]
    before = agreed(store, row, asked, given)
    met = {one.request.id for one in before}
    left = [one for one in asked if one.id not in met]
    judged = judge(left, without(given, before), Distances(store.shelf.places(), roads))
    return Week(row, monday, len(asked), len(given), before, assign(judged), judged)


def requests(thing: Thing, side: Side, monday: date) -> Iterator[Request]:
    """What one thing asks for in a week: on its day, or on each of its weekdays."""
    for day in _days(thing, side, monday):
        if not _on(thing, side, day):
            continue
        window = hours.asked(day, _minute(thing, side.start), _minute(thing, side.end), _number(thing, side.hours))
        yield Request(
            f"{thing.id} {day}" if side.days else thing.id, thing.label, _words(thing, *side.kinds), window,
            _said(thing, side.place), _words(thing, side.spoken), _named(thing, side.refused), thing.id, day,
        )  # fmt: skip


def offer(thing: Thing, side: Side, monday: date) -> Offer | None:
    """What one thing offers in a week, on those days on which it is there; None where there are none."""
    there = [at for at in range(len(hours.DAYS)) if _on(thing, side, monday + timedelta(days=at))]
    free = hours.free(_words(thing, side.days), _minute(thing, side.start), _minute(thing, side.end))
    whole_week = len(there) == len(hours.DAYS)
    if not whole_week:
        free &= hours.free([hours.DAYS[at] for at in there], None, None)
    if not (free or whole_week):
        return None  # nobody knows on which of the days that are left
    vehicle = {"yes": True, "no": False}.get(_said(thing, side.vehicle))
    most = _number(thing, side.most)
    return Offer(
        thing.id, thing.label, _words(thing, *side.kinds), free, _said(thing, side.place),
        _words(thing, side.spoken), vehicle, _MOST if most is None else max(0, int(most)), _named(thing, side.refused),
    )  # fmt: skip


def still_offers(store: Store, row: MatchRow, id_: str, day: date) -> bool:
    """Whether a thing offers anything in the week that a day is in."""
    return any(thing.id == id_ and offer(thing, row.offers, monday_of(day)) for thing in _kept(store, row.offers))


def _kept(store: Store, side: Side) -> Sequence[Thing]:
    return [
        thing
        for thing in store.lists.all(side.list)
        if all(thing.properties.get(name, "") in values for name, values in side.keep.items())
    ]


def _days(thing: Thing, side: Side, monday: date) -> list[date]:
    if side.days:
        wanted = _words(thing, side.days)
        return [monday + timedelta(days=at) for at, name in enumerate(hours.DAYS) if name in wanted]
    day = _day(thing, side.date)
    return [day] if day is not None and monday <= day < monday + _WEEK else []


def _on(thing: Thing, side: Side, day: date) -> bool:
    starts, ends = _day(thing, side.starts), _day(thing, side.ends)
    return (starts is None or starts <= day) and (ends is None or day < ends)


def _said(thing: Thing, name: str) -> str:
    return thing.properties.get(name, "") if name else ""


def _words(thing: Thing, *names: str) -> frozenset[str]:
    return frozenset(word for name in names for word in _said(thing, name).split())


def _named(thing: Thing, name: str) -> frozenset[str]:
    """Who or where was named: ids with spaces between, or codes and places with commas."""
    text = _said(thing, name)
    pieces = {piece.strip() for piece in re.split(r"[,;\n]", text)}
    return frozenset(piece for piece in {*pieces, *text.split()} if piece)


def _minute(thing: Thing, name: str) -> int | None:
    return hours.minute(_said(thing, name))


def _number(thing: Thing, name: str) -> float | None:
    try:
        return float(_said(thing, name))
    except ValueError:
        return None


def _day(thing: Thing, name: str) -> date | None:
    try:
        return date.fromisoformat(_said(thing, name)[:10])
    except ValueError:
        return None
