"""The state of one form being filled, kept up to date: an answer works out again only what it touches."""

from __future__ import annotations

from heapq import heappop, heappush
from math import isfinite
from typing import TYPE_CHECKING

from forms.places import Scope, instances
from forms.values import calculated, in_order
from forms.xpath.values import to_number

if TYPE_CHECKING:
    from forms.order import Cell
    from forms.places import Place
    from forms.program import Program, Reader
    from forms.wording import Run

MAX_INSTANCES = 1_000  # of one repeat in one place
MAX_SCOPES = 5_000  # instances of all repeats together
MAX_TURNS_BACK = 50_000


class State:
    """Values and relevance of every node, instance by instance.

    Cells wait by rank. The lowest runs first, so each runs once for a change, unless instances of one repeat read each
    other: then a cell may wait again for a later instance, and the rounds are bounded.
    """

    def __init__(self, program: Program, run: Run) -> None:
        self.program = program
        self.changed: list[tuple[Place, Scope]] = []  # values changed since last asked, for triggers
        self.born: list[Scope] = []  # instances made since last asked, for their dynamic defaults
        self._waiting: list[dict[int, Scope]] = [{} for _ in program.cells]
        self._ranks: list[int] = []
        self._turn = -1
        self._turns_back = 0
        self._scopes = 0
        self.root = Scope(program.root, None, run)
        self._furnish(self.root)

    # ── What changes it ──

    def put(self, place: Place, scope: Scope, text: str) -> None:
        """Set a value; nothing is worked out yet."""
        if scope.values[place.slot] == text:
            return
        scope.values[place.slot] = text
        if self.program.triggers and place.path in self.program.triggers:
            self.changed.append((place, scope))
        self._show(place, scope)

    def add(self, repeat: Place, outer: Scope) -> Scope | None:
        """Add an instance at the end; None where there are as many as may be."""
        listed = outer.repeats.setdefault(repeat, [])
        if len(listed) >= MAX_INSTANCES or self._scopes >= MAX_SCOPES:
            return None
        self._scopes += 1
        scope = Scope(repeat, outer, outer.run)
        scope.position = len(listed) + 1
        listed.append(scope)
        self._furnish(scope)
        self.born.append(scope)
        self._touch(self.program.length_readers[repeat], outer)
        return scope

    def remove(self, repeat: Place, outer: Scope, position: int) -> None:
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
        for place in owner.members:
            scope.relevant[place.slot] = self._relevant_around(place, scope)
            scope.shown[place.slot] = scope.values[place.slot] if scope.relevant[place.slot] else ""
        for cell in self.program.of_owner[owner]:
            self._wait(cell.rank, scope)
        for place in owner.members:
            for child in place.children.values():
                if child.repeat is not None and child.repeat.count is None:
                    for _ in range(child.repeat.first):
                        self.add(child, scope)

    def _relevant_around(self, place: Place, scope: Scope) -> bool:
        if place.parent is None:
            return True
        around = scope.up if place.owner is place else scope
        return around.relevant[place.parent.slot]

    def _work_out(self, cell: Cell, scope: Scope) -> None:
        place = cell.place
        if cell.role == "relevant":
            own = bool(cell.run(scope, None))
            if scope.own[place.slot] != own:
                scope.own[place.slot] = own
                self._spread(place, scope)
        elif cell.role == "calculate":
            question = place.question
            if question is not None:
                self.put(place, scope, calculated(question, cell.run(scope, None)))
        elif cell.role == "choices":
            self._show(place, scope)
        elif place.parent is not None and scope.relevant[place.parent.slot]:
            self._resize(place, scope, to_number(cell.run(scope, None)))

    def _resize(self, repeat: Place, outer: Scope, wanted: float) -> None:
        count = int(min(max(wanted, 0), MAX_INSTANCES)) if isfinite(wanted) else 0
        listed = outer.repeats.setdefault(repeat, [])
        while len(listed) < count and self.add(repeat, outer):
            pass
        while len(listed) > count:
            self.remove(repeat, outer, len(listed))

    def _spread(self, place: Place, scope: Scope) -> None:
        """Relevance changed at a place or around it: pass it on to what lies inside."""
        slot = place.slot
        relevant = scope.own[slot] and self._relevant_around(place, scope)
        if scope.relevant[slot] == relevant:
            return
        scope.relevant[slot] = relevant
        scope.shown[slot] = self._visible(place, scope)
        self._touch(self.program.readers[place], scope)
        for child in place.children.values():
            if child.repeat is None:
                self._spread(child, scope)
            else:
                for instance in scope.repeats.get(child, ()):
                    self._spread(child, instance)

    def _show(self, place: Place, scope: Scope) -> None:
        text = self._visible(place, scope)
        if text != scope.shown[place.slot]:
            scope.shown[place.slot] = text
            self._touch(self.program.readers[place], scope)

    def _visible(self, place: Place, scope: Scope) -> str:
        """What expressions and the submission see: blank where not relevant, and of choices only those on offer."""
        text = scope.values[place.slot] if scope.relevant[place.slot] else ""
        if not text or place not in self.program.filtered:
            return text
        return self._on_offer(place, scope, text)

    def _on_offer(self, place: Place, scope: Scope, text: str) -> str:
        choices, question = self.program.choices(place), place.question
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
