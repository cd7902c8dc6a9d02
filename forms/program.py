"""A form made ready to run: its expressions compiled, in the order in which they are worked out, and who reads what."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from forms.garbage import garbage_waits
from forms.nodes import nodes
from forms.order import Cell, ordered
from forms.xpath.code import Codes, Read, flag_of, scalar_of
from forms.xpath.compile import Compiler
from forms.xpath.itemsets import choices_code

if TYPE_CHECKING:
    from collections.abc import Iterator

    from forms.definition import Form, Question, Repeat
    from forms.nodes import Node
    from forms.xpath.ast import Expr
    from forms.xpath.code import Run
    from forms.xpath.itemsets import ChoicesCode

Condition: TypeAlias = Literal["required", "readonly", "constraint"]


class Reader(NamedTuple):
    """A cell that reads a node: from the scope that changed go `up`, then down all instances of `chain`."""

    rank: int
    up: int
    chain: tuple[Node, ...]


class Program:
    """Nodes, cells in their order, and who reads what. Raises ExpressionFault for a cycle.

    Only what others read is compiled at once: relevance, calculations, counts, and choices that depend on answers.
    Conditions and fixed choices are compiled when they are first asked for.
    """

    def __init__(self, form: Form) -> None:
        self.form = form
        self.nodes = nodes(form)
        self.root = self.nodes[""]
        self._codes = Codes()
        self.triggers = frozenset(action.trigger for action in form.actions if action.trigger)
        self._choices: dict[Node, ChoicesCode] = {}
        self._conditions: dict[tuple[Node, Condition], Run | None] = {}
        self.cells = ordered(list(self._cells()), self.nodes)
        self.readers: dict[Node, list[Reader]] = {node: [] for node in self.nodes.values()}
        self.length_readers: dict[Node, list[Reader]] = {node: [] for node in self.nodes.values()}
        self.of_owner: dict[Node, list[Cell]] = {node.owner: [] for node in self.nodes.values()}
        self.filtered = {cell.node for cell in self.cells if cell.role == "choices"}
        for cell in self.cells:
            self.of_owner[cell.owner].append(cell)
            self._enlist(cell)

    def compiler(self, node: Node, *, outside: bool = False) -> Compiler:
        """A compiler for expressions at a node; `outside` a repeat for its count."""
        return Compiler(self.form, self.nodes, self._codes, node, node.level - (1 if outside else 0))

    def choices(self, node: Node) -> ChoicesCode | None:
        """How to find a question's choices; None where it has none."""
        question = node.question
        if question is None or question.itemset is None:
            return None
        if node not in self._choices:
            self._choices[node] = choices_code(self.compiler(node), question.itemset)
        return self._choices[node]

    def condition(self, node: Node, name: Condition) -> Run | None:
        """One of a node's conditions; None where it has none."""
        key = (node, name)
        if key not in self._conditions:
            tree: Expr | None = getattr(node.item, name, None)
            self._conditions[key] = None if tree is None else flag_of(self.compiler(node).compile(tree))
        return self._conditions[key]

    def _cells(self) -> Iterator[Cell]:
        for node in self.nodes.values():
            if node.item is not None and node.item.relevant is not None:
                compiler = self.compiler(node)
                yield Cell("relevant", node, compiler.flag(node.item.relevant), compiler.reads)
            if node.repeat is not None:
                yield from self._repeat_cells(node, node.repeat)
            if node.question is not None:
                yield from self._question_cells(node, node.question)

    def _repeat_cells(self, node: Node, repeat: Repeat) -> Iterator[Cell]:
        if repeat.count is None or node.parent is None:
            return
        compiler = self.compiler(node, outside=True)
        run = scalar_of(compiler.compile(repeat.count))
        # While what surrounds it is not relevant, a repeat keeps the instances it has: so it reads that as well.
        compiler.reads.nodes[Read(node.parent, node.parent.level)] = None
        yield Cell("count", node, run, compiler.reads)

    def _question_cells(self, node: Node, question: Question) -> Iterator[Cell]:
        if question.calculate is not None:
            compiler = self.compiler(node)
            yield Cell("calculate", node, scalar_of(compiler.compile(question.calculate)), compiler.reads)
        # A searched list (select_one_external) is a way to type, not a limit on what is kept.
        if question.itemset is None or question.itemset.fixed or "query" in question.parameters:
            return
        compiler = self.compiler(node)
        self._choices[node] = code = choices_code(compiler, question.itemset)
        if compiler.reads.nodes:
            yield Cell("choices", node, code.rows, compiler.reads)

    def _enlist(self, cell: Cell) -> None:
        owners = cell.owner.owners()
        for read in cell.reads.nodes:
            chain = tuple(owners[read.level + 1 :])
            if read.length:
                self.length_readers[read.node].append(Reader(cell.rank, read.node.level - 1 - read.level, chain))
            elif not cell.reads_itself(read) or chain:
                self.readers[read.node].append(Reader(cell.rank, read.node.level - read.level, chain))


@lru_cache(maxsize=16)
def program_of(form: Form) -> Program:
    """The program of a form, made once."""
    with garbage_waits():
        return Program(form)
