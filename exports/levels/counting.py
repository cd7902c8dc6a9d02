"""Counting for all areas at once: what one municipality's tables take to count, all of them take together."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Final

from exports.asked import Answer, Asked
from exports.disclosure.model import Model, key
from exports.disclosure.tree import Branch
from exports.gatherings import Gathering, gatherings
from exports.levels.nodes import Node, Region, plan_for
from exports.periods import Language, Period
from exports.places import pooled, pools_of
from exports.plan_rows import Plan, Source
from exports.reading import LATE, Reading, axis_of
from exports.sides import Frame
from exports.splits import Cells, Split
from exports.tables import TALLY, Collected, Collecting
from fieldkit.areas import IN, NOWHERE, Level, Lying
from fieldkit.errors import Code, WorldFailed
from fieldkit.shelf import Place
from fieldkit.store import Store

_NAMED: Final[Mapping[Level, str]] = {level: name for name, level in IN.items()}


@dataclass(frozen=True)
class Counting:
    """What is counted: a plan over a period, in the areas of a region."""

    store: Store
    plan: Plan
    period: Period
    language: Language
    region: Region

    def held(self) -> dict[str, Frame]:
        """The gatherings and places that each area shows, by its name."""
        places = self.store.shelf.places()
        pools = pools_of(self.plan, places)
        lying = self.region.lying
        low = {pools.get(place.name, place.name): lying[place.name] for place in places}
        high = {one.municipality: one for one in lying.values() if one.municipality}
        towns = tuple(Place(name, one.comarca) for name, one in sorted(high.items()))
        tally = self.plan.tally.field if self.plan.tally else None
        found = gatherings(self.store, self.period, tally, pools=pools)
        above = self._above(found, high)
        return {
            node.id: self._frame(node, found, pooled(places, pools), low)
            if node.lowest
            else self._frame(node, above, towns, high)
            for node in self.region.nodes
        }

    def _frame(
        self, node: Node, held: Sequence[Gathering], places: Sequence[Place], shown: Mapping[str, Lying]
    ) -> Frame:
        """What an area shows; the one that holds all shows what lies in none as well."""
        own = {name: lying for name, lying in shown.items() if node.holds(lying)}
        stray = node == self.region.root

        def is_own(one: Gathering) -> bool:
            if one.known:
                return one.where == LATE or one.where in own
            lying = self.region.lying.get(one.place, NOWHERE)
            return node.holds(lying) or (stray and not lying.municipality)

        kept = tuple(place for place in places if place.name in own or (stray and place.name not in shown))
        return Frame(self.period, tuple(one for one in held if is_own(one)), self.language, kept, own)

    def _above(self, held: Sequence[Gathering], towns: Mapping[str, Lying]) -> list[Gathering]:
        """The gatherings as they are shown above municipalities: each under its own, month by month."""
        found = []
        for one in held:
            lying = self.region.lying.get(one.place, NOWHERE)
            row = axis_of(one.id, lying.municipality, self.period, one.date)
            if not one.known:
                found.append(
                    replace(one, zone=lying.comarca, pool=lying.municipality, row="" if row == one.id else row)
                )
        if any(one.known for one in held):
            found += [self._late(name, lying.comarca) for name, lying in sorted(towns.items())]
        return found

    def _late(self, town: str, comarca: str) -> Gathering:
        """Room for what came late for a municipality's gatherings that were published, whether anything did or not."""
        first = self.period.first
        row = axis_of("", town, self.period, first)
        return Gathering(LATE, town, comarca, first, "", "", None, 0, row=row, pool=town, known=True)

    def collected(self, frames: Mapping[str, Frame]) -> dict[str, Collected]:
        """Count for every area; what each shows, by its name. PLAN_UNREADABLE where a form does not say where."""
        source = self.plan.read_as(self.plan.form)
        if source.dated and not source.placed:
            raise WorldFailed(Code.PLAN_UNREADABLE, where="source", what="missing", field="placed")
        pools = pools_of(self.plan, self.store.shelf.places())
        low = [node for node in self.region.nodes if node.lowest]
        high = [node for node in self.region.nodes if not node.lowest]
        found = self._counted(
            low, frames, lambda source: Reading(self.store, source, self.period, pools, self.region.lying), {}
        )
        tallies = _tallies({node.name: found[node.id].model for node in low}, self.period)
        found |= self._counted(
            high,
            frames,
            lambda source: Reading(self.store, source, self.period, lying=self.region.lying, above=True),
            tallies,
        )
        return {node.id: found[node.id] for node in self.region.nodes}

    def _counted(
        self,
        nodes: Sequence[Node],
        frames: Mapping[str, Frame],
        reading: Callable[[Source], Reading],
        tallies: Mapping[str, int],
    ) -> dict[str, Collected]:
        asking = {node.id: self._asking(node, frames[node.id]) for node in nodes}
        for one in asking.values():
            one.tallies.update(tallies)
        _count([(node, asking[node.id].asked) for node in nodes], self.region.root, reading)
        return {name: one.collected() for name, one in asking.items()}

    def _asking(self, node: Node, frame: Frame) -> Collecting:
        root = self.region.root
        return Collecting(self.store, plan_for(self.plan, node, root), frame, whole=node == root)


