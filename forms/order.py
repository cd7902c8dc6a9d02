"""The order in which a form's cells are worked out: each after all it reads."""

from __future__ import annotations

from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from typing import TYPE_CHECKING, Literal, TypeAlias

from forms.problems import ProblemCode
from forms.xpath.code import ExpressionFault

if TYPE_CHECKING:
    from forms.nodes import Node
    from forms.xpath.code import Read, Run
    from forms.xpath.context import Reads

Role: TypeAlias = Literal["relevant", "count", "choices", "calculate"]


@dataclass(slots=True, eq=False)
class Cell:
    """Something that is worked out again when what it reads changes; `rank` is its turn."""

    role: Role
    node: Node
    run: Run
    reads: Reads
    rank: int = 0

    @property
    def owner(self) -> Node:
        """The owner of the scopes it runs in: a repeat's count stands outside the repeat."""
        return self.node.outer if self.role == "count" else self.node.owner

    def reads_itself(self, read: Read) -> bool:
        """Whether a read is of the very node it works out, as in `once(…)`."""
        return read.node is self.node and self.role in ("calculate", "choices")


# A node is a vertex of the graph as well: it is ready after its cells, and after what surrounds it.
_Vertex: TypeAlias = "Cell | Node"
_Graph: TypeAlias = dict[_Vertex, list[_Vertex]]


def ordered(cells: list[Cell], laid: dict[str, Node]) -> list[Cell]:
    """Sort and rank cells, in the sheet's order where there is a choice; raises ExpressionFault for a cycle."""
    after = _graph(cells, laid)
    waiting = dict.fromkeys(after, 0)
    for following in after.values():
        for vertex in following:
            waiting[vertex] += 1
    turns = _turns(after, waiting)
    if len(turns) < len(after):
        names = _cycle({vertex for vertex, count in waiting.items() if count}, after)
        raise ExpressionFault(ProblemCode.CYCLE, names=", ".join(names))
    found = [vertex for vertex in turns if isinstance(vertex, Cell)]
    for rank, cell in enumerate(found):
        cell.rank = rank
    return found


def _turns(after: _Graph, waiting: dict[_Vertex, int]) -> list[_Vertex]:
    """Kahn's method; `waiting` is left at 0 for what had its turn."""
    vertices = list(after)
    numbers = {vertex: number for number, vertex in enumerate(vertices)}
    ready = [number for number, vertex in enumerate(vertices) if not waiting[vertex]]
    heapify(ready)
    turns = []
    while ready:
        vertex = vertices[heappop(ready)]
        turns.append(vertex)
        for following in after[vertex]:
            waiting[following] -= 1
            if not waiting[following]:
                heappush(ready, numbers[following])
    return turns


def _graph(cells: list[Cell], laid: dict[str, Node]) -> _Graph:
    after: _Graph = {node: [] for node in laid.values()}
    counts = {cell.node: cell for cell in cells if cell.role == "count"}
    for node in laid.values():
        if node.parent is not None:
            after[node.parent].append(node)
    after |= {cell: [cell.node] for cell in cells}
    for cell in cells:
        for read in cell.reads.nodes:
            before = counts.get(read.node) if read.length else read.node
            if before is not None and before is not cell and not _loose(cell, read):
                after[before].append(cell)
    return after


def _loose(cell: Cell, read: Read) -> bool:
    """A read that sets no order: of the node itself, or of other instances of the reader's own repeat."""
    if cell.reads_itself(read):
        return True
    if not read.node.level:
        return False
    common = sum(own is other for own, other in zip(cell.owner.owners(), read.node.owner.owners(), strict=False)) - 1
    return read.level < common and not read.length


def _cycle(left: set[_Vertex], after: _Graph) -> list[str]:
    """The paths on one circle among the nodes that never had their turn."""
    before = {following: vertex for vertex in left for following in after[vertex] if following in left}
    vertex = next(iter(before))
    for _ in before:
        vertex = before[vertex]
    circle, walker = [vertex], before[vertex]
    while walker is not vertex:
        circle.append(walker)
        walker = before[walker]
    paths = [entry.node.path if isinstance(entry, Cell) else entry.path for entry in reversed(circle)]
    return list(dict.fromkeys(paths))
