"""The ids of what is imported: the same row always gets the same ones, and nobody without the office can tell whose.

They are keyed hashes (HMAC-SHA-256, RFC 2104) under a key that only this office has, drawn from its own secret; a copy
of the master has the same. Why so, and what it means for anonymity: docs/decisions/0031.
"""

import hmac
from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from typing import Final

import msgspec

from fieldkit.store import Store
from fieldkit.storekey import expand
from sync.survey_import.cells import folded, one_line
from sync.survey_import.gathering_columns import everywhere_unique
from sync.survey_import.mapping import Mapping
from sync.survey_import.table import OURS, Header

CONTENT: Final = 32  # bytes that stand for what a row says
_ID: Final = 16  # bytes of a record's or a session's id
_PURPOSE: Final = "survey import ids 1"


class Names:
    """Names rows of one form. Nothing that it names for one form can be linked to what it names for another."""

    def __init__(self, store: Store, form: str, source: str) -> None:
        self._key = expand(store.identity.secret, _PURPOSE)
        self._form = form
        self._source = source

    def own(self, own: str, moment: str) -> bytes:
        """The key of a row that has an id of its own (32 bytes).

        An id that is only a number counts together with the table's source and, where it has one, the moment of the
        row: so that number 7 of one survey is not number 7 of another.
        """
        unique = everywhere_unique(own)
        if unique:
            return self._hash("own", unique)
        return self._hash("own number", self._source, one_line(own).casefold(), one_line(moment))

    def equal(self, content: bytes, ordinal: int) -> bytes:
        """The key of a row without an id: its content, and which it is of those with that content, from 1."""
        return self._hash("equal", content.hex(), str(ordinal))

    def content(self, headers: Iterable[Header], cells: Iterable[str]) -> bytes:
        """What a row says, whatever order its columns have; columns in which it says nothing do not count."""
        said = sorted((*_name(header), one_line(cell)) for header, cell in zip(headers, cells, strict=True) if cell)
        return self._hash("content", *(part for one in said if one[0] for part in one))

    def decided(self, mapping: Mapping) -> bytes:
        """What stands for all in a mapping that changes what a row says (8 bytes)."""
        # What is remembered has its words in another order than what a person said: they mean the same.
        columns = sorted(msgspec.json.encode(one, order="deterministic").decode() for one in mapping.used())
        read = (mapping.table.dates, mapping.table.decimal, msgspec.json.encode(mapping.session).decode())
        return self._hash("decided", *columns, *read)[:8]

    def record(self, key: bytes, session: str) -> str:
        """The record id of a row in a session."""
        return self._hash("record", key.hex(), session)[:_ID].hex()

    def session(self, place: str, day: date) -> str:
        """The id of a session that an import makes. The same for all forms: their rows met there."""
        return hmac.digest(self._key, _message("session", folded(place), day.isoformat()), "sha256")[:_ID].hex()

    def chance(self, record: str) -> bytes:
        """What stands for chance in a form that asks for some: the same each time this record is filled in."""
        return self._hash("chance", record)

    def _hash(self, *parts: str) -> bytes:
        return hmac.digest(self._key, _message(self._form, *parts), "sha256")


@lru_cache(maxsize=4096)
def _name(header: Header) -> tuple[str, str]:
    """What a column is called in a row's content; '' for a column of ours."""
    return ("" if header.name in OURS else folded(header.name) or header.name or "-"), str(header.occurrence)


def _message(*parts: str) -> bytes:
    return msgspec.json.encode(parts)
