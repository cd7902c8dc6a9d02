"""Small places under the name of their pool, by the plan's word and the kit's register of people."""

from collections.abc import Iterable

from exports.disclosure.pooling import Inhabited, pool
from exports.plan_rows import Plan
from fieldkit.shelf import Place

_TOWN = "town"


def pools_of(plan: Plan, places: Iterable[Place]) -> dict[str, str]:
    """The pool of each place that is shown together with others; none where the plan pools nothing.

    Parts of a town are never pooled: its register counts the town, not them.
    """
    least = plan.protection.pool
    small = [Inhabited(one.name, _around(one), one.population) for one in places if one.kind != _TOWN]
    found = pool(small, least).pool_of if least else {}
    return {place: name for place, name in found.items() if name != place}


def _around(place: Place) -> str:
    """The area whose places may be shown together: within a municipality, where there are several."""
    return f"{place.within}\n{place.zone}" if place.within else place.zone


def pooled(places: Iterable[Place], pools: dict[str, str]) -> list[Place]:
    """The kit's places as they are shown, each pool once."""
    named = {pools.get(one.name, one.name): one.zone for one in places}
    return [Place(name, zone) for name, zone in named.items()]
