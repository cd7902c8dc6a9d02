"""A form made ready to run: its expressions compiled, in the order in which they are worked out, and who reads what."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from forms.order import Cell, ordered
from forms.places import places
from forms.xpath.code import Read, flag_of, scalar_of
from forms.xpath.compile import Compiler
from forms.xpath.itemsets import choices_code

if TYPE_CHECKING:
    from collections.abc import Iterator

    from forms.definition import Form, Question, Repeat
    from forms.places import Place
    from forms.xpath.ast import Expr
    from forms.xpath.code import Run
    from forms.xpath.itemsets import ChoicesCode

Condition: TypeAlias = Literal["required", "readonly", "constraint"]


class Reader(NamedTuple):
    """A cell that reads a place: from the scope that changed go `up`, then down all instances of `chain`."""

    rank: int
    up: int
    chain: tuple[Place, ...]


class Program:
    """Places, cells in their order, and who reads what. Raises ExpressionFault for a cycle.

    Only what others read is compiled at once: relevance, calculations, counts, and choices that depend on answers.
    Conditions and fixed choices are compiled when they are first asked for.
    """

    def __init__(self, form: Form) -> None:
        self.form = form
        self.places = places(form)
        self.root = self.places[""]
        self.triggers = frozenset(action.trigger for action in form.actions if action.trigger)
        self._choices: dict[Place, ChoicesCode] = {}
        self._conditions: dict[tuple[Place, Condition], Run | None] = {}
        self.cells = ordered(list(self._cells()), self.places)
        self.readers: dict[Place, list[Reader]] = {place: [] for place in self.places.values()}
        self.length_readers: dict[Place, list[Reader]] = {place: [] for place in self.places.values()}
        self.of_owner: dict[Place, list[Cell]] = {place.owner: [] for place in self.places.values()}
        self.filtered = {cell.place for cell in self.cells if cell.role == "choices"}
        for cell in self.cells:
            self.of_owner[cell.owner].append(cell)
            self._enlist(cell)

    def compiler(self, place: Place, *, outside: bool = False) -> Compiler:
        """A compiler for expressions at a place; `outside` a repeat for its count."""
        return Compiler(self.form, self.places, place, place.level - (1 if outside else 0))

    def choices(self, place: Place) -> ChoicesCode | None:
        """How to find a question's choices; None where it has none."""
        question = place.question
        if question is None or question.itemset is None:
            return None
        if place not in self._choices:
            self._choices[place] = choices_code(self.compiler(place), question.itemset)
        return self._choices[place]

    def condition(self, place: Place, name: Condition) -> Run | None:
        """One of a place's conditions; None where it has none."""
        key = (place, name)
        if key not in self._conditions:
            tree: Expr | None = getattr(place.item, name, None)
            self._conditions[key] = None if tree is None else flag_of(self.compiler(place).compile(tree))
        return self._conditions[key]

    def _cells(self) -> Iterator[Cell]:
        for place in self.places.values():
            if place.item is not None and place.item.relevant is not None:
                compiler = self.compiler(place)
                yield Cell("relevant", place, compiler.flag(place.item.relevant), compiler.reads)
            if place.repeat is not None:
                yield from self._repeat_cells(place, place.repeat)
            if place.question is not None:
                yield from self._question_cells(place, place.question)

    def _repeat_cells(self, place: Place, repeat: Repeat) -> Iterator[Cell]:
        if repeat.count is None or place.parent is None:
            return
        compiler = self.compiler(place, outside=True)
        run = scalar_of(compiler.compile(repeat.count))
        # While what surrounds it is not relevant, a repeat keeps the instances it has: so it reads that as well.
        compiler.reads.places[Read(place.parent, place.parent.level)] = None
        yield Cell("count", place, run, compiler.reads)

    def _question_cells(self, place: Place, question: Question) -> Iterator[Cell]:
        if question.calculate is not None:
            compiler = self.compiler(place)
            yield Cell("calculate", place, scalar_of(compiler.compile(question.calculate)), compiler.reads)
        # A searched list (select_one_external) is a way to type, not a limit on what is kept.
        if question.itemset is None or question.itemset.fixed or "query" in question.parameters:
            return
        compiler = self.compiler(place)
        self._choices[place] = code = choices_code(compiler, question.itemset)
        if compiler.reads.places:
            yield Cell("choices", place, code.rows, compiler.reads)

    def _enlist(self, cell: Cell) -> None:
        owners = cell.owner.owners()
        for read in cell.reads.places:
            chain = tuple(owners[read.level + 1 :])
            if read.length:
                self.length_readers[read.place].append(Reader(cell.rank, read.place.level - 1 - read.level, chain))
            elif not cell.reads_itself(read) or chain:
                self.readers[read.place].append(Reader(cell.rank, read.place.level - read.level, chain))


@lru_cache(maxsize=16)
def program_of(form: Form) -> Program:
    """The program of a form, made once."""
    return Program(form)
