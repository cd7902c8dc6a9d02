"""What was done where, out of the store: gatherings, tests, posters, activities, and what is planned."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from exports.coverage.rules import Coverage
from fieldkit.flat import quote
from fieldkit.posters import plain
from fieldkit.shelf import Place
from fieldkit.store import Store

BACK: Final = 365  # days that are looked back over


@dataclass(frozen=True)
class Seen:
    """A place: what was done there in the last twelve months, and when somebody was last there at all.

    `tests` is a true count of people's answers: for the office's screen alone. `planned`: the next gathering, if any.
    `known`: it is on the kit's list of places.
    """

    place: Place
    gatherings: int = 0
    last: date | None = None
    tests: int = 0
    posters: int = 0
    activities: int = 0
    planned: date | None = None
    known: bool = True


@dataclass(frozen=True)
class Look:
    """All places, those never visited first; and how many tests each answer about age has. True counts."""

    places: tuple[Seen, ...]
    ages: Mapping[str, int]


def look(store: Store, rule: Coverage, today: date) -> Look:
    """Read it all once."""
    since = today - timedelta(days=BACK)
    found: dict[str, Seen] = {plain(place.name): Seen(place) for place in store.shelf.places()}
    tests, recent = _tests(store, rule), set[str]()
    for one in store.sessions.all():
        seen = found.get(plain(one.place)) or Seen(Place(one.place), known=False)
        if one.date <= today:
            seen = replace(seen, last=max(one.date, seen.last or one.date))
        if since < one.date <= today:
            recent.add(one.id)
            seen = replace(seen, gatherings=seen.gatherings + 1, tests=seen.tests + tests[one.id].total())
        found[plain(one.place)] = seen
    found = _with_things(store, found, since, today)
    ages = sum((tests[one] for one in recent), Counter[str]())
    return Look(tuple(sorted(found.values(), key=_order)), ages)


def _order(seen: Seen) -> tuple[bool, date, str]:
    return seen.last is not None, seen.last or date.min, plain(seen.place.name)


def _tests(store: Store, rule: Coverage) -> Mapping[str, Counter[str]]:
    """How many tests each session has, by the answer about age; '' where there is none."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    table = store.tables.table(rule.form)
    if table is None:
        return found
    age = table.answer(rule.age) if rule.age in table.columns else "NULL"
    for session, answer, count in store.tables.query(
        f"SELECT session, {age}, count(*) FROM {quote(table.name)} t GROUP BY 1, 2"  # noqa: S608 - names of our own, quoted
    ):
        found[session.hex()][str(answer or "")] += count
    return found


def _with_things(store: Store, found: Mapping[str, Seen], since: date, today: date) -> dict[str, Seen]:
    """Add what stands in the lists of posters, activities and planned gatherings, at places that are known here."""
    posters = Counter(
        plain(where if plain(where) in found else one.get("area", ""))
        for one in _things(store, "posters")
        if not one.get("removed") and (where := one.get("where") or one["label"])
    )
    activities = Counter(
        plain(one.get("place", ""))
        for one in _things(store, "activities")
        if since.isoformat() < one.get("date", "") <= today.isoformat() and not one.get("called_off")
    )
    planned: dict[str, date] = {}
    for one in _things(store, "gatherings"):
        if one.get("status") == "planned" and one.get("date", "") >= today.isoformat():
            where, day = plain(one.get("place", "")), date.fromisoformat(one["date"])
            planned[where] = min(day, planned.get(where, day))
    return {
        name: replace(seen, posters=posters[name], activities=activities[name], planned=planned.get(name))
        for name, seen in found.items()
    }


def _things(store: Store, name: str) -> Iterable[Mapping[str, str]]:
    if name not in store.lists.names():
        return ()
    return [{**one.properties, "label": one.label} for one in store.lists.all(name)]
