"""What stands in a cell, as text; and texts made comparable."""

import re
import unicodedata
from datetime import datetime, time
from typing import Final

from forms.values import MAX_ANSWER

# A formula that nobody has worked out since it was written: its cell holds no value.
NO_VALUE: Final = "#FORMULA?"
_ERRORS: Final = frozenset(
    {NO_VALUE, "#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!"}
)
_TAG = re.compile(r"<[^<>]{1,200}>")
_NO_LETTERS = re.compile(r"[\W_]+")
_SPACES = re.compile(r"\s+")


def text_of(value: object) -> str:
    """A cell's value as a survey's CSV would have it: whole numbers without a point, dates and times as ISO."""
    match value:
        case None:
            return ""
        case bool():
            return "TRUE" if value else "FALSE"
        case float() if value.is_integer():
            return str(int(value))
        case datetime() if value.time() != time():
            return value.isoformat(" ", "seconds")
        case datetime():
            return value.date().isoformat()
        case _:
            return tidy(str(value))


def tidy(text: str) -> str:
    """Without the blanks around it; the ones that a screen shows like a space are spaces."""
    return text.replace("\xa0", " ").replace("\u202f", " ").strip()[: MAX_ANSWER + 1]


def one_line(text: str) -> str:
    """Letters composed and runs of blanks made one space, so that two programs that write one cell write it alike."""
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip()


def is_error(text: str) -> bool:
    """Whether a spreadsheet says in this cell that it has no value."""
    return text in _ERRORS


def folded(text: str) -> str:
    """Without capitals, accents, punctuation and marks of layout: what two spellings of one label have in common."""
    bare = _TAG.sub(" ", text) if "<" in text else text
    letters = unicodedata.normalize("NFKD", bare.casefold())
    kept = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return _NO_LETTERS.sub(" ", kept).strip()
