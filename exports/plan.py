"""The plan as data: which indicators are counted against which targets, and which tables are shown.

A plan is a TOML file in the kit. Adding an indicator or a table is a row, not code. An office may keep its indicators
in a workbook instead (`exports.plan_book`). What the rows mean stands in docs/plan.md.
"""

import re
import tomllib
from collections.abc import Mapping
from datetime import date
from itertools import pairwise
from typing import Final, Never

import msgspec

from exports.disclosure.protection import LEAST_THRESHOLD
from exports.measures import (
    Active,
    Counted,
    Distinct,
    Latest,
    Mean,
    PeopleAGathering,
    PlacesAMonth,
    Quantity,
    Ratio,
    ReportsInTime,
    Submissions,
    Sum,
    quantities,
)
from exports.periods import MONTHS_IN, Period
from exports.plan_newer import is_newer, tolerated
from exports.plan_rows import (
    Axis,
    Baseline,
    Indicator,
    Listing,
    Nest,
    Plan,
    Reports,
    Source,
    Table,
    Tally,
    Target,
    Words,
)
from exports.words import word
from fieldkit.errors import Code, WorldFailed

__all__ = [
    "Axis", "Baseline", "Counted", "Indicator", "Listing", "Nest", "PeopleAGathering", "PlacesAMonth", "Plan",
    "Reports", "Source", "Submissions", "Table", "Tally", "Target", "Words", "checked", "left_out", "plan_of",
    "read_plan", "written",
]  # fmt: skip


_MESSAGE: Final = re.compile(r"(?P<said>.*?)(?: - at `(?P<path>[^`]+)`)?", re.DOTALL)
_MISSING: Final = re.compile(r"Object missing required field `(?P<field>[^`]+)`")
_UNKNOWN: Final = re.compile(r"Object contains unknown field `(?P<field>[^`]+)`")


def read_plan(data: bytes) -> Plan:
    """Read a plan from TOML.

    Raises PLAN_UNREADABLE with `where` ('indicator 2, target 1', 'line 7'), `what` (not-toml, missing, unknown,
    wrong, twice, no-tally) and, where there is one, `field`.
    """
    try:
        raw = tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise WorldFailed(Code.PLAN_UNREADABLE, where="file", what="not-toml") from error
    except tomllib.TOMLDecodeError as error:
        raise WorldFailed(Code.PLAN_UNREADABLE, where=_line(str(error)), what="not-toml") from error
    return tolerated(raw, plan_of)[0] if is_newer(raw) else plan_of(raw)


def left_out(plan: str) -> tuple[str, ...]:
    """Name what of a later program's plan is not counted here."""
    raw = tomllib.loads(plan)
    return tolerated(raw, plan_of)[1] if is_newer(raw) else ()


def plan_of(raw: Mapping[str, object]) -> Plan:
    """Make a plan of what was read, and refuse what is wrong in it as `read_plan` does."""
    try:
        plan = msgspec.convert(raw, Plan)
    except msgspec.ValidationError as error:
        _refuse(str(error))
    return checked(plan)


def written(plan: Plan) -> str:
    """Write a plan as TOML that `read_plan` reads back to the same."""
    return msgspec.toml.encode(msgspec.to_builtins(plan, builtin_types=(date,))).decode()


def _line(said: str) -> str:
    found = re.search(r"line \d+", said)
    return found[0] if found else "last line"


def _refuse(said: str) -> Never:
    parts = _MESSAGE.fullmatch(said)
    path = ((parts["path"] if parts else None) or "$").replace("[...]", "")
    for what, pattern in (("missing", _MISSING), ("unknown", _UNKNOWN)):
        if found := pattern.match(said):
            raise WorldFailed(Code.PLAN_UNREADABLE, where=_where(path), what=what, field=found["field"])
    *outer, last = path.split(".")
    field = re.sub(r"\[.*", "", last)
    raise WorldFailed(Code.PLAN_UNREADABLE, where=_where(".".join(outer) or path), what="wrong", field=field)


def _where(path: str) -> str:
    """'$.indicator[1].target[0]' as people count: 'indicator 2, target 1'."""
    steps = path.removeprefix("$").strip(".").split(".")
    rows = [re.sub(r"\[(\d+)\]", lambda found: f" {int(found[1]) + 1}", step) for step in steps]
    return ", ".join(row for row in rows if row) or "plan"


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


_REGISTER: Final = "register"


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


_OWN_SHEETS: Final = ("cover", "summary", "indicators", "gatherings", "dictionary")
_SHEET_NAME: Final = re.compile(r"[^\[\]:*?/\\']{1,31}")


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
