"""Rows as PostgreSQL's binary COPY wants them: a count of fields, then of each its length and its bytes.

The format is documented with COPY and stands still. Made here and not field by field in the driver, it costs a fifth.
"""

import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

import psycopg

from fieldkit.versions import Firsts

Connection = psycopg.Connection[tuple[Any, ...]]
_HEADER = b"PGCOPY\n\xff\r\n\0" + bytes(8)
_END = b"\xff\xff"
_NULL = b"\xff\xff\xff\xff"
_BYTEA = 17  # its number in every PostgreSQL
_AT_ONCE = 500  # rows in one message
_ID, _HASH = (16).to_bytes(4, "big"), (32).to_bytes(4, "big")

VERSIONS = ("drawer", "session", "record", "version", "form", "counter", "parents", "withdrawal", "payload")
KEYS = ("drawer", "session", "record", "version", "conflict")


def field(data: bytes | None) -> bytes:
    """One field."""
    return _NULL if data is None else len(data).to_bytes(4, "big") + data


def text(value: str | None) -> bytes:
    """A field of text. No text of PostgreSQL holds a NUL; what has one shows a mark in its place."""
    return _NULL if value is None else field(value.replace("\0", "\ufffd").encode())


def number(value: int, size: int) -> bytes:
    """A field with a whole number of so many bytes."""
    return field(value.to_bytes(size, "big"))


def truth(value: bool) -> bytes:  # noqa: FBT001 - the value of a field
    """A field that is true or false."""
    return field(b"\1" if value else b"\0")


def hashes(many: Sequence[bytes]) -> bytes:
    """A field with a list of hashes."""
    if not many:
        return field(struct.pack(">iii", 0, 0, _BYTEA))
    return field(struct.pack(">iiiii", 1, 0, _BYTEA, len(many), 1) + b"".join(map(field, many)))


class Texts(dict[str | None, bytes]):
    """Fields of text, each different one made once: most answers are one of a few choices."""

    def __missing__(self, value: str | None) -> bytes:
        made = self[value] = text(value)
        return made


def begins(fields: int, drawers: Mapping[bytes, int]) -> dict[bytes, bytes]:
    """How a row of each of these sessions begins, in a table whose first columns are drawer and session."""
    return {
        session: fields.to_bytes(2, "big") + number(drawer, 4) + field(session) for session, drawer in drawers.items()
    }


def firsts(some: Firsts, drawers: Mapping[bytes, int]) -> Iterator[bytes]:
    """First versions, as rows of `versions`."""
    heads = begins(len(VERSIONS), drawers)
    middle = text(some.form) + number(1, 8) + hashes(()) + truth(value=False)
    for session, record, version, payload in zip(some.sessions, some.records, some.ids, some.payloads, strict=True):
        size = len(payload).to_bytes(4, "big")
        yield b"".join((heads[session], _ID, record, _HASH, version, middle, size, payload))


def shown(some: Firsts, drawers: Mapping[bytes, int]) -> Iterator[bytes]:
    """First versions, as rows of their form's flat table: KEYS, then an answer a path."""
    heads = begins(len(KEYS) + len(some.paths), drawers)
    texts, calm = Texts(), truth(value=False)
    for session, record, version, answers in zip(some.sessions, some.records, some.ids, some.answers, strict=True):
        cells = b"".join([texts[answer] for answer in answers])
        yield b"".join((heads[session], _ID, record, _HASH, version, calm, cells))


def copy(connection: Connection, table: str, columns: Iterable[str], rows: Iterable[bytes]) -> None:
    """Copy rows into a table. `table` and `columns` are identifiers of ours, quoted where they need to be."""
    left = iter(rows)
    with connection.cursor().copy(f"COPY {table} ({', '.join(columns)}) FROM STDIN (FORMAT binary)") as stream:
        stream.write(_HEADER)
        while some := b"".join(islice(left, _AT_ONCE)):
            stream.write(some)
        stream.write(_END)


def fill(connection: Connection, table: str, columns: Iterable[str], rows: Iterable[bytes], *, bound: bool) -> None:
    """As `copy`. The server takes no COPY from a login that is `bound` by row-level security, but an INSERT."""
    if not bound:
        copy(connection, table, columns, rows)
        return
    names = ", ".join(columns)
    connection.execute(f"CREATE TEMP TABLE passing AS SELECT {names} FROM {table} WITH NO DATA")  # noqa: S608 - as in `copy`
    copy(connection, "pg_temp.passing", [names], rows)
    connection.execute(f"INSERT INTO {table} ({names}) SELECT {names} FROM pg_temp.passing")  # noqa: S608 - as in `copy`
    connection.execute("DROP TABLE pg_temp.passing")
