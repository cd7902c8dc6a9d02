"""Which stations may have which list: what the plan says, and of personal lists what a person at the office decided.

A decision is a row that is added and never changed, so that two copies of a master agree: of those about one list and
one station the one with the highest number counts, and where two have it, 'no'.
"""

import json
from dataclasses import dataclass

from fieldkit import settings
from fieldkit.database import transaction
from fieldkit.errors import Code, WorldFailed
from fieldkit.lists.rules import ListRule
from fieldkit.roster import Member, find, roster
from fieldkit.store import Store

_DECIDED = """
SELECT list FROM list_grants g WHERE station = ? AND allowed
AND number = (SELECT max(number) FROM list_grants WHERE list = g.list AND station = g.station)
AND NOT EXISTS (SELECT 1 FROM list_grants n WHERE (n.list, n.station, n.number) = (g.list, g.station, g.number)
  AND NOT n.allowed)
"""


@dataclass(frozen=True)
class Reach:
    """One list of the office: its rule, how many things are in it, in conflict, and the stations that may have it."""

    rule: ListRule
    things: int
    conflicts: int
    stations: tuple[Member, ...]


def of(store: Store, station: Member) -> frozenset[str]:
    """The lists that a station may have. A lost laptop may have none."""
    if station.revoked_from is not None:
        return frozenset()
    decided = {name for (name,) in store.query(_DECIDED, (station.keys.id,))}
    rules = store.lists.rules().values()
    return frozenset(rule.name for rule in rules if rule.public or (rule.reader == "stations" and rule.name in decided))


def reach(store: Store, name: str) -> Reach:
    """How far a list reaches. LIST_UNKNOWN."""
    things = store.lists.all(name)
    stations = tuple(member for member in roster(store) if name in of(store, member))
    return Reach(store.lists.rule(name), len(things), sum(bool(one.conflicts) for one in things), stations)


def allow(store: Store, name: str, station: str) -> Member:
    """Let a station have a personal list. LIST_UNKNOWN, LIST_STAYS, LIST_OPEN, LIST_NOT_COMPARED, STATION_UNKNOWN."""
    member = _decidable(store, name, station)
    if not store.query("SELECT 1 FROM roster WHERE station = ? AND compared", (member.keys.id,)):
        raise WorldFailed(Code.LIST_NOT_COMPARED, list=name, station=member.name)
    _decide(store, name, member, allowed=True)
    return member


def deny(store: Store, name: str, station: str) -> Member:
    """Take a personal list back from a station. As `allow`, but no words need be compared."""
    member = _decidable(store, name, station)
    _decide(store, name, member, allowed=False)
    return member


def _decidable(store: Store, name: str, station: str) -> Member:
    store.need("office")
    rules, here = store.lists.rules(), store.lists.names()
    if name not in here and name not in rules:
        raise WorldFailed(Code.LIST_UNKNOWN, list=name, known=", ".join(sorted({*here, *rules})))
    rule = store.lists.rule(name)
    if rule.reader == "office":
        raise WorldFailed(Code.LIST_STAYS, list=name)
    if rule.public:
        raise WorldFailed(Code.LIST_OPEN, list=name)
    return find(store, station)


def _decide(store: Store, name: str, station: Member, *, allowed: bool) -> None:
    with transaction(store.database):
        if (name in of(store, station)) != allowed:
            store.database.execute(
                "INSERT OR IGNORE INTO list_grants SELECT ?1, ?2, coalesce(max(number), 0) + 1, ?3 FROM list_grants "
                "WHERE list = ?1 AND station = ?2",
                (name, station.keys.id, allowed),
            )


def settle_floor(store: Store) -> int:
    """The number up to which messages of lists no longer count. Within a transaction.

    It rises to the present number where a station may no longer have something that was sent to it.
    """
    may = {member.keys.id: of(store, member) for member in roster(store)}
    for station, sent in store.query("SELECT station, lists FROM list_sent"):
        if not may.get(station, frozenset()).issuperset(json.loads(sent)):
            # Once noted, it is not noted again: the next message to that station may be long in coming.
            left = sorted(may.get(station, frozenset()).intersection(json.loads(sent)))
            store.database.execute(
                "UPDATE list_sent SET lists = ?, digest = x'' WHERE station = ?", (json.dumps(left), station)
            )
            store.settings.set(settings.LISTS_AFTER, store.settings.get(settings.LISTS_NUMBER))
    return int(store.settings.get(settings.LISTS_AFTER))
