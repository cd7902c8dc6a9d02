"""Trees to closures: each expression is compiled once, for the node it stands at, and tells what it reads."""

from __future__ import annotations

import operator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from forms.problems import ProblemCode
from forms.xpath.ast import Binary, Call, Chain, Literal, Negative, Number, Path, Step
from forms.xpath.code import (
    Code,
    ExpressionFault,
    Item,
    Read,
    equality,
    flag_of,
    list_of,
    number_of,
    relation,
    scalar_of,
    text_of,
)
from forms.xpath.functions import FUNCTIONS, OPERATORS
from forms.xpath.paths import Filter, Route, nearest, node_code, nodes_run, plain_path, routes, scopes_run
from forms.xpath.show import show
from forms.xpath.special import SPECIAL
from forms.xpath.tables import TablePath, row_code, table_path

if TYPE_CHECKING:
    from collections.abc import Callable

    from forms.definition import Form
    from forms.nodes import Node
    from forms.xpath.ast import Expr
    from forms.xpath.code import Kind, Run
    from forms.xpath.functions import Function

_RELATIONS: dict[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_KINDS: dict[str, Kind] = {"s": "text", "n": "number", "b": "flag", "v": "any"}
_CONVERSIONS = {"s": text_of, "n": number_of, "b": flag_of, "v": scalar_of, "N": list_of}
_NULL = Path(None, (Step("child", "null"),))
_FLAGGED = frozenset({"=", "!=", *_RELATIONS, "and", "or"})


@dataclass(slots=True)
class Reads:
    """What the expression depends on, gathered while compiling."""

    nodes: dict[Read, None] = field(default_factory=dict)
    varies: bool = False  # gives another value each time: now, random, uuid
    language: bool = False  # shows a label or a translation
    item: bool = False  # looks at the item of a predicate
    null: bool = False  # says `null`, which is no node but is meant as blank


@dataclass(slots=True)
class Compiler:
    """Compiles expressions that stand at `here` and run in scopes of `level` repeats.

    Inside a predicate, `item` is what relative paths start from, and `here` stays what `current()` means. Whoever looks
    at another instance of a repeat shares with it only the repeats outside: `shared` is how many, None for all.
    """

    form: Form
    nodes: dict[str, Node]
    here: Node
    level: int
    reads: Reads = field(default_factory=Reads)
    item: Item | None = None
    shared: int | None = None

    def compile(self, tree: Expr) -> Code:
        """Compile one tree; raises ExpressionFault."""
        match tree:
            case Number() | Literal():
                return _constant(tree)
            case Call():
                return self._call(tree)
            case Path():
                return self.path(tree)
            case Negative(operand):
                run = number_of(self.compile(operand))
                return Code(lambda scope, at: -run(scope, at), "number")
            case Chain():
                return self._chain(tree)
            case Binary():
                return self._binary(tree)

    def flag(self, tree: Expr) -> Run:
        """Compile a condition."""
        return flag_of(self.compile(tree))

    # ── Operators ──

    def _chain(self, tree: Chain) -> Code:
        codes = [self.compile(operand) for operand in tree.operands]
        if tree.operator == "+":
            numbers = [number_of(code) for code in codes]
            return Code(lambda scope, at: sum([run(scope, at) for run in numbers]), "number")
        flags = [flag_of(code) for code in codes]
        if len(flags) == 2:  # noqa: PLR2004 - the usual case, without a loop
            return Code(_pair(tree.operator, *flags), "flag")
        if tree.operator == "or":
            return Code(lambda scope, at: any(run(scope, at) for run in flags), "flag")
        return Code(lambda scope, at: all(run(scope, at) for run in flags), "flag")

    def _binary(self, tree: Binary) -> Code:
        left, right = self.compile(tree.left), self.compile(tree.right)
        if tree.operator in ("=", "!="):
            return Code(equality(left, right, negate=tree.operator == "!="), "flag")
        if tree.operator in _RELATIONS:
            return Code(relation(left, right, _RELATIONS[tree.operator]), "flag")
        if tree.operator == "|":
            first, second = list_of(left), list_of(right)
            return Code(lambda scope, at: first(scope, at) + second(scope, at), "nodes")
        compute = OPERATORS[tree.operator]
        first, second = number_of(left), number_of(right)
        return Code(lambda scope, at: compute(first(scope, at), second(scope, at)), "number")

    # ── Functions ──

    def _call(self, tree: Call) -> Code:
        special = SPECIAL.get(tree.name)
        if special:
            self._check_count(tree, special.least, special.most)
            return special.make(self, tree)
        function = FUNCTIONS.get(tree.name)
        if function is None:
            near = nearest(tree.name, [*FUNCTIONS, *SPECIAL])
            raise ExpressionFault(ProblemCode.UNKNOWN_FUNCTION, function=tree.name, near=near)
        self._check_count(tree, function.least, function.most)
        return self._plain_call(tree, function)

    def _check_count(self, tree: Call, least: int, most: int | None) -> None:
        given = len(tree.arguments)
        if given < least or (most is not None and given > most):
            limit = "" if most is None else str(most)
            raise ExpressionFault(
                ProblemCode.ARGUMENT_COUNT, function=tree.name, given=str(given), least=str(least), most=limit
            )

    def _plain_call(self, tree: Call, function: Function) -> Code:
        extra = len(tree.arguments) - len(function.kinds)
        kinds = function.kinds + function.kinds[-1:] * max(extra, 0)
        runs = [
            _CONVERSIONS[kind](self.compile(argument)) for kind, argument in zip(kinds, tree.arguments, strict=False)
        ]
        return Code(_apply(function.run, runs), _KINDS[function.returns])

    # ── Paths ──

    def path(self, tree: Path) -> Code:
        """Compile a path: to nodes, to cells of a table, or to what a predicate looks at."""
        if isinstance(tree.start, Call):
            if tree.start.name == "current":
                return self.outside().path(Path(None, tree.steps))
            if (found := self.table_path(tree)) is not None:
                return Code(found.texts(), "nodes")
        if tree.start not in (None, "/"):
            raise ExpressionFault(ProblemCode.UNSUPPORTED_EXPRESSION, part=show(tree))
        if tree.start is None and self.item is not None:
            self.reads.item = True
            if self.item.repeat is None:
                return row_code(tree)
            return self.inside(self.item.repeat, self.item.shared).path_to_item(tree)
        if tree == _NULL and _NULL.steps[0].test not in self.here.children:
            self.reads.null = True
            return _constant(Literal(""))
        return self.follow(self.routes(tree))

    def outside(self) -> Compiler:
        """The compiler for what does not look at the item."""
        return Compiler(self.form, self.nodes, self.here, self.level, self.reads, shared=self.shared)

    def inside(self, repeat: Node, shared: int) -> Compiler:
        """The compiler for paths that start at an instance of a repeat, one of those within `shared` outer ones."""
        return Compiler(self.form, self.nodes, repeat, repeat.level, self.reads, shared=shared)

    def note(self, node: Node, level: int, *, length: bool = False) -> None:
        """Note that a node, or the length of a repeat, is read."""
        if self.shared is not None:
            level = min(level, self.shared)
        self.reads.nodes[Read(node, level, length)] = None

    def predicate(self, tree: Expr, item: Item) -> tuple[Code, bool]:
        """Compile a predicate on items, and whether it looks at them at all."""
        reads = self.reads
        before, reads.item = reads.item, False
        code = Compiler(self.form, self.nodes, self.here, self.level, reads, item, self.shared).compile(tree)
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

    def path_to_item(self, tree: Path) -> Code:
        """A relative path inside a predicate: read in the item's scope instead of the reader's."""
        code = self.follow(self.routes(tree))
        run = code.run
        return Code(lambda _scope, at: run(at.item, None) if at else "", code.kind, code.numeric, code.boolean)

    def table_path(self, tree: Path) -> TablePath | None:
        """The rows of a secondary instance, where the path starts at one."""
        return table_path(self, tree)

    def routes(self, tree: Path) -> list[Route]:
        """Where a path leads from here; raises ExpressionFault where to nothing."""
        plain = plain_path(tree, self.form.root)
        node = None if plain is None else self.nodes.get(plain)
        if node is not None and node.level == 0:
            return [Route(node, 0, ())]
        return routes(tree, self.here, self.level)

    def follow(self, found: list[Route]) -> Code:
        """Read what the routes lead to: one node, or several."""
        if len(found) == 1 and not found[0].free:
            return self._node(found[0])
        runs = [nodes_run(route.node, self.scopes(route)) for route in found]
        for route in found:
            self.note(route.node, route.level)
        if len(runs) == 1:
            return Code(runs[0], "nodes")
        return Code(lambda scope, at: [text for run in runs for text in run(scope, at)], "nodes")

    def _node(self, route: Route) -> Code:
        self.note(route.node, route.level)
        question = route.node.question
        boolean = question is not None and question.calculate is not None and gives_flag(question.calculate)
        return node_code(route.node, self.level - route.level, boolean=boolean)

    def scopes(self, route: Route) -> Run:
        """The scopes a route leads through."""
        for node, _ in route.free:
            self.note(node, min(route.level, node.level - 1), length=True)
        free = tuple((node, self.filters(predicates, Item(node, route.level))) for node, predicates in route.free)
        return scopes_run(self.level - route.level, free)


def _constant(tree: Number | Literal) -> Code:
    if isinstance(tree, Number):
        value = tree.value
        return Code(lambda _scope, _at: value, "number")
    text = tree.text
    return Code(lambda _scope, _at: text, "text", constant=text)


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


def _pair(name: str, first: Run, second: Run) -> Run:
    if name == "or":
        return lambda scope, at: first(scope, at) or second(scope, at)
    return lambda scope, at: first(scope, at) and second(scope, at)


def _apply(function: Callable[..., object], runs: list[Run]) -> Run:
    """Call a function on its compiled arguments, without a loop for the usual counts."""
    match runs:
        case []:
            return lambda _scope, _at: function()
        case [first]:
            return lambda scope, at: function(first(scope, at))
        case [first, second]:
            return lambda scope, at: function(first(scope, at), second(scope, at))
        case _:
            return lambda scope, at: function(*[run(scope, at) for run in runs])
