"""Each station as the office sees it: its last batch, what its chain lacks, and whether it has gone quiet."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import msgspec

from fieldkit.kit import roster
from fieldkit.store import Store
from fieldkit.versions import Version
from sync.chain import Chain, Link, examine, quiet


@dataclass(frozen=True)
class Station:
    """A station's name, what its chain tells, the submissions in conflict that it had a part in.

    `quiet`: its newest session is old beside the others'.
    """

    id: str
    name: str
    chain: Chain
    conflicts: int
    quiet: bool


def tell(store: Store) -> list[Station]:
    """Every station that has sent something or is on the roster, by name."""
    links: dict[str, list[Link]] = defaultdict(list)
    for one in store.master.received():
        links[one.station].append(Link(one.sequence, one.hash, one.previous))
    names = {member.keys.id: member.name for member in roster(store)}
    silent = quiet(_newest_sessions(store))
    parted = Counter(author for heads in store.master.torn() for author in {_author(head) for head in heads})
    found = [
        Station(
            station, names.get(station, station), examine(links.get(station, ())), parted[station], station in silent
        )
        for station in {*links, *names}
    ]  # fmt: skip
    return sorted(found, key=lambda station: (station.name, station.id))


def _newest_sessions(store: Store) -> Mapping[str, date]:
    """The date of the newest session of each station that recorded one."""
    newest: dict[str, date] = {}
    for payload, written in store.master.sheets():
        author, day = _author(payload), date.fromisoformat(written)
        newest[author] = max(day, newest.get(author, day))
    return newest


def _author(payload: bytes) -> str:
    return msgspec.json.decode(payload, type=Version).author
