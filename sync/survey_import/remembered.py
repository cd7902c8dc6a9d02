"""Mappings that an office used before, found again by the headers of a table and the form."""

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from fieldkit.database import transaction
from fieldkit.store import Store
from sync.survey_import.cells import folded
from sync.survey_import.mapping import Mapping, fingerprint
from sync.survey_import.table import OURS, Header

_ALIKE = 0.8  # of all headers that two tables have, both have: then they are taken for downloads of one survey


@dataclass(frozen=True)
class Remembered:
    """A mapping, and the headers of the table that it was used for (folded)."""

    mapping: Mapping
    headers: frozenset[str]


def remember(store: Store, mapping: Mapping, headers: Sequence[Header]) -> None:
    """Keep a mapping for tables with these headers, in the place of what was kept for them."""
    with transaction(store.database):
        store.database.execute(
            "INSERT OR REPLACE INTO import_mappings VALUES (?, ?, ?, ?)",
            (
                mapping.form, fingerprint(headers), msgspec.json.encode(sorted(_folded(headers))),
                msgspec.json.encode(mapping),
            ),
        )  # fmt: skip


def recall(store: Store, form: str, headers: Sequence[Header]) -> Remembered | None:
    """What was used for these headers, or for a table that differs in a few: a survey gains a question now and then."""
    rows = store.query(
        "SELECT fingerprint, headers, mapping FROM import_mappings WHERE form = ? ORDER BY fingerprint", (form,)
    )
    mine, name = _folded(headers), fingerprint(headers)
    best, found = _ALIKE, None
    for known, listed, mapping in rows:
        theirs = frozenset(msgspec.json.decode(listed, type=list[str]))
        alike = 2.0 if known == name else len(mine & theirs) / max(1, len(mine | theirs))
        if alike >= best:
            best, found = alike, Remembered(msgspec.json.decode(mapping, type=Mapping), theirs)
    return found


def _folded(headers: Sequence[Header]) -> frozenset[str]:
    return frozenset(folded(one.name) for one in headers if one.name not in OURS)
