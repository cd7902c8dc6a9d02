"""A proposal of tables for the next quarter. Whoever reads it can redo it by hand: the rule is three sentences.

Places where nobody has ever been come first, then those where somebody was longest ago; of equals, where more people
live. Each month takes as many as the plan says, counting what is planned already; no place twice in a quarter. Within
a month one zone is not taken twice while another is left.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from exports.coverage.rules import Coverage
from exports.coverage.seen import Seen
from exports.periods import Period
from fieldkit.posters import plain


@dataclass(frozen=True)
class Proposed:
    """A table in a month, and why there: never visited (`last` is None) or longest ago. `planned`: it has a day."""

    month: Period
    seen: Seen
    planned: date | None = None


def next_quarter(today: date) -> Period:
    """The quarter after the one of a day."""
    (this,) = Period(today, today).whole("quarter")
    following = this.last + timedelta(days=1)
    return Period(following, following).whole("quarter")[0]


def propose(places: Iterable[Seen], rule: Coverage, quarter: Period) -> tuple[Proposed, ...]:
    """Tables of a quarter, month by month."""
    known = [one for one in places if one.known]
    fixed = {id(one): one.planned for one in known if one.planned and quarter.first <= one.planned <= quarter.last}
    left = sorted((one for one in known if id(one) not in fixed), key=_first)
    found: list[Proposed] = []
    for month in quarter.months():
        held = [one for one in known if (day := fixed.get(id(one))) and month.first <= day <= month.last]
        found += [Proposed(month, one, one.planned) for one in held]
        zones = {one.place.zone for one in held}
        for _ in range(rule.a_month - len(held)):
            if not left:
                break
            chosen = next((one for one in left if one.place.zone not in zones), left[0])
            left.remove(chosen)
            zones.add(chosen.place.zone)
            found.append(Proposed(month, chosen))
    return tuple(found)


def _first(seen: Seen) -> tuple[bool, date, int, str]:
    people = seen.place.population or 0
    return seen.last is not None, seen.last or date.min, -people, plain(seen.place.name)
