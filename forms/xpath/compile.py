"""Trees to closures: each expression is compiled once, for the node it stands at, and tells what it reads."""

from __future__ import annotations

import operator
from typing import TYPE_CHECKING

from forms.problems import ProblemCode
from forms.xpath.ast import Binary, Call, Chain, Literal, Negative, Number, Path, Step
from forms.xpath.code import Code, ExpressionFault, equality, flag_of, list_of, number_of, relation, scalar_of, text_of
from forms.xpath.context import Context, unsupported
from forms.xpath.functions import FUNCTIONS, OPERATORS
from forms.xpath.routes import nearest
from forms.xpath.special import SPECIAL
from forms.xpath.tables import last_saved, row_code, table_path

if TYPE_CHECKING:
    from collections.abc import Callable

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


class Compiler(Context):
    """Compiles the expressions of one place."""

    __slots__ = ()

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
        if tree.start == "/":
            return self.absolute(tree)
        if isinstance(tree.start, Call):
            return self._from_call(tree, tree.start)
        if tree.start is not None:
            raise unsupported(tree)
        if self.item is not None:
            self.reads.item = True
            if self.item.node is None:
                return row_code(tree, self.item)
            return _of_item(self.inside(self.item.node, self.item.shared), tree)
        if tree == _NULL and _NULL.steps[0].test not in self.here.children:
            self.reads.null = True
            return _constant(Literal(""))
        return self.follow(self.routes(tree))

    def _from_call(self, tree: Path, start: Call) -> Code:
        if start.name == "current":
            return self.outside().path(Path(None, tree.steps))
        saved = last_saved(self, tree)
        if saved is not None:
            return saved
        found = table_path(self, tree)
        if found is None:
            raise unsupported(tree)
        return found.code()


def _of_item(inside: Compiler, tree: Path) -> Code:
    """A relative path inside a predicate: read in the item's scope instead of the reader's."""
    code = inside.follow(inside.routes(tree))
    run = code.run
    nothing: str | list[str] = [] if code.kind == "nodes" else ""
    return Code(lambda _scope, at: run(at.item, None) if at else nothing, code.kind, code.numeric, code.boolean)


def _constant(tree: Number | Literal) -> Code:
    if isinstance(tree, Number):
        value = tree.value
        return Code(lambda _scope, _at: value, "number")
    text = tree.text
    return Code(lambda _scope, _at: text, "text", constant=text)


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
