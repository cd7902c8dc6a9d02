"""What was agreed before a week is matched: requests with a helper are left out, and helpers are busy at that time."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from fieldkit.lists import Thing
from fieldkit.matching.model import Offer, Request
from fieldkit.matching.rows import Accept, MatchRow
from fieldkit.store import Store


@dataclass(frozen=True)
class Agreed:
    """A request that has somebody already. `list`, `thing`: where that is written down."""

    request: Request
    offer: Offer
    list: str
    thing: str


def agreed(store: Store, row: MatchRow, asked: Iterable[Request], given: Iterable[Offer]) -> tuple[Agreed, ...]:
    """What was agreed with somebody who still offers: a volunteer who left leaves their requests open."""
    if row.accept is None:
        return ()
    offers, found = {one.id: one for one in given}, standing(store, row)
    return tuple(
        Agreed(one, offers[helper], row.accept.list or row.requests.list, sheet.id)
        for one in asked
        for sheet in found.get(_key(row.accept, one), ())[:1]
        if (helper := sheet.properties.get(row.accept.offer, "")) in offers
    )


def standing(store: Store, row: MatchRow) -> Mapping[tuple[str, str], list[Thing]]:
    """Where it is written down who helps whom on which day; those with a helper first."""
    accept, found = row.accept, dict[tuple[str, str], list[Thing]]()
    if accept is None:
        return found
    name = accept.list or row.requests.list
    for thing in store.lists.all(name) if name in store.lists.names() else ():
        said = thing.properties.get
        if all(said(prop, "") in values for prop, values in accept.keep.items()):
            key = (said(accept.request, ""), said(accept.date, "")[:10]) if accept.list else (thing.id, "")
            found.setdefault(key, []).append(thing)
    for some in found.values():
        some.sort(key=lambda one: not one.properties.get(accept.offer, ""))
    return found


def sheet_of(store: Store, row: MatchRow, request: Request) -> Thing | None:
    """What is recorded for a request, without a helper or with one who left: it is corrected, not recorded again."""
    found = standing(store, row).get(_key(row.accept, request), []) if row.accept else []
    return found[0] if found else None


def without(given: Iterable[Offer], before: Sequence[Agreed]) -> list[Offer]:
    """The offers as they are left: not at the hours of what was agreed, and not more often than they said."""
    times = Counter(one.offer.id for one in before)
    busy = Counter[str]()
    for one in before:
        busy[one.offer.id] |= one.request.window.minutes
    return [_left(one, times[one.id], busy[one.id]) for one in given]


def _left(one: Offer, times: int, busy: int) -> Offer:
    free = one.free & ~busy
    if one.free and not free:
        return replace(one, most=0)  # no minutes at all would say that no day was said
    return replace(one, free=free, most=max(0, one.most - times))


def _key(accept: Accept | None, request: Request) -> tuple[str, str]:
    dated = accept is not None and accept.list and request.on
    return (request.thing, request.on.isoformat() if dated and request.on else "")
