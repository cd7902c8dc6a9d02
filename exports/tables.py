"""What a workbook will show: one model of all its counts, and the tables wanted from it."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

import msgspec

from exports.again import Again
from exports.asked import Answer, Asked
from exports.disclosure.model import Axis, Model, key
from exports.disclosure.protect import Wanted
from exports.entries import Entries, entries
from exports.gatherings import Gathering
from exports.measures import Submissions
from exports.periods import MONTHS_IN, Language, Period
from exports.places import pooled, pools_of
from exports.plan_rows import Nest, Plan, Source
from exports.plan_tables import PlanTables
from exports.quantities import People, exact, table_name
from exports.reading import Reading
from exports.reports import IN_TIME, Report, collect_reports, in_time
from exports.sides import OTHER, Frame, Side, window_axis, windows
from exports.splits import Split
from exports.unplaced import Unplaced, unplaced
from fieldkit.areas import IN
from fieldkit.errors import Code, WorldFailed
from fieldkit.shelf import SESSION_FORM
from fieldkit.store import Store

__all__ = ["TALLY", "Collected", "Collecting", "collect", "present", "table_name", "window_axis", "windows"]

TALLY: Final = "tally"
_OTHERS: Final = "tally without form"
_LONG_AGO: Final = date(1900, 1, 1)


@dataclass(frozen=True)
class Collected:
    """The true counts of a period, and what is wanted of them.

    `forms` are those that count people, each with the answer that dates it, '' for the session's sheet. `exact` holds
    what is public, by the name of what is counted and the code of the window; `missing` what could not be counted
    because a session's sheet or a date is not there; `reports` what associations sent, or should have; `entries` the
    plan's listings.
    """

    gatherings: tuple[Gathering, ...]
    model: Model
    wanted: tuple[Wanted, ...]
    sides: Mapping[str, tuple[Side, Side]]
    forms: Mapping[str, str] = field(default_factory=dict)
    exact: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    missing: tuple[Unplaced, ...] = ()
    reports: tuple[Report, ...] = ()
    entries: tuple[Entries, ...] = ()


def present(store: Store, plan: Plan) -> Plan:
    """Leave out the tables and listings of forms that this office does not have; its main form it must have.

    Indicators over such forms stay, without data.
    """
    tables = tuple(one for one in plan.table if one.form == plan.form or store.tables.table(one.form) is not None)
    listings = tuple(one for one in plan.listing if store.tables.table(one.form) is not None)
    return msgspec.structs.replace(plan, table=tables, listing=listings)


def collect(
    store: Store,
    plan: Plan,
    period: Period,
    held: tuple[Gathering, ...],
    language: Language,
    again: Again | None = None,
) -> Collected:
    """Count all that the plan shows of a period into one model. `held` are its gatherings, at least one.

    What was published is not counted `again`: then the model holds the sums alone.
    """
    pools = pools_of(plan, store.shelf.places())
    places = tuple(again.places) if again else tuple(pooled(store.shelf.places(), pools))
    collecting = Collecting(store, plan, Frame(period, held, language, places), again)
    if again is None:
        collecting.asked.count(store, period, pools)
    return collecting.collected()


class Collecting:
    """All that a plan shows of what is held in a frame: asked for at once, put into a model once that is counted.

    What is `whole` is all that an office counts. A part of it, one municipality of several, shows only what can be told
    apart by place. `tallies` is how many stopped at each row of gatherings, where that was counted elsewhere.
    """

    def __init__(
        self, store: Store, plan: Plan, frame: Frame, again: Again | None = None, *, whole: bool = True
    ) -> None:
        self._store, self._plan, self._frame, self._again, self._whole = store, plan, frame, again, whole
        self.asked, self.tallies = Asked(), dict[str, int]()
        self._tables = PlanTables(store, plan, frame, self.asked)
        frozen = again is not None
        self._people = People(store, plan, frame.period, self.asked, self._tables.shown(), frozen=frozen)
        forms = self._forms = _forms(plan, self._people)
        self._totals = {form: self.asked.ask(plan.read_as(form), Split((_least(plan, form),))) for form in forms}

    def collected(self) -> Collected:
        """Put what was counted into a model."""
        model, plan, frame, again = Model(), self._plan, self._frame, self._again
        store, period = self._store, self._frame.period
        wanted = self._tables.put(model)
        _add_totals(plan, frame, model, self._totals, self.tallies)
        wanted += self._people.put(model)
        _nest(store, plan, frame, model)
        counted = [*self._forms, *([TALLY] if plan.tally else [])]
        wanted += [
            Wanted(table_name(what, axis.name), what, axis) for what in counted for axis in _axes(plan, frame, what)
        ]
        if not self._whole:
            return Collected(frame.held, model, tuple(_once(wanted)), self._tables.sides, people_forms(store, plan))
        missing = _missing(store, [plan.read_as(form) for form in self._forms], again)
        for one in missing:
            model.add(one.counted, (), {(): one.submissions})
        wanted += [Wanted(one.counted, one.counted, Axis("session", ()), standing=True) for one in missing]
        reports, more = collect_reports(store, plan, period, model, again.cells if again else ())
        return Collected(
            frame.held,
            model,
            tuple(_once([*wanted, *more])),
            self._tables.sides,
            people_forms(store, plan),
            {**exact(store, plan, period), IN_TIME: in_time(reports)},
            missing,
            tuple(reports),
            entries(store, plan, period, frame.language),
        )


def people_forms(store: Store, plan: Plan) -> dict[str, str]:
    """The forms whose submissions are counted as people, each with the answer that dates it.

    Those dated by their session's sheet have ''; the sheets themselves are among them.
    """
    people = People(store, plan, Period(_LONG_AGO, _LONG_AGO), Asked())
    forms = [form for form in _forms(plan, people) if store.tables.table(form) is not None]
    found = {SESSION_FORM: "", **people.dated, **{form: plan.read_as(form).dated for form in forms}}
    if plan.reports is not None and store.tables.table(plan.reports.form) is not None:
        found[plan.reports.form] = plan.read_as(plan.reports.form).dated
    return found


def _missing(store: Store, sources: Sequence[Source], again: Again | None) -> tuple[Unplaced, ...]:
    """What has no day; of what is shown again, the forms of which each release said it."""
    if again is None:
        return unplaced(store, sources)
    said = (Unplaced(source.form, 0) for source in sources)
    return tuple(one for one in said if one.counted in again.counted)


def _once(wanted: Sequence[Wanted]) -> Iterator[Wanted]:
    seen = set[str]()
    for one in wanted:
        if one.name not in seen:
            seen.add(one.name)
            yield one


def _least(plan: Plan, form: str) -> str:
    """What a form's totals are counted by, from which all others follow."""
    return "month" if plan.read_as(form).dated else "session"


