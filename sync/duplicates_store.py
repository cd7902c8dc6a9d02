"""Likely duplicates in a master: its sheets, and what persons have decided about pairs of them.

A decision lies beside the submissions: it outlives merges, is there at every desk, and travels with what a master hands
over.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from fieldkit.conflicts import asked
from fieldkit.decided import Verdict, in_order
from fieldkit.flat import quote
from fieldkit.store import Store
from sync import duplicates_there
from sync.duplicates import Sheet, Suggestion, suggest
from sync.duplicates_there import Asked
from sync.serial import printed

__all__ = ["Pair", "Verdict", "decide", "pairs"]

SERIAL: Final = "sheet"  # the name of the question that asks for the number printed on a paper sheet


@dataclass(frozen=True)
class Pair:
    """A suggestion with its form and the tables that the two sheets come from."""

    form: str
    suggestion: Suggestion
    place: str
    days: tuple[date, date]


def pairs(store: Store, form: str | None = None) -> list[Pair]:
    """The pairs of the newest forms (or of one) that nobody has decided about, the likeliest first."""
    store.need("office")
    forms = [form] if form else [info.form for info in store.shelf.forms()]
    decided = store.master.decisions.pairs()
    return [
        Pair(name, found, sheets[found.one].place, (sheets[found.one].day, sheets[found.other].day))
        for name in forms
        for suggested, sheets in [_suggested(store, name)]
        for found in suggested
        if in_order(found.one, found.other) not in decided
    ]


def decide(store: Store, verdict: Verdict, keep: str, other: str) -> None:
    """Remember what a person saw. Where both are the same sheet, `other` is withdrawn. RECORD_UNKNOWN and the like."""
    store.need("office")
    store.master.decisions.decide(verdict, keep, other)


def _suggested(store: Store, form_id: str) -> tuple[list[Suggestion], dict[str, Sheet]]:
    what = _asked(store, form_id)
    if what is None:
        return [], {}
    if store.away:
        with store.tables.snapshot():
            return duplicates_there.suggest(store.tables, what)
    sheets = {sheet.record: sheet for sheet in _sheets(store, what)}
    return suggest(sheets.values()), sheets


def _asked(store: Store, form_id: str) -> Asked | None:
    """What is compared of a form; None where nothing of it is shown, or only the office reads it."""
    form, table = store.shelf.form(form_id), store.tables.table(form_id)
    if table is None or form.reader == "office":
        return None
    # A question inside a repeat has no column.
    paths = [path for path in asked(form) if path in table.columns]
    serial = next((path for path in paths if path.rpartition("/")[2] == SERIAL), None)
    return Asked(form, table, [path for path in paths if path != serial], serial)


def _sheets(store: Store, what: Asked) -> Iterator[Sheet]:
    """The current submissions of a form whose session is known."""
    gatherings = {
        bytes.fromhex(session.id): (session.place.strip().casefold(), session.date) for session in store.sessions.all()
    }
    columns = ", ".join(["record", "session", *(what.table.answer(path) for path in what.paths)])
    columns += f", {what.table.answer(what.serial)}" if what.serial is not None else ""
    for record, session, *answers in store.tables.query(f"SELECT {columns} FROM {quote(what.table.name)} t"):  # noqa: S608 - quoted
        if session in gatherings:
            given = ["" if answer is None else str(answer) for answer in answers]
            serial = printed(given.pop()) if what.serial is not None else ""
            yield Sheet(record.hex(), *gatherings[session], tuple(given), serial)
