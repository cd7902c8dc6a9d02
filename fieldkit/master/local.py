"""A master in the office's own encrypted store: the default, and enough for a municipality for decades."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager

from fieldkit import quarantine
from fieldkit.calls import Calls, LocalCalls
from fieldkit.database import failures, transaction
from fieldkit.decided import Decisions, LocalDecisions
from fieldkit.errors import Code, WorldFailed
from fieldkit.faults import Broke, Broken
from fieldkit.flat import quote
from fieldkit.home import Home
from fieldkit.imported import Imports, LocalImports
from fieldkit.lists.operating import Operations
from fieldkit.master import local_checking
from fieldkit.master.local_tables import LocalTables
from fieldkit.master.model import Arrival, Received, Row, United
from fieldkit.master.records import Records
from fieldkit.progress import Progress
from fieldkit.shelf import SESSION_FORM
from forms.definition import Form

# How a submission that is withdrawn while it is read is told.
_GONE = {Code.RECORD_UNKNOWN, Code.RECORD_WITHDRAWN, Code.RECORD_PURGED}


class LocalMaster:
    """The tables of one home, as `fieldkit.master.model.Master` asks for them."""

    def __init__(self, home: Home) -> None:
        self._home = home
        self.tables = LocalTables(home.database, home.flat, home.submissions.current)

    @property
    def records(self) -> Records:
        """As `Master.records`."""
        return self._home.submissions

    @property
    def calls(self) -> Calls:
        """As `Master.calls`."""
        return LocalCalls(self._home.database, self._home.flat)

    @property
    def imports(self) -> Imports:
        """As `Master.imports`."""
        return LocalImports(self._home.database, self._home.union)

    @property
    def decisions(self) -> Decisions:
        """As `Master.decisions`."""
        return LocalDecisions(self._home.database, self._home.submissions)

    def close(self) -> None:
        """Nothing of its own is open."""

    @property
    def lists(self) -> Operations:
        """As `Master.lists`."""
        return self._home.derived

    def apply(self, arrivals: Sequence[Arrival]) -> list[United]:
        """As `Master.apply`."""
        with transaction(self._home.database):
            done = [self._unite(one) for one in arrivals]
            self._home.waiting.erase_withdrawn()
        return done

    def _unite(self, one: Arrival) -> United:
        home = self._home
        added = home.union.add(one.others, one.firsts)
        kept = sum(home.waiting.keep(came, version) for came, version in one.waiting)
        home.database.execute(
            "INSERT OR IGNORE INTO received (station, sequence, hash, previous, versions) VALUES (?, ?, ?, ?, ?)",
            (one.station, one.sequence, one.hash, one.previous, one.count),
        )
        quarantine.keep(home.database, one.bad)
        return United(added.new + kept, added.repeated + len(one.waiting) - kept, kept, added.conflicts)

    def received(self, station: str | None = None) -> list[Received]:
        """As `Master.received`."""
        rows = self._home.query(
            "SELECT station, sequence, hash, previous, versions, backed_up FROM received "
            "WHERE ?1 IS NULL OR station = ?1",
            (station,),
        )
        return [Received._make((*row[:5], bool(row[5]))) for row in rows]

    def set_aside(self, station: str) -> list[bytes]:
        """As `Master.set_aside`."""
        rows = self._home.query(
            "SELECT DISTINCT version FROM quarantine WHERE station = ? ORDER BY version", (station,)
        )
        return [version for (version,) in rows]

    def waiting(self) -> dict[tuple[str, str], int]:
        """As `Master.waiting`."""
        return self._home.waiting.counts()

    def count(self) -> int:
        """As `Master.count`."""
        ((count,),) = self._home.query("SELECT count(*) FROM versions")
        return int(count)

    def counts(self) -> dict[str, tuple[int, int]]:
        """As `Master.counts`."""
        submissions = self._home.submissions
        return {form: (submissions.count(form), submissions.conflicts(form)) for form in self._home.flat.forms()}

    def conflicts(self, form: str) -> int:
        """As `Master.conflicts`."""
        return self._home.submissions.conflicts(form)

    def torn(self) -> Iterator[list[bytes]]:
        """As `Master.torn`."""
        for form in self._home.flat.forms():
            sql = f"SELECT record FROM {quote(f'flat {form}')} WHERE conflict ORDER BY record"  # noqa: S608 - quoted
            for (record,) in self._home.query(sql):
                heads = self._heads(record.hex())
                if heads:
                    yield heads

    def _heads(self, record: str) -> list[bytes]:
        """The heads of a submission; none where another window has withdrawn it meanwhile."""
        try:
            return self._home.submissions.head_payloads(record)
        except WorldFailed as failed:
            if failed.code not in _GONE:
                raise
        return []

    def sheets(self) -> Iterator[tuple[bytes, str]]:
        """As `Master.sheets`."""
        table = self._home.flat.table(SESSION_FORM)
        if table is not None:
            rows = self._home.query(
                f"SELECT v.payload, f.{quote(table.columns['date'])} FROM {quote(table.name)} f "  # noqa: S608 - quoted names
                # CROSS JOIN keeps SQLite from reading all versions to find the few of session sheets.
                "CROSS JOIN versions v USING (session, record, version)"
            )
            yield from ((payload, date) for payload, date in rows if date)

    def answers(
        self, form: str, paths: Collection[str], having: tuple[str, str] | None = None
    ) -> Iterator[tuple[bytes, Mapping[str, str]]]:
        """As `Master.answers`."""
        table = self._home.flat.table(form)
        if table is None or not table.columns or (having and having[0] not in table.columns):
            return
        wanted = sorted(table.columns.keys() & set(paths))
        columns = "".join(f", {quote(table.columns[path])}" for path in wanted)
        where, values = (f" WHERE {quote(table.columns[having[0]])} = ?", having[1:]) if having else ("", ())
        sql = f"SELECT record{columns} FROM {quote(table.name)}{where}"  # noqa: S608 - quoted names
        for record, *said in self._home.query(sql, values):
            yield record, {path: str(value) for path, value in zip(wanted, said, strict=True) if value is not None}

    def returned(self, author: str) -> list[bytes]:
        """As `Master.returned`."""
        rows = self._home.query(
            "SELECT v.payload FROM replaced r JOIN versions v USING (session, record, version) "
            "WHERE r.author = ? AND v.payload IS NOT NULL "
            "AND (v.withdrawal OR v.session <> v.record OR v.form = ?) ORDER BY v.record, v.version",
            (author, SESSION_FORM),
        )
        return [payload for (payload,) in rows]

    def digest(self) -> str:
        """As `Master.digest`."""
        return self._home.submissions.digest()

    def together(self) -> AbstractContextManager[None]:
        """As `Master.together`."""
        return transaction(self._home.database)

    def make_room(self, form: Form) -> None:
        """As `Master.make_room`. Within a transaction of the caller's."""
        self._home.make_room(form)

    def faults(self, progress: Progress) -> Iterator[Broke]:
        """As `Master.faults`. Within a snapshot of the caller's."""
        yield from local_checking.recorded(self._home.database, self._home.flat, progress)
        yield from (Broke(Broken.LIST_WRONG, record) for record in self._home.derived.faults())

    def rows(self) -> Iterator[Row]:
        """As `Master.rows`."""
        with failures():
            for row in self._home.database.execute(
                "SELECT session, record, version, form, counter, parents, withdrawal, payload FROM versions "
                "ORDER BY session, record, version"
            ):
                yield Row._make((*row[:6], bool(row[6]), row[7]))
