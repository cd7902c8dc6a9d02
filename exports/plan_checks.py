"""What the rows of a plan must keep to beyond their types: PLAN_UNREADABLE, with row and field, where they do not."""

import re
from itertools import pairwise
from typing import Final, Never

from exports.disclosure.protection import LEAST_THRESHOLD
from exports.measures import (
    Active,
    Distinct,
    Latest,
    Mean,
    PeopleAGathering,
    Quantity,
    Ratio,
    ReportsInTime,
    Submissions,
    Sum,
    quantities,
)
from exports.periods import MONTHS_IN, Period
from exports.plan_rows import Indicator, Plan, Table, Words
from exports.words import word
from fieldkit.errors import Code, WorldFailed

_REGISTER: Final = "register"
_OWN_SHEETS: Final = ("cover", "summary", "indicators", "gatherings", "dictionary")
_SHEET_NAME: Final = re.compile(r"[^\[\]:*?/\\']{1,31}")


def checked(plan: Plan) -> Plan:
    """Give back a plan after refusing what the types cannot: names used twice, people counted as things, ..."""
    _once("indicator", "code", [row.code for row in plan.indicator])
    _once("table", "id", [row.id for row in plan.table])
    _once("action", "id", [row.id for row in plan.action])
    _once("source", "form", [row.form for row in plan.source])
    _once("list", "name", [row.name for row in plan.list])
    _once("match", "name", [row.name for row in plan.match])
    for number, table in enumerate(plan.table, 1):
        _check_sheet(f"table {number}", table.sheet)
        _check_axes(f"table {number}", table)
    for number, listing in enumerate(plan.listing, 1):
        _check_sheet(f"listing {number}", listing.sheet)
        if not plan.read_as(listing.form).public:
            _wrong(f"listing {number}", "people", "form")
    for number, row in enumerate(plan.indicator, 1):
        _check_indicator(plan, row, f"indicator {number}")
    for number, due in enumerate(plan.due, 1):
        if bool(due.list) == bool(due.form):
            _wrong(f"due {number}", "missing" if not due.list else "twice", "list")
    _check_sources(plan)
    _check_registers(plan)
    _check_baseline(plan)
    if plan.protection.threshold < LEAST_THRESHOLD:
        _wrong("protection", "floor", "threshold")
    if plan.protection.base < plan.protection.threshold:
        _wrong("protection", "floor", "base")
    return plan


def _wrong(where: str, what: str, field: str) -> Never:
    raise WorldFailed(Code.PLAN_UNREADABLE, where=where, what=what, field=field)


def _check_indicator(plan: Plan, row: Indicator, where: str) -> None:
    if isinstance(row.count, PeopleAGathering) and plan.tally is None:
        _wrong(where, "no-tally", "tally")
    if isinstance(row.count, ReportsInTime) and plan.reports is None:
        _wrong(where, "no-reports", "reports")
    if row.action and row.action not in {action.id for action in plan.action}:
        _wrong(where, "no-action", "action")
    for one in quantities(row.count):
        public = plan.read_as(one.form).public
        if isinstance(one, Distinct | Latest) and not public:
            _wrong(f"{where}, count", "people", "form")
        if _longer(row, one) and not public:
            _wrong(f"{where}, count", "too-long", "per")
    _check_targets(row, where)


def _longer(row: Indicator, one: Quantity) -> bool:
    """Whether it is counted over more than it is evaluated over; a mean or a ratio has no time of its own."""
    if isinstance(row.count, Mean | Ratio) or not isinstance(one, Submissions | Sum):
        return False
    return MONTHS_IN[one.per] > MONTHS_IN[row.evaluated]


def _check_targets(row: Indicator, where: str) -> None:
    for number, target in enumerate(row.target, 1):
        if target.max is not None and target.max < target.min:
            _wrong(f"{where}, target {number}", "below-min", "max")
        if (target.since, target.of) in [(other.since, other.of) for other in row.target[: number - 1]]:
            _wrong(f"{where}, target {number}", "twice", "since")


def _check_sources(plan: Plan) -> None:
    """Refuse to count people exactly: a form that a table or the gatherings' tally is about is no form of things."""
    asked = {plan.form, *(table.form for table in plan.table), *([plan.tally.includes] if plan.tally else [])}
    for number, source in enumerate(plan.source, 1):
        if source.public and source.form in asked:
            _wrong(f"source {number}", "public", "public")


def _check_registers(plan: Plan) -> None:
    """Refuse to count a register in a second way: with who came, who left between two releases would follow."""
    ways: dict[str, set[str]] = {table.form: {"table"} for table in plan.table}
    for number, row in enumerate(plan.indicator, 1):
        for one in quantities(row.count):
            known = ways.setdefault(one.form, set())
            known.add(_register(one) if isinstance(one, Active) else "count")
            if len(known) > 1 and any(way.startswith(_REGISTER) for way in known) and not plan.read_as(one.form).public:
                _wrong(f"indicator {number}, count", "register", "form")


def _register(one: Active) -> str:
    return f"{_REGISTER} {one.joined} {one.left} {sorted(one.where.items())}"


def _check_baseline(plan: Plan) -> None:
    for number, known in enumerate(plan.baseline.known if plan.baseline else (), 1):
        try:
            Period.parse(known.period)
        except WorldFailed:
            _wrong(f"baseline, known {number}", "wrong", "period")


def _check_sheet(where: str, name: Words) -> None:
    taken = {word(own, language).casefold() for own in _OWN_SHEETS for language in ("es", "en")}
    for text in (name.es, name.en):
        if not _SHEET_NAME.fullmatch(text):
            _wrong(where, "wrong", "sheet")
        if text.casefold() in taken:
            _wrong(where, "twice", "sheet")


def _check_axes(where: str, table: Table) -> None:
    if table.rows.by == table.columns.by:
        _wrong(where, "twice", "by")
    if bool(table.rows.questions) != (table.rows.by == "question") or (
        (table.rows.by == "question") != (table.columns.by == "answer")
    ):
        _wrong(f"{where}, rows", "no-questions", "questions")
    if table.columns.within or (table.rows.within and table.rows.within in {table.rows.by, table.columns.by}):
        _wrong(f"{where}, rows", "twice", "within")
    for side, axis in (("rows", table.rows), ("columns", table.columns)):
        ordered = all(one < two for one, two in pairwise(axis.classes))
        if not ordered or len(axis.classes) == 1 or (axis.classes and axis.within):
            _wrong(f"{where}, {side}", "no-order", "classes")
    if {"mean", "median"} & set(table.show) and not (table.columns.classes or table.columns.points):
        _wrong(f"{where}, columns", "no-points", "points")


def _once(row: str, field: str, values: list[str]) -> None:
    for number, value in enumerate(values, 1):
        if value in values[: number - 1]:
            _wrong(f"{row} {number}", "twice", field)
