"""Posters as their page shows them: where they hang, since when, what was counted; and a poster to print. No Qt."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from fieldkit import files, settings
from fieldkit.due.states import day_of
from fieldkit.posters import Language, code_of, plain, poster_of
from fieldkit.progress import Progress
from fieldkit.store import Store

if TYPE_CHECKING:
    from ui.desktop.paper.poster import Size

LIST = "posters"
_MONTHLY = "poster_month"


@dataclass(frozen=True)
class Hanging:
    """A place: what hangs there (ids of the list's things), since when, and what was counted by month, newest first."""

    place: str
    code: str
    posters: tuple[str, ...]
    since: date | None
    months: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Posters:
    """All places of the kit and all where a poster hangs. `together`: what was counted of all of them, by month."""

    places: tuple[Hanging, ...]
    together: tuple[tuple[str, int], ...]
    link: str


def look(store: Store, _progress: Progress) -> Posters:
    """Look at the posters. POSTER_NOT_PLANNED."""
    link = poster_of(store.settings.get(settings.PLAN)).link
    counted, names = _counted(store), {plain(one.name): one.name for one in store.shelf.places()}
    hung: dict[str, list[tuple[str, date | None]]] = defaultdict(list)
    for one in store.lists.all(LIST) if LIST in store.lists.names() else ():
        if not one.properties.get("removed"):
            where = one.properties.get("where") or one.label
            names.setdefault(plain(where), where)
            hung[plain(where)].append((one.id, day_of(one.properties.get("placed", ""))))
    places = [
        Hanging(
            name, code_of(name), tuple(id_ for id_, _ in hung[key]),
            min((day for _, day in hung[key] if day), default=None), counted.pop(key, ()),
        )
        for key, name in names.items()
    ]  # fmt: skip
    places.sort(key=lambda one: (not one.posters, not one.months, plain(one.place)))
    return Posters(tuple(places), counted.get("", ()), link)


def _counted(store: Store) -> dict[str, tuple[tuple[str, int], ...]]:
    """The scans of each place, '' of all together, by month."""
    found: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for _, said in store.master.answers(_MONTHLY, ("date", "place", "scans")):
        if "date" in said:
            found[plain(said.get("place", ""))][said["date"][:7]] += int(said.get("scans", "0"))
    return {place: tuple(sorted(months.items(), reverse=True)) for place, months in found.items()}


def write(
    store: Store, _progress: Progress, *, place: str, language: Language, size: "Size", link: str, out: Path
) -> Path:  # fmt: skip
    """Draw the poster of a place into a PDF. POSTER_NOT_PLANNED, POSTER_NO_LINK, POSTER_TOO_LONG."""
    from ui.desktop.paper.poster import poster  # noqa: PLC0415 - only where somebody prints one

    plan = poster_of(store.settings.get(settings.PLAN))
    plan = msgspec.structs.replace(plan, link=link) if link else plan
    files.write_whole(out, poster(plan, place, language, size))
    return out


def total(months: tuple[tuple[str, int], ...]) -> int:
    """All that was counted."""
    return sum(scans for _, scans in months)
