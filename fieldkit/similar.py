"""What a person typed twice, and not in the same way: 'V-01', 'v 1' and 'v1' are one code."""

import re
import unicodedata

_PARTS = re.compile(r"\d+|[^\W\d_]+")


def typed(code: str) -> str:
    """A code or a name without what people type differently: capitals, accents, spaces, hyphens, leading noughts."""
    letters = unicodedata.normalize("NFKD", code.casefold())
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    parts: list[str] = _PARTS.findall(plain)
    # A number ends where the next begins: 'v1-2' and 'v12' are two codes.
    marked = [_number(part) if part.isdigit() else part for part in parts]
    joined = ""
    for part in marked:
        joined += "." + part if joined and joined[-1].isdigit() and part[0].isdigit() else part
    return joined


def _number(digits: str) -> str:
    return "".join(str(unicodedata.digit(one)) for one in digits).lstrip("0") or "0"


def key(code: str) -> str:
    """What two codes share that are the same but for how they were typed; of one without letter or digit, itself."""
    return typed(code) or code
