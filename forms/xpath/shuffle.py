"""The order that `randomize()` gives, the same in every program that reads ODK's forms.

With a seed: the minimal standard generator of Park and Miller (CACM 31(10), 1988), and Fisher and Yates' shuffle in its
inside-out form, as the ODK XForms specification says under `randomize`. A seed that is no number is hashed.
"""

from __future__ import annotations

import hashlib
from math import fmod, inf, isnan
from typing import TYPE_CHECKING, TypeVar

from forms.xpath.values import to_number, to_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from forms.xpath.values import Scalar

Item = TypeVar("Item")

_MODULUS = 2**31 - 1
_MULTIPLIER = 16_807
_LONG = 2**63


def shuffled(items: Iterable[Item], seed: Scalar) -> list[Item]:
    """The items in the order that the seed decides."""
    state = _start(seed)
    result: list[Item] = []
    for count, item in enumerate(items, 1):
        state = state * _MULTIPLIER % _MODULUS
        # In floating point, as the other programs compute it: exact fractions would round elsewhere.
        place = int((state - 1) / (_MODULUS - 1) * count)
        result.append(item)
        result[-1], result[place] = result[place], item
    return result


def _start(seed: Scalar) -> int:
    state = int(fmod(float(_whole(seed)), _MODULUS))  # a double's 53 bits and the dividend's sign, as in JavaRosa
    return state if state > 0 else state + _MODULUS - 1


def _whole(seed: Scalar) -> int:
    """A seed as Java's long: numbers cut off, blank 0, other text the first 64 bits of its SHA-256."""
    number = to_number(seed)
    if isnan(number):
        text = to_text(seed) if isinstance(seed, str) else ""
        return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big", signed=True) if text else 0
    if abs(number) == inf:
        return _LONG - 1 if number > 0 else -_LONG
    return min(max(int(number), -_LONG), _LONG - 1)
