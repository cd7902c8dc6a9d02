r"""Java's dialect of regular expressions, in which XLSForms are written, as Python's.

The two differ in a few words: `\p{L}` and its like, `\Q…\E`, `(?<name>…)`, `\z`, `\h`, and a hyphen after a class in a
set, as in `[\w-.]`, which is itself in Java.
"""

from __future__ import annotations

import re

_LETTERS = "A-Za-zªµºÀ-ÖØ-öø-ˁͰ-ϿЀ-ԯԱ-Ֆա-ևא-תؠ-يऀ-हก-ะḀ-῿぀-ヿ一-鿿"
_UPPER = "A-ZÀ-ÖØ-ÞΑ-ΫЀ-Я"
_LOWER = "a-zß-öø-ÿά-ώа-џ"
_PROPERTIES = {
    "L": _LETTERS,
    "Letter": _LETTERS,
    "Alphabetic": _LETTERS,
    "Lu": _UPPER,
    "Uppercase": _UPPER,
    "Ll": _LOWER,
    "Lowercase": _LOWER,
    "M": "\u0300-\u036f\u064b-\u065f\u0900-\u0903\u093a-\u094d",
    "Mn": "\u0300-\u036f\u064b-\u065f",
    "N": "0-9",
    "Nd": "0-9",
    "Digit": "0-9",
    "Alpha": "A-Za-z",
    "Alnum": "A-Za-z0-9",
    "Upper": "A-Z",
    "Lower": "a-z",
    "XDigit": "0-9A-Fa-f",
    "Space": r" \t\n\r\f\v",
    "Blank": r" \t",
    "Punct": r"!-/:-@\[-`{-~",
    "P": r"!-/:-@\[-`{-~¡-¿‐-‧",
    "Z": " \xa0\u2000-\u200a\u202f\u205f\u3000",
    "Zs": " \xa0\u2000-\u200a\u202f\u205f\u3000",
}
_PART = re.compile(
    r"""\\(?P<negated>[pP])(?:\{(?:Is|In)?(?P<name>\w+)\}|(?P<letter>[LMNPZ]))
    | \\Q(?P<quoted>.*?)(?:\\E|$)
    | (?P<escape>\\.)
    | (?P<named>\(\?<(?=[A-Za-z]))
    | (?P<other>.)""",
    re.VERBOSE | re.DOTALL,
)
_ESCAPES = {r"\z": r"\Z", r"\Z": r"(?=\n?\Z)", r"\h": r"[ \t\xa0]", r"\e": r"\x1b", r"\R": r"(?:\r\n|[\n\v\f\r])"}
_IN_SET = {r"\h": r" \t\xa0", r"\e": r"\x1b"}
_CLASSES = frozenset([r"\d", r"\D", r"\s", r"\S", r"\w", r"\W"])


def to_python(pattern: str) -> str:
    """A pattern in Java's dialect as Python writes it; what is not known stays as it is."""
    out: list[str] = []
    inside = after_class = False
    for found in _PART.finditer(pattern):
        text = found[0]
        is_class = bool(found["negated"]) or found["escape"] in _CLASSES
        if found["negated"]:
            text = _property(found, inside=inside)
        elif found["quoted"] is not None:
            text = re.escape(found["quoted"])
        elif found["escape"]:
            text = (_IN_SET if inside else _ESCAPES).get(text, text)
        elif found["named"]:
            text = "(?P<" if not inside else text
        elif inside and text == "-" and after_class:
            text = r"\-"
        elif inside and text == "[":
            text = r"\["  # to Python alone; it only warns of what it may mean one day
        else:
            inside = text == "[" or (inside and text != "]")
        out.append(text)
        after_class = is_class
    return "".join(out)


def _property(found: re.Match[str], *, inside: bool) -> str:
    letters = _PROPERTIES.get(found["name"] or found["letter"])
    if letters is None or (inside and found["negated"] == "P"):
        return found[0]
    if inside:
        return letters
    return f"[^{letters}]" if found["negated"] == "P" else f"[{letters}]"
