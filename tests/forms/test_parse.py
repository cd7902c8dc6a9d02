"""Expressions to trees and back (E01, E02)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forms.xpath.ast import PARENT, SELF, Binary, Call, Chain, Literal, Negative, Number, Path, Step
from forms.xpath.parse import MAX_DEPTH, ExpressionSyntaxError, ExpressionTooDeepError, parse
from forms.xpath.show import plain, show
from tests.often import often

if TYPE_CHECKING:
    from forms.xpath.ast import Expr

_NAMES = st.sampled_from(["a", "q1", "age_band", "x-y", "ñandú", "div", "or", "label.2"])
_NUMBERS = st.one_of(st.integers(0, 10**6).map(float), st.floats(0, 1e9, allow_nan=False, allow_infinity=False))
_TEXTS = st.text(st.characters(blacklist_categories=["Cs"], blacklist_characters="'"), max_size=8)
_OPERATORS = st.sampled_from(["=", "!=", "<", "<=", ">", ">=", "-", "*", "div", "mod"])
_FUNCTIONS = st.sampled_from(["if", "jr:itext", "concat"])
_INSTANCE = Call("instance", (Literal("list"),))


@st.composite
def _trees(draw: st.DrawFn, depth: int = 3) -> Expr:
    """A tree of any kind of node, that deep."""
    if not depth:
        return draw(st.one_of(_NUMBERS.map(Number), _TEXTS.map(Literal)))
    inner, paths = _trees(depth - 1), _paths(depth)
    several = st.lists(inner, min_size=2, max_size=3).map(tuple)
    kinds = (
        inner,
        paths,
        st.builds(Negative, inner),
        st.builds(Binary, _OPERATORS, inner, inner),
        st.builds(Binary, st.just("|"), paths, paths),
        st.builds(Chain, st.sampled_from(["or", "and", "+"]), several),
        st.builds(Call, _FUNCTIONS, several),
    )
    return draw(draw(st.sampled_from(kinds)))


@st.composite
def _paths(draw: st.DrawFn, depth: int) -> Path:
    start = draw(st.sampled_from([None, "/", _INSTANCE]))
    return Path(start, tuple(draw(_step(depth)) for _ in range(draw(st.integers(1, 3)))))


@st.composite
def _step(draw: st.DrawFn, depth: int) -> Step:
    kind = draw(st.sampled_from([PARENT, SELF, None, None]))
    if kind is not None:
        return kind
    predicates = draw(st.lists(_trees(depth - 1), max_size=1))
    return Step("child", draw(st.one_of(_NAMES, st.just("*"))), tuple(predicates))


@settings(max_examples=often(60))
@given(_trees())
def test_round_trip(tree: Expr) -> None:
    """E01: what is shown of a tree parses to the same tree."""
    assert parse(show(tree)) == tree


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("1", Number(1)),
        (".5", Number(0.5)),
        ('"it\'s"', Literal("it's")),
        ("- -1", Negative(Negative(Number(1)))),
        ("a - b", Binary("-", Path(None, (Step("child", "a"),)), Path(None, (Step("child", "b"),)))),
        ("a-b", Path(None, (Step("child", "a-b"),))),
        ("..", Path(None, (PARENT,))),
        (" ../x ", Path(None, (PARENT, Step("child", "x")))),
        ("2 * 3 mod 2", Binary("mod", Binary("*", Number(2), Number(3)), Number(2))),
        ("1 or 0 or 1", Chain("or", (Number(1), Number(0), Number(1)))),
        ("current()/../x", Path(Call("current", ()), (PARENT, Step("child", "x")))),
        ("div div div", Binary("div", Path(None, (Step("child", "div"),)), Path(None, (Step("child", "div"),)))),
    ],
)
def test_reads(text: str, tree: object) -> None:
    """E01: operators, names with hyphens and signs, and paths are told apart as in XPath 1.0."""
    assert parse(text) == tree


@pytest.mark.parametrize(
    ("text", "at"),
    [("", 0), ("1 +", 3), ("if(1, 2", 7), ("a b", 2), ("'open", 0), ("a[1", 3), ("$x", 0), ("1 = = 2", 4)],
)
def test_syntax_errors_say_where(text: str, at: int) -> None:
    """E01: a text that is no expression is refused, with the character where it stops making sense."""
    with pytest.raises(ExpressionSyntaxError) as caught:
        parse(text)
    assert caught.value.at == at


@pytest.mark.parametrize(
    "text",
    [
        "(" * (MAX_DEPTH + 1) + "1" + ")" * (MAX_DEPTH + 1),
        "not(" * 5000 + "1" + ")" * 5000,
        "-" * 5000 + "1",
        "1" + "-1" * 5000,
        "a" + "[1" * 500,
        "1 + " * 40_000 + "1",
    ],
)
def test_depth_is_bounded(text: str) -> None:
    """E02: an expression deeper or longer than anybody writes is refused, not followed until the stack ends."""
    with pytest.raises(ExpressionTooDeepError):
        parse(text)


def test_long_chains_stay_flat() -> None:
    """E02: five hundred conditions joined by `or` are no deep expression."""
    tree = parse(" or ".join(f"a = {number}" for number in range(500)))
    assert isinstance(tree, Chain)
    assert len(tree.operands) == 500


@given(st.text(max_size=40))
def test_any_text_parses_or_is_refused(text: str) -> None:
    """E02: no text makes the parser stumble."""
    try:
        parse(text)
    except (ExpressionSyntaxError, ExpressionTooDeepError):
        return


@pytest.mark.parametrize(
    ("number", "text"),
    [(1.0, "1"), (0.5, "0.5"), (0.00001, "0.00001"), (1e21, "1" + "0" * 21), (0.1 + 0.2, "0.30000000000000004")],
)
def test_numbers_have_no_exponent(number: float, text: str) -> None:
    """E06: a number is written in digits, however small or large."""
    assert plain(number) == text
