"""Likely duplicates in a master: its sheets, and what persons have decided about pairs of them.

A decision is a row that is only ever added: it outlives merges and travels with what a master hands over.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from fieldkit.conflicts import asked
from fieldkit.database import transaction
from fieldkit.flat import quote
from fieldkit.store import Store
from sync.duplicates import Sheet, Suggestion, suggest

SERIAL: Final = "sheet"  # the name of the question that asks for the number printed on a paper sheet
Verdict = Literal["same", "different"]


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
    decided = {(one.hex(), other.hex()) for one, other in store.query("SELECT one, other FROM decisions")}
    return [
        Pair(name, found, sheets[found.one].place, (sheets[found.one].day, sheets[found.other].day))
        for name in forms
        for sheets in [{sheet.record: sheet for sheet in _sheets(store, name)}]
        for found in suggest(sheets.values())
        if _key(found.one, found.other) not in decided
    ]


def decide(store: Store, verdict: Verdict, keep: str, other: str) -> None:
    """Remember what a person saw. Where both are the same sheet, `other` is withdrawn. RECORD_UNKNOWN and the like."""
    store.need("office")
    with transaction(store.database):
        for record in (keep, other):
            store.submissions.get(record)
        one, two = _key(keep, other)
        store.database.execute(
            "INSERT OR IGNORE INTO decisions VALUES (?, ?, ?)", (bytes.fromhex(one), bytes.fromhex(two), verdict)
        )
        if verdict == "same":
            store.submissions.withdraw(other)


def _key(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one < other else (other, one)


def _sheets(store: Store, form_id: str) -> Iterator[Sheet]:
    """The current submissions of a form whose session is known: what is sealed for the office has none."""
    table = store.tables.table(form_id)
    if table is None:
        return
    gatherings = {
        bytes.fromhex(session.id): (session.place.strip().casefold(), session.date) for session in store.sessions.all()
    }
    # A question inside a repeat has no column.
    paths = [path for path in asked(store.shelf.form(form_id)) if path in table.columns]
    serial = next((number for number, path in enumerate(paths) if path.rpartition("/")[2] == SERIAL), None)
    columns = ", ".join(["record", "session", *(table.answer(path) for path in paths)])
    for record, session, *answers in store.tables.query(f"SELECT {columns} FROM {quote(table.name)} t"):  # noqa: S608 - quoted
        if session in gatherings:
            given = ["" if answer is None else str(answer) for answer in answers]
            printed = _serial(given.pop(serial)) if serial is not None else ""
            yield Sheet(record.hex(), *gatherings[session], tuple(given), printed)


def _serial(written: str) -> str:
    """A printed number whose check digit, Luhn's, holds; else '', for a number that was misread proves nothing."""
    from stdnum import luhn  # noqa: PLC0415 - slow to load

    digits = written.replace("-", "").replace(" ", "")
    return digits if digits.isascii() and digits.isdigit() and luhn.is_valid(digits) else ""
