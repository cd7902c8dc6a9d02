"""A clock that is behind is told of, and no day that cannot be gets onto a sheet."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from fieldkit import settings, wallclock
from fieldkit.errors import Code, WorldFailed
from fieldkit.store import Store
from tests.factory import PASSPHRASE

DAY = timedelta(days=1)
KIT = date(2026, 5, 14)


@pytest.mark.parametrize(
    ("kit", "today", "told"),
    [
        ("", date(1970, 1, 1), True),
        ("", wallclock.FIRST - 2 * DAY, True),
        ("", wallclock.FIRST, False),
        (KIT.isoformat(), KIT - 2 * DAY, True),
        (KIT.isoformat(), KIT - DAY, False),
        ("2019-03-01", wallclock.FIRST - 2 * DAY, True),
        ("2026-99-99", KIT, True),
    ],
)
def test_a_clock_behind_what_is_known_is_told_of(tmp_path: Path, kit: str, today: date, *, told: bool) -> None:
    """The program's own first day, and the kit's, with a day's room; at each opening until the clock is right."""
    with Store.create_station(tmp_path / "mesa", "Mesa", PASSPHRASE) as store:
        store.settings.set(settings.KIT_DATE, kit)
        for _ in range(2):
            news = wallclock.news(today, store.settings)
            assert (news is not None and news.code is Code.CLOCK_BEHIND) == told


YEARS = wallclock.DOUBTED_YEARS


@pytest.mark.parametrize(
    ("kit", "backup", "today", "told"),
    [
        (KIT.isoformat(), "", KIT.replace(year=KIT.year + YEARS), False),  # a store that lay in a drawer
        (KIT.isoformat(), "", KIT.replace(year=KIT.year + YEARS) + DAY, True),
        (KIT.isoformat(), "2028-01-10", KIT.replace(year=KIT.year + YEARS) + DAY, False),
        ("", "", date(2099, 1, 1), False),  # a new store knows nothing
        ("1970-01-01", "", date(2029, 6, 1), False),  # what a wrong clock wrote tells nothing
        ("2028-02-29", "", date(2031, 2, 28), False),
    ],
)
def test_a_clock_years_ahead_of_what_is_known_is_told_of(
    tmp_path: Path, kit: str, backup: str, today: date, *, told: bool
) -> None:
    """Of kits and backups, at each opening, and nothing is refused: whoever was away for long may be right."""
    with Store.create_station(tmp_path / "mesa", "Mesa", PASSPHRASE) as store:
        store.settings.set(settings.KIT_DATE, kit)
        store.settings.set(settings.BACKUP_DATE, backup)
        for _ in range(2):
            news = wallclock.news(today, store.settings)
            assert (news is not None and news.code is Code.CLOCK_AHEAD) == told
    wallclock.need(today)


def test_a_day_that_cannot_be_is_refused() -> None:
    """One that only the office's kit speaks against is not: that office's clock may be the wrong one."""
    with pytest.raises(WorldFailed) as caught:
        wallclock.need(date(1970, 1, 1))
    assert caught.value.code is Code.CLOCK_BEHIND
    assert caught.value.facts["today"] == "1970-01-01"
    wallclock.need(KIT - 30 * DAY)
