"""What a workbook will show: one model of all its counts, and the tables wanted from it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from exports.counts import Gathering, crosstab, totals
from exports.disclosure.model import Axis, Model, key
from exports.disclosure.protect import Wanted
from exports.periods import Language, Period, Unit
from exports.plan import Nest, PeopleAGathering, Plan, Submissions, Table
from exports.sides import OTHER, Frame, Side, side
from fieldkit.errors import Code, WorldFailed
from fieldkit.store import Store

TALLY: Final = "tally"
_OTHERS: Final = "tally without form"


@dataclass(frozen=True)
class Collected:
    """The true counts of a period, and what is wanted of them."""

    gatherings: tuple[Gathering, ...]
    model: Model
    wanted: tuple[Wanted, ...]
    sides: Mapping[str, tuple[Side, Side]]


def table_name(counted: str, by: str) -> str:
    """Name the table of what is counted by session, month or window."""
    return f"{counted} by {by}"


def window_axis(unit: Unit) -> str:
    """Name the axis of the quarters, months, ... that a period is cut into."""
    return f"window-{unit}"


def windows(period: Period, unit: Unit) -> tuple[Period, ...]:
    """Cut a period into quarters, months, ...; the first and the last may be parts of one."""
    return tuple(period.clip(whole) for whole in period.whole(unit))


def collect(store: Store, plan: Plan, period: Period, held: tuple[Gathering, ...], language: Language) -> Collected:
    """Count all that the plan shows of a period into one model. `held` are its gatherings, at least one."""
    model, wanted, sides = Model(), list[Wanted](), dict[str, tuple[Side, Side]]()
    frame = Frame(period, held, language)
    for number, table in enumerate(plan.table, 1):
        form = store.shelf.find(table.form)
        rows, columns = (side(axis, form, frame, f"table {number}") for axis in (table.rows, table.columns))
        model.add(table.form, (rows.axis, columns.axis), _counts(store, table, period, (rows, columns)))
        wanted.append(Wanted(table.id, table.form, rows.axis, columns.axis))
        sides[table.id] = (rows, columns)
    counted = _add_sessions(store, plan, period, held, model)
    _nest(store, plan, frame, model)
    wanted += [Wanted(table_name(what, axis.name), what, axis) for what in counted for axis in _axes(plan, frame)]
    return Collected(held, model, tuple(wanted), sides)


def _counts(store: Store, table: Table, period: Period, sides: tuple[Side, Side]) -> dict[tuple[str, ...], int]:
    """Count a table; what is not among a side's values goes under OTHER."""
    rows, columns = (set(side.axis.values) for side in sides)
    frame = crosstab(store, table.form, table.rows.by, table.columns.by, period)
    frame = frame.rename(
        index=lambda value: value if value in rows else OTHER,
        columns=lambda value: value if value in columns else OTHER,
    )
    folded = frame.groupby(level=0).sum().T.groupby(level=0).sum().T
    return {
        (str(row), str(column)): int(count)
        for row, cells in folded.iterrows()
        for column, count in cells.items()
        if count
    }


def _add_sessions(store: Store, plan: Plan, period: Period, held: tuple[Gathering, ...], model: Model) -> list[str]:
    """Add the totals by session, from which all others follow. Gives what is counted."""
    sessions = Axis("session", tuple(gathering.id for gathering in held))
    forms = {form: totals(store, form, period) for form in _forms(plan)}
    for form, found in forms.items():
        model.add(form, (sessions,), {(session,): count for session, count in found.items()})
    if plan.tally is None:
        return list(forms)
    _add_tally(model, sessions, {g.id: g.tally for g in held}, plan.tally.includes)
    return [*forms, TALLY]


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


def _forms(plan: Plan) -> tuple[str, ...]:
    counted = [row.count.form for row in plan.indicator if isinstance(row.count, Submissions)]
    tallied = [plan.tally.includes] if plan.tally else []
    return tuple(dict.fromkeys([plan.form, *tallied, *counted, *(table.form for table in plan.table)]))


def _axes(plan: Plan, frame: Frame) -> list[Axis]:
    """Give the sessions, months and windows that totals are shown by."""
    return [
        Axis("session", tuple(gathering.id for gathering in frame.held)),
        Axis("month", tuple(f"{month.first:%Y-%m}" for month in frame.period.months())),
        *_windows(plan, frame.period),
    ]


def _windows(plan: Plan, period: Period) -> list[Axis]:
    units = dict.fromkeys(
        row.evaluated for row in plan.indicator if isinstance(row.count, PeopleAGathering | Submissions)
    )
    return [Axis(window_axis(unit), tuple(window.code for window in windows(period, unit))) for unit in units]


def _nest(store: Store, plan: Plan, frame: Frame, model: Model) -> None:
    """Tie every cell of a session, place or other inner thing to those that it lies in."""
    held = frame.held
    model.nest("session", "place", {gathering.id: gathering.place for gathering in held})
    model.nest("session", "month", {gathering.id: f"{gathering.date:%Y-%m}" for gathering in held})
    for axis in _windows(plan, frame.period):
        model.nest("session", axis.name, {g.id: _window_of(g.date, axis) for g in held})
    if any(gathering.zone for gathering in held):
        model.nest("place", "zone", {gathering.place: gathering.zone for gathering in held})
    for axis in _axes(plan, frame):
        _add_empty(model, axis)
    for number, nest in enumerate(plan.nest, 1):
        frame_of_both = crosstab(store, plan.form, nest.inner, nest.outer, frame.period)
        pairs = [(str(a), str(b)) for a, row in frame_of_both.iterrows() for b, n in row.items() if n]
        model.nest(nest.inner, nest.outer, _lies_in(model, nest, pairs, f"nest {number}"))


def _window_of(day: date, axis: Axis) -> str:
    return next(code for code in axis.values if Period.parse(code).contains(Period(day, day)))


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
