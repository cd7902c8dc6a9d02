"""What is due, put in order: by how soon, and by the days of a week. Weeks begin on Monday."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from fieldkit.due.items import Due


@dataclass(frozen=True)
class Board:
    """What is due by how soon; each group by day and time. `week` is the rest of this week after today."""

    overdue: tuple[Due, ...] = ()
    today: tuple[Due, ...] = ()
    week: tuple[Due, ...] = ()
    next: tuple[Due, ...] = ()
    later: tuple[Due, ...] = ()

    @property
    def wanting(self) -> int:
        """How many want somebody, or somebody else, to see to them."""
        every = (*self.overdue, *self.today, *self.week, *self.next, *self.later)
        return sum(bool(one.wanting) for one in every)


@dataclass(frozen=True)
class Day:
    """One day of a week and what is due on it."""

    day: date
    items: tuple[Due, ...]


def monday_of(day: date) -> date:
    """The Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def board(items: Iterable[Due], today: date) -> Board:
    """Put in groups what is due. What was over before today is in none."""
    first = monday_of(today)
    ends = (today, today + timedelta(days=1), first + timedelta(days=7), first + timedelta(days=14))
    groups: list[list[Due]] = [[], [], [], [], []]
    for one in items:
        if one.late or one.day >= today:
            groups[sum(one.day >= end for end in ends)].append(one)
    return Board(*map(tuple, groups))


def week(items: Iterable[Due], monday: date) -> tuple[Day, ...]:
    """The seven days from a Monday on."""
    some = list(items)
    days = (monday + timedelta(days=at) for at in range(7))
    return tuple(Day(day, tuple(one for one in some if one.day == day)) for day in days)
