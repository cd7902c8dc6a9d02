"""The plan as data: which indicators are counted against which targets, and which tables are shown.

A plan is a TOML file in the kit. Adding an indicator or a table is a row, not code. An office may keep its indicators
in a workbook instead (`exports.plan_book`). What the rows mean stands in docs/plan.md.
"""

import re
import tomllib
from collections.abc import Mapping
from datetime import date
from itertools import pairwise
from typing import Annotated, Final, Literal, Never

import msgspec

from exports.coverage.rules import Coverage
from exports.disclosure.protection import LEAST_THRESHOLD, Mode
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
    Row,
    Submissions,
    Sum,
    Text,
    quantities,
)
from exports.periods import MONTHS_IN, Language, Period, Unit
from exports.words import word
from fieldkit.directory.rows import DirectoryRow, SuggestRow
from fieldkit.due.rules import DueRule, StateRule
from fieldkit.errors import Code, WorldFailed
from fieldkit.linking.rows import LinkingRow
from fieldkit.lists import ListRule
from fieldkit.matching.rows import MatchRow, Road
from fieldkit.posters import Poster

__all__ = [
    "Axis", "Baseline", "Counted", "Indicator", "Listing", "Nest", "PeopleAGathering", "PlacesAMonth", "Plan",
    "Reports", "Source", "Submissions", "Table", "Tally", "Target", "Words", "checked", "plan_of",
    "read_plan", "written",
]  # fmt: skip


class Words(Row, frozen=True):
    """One text in the languages that a workbook can be in."""

    es: Text
    en: Text

    def __getitem__(self, language: Language) -> str:
        return self.es if language == "es" else self.en


class Target(Row, frozen=True):
    """What is aimed at from a day on, until a later target takes over."""

    since: date
    min: Annotated[float, msgspec.Meta(gt=0)]
    max: float | None = None


class Action(Row, frozen=True):
    """One of the plan's actions, which indicators and listings belong to."""

    id: Text
    name: Words


class Source(Row, frozen=True):
    """How a form's submissions are to be read.

    `dated` and `placed` are the answers that say when and where; without them the session's sheet does. `public`: they
    tell of things and not of people (activities, meetings), and are counted exactly, but for the numbers in `people`.
    What was saved to the list that it `stands` in is counted as it stands there: a later form may have changed it.
    """

    form: Text
    dated: str = ""
    placed: str = ""
    public: bool = False
    people: tuple[Text, ...] = ()
    stands: str = ""


class Indicator(Row, frozen=True):
    """One row against its targets."""

    code: Text
    name: Words
    unit: Words
    responsible: Words
    evaluated: Unit
    count: Counted
    target: Annotated[tuple[Target, ...], msgspec.Meta(min_length=1)]
    action: str = ""
    baseline: float | None = None
    note: Words | None = None

    def target_on(self, day: date) -> Target | None:
        """Find the target in force on a day; None before the first."""
        in_force = [target for target in self.target if target.since <= day]
        return max(in_force, key=lambda target: target.since, default=None)


class Axis(Row, frozen=True):
    """One side of a table: a field of the day or place (place, zone, month, quarter, ...) or the path of an answer.

    `labels` gives the answers that are shown, in order; without it the form's choices do. `classes` cuts a number:
    0, 5, 10 makes '0-4' and '5-9'. What is not among them, and what was not answered, is counted under `other`.
    `points` says what each answer is worth in a mean; a class is worth its middle. A side by 'question' has a row for
    each of `questions`, which offer the same answers; the other side is then by 'answer'. `within` gives each of these
    values a row for each value of another thing: ages within places.
    """

    by: Text
    title: Words
    labels: dict[str, Words] = msgspec.field(default_factory=dict)
    other: Words | None = None
    classes: tuple[float, ...] = ()
    points: dict[str, float] = msgspec.field(default_factory=dict)
    questions: tuple[Text, ...] = ()
    within: str = ""


class Table(Row, frozen=True):
    """Counts of one form by two things; tables that name the same sheet stand below each other on it.

    `show` adds to each row how it is divided, and the mean or median of what its columns are worth.
    """

    id: Text
    form: Text
    sheet: Words
    title: Words
    rows: Axis
    columns: Axis
    show: tuple[Literal["shares", "mean", "median"], ...] = ()


