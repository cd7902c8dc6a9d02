"""The channel's post as its page shows it: a text and a picture to paste, a calendar to save. No window."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from fieldkit import files
from fieldkit.catalogue import LIST, Activity, Catalogue, calendar, catalogue
from fieldkit.matching.agreeing import put
from fieldkit.progress import Progress
from fieldkit.store import Store
from ui import channel_text
from ui.desktop.opened import Clock
from ui.languages import Language, Written, written


@dataclass(frozen=True)
class Post:
    """What can be told. `doubts`: what wants a look first, a sentence each, by the activity's id; '' of none."""

    coming: tuple[Activity, ...]
    text: str
    picture: bytes
    doubts: tuple[str, ...]
    unchecked: frozenset[str]


def look(
    store: Store, _progress: Progress, *, today: date, spoken: Written, checked: bool, language: Language
) -> Post | None:  # fmt: skip
    """Write the post of the coming days; None where this office has no list of activities."""
    if LIST not in store.lists.names():
        return None
    found = catalogue(store, today, checked=checked)
    into = written(language)
    return Post(
        found.coming, channel_text.post(found, spoken), _picture(found, spoken),
        tuple(channel_text.wanting(found, into)), frozenset(one.id for one in found.unchecked),
    )  # fmt: skip


def _picture(found: Catalogue, spoken: Written) -> bytes:
    from ui.desktop.paper.post import Entry, picture  # noqa: PLC0415 - with what draws: not before somebody looks

    title, span = channel_text.heading(found, spoken)
    entries = [
        Entry(channel_text.when(one, spoken), one.title, "\n".join(channel_text.lines(one, spoken)[:2]))
        for one in found.coming
    ]
    return picture(title, span, entries, channel_text.more(spoken))


def save(
    store: Store, _progress: Progress, *, today: date, spoken: Written, checked: bool, out: Path, now: datetime
) -> Path:  # fmt: skip
    """Write the calendar file."""
    found = catalogue(store, today, checked=checked)
    title, _ = channel_text.heading(found, spoken)
    files.write_whole(out, calendar((*found.coming, *found.called_off), title, now.astimezone(UTC)))
    return out


def check(store: Store, _progress: Progress, *, id_: str, clock: Clock) -> None:
    """Note in its sheet that somebody made sure today of an activity."""
    put(store, LIST, id_, {"checked": clock().date().isoformat()}, clock)
