"""What moves into a master on a server, or out of it, table by table. Nothing is decided here: what was, is."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from operator import attrgetter
from typing import Final

from psycopg import sql

from fieldkit import versions
from fieldkit.imported import COLUMNS
from fieldkit.master.model import Row
from fieldkit.master.postgres import rows
from fieldkit.master.postgres.connection import failures
from fieldkit.master.postgres.drawers import Drawers
from fieldkit.master.postgres.rows import VERSIONS, Connection
from fieldkit.master.postgres.sealing import Sealing, only_for_office

# The tables that are alike in every master. Those with a station know its municipality on a server.
ALIKE: Final = {
    "withdrawn": ("session", "record"),
    "received": ("station", "sequence", "hash", "previous", "versions", "backed_up"),
    "quarantine": (
        "station", "sequence", "hash", "line", "version", "reason", "detail", "content", "session", "record",
    ),
    "waiting": (
        "form", "form_version", "session", "record", "version", "station", "sequence", "hash", "line", "payload",
    ),
    "replaced": ("author", "session", "record", "version"),
    "imported": COLUMNS,
    "decisions": ("one", "other", "verdict"),
}  # fmt: skip
_SESSIONS = 2_000  # at once


def put(
    connection: Connection, table: str, some: Iterable[Sequence[object]], towns: Mapping[str, str], sealing: Sealing
) -> None:
    """Fill one of the tables that are alike. `towns`: the municipality of each station."""
    columns = ALIKE[table]
    at = columns.index("station") if "station" in columns else None
    truths = [place for place, name in enumerate(columns) if name == "backed_up"]
    names = [*columns, "municipality"] if at is not None else list(columns)
    statement = sql.SQL("COPY {} ({}) FROM STDIN").format(
        sql.Identifier(table), sql.SQL(", ").join(map(sql.Identifier, names))
    )
    with failures(), connection.cursor().copy(statement) as stream:
        for row in some:
            values = [
                bool(value) if place in truths else _lying(columns[place], value, sealing)
                for place, value in enumerate(row)
            ]
            stream.write_row([*values, towns.get(str(row[at]), "")] if at is not None else values)


def add(
    connection: Connection, table: str, some: Iterable[Sequence[object]], towns: Mapping[str, str], sealing: Sealing
) -> None:  # fmt: skip
    """Within a transaction: add rows to one of the tables that are alike; one that is there stays as it is."""
    given = ALIKE[table]
    at = given.index("station") if "station" in given else None
    columns = [*given, "municipality"] if at is not None else list(given)
    statement = sql.SQL("INSERT INTO {} ({}) VALUES ({}) ON CONFLICT DO NOTHING").format(
        sql.Identifier(table), sql.SQL(", ").join(map(sql.Identifier, columns)),
        sql.SQL(", ").join([sql.Placeholder()] * len(columns)),
    )  # fmt: skip
    with failures(), connection.cursor() as cursor:
        for row in some:
            values = [_lying(name, value, sealing) for name, value in zip(given, row, strict=True)]
            cursor.execute(statement, [*values, towns.get(str(row[at]), "")] if at is not None else values)


def get(connection: Connection, table: str, sealing: Sealing) -> list[tuple[object, ...]]:
    """All rows of one of the tables that are alike."""
    columns = ALIKE[table]
    names = sql.SQL(", ").join(map(sql.Identifier, ALIKE[table]))
    with failures():
        found = connection.execute(sql.SQL("SELECT {} FROM {}").format(names, sql.Identifier(table))).fetchall()
    return [
        tuple(
            sealing.open(value) if columns[place] == "payload" and isinstance(value, bytes) else value
            for place, value in enumerate(row)
        )
        for row in found
    ]


def put_versions(
    connection: Connection, some: Iterable[Row], places: Mapping[bytes, tuple[str, int]], sealing: Sealing
) -> None:
    """Fill in versions, which come by session. `places`: the municipality and year of each session."""
    drawers = Drawers(connection)
    with failures():
        drawers.open({("", 0), *places.values()})
        for group in _by_session(some):
            held = drawers.hold({session: places.get(session, ("", 0)) for session in group}).drawers
            rows.copy(
                connection, "versions", VERSIONS, (_row(one, held, sealing) for many in group.values() for one in many)
            )


def hold_sessions(connection: Connection, sessions: Iterable[bytes]) -> None:
    """Know of sessions of which nothing but a line that waits or was set aside has come."""
    drawers = Drawers(connection)
    with failures():
        drawers.open({("", 0)})
        drawers.hold(dict.fromkeys(sessions, ("", 0)))


def _by_session(some: Iterable[Row]) -> Iterator[dict[bytes, list[Row]]]:
    group: dict[bytes, list[Row]] = defaultdict(list)
    for session, many in groupby(some, key=attrgetter("session")):
        group[session] = list(many)
        if len(group) == _SESSIONS:
            yield group
            group = defaultdict(list)
    if group:
        yield group


def _row(one: Row, drawers: Mapping[bytes, int], sealing: Sealing) -> bytes:
    parents = [one.parents[start : start + 32] for start in range(0, len(one.parents), 32)]
    fields = (
        rows.number(drawers[one.session], 4), rows.field(one.session), rows.field(one.record), rows.field(one.version),
        rows.text(one.form), rows.number(one.counter, 8), rows.hashes(parents), rows.truth(one.withdrawal),
        rows.field(_closed(one, sealing)),
    )  # fmt: skip
    return len(VERSIONS).to_bytes(2, "big") + b"".join(fields)


def _closed(one: Row, sealing: Sealing) -> bytes | None:
    if one.payload is None or not only_for_office(one.form, one.session, one.record):
        return one.payload
    return sealing.close(versions.read(one.payload))


def _lying(column: str, value: object, sealing: Sealing) -> object:
    if column in ("payload", "content") and isinstance(value, bytes):
        return sealing.close_line(value)
    return value.replace("\0", "\ufffd") if isinstance(value, str) else value
