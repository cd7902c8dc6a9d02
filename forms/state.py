"""The state of one form being filled, kept up to date: an answer works out again only what it touches."""

from __future__ import annotations

from heapq import heappop, heappush
from math import isfinite
from typing import TYPE_CHECKING

from forms.nodes import Scope, instances
from forms.values import calculated, in_order
from forms.xpath.values import to_number

if TYPE_CHECKING:
    from forms.nodes import Node
    from forms.order import Cell
    from forms.program import Program, Reader
    from forms.wording import Lent

MAX_INSTANCES = 1_000  # of one repeat in one place
MAX_SCOPES = 5_000  # instances of all repeats together
MAX_TURNS_BACK = 50_000  # cells that wait once more while others of their round are worked out


class State:
    """Values and relevance of every node, instance by instance.

    Cells wait by rank. The lowest runs first, so each runs once for a change, unless instances of one repeat read each
    other: then a cell may wait again for a later instance, and the rounds are bounded.
    """

    def __init__(self, program: Program, lent: Lent) -> None:
        self.program = program
        self.changed: list[tuple[Node, Scope]] = []  # values changed since last asked, for triggers
        self.born: list[Scope] = []  # instances made since last asked, for their dynamic defaults
        self._waiting: list[dict[int, Scope]] = [{} for _ in program.cells]
        self._ranks: list[int] = []
        self._turn = -1
        self._turns_back = 0
        self._scopes = 0
        self.beginning = True  # what a new form starts with is being made
        self.root = Scope(program.root, None, lent)
        self._furnish(self.root)

    # ── What changes it ──

    def put(self, node: Node, scope: Scope, text: str) -> None:
        """Set a value; nothing is worked out yet."""
        if scope.values[node.slot] == text:
            return
        scope.values[node.slot] = text
        if self.program.triggers and node.path in self.program.triggers:
            self.changed.append((node, scope))
        self._show(node, scope)

    def add(self, repeat: Node, outer: Scope) -> Scope | None:
        """Add an instance at the end; None where there are as many as may be."""
        listed = outer.repeats.setdefault(repeat, [])
        if len(listed) >= MAX_INSTANCES or self._scopes >= MAX_SCOPES:
            return None
        self._scopes += 1
        scope = Scope(repeat, outer, outer.lent)
        scope.position = len(listed) + 1
        listed.append(scope)
        self._furnish(scope)
        self.born.append(scope)
        self._touch(self.program.length_readers[repeat], outer)
        return scope

    def remove(self, repeat: Node, outer: Scope, position: int) -> None:
        """Remove the instance at that position; the later ones move up."""
        listed = outer.repeats[repeat]
        self._scopes -= _size(listed.pop(position - 1))
        for number, scope in enumerate(listed, 1):
            scope.position = number
        self._touch(self.program.length_readers[repeat], outer)

    def refresh_all(self, cells: list[Cell]) -> None:
        """Let cells wait in all their scopes."""
        for cell in cells:
            for scope in instances(self.root, tuple(cell.owner.owners()[1:])):
                self._wait(cell.rank, scope)

    def settle(self) -> None:
        """Work out all that waits, lowest rank first."""
        self._turns_back = 0
        while self._ranks:
            self._turn = heappop(self._ranks)
            scopes, self._waiting[self._turn] = self._waiting[self._turn], {}
            cell = self.program.cells[self._turn]
            for scope in scopes.values():
                self._work_out(cell, scope)
        self._turn = -1

    # ── How it spreads ──

    def _furnish(self, scope: Scope) -> None:
        """Bring a new scope into being: relevance from outside, nested repeats, every cell waiting."""
        owner = scope.owner
        for node in owner.members:
            scope.relevant[node.slot] = self._relevant_around(node, scope)
            scope.shown[node.slot] = scope.values[node.slot] if scope.relevant[node.slot] else ""
        for cell in self.program.of_owner[owner]:
            self._wait(cell.rank, scope)
        for node in owner.members:
            for child in node.children.values():
                if child.repeat is not None and child.repeat.count is None:
                    for _ in range(child.repeat.first if self._is_first(scope) else 0):
                        self.add(child, scope)

    def _is_first(self, scope: Scope) -> bool:
        """Whether a scope is one that a new form starts with: repeats inside it start with theirs."""
        while self.beginning and scope.position == 1 and scope.up is not scope:
            scope = scope.up
        return self.beginning and scope.position == 1

    def _relevant_around(self, node: Node, scope: Scope) -> bool:
        if node.parent is None:
            return True
        around = scope.up if node.owner is node else scope
        return around.relevant[node.parent.slot]

    def _work_out(self, cell: Cell, scope: Scope) -> None:
        node = cell.node
        if cell.role == "relevant":
            own = bool(cell.run(scope, None))
            if scope.own[node.slot] != own:
                scope.own[node.slot] = own
                self._spread(node, scope)
        elif cell.role == "calculate":
            question = node.question
            if question is not None:
                self.put(node, scope, calculated(question, cell.run(scope, None)))
        elif cell.role == "choices":
            self._show(node, scope)
        elif node.parent is not None and scope.relevant[node.parent.slot]:
            self._resize(node, scope, to_number(cell.run(scope, None)))

    def _resize(self, repeat: Node, outer: Scope, wanted: float) -> None:
        count = int(min(max(wanted, 0), MAX_INSTANCES)) if isfinite(wanted) else 0
        listed = outer.repeats.setdefault(repeat, [])
        while len(listed) < count and self.add(repeat, outer):
            pass
        while len(listed) > count:
            self.remove(repeat, outer, len(listed))

    def _spread(self, node: Node, scope: Scope) -> None:
        """Relevance changed at a node or around it: pass it on to what lies inside."""
        slot = node.slot
        relevant = scope.own[slot] and self._relevant_around(node, scope)
        if scope.relevant[slot] == relevant:
            return
        scope.relevant[slot] = relevant
        scope.shown[slot] = self._visible(node, scope)
        self._touch(self.program.readers[node], scope)
        for child in node.children.values():
            if child.repeat is None:
                self._spread(child, scope)
            else:
                for instance in scope.repeats.get(child, ()):
                    self._spread(child, instance)

    def _show(self, node: Node, scope: Scope) -> None:
        text = self._visible(node, scope)
        if text != scope.shown[node.slot]:
            scope.shown[node.slot] = text
            self._touch(self.program.readers[node], scope)

    def _visible(self, node: Node, scope: Scope) -> str:
        """What expressions and the submission see: blank where not relevant, and of choices only those on offer."""
        text = scope.values[node.slot] if scope.relevant[node.slot] else ""
        if not text or node not in self.program.filtered:
            return text
        return self._on_offer(node, scope, text)

    def _on_offer(self, node: Node, scope: Scope, text: str) -> str:
        choices, question = self.program.choices(node), node.question
        if choices is None or question is None:
            return text
        offered = dict.fromkeys(choices.value(row) for row in choices.rows(scope, None))
        if question.asked == "select_one":
            return text if text in offered else ""
        chosen = " ".join([value for value in text.split() if value in offered])
        return in_order(chosen, offered) if question.asked == "select_multiple" else chosen

    def _touch(self, readers: list[Reader], scope: Scope) -> None:
        for rank, up, chain in readers:
            if not chain:
                self._wait(rank, scope.climb(up) if up else scope)
                continue
            for found in instances(scope.climb(up), chain):
                self._wait(rank, found)

    def _wait(self, rank: int, scope: Scope) -> None:
        if rank <= self._turn:
            self._turns_back += 1
            if self._turns_back > MAX_TURNS_BACK:
                return
        waiting = self._waiting[rank]
        if not waiting:
            heappush(self._ranks, rank)
        waiting[id(scope)] = scope


def _size(scope: Scope) -> int:
    """A scope and all instances inside it."""
    return 1 + sum(_size(inner) for listed in scope.repeats.values() for inner in listed)
