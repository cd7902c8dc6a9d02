"""The catalogue of activities as the channel tells it: what is coming, and what somebody should look at first.

What lies in the past is never told as if it came; what nobody has checked for long is told to whoever writes the post.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Any, Final

from fieldkit.anonymity import CERTAIN, marks
from fieldkit.lists import Thing
from fieldkit.store import Store

LIST: Final = "activities"
AHEAD: Final = 31  # days
CHECKED_FOR: Final = 45  # days that somebody's word holds
_TYPED: Final = ("title", "place", "card", "price", "ask_at", "association")


@dataclass(frozen=True)
class Activity:
    """One activity; times are None where they are not given. `checked`: when somebody last confirmed it.

    `withheld`: the texts left out because a telephone number, an e-mail or an identity number stands in them.
    """

    id: str
    title: str
    day: date
    starts: time | None = None
    ends: time | None = None
    association: str = ""
    place: str = ""
    card: str = ""
    free: str = ""
    price: str = ""
    ask_at: str = ""
    step_free: str = ""
    transport: str = ""
    checked: date | None = None
    called_off: date | None = None
    changes: int = 0
    withheld: tuple[str, ...] = ()


@dataclass(frozen=True)
class Catalogue:
    """What the list comes to on a day, each by date. `past`, `unchecked`, `unreachable`, `withheld` want a person.

    `coming` and `called_off` lie between today and the last day; `unchecked`, `unreachable` and `withheld` are of
    those coming; `undated` says how many have no day that can be read.
    """

    first: date
    last: date
    coming: tuple[Activity, ...]
    called_off: tuple[Activity, ...]
    past: tuple[Activity, ...]
    unchecked: tuple[Activity, ...] = field(default=())
    unreachable: tuple[Activity, ...] = field(default=())
    withheld: tuple[Activity, ...] = field(default=())
    undated: int = 0


def catalogue(
    store: Store, today: date, *, days: int = AHEAD, reviewed: bool = False, checked: bool = False
) -> Catalogue:
    """The activities from today on, for so many days. LIST_UNKNOWN where no form of this store fills the list.

    `reviewed`: a person has looked at the texts, and nothing is left out of them. `checked`: only those that somebody
    has confirmed of late.
    """
    things = store.lists.all(LIST)
    places = [place.name for place in store.shelf.places()]
    every = sorted(filter(None, map(_activity, things)), key=_when)
    last = today + timedelta(days=days)
    ahead = [one if reviewed else _without(one, places) for one in every if today <= one.day <= last]
    standing = [one for one in ahead if one.called_off is None]
    doubtful = tuple(one for one in standing if not _confirmed(one, today))
    coming = tuple(one for one in standing if not (checked and one in doubtful))
    return Catalogue(
        today,
        last,
        coming,
        tuple(one for one in ahead if one.called_off is not None),
        tuple(one for one in every if one.day < today),
        doubtful,
        tuple(one for one in coming if not one.ask_at and "ask_at" not in one.withheld),
        tuple(one for one in coming if one.withheld),
        len(things) - len(every),
    )


def _when(one: Activity) -> tuple[date, time, str, str]:
    return one.day, one.starts or time.min, one.title.casefold(), one.id


def _confirmed(one: Activity, today: date) -> bool:
    return one.checked is not None and (today - one.checked).days <= CHECKED_FOR


def _activity(thing: Thing) -> Activity | None:
    said = thing.properties
    day = _day(said.get("date", ""))
    if day is None:
        return None
    return Activity(
        thing.id,
        " ".join(thing.label.split()),
        day,
        starts=_time(said.get("starts", "")),
        ends=_time(said.get("ends", "")),
        association=_line(said, "association"),
        place=_line(said, "place"),
        card=_line(said, "card"),
        free=said.get("free", ""),
        price=_line(said, "price"),
        ask_at=_line(said, "ask_at"),
        step_free=said.get("step_free", ""),
        transport=said.get("transport", ""),
        checked=_day(said.get("checked", "")),
        called_off=_day(said.get("called_off", "")),
        changes=max(0, len(thing.version) - 1),
    )


def _line(said: Mapping[str, str], name: str) -> str:
    return " ".join(said.get(name, "").split())


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written[:10])
    except ValueError:
        return None


def _time(written: str) -> time | None:
    try:
        return time.fromisoformat(written[:5])
    except ValueError:
        return None


def _without(one: Activity, places: Collection[str]) -> Activity:
    """Leave out the texts in which a number or an address of somebody's may stand."""
    names = tuple(name for name in _TYPED if _tells(getattr(one, name), places))
    blank: dict[str, Any] = dict.fromkeys(names, "")
    return replace(one, withheld=names, **blank) if names else one


def _tells(text: str, places: Iterable[str]) -> bool:
    return any(mark.kind in CERTAIN for mark in marks(text, places))


def moments(one: Activity) -> tuple[datetime, datetime | None] | None:
    """When it begins and ends, on the wall's clock; None without a time. What ends earlier ends the next day."""
    if one.starts is None:
        return None
    begins = datetime.combine(one.day, one.starts)
    if one.ends is None or one.ends == one.starts:
        return begins, None
    ends = datetime.combine(one.day, one.ends)
    return begins, ends if ends > begins else ends + timedelta(days=1)


def calendar(some: Iterable[Activity], name: str, made: datetime) -> bytes:
    """A calendar file (RFC 5545) of activities. One that was called off says so, and one that changed replaces itself.

    `made`: the moment, with its time zone. Days and times are the wall's, whatever the telephone's zone.
    """
    from icalendar import Calendar, Event  # noqa: PLC0415 - only the channel needs it

    file = Calendar()
    for key, value in (
        ("prodid", "-//fieldkit//activities//"),
        ("version", "2.0"),
        ("method", "PUBLISH"),
        ("x-wr-calname", name),
    ):
        file.add(key, value)
    for one in some:
        event, when = Event(), moments(one)
        event.add("uid", f"{one.id}@fieldkit")
        event.add("dtstamp", made)
        event.add("sequence", one.changes)
        event.add("summary", one.title)
        event.add("status", "CANCELLED" if one.called_off else "CONFIRMED")
        event.add("dtstart", when[0] if when else one.day)
        if when and when[1]:
            event.add("dtend", when[1])
        for key, value in (("location", one.place), ("description", _described(one))):
            if value:
                event.add(key, value)
        file.add_component(event)
    return bytes(file.to_ical())


def _described(one: Activity) -> str:
    return "\n".join(text for text in (one.card, one.association, one.price, one.ask_at) if text)
