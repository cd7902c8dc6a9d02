"""Withdrawal codes: what somebody may be given on paper, so that their test is found again and erased.

A code is the first 55 bits of the record's random id, in the 32 letters of Crockford's alphabet, and a check letter.
It tells which record, and nothing of when, where or in what order.
"""

import re
from typing import Final

from fieldkit.errors import Code, WorldFailed
from fieldkit.store import Store

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # no I, L, O: they look like figures; no U
_LETTERS = 11
_BITS = 5 * _LETTERS
_ID_BITS = 128
_AS_READ = str.maketrans({"O": "0", "I": "1", "L": "1", "-": None, " ": None})
_RECORD = re.compile("[0-9a-fA-F]{32}")


def code(record: str) -> str:
    """The code of a record (32 hex digits): three groups of four letters.

    Its check letter is Luhn's, taken modulo 32: any one letter wrong, and nearly any two swapped, is noticed.
    """
    from stdnum import luhn  # noqa: PLC0415 - slow to load

    number = int(record, 16) >> (_ID_BITS - _BITS)
    letters = "".join(ALPHABET[number >> shift & 31] for shift in range(_BITS - 5, -1, -5))
    letters += luhn.calc_check_digit(letters, ALPHABET)
    return "-".join(letters[start : start + 4] for start in range(0, len(letters), 4))


def find(store: Store, text: str) -> str:
    """The record that a code, or a record's id, names. CODE_WRONG, CODE_AMBIGUOUS, RECORD_UNKNOWN."""
    text = text.strip()
    if _RECORD.fullmatch(text):
        return text.lower()
    first = _number(text) << (_ID_BITS - _BITS)
    last = first | ((1 << (_ID_BITS - _BITS)) - 1)
    found = store.records.between(first.to_bytes(16, "big"), last.to_bytes(16, "big"))
    if not found:
        raise WorldFailed(Code.RECORD_UNKNOWN, record=text)
    if len(found) > 1:
        raise WorldFailed(Code.CODE_AMBIGUOUS, text=text)
    return found[0]


def _number(text: str) -> int:
    from stdnum import luhn  # noqa: PLC0415 - slow to load

    letters = text.upper().translate(_AS_READ)
    if len(letters) != _LETTERS + 1 or not luhn.is_valid(letters, ALPHABET):
        raise WorldFailed(Code.CODE_WRONG, text=text)
    number = 0
    for letter in letters[:-1]:
        number = number << 5 | ALPHABET.index(letter)
    return number
