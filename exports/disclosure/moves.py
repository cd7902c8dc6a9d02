"""Proves that nobody can be found in numbers that are all printed as multiples, without asking a solver.

A move is a set of cells that can go up together: with every sum that one of them is part of, and with one part of each.
What is printed is itself a table that could be the true one; with so many people more in all cells of a move as
lie between two counts that leave a reader in doubt, it still is. So a cell that is in a move is safe, whatever else is
known. A move through a region's table goes through one municipality and one of its places, and touches a few
hundred cells of tens of thousands: that is all that has to be added up again.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Final

from exports.disclosure.certificate import Certificate, certify
from exports.disclosure.model import Key, spelled
from exports.disclosure.statement import Multiple, Statement

_TRIES: Final = 300  # parts tried before a move is looked for anew
_STARTS: Final = 12
_SIZE: Final = 1000  # more than any cell has sums above it


@dataclass(frozen=True)
class Moved:
    """Proofs by moves: the printed table, and for each cell a move that it is in. `by` is how many people more.

    `rest` proves what is in none: a row of one comarca in a column of another can hold nobody. `tables`, as a
    certificate's, counts the printed table, one more a move, and those of the rest.
    """

    cells: tuple[Key, ...]
    printed: tuple[int, ...]
    moves: tuple[frozenset[int], ...]
    proofs: Mapping[Key, int]
    by: int
    rest: Certificate | None = None

    @property
    def tables(self) -> range:
        """A number a table."""
        return range(1 + len(self.moves) + (len(self.rest.tables) if self.rest else 0))

    def check(self, statement: Statement) -> None:
        """Check that the printed table fits, and with each move as well, by addition alone. ValueError where not."""
        place = {cell: number for number, cell in enumerate(self.cells)}
        ends = {place[cell]: fact.ends for cell, fact in statement.facts.items()}
        sums = [(place[r.total], [place[part] for part in r.parts]) for r in statement.relations]
        if not all(
            low <= self.printed[at] and (high is None or self.printed[at] <= high) for at, (low, high) in ends.items()
        ):
            raise ValueError("a table that does not fit a printed number")
        if min(self.printed, default=0) < 0 or any(
            self.printed[total] != sum(self.printed[part] for part in parts) for total, parts in sums
        ):
            raise ValueError("a table that does not add up")
        touching = _touching(len(self.cells), sums)
        for move in self.moves:
            highs = ((self.printed[at] + self.by, ends[at][1]) for at in move if at in ends)
            if any(high is not None and count > high for count, high in highs):
                raise ValueError("a move that does not fit a printed number")
            some = (sums[number] for number in {number for at in move for number in touching[at]})
            if any((total in move) != sum(part in move for part in parts) for total, parts in some):
                raise ValueError("a move that does not add up")
        for cell, number in self.proofs.items():
            if place[cell] not in self.moves[number]:
                raise ValueError(f"a proof that says too little: {spelled(cell)}")


def certify_moves(statement: Statement, *, threshold: int) -> Moved | Certificate:
    """Prove every cell of a statement to a reader of it all, or raise GivenAway, as `certify` does.

    By moves where everything is printed in multiples; where that is not so, or does not suffice, as `certify`.
    """
    if not all(isinstance(fact, Multiple) and fact.reach >= threshold - 1 for fact in statement.facts.values()):
        return certify(statement, threshold=threshold)
    cells = statement.cells()
    place = {cell: number for number, cell in enumerate(cells)}
    sums = [(place[r.total], [place[part] for part in r.parts]) for r in dict.fromkeys(statement.relations)]
    known = {place[cell]: fact.printed for cell, fact in statement.facts.items() if isinstance(fact, Multiple)}
    printed = _completed(len(cells), known, sums)
    if printed is None:
        return certify(statement, threshold=threshold)
    moves, found = _Search(len(cells), sums).all()
    if not _differ(statement, place, printed, found):
        return certify(statement, threshold=threshold)
    proofs = {cells[at]: number for at, number in found.items()}
    left = [cell for cell in cells if cell not in proofs]
    rest = certify(statement, threshold=threshold, cells=left) if left else None
    made = Moved(cells, tuple(printed), tuple(moves), proofs, threshold - 1, rest)
    try:
        made.check(statement)
    except ValueError:
        return certify(statement, threshold=threshold)
    return made


def _differ(statement: Statement, place: Mapping[Key, int], printed: Sequence[int], found: Mapping[int, int]) -> bool:
    """Whether in each group somebody can have given another answer than any one of them."""
    return all(
        any(printed[place[other]] or place[other] in found for other in group.parts if other != part)
        for group in statement.groups()
        for part in group.parts
    )


def _touching(size: int, sums: Sequence[tuple[int, list[int]]]) -> list[list[int]]:
    found: list[list[int]] = [[] for _ in range(size)]
    for number, (total, parts) in enumerate(sums):
        for at in (total, *parts):
            found[at].append(number)
    return found


def _completed(size: int, known: Mapping[int, int], sums: Sequence[tuple[int, list[int]]]) -> list[int] | None:
    """Work out what is not printed from what is, sum by sum; what is left open is nought. None: a count below it."""
    values: list[int | None] = [known.get(at) for at in range(size)]
    waiting = list(range(len(sums)))
    while waiting:
        later = []
        for number in waiting:
            total, parts = sums[number]
            unknown = [part for part in parts if values[part] is None]
            if values[total] is None and not unknown:
                values[total] = sum(values[part] or 0 for part in parts)
            elif (whole := values[total]) is not None and len(unknown) == 1:
                values[unknown[0]] = whole - sum(values[part] or 0 for part in parts)
            elif unknown or values[total] is None:
                later.append(number)
        if len(later) == len(waiting):
            # Nothing follows any more: say nought somewhere, and go on.
            open_cell = next(part for part in sums[later[0]][1] if values[part] is None)
            values[open_cell] = 0
        waiting = later
    found = [value or 0 for value in values]
    return found if min(found, default=0) >= 0 else None


class _Search:
    """Looks for moves, preferring cells that are in none yet."""

    def __init__(self, size: int, sums: Sequence[tuple[int, list[int]]]) -> None:
        self._size, self._sums = size, sums
        self._within: list[list[int]] = [[] for _ in range(size)]
        self._over: list[list[int]] = [[] for _ in range(size)]
        for number, (total, parts) in enumerate(sums):
            self._over[total].append(number)
            for part in parts:
                self._within[part].append(number)
        self._first = self._depths()
        self._found: dict[int, int] = {}
        self._random = Random(1)  # noqa: S311 - any moves will do

    def all(self) -> tuple[list[frozenset[int]], dict[int, int]]:
        """Moves, and for each cell that is in one its number."""
        moves: list[frozenset[int]] = []
        for at in range(self._size):
            if at not in self._found:
                move = self._through(at)
                if move is not None:
                    for one in move:
                        self._found.setdefault(one, len(moves))
                    moves.append(move)
        return moves, self._found

    def _through(self, at: int) -> frozenset[int] | None:
        """A move that a cell is in; None where none was found."""
        for _ in range(_STARTS):
            move, decided = self._attempt(at)
            if move is not None or decided:
                return move
        return None

    def _attempt(self, at: int) -> tuple[frozenset[int] | None, bool]:
        """A move, and whether it is certain that there is none. A sum of which no part would do comes first then on."""
        state = _State(self._sums, self._within, self._over, self._first)
        if not state.add(at):
            return None, True
        # Which parts are still to be tried of what was chosen, the last choice last.
        stack: list[tuple[int, int, Iterator[int]]] = []
        tries = 0
        while (number := state.open()) is not None:
            stack.append((number, state.mark(), self._candidates(number)))
            taken = False
            while stack and not taken:
                number, mark, candidates = stack[-1]
                for part in candidates:
                    tries += 1
                    state.back(mark)
                    if taken := state.add(part):
                        break
                else:
                    state.back(mark)
                    self._first[number] += _SIZE
                    stack.pop()
            if tries > _TRIES or not taken:
                return None, not taken
        return frozenset(state.members), True

    def _depths(self) -> list[int]:
        """For each sum in how many cells, all in all, one of its parts is counted: the finest have most."""
        above: dict[int, int] = {}
        for at in range(self._size):
            seen, waiting = {at}, [at]
            while waiting:
                for number in self._within[waiting.pop()]:
                    total = self._sums[number][0]
                    if total not in seen:
                        seen.add(total)
                        waiting.append(total)
            above[at] = len(seen)
        return [max((above[part] for part in parts), default=0) for _, parts in self._sums]

    def _candidates(self, number: int) -> Iterator[int]:
        parts = self._sums[number][1]
        start = self._random.randrange(len(parts)) if parts else 0
        turned = [*parts[start:], *parts[:start]]
        yield from sorted(turned, key=lambda part: part in self._found)


class _State:
    """The cells of a move so far, which part of each sum is among them, and the way back."""

    def __init__(
        self,
        sums: Sequence[tuple[int, list[int]]],
        within: Sequence[list[int]],
        over: Sequence[list[int]],
        first: Sequence[int],
    ) -> None:
        self._sums, self._within, self._over, self._first = sums, within, over, first
        self.members: dict[int, None] = {}
        self._chosen: dict[int, int] = {}
        self._open: dict[int, None] = {}
        self._trail: list[tuple[str, int]] = []

    def mark(self) -> int:
        """Where to come back to."""
        return len(self._trail)

    def back(self, mark: int) -> None:
        """Undo all since then."""
        while len(self._trail) > mark:
            what, which = self._trail.pop()
            if what == "member":
                del self.members[which]
            elif what == "chosen":
                del self._chosen[which]
            elif what == "opened":
                self._open.pop(which, None)
            else:
                self._open[which] = None

    def add(self, at: int) -> bool:
        """Take a cell in, and every sum that it is part of; False where a sum has another part already."""
        waiting = [at]
        while waiting:
            cell = waiting.pop()
            if cell in self.members:
                continue
            self.members[cell] = None
            self._trail.append(("member", cell))
            for number in self._over[cell]:
                if number not in self._chosen:
                    self._open[number] = None
                    self._trail.append(("opened", number))
            for number in self._within[cell]:
                if self._chosen.get(number, cell) != cell:
                    return False
                if number not in self._chosen:
                    self._chosen[number] = cell
                    self._trail.append(("chosen", number))
                if number in self._open:
                    del self._open[number]
                    self._trail.append(("closed", number))
                waiting.append(self._sums[number][0])
        return True

    def open(self) -> int | None:
        """A sum of which a part is still to be chosen, the one that comes first; None where there is none."""
        return max(self._open, key=self._first.__getitem__, default=None)
