"""The tree of an expression back to text, such that parsing it gives the same tree."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from forms.xpath.ast import PARENT, SELF, Binary, Call, Chain, Literal, Negative, Number, Path, Step

if TYPE_CHECKING:
    from forms.xpath.ast import Expr

_STRENGTH = {
    "or": 1,
    "and": 2,
    "=": 3,
    "!=": 3,
    "<": 4,
    "<=": 4,
    ">": 4,
    ">=": 4,
    "+": 5,
    "-": 5,
    "*": 6,
    "div": 6,
    "mod": 6,
    "|": 8,
}
_NEGATIVE = 7
_PATH = 9


def show(tree: Expr) -> str:
    """Write the expression with single spaces and no needless parentheses."""
    match tree:
        case Number() | Literal():
            return _show_constant(tree)
        case Negative(operand):
            return "-" + _inside(operand, _NEGATIVE)
        case Binary(operator, left, right):
            strength = _STRENGTH[operator]
            return f"{_inside(left, strength)} {operator} {_inside(right, strength + 1)}"
        case Chain(operator, operands):
            return _show_chain(operator, operands)
        case Call(name, arguments):
            return f"{name}({', '.join(map(show, arguments))})"
        case Path():
            return _show_path(tree)


def _show_constant(tree: Number | Literal) -> str:
    if isinstance(tree, Number):
        return plain(tree.value)
    quote = '"' if "'" in tree.text else "'"
    return quote + tree.text + quote


def plain(value: float) -> str:
    """Write a finite number in digits, never with an exponent: 1, 0.5, 0.00001."""
    if value == int(value):
        return str(int(value))
    return format(Decimal(repr(value)), "f")


def _show_chain(operator: str, operands: tuple[Expr, ...]) -> str:
    strength = _STRENGTH[operator]
    first, *others = operands
    # A chain that starts with a chain of the same operator was written with parentheses.
    head = f"({show(first)})" if _is_chain(first, operator) else _inside(first, strength)
    return f" {operator} ".join([head, *(_inside(operand, strength + 1) for operand in others)])


def _is_chain(tree: Expr, operator: str) -> bool:
    return isinstance(tree, Chain) and tree.operator == operator


def _strength(tree: Expr) -> int:
    match tree:
        case Binary(operator) | Chain(operator):
            return _STRENGTH[operator]
        case Negative():
            return _NEGATIVE
        case _:
            return _PATH


def _inside(tree: Expr, least: int) -> str:
    text = show(tree)
    return text if _strength(tree) >= least else f"({text})"


def _show_path(path: Path) -> str:
    steps = "/".join(map(_show_step, path.steps))
    match path.start:
        case None:
            return steps
        case "/":
            return "/" + steps
        case Path() as start:
            return f"({show(start)})/{steps}"
        case str():
            raise ValueError(path.start)
        case start:
            return f"{_inside(start, _PATH)}/{steps}"


def _show_step(step: Step) -> str:
    if step == SELF:
        return "."
    if step == PARENT:
        return ".."
    axis = {"child": "", "attribute": "@"}.get(step.axis, step.axis + "::")
    return axis + step.test + "".join(f"[{show(predicate)}]" for predicate in step.predicates)
