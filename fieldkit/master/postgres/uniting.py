"""What a master on PostgreSQL makes of versions that come: each session in its drawer, all of them united or none."""

import contextlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice

from fieldkit.errors import Code, WorldFailed
from fieldkit.master.model import Arrival, United
from fieldkit.master.postgres import schema
from fieldkit.master.postgres.connection import failures
from fieldkit.master.postgres.detaching import without
from fieldkit.master.postgres.drawers import UNDATED, Drawers, sheets, year
from fieldkit.master.postgres.lists import OPERATIONS, Lists
from fieldkit.master.postgres.reading import Reading
from fieldkit.master.postgres.rows import Connection
from fieldkit.master.postgres.sealing import Sealing
from fieldkit.master.postgres.union import Union
from fieldkit.quarantine import Bad, Came
from fieldkit.shelf import SESSION_FORM
from fieldkit.versions import Stored
from fieldkit.waiting import bad, describe
from forms.definition import Form
from forms.values import checker

_AT_ONCE = 5_000  # rows on their way
_WAITING = (
    "INSERT INTO waiting VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s) ON CONFLICT DO NOTHING"
)  # fmt: skip
_BAD = """
INSERT INTO quarantine VALUES (%(station)s, %(municipality)s, %(sequence)s, %(hash)s, %(line)s, %(version)s,
  %(reason)s, %(detail)s, CASE WHEN EXISTS (SELECT 1 FROM withdrawn WHERE session = %(session)s AND record = %(record)s)
  THEN '' ELSE %(content)s END, %(session)s, %(record)s) ON CONFLICT DO NOTHING
"""


