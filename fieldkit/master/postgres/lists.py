"""What submissions say of things in lists, on a server: a table of operations, kept in step with the versions.

As `fieldkit.lists.derived` keeps it for a store, with three differences. How a form's answers are read lies on the
server too, so that every program that unites there reads them alike. What an operation says is locked with the
office's own keys, whatever form it came from, and a thing goes by a keyed hash of its id: who runs the server reads
neither. And a row lies in its session's drawer, so that rights and a municipality's leaving reach it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby, islice
from operator import itemgetter
from typing import Final, TypeAlias

import msgspec
from psycopg.pq import TransactionStatus

from fieldkit.lists.operating import Behind, Operating, Reader, Row, Written, step
from fieldkit.lists.standing import Step
from fieldkit.master.postgres.connection import failures
from fieldkit.master.postgres.rows import Connection
from fieldkit.master.postgres.sealing import Sealing
from fieldkit.versions import Firsts
from forms.definition import Form
from forms.operations import Declared, declared, reader

TABLES: Final = """
CREATE TABLE list_forms (
  form text NOT NULL, form_version text NOT NULL, declared bytea NOT NULL, PRIMARY KEY (form, form_version));
CREATE TABLE list_operations (
  drawer integer NOT NULL, list text NOT NULL, thing bytea NOT NULL, operation bytea NOT NULL, session bytea NOT NULL,
  record bytea NOT NULL, version bytea NOT NULL, stands boolean NOT NULL, creates boolean NOT NULL,
  content bytea NOT NULL, PRIMARY KEY (list, thing, operation));