def _add_totals(
    plan: Plan, frame: Frame, model: Model, totals: Mapping[str, Answer], tallies: Mapping[str, int]
) -> None:
    """Add the totals by session, or by month where a form has none."""
    months = Axis("month", tuple(f"{month.first:%Y-%m}" for month in frame.period.months()))
    sessions = Axis("session", rows_of(frame.held))
    for form, answer in totals.items():
        model.add(form, (months if plan.read_as(form).dated else sessions,), answer.whole())
    if plan.tally is not None:
        tally: Counter[str] = Counter()
        for gathering in frame.held:
            tally[gathering.axis] += gathering.tally
        tally.update({row: tallies[row] - tally[row] for row in tally.keys() & tallies.keys()})
        _add_tally(model, sessions, tally, plan.tally.includes)
    model.nest("session", "month", {gathering.axis: f"{gathering.day:%Y-%m}" for gathering in frame.held})
    _add_empty(model, months)


def _add_tally(model: Model, sessions: Axis, tally: Mapping[str, int], form: str) -> None:
    """Add the people who stopped by, as those who filled the form and the others.

    Printed exactly, '3 people' beside '5 tests' would leave 1 to 3 tests, and '1 person' a single one. Tied into the
    model, the two together tell no more than the tests alone. Whoever filled the form did stop: where the tally was
    forgotten, it is at least as many.
    """
    filled = {session: model.counts[key(form, session=session)] for session in sessions.values}
    others = {session: max(0, tally[session] - filled[session]) for session in sessions.values}
    model.add(_OTHERS, (sessions,), {(session,): count for session, count in others.items()})
    for session in sessions.values:
        model.tie(key(TALLY, session=session), [key(form, session=session), key(_OTHERS, session=session)])
    model.tie(key(TALLY), [key(TALLY, session=session) for session in sessions.values])


