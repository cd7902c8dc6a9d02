"""Text of an expression to its tree: XPath 1.0's grammar, without variables, with ODK's function names."""

from __future__ import annotations

import re
from math import isinf
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from forms.xpath.ast import PARENT, SELF, Binary, Call, Chain, Literal, Negative, Number, Path, Step

if TYPE_CHECKING:
    from forms.xpath.ast import Expr

MAX_LENGTH = 50_000
MAX_DEPTH = 80

_TOKEN = re.compile(
    r"""\s*(?:
      (?P<number>\d+(?:\.\d*)?|\.\d+)
    | (?P<literal>"[^"]*"|'[^']*')
    | (?P<name>[^\W\d][\w.\-]*(?::(?!:)[^\W\d][\w.\-]*|:\*)?)
    | (?P<symbol>\.\.|//|::|!=|<=|>=|[()\[\].@,/|+\-=<>*])
    | (?P<end>$)
    )""",
    re.VERBOSE,
)
_LEVELS = {
    operator: level
    for level, operators in enumerate(("or", "and", "= !=", "< <= > >=", "+ -", "* div mod"))
    for operator in operators.split()
}
_CHAINED = frozenset({"or", "and", "+"})
_NODE_TYPES = frozenset({"node", "text", "comment", "processing-instruction"})
_AXES = frozenset(
    {
        "ancestor",
        "ancestor-or-self",
        "attribute",
        "child",
        "descendant",
        "descendant-or-self",
        "following",
        "following-sibling",
        "parent",
        "preceding",
        "preceding-sibling",
        "self",
    }
)
_DESCENDANTS = Step("descendant-or-self", "node()")


class ExpressionSyntaxError(ValueError):
    """The text is no expression: `at` is the character (from 0), `found` what stood there."""

    def __init__(self, text: str, at: int, found: str) -> None:
        super().__init__(f"{found!r} at {at} in {text!r}")
        self.text, self.at, self.found = text, at, found


class ExpressionTooDeepError(ValueError):
    """The text is too long, or nests deeper than anybody writes by hand."""


class _Token(NamedTuple):
    kind: str
    text: str
    at: int


def parse(text: str) -> Expr:
    """Parse one expression; raises ExpressionSyntaxError or ExpressionTooDeepError."""
    if len(text) > MAX_LENGTH:
        raise ExpressionTooDeepError(text[:100])
    parser = _Parser(text)
    tree = parser.expression()
    parser.expect_end()
    return tree


def _tokens(text: str) -> list[_Token]:
    tokens, at = [], 0
    while True:
        match = _TOKEN.match(text, at)
        if match is None:
            rest = text[at:].lstrip()
            raise ExpressionSyntaxError(text, len(text) - len(rest), rest[:1])
        kind = match.lastgroup or "end"
        tokens.append(_Token(kind, match[kind], match.start(kind)))
        if kind == "end":
            return tokens
        at = match.end()