def _count(asked: Sequence[tuple[Node, Asked]], root: Node, reading: Callable[[Source], Reading]) -> None:
    """Count what all these areas ask, each of its own people, in as few passes as one of them would take."""
    sources = dict.fromkeys(chain.from_iterable(one.sources for _, one in asked))
    for source in sources:
        wanted: list[tuple[Node, Split, Answer]] = [
            (node, split, answer) for node, one in asked for split, answer in one.of(source)
        ]
        splits = {repr(one): one for one in (_own(split, node, root) for node, split, _ in wanted)}
        found = dict(zip(splits, reading(source).count(list(splits.values())), strict=True))
        parts = {said: _parted(cells) for said, cells in found.items()}
        for node, split, answer in wanted:
            said = repr(_own(split, node, root))
            answer.cells = found[said] if node == root else parts[said].get(node.name, {})


def _own(split: Split, node: Node, root: Node) -> Split:
    """What an area asks: by the areas of its level, and within each as it was; of the one that holds all, just that."""
    return split if node == root else replace(split, by=(_NAMED[node.level], *split.by))


def _parted(cells: Cells) -> dict[str, Cells]:
    found: dict[str, Cells] = defaultdict(dict)
    for (area, *cell), count in cells.items():
        found[area][tuple(cell)] = count
    return found


def branches(region: Region, period: Period) -> list[Branch]:
    """How the areas lie in one another, and under which names the outer ones count the inner."""
    found = []
    for outer in region.nodes:
        for inner in region.inside(outer):
            towns = sorted({one.municipality for one in region.lying.values() if inner.holds(one)} - {""})
            months = [f"{month.first:%Y-%m}" for month in period.months()]
            fixes: dict[tuple[str, str], tuple[tuple[str, str], ...]] = {}
            for town in towns:
                fixes["place", town] = () if inner.lowest else (("place", town),)
                for month in months:
                    row = f"{town} {month}"
                    fixes["session", row] = (("month", month),) if inner.lowest else (("session", row),)
            if not inner.lowest:
                fixes["zone", inner.name] = ()
            found.append(Branch(outer.id, inner.id, fixes))
    return found


def _tallies(models: Mapping[str, Model], period: Period) -> dict[str, int]:
    """How many stopped in each municipality, month by month, as its own workbook counts them."""
    return {
        f"{town} {month.first:%Y-%m}": count
        for town, model in models.items()
        for month in period.months()
        if (count := model.counts.get(key(TALLY, month=f"{month.first:%Y-%m}"))) is not None
    }
