"""The order in which a form's cells are worked out: each after all it reads."""

from __future__ import annotations

from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING, Literal, TypeAlias

from forms.problems import ProblemCode
from forms.xpath.code import ExpressionFault

if TYPE_CHECKING:
    from forms.places import Place
    from forms.xpath.code import Read, Run
    from forms.xpath.compile import Reads

Role: TypeAlias = Literal["relevant", "count", "choices", "calculate"]


@dataclass(slots=True, eq=False)
class Cell:
    """Something that is worked out again when what it reads changes; `rank` is its turn."""

    role: Role
    place: Place
    run: Run
    reads: Reads
    rank: int = 0

    @property
    def owner(self) -> Place:
        """The owner of the scopes it runs in: a repeat's count stands outside the repeat."""
        return self.place.outer if self.role == "count" else self.place.owner

    def reads_itself(self, read: Read) -> bool:
        """Whether a read is of the very node it works out, as in `once(…)`."""
        return read.place is self.place and self.role in ("calculate", "choices")


# A place is a node of the graph as well: it is ready after its cells, and after what surrounds it.
_Node: TypeAlias = "Cell | Place"
_Graph: TypeAlias = dict[_Node, list[_Node]]


def ordered(cells: list[Cell], laid: dict[str, Place]) -> list[Cell]:
    """Sort and rank cells, in the sheet's order where there is a choice; raises ExpressionFault for a cycle."""
    after = _graph(cells, laid)
    waiting = dict.fromkeys(after, 0)
    for following in after.values():
        for node in following:
            waiting[node] += 1
    turns = _turns(after, waiting)
    if len(turns) < len(after):
        names = _cycle({node for node, count in waiting.items() if count}, after)
        raise ExpressionFault(ProblemCode.CYCLE, names=", ".join(names))
    found = [node for node in turns if isinstance(node, Cell)]
    for rank, cell in enumerate(found):
        cell.rank = rank
    return found


def _turns(after: _Graph, waiting: dict[_Node, int]) -> list[_Node]:
    """Kahn's method; `waiting` is left at 0 for what had its turn."""
    nodes = list(after)
    numbers = {node: number for number, node in enumerate(nodes)}
    ready = [number for number, node in enumerate(nodes) if not waiting[node]]
    heapify(ready)
    turns = []
    while ready:
        node = nodes[heappop(ready)]
        turns.append(node)
        for following in after[node]:
            waiting[following] -= 1
            if not waiting[following]:
                heappush(ready, numbers[following])
    return turns


def _graph(cells: list[Cell], laid: dict[str, Place]) -> _Graph:
    after: _Graph = {place: [] for place in laid.values()}
    counts = {cell.place: cell for cell in cells if cell.role == "count"}
    for place in laid.values():
        if place.parent is not None:
            after[place.parent].append(place)
    after |= {cell: [cell.place] for cell in cells}
    for cell in cells:
        for read in cell.reads.places:
            before = counts.get(read.place) if read.length else read.place
            if before is not None and before is not cell and not _loose(cell, read):
                after[before].append(cell)
    return after


def _loose(cell: Cell, read: Read) -> bool:
    """A read that sets no order: of the node itself, or of other instances of the reader's own repeat."""
    if cell.reads_itself(read):
        return True
    common = sum(own is other for own, other in zip(cell.owner.owners(), read.place.owner.owners(), strict=False)) - 1
    return read.level < common and not read.length


def _cycle(left: set[_Node], after: _Graph) -> list[str]:
    """The paths on one circle among the nodes that never had their turn."""
    before = {following: node for node in left for following in after[node] if following in left}
    node = next(iter(before))
    for _ in before:
        node = before[node]
    circle, walker = [node], before[node]
    while walker is not node:
        circle.append(walker)
        walker = before[walker]
    paths = [entry.place.path if isinstance(entry, Cell) else entry.path for entry in reversed(circle)]
    return list(dict.fromkeys(paths))
