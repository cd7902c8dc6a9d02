"""Functions that need nothing but the values of their arguments.

Each entry gives the kinds its arguments are converted to, one letter each (`s` text, `n` number, `b` boolean, `v` any,
`N` all values of a node-set), `?` for optional ones, `*` for a last one that repeats, and the kind of what it returns.
Functions that look at nodes, the clock or the form are made in `forms.xpath.special`.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import math
from math import inf, isnan, nan
from typing import TYPE_CHECKING, Any, NamedTuple

from forms.xpath import dates, geo
from forms.xpath.values import divided, rounded, to_number

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_TEXT = 100_000


class Function(NamedTuple):
    """A function: `most` is None where any number of arguments may follow."""

    run: Callable[..., Any]
    kinds: str
    repeats: bool
    least: int
    most: int | None
    returns: str


FUNCTIONS: dict[str, Function] = {}


def _function(name: str, signature: str, returns: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    needed, _, optional = signature.partition("?")
    repeats = signature.endswith("*")
    kinds = (needed + optional).rstrip("*")
    most = None if repeats else len(kinds)
    least = len(needed.rstrip("*")) - (1 if repeats and not optional else 0)

    def register(run: Callable[..., Any]) -> Callable[..., Any]:
        FUNCTIONS[name] = Function(run, kinds, repeats, least, most, returns)
        return run

    return register


def _plain(name: str, signature: str, returns: str, run: Callable[..., Any]) -> None:
    _function(name, signature, returns)(run)


# ── Booleans ──

_plain("true", "", "b", lambda: True)
_plain("false", "", "b", lambda: False)
_plain("not", "b", "b", lambda flag: not flag)
_plain("boolean", "b", "b", bool)
_plain("boolean-from-string", "s", "b", lambda text: text.strip().lower() in ("true", "1"))
_plain("number", "v", "n", to_number)
_plain("string", "s", "s", str)

# ── Texts ──

_plain("concat", "N*", "s", lambda *lists: "".join(text for texts in lists for text in texts)[:MAX_TEXT])
_plain("join", "sN*", "s", lambda glue, *lists: glue.join(text for texts in lists for text in texts)[:MAX_TEXT])
_plain("starts-with", "ss", "b", str.startswith)
_plain("ends-with", "ss", "b", str.endswith)
_plain("contains", "ss", "b", lambda text, part: part in text)
_plain("substring-before", "ss", "s", lambda text, part: text.partition(part)[0] if part in text else "")
_plain("substring-after", "ss", "s", lambda text, part: text.partition(part)[2])
_plain("string-length", "s", "n", lambda text: float(len(text)))
_plain("normalize-space", "s", "s", lambda text: " ".join(text.split()))
_plain("upper-case", "s", "s", str.upper)
_plain("lower-case", "s", "s", str.lower)


@_function("translate", "sss", "s")
def _translate(text: str, old: str, new: str) -> str:
    table = {ord(a): b for a, b in reversed(list(zip(old, [*new] + [None] * len(old), strict=False)))}
    return text.translate(table)


@_function("substr", "sn?n", "s")
def _substr(text: str, start: float, end: float = inf) -> str:
    """Characters from start (0 the first, negative from the end) to before end."""
    return text[_index(start, len(text)) : _index(end, len(text))]


def _index(number: float, size: int) -> int:
    if isnan(number):
        return 0
    if number < 0:
        return max(0, size + int(max(number, -size)))
    return int(min(number, size))


@_function("substring", "sn?n", "s")
def _substring(text: str, start: float, length: float = inf) -> str:
    """XPath's own substring: the first character is 1, and both numbers are rounded."""
    first = rounded(start)
    last = first + rounded(length)
    if isnan(first) or isnan(last):
        return ""
    return text[int(min(max(first, 1), len(text) + 1)) - 1 : int(min(max(last, 1), len(text) + 1)) - 1]


@_function("digest", "ss?s", "s")
def _digest(text: str, algorithm: str, encoding: str = "base64") -> str:
    name = algorithm.replace("-", "").lower()
    if name not in {"md5", "sha1", "sha256", "sha384", "sha512"}:
        return ""
    hashed = hashlib.new(name, text.encode(), usedforsecurity=False).digest()
    return hashed.hex() if encoding == "hex" else base64.b64encode(hashed).decode()


