"""One entry of the directory, as it stands in its list."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from fieldkit.lists import Thing
from fieldkit.store import Store

NEEDED = "needed"


@dataclass(frozen=True)
class Entry:
    """Something that exists to offer. `needed`: it comes before what one would like; else it is wanted.

    `checked` is the day on which somebody last made sure of it; None where nobody has said.
    """

    id: str
    title: str
    needed: bool
    about: frozenset[str]
    by: str
    place: str
    spoken: frozenset[str]
    cost: str
    contact: str
    step_free: str
    checked: date | None
    ended: date | None

    def stands(self, today: date) -> bool:
        """Whether it is still on offer."""
        return self.ended is None or today < self.ended

    def outdated(self, today: date, days: int) -> bool:
        """Whether it was not checked for that many days. A check that is dated after today does not count."""
        return self.checked is None or self.checked > today or today - self.checked > timedelta(days=days)


def entries(store: Store, name: str) -> list[Entry]:
    """The directory's entries by title; none where this laptop does not have its list."""
    if name not in store.lists.names():
        return []
    return [entry(thing) for thing in store.lists.all(name)]


def entry(thing: Thing) -> Entry:
    """An entry out of a thing of a list."""
    said = thing.properties
    return Entry(
        id=thing.id, title=thing.label, needed=said.get("tag") == NEEDED, about=_words(said, "about"),
        by=said.get("by", ""), place=said.get("place", ""), spoken=_words(said, "spoken"), cost=said.get("cost", ""),
        contact=said.get("contact", ""), step_free=said.get("step_free", ""), checked=_day(said, "checked"),
        ended=_day(said, "ended"),
    )  # fmt: skip


def _words(said: Mapping[str, str], name: str) -> frozenset[str]:
    return frozenset(said.get(name, "").split())


def _day(said: Mapping[str, str], name: str) -> date | None:
    try:
        return date.fromisoformat(said.get(name, "")[:10])
    except ValueError:
        return None
