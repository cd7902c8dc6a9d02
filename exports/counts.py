"""What the store counts: gatherings, totals and cross tables of a period, in SQL over the flat tables.

These are true counts. They go into the disclosure model and nowhere else.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from exports.periods import Period
from exports.plan import Source
from exports.splits import Reading, Split, flat_table
from fieldkit.errors import Code, WorldFailed
from fieldkit.flat import FlatTable, quote
from fieldkit.shelf import SESSION_FORM
from fieldkit.store import Store

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class Gathering:
    """A session as the workbook shows it. `tally` is what was counted by hand, where the plan names such a field."""

    id: str
    place: str
    zone: str
    date: date
    start: str
    end: str
    team: int | None
    tally: int


def gatherings(store: Store, period: Period, tally: str | None = None) -> list[Gathering]:
    """List the sessions of a period by date and place. PLAN_UNREADABLE where there is no such tally."""
    sheet = flat_table(store, SESSION_FORM)
    zones = {place.name: place.zone for place in store.shelf.places()}
    fields = ", ".join(_column(sheet, name) for name in ("place", "date", "start", "end", "team"))
    tallied = _column(sheet, tally) if tally else "0"
    rows = store.query(
        f"SELECT lower(hex(s.record)), {fields}, {tallied} FROM {quote(sheet.name)} s "
        f"WHERE {_column(sheet, 'date')} BETWEEN ? AND ?",
        _days(period),
    )
    found = [_gathering(row, zones) for row in rows]
    return sorted(found, key=lambda gathering: (gathering.date, gathering.place, gathering.start, gathering.id))


def _gathering(row: Sequence[object], zones: dict[str, str]) -> Gathering:
    session, place, day, start, end, team, tally = row
    return Gathering(
        id=str(session),
        place=str(place or ""),
        zone=zones.get(str(place or ""), ""),
        date=date.fromisoformat(str(day)),
        start=str(start or "")[:5],
        end=str(end or "")[:5],
        team=int(str(team)) if team is not None else None,
        tally=max(0, int(str(tally or 0))),
    )


def totals(store: Store, form: str, period: Period) -> dict[str, int]:
    """Count a form's submissions by session id; sessions without any are left out."""
    (found,) = Reading(store, Source(form), period).count([Split(("session",))])
    return {session: int(count) for (session,), count in found.items()}


def crosstab(store: Store, form: str, rows: str, columns: str, period: Period) -> "pd.DataFrame":
    """Count a form's submissions by two things, each 'place', 'zone', 'month', 'session' or an answer's path.

    The frame holds whole numbers, a row and a column a value that occurs, as text, '' where there was no answer.
    Raises FORM_UNKNOWN, and PLAN_UNREADABLE where the form has no such answer.
    """
    import pandas as pd  # noqa: PLC0415 - slow to load, needed only while exporting

    (found,) = Reading(store, Source(form), period).count([Split((rows, columns))])
    frame = pd.DataFrame([(*cell, int(count)) for cell, count in found.items()], columns=["row", "column", "count"])
    return frame.pivot_table(index="row", columns="column", values="count", aggfunc="sum", fill_value=0)


def _column(sheet: FlatTable, name: str) -> str:
    if name not in sheet.columns:
        raise WorldFailed(Code.PLAN_UNREADABLE, where="session sheet", what="no-answer", field=name)
    return f"s.{quote(sheet.columns[name])}"


def _days(period: Period) -> tuple[str, str]:
    return period.first.isoformat(), period.last.isoformat()
