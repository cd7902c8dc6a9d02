"""The plan as data: which indicators are counted against which targets, and which tables are shown.

A plan is a TOML file in the kit. Adding an indicator or a table is a row, not code.
"""

import re
import tomllib
from datetime import date
from typing import Annotated, Final, Never, TypeAlias

import msgspec

from exports.periods import Language, Unit
from exports.words import word
from fieldkit.errors import Code, WorldFailed

Text: TypeAlias = Annotated[str, msgspec.Meta(min_length=1)]


class _Row(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A row of a plan: nothing unknown in it, nothing missing."""


class Words(_Row, frozen=True):
    """One text in the languages that a workbook can be in."""

    es: Text
    en: Text

    def __getitem__(self, language: Language) -> str:
        return self.es if language == "es" else self.en


class Target(_Row, frozen=True):
    """What is aimed at from a day on, until a later target takes over."""

    since: date
    min: Annotated[float, msgspec.Meta(gt=0)]
    max: float | None = None


class PeopleAGathering(_Row, frozen=True, tag_field="what", tag="people-a-gathering"):
    """The mean over the gatherings of the plan's tally."""


class Submissions(_Row, frozen=True, tag_field="what", tag="submissions"):
    """How many forms were filled in a `per`."""

    form: Text
    per: Unit


class PlacesAMonth(_Row, frozen=True, tag_field="what", tag="places-a-month"):
    """How many different places had a gathering, a month, as a mean over the months."""


Counted: TypeAlias = PeopleAGathering | Submissions | PlacesAMonth


class Indicator(_Row, frozen=True):
    """One row against its targets."""

    code: Text
    name: Words
    unit: Words
    responsible: Words
    evaluated: Unit
    count: Counted
    target: Annotated[tuple[Target, ...], msgspec.Meta(min_length=1)]

    def target_on(self, day: date) -> Target | None:
        """Find the target in force on a day; None before the first."""
        in_force = [target for target in self.target if target.since <= day]
        return max(in_force, key=lambda target: target.since, default=None)


class Axis(_Row, frozen=True):
    """One side of a table: a session field (place, zone, month) or the path of an answer.

    `labels` gives the answers that are shown, in order; without it the form's choices do. What is not among them,
    and what was not answered, is counted under `other`.
    """

    by: Text
    title: Words
    labels: dict[str, Words] = {}
    other: Words | None = None


class Table(_Row, frozen=True):
    """Counts of one form by two things, on a sheet of its own."""

    id: Text
    form: Text
    sheet: Words
    title: Words
    rows: Axis
    columns: Axis


class Tally(_Row, frozen=True):
    """People counted by hand at each gathering: a number on the session sheet.

    Everybody who filled `includes` is one of them, which is why the two are protected together.
    """

    field: Text
    name: Words
    includes: Text


class Nest(_Row, frozen=True):
    """Each value of `inner` lies within one value of `outer`: regions within a country."""

    inner: Text
    outer: Text


class Baseline(_Row, frozen=True):
    """What was published before this program was used, for comparison."""

    name: Words
    submissions: int | None = None
    tally: int | None = None


class Plan(_Row, frozen=True):
    """A plan. `form` is the one whose submissions are counted at each gathering."""

    title: Words
    version: Text
    form: Text
    counted: Words
    tally: Tally | None = None
    baseline: Baseline | None = None
    nest: tuple[Nest, ...] = ()
    indicator: tuple[Indicator, ...] = ()
    table: tuple[Table, ...] = ()


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
    try:
        plan = msgspec.convert(raw, Plan)
    except msgspec.ValidationError as error:
        _refuse(str(error))
    _check(plan)
    return plan


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


def _check(plan: Plan) -> None:
    """Refuse what the types cannot: names used twice, sheet names that Excel cannot take, a missing tally."""
    _once("indicator", "code", [row.code for row in plan.indicator])
    _once("table", "id", [row.id for row in plan.table])
    for language in ("es", "en"):
        _once("table", f"sheet.{language}", [row.sheet[language].casefold() for row in plan.table])
    for number, table in enumerate(plan.table, 1):
        _check_sheet(number, table.sheet)
        _check_axes(number, table)
    for number, row in enumerate(plan.indicator, 1):
        if isinstance(row.count, PeopleAGathering) and plan.tally is None:
            raise WorldFailed(Code.PLAN_UNREADABLE, where=f"indicator {number}", what="no-tally", field="tally")


_OWN_SHEETS: Final = ("cover", "summary", "indicators", "gatherings", "dictionary")
_SHEET_NAME: Final = re.compile(r"[^\[\]:*?/\\']{1,31}")


def _check_sheet(number: int, name: Words) -> None:
    taken = {word(own, language).casefold() for own in _OWN_SHEETS for language in ("es", "en")}
    for text in (name.es, name.en):
        if not _SHEET_NAME.fullmatch(text):
            raise WorldFailed(Code.PLAN_UNREADABLE, where=f"table {number}", what="wrong", field="sheet")
        if text.casefold() in taken:
            raise WorldFailed(Code.PLAN_UNREADABLE, where=f"table {number}", what="twice", field="sheet")


def _check_axes(number: int, table: Table) -> None:
    if table.rows.by == table.columns.by:
        raise WorldFailed(Code.PLAN_UNREADABLE, where=f"table {number}", what="twice", field="by")


def _once(row: str, field: str, values: list[str]) -> None:
    for number, value in enumerate(values, 1):
        if value in values[: number - 1]:
            raise WorldFailed(Code.PLAN_UNREADABLE, where=f"{row} {number}", what="twice", field=field)