class _Parser:
    """Recursive descent; the cursor stands on the next token."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = _tokens(text)
        self.cursor = 0
        self.depth = 0

    @property
    def token(self) -> _Token:
        return self.tokens[self.cursor]

    def peek(self) -> _Token:
        return self.tokens[min(self.cursor + 1, len(self.tokens) - 1)]

    def fail(self) -> NoReturn:
        raise ExpressionSyntaxError(self.text, self.token.at, self.token.text)

    def take(self, symbol: str) -> bool:
        """Step over the symbol if it is next."""
        kind, text, _ = self.tokens[self.cursor]
        if text != symbol or kind != "symbol":
            return False
        self.cursor += 1
        return True

    def expect(self, symbol: str) -> None:
        if not self.take(symbol):
            self.fail()

    def expect_end(self) -> None:
        if self.token.kind != "end":
            self.fail()

    def expression(self) -> Expr:
        self.depth += 1
        self.bound(self.depth)
        tree = self.binary(0)
        self.depth -= 1
        return tree

    def binary(self, least: int) -> Expr:
        """Operands joined by operators of at least that level, by climbing precedence."""
        tree = self.operand()
        length = 0
        while (level := self.level()) >= least:
            length += 1
            self.bound(length)
            operator = self.token.text
            if operator in _CHAINED:
                tree = self.chain(tree, operator, level)
            else:
                self.cursor += 1
                tree = Binary(operator, tree, self.binary(level + 1))
        return tree

    def level(self) -> int:
        """How tightly the operator that comes next binds; -1 where none does."""
        kind, text, _ = self.tokens[self.cursor]
        return _LEVELS.get(text, -1) if kind in ("symbol", "name") else -1

    def chain(self, first: Expr, operator: str, level: int) -> Expr:
        operands = [first]
        while self.token.text == operator and self.token.kind in ("symbol", "name"):
            self.cursor += 1
            operands.append(self.binary(level + 1))
        return Chain(operator, tuple(operands))

    def operand(self) -> Expr:
        """A path or a union of paths, with minus signs before it."""
        signs = 0
        while self.take("-"):
            signs += 1
        self.bound(signs)
        tree = self.path()
        length = 0
        while self.take("|"):
            length += 1
            self.bound(length)
            tree = Binary("|", tree, self.path())
        for _ in range(signs):
            tree = Negative(tree)
        return tree

    def bound(self, length: int) -> None:
        """Refuse what would make the tree deeper than MAX_DEPTH."""
        if length > MAX_DEPTH:
            raise ExpressionTooDeepError(self.text[:100])

    def path(self) -> Expr:
        if self.take("//"):
            return Path("/", (_DESCENDANTS, *self.steps()))
        if self.take("/"):
            return Path("/", self.steps() if self.at_step() else ())
        if not self.at_primary():
            return Path(None, self.steps())
        return self.from_primary()

    def from_primary(self) -> Expr:
        start = self.primary()
        steps: tuple[Step, ...] = ()
        if predicates := self.predicates():
            steps = (Step("self", "node()", predicates),)
        if self.take("//"):
            steps = (*steps, _DESCENDANTS, *self.steps())
        elif self.take("/"):
            steps = (*steps, *self.steps())
        return Path(start, steps) if steps else start

    def at_primary(self) -> bool:
        token = self.token
        if token.kind in ("number", "literal") or token.text == "(":
            return True
        return token.kind == "name" and self.peek().text == "(" and token.text not in _NODE_TYPES

    def at_step(self) -> bool:
        return self.token.kind == "name" or self.token.text in (".", "..", "@", "*")

    def primary(self) -> Expr:
        token = self.token
        self.cursor += 1
        if token.kind == "number":
            return self.number(token)
        if token.kind == "literal":
            return Literal(token.text[1:-1])
        if token.kind == "name":
            return Call(token.text, self.arguments())
        tree = self.expression()
        self.expect(")")
        return tree

    def number(self, token: _Token) -> Number:
        value = float(token.text)
        if isinf(value):
            raise ExpressionSyntaxError(self.text, token.at, token.text[:20])
        return Number(value)

    def arguments(self) -> tuple[Expr, ...]:
        self.expect("(")
        arguments: list[Expr] = []
        if self.take(")"):
            return ()
        arguments.append(self.expression())
        while self.take(","):
            arguments.append(self.expression())
        self.expect(")")
        return tuple(arguments)

    def predicates(self) -> tuple[Expr, ...]:
        predicates = []
        while self.take("["):
            predicates.append(self.expression())
            self.expect("]")
        return tuple(predicates)

    def steps(self) -> tuple[Step, ...]:
        steps = [self.step()]
        while True:
            if self.take("//"):
                steps += [_DESCENDANTS, self.step()]
            elif self.take("/"):
                steps.append(self.step())
            else:
                return tuple(steps)

    def step(self) -> Step:
        axis = "child"
        if self.token.kind == "symbol":
            if self.take(".."):
                return PARENT
            if self.take("."):
                return SELF
            axis = "attribute" if self.take("@") else "child"
        elif self.peek().text == "::":
            axis = self.axis()
        return Step(axis, self.node_test(), self.predicates())

    def axis(self) -> str:
        axis = self.token.text
        if axis not in _AXES:
            self.fail()
        self.cursor += 2
        return axis

    def node_test(self) -> str:
        if self.take("*"):
            return "*"
        if self.token.kind != "name":
            self.fail()
        name = self.token.text
        self.cursor += 1
        if name in _NODE_TYPES and self.take("("):
            self.expect(")")
            return name + "()"
        return name
