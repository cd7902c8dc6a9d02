"""Versions into a master on PostgreSQL: the same set union as `fieldkit.union`, said in sets.

First versions of records that nobody has heard of are most of what comes: the session's lock is held, so nobody else
can bring them meanwhile, and they are copied straight into their tables. All else is copied into a table of this
connection alone, and united from there by statements that look up only what is touched.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fieldkit import versions
from fieldkit.flat import FlatRow
from fieldkit.master.postgres import rows
from fieldkit.master.postgres.flat import Flat
from fieldkit.master.postgres.lists import Lists
from fieldkit.master.postgres.rows import VERSIONS, Connection
from fieldkit.master.postgres.sealing import Sealing, only_for_office
from fieldkit.versions import Firsts, Stored

_SCRATCH = """
CREATE TEMP TABLE arrived (
  drawer integer, session bytea, record bytea, version bytea, form text, counter bigint, parents bytea[],
  withdrawal boolean, payload bytea) ON COMMIT DELETE ROWS;
CREATE TEMP TABLE touched (drawer integer, session bytea, record bytea, versions bigint) ON COMMIT DELETE ROWS
"""
# What is touched is little and is looked up: a plan that reads whole tables for it is never the better one.
_LOOK_UP = ("SET LOCAL enable_hashjoin = off", "SET LOCAL enable_mergejoin = off")
# Where drawers are named as well as joined, no plan is made for the hundreds of others.

_THERE = """
SELECT v.session, v.record, v.version FROM unnest(%s::integer[], %s::bytea[], %s::bytea[]) k (drawer, session, record)
JOIN versions v USING (drawer, session, record) WHERE v.drawer = ANY(%s)
"""
_WITHDRAW = """
WITH named AS (
  INSERT INTO withdrawn SELECT DISTINCT session, record FROM arrived WHERE withdrawal
  ON CONFLICT DO NOTHING RETURNING session, record),
erased AS (
  UPDATE quarantine q SET content = '' FROM named n WHERE q.session = n.session AND q.record = n.record)
UPDATE versions v SET payload = NULL FROM named n JOIN sessions s USING (session)
WHERE v.drawer = s.drawer AND v.session = n.session AND v.record = n.record AND NOT v.withdrawal
"""
_ADD = """
WITH added AS (
  INSERT INTO versions SELECT drawer, session, record, version, form, counter, parents, withdrawal,
    CASE WHEN withdrawal OR NOT EXISTS (
      SELECT 1 FROM withdrawn w WHERE w.session = a.session AND w.record = a.record) THEN payload END
  FROM arrived a ON CONFLICT DO NOTHING RETURNING drawer, session, record)
INSERT INTO touched SELECT drawer, session, record, count(*) FROM added GROUP BY 1, 2, 3
"""
_HEADS = """
SELECT DISTINCT ON (v.session, v.record) v.session, v.record, v.version, v.form,
  count(*) OVER (PARTITION BY v.session, v.record) > 1
FROM touched t JOIN versions v USING (drawer, session, record)
WHERE v.drawer = ANY(%(drawers)s) AND NOT EXISTS (
    SELECT 1 FROM versions c WHERE c.drawer = ANY(%(drawers)s) AND c.drawer = v.drawer AND c.session = v.session
    AND c.record = v.record AND v.version = ANY (c.parents))
  AND NOT EXISTS (SELECT 1 FROM withdrawn w WHERE w.session = v.session AND w.record = v.record)
ORDER BY v.session, v.record, v.counter DESC, v.version DESC
"""
_ANSWERS = """
SELECT v.version, v.payload FROM unnest(%s::integer[], %s::bytea[], %s::bytea[], %s::bytea[])
  k (drawer, session, record, version) JOIN versions v USING (drawer, session, record, version)