def _forms(plan: Plan, people: People) -> tuple[str, ...]:
    tallied = [plan.tally.includes] if plan.tally else []
    counted = [row.count.form for row in plan.indicator if isinstance(row.count, Submissions)]
    counted = [form for form in counted if form in people.forms]
    return tuple(dict.fromkeys([plan.form, *tallied, *people.forms, *counted, *(table.form for table in plan.table)]))


def _axes(plan: Plan, frame: Frame, counted: str) -> list[Axis]:
    """Give the sessions, months and windows that totals are shown by."""
    sessions = [Axis("session", rows_of(frame.held))]
    months = Axis("month", tuple(f"{month.first:%Y-%m}" for month in frame.period.months()))
    dated = counted != TALLY and bool(plan.read_as(counted).dated)
    return [*([] if dated else sessions), months, *_windows(plan, frame.period)]


def _windows(plan: Plan, period: Period) -> list[Axis]:
    units = dict.fromkeys(row.evaluated for row in plan.indicator)
    shown = {axis.by for table in plan.table for axis in (table.rows, table.columns)}
    units |= dict.fromkeys(unit for unit in MONTHS_IN if unit in shown and unit != "month")
    return [Axis(window_axis(unit), tuple(window.code for window in windows(period, unit))) for unit in units]


def _nest(store: Store, plan: Plan, frame: Frame, model: Model) -> None:
    """Tie every cell of a session, place or other inner thing to those that it lies in."""
    held = frame.held
    model.nest("session", "place", {gathering.axis: gathering.where for gathering in held})
    months = {f"{month.first:%Y-%m}": month for month in frame.period.months()}
    axes = _windows(plan, frame.period)
    for axis in axes:
        model.nest("month", axis.name, {code: _window_of(month, axis) for code, month in months.items()})
    zones = {place.name: place.zone for place in frame.places} | {g.where: g.zone for g in held} | {OTHER: OTHER}
    if any(zones.values()):
        model.nest("place", "zone", zones)
    shown = {axis.by for table in plan.table for axis in (table.rows, table.columns)}
    for name, level in IN.items():
        if name in shown:
            model.nest("place", name, {place: getattr(lying, level) for place, lying in frame.lying.items()})
    for number, nest in enumerate(plan.nest, 1):
        pairs = _pairs(store, plan, nest, frame.period.last)
        model.nest(nest.inner, nest.outer, _lies_in(model, nest, pairs, f"nest {number}"))


def _pairs(store: Store, plan: Plan, nest: Nest, until: date) -> list[tuple[str, str]]:
    """Which inner value was ever seen in which outer one."""
    ever = Reading(store, Source(plan.form, public=True), Period(_LONG_AGO, until))
    (found,) = ever.count([Split((nest.inner, nest.outer))])
    return [(inner, outer) for inner, outer in found]


def rows_of(held: Sequence[Gathering]) -> tuple[str, ...]:
    """The values under which gatherings are counted, each once."""
    return tuple(dict.fromkeys(gathering.axis for gathering in held))


def _window_of(month: Period, axis: Axis) -> str:
    return next(code for code in axis.values if Period.parse(code).contains(month))


def _add_empty(model: Model, axis: Axis) -> None:
    """Add nought for the months and windows without a gathering: that none was held is public."""
    for total in [cell for cell in model.counts if len(cell) == 1]:
        for value in axis.values:
            model.counts.setdefault(total | {(axis.name, value)}, 0)


def _lies_in(model: Model, nest: Nest, pairs: list[tuple[str, str]], where: str) -> dict[str, str]:
    """Read from the data which outer value each inner one lies in. PLAN_UNREADABLE where it lies in two."""
    inner, outer = (_values(model, name) for name in (nest.inner, nest.outer))
    found: dict[str, str] = {}
    for small, big in pairs:
        value, around = (small if small in inner else OTHER), (big if big in outer else OTHER)
        if found.setdefault(value, around) != around:
            raise WorldFailed(Code.PLAN_UNREADABLE, where=where, what="not-nested", field=nest.inner)
    return found


def _values(model: Model, name: str) -> set[str]:
    return {value for cell in model.counts for dimension, value in cell if dimension == name}