CREATE INDEX operations_of ON list_operations (session, record);
CREATE INDEX operations_in ON list_operations (drawer)
"""
OPERATIONS: Final = "list_operations"
_INSERT = """
INSERT INTO list_operations SELECT s.drawer, %s, %s, %s, s.session, %s, %s, %s, %s, %s
FROM sessions s WHERE s.session = %s ON CONFLICT DO NOTHING
"""
_FORGET = "DELETE FROM list_operations l USING touched t WHERE l.session = t.session AND l.record = t.record"
_VERSIONS = "SELECT v.session, v.record, v.version, v.form, v.counter, v.parents, v.withdrawal, v.payload"
_FED = "EXISTS (SELECT 1 FROM versions f WHERE {same} AND f.form = ANY(%s))"
_TOUCHED = (
    f"{_VERSIONS} FROM touched t JOIN versions v USING (drawer, session, record) WHERE "
    f"{_FED.format(same='f.drawer = t.drawer AND f.session = t.session AND f.record = t.record')} ORDER BY 1, 2"
)
_ALL = (
    f"{_VERSIONS} FROM versions v WHERE "
    f"{_FED.format(same='f.drawer = v.drawer AND f.session = v.session AND f.record = v.record')} ORDER BY 1, 2"
)
_STORED = "SELECT list, operation, session, record, version, stands, creates, content FROM list_operations"
_AT_ONCE = 500

_Key: TypeAlias = tuple[bytes, bytes]
_declared = msgspec.json.Decoder(list[Declared])
_content = msgspec.msgpack.Decoder(tuple[str, bytes])


class Lists:
    """The operations on the things of one master's lists. What writes wants a transaction that holds the sessions."""

    def __init__(self, connection: Connection, sealing: Sealing) -> None:
        self._connection = connection
        self._sealing = sealing
        self._declared: dict[tuple[str, str], list[Declared]] = {}
        self._readers: dict[tuple[str, str], Reader] = {}
        self._operating = Operating(lambda form, version: self._readers.get((form, version)))

    def read(self) -> None:
        """Look again which forms feed lists: another program may have brought some."""
        rows = self._connection.execute("SELECT form, form_version, declared FROM list_forms").fetchall()
        found = {(form, version): _declared.decode(data) for form, version, data in rows}
        if found != self._declared:
            self._declared = found
            self._readers = {key: reader(some) for key, some in found.items()}

    def declare(self, form: Form) -> bool:
        """Within a transaction that is alone: note which lists a form feeds. True where that is news."""
        some = declared(form)
        if not some:
            return False
        done = self._connection.execute(
            "INSERT INTO list_forms VALUES (%s, %s, %s) ON CONFLICT DO NOTHING",
            (form.form_id, form.version, msgspec.json.encode(some)),
        )
        self.read()
        return bool(done.rowcount)

    def feeding(self) -> set[str]:
        """The forms of which some version feeds a list."""
        return {form for form, _ in self._declared}

    def add_firsts(self, some: Firsts) -> None:
        """Read the first versions of records of one form."""
        if some.form in self.feeding():
            columns = zip(some.sessions, some.records, some.ids, some.payloads, strict=True)
            self._put(row for one in columns for row in self._operating.first(some.form, *one))

    def read_again(self, forms: Iterable[str], at_hand: Mapping[bytes, bytes]) -> None:
        """Work out anew what is said by records that are `touched`. `forms`: theirs; `at_hand`: payloads by version."""
        feeding = self.feeding()
        if feeding.isdisjoint(forms):
            return
        self._connection.execute(_FORGET)
        rows = self._connection.execute(_TOUCHED, (sorted(feeding),)).fetchall()
        self._put(row for key, held in self._records(rows, at_hand) for row in self._operating.all(*key, held))

    def _records(
        self, rows: Iterable[tuple[object, ...]], at_hand: Mapping[bytes, bytes]
    ) -> Iterator[tuple[_Key, list[Written]]]:
        for key, group in groupby(rows, key=itemgetter(0, 1)):
            yield key, [self._held(*row[2:], at_hand=at_hand) for row in group]  # type: ignore[arg-type] # columns of ours

    def _held(
        self, version: bytes, form: str, counter: int, parents: Sequence[bytes], withdrawal: bool,  # noqa: FBT001 - a column
        payload: bytes | None, *, at_hand: Mapping[bytes, bytes],
    ) -> Written:  # fmt: skip
        answers = None if payload is None else at_hand.get(version) or self._sealing.open(payload)
        return Written(version, form, counter, frozenset(parents), withdrawal, answers)

    def _put(self, some: Iterable[Row]) -> None:
        left = iter(some)
        while rows := list(islice(left, _AT_ONCE)):
            with self._connection.cursor() as cursor:
                cursor.executemany(_INSERT, [self._closed(row) for row in rows])

    def _closed(self, row: Row) -> tuple[object, ...]:
        content = self._sealing.lock(msgspec.msgpack.encode((row.thing, row.content)), row.operation)
        thing = self._sealing.hidden(row.list, row.thing)
        return (
            row.list, thing, row.operation, row.record, row.version, row.stands, row.creates, content, row.session,
        )  # fmt: skip

    def names(self) -> set[str]:
        """As `Operations.names`."""
        return {one.dataset for some in self._all_declared() for one in some}

    def properties(self, name: str) -> set[str]:
        """As `Operations.properties`."""
        declared_here = [one for some in self._all_declared() for one in some if one.dataset == name]
        return {saved.property for one in declared_here for saved in one.saved}

    def _all_declared(self) -> list[list[Declared]]:
        with failures():
            self.read()
        return list(self._declared.values())

    def steps(self, name: str, id_: str | None = None) -> dict[str, list[Step]]:
        """As `Operations.steps`."""
        thing = None if id_ is None else self._sealing.hidden(name, id_)
        found: dict[str, list[Step]] = defaultdict(list)
        with failures():
            rows = self._connection.execute(
                "SELECT operation, stands, creates, content FROM list_operations "
                "WHERE list = %(list)s AND (%(thing)s::bytea IS NULL OR thing = %(thing)s)",
                {"list": name, "thing": thing},
            ).fetchall()
        for operation, stands, creates, content in rows:
            of, said = self._opened(operation, content)
            found[of].append(step(operation, stands, creates, said))
        return found

    def _opened(self, operation: bytes, content: bytes) -> tuple[str, bytes]:
        return _content.decode(self._sealing.unlock(content, operation))

    def behind(self, name: str, id_: str) -> list[Behind]:
        """As `Operations.behind`."""
        with failures():
            rows = self._connection.execute(
                "SELECT l.operation, l.session, l.record, l.version, v.form FROM list_operations l "
                "JOIN versions v USING (drawer, session, record, version) WHERE l.list = %s AND l.thing = %s",
                (name, self._sealing.hidden(name, id_)),
            ).fetchall()
        return [Behind._make(row) for row in rows]

    @staticmethod
    def mark() -> str:
        """As `Operations.mark`. A number that every writer changed would have all of them wait for one another."""
        return ""

    def faults(self) -> list[str]:
        """As `Operations.faults`. All of it as of one moment: this one's, or that of the transaction it is asked in."""
        outermost = self._connection.info.transaction_status == TransactionStatus.IDLE
        with failures(), self._connection.transaction():
            if outermost:
                self._connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            self.read()
            stored: dict[_Key, set[Row]] = defaultdict(set)
            for name, operation, *row, content in self._connection.execute(_STORED):
                thing, said = self._opened(operation, content)
                stored[row[0], row[1]].add(Row._make((name, thing, operation, *row, said)))
            fed = self._connection.execute(_ALL, (sorted(self.feeding()),)).fetchall()
            wanted = {key: set(self._operating.all(*key, held)) for key, held in self._records(fed, {})}
        keys = stored.keys() | wanted.keys()
        return sorted(key[1].hex() for key in keys if stored.get(key, set()) != wanted.get(key, set()))
