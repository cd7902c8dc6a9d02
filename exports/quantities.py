"""What the indicators count, put into the disclosure model where it counts people, and counted exactly where not."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

import msgspec

from exports.asked import Asked
from exports.disclosure.model import Axis, Model
from exports.disclosure.protect import Wanted
from exports.measures import (
    Active,
    Counted,
    Distinct,
    Latest,
    MedianDays,
    Quantity,
    Submissions,
    Sum,
    Where,
    giver,
    name_of,
    quantities,
)
from exports.periods import MONTHS_IN, Period, Unit
from exports.pieces import Pieces, Shown, ask_pieces
from exports.plan_rows import Plan, Source
from exports.reading import Reading
from exports.registers import Span, add_days, add_register, read_spans
from exports.sides import window_axis, windows
from exports.splits import Split
from fieldkit.store import Store

_LONG_AGO: Final = date(1900, 1, 1)


def table_name(counted: str, by: str) -> str:
    """Name the table of what is counted by session, month or window."""
    return f"{counted} by {by}"


def is_public(plan: Plan, one: Quantity) -> bool:
    """Whether a quantity counts things, by the plan's own word: things by its form, and no people by its answer."""
    source = plan.read_as(one.form)
    return source.public and not (isinstance(one, Sum) and one.of in source.people)


def _wanted(plan: Plan, store: Store, *, public: bool) -> dict[str, tuple[Quantity, set[Unit]]]:
    """The quantities over forms that this office has, each once, and the units that it is evaluated by."""
    found: dict[str, tuple[Quantity, set[Unit]]] = {}
    for row in plan.indicator:
        for one in (*quantities(row.count), *_givers(plan, row.count)):
            if is_public(plan, one) is public and store.tables.table(one.form) is not None:
                found.setdefault(name_of(one), (one, set()))[1].add(row.evaluated)
    return found


def _givers(plan: Plan, count: Counted) -> list[Submissions]:
    """Those who gave anything to the sums of people's own numbers that a measure is computed from."""
    return [giver(one) for one in quantities(count) if isinstance(one, Sum) and not plan.read_as(one.form).public]


def _only_gives(plan: Plan, name: str) -> bool:
    """Whether a quantity is none that the plan asks for, but how many people one of its sums is of."""
    return all(name_of(one) != name for row in plan.indicator for one in quantities(row.count))


