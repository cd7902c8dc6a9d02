"""A plan of a later program, as far as it is understood here: fewer figures, never another one.

Rows that nothing else is counted by are left out whole where anything in them is unknown: an indicator without the
condition that this program cannot read would be a wrong number. What else is unknown refuses the plan: PLAN_NEWER.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any

from exports.plan_rows import Plan
from fieldkit.errors import Code, WorldFailed
from fieldkit.planformat import FORMAT

# What may go without changing what is left: each row of these is published, printed or proposed by itself.
_ALONE = ("indicator", "table", "listing", "list", "match", "road", "suggest", "state", "due")
_WHOLE = ("directory", "linking", "poster", "participant", "coverage")
_ROW = re.compile(rf"(?P<section>{'|'.join(_ALONE)}) (?P<number>\d+)")


def is_newer(raw: Mapping[str, object]) -> bool:
    """Whether a plan says that it is of a later kind than this program knows."""
    said = raw.get("format", FORMAT)
    return type(said) is int and said > FORMAT


def tolerated(raw: Mapping[str, Any], read: Callable[[Mapping[str, object]], Plan]) -> tuple[Plan, tuple[str, ...]]:
    """What `read` makes of a later plan once what it refuses is left out, and the names of that, as in the plan.

    PLAN_NEWER where what is refused may change how the rest is counted: protection, sources, the tally, an unknown
    section, ...
    """
    kept: dict[str, Any] = {name: list(part) if name in _ALONE else part for name, part in raw.items()}
    kept["format"] = FORMAT
    left: list[str] = []
    while True:
        try:
            return read(kept), tuple(left)
        except WorldFailed as failed:
            if failed.code is not Code.PLAN_UNREADABLE:
                raise
            left.append(_leave_out(kept, str(failed.facts["where"]), failed))


def _leave_out(kept: dict[str, Any], where: str, failed: WorldFailed) -> str:
    first = where.split(",", maxsplit=1)[0]
    if found := _ROW.fullmatch(first):
        row = kept[found["section"]].pop(int(found["number"]) - 1)
        return f"{found['section']} {_name(row)}".strip()
    if first in _WHOLE:
        del kept[first]
        return first
    raise WorldFailed(Code.PLAN_NEWER, **failed.facts) from failed


def _name(row: object) -> str:
    named = row if isinstance(row, Mapping) else {}
    return next((str(named[key]) for key in ("code", "id", "name", "form") if key in named), "")
