"""A master on PostgreSQL, as `fieldkit.master.model.Master` asks for it."""

import contextlib
from collections.abc import Callable, Iterator, Sequence

from fieldkit.calls import Calls
from fieldkit.decided import Decisions
from fieldkit.errors import Code, WorldFailed
from fieldkit.faults import Broke
from fieldkit.imported import Imports
from fieldkit.master.model import HandedOver
from fieldkit.master.postgres import carrying, checking, decisions, detaching, roles, schema, taking_over
from fieldkit.master.postgres.calls import PostgresCalls
from fieldkit.master.postgres.connection import failures
from fieldkit.master.postgres.decisions import PostgresDecisions
from fieldkit.master.postgres.drawers import UNDATED
from fieldkit.master.postgres.imports import PostgresImports
from fieldkit.master.postgres.records import CodeOf, PostgresRecords
from fieldkit.master.postgres.rows import Connection
from fieldkit.master.postgres.sealing import Sealing
from fieldkit.master.postgres.tables import PostgresTables
from fieldkit.master.postgres.uniting import Uniting
from fieldkit.master.records import Records
from fieldkit.progress import Progress
from fieldkit.quarantine import Bad
from fieldkit.versions import Stored
from forms.definition import Form


class PostgresMaster(Uniting):
    """A master behind one connection, which belongs to the thread that opened it."""

    def __init__(self, connection: Connection, sealing: Sealing) -> None:
        super().__init__(connection, sealing)
        self.code_of: CodeOf = lambda *_: None
        with failures():
            self.tables = PostgresTables(connection, self.flat, sealing)

    @property
    def records(self) -> Records:
        """As `Master.records`."""
        return PostgresRecords(self, self.code_of)

    @property
    def calls(self) -> Calls:
        """As `Master.calls`."""
        return PostgresCalls(self)

    @property
    def imports(self) -> Imports:
        """As `Master.imports`."""
        return PostgresImports(self)

    @property
    def decisions(self) -> Decisions:
        """As `Master.decisions`."""
        return PostgresDecisions(self, self.records)

    @contextlib.contextmanager
    def taking_out(self, place: detaching.Place) -> Iterator[tuple[detaching.Taken, Iterator[bytes]]]:
        """What a place holds, and what was said there; at the end it is taken out, or nothing is. MASTER_NO_DRAWER."""
        with failures(), self._connection.transaction():
            schema.alone(self._connection)
            schema.hold(self._connection)
            schema.stop(self._connection)
            some = detaching.drawers(self._connection, place)
            said = (self._sealing.open(payload) for payload in detaching.payloads(self._connection, some))
            yield detaching.count(self._connection, some), said
            detaching.detach(self._connection, place, some)

    def bring_back(self, some: Sequence[Stored]) -> int:
        """Unite with versions of sessions that were taken out, or that nobody knows. How many were new.

        MASTER_BUSY where some of them are taken out just now: they belong in drawers that nobody has opened for them.
        """
        sessions = {bytes.fromhex(one.version.session) for one in some}
        with failures():
            known = detaching.places(self._connection, sessions)
            wanted = {**dict.fromkeys(sessions, ("", UNDATED)), **known}
            self._drawers.open(wanted.values())
        with self.transaction():
            if detaching.places(self._connection, sessions).keys() - known.keys():
                raise WorldFailed(Code.MASTER_BUSY)
            detaching.readmit(self._connection, sessions)
            drawers = self._drawers.hold(wanted).drawers
            self.flat.read()
            return self._union.add((), some, drawers, set()).new

    def take_over(self, some: HandedOver, find: Callable[[str, str], Form | None]) -> int:
        """Unite with what a copy handed over; how many versions were new. What waits is released where `find` knows it.

        MASTER_NO_PERMISSION as in `apply`.
        """
        if self.bound:
            raise WorldFailed(Code.MASTER_NO_PERMISSION)
        wanted = taking_over.places(some)
        with failures():
            self._drawers.open([("", UNDATED), *wanted.values()])
        with self.transaction():
            drawers, _, gone = self._drawers.hold(wanted)
            self.flat.read()
            self.lists.read()
            kept = taking_over.without(some, gone)
            new = self._union.add((), kept.stored, drawers, set()).new
            new += taking_over.put_erased(self._connection, kept, drawers)
            for table, rows in kept.rows.items():
                if table != "quarantine":
                    carrying.add(self._connection, table, rows, some.towns, self._sealing)
            for bad in map(Bad.of, kept.rows.get("quarantine", ())):  # withdrawn answers do not come back
                self._set_aside(some.towns.get(bad.came.station, ""), [bad])
            decisions.place(self._connection)
            self._erase_withdrawn(list(drawers), drawers)
            self._refile(dict.fromkeys(drawers, UNDATED), drawers)
        for form in [find(*key) for key in self.waiting()]:
            if form is not None:
                self._release(form)
        return new

    @contextlib.contextmanager
    def alone(self) -> Iterator[None]:
        """Nobody else unites anything here until the end: they wait."""
        with failures(), self._connection.transaction():
            schema.alone(self._connection)  # first, as everybody does: two that wait for each other would both fail
            self._connection.execute("SELECT 1 FROM master FOR UPDATE").fetchall()
            yield

    @contextlib.contextmanager
    def together(self) -> Iterator[None]:
        """As `Master.together`. Whoever merges or corrects a single sheet does not wait."""
        with failures(), self._connection.transaction():
            schema.together(self._connection)
            yield

    def faults(self, progress: Progress) -> Iterator[Broke]:
        """As `Master.faults`. Others merge meanwhile; what is looked at is one moment's state."""
        return checking.faults(self, progress)

    def admit(self, login: str, role: str, municipalities: Sequence[str]) -> None:
        """As `roles.admit`; a `role` that is none takes everything back."""
        with failures():
            if role in roles.ROLES:
                roles.admit(self._connection, login, role, municipalities)
            else:
                roles.dismiss(self._connection, login)
