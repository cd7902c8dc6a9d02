"""The tree of an expression: what the parser makes, the compiler reads and a compiled form keeps.

Trees cannot hold themselves, so the garbage collector need not look at them (`gc=False`): a form has many thousands.
"""

from __future__ import annotations

from typing import TypeAlias, Union

import msgspec


class Number(msgspec.Struct, frozen=True, array_like=True, gc=False, tag="n"):
    """A number, never negative."""

    value: float


class Literal(msgspec.Struct, frozen=True, array_like=True, gc=False, tag="l"):
    """A quoted text; it cannot hold both kinds of quotes."""

    text: str


class Negative(msgspec.Struct, frozen=True, array_like=True, gc=False, tag="-"):
    """A minus sign before an expression."""

    operand: Expr


class Binary(msgspec.Struct, frozen=True, array_like=True, gc=False, tag="b"):
    """Two operands and one of `= != < <= > >= + - * div mod |`."""

    operator: str
    left: Expr
    right: Expr


class Chain(msgspec.Struct, frozen=True, array_like=True, gc=False, tag="c"):
    """Two or more operands joined by the same `or`, `and` or `+`: long ones stay flat."""

    operator: str
    operands: tuple[Expr, ...]


class Call(msgspec.Struct, frozen=True, array_like=True, gc=False, tag="f"):
    """A function call."""

    name: str
    arguments: tuple[Expr, ...]


class Step(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One step of a path: `child::name`, `self::node()`, `parent::node()`..., with its predicates."""

    axis: str
    test: str
    predicates: tuple[Expr, ...] = ()


class Path(msgspec.Struct, frozen=True, array_like=True, gc=False, tag="p"):
    """A location path. `start` is `None` (relative), `"/"` (absolute) or an expression it goes on from."""

    start: Expr | str | None
    steps: tuple[Step, ...]


# msgspec needs the union as an object; the names above are resolved in this module.
Expr: TypeAlias = Union[Number, Literal, Negative, Binary, Chain, Call, Path]  # noqa: UP007

SELF = Step("self", "node()")
PARENT = Step("parent", "node()")