class Field(Row, frozen=True):
    """One column of a listing: an answer."""

    of: Text
    title: Words


class Listing(Row, frozen=True):
    """The submissions of a form about things, one by one: activities, meetings."""

    form: Text
    sheet: Words
    title: Words
    fields: Annotated[tuple[Field, ...], msgspec.Meta(min_length=1)]
    action: str = ""


class Reports(Row, frozen=True):
    """What associations report each half-year: who (`of`), about which half-year, and what.

    Due so many `days` after the half-year's last. Expected of all on the register `register` under `named`, from
    `joined` to `left`.
    """

    form: Text
    of: Text
    about: Text
    register: Text
    named: Text
    joined: Text
    left: Text
    activities: Text
    participants: Text
    needs: Text
    days: Annotated[int, msgspec.Meta(ge=0, le=180)] = 0


class Tally(Row, frozen=True):
    """People counted by hand at each gathering: a number on the session sheet.

    Everybody who filled `includes` is one of them, which is why the two are protected together.
    """

    field: Text
    name: Words
    includes: Text


class Nest(Row, frozen=True):
    """Each value of `inner` lies within one value of `outer`: regions within a country."""

    inner: Text
    outer: Text


class Known(Row, frozen=True):
    """A number from before this program was used: how many, of which form (or 'tally'), in which days."""

    of: Text
    period: Text
    count: Annotated[int, msgspec.Meta(ge=0)]


class Baseline(Row, frozen=True):
    """What was published before this program was used, for comparison: of the plan's form, and of others."""

    name: Words
    submissions: int | None = None
    tally: int | None = None
    known: tuple[Known, ...] = ()


class Shown(Row, frozen=True):
    """How counts of people are protected. `pool`: villages with fewer people in the register are shown together."""

    mode: Mode = "rounding"
    threshold: int = 5
    base: int = 5
    pool: Annotated[int, msgspec.Meta(ge=0)] = 0


class Plan(Row, frozen=True):
    """A plan. `form` is the one whose submissions are counted at each gathering; `gathering` what laptops call one."""

    title: Words
    version: Text
    form: Text
    counted: Words
    gathering: Words | None = None
    tally: Tally | None = None
    baseline: Baseline | None = None
    nest: tuple[Nest, ...] = ()
    action: tuple[Action, ...] = ()
    source: tuple[Source, ...] = ()
    indicator: tuple[Indicator, ...] = ()
    table: tuple[Table, ...] = ()
    listing: tuple[Listing, ...] = ()
    reports: Reports | None = None
    protection: Shown = Shown()
    list: tuple[ListRule, ...] = ()  # not counted here: it says who may have which list
    match: tuple[MatchRow, ...] = ()  # nor these: who asks and who offers, and how far it is
    road: tuple[Road, ...] = ()
    directory: DirectoryRow | None = None  # what exists to offer, and which answers call for what
    suggest: tuple[SuggestRow, ...] = ()
    linking: LinkingRow | None = None  # which form asks for a code of the participant's own, which keeps it
    poster: Poster | None = None  # nor this: it is printed
    coverage: Coverage | None = None  # nor this: what the office's map and its proposals are held against
    state: tuple[StateRule, ...] = ()  # nor these: which state a thing of a list is in, and what is due of it
    due: tuple[DueRule, ...] = ()

    def read_as(self, form: str) -> Source:
        """Say how a form's submissions are to be read: by the session's sheet, and as people, where nothing says."""
        return next((source for source in self.source if source.form == form), Source(form))


_MESSAGE: Final = re.compile(r"(?P<said>.*?)(?: - at `(?P<path>[^`]+)`)?", re.DOTALL)
_MISSING: Final = re.compile(r"Object missing required field `(?P<field>[^`]+)`")
_UNKNOWN: Final = re.compile(r"Object contains unknown field `(?P<field>[^`]+)`")
_NAMES: Final = re.compile(r"[A-Za-z_]\w*")


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
    return plan_of(raw)


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
        if target.since in [other.since for other in row.target[: number - 1]]:
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
