"""A year that is purged, a municipality that leaves: their drawers are taken out whole, and the rest is not touched.

What stays: that a session was here (its random id and no more), which batches came, what was withdrawn. So receipts
say what they said, and what a station sends again does not bring back what was taken out; new sessions come in.
"""

import dataclasses
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from fieldkit.errors import Code, WorldFailed
from fieldkit.master.model import Arrival
from fieldkit.master.postgres.rows import Connection
from fieldkit.versions import Firsts

TABLES = """
ALTER TABLE drawers ADD COLUMN detached boolean NOT NULL DEFAULT false;
ALTER TABLE drawers DROP CONSTRAINT drawers_municipality_year_key;
CREATE UNIQUE INDEX drawers_in_use ON drawers (municipality, year) WHERE NOT detached
"""
# Besides what is divided into drawers: what belongs to a session, and goes with it.
_OF_SESSIONS = ("waiting", "replaced", "calls", "list_operations", "decisions")
_PARTITIONS = """
SELECT parent.relname, child.relname FROM pg_partitioned_table t
JOIN pg_class parent ON parent.oid = t.partrelid JOIN pg_inherits i ON i.inhparent = t.partrelid
JOIN pg_class child ON child.oid = i.inhrelid
WHERE parent.relnamespace = 'fieldkit'::regnamespace AND child.relname = parent.relname || '_' || %s
ORDER BY 1
"""
_SET_ASIDE = """
UPDATE quarantine SET content = '' WHERE session IN (SELECT session FROM sessions WHERE drawer = ANY(%(drawers)s))
OR session IS NULL AND %(year)s::integer IS NULL AND municipality = %(municipality)s
"""
_PAYLOADS = (
    "SELECT payload FROM versions WHERE drawer = ANY(%s) AND payload IS NOT NULL ORDER BY session, record, version"
)


class Place(NamedTuple):
    """What is taken out: a municipality, a year, or one year of one municipality. None stands for all of them."""

    municipality: str | None
    year: int | None


class Taken(NamedTuple):
    """What was taken out: sessions and versions."""

    sessions: int
    versions: int


def drawers(connection: Connection, place: Place) -> list[int]:
    """The drawers that a place names. MASTER_NO_DRAWER, with those that there are."""
    known = connection.execute(
        "SELECT drawer, municipality, year FROM drawers WHERE NOT detached ORDER BY municipality, year"
    ).fetchall()
    found = [
        drawer
        for drawer, municipality, year in known
        if place.municipality in (None, municipality) and place.year in (None, year)
    ]
    if place == Place(None, None) or not found:
        there = sorted({municipality for _, municipality, _ in known if municipality})
        raise WorldFailed(Code.MASTER_NO_DRAWER, known=", ".join(there))
    return found


def count(connection: Connection, some: Sequence[int]) -> Taken:
    """What lies in these drawers."""
    row = connection.execute(
        "SELECT (SELECT count(*) FROM sessions WHERE drawer = ANY(%(some)s)), "
        "(SELECT count(*) FROM versions WHERE drawer = ANY(%(some)s))",
        {"some": list(some)},
    ).fetchone()
    return Taken(*row) if row else Taken(0, 0)


def payloads(connection: Connection, some: Sequence[int]) -> Iterator[bytes]:
    """What was said in these drawers and not withdrawn, as it lies there, by session and record. In a transaction."""
    with connection.cursor("taken") as cursor:
        cursor.execute(_PAYLOADS, (list(some),))
        yield from (payload for (payload,) in cursor)


def detach(connection: Connection, place: Place, some: Sequence[int]) -> None:
    """Within a transaction that others have stopped for: take these drawers out, with all that goes with them."""
    values = {"drawers": list(some), "municipality": place.municipality, "year": place.year}
    for table in _OF_SESSIONS:
        connection.execute(
            f"DELETE FROM {table} WHERE session IN (SELECT session FROM sessions WHERE drawer = ANY(%(drawers)s))",  # noqa: S608 - names of ours
            values,
        )
    connection.execute(_SET_ASIDE, values)
    for drawer in some:
        for parent, child in connection.execute(_PARTITIONS, (str(drawer),)).fetchall():
            connection.execute(f"ALTER TABLE {parent} DETACH PARTITION {child}")
            connection.execute(f"DROP TABLE {child}")
    connection.execute("UPDATE drawers SET detached = true WHERE drawer = ANY(%(drawers)s)", values)


def places(connection: Connection, sessions: Collection[bytes]) -> dict[bytes, tuple[str, int]]:
    """Of those of these sessions that were taken out: their municipality and year."""
    rows = connection.execute(
        "SELECT session, municipality, year FROM sessions JOIN drawers USING (drawer) "
        "WHERE session = ANY(%s) AND detached",
        (list(sessions),),
    )
    return {session: (municipality, year) for session, municipality, year in rows}


def readmit(connection: Connection, sessions: Collection[bytes]) -> None:
    """Within a transaction: let sessions that were taken out come in again."""
    connection.execute(
        "DELETE FROM sessions s USING drawers d WHERE d.drawer = s.drawer AND d.detached AND s.session = ANY(%s)",
        (list(sessions),),
    )


def without(one: Arrival, gone: Collection[bytes]) -> Arrival:
    """An arrival without what belongs to sessions that were taken out; of bad lines it stays that they came."""
    return dataclasses.replace(
        one,
        firsts=[_only(some, gone) for some in one.firsts],
        others=[other for other in one.others if bytes.fromhex(other.version.session) not in gone],
        waiting=[(came, other) for came, other in one.waiting if bytes.fromhex(other.version.session) not in gone],
        bad=[dataclasses.replace(bad, content=b"") if bad.session in gone else bad for bad in one.bad],
    )


def _only(some: Firsts, gone: Collection[bytes]) -> Firsts:
    return some.only([place for place, session in enumerate(some.sessions) if session not in gone])
