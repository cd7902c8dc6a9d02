"""Whether this computer's day can be right. One whose battery ran empty begins in 1970, or on its maker's day."""

from datetime import date, timedelta
from typing import Final

from fieldkit import settings
from fieldkit.errors import Code, WorldFailed
from fieldkit.settings import Settings

FIRST: Final = date(2026, 1, 1)  # before it, no computer had this program
_ELSEWHERE = timedelta(days=1)  # the office may have published its kit where it was a day later


def news(today: date, kept: Settings) -> WorldFailed | None:
    """What to tell at each opening until the clock is right: CLOCK_BEHIND. An office's own clock may be wrong too."""
    return _behind(today, max(FIRST.isoformat(), kept.get(settings.KIT_DATE)))


def need(today: date) -> None:
    """CLOCK_BEHIND where the day is certainly wrong: a sheet that bore it would be missed by whoever counts."""
    if failed := _behind(today, FIRST.isoformat()):
        raise failed


def _behind(today: date, known: str) -> WorldFailed | None:
    """`known`: a day that began already, YYYY-MM-DD; compared as it is written, whoever wrote it."""
    if (today + _ELSEWHERE).isoformat() >= known:
        return None
    return WorldFailed(Code.CLOCK_BEHIND, today=today.isoformat(), known=known)
