"""Regular expressions of forms: Java's dialect on the whole text, and none that can keep the window waiting.

Python's `re` tries possibilities one after the other, which for a repetition inside a repetition takes time without
end: `([0-9]*[- ]*)+` on thirty digits. Such expressions, and any with several repetitions on a long text, are matched
by following all possibilities at once instead, within a budget of steps; what exceeds it does not match.
"""

from __future__ import annotations

import re
from functools import lru_cache
from re import _constants as sre  # type: ignore[attr-defined]  # no other way to what `re` has parsed
from re import _parser  # type: ignore[attr-defined]  # the same
from typing import TYPE_CHECKING, Any, TypeAlias

from forms.xpath.dialect import to_python

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Matcher: TypeAlias = Callable[[str], bool]

MAX_PATTERN = 2_000
MAX_TRIES = 1_000_000  # possibilities that Python's own matcher may have to try
MAX_STEPS = 300_000

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
_HELD = frozenset({sre.POSSESSIVE_REPEAT, sre.ATOMIC_GROUP})  # what they took they do not give back
_LOOKS = frozenset({sre.ASSERT, sre.ASSERT_NOT})


@lru_cache(maxsize=256)
def matcher(pattern: str) -> Matcher | None:
    """A test whether a whole text matches; None where the pattern is none, or could not be bounded."""
    if len(pattern) > MAX_PATTERN:
        return None
    translated = to_python(pattern)
    try:
        compiled = re.compile(translated, re.ASCII)
        parsed = _parser.parse(translated, re.ASCII)
    except (re.error, OverflowError, RecursionError):
        return None
    parts = list(parsed)
    depth, repeats = _repeats(parts)
    known = parsed.state.flags == sre.SRE_FLAG_ASCII and _known(parts)
    if depth > 1 and not known:
        return None

    def test(text: str) -> bool:
        if depth <= 1 and len(text) ** repeats <= MAX_TRIES:
            return compiled.fullmatch(text) is not None
        return known and _Following(text).whole(parts)

    return test


def _bodies(operator: Any, argument: Any) -> list[list[Any]]:
    """What lies inside a part of a parsed pattern."""
    if operator in _REPEATS or operator is sre.POSSESSIVE_REPEAT:
        return [list(argument[2])]
    if operator is sre.ATOMIC_GROUP:
        return [list(argument)]
    if operator is sre.SUBPATTERN:
        return [list(argument[3])]
    if operator is sre.BRANCH:
        return [list(branch) for branch in argument[1]]
    if operator in _LOOKS:
        return [list(argument[1])]
    return []


def _known(parts: list[Any]) -> bool:
    """Whether a pattern holds nothing but what can be followed: no look behind, back-reference or flag."""
    for operator, argument in parts:
        bodies = _bodies(operator, argument)
        if operator in _HELD or (not bodies and operator not in _SIMPLE):
            return False
        if operator is sre.SUBPATTERN and (argument[1] or argument[2]):
            return False
        if operator in _LOOKS and argument[0] < 0:
            return False
        if not all(map(_known, bodies)):
            return False
    return True


def _repeats(parts: list[Any]) -> tuple[int, int]:
    """How deep choices (repetitions, alternatives, optional parts) lie in repetitions, and how many repetitions."""
    depth = count = 0
    for operator, argument in parts:
        inner = [_repeats(body) for body in _bodies(operator, argument)]
        deepest = max((deep for deep, _ in inner), default=0)
        repeats = operator in (*_REPEATS, sre.POSSESSIVE_REPEAT) and argument[1] > 1
        chooses = operator in _REPEATS or operator is sre.BRANCH
        depth = max(depth, deepest + 1 if repeats else max(deepest, chooses))
        count += repeats + sum(many for _, many in inner)
    return depth, count


class _Exhausted(Exception):  # noqa: N818 - it says what happened to the budget
    pass


class _Following:
    """All ways to match a text, followed at once: sets of positions where what was read so far may end."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.left = MAX_STEPS

    def whole(self, parts: list[Any]) -> bool:
        try:
            return len(self.text) in self.ends(parts, frozenset({0}))
        except _Exhausted:
            return False

    def ends(self, parts: Iterable[Any], starts: frozenset[int]) -> frozenset[int]:
        """All positions where a match of the parts may end that begins at one of the starts."""
        for operator, argument in parts:
            if not starts:
                break
            self.left -= len(starts)
            if self.left < 0:
                raise _Exhausted
            starts = self.after(operator, argument, starts)
        return starts

    def after(self, operator: Any, argument: Any, starts: frozenset[int]) -> frozenset[int]:
        text = self.text
        if operator in _REPEATS:
            return self.repeated(argument, starts)
        if operator is sre.AT:
            return frozenset(at for at in starts if _holds(argument, text, at))
        if operator in _LOOKS:
            body, wanted = list(argument[1]), operator is sre.ASSERT
            return frozenset(at for at in starts if bool(self.ends(body, frozenset({at}))) is wanted)
        bodies = _bodies(operator, argument)
        if bodies:
            return frozenset().union(*(self.ends(body, starts) for body in bodies))
        return frozenset(at + 1 for at in starts if at < len(text) and _takes(operator, argument, text[at]))

    def repeated(self, argument: Any, starts: frozenset[int]) -> frozenset[int]:
        least, most, body = argument
        current, count = starts, 0
        while count < least and current:
            before, current = current, self.ends(body, current)
            # Where nothing moves on, it repeats nothing, as often as is asked.
            count = least if current == before else count + 1
        found = set(current)
        while count < most and current:
            current = self.ends(body, current) - found
            found |= current
            count += 1
        return frozenset(found)


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
    if place is sre.AT_END:
        return at == len(text) or (at == len(text) - 1 and text[at] == "\n")
    if place is sre.AT_END_STRING:
        return at == len(text)
    word = [bool(re.match(r"\w", text[spot], re.ASCII)) if 0 <= spot < len(text) else False for spot in (at - 1, at)]
    return (word[0] != word[1]) is (place is sre.AT_BOUNDARY)
