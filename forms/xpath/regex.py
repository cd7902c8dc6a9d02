"""Regular expressions of forms: Java's dialect on the whole text, and none that can keep the window waiting.

Python's `re` tries possibilities one after the other, which for a repetition inside a repetition takes time without
end: `([0-9]*[- ]*)+` on thirty digits. Such expressions are matched by following all possibilities at once instead.
"""

from __future__ import annotations

import re
from functools import lru_cache
from re import _constants as sre  # type: ignore[attr-defined]  # no other way to what `re` has parsed
from re import _parser  # type: ignore[attr-defined]  # the same
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Matcher: TypeAlias = Callable[[str], bool]

MAX_PATTERN = 2_000
_LETTERS = "A-Za-zªµºÀ-ÖØ-öø-ˁͰ-ϿЀ-ԯԱ-Ֆա-ևא-תؠ-يऀ-हก-ะḀ-῿぀-ヿ一-鿿"
_PROPERTIES = {
    "L": _LETTERS,
    "Lu": "A-ZÀ-ÖØ-Þ",
    "Ll": "a-zß-öø-ÿ",
    "Alpha": "A-Za-z",
    "N": "0-9",
    "Nd": "0-9",
    "Digit": "0-9",
}
_PROPERTY = re.compile(r"\\p\{(?:Is|In)?(\w+)\}|\\p(L|N)")
_CLASSES = {
    sre.CATEGORY_DIGIT: r"\d",
    sre.CATEGORY_NOT_DIGIT: r"\D",
    sre.CATEGORY_SPACE: r"\s",
    sre.CATEGORY_NOT_SPACE: r"\S",
    sre.CATEGORY_WORD: r"\w",
    sre.CATEGORY_NOT_WORD: r"\W",
}
_SIMPLE = frozenset({sre.LITERAL, sre.NOT_LITERAL, sre.ANY, sre.IN, sre.AT})
_REPEATS = frozenset({sre.MAX_REPEAT, sre.MIN_REPEAT})


@lru_cache(maxsize=256)
def matcher(pattern: str) -> Matcher | None:
    """A test whether a whole text matches; None where the pattern is none, or longer than anybody writes."""
    if len(pattern) > MAX_PATTERN:
        return None
    translated = _translated(pattern)
    try:
        compiled = re.compile(translated, re.ASCII)
        parsed = list(_parser.parse(translated, re.ASCII))
    except (re.error, OverflowError, RecursionError):
        return None
    if _known(parsed) and _repeats_repeats(parsed):
        return lambda text: len(text) in _ends(parsed, text, frozenset({0}))
    return lambda text: compiled.fullmatch(text) is not None


def _translated(pattern: str) -> str:
    r"""Java's `\p{L}` and its like as ranges, inside a class or alone."""
    out, last = [], 0
    for found in _PROPERTY.finditer(pattern):
        letters = _PROPERTIES.get(found[1] or found[2])
        if letters is None:
            continue
        before = pattern[: found.start()]
        inside = before.count("[") - before.count("\\[") > before.count("]") - before.count("\\]")
        out += [pattern[last : found.start()], letters if inside else f"[{letters}]"]
        last = found.end()
    return "".join([*out, pattern[last:]])


def _bodies(operator: Any, argument: Any) -> list[list[Any]]:
    """What lies inside a part of a parsed pattern."""
    if operator in _REPEATS:
        return [list(argument[2])]
    if operator is sre.SUBPATTERN:
        return [list(argument[3])]
    if operator is sre.BRANCH:
        return [list(branch) for branch in argument[1]]
    return []


def _known(parts: list[Any]) -> bool:
    """Whether a pattern holds nothing but what `_ends` can follow: no look-around, back-reference or flag."""
    for operator, argument in parts:
        bodies = _bodies(operator, argument)
        if not bodies and operator not in _SIMPLE:
            return False
        if operator is sre.SUBPATTERN and (argument[1] or argument[2]):
            return False
        if not all(map(_known, bodies)):
            return False
    return True


def _repeats_repeats(parts: list[Any], *, inside: bool = False) -> bool:
    """Whether a repetition lies inside another."""
    for operator, argument in parts:
        repeats = operator in _REPEATS and argument[1] > 1
        if repeats and inside:
            return True
        if any(_repeats_repeats(body, inside=inside or repeats) for body in _bodies(operator, argument)):
            return True
    return False


def _ends(parts: Iterable[Any], text: str, starts: frozenset[int]) -> frozenset[int]:
    """All positions where a match of the parts may end that begins at one of the starts."""
    for operator, argument in parts:
        if not starts:
            return starts
        starts = _after(operator, argument, text, starts)
    return starts


def _after(operator: Any, argument: Any, text: str, starts: frozenset[int]) -> frozenset[int]:
    if operator in _REPEATS:
        return _repeated(argument, text, starts)
    if operator is sre.AT:
        return frozenset(at for at in starts if _holds(argument, text, at))
    bodies = _bodies(operator, argument)
    if bodies:
        return frozenset().union(*(_ends(body, text, starts) for body in bodies))
    return frozenset(at + 1 for at in starts if at < len(text) and _takes(operator, argument, text[at]))


def _repeated(argument: Any, text: str, starts: frozenset[int]) -> frozenset[int]:
    least, most, body = argument
    found = starts if least == 0 else frozenset()
    current, count = starts, 0
    while count < most and current:
        before, current = current, _ends(body, text, current)
        count += 1
        if count < least and current == before:
            count = least  # it repeats nothing, as often as is asked
        if count >= least:
            if current <= found:
                break
            found |= current
    return found


def _takes(operator: Any, argument: Any, character: str) -> bool:
    """Whether a single-character part matches a character."""
    if operator is sre.LITERAL:
        return bool(ord(character) == argument)
    if operator is sre.NOT_LITERAL:
        return bool(ord(character) != argument)
    if operator is sre.ANY:
        return character != "\n"
    negated = argument[0][0] is sre.NEGATE
    return any(_in_class(kind, value, character) for kind, value in argument) is not negated


def _in_class(kind: Any, value: Any, character: str) -> bool:
    if kind is sre.LITERAL:
        return bool(ord(character) == value)
    if kind is sre.RANGE:
        return bool(value[0] <= ord(character) <= value[1])
    if kind is sre.CATEGORY:
        return re.fullmatch(_CLASSES[value], character, re.ASCII) is not None
    return False


def _holds(place: Any, text: str, at: int) -> bool:
    """Whether an anchor holds at a position."""
    if place in (sre.AT_BEGINNING, sre.AT_BEGINNING_STRING):
        return at == 0
    if place in (sre.AT_END, sre.AT_END_STRING):
        return at == len(text)
    word = [bool(re.match(r"\w", text[spot], re.ASCII)) if 0 <= spot < len(text) else False for spot in (at - 1, at)]
    return (word[0] != word[1]) is (place is sre.AT_BOUNDARY)
