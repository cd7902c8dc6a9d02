"""Which areas have a workbook of their own, and what each of them shows of the plan."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

import msgspec

from exports.disclosure.pooling import Inhabited, pool
from exports.measures import PeopleAGathering, PlacesAMonth, Submissions, Sum, quantities
from exports.plan_rows import Axis, Indicator, Plan, Table, Target
from exports.quantities import is_public
from fieldkit.areas import IN, LEVELS, NOWHERE, Area, Level, Lying, Tree
from fieldkit.shelf import Place

_NAMED: Final[Mapping[str, str]] = {level: name for name, level in IN.items()}


@dataclass(frozen=True)
class Node:
    """An area with a workbook of its own: a region, a comarca, a municipality, or several of these that are small.

    `around` is what it lies in, outwards.
    """

    level: Level
    name: str
    around: tuple[tuple[Level, str], ...] = ()

    @property
    def id(self) -> str:
        """Its name among all areas."""
        return f"{self.level} {self.name}"

    @property
    def lowest(self) -> bool:
        """Whether it shows places, and not municipalities in their stead."""
        return self.level == "municipality"

    def holds(self, lying: Lying) -> bool:
        """Whether what lies so lies in it."""
        return str(getattr(lying, self.level)) == self.name


@dataclass(frozen=True)
class Region:
    """The areas that have a workbook, the one that holds all first, and where each place lies among them."""

    nodes: tuple[Node, ...]
    lying: Mapping[str, Lying]

    @property
    def root(self) -> Node:
        """The area that holds all."""
        return self.nodes[0]

    def inside(self, node: Node) -> list[Node]:
        """The areas that lie directly in one."""
        return [one for one in self.nodes if one.around and one.around[0] == (node.level, node.name)]


def region_of(tree: Tree, places: Iterable[Place], plan: Plan) -> Region:
    """Find the areas that have a workbook: municipalities with too few people are one with others of their comarca."""
    known = list(places)
    units = _units(tree, known, plan.protection.alone)
    nodes = dict.fromkeys(
        Node(
            area.level,
            units.get(area.name, area.name) if area.level == "municipality" else area.name,
            _around(tree, area),
        )
        for area in tree.areas
    )
    ordered = sorted(nodes, key=lambda node: (bool(node.around), -LEVELS.index(node.level), node.name))
    lies = {town: tree.lying(town)._replace(municipality=unit) for town, unit in units.items()}
    return Region(tuple(ordered), {place.name: lies.get(str(place.within), NOWHERE) for place in known})


def _around(tree: Tree, area: Area) -> tuple[tuple[Level, str], ...]:
    return tuple((one.level, one.name) for one in tree.chain(area)[1:])


def _units(tree: Tree, places: list[Place], least: int) -> dict[str, str]:
    """The name under which each municipality is shown."""
    towns = tree.at("municipality")
    if not least:
        return {town.name: town.name for town in towns}
    people = [Inhabited(town.name, f"{tree.around(town)}", _population(town, places)) for town in towns]
    return dict(pool(people, least).pool_of)


def _population(town: Area, places: Iterable[Place]) -> int | None:
    counted = [place.population for place in places if place.within == town.name and place.population]
    return town.population if town.population is not None else sum(counted) or None


def plan_for(plan: Plan, node: Node, root: Node) -> Plan:
    """What an area shows of a plan: all of it where it holds all, else what can be told apart by place."""
    tables = tuple(_by_area(table) for table in plan.table)
    if node == root:
        rows = tuple(_aimed(row, None, (root.level, root.name)) for row in plan.indicator)
        return msgspec.structs.replace(plan, table=tables, indicator=rows)
    kept = tuple(_aimed(row, (node.level, node.name)) for row in plan.indicator if _is_placed(plan, row))
    return msgspec.structs.replace(
        plan,
        table=tuple(table for table in tables if _says_where(plan, table.form)),
        indicator=kept,
        listing=(),
        reports=None,
        baseline=None,
    )


def _says_where(plan: Plan, form: str) -> bool:
    source = plan.read_as(form)
    return not source.dated or bool(source.placed)


def _is_placed(plan: Plan, row: Indicator) -> bool:
    """Whether what an indicator counts can be told apart by place."""
    return isinstance(row.count, PeopleAGathering | PlacesAMonth) or (
        bool(quantities(row.count))
        and all(
            isinstance(one, Submissions | Sum) and not is_public(plan, one) and _says_where(plan, one.form)
            for one in quantities(row.count)
        )
    )


def _aimed(row: Indicator, *areas: tuple[str, str] | None) -> Indicator:
    """An indicator with the targets of some area alone, or of none."""
    own = tuple(_as_own(target) for target in row.target if target.of in areas)
    return msgspec.structs.replace(row, target=own)


def _as_own(target: Target) -> Target:
    return msgspec.structs.replace(target, municipality="", comarca="")


def _by_area(table: Table) -> Table:
    """A table that goes by what lies in areas: no question of a form is meant."""
    return msgspec.structs.replace(table, rows=_axis(table.rows), columns=_axis(table.columns))


def _axis(axis: Axis) -> Axis:
    by, within = (_NAMED.get(name, name) for name in (axis.by, axis.within))
    return msgspec.structs.replace(axis, by=by, within=within)
