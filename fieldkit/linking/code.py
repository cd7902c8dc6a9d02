"""From what a participant says of themselves to tags that tell nothing and can be compared.

What is said is never stored. Of its items a tag is made for each way of leaving one out, so that a slip in one item
leaves one tag the same. A tag is HMAC-SHA-256, under the programme's key, of what scrypt (RFC 7914) makes of the rest.
"""

import hashlib
import hmac
from collections.abc import Mapping, Sequence
from typing import Final

from fieldkit.similar import typed
from forms.definition import Form

GROUP: Final = "own_code"  # a form's group of this name asks for the items
ASK: Final = "ask_code"  # a hidden question of this name says whether the group is asked
WISH: Final = f"{GROUP}/wish"  # the first of its questions: whether the person wants to
KEY_BYTES: Final = 32
_TAG_BYTES: Final = 12
_LEAST_ITEMS: Final = 5
_BLANKS: Final = 1  # items that may be left blank: another blank leaves too little to tell people apart
_COST: Final = {"n": 1 << 11, "r": 8, "p": 1}  # 2 MiB and 9 ms a tag; all of them while a page turns


def private(path: str) -> bool:
    """Whether a question belongs to the code: its answer stays in memory."""
    return path == ASK or path.startswith(f"{GROUP}/")


def without(answers: Mapping[str, str]) -> dict[str, str]:
    """Answers as they may be stored."""
    return {path: text for path, text in answers.items() if not private(path)}


def items(form: Form, answers: Mapping[str, str]) -> tuple[str, ...] | None:
    """What a person said of themselves, as one may compare it; None where they did not want to, or said too little."""
    if answers.get(WISH) != "yes":
        return None
    paths = [question.path for question in form.questions if question.path.startswith(f"{GROUP}/") and question.asked]
    said = tuple(typed(answers.get(path, "")) for path in paths if path != WISH and _asked(form, path))
    blank = sum(not one for one in said)
    return said if len(said) >= _LEAST_ITEMS and blank <= _BLANKS else None


def _asked(form: Form, path: str) -> bool:
    item = form.nodes[path]
    return getattr(item, "asked", "note") != "note"


def tags(said: Sequence[str], key: bytes) -> tuple[str, ...]:
    """A tag for each item left out, as hexadecimal digits, in the items' order."""
    salt = hmac.digest(key, b"fieldkit own code 1 salt", "sha256")
    return tuple(_tag(said, left_out, key, salt) for left_out in range(len(said)))


def _tag(said: Sequence[str], left_out: int, key: bytes, salt: bytes) -> str:
    kept = [f"{place}={item}" for place, item in enumerate(said) if place != left_out]
    message = "\0".join([str(len(said)), str(left_out), *kept]).encode()
    stretched = hashlib.scrypt(message, salt=salt, dklen=32, **_COST)
    return hmac.digest(key, stretched, "sha256")[:_TAG_BYTES].hex()