class People:
    """The quantities that count people: asked for first, put into the model when all is counted.

    `shown` says what tables show of each form's answers. What is `frozen` was counted before: it is only
    wanted, and tied.
    """

    def __init__(
        self,
        store: Store,
        plan: Plan,
        period: Period,
        asked: Asked,
        shown: Mapping[str, Shown] = MappingProxyType({}),
        *,
        frozen: bool = False,
    ) -> None:
        self._store, self._plan, self._period, self._frozen = store, plan, period, frozen
        self._found = _wanted(plan, store, public=False)
        if frozen:
            # Whether a sum is of few was judged when it was published.
            self._found = {name: one for name, one in self._found.items() if not _only_gives(plan, name)}
        self.dated: dict[str, str] = {}
        for one, _ in self._found.values():
            if isinstance(one, Submissions | Sum):
                self.dated[one.form] = plan.read_as(one.form).dated
            elif isinstance(one, MedianDays):
                self.dated.setdefault(one.form, plan.read_as(one.form).dated or one.since)
        self._pieces: list[Pieces] = []
        for (form, of), rows in self._flows().items():
            source, columns = as_people(plan.read_as(form)), {} if of else shown.get(form, {})
            self._pieces += ask_pieces(asked, source, rows, columns, of)

    def _flows(self) -> dict[tuple[str, str], dict[str, Where]]:
        """What of each form is counted by month: rows and what they ask, of submissions and of each number in it."""
        found: dict[tuple[str, str], dict[str, Where]] = defaultdict(dict)
        for name, (one, _) in self._found.items():
            if isinstance(one, Sum) or (isinstance(one, Submissions) and one.where):
                found[one.form, one.of if isinstance(one, Sum) else ""][name] = one.where
        return found

    @property
    def forms(self) -> tuple[str, ...]:
        """The forms whose submissions are counted, all or some of them."""
        return tuple(one.form for one, _ in self._found.values() if isinstance(one, Submissions))

    def put(self, model: Model) -> list[Wanted]:
        """Put them into the model; what is wanted of them."""
        wanted = []
        for pieces in self._pieces:
            form = None if self._frozen else self._store.shelf.find(pieces.form)
            pieces.put(model, _months(self._period), form, frozen=self._frozen)
        for name, (one, units) in self._found.items():
            axes = [_windows(self._period, unit) for unit in sorted(units)]
            columns = None
            if isinstance(one, Active):
                spans = [] if self._frozen else read_spans(self._store, one.form, (one.joined, one.left), one.where)
                add_register(model, spans, name, (self._period, axes))
            elif isinstance(one, MedianDays):
                columns = add_days(model, self._taken(one), name, self._period)
            standing, givers = isinstance(one, Active), self._givers_of(one)
            wanted += [
                Wanted(table_name(name, axis.name), name, axis, columns, standing=standing, givers=givers)
                for axis in axes
            ]
        return wanted

    def _givers_of(self, one: Quantity) -> str:
        """What counts those who gave the numbers of a sum, where these are their own; '' for all else."""
        own = isinstance(one, Sum) and not self._plan.read_as(one.form).public
        return name_of(giver(one)) if isinstance(one, Sum) and own and not self._frozen else ""

    def _taken(self, one: MedianDays) -> list[Span]:
        """How long things took that are counted now."""
        if self._frozen:
            return []
        return read_spans(self._store, one.form, (one.since, one.until), one.where, counted=self._period)


def as_people(source: Source) -> Source:
    """Read a form for the numbers in it that count people, whatever else it tells of."""
    return msgspec.structs.replace(source, public=False)


def _windows(period: Period, unit: Unit) -> Axis:
    return Axis(window_axis(unit), tuple(window.code for window in windows(period, unit)))


def _months(period: Period) -> Axis:
    return Axis("month", tuple(f"{month.first:%Y-%m}" for month in period.months()))


def exact(store: Store, plan: Plan, period: Period) -> dict[str, dict[str, float]]:
    """Count what is public, by name and by the code of each window it is evaluated over.

    Where nothing at all had been recorded by the end of a window, there is no number for it.
    """
    found: dict[str, dict[str, float]] = {}
    for name, (one, units) in _wanted(plan, store, public=True).items():
        found[name] = {}
        for unit in units:
            for window in windows(period, unit):
                value = _exact(store, plan, one, (window, unit))
                if value is not None:
                    found[name][window.code] = value
    return found


def _exact(store: Store, plan: Plan, one: Quantity, when: tuple[Period, Unit]) -> float | None:
    source, (window, unit) = plan.read_as(one.form), when
    (ever,) = Reading(store, source, Period(_LONG_AGO, window.last)).count([Split(())])
    if not ever:
        return None
    if isinstance(one, Active):
        spans = read_spans(store, one.form, (one.joined, one.left), one.where)
        return float(sum(span.count for span in spans if span.holds(window.last)))
    if isinstance(one, Latest):
        return Reading(store, source, Period(_LONG_AGO, window.last)).latest(one.of)
    if isinstance(one, Distinct):
        return float(len(Reading(store, source, window).distinct(one.of, one.where)))
    if isinstance(one, MedianDays):
        return None
    days = _from_the_start(window, one.per) if MONTHS_IN[one.per] > MONTHS_IN[unit] else window
    of = one.of if isinstance(one, Sum) else ""
    (cells,) = Reading(store, source, days).count([Split((), where=one.where, of=of)])
    return cells.get((), 0.0)


def _from_the_start(window: Period, per: Unit) -> Period:
    """A target of a year, evaluated by quarters, is held against all since the year began."""
    (whole, *_) = Period(window.first, window.first).whole(per)
    return Period(whole.first, window.last)