class Uniting(Reading):
    """The part of a master that unites, and shows what it has united."""

    def __init__(self, connection: Connection, sealing: Sealing) -> None:
        super().__init__(connection, sealing)
        self._drawers = Drawers(connection)
        self.lists = Lists(connection, sealing)
        with failures():
            self._union = Union(connection, self.flat, self.lists, sealing)
            self.lists.read()

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """All of it or nothing, in a master whose shape nobody changes meanwhile."""
        with failures(), self._connection.transaction():
            schema.hold(self._connection)
            self._union.begin()
            yield

    def apply(self, arrivals: Sequence[Arrival]) -> list[United]:
        """As `Master.apply`. MASTER_NO_PERMISSION for a login that reaches some municipalities alone."""
        if self.bound:
            raise WorldFailed(Code.MASTER_NO_PERMISSION)
        self.prepare(arrivals)
        with self.transaction():
            return self.unite(arrivals)

    def prepare(self, arrivals: Sequence[Arrival]) -> None:
        """Before the transaction of `unite`: have the drawers that these may need."""
        years = {UNDATED, *sheets(arrivals).values()}
        with failures():
            self._drawers.open((one.municipality, when) for one in arrivals for when in years)

    def unite(self, arrivals: Sequence[Arrival]) -> list[United]:
        """As `apply`, within a transaction, after `prepare`."""
        dated = sheets(arrivals)
        wanted = {
            session: (one.municipality, dated.get(session, UNDATED)) for one in arrivals for session in _sessions(one)
        }
        drawers, fresh, gone = self._drawers.hold(wanted)
        # Asked once the sessions are held: a form that came meanwhile has its table.
        self.flat.read()
        self.lists.read()
        done = []
        for one in arrivals:
            given = sum(map(len, one.firsts)) + len(one.others) + len(one.waiting)
            done.append(self._unite(without(one, gone) if gone else one, given, drawers, fresh))
            fresh -= _sessions(one)
        self._erase_withdrawn(list(drawers), drawers)
        self._refile(dated, drawers)
        return done

    def _unite(self, one: Arrival, given: int, drawers: dict[bytes, int], fresh: set[bytes]) -> United:
        """Unite with an arrival that brought so many versions, those of sessions that were taken out among them."""
        added = self._union.add(one.firsts, one.others, drawers, fresh)
        kept = sum(self._keep(one.municipality, came, version) for came, version in one.waiting)
        self._connection.execute(
            "INSERT INTO received VALUES (%s, %s, %s, %s, %s, %s) ON CONFLICT DO NOTHING",
            (one.station, one.municipality, one.sequence, one.hash, one.previous, one.count),
        )
        self._set_aside(one.municipality, one.bad)
        return United(added.new + kept, given - added.new - kept, kept, added.conflicts)

    def _keep(self, municipality: str, came: Came, one: Stored) -> bool:
        version = one.version
        row = (
            version.form, version.form_version, bytes.fromhex(version.session), bytes.fromhex(version.record), one.id,
            came.station, municipality, came.sequence, came.hash, came.line, self._sealing.close(one),
        )  # fmt: skip
        return bool(self._connection.execute(_WAITING, row).rowcount)

    def _set_aside(self, municipality: str, some: Iterable[Bad]) -> None:
        for one in some:
            came = one.came
            row = {
                "station": came.station, "municipality": municipality, "sequence": came.sequence, "hash": came.hash,
                "line": came.line, "version": one.version, "reason": one.reason,
                "detail": one.detail.replace("\0", "\ufffd"), "content": self._sealing.close_line(one.content),
                "session": one.session, "record": one.record,
            }  # fmt: skip
            self._connection.execute(_BAD, row)

    def prepare_own(self, dates: Mapping[bytes, int]) -> dict[bytes, tuple[str, int]]:
        """Before a transaction: where new sessions of whoever is logged in belong, and drawers for these years.

        `dates`: the year of each session. A login that may make no drawer does with those that there are.
        """
        with failures():
            known = self._drawers.towns(list(dates))  # first: a table that is gone says that the master is
            towns = {**dict.fromkeys(dates, self._drawers.home()), **known}
            wanted = {session: (towns[session], when) for session, when in dates.items()}
            if not self.bound:
                self._drawers.open(wanted.values())
            elif not self._drawers.every():
                raise WorldFailed(Code.MASTER_NO_PERMISSION)
        return wanted

    def hold_own(self, wanted: Mapping[bytes, tuple[str, int]]) -> dict[bytes, int]:
        """Within a transaction: hold these sessions, and make those that are new; the drawer of each.

        MASTER_NO_PERMISSION where one is another municipality's, MASTER_DETACHED where it was taken out.
        """
        drawers, _, gone = self._drawers.hold(wanted)
        if gone:
            raise WorldFailed(Code.MASTER_DETACHED, session=min(gone).hex())
        if drawers.keys() != wanted.keys():
            raise WorldFailed(Code.MASTER_NO_PERMISSION)
        return drawers

    def unite_own(self, some: Sequence[Stored], drawers: Mapping[bytes, int]) -> None:
        """Within a transaction that holds these sessions: unite with what the office itself wrote."""
        self.flat.read()
        self._union.add((), some, drawers, set())
        self._erase_withdrawn(list(drawers), dict(drawers))
        self._refile({bytes.fromhex(one.version.session): UNDATED for one in some}, dict(drawers))

    def held(self, sessions: Iterable[bytes]) -> dict[bytes, int]:
        """Within a transaction: lock sessions that are known; the drawer of each."""
        rows = self._connection.execute(
            "SELECT session, drawer FROM sessions WHERE session = ANY(%s) ORDER BY session FOR UPDATE",
            (list(sessions),),
        ).fetchall()
        return dict(rows)

    def _erase_withdrawn(self, sessions: Sequence[bytes], drawers: dict[bytes, int]) -> None:
        """Unite what waits for a record of these sessions that has been withdrawn, its answers erased."""
        rows = self._connection.execute(
            "DELETE FROM waiting w USING withdrawn n WHERE w.session = n.session AND w.record = n.record "
            "AND w.session = ANY(%s) RETURNING w.payload",
            (sessions,),
        ).fetchall()
        self._union.add((), [self._read(payload) for (payload,) in rows], drawers, set())

    def _refile(self, dated: dict[bytes, int], drawers: dict[bytes, int]) -> None:
        shown = self.flat.dates(SESSION_FORM, "date", list(dated))
        tables = [OPERATIONS, *(table.name for table in self.flat.tables().values())]
        self._drawers.refile({session: year(date) for session, date in shown}, drawers, tables)

    def make_room(self, form: Form) -> None:
        """As `Master.make_room`."""
        with failures():
            with self._connection.transaction():
                schema.alone(self._connection)
                schema.hold(self._connection)
                made = self.flat.make_room(form, self._drawers.every())
                made |= self.lists.declare(form)
            if made:
                self._refill(form.form_id)
            self._release(form)

    def _refill(self, form: str) -> None:
        """Show all submissions of a form again, some at a time."""
        sessions = self._connection.execute(
            "SELECT DISTINCT session FROM versions WHERE form = %s ORDER BY session", (form,)
        ).fetchall()
        for some in _batched([session for (session,) in sessions], _AT_ONCE):
            with self.transaction():
                drawers = self.held(some)
                self._union.show_again(form, some, drawers)

    def _release(self, form: Form) -> None:
        """Check what waited for a form, unite what fits, and set the rest aside."""
        check = checker(form)
        key = (form.form_id, form.version)
        while sessions := self._connection.execute(
            "SELECT DISTINCT session FROM waiting WHERE form = %s AND form_version = %s LIMIT %s", (*key, _AT_ONCE)
        ).fetchall():
            with self.transaction():
                drawers = self.held(session for (session,) in sessions)
                self._release_some(key, drawers, lambda one: describe(check(one.version.answers)))

    def _release_some(self, key: tuple[str, str], drawers: dict[bytes, int], fault: Callable[[Stored], str]) -> None:
        rows = self._connection.execute(
            "DELETE FROM waiting WHERE form = %s AND form_version = %s AND session = ANY(%s) "
            "RETURNING station, sequence, hash, line, municipality, payload",
            (*key, list(drawers)),
        ).fetchall()
        some = [(Came(*row[:4]), row[4], self._read(row[5])) for row in rows]
        self._union.add((), [one for _, _, one in some if not fault(one)], drawers, set())
        for came, municipality, one in some:
            if fault(one):
                self._set_aside(municipality, [bad(came, one, fault(one))])


def _sessions(one: Arrival) -> set[bytes]:
    """All sessions that an arrival speaks of."""
    found = {session for some in one.firsts for session in some.sessions}
    found.update(bytes.fromhex(version.version.session) for version in one.others)
    found.update(bytes.fromhex(version.version.session) for _, version in one.waiting)
    found.update(bad.session for bad in one.bad if bad.session is not None)
    return found


def _batched(many: Sequence[bytes], size: int) -> Iterator[list[bytes]]:
    left = iter(many)
    while some := list(islice(left, size)):
        yield some
