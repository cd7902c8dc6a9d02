"""Which drawer a session lies in: one a municipality and year. A session is held while something is united with it.

The municipality is that of the station which first spoke of the session, the year that of its sheet, 0 until there is
one. A sheet that comes later, or says another year, takes its session along.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from fieldkit.errors import Code, WorldFailed
from fieldkit.master.model import Arrival
from fieldkit.master.postgres import schema
from fieldkit.master.postgres.rows import Connection
from fieldkit.shelf import SESSION_FORM

_DATE = "date"
_YEAR = len("2026")
UNDATED = 0


def year(date: str | None) -> int:
    """The year in a sheet's date; UNDATED where there is none."""
    digits = (date or "")[:_YEAR]
    return int(digits) if len(digits) == _YEAR and digits.isascii() and digits.isdigit() else UNDATED


class Held(NamedTuple):
    """Sessions that are held: the drawer of each, those that are new, and those that were taken out."""

    drawers: dict[bytes, int]
    fresh: set[bytes]
    gone: set[bytes]


class Drawers:
    """The drawers of one master, and the partitions of its tables."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[tuple[str, int], int] = {}

    def open(self, wanted: Iterable[tuple[str, int]]) -> None:
        """Have a drawer for each municipality and year, in a short transaction of its own: nobody waits for long."""
        missing = set(wanted)
        self._read()  # each time: one may have been taken out
        if not missing - self._known.keys():
            return
        with self._connection.transaction():
            schema.alone(self._connection)
            self._read()
            for municipality, when in sorted(missing - self._known.keys()):
                self._make(municipality, when)
        self._read()

    def _make(self, municipality: str, when: int) -> None:
        ((drawer,),) = self._connection.execute(
            "INSERT INTO drawers (municipality, year) VALUES (%s, %s) RETURNING drawer", (municipality, when)
        ).fetchall()
        numbers = self._connection.execute("SELECT number FROM flats ORDER BY number").fetchall()
        for table in ("versions", *(f"flat_{number}" for (number,) in numbers)):
            attach(self._connection, table, drawer)

    def every(self) -> list[int]:
        """All drawers."""
        self._read()
        return sorted(self._known.values())

    def home(self) -> str:
        """Where new sessions belong of whoever is logged in: '' for the owner, a clerk's first municipality."""
        row = self._connection.execute("SELECT min(town) FROM my_municipalities() town").fetchone()
        return str(row[0] or "") if row else ""

    def towns(self, sessions: Sequence[bytes]) -> dict[bytes, str]:
        """The municipality of each of these sessions that is known."""
        self._read()
        rows = self._connection.execute(
            "SELECT session, municipality FROM sessions JOIN drawers USING (drawer) WHERE session = ANY(%s)",
            (list(sessions),),
        )
        return dict(rows.fetchall())

    def _read(self) -> None:
        rows = self._connection.execute("SELECT municipality, year, drawer FROM drawers WHERE NOT detached").fetchall()
        self._known = {(municipality, when): drawer for municipality, when, drawer in rows}

    def hold(self, wanted: Mapping[bytes, tuple[str, int]]) -> "Held":
        """Within a transaction: lock these sessions, and make those that are new, each in its drawer.

        Locked in one order by everybody: nobody waits in a circle. MASTER_BUSY where a drawer was taken out just now.
        """
        self._read()
        sessions = sorted(wanted)
        drawers = [self._place(*wanted[session]) for session in sessions]
        # What is there already is locked by the clause that then changes nothing.
        made = self._connection.execute(
            "INSERT INTO sessions SELECT * FROM unnest(%s::bytea[], %s::integer[]) "
            "ON CONFLICT (session) DO UPDATE SET drawer = excluded.drawer WHERE false RETURNING session",
            (sessions, drawers),
        ).fetchall()
        rows = self._connection.execute(
            "SELECT session, drawer, detached FROM sessions JOIN drawers USING (drawer) WHERE session = ANY(%s)",
            (sessions,),
        ).fetchall()
        return Held(
            {session: drawer for session, drawer, _ in rows}, {session for (session,) in made},
            {session for session, _, detached in rows if detached},
        )  # fmt: skip

    def _place(self, municipality: str, when: int) -> int:
        """A drawer; the undated one where nobody could make that of a year. MASTER_BUSY without either."""
        found = self._known.get((municipality, when), self._known.get((municipality, UNDATED)))
        if found is None:
            raise WorldFailed(Code.MASTER_BUSY)
        return found

    def refile(self, sheets: Mapping[bytes, int], drawers: Mapping[bytes, int], tables: Collection[str]) -> None:
        """Within a transaction: take sessions whose sheet says another year to the drawer of that year."""
        if sheets:
            self._read()
        places = {drawer: key for key, drawer in self._known.items()}
        for session, when in sheets.items():
            before = drawers[session]
            if before not in places:
                continue
            # Where nobody has opened such a drawer, its station changed the municipality: it stays where it is.
            after = self._known.get((places[before][0], when), before)
            if before != after:
                for table in ("versions", *tables, "sessions"):
                    self._connection.execute(
                        f"UPDATE {table} SET drawer = %s WHERE drawer = %s AND session = %s",  # noqa: S608 - our own
                        (after, before, session),
                    )


def attach(connection: Connection, table: str, drawer: int) -> None:
    """Give a table a partition for a drawer, in a way that lets others go on writing into the rest."""
    name = f"{table}_{drawer}"
    connection.execute(f"CREATE TABLE {name} (LIKE {table} INCLUDING DEFAULTS INCLUDING CONSTRAINTS)")
    connection.execute(f"ALTER TABLE {table} ATTACH PARTITION {name} FOR VALUES IN ({drawer})")


def sheets(arrivals: Sequence[Arrival]) -> dict[bytes, int]:
    """The years that the session sheets among these name. Of several of one session any: the flat table decides."""
    found: dict[bytes, int] = {}
    for arrival in arrivals:
        for one in arrival.others:
            if one.version.form == SESSION_FORM and one.version.kind == "answers":
                found[bytes.fromhex(one.version.session)] = year(one.version.answers.get(_DATE))
        for some in arrival.firsts:
            if some.form == SESSION_FORM and _DATE in some.paths:
                at = some.paths.index(_DATE)
                found.update({session: year(row[at]) for session, row in zip(some.sessions, some.answers, strict=True)})
    return found
