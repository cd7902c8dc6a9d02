"""The plan, read and written: which indicators are counted against which targets, and which tables are shown.

A plan is a TOML file in the kit. Adding an indicator or a table is a row (`exports.plan_rows`), not code. An office may
keep its indicators in a workbook instead (`exports.plan_book`). What the rows mean stands in docs/plan.md.
"""

import re
import tomllib
from collections.abc import Mapping
from datetime import date
from typing import Final, Never

import msgspec

from exports.plan_checks import checked
from exports.plan_newer import is_newer, tolerated
from exports.plan_rows import Plan
from fieldkit.errors import Code, WorldFailed

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
