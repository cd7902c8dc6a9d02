"""Where an expression stands: what it may read from there, and what it has read so far."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Self

from forms.problems import ProblemCode
from forms.xpath.ast import Binary, Call, Chain
from forms.xpath.code import Code, ExpressionFault, Item, Read, flag_of
from forms.xpath.functions import FUNCTIONS
from forms.xpath.paths import Filter, node_code, nodes_run, scopes_run
from forms.xpath.routes import Route, plain_path, routes
from forms.xpath.show import show

if TYPE_CHECKING:
    from forms.definition import Form
    from forms.nodes import Node
    from forms.xpath.ast import Expr, Path
    from forms.xpath.code import Codes, Run

_FLAGGED = frozenset({"=", "!=", "<", "<=", ">", ">=", "and", "or"})


@dataclass(slots=True)
class Reads:
    """What the expression depends on, gathered while compiling."""

    nodes: dict[Read, None] = field(default_factory=dict)
    varies: bool = False  # gives another value each time: now, random, uuid
    language: bool = False  # shows a label or a translation
    item: bool = False  # looks at the item of a predicate
    null: bool = False  # says `null`, which is no node but is meant as blank
    last_saved: bool = False  # asks for the form as it was saved before


@dataclass(slots=True)
class Context(ABC):
    """Expressions that stand at `here` and run in scopes of `level` repeats.

    Inside a predicate, `item` is what relative paths start from, and `here` stays what `current()` means. Whoever looks
    at another instance of a repeat shares with it only the repeats outside: `shared` is how many, None for all. `codes`
    are kept for the whole form: most expressions read what another has read.
    """

    form: Form
    nodes: dict[str, Node]
    codes: Codes
    here: Node
    level: int
    reads: Reads = field(default_factory=Reads)
    item: Item | None = None
    shared: int | None = None

    @abstractmethod
    def compile(self, tree: Expr) -> Code:
        """Compile one tree; raises ExpressionFault."""

    @abstractmethod
    def path(self, tree: Path) -> Code:
        """Compile a path: to nodes, to cells of a table, or to what a predicate looks at."""

    def flag(self, tree: Expr) -> Run:
        """Compile a condition."""
        return flag_of(self.compile(tree))

    # ── Other places to stand ──

    def outside(self) -> Self:
        """The context for what does not look at the item."""
        return replace(self, item=None)

    def inside(self, node: Node, shared: int) -> Self:
        """The context for paths that start at a node which a predicate looks at, within `shared` common repeats."""
        return replace(self, here=node, level=node.level, item=None, shared=shared)

    # ── What is read ──

    def note(self, node: Node, level: int, *, length: bool = False) -> None:
        """Note that a node, or the length of a repeat, is read."""
        if self.shared is not None:
            level = min(level, self.shared)
        self.reads.nodes[Read(node, level, length)] = None

    def absolute(self, tree: Path) -> Code:
        """Read what an absolute path leads to; most lead to one node outside all repeats."""
        plain = plain_path(tree, self.form.root)
        node = None if plain is None else self.nodes.get(plain)
        if node is not None and not node.level:
            return self._node(node, 0)
        return self.follow(self.routes(tree))

    def routes(self, tree: Path) -> list[Route]:
        """Where a path leads from here; raises ExpressionFault where to nothing."""
        return routes(tree, self.here, self.level)

    def follow(self, found: list[Route]) -> Code:
        """Read what the routes lead to: one node, or several."""
        if len(found) == 1 and not found[0].free:
            return self._node(found[0].node, found[0].level)
        runs = [nodes_run(route.node, self.scopes(route)) for route in found]
        for route in found:
            self.note(route.node, route.level)
        if len(runs) == 1:
            return Code(runs[0], "nodes")
        return Code(lambda scope, at: [text for run in runs for text in run(scope, at)], "nodes")

    def _node(self, node: Node, level: int) -> Code:
        hops = self.level - level
        self.note(node, level)
        code = self.codes.get((node, hops))
        if code is None:
            question = node.question
            boolean = question is not None and question.calculate is not None and gives_flag(question.calculate)
            code = self.codes[node, hops] = node_code(node, hops, boolean=boolean)
        return code

    def scopes(self, route: Route) -> Run:
        """The scopes a route leads through."""
        for stage in route.free:
            if stage.node.repeat:
                self.note(stage.node, min(route.level, stage.node.level - 1), length=True)
        stages = [(stage, self.filters(stage.predicates, Item(stage.node, route.level))) for stage in route.free]
        return scopes_run(self.level - route.level, stages)

    # ── Predicates ──

    def predicate(self, tree: Expr, item: Item) -> tuple[Code, bool]:
        """Compile a predicate on items, and whether it looks at them at all."""
        reads = self.reads
        before, reads.item = reads.item, False
        code = replace(self, item=item).compile(tree)
        looks, reads.item = reads.item, before
        return code, looks

    def filters(self, predicates: tuple[Expr, ...], item: Item) -> tuple[Filter, ...]:
        """Compile the predicates of a step."""
        made = []
        for tree in predicates:
            code, _ = self.predicate(tree, item)
            positional = code.kind == "number"
            made.append(Filter(code.run if positional else flag_of(code), positional))
        return tuple(made)


def gives_flag(tree: Expr) -> bool:
    """Whether an expression's value is a boolean, whatever it reads."""
    match tree:
        case Binary(name) | Chain(name):
            return name in _FLAGGED
        case Call("if", arguments) | Call("coalesce", arguments):
            return bool(arguments) and all(map(gives_flag, arguments[-2:]))
        case Call(name):
            return name in FUNCTIONS and FUNCTIONS[name].returns == "b"
        case _:
            return False


def unsupported(tree: Expr) -> ExpressionFault:
    """That a part of an expression has no meaning where it stands."""
    return ExpressionFault(ProblemCode.UNSUPPORTED_EXPRESSION, part=show(tree))
