"""What an indicator can count: each kind of measure as a row of a plan says it.

A measure counts submissions of forms, or what stands in their answers. Which day and place a submission belongs to,
and whether it is about people at all, the plan says once for each form (`exports.plan.Source`).
"""

from typing import Annotated, Final, Literal, TypeAlias

import msgspec

from exports.periods import Unit

Text: TypeAlias = Annotated[str, msgspec.Meta(min_length=1)]
Per: TypeAlias = Literal["week", "month", "quarter", "four-months", "half-year", "year"]


class Row(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A row of a plan: nothing unknown in it, nothing missing."""


class Range(Row, frozen=True):
    """A number from `min` to `max`, both included; None leaves that side open."""

    min: float | None = None
    max: float | None = None


# What an answer must be: answered at all (true) or not (false), this text, one of these, or a number in a range. An
# answer that takes several is one of these where any of them is.
Condition: TypeAlias = bool | str | tuple[str, ...] | Range
Where: TypeAlias = dict[str, Condition]


class Submissions(Row, frozen=True, tag_field="what", tag="submissions"):
    """How many forms were filled in a `per`, a month unless it says so."""

    form: Text
    per: Unit = "month"
    where: Where = {}


class Sum(Row, frozen=True, tag_field="what", tag="sum"):
    """The sum of the numbers answered to `of`, in a `per`."""

    form: Text
    of: Text
    per: Unit = "month"
    where: Where = {}


class Mean(Row, frozen=True, tag_field="what", tag="mean"):
    """The sum of the numbers answered to `of`, divided by the submissions that answer it."""

    form: Text
    of: Text
    where: Where = {}


class Distinct(Row, frozen=True, tag_field="what", tag="distinct"):
    """How many different answers to `of` there are; of a question that takes several, each one counts."""

    form: Text
    of: Text
    where: Where = {}


class Active(Row, frozen=True, tag_field="what", tag="active"):
    """How many stand on a register on the last day: with a date in `joined`, and none up to then in `left`."""

    form: Text
    joined: Text
    left: Text
    where: Where = {}


class Latest(Row, frozen=True, tag_field="what", tag="latest"):
    """The number answered to `of` on the latest day up to the end."""

    form: Text
    of: Text
    where: Where = {}


class MedianDays(Row, frozen=True, tag_field="what", tag="median-days"):
    """The median of the days from one date to another, out of classes of days."""

    form: Text
    since: Text
    until: Text
    where: Where = {}


class PeopleAGathering(Row, frozen=True, tag_field="what", tag="people-a-gathering"):
    """The mean over the gatherings of the plan's tally."""


class PlacesAMonth(Row, frozen=True, tag_field="what", tag="places-a-month"):
    """How many different places had a gathering, a month, as a mean over the months."""


class ReportsInTime(Row, frozen=True, tag_field="what", tag="reports-in-time"):
    """The share of the reports expected of associations that came by their deadline."""


Part: TypeAlias = Submissions | Sum | Active


class Ratio(Row, frozen=True, tag_field="what", tag="ratio"):
    """One count divided by another, and by the weeks, months, ... that have passed where `per` names one."""

    part: Part
    over: Part
    per: Per | None = None


Counted: TypeAlias = (
    PeopleAGathering
    | PlacesAMonth
    | ReportsInTime
    | Submissions
    | Sum
    | Mean
    | Distinct
    | Active
    | Latest
    | MedianDays
    | Ratio
)
# What is counted over one form, and what all else is computed from.
Quantity: TypeAlias = Submissions | Sum | Distinct | Active | Latest | MedianDays
# Classes of days, each from one number up to the next: on the day, 1 or 2, up to a week, two weeks, a month, two.
DAYS: Final = (0.0, 1.0, 3.0, 8.0, 15.0, 31.0, 61.0, 3661.0)
_LEAST_GIVEN: Final = 1e-9


def quantities(count: Counted) -> tuple[Quantity, ...]:
    """Give the counts over one form each that a measure is computed from, the divisor last."""
    if isinstance(count, Ratio):
        return (count.part, count.over)
    if isinstance(count, Mean):
        return (
            Sum(form=count.form, of=count.of, where=count.where),
            Submissions(form=count.form, where={**count.where, count.of: True}),
        )
    return () if isinstance(count, PeopleAGathering | PlacesAMonth | ReportsInTime) else (count,)


def giver(one: Sum) -> Submissions:
    """Count those who gave anything to a sum of people's own numbers."""
    return Submissions(form=one.form, where={one.of: Range(min=_LEAST_GIVEN), **one.where})


def name_of(one: Quantity) -> str:
    """Name a quantity; the name is also that of what is counted in the disclosure model."""
    if isinstance(one, Submissions):
        return spelled(one.form, one.where)
    if isinstance(one, Active):
        return f"{spelled(one.form, one.where)} from {one.joined} to {one.left}"
    if isinstance(one, MedianDays):
        return f"{spelled(one.form, one.where)}, days from {one.since} to {one.until}"
    return f"{one.__struct_config__.tag} {spelled(one.form, one.where, one.of)}"


def spelled(form: str, where: Where, of: str = "") -> str:
    """Name what is counted, always in the same way: 'visit', 'visit [done=yes]', 'visit: activities [done=yes]'."""
    said = f"{form}: {of}" if of else form
    if not where:
        return said
    return f"{said} [{'; '.join(f'{path}{_spelled(asked)}' for path, asked in sorted(where.items()))}]"


def _spelled(asked: Condition) -> str:
    if isinstance(asked, bool):
        return " answered" if asked else " not answered"
    if isinstance(asked, Range):
        return f" {'' if asked.min is None else f'{asked.min:g}'}..{'' if asked.max is None else f'{asked.max:g}'}"
    return f"={asked}" if isinstance(asked, str) else f"={'|'.join(asked)}"
