"""Each station as the office sees it: its last batch, what its chain lacks, and whether it has gone quiet."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import msgspec

from fieldkit import conflicts
from fieldkit.flat import quote
from fieldkit.kit import roster
from fieldkit.shelf import SESSION_FORM
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
    for station, sequence, digest, previous in store.query("SELECT station, sequence, hash, previous FROM received"):
        links[station].append(Link(sequence, digest, previous))
    names = {member.keys.id: member.name for member in roster(store)}
    silent = quiet(_newest_sessions(store))
    parted = Counter(author for one in conflicts.find(store) for author in {head.author for head in one.heads})
    found = [
        Station(
            station, names.get(station, station), examine(links.get(station, ())), parted[station], station in silent
        )
        for station in {*links, *names}
    ]  # fmt: skip
    return sorted(found, key=lambda station: (station.name, station.id))


def _newest_sessions(store: Store) -> Mapping[str, date]:
    """The date of the newest session of each station that recorded one."""
    table = store.flat.table(SESSION_FORM)
    if table is None:
        return {}
    rows = store.query(
        f"SELECT v.payload, f.{quote(table.columns['date'])} FROM {quote(table.name)} f "  # noqa: S608 - quoted names
        # CROSS JOIN keeps SQLite from reading all versions to find the few of session sheets.
        "CROSS JOIN versions v USING (session, record, version)"
    )
    newest: dict[str, date] = {}
    for payload, written in rows:
        if written:  # a sheet of a later form may say it otherwise
            author, day = msgspec.json.decode(payload, type=Version).author, date.fromisoformat(written)
            newest[author] = max(day, newest.get(author, day))
    return newest