WHERE v.drawer = ANY(%s)
"""


@dataclass(frozen=True)
class Added:
    """As `fieldkit.union.Added`."""

    new: int = 0
    conflicts: int = 0


class Union:
    """Unites, always within a transaction that holds the sessions of what is united."""

    def __init__(self, connection: Connection, flat: Flat, lists: Lists, sealing: Sealing) -> None:
        self._connection = connection
        self._sealing = sealing
        self._flat = flat
        self._lists = lists
        for statement in _SCRATCH.strip().split(";\n"):
            connection.execute(statement)

    def begin(self) -> None:
        """At the beginning of each transaction."""
        for statement in _LOOK_UP:
            self._connection.execute(statement)

    def add(
        self, firsts: Sequence[Firsts], others: Sequence[Stored], drawers: Mapping[bytes, int], fresh: set[bytes]
    ) -> Added:
        """Unite with these. `drawers`: of each of their sessions; `fresh`: those that were not known before."""
        new, doubtful = self._add_firsts(firsts, drawers, fresh)
        added = self._add_others([*doubtful, *others], drawers)
        return Added(new + added.new, added.conflicts)

    def _add_firsts(
        self, firsts: Sequence[Firsts], drawers: Mapping[bytes, int], fresh: set[bytes]
    ) -> tuple[int, list[Stored]]:
        """Copy what is new beyond doubt. How many that were, and those that want a closer look."""
        there = self._there(firsts, drawers, fresh)
        ids = {version for _, _, version in there}
        taken = {(session, record) for session, record, _ in there}
        new, doubtful = 0, []
        for some in firsts:
            sure = _unheard(some, taken)
            beyond = some if len(sure) == len(some) else some.only(sure)
            if len(beyond):
                table = rows.firsts(beyond, drawers)
                rows.copy(self._connection, "versions", VERSIONS, table)
                self._flat.add_firsts(beyond, drawers)
                self._lists.add_firsts(beyond)
            if len(beyond) < len(some):
                sure_ids = {*beyond.ids, *ids}
                doubtful += [
                    versions.read(some.payloads[at]) for at, version in enumerate(some.ids) if version not in sure_ids
                ]
            new += len(beyond)
        return new, doubtful

    def _there(
        self, firsts: Sequence[Firsts], drawers: Mapping[bytes, int], fresh: set[bytes]
    ) -> list[tuple[bytes, bytes, bytes]]:
        """The versions of these records that are here already."""
        keys = [key for some in firsts for key in zip(some.sessions, some.records, strict=True) if key[0] not in fresh]
        if not keys:
            return []
        places = [drawers[session] for session, _ in keys]
        values = (places, *map(list, zip(*keys, strict=True)), sorted({*places}))
        return [(row[0], row[1], row[2]) for row in self._connection.execute(_THERE, values)]

    def _add_others(self, others: Sequence[Stored], drawers: Mapping[bytes, int]) -> Added:
        if not others:
            return Added()
        self._connection.execute("DELETE FROM arrived")
        self._connection.execute("DELETE FROM touched")
        rows.copy(self._connection, "arrived", VERSIONS, (self._row(one, drawers) for one in others))
        if any(one.version.kind == "withdrawal" for one in others):
            self._connection.execute(_WITHDRAW)
        self._connection.execute(_ADD)
        row = self._connection.execute("SELECT coalesce(sum(versions), 0) FROM touched").fetchone()
        new = int(row[0]) if row else 0
        return Added(new, self._show(others, drawers)) if new else Added()

    def show_again(self, form: str, sessions: Sequence[bytes], drawers: Mapping[bytes, int]) -> None:
        """Put the submissions of a form in these sessions into its flat table again."""
        self._connection.execute("DELETE FROM touched")
        self._connection.execute(
            "INSERT INTO touched SELECT v.drawer, v.session, v.record, count(*) "
            "FROM unnest(%s::integer[], %s::bytea[]) k (drawer, session) JOIN versions v USING (drawer, session) "
            "WHERE v.form = %s GROUP BY 1, 2, 3",
            ([drawers[one] for one in sessions], list(sessions), form),
        )
        self._show((), drawers)

    def _show(self, others: Sequence[Stored], drawers: Mapping[bytes, int]) -> int:
        """Show what is touched as it stands now; how many of it are in conflict."""
        found = self._connection.execute("SELECT DISTINCT drawer FROM touched").fetchall()
        within = [drawer for (drawer,) in found]
        forms = self._connection.execute(
            "SELECT DISTINCT v.form FROM touched t JOIN versions v USING (drawer, session, record) "
            "WHERE v.drawer = ANY(%s)",
            (within,),
        ).fetchall()
        self._flat.clear(form for (form,) in forms)
        self._lists.read_again((form for (form,) in forms), {one.id: one.payload for one in others})
        heads = self._connection.execute(_HEADS, {"drawers": within}).fetchall()
        answers: dict[bytes, Mapping[str, str]] = {one.id: self._shown(one) for one in others}
        answers |= self._answers([head for head in heads if head[2] not in answers], drawers)
        shown: dict[str, list[FlatRow]] = defaultdict(list)
        for session, record, version, form, conflict in heads:
            shown[form].append(FlatRow(session, record, version, conflict, answers[version]))
        for form, some in shown.items():
            self._flat.put(form, some, drawers)
        return sum(row.conflict for some in shown.values() for row in some)

    def _answers(
        self, heads: Sequence[tuple[bytes, ...]], drawers: Mapping[bytes, int]
    ) -> dict[bytes, Mapping[str, str]]:
        if not heads:
            return {}
        sessions, records, ids = ([head[place] for head in heads] for place in range(3))
        places = [drawers[one] for one in sessions]
        found = self._connection.execute(_ANSWERS, (places, sessions, records, ids, sorted({*places})))
        return {version: self._shown(versions.read(self._sealing.open(payload))) for version, payload in found}

    def _shown(self, one: Stored) -> Mapping[str, str]:
        """What a flat table shows of a version."""
        return {} if self._sealing.concerns(one) else one.version.answers

    def _row(self, one: Stored, drawers: Mapping[bytes, int]) -> bytes:
        version = one.version
        session = bytes.fromhex(version.session)
        fields = (
            rows.number(drawers[session], 4), rows.field(session), rows.field(bytes.fromhex(version.record)),
            rows.field(one.id), rows.text(version.form), rows.number(version.counter, 8),
            rows.hashes([bytes.fromhex(parent) for parent in version.parents]),
            rows.truth(version.kind == "withdrawal"), rows.field(self._sealing.close(one)),
        )  # fmt: skip
        return len(VERSIONS).to_bytes(2, "big") + b"".join(fields)


def _unheard(some: Firsts, taken: set[tuple[bytes, bytes]]) -> list[int]:
    """The places of those whose record nobody has heard of; from now on somebody has."""
    found = []
    for place, key in enumerate(zip(some.sessions, some.records, strict=True)):
        if key not in taken and not only_for_office(some.form, *key):
            taken.add(key)
            found.append(place)
    return found
