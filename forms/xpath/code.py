"""What an expression compiles to: a closure, the kind of its value, and conversions between kinds.

A closure takes the scope it runs in and, inside a predicate, the item looked at; it returns a `str` (text, node),
`float` (number), `bool` (flag), any of these (any), or a list of `str` (nodes).
"""

from __future__ import annotations

from collections.abc import Callable
from math import isnan
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from forms.xpath.values import days, same, same_text, same_value, to_flag, to_number, to_text

if TYPE_CHECKING:
    from forms.definition import Table
    from forms.nodes import Node, Scope
    from forms.problems import ProblemCode

Kind: TypeAlias = Literal["text", "number", "flag", "any", "node", "nodes"]


class At(NamedTuple):
    """The item a predicate looks at (a table's row or a repeat's scope), its position from 1, and how many."""

    item: Any
    position: int
    size: int


Run: TypeAlias = "Callable[[Scope, At | None], Any]"


class Code(NamedTuple):
    """A compiled expression.

    `numeric` and `boolean` tell what a node holds; `constant` is the text of a literal.
    """

    run: Run
    kind: Kind
    numeric: bool = False
    boolean: bool = False
    constant: str | None = None


class Codes(dict["tuple[Node, int]", Code]):
    """How to read the nodes of a form, by how many repeats further in the reader runs: made once, for all who read."""


class Item(NamedTuple):
    """What a predicate looks at: a node of the form, sharing so many outer repeats; or a row of a table."""

    node: Node | None = None
    shared: int = 0
    table: Table | None = None


class Read(NamedTuple):
    """That an expression reads `node` in the same instance of the `level` outermost repeats; or its `length`."""

    node: Node
    level: int
    length: bool = False


class ExpressionFault(Exception):  # noqa: N818 - our word for it in the form
    """An expression that parses but means nothing in its form."""

    def __init__(self, code: ProblemCode, **facts: str) -> None:
        super().__init__(code)
        self.code, self.facts = code, facts


def text_of(code: Code) -> Run:
    """The value as text; of several nodes the first."""
    run = code.run
    if code.kind in ("text", "node"):
        return run
    if code.kind == "nodes":
        return lambda scope, at: next(iter(run(scope, at)), "")
    return lambda scope, at: to_text(run(scope, at))


def number_of(code: Code) -> Run:
    """The value as a number."""
    if code.kind == "number":
        return code.run
    run = scalar_of(code)
    return lambda scope, at: to_number(run(scope, at))


def flag_of(code: Code) -> Run:
    """The value as a boolean; a blank node is false, and so is a numeric one that holds zero."""
    run = code.run
    if code.kind == "flag":
        return run
    if code.boolean:
        return lambda scope, at: run(scope, at) == "true"
    if code.numeric:
        return lambda scope, at: to_flag(to_number(run(scope, at)))
    if code.kind == "nodes":
        return lambda scope, at: any(run(scope, at))
    return lambda scope, at: to_flag(run(scope, at))


def scalar_of(code: Code) -> Run:
    """The value as it is, several nodes as the text of the first."""
    return text_of(code) if code.kind == "nodes" else code.run


def list_of(code: Code) -> Run:
    """The texts of all nodes; a single value as a list of one."""
    if code.kind == "nodes":
        return code.run
    run = text_of(code)
    return lambda scope, at: [run(scope, at)]


def equality(left: Code, right: Code, *, negate: bool) -> Run:
    """`=`, or `!=` where negated, by the rules for the two kinds."""
    if left.kind == "flag" or right.kind == "flag" or left.boolean or right.boolean:
        first, second = flag_of(left), flag_of(right)
        return lambda scope, at: (first(scope, at) == second(scope, at)) is not negate
    test = _equal(left, right)
    if left.kind == "nodes" or right.kind == "nodes":
        return _some_pair(left, right, (lambda a, b: not test(a, b)) if negate else test)
    if test is same_text and right.constant is not None and isnan(days(right.constant)):
        return _against(left.run, right.constant, negate=negate)
    first, second = left.run, right.run
    if negate:
        return lambda scope, at: not test(first(scope, at), second(scope, at))
    return lambda scope, at: test(first(scope, at), second(scope, at))


def _against(run: Run, constant: str, *, negate: bool) -> Run:
    """Compare with a fixed text that is no date: the most frequent condition of all."""
    if negate:
        return lambda scope, at: run(scope, at) != constant
    return lambda scope, at: run(scope, at) == constant


def _equal(left: Code, right: Code) -> Callable[[Any, Any], bool]:
    if "any" in (left.kind, right.kind):
        return same
    if left.kind == "number" or right.kind == "number":
        return lambda a, b: to_number(a) == to_number(b)
    return same_value if left.numeric or right.numeric else same_text


def relation(left: Code, right: Code, test: Callable[[float, float], bool]) -> Run:
    """`<` and its like: as numbers, true if it is for some pair of nodes."""
    if left.kind == "nodes" or right.kind == "nodes":
        return _some_pair(left, right, lambda a, b: test(to_number(a), to_number(b)))
    first, second = number_of(left), number_of(right)
    return lambda scope, at: test(first(scope, at), second(scope, at))


def _some_pair(left: Code, right: Code, test: Callable[[Any, Any], bool]) -> Run:
    first, second = _several(left), _several(right)
    return lambda scope, at: any(test(a, b) for b in second(scope, at) for a in first(scope, at))


def _several(code: Code) -> Run:
    """The values as a list, numbers staying numbers."""
    run = code.run
    return run if code.kind == "nodes" else lambda scope, at: [run(scope, at)]
