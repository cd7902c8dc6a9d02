"""Which plans this program knows. A plan that says nothing of it is of the first kind."""

import tomllib
from typing import Final

from fieldkit import settings
from fieldkit.errors import Code, WorldFailed
from fieldkit.settings import Settings

FORMAT: Final = 1  # goes up by one with each release that gives a plan something which earlier ones refuse


def newer(plan: str) -> int:
    """The plan's own `format` where it is later than this program's, else 0. Also 0 for what cannot be read."""
    try:
        said = tomllib.loads(plan).get("format", FORMAT)
    except tomllib.TOMLDecodeError:
        return 0
    return said if type(said) is int and said > FORMAT else 0


def news(kept: Settings) -> WorldFailed | None:
    """What to tell once of a plan that a newer program wrote: PLAN_PARTLY."""
    found = newer(kept.get(settings.PLAN))
    if not found or kept.get(settings.PLAN_TOLD) == str(found):
        return None
    kept.set(settings.PLAN_TOLD, str(found))
    return WorldFailed(Code.PLAN_PARTLY)
