"""The gatherings that a release of a period shows, and what was counted by hand at each.

These are true counts. They go into the disclosure model and nowhere else.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any, TypeAlias

from exports.periods import Period
from exports.reading import LATE, axis_of, flat_table, sheets
from fieldkit.errors import Code, WorldFailed
from fieldkit.flat import FlatTable, quote
from fieldkit.shelf import SESSION_FORM
from fieldkit.store import Store

Day: TypeAlias = date


@dataclass(frozen=True)
class Gathering:
    """A session as the workbook shows it. `tally` is what was counted by hand, where the plan names such a field.

    `row` is the value under which it is counted, if not its own id; `pool` the name under which its place is, if not
    its own. `counted` is the day on which it counts, where it came late. One that is `known` is none: it stands for all
    that came late for gatherings that earlier releases counted.
    """

    id: str
    place: str
    zone: str
    date: date
    start: str
    end: str
    team: int | None
    tally: int
    row: str = ""
    pool: str = ""
    counted: Day | None = None
    known: bool = False

    @property
    def axis(self) -> str:
        """The value under which it is counted."""
        return self.row or self.id

    @property
    def where(self) -> str:
        """The place under which it is counted."""
        return self.pool or self.place

    @property
    def day(self) -> Day:
        """The day on which it counts."""
        return self.counted or self.date


def gatherings(
    store: Store,
    period: Period,
    tally: str | None = None,
    *,
    pools: Mapping[str, str] = MappingProxyType({}),
) -> list[Gathering]:
    """List the sessions that a release of a period shows, by date and place. PLAN_UNREADABLE: there is no such tally.

    Those of its days, and those too late for an earlier release. Once anything was published there is a line for what
    came late for the others, whether anything did or not: a line that is there only then would say so.
    """
    sheet = flat_table(store, SESSION_FORM)
    zones = {place.name: place.zone for place in store.shelf.places()}
    fields = ", ".join(_column(sheet, name) for name in ("place", "date", "start", "end", "team"))
    tallied = _column(sheet, tally) if tally else "0"
    wanted = {session for session, _, _, known in sheets(store, SESSION_FORM, period) if not known}
    rows = store.tables.query(
        f"SELECT s.session, {fields}, {tallied} FROM {quote(sheet.name)} s WHERE s.record = s.session "
        f"AND {_column(sheet, 'date')} <= ?",
        (period.last.isoformat(),),
    )
    found = [_gathering(row, zones, (period, pools)) for row in rows if row[0] in wanted]
    if store.releases.listed():
        found.append(_late(period))
    return sorted(found, key=lambda gathering: (gathering.date, gathering.place, gathering.start, gathering.id))


def _late(period: Period) -> Gathering:
    """What came late for gatherings that were counted before; nobody stopped there who was not counted then."""
    row = axis_of("", LATE, period, period.first)
    return Gathering(LATE, LATE, "", period.first, "", "", None, 0, row=row, pool=LATE, known=True)


def _gathering(row: Sequence[Any], zones: Mapping[str, str], how: tuple[Period, Mapping[str, str]]) -> Gathering:
    session, place, day, start, end, team, tally = row
    period, pools = how
    where, when = str(place or ""), date.fromisoformat(str(day))
    own, pool = session.hex(), pools.get(where, "")
    axis = axis_of(own, pool, period, when)
    return Gathering(
        id=own,
        place=where,
        zone=zones.get(where, ""),
        date=when,
        start=str(start or "")[:5],
        end=str(end or "")[:5],
        team=int(str(team)) if team is not None else None,
        tally=max(0, int(str(tally or 0))),
        row="" if axis == own else axis,
        pool=pool,
        counted=period.first if when < period.first else None,
    )


def _column(sheet: FlatTable, name: str) -> str:
    if name not in sheet.columns:
        raise WorldFailed(Code.PLAN_UNREADABLE, where="session sheet", what="no-answer", field=name)
    return sheet.answer(name, "s")
