"""Which plans this program knows. A plan that says nothing of it is of the first kind."""

import re
import tomllib
from contextlib import suppress
from typing import Any, Final

from fieldkit import settings
from fieldkit.errors import Code, WorldFailed
from fieldkit.settings import Settings

FORMAT: Final = 1  # goes up by one with each release that gives a plan something which earlier ones refuse
_TABLE = re.compile(r"^[ \t]*\[", re.MULTILINE)


def newer(plan: str) -> int:
    """The plan's own `format` where it is later than this program's, else 0. Also 0 for what cannot be read.

    It stands before the first table, and what follows is not looked at: this is asked whenever a store is opened.
    """
    said = _head(plan).get("format", FORMAT)
    return said if type(said) is int and said > FORMAT else 0


def _head(plan: str) -> dict[str, Any]:
    for text in (_TABLE.split(plan, maxsplit=1)[0], plan):  # a bracket may begin a line within a value too
        with suppress(tomllib.TOMLDecodeError):
            return tomllib.loads(text)
    return {}


def news(kept: Settings) -> WorldFailed | None:
    """What to tell once of a plan that a newer program wrote: PLAN_PARTLY."""
    found = newer(kept.get(settings.PLAN))
    if not found or kept.get(settings.PLAN_TOLD) == str(found):
        return None
    kept.set(settings.PLAN_TOLD, str(found))
    return WorldFailed(Code.PLAN_PARTLY)