@_function("base64-decode", "s", "s")
def _base64_decode(text: str) -> str:
    try:
        return base64.b64decode(text, validate=True).decode(errors="replace")
    except (binascii.Error, ValueError):
        return ""


# ── Choices ──

_plain("selected", "ss", "b", lambda chosen, choice: choice.strip() in chosen.split())
_plain("count-selected", "s", "n", lambda chosen: float(len(chosen.split())))


@_function("selected-at", "sn", "s")
def _selected_at(chosen: str, index: float) -> str:
    values = chosen.split()
    return values[int(index)] if 0 <= index < len(values) else ""


@_function("checklist", "nnb*", "b")
def _checklist(least: float, most: float, *flags: bool) -> bool:
    """Whether between least and most flags hold; -1 sets no limit."""
    count = sum(flags)
    return (least < 0 or count >= least) and (most < 0 or count <= most)


@_function("weighted-checklist", "nnv*", "b")
def _weighted_checklist(least: float, most: float, *pairs: Any) -> bool:
    """As checklist, over pairs of flag and weight."""
    total = sum(
        to_number(weight) for flag, weight in zip(pairs[::2], pairs[1::2], strict=False) if to_number(flag) == 1
    )
    return (least < 0 or total >= least) and (most < 0 or total <= most)


# ── Numbers ──


def _math(run: Callable[..., float]) -> Callable[..., float]:
    """Make a function of numbers total: outside its domain it is NaN."""

    def total(*numbers: float) -> float:
        try:
            result = run(*numbers)
        except (ValueError, ZeroDivisionError):
            return nan
        except OverflowError:
            return inf
        return float(result)

    return total


for _name, _run in {
    "abs": math.fabs,
    "acos": math.acos,
    "asin": math.asin,
    "atan": math.atan,
    "cos": math.cos,
    "exp": math.exp,
    "exp10": lambda number: 10.0**number,
    "floor": lambda number: number if math.isinf(number) else math.floor(number),
    "ceiling": lambda number: number if math.isinf(number) else math.ceil(number),
    "int": lambda number: number if math.isinf(number) else math.trunc(number),
    "log": lambda number: -inf if number == 0 else math.log(number),
    "log10": lambda number: -inf if number == 0 else math.log10(number),
    "sin": math.sin,
    "sqrt": math.sqrt,
    "tan": math.tan,
}.items():
    _plain(_name, "n", "n", _math(_run))

_plain("pi", "", "n", lambda: math.pi)
_plain("pow", "nn", "n", _math(math.pow))
_plain("atan2", "nn", "n", _math(math.atan2))


@_function("round", "n?n", "n")
def _round(number: float, places: float = 0.0) -> float:
    if isnan(places) or abs(places) > 30:  # noqa: PLR2004 - beyond any digit a number holds
        return number
    return rounded(number, int(places))


def _numbers(lists: tuple[list[str], ...]) -> list[float]:
    return [to_number(text) for texts in lists for text in texts if text != ""]


_plain("sum", "N*", "n", lambda *lists: sum(_numbers(lists), 0.0))
_plain("min", "N*", "n", lambda *lists: _extreme(min, _numbers(lists)))
_plain("max", "N*", "n", lambda *lists: _extreme(max, _numbers(lists)))
_plain("count-non-empty", "N", "n", lambda texts: float(sum(text != "" for text in texts)))


def _extreme(choose: Callable[[list[float]], float], numbers: list[float]) -> float:
    return nan if not numbers or any(map(isnan, numbers)) else choose(numbers)


# ── Dates and places ──

_plain("date", "v", "s", dates.to_date)
_plain("date-time", "v", "s", dates.to_moment)
_plain("decimal-date-time", "v", "n", dates.decimal_moment)
_plain("decimal-time", "s", "n", dates.decimal_time)
_plain("format-date", "vs", "s", dates.formatted)
_plain("format-date-time", "vs", "s", dates.formatted)
_plain("area", "N", "n", geo.area)
_plain("distance", "N*", "n", geo.distance)
_plain("geofence", "ss", "b", geo.inside)

OPERATORS: dict[str, Callable[[float, float], float]] = {
    "-": lambda left, right: left - right,
    "*": lambda left, right: left * right,
    "div": divided,
    "mod": _math(math.fmod),
}
