"""Whether this computer's day can be right. One whose battery ran empty begins in 1970, or on its maker's day.

A day far ahead is told of and never refused: docs/decisions/0077-a-clock-far-ahead-is-doubted.md.
"""

from datetime import date, timedelta
from typing import Final

from fieldkit import settings
from fieldkit.errors import Code, WorldFailed
from fieldkit.settings import Settings

FIRST: Final = date(2026, 1, 1)  # before it, no computer had this program
DOUBTED_YEARS: Final = 3
_ELSEWHERE = timedelta(days=1)  # the office may have published its kit where it was a day later


def news(today: date, kept: Settings) -> WorldFailed | None:
    """What to tell at each opening until the clock is right. An office's own clock may be wrong too.

    CLOCK_BEHIND where a day known here lies after today; CLOCK_AHEAD where all days known here lie years back.
    """
    kit, backup = kept.get(settings.KIT_DATE), kept.get(settings.BACKUP_DATE)
    return _behind(today, max(FIRST.isoformat(), kit)) or _ahead(today, max(kit, backup))


def need(today: date) -> None:
    """CLOCK_BEHIND where the day is certainly wrong: a sheet that bore it would be missed by whoever counts."""
    if failed := _behind(today, FIRST.isoformat()):
        raise failed


def to_come(day: date, today: date) -> bool:
    """Whether a day has begun nowhere yet."""
    return day > today + _ELSEWHERE


def _behind(today: date, known: str) -> WorldFailed | None:
    """`known`: a day that began already, YYYY-MM-DD; compared as it is written, whoever wrote it."""
    if (today + _ELSEWHERE).isoformat() >= known:
        return None
    return WorldFailed(Code.CLOCK_BEHIND, today=today.isoformat(), known=known)


def _ahead(today: date, known: str) -> WorldFailed | None:
    """`known` as above; a day before the program's first is some wrong clock's, and nothing is known."""
    years_back = f"{today.year - DOUBTED_YEARS:04}{today.isoformat()[4:]}"
    if known < FIRST.isoformat() or years_back <= known:
        return None
    return WorldFailed(Code.CLOCK_AHEAD, today=today.isoformat(), known=known)
