"""Columns that may tell who somebody is, when exactly they answered, or with which machine: left out unless mapped."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Final, Literal

from fieldkit import anonymity
from fieldkit.anonymity import CERTAIN
from sync.survey_import import dates
from sync.survey_import.cells import folded
from sync.survey_import.known_headers import names

Kind = Literal["", "person", "time", "device", "place", "technical"]
_KINDS: Final[tuple[Kind, ...]] = ("person", "time", "device", "place", "technical")

_INSIDE: Final[dict[Kind, re.Pattern[str]]] = {
    "person": re.compile(r"\b(?:e ?mail|correo electronico|telefono|apellidos|your name|su nombre|tu nombre|dni)\b"),
    "place": re.compile(r"\b(?:latitude|longitude|altitude|precision|accuracy)$"),
}
_IP: Final = re.compile(r"(?:\d{1,3}\.){3}\d{1,3}|(?:[0-9a-f]{0,4}:){3,7}[0-9a-f]{0,4}", re.IGNORECASE)
_COORDINATES: Final = re.compile(r"-?\d{1,2}\.\d{4,} -?\d{1,3}\.\d{4,}(?: .*)?")
_LOOKED_AT: Final = 60
_FEW: Final = 0.2  # of a column's words name a person for certain: then all may
_MANY: Final = 0.6  # of a column's words look like names, or are moments
_SHORT: Final = 4  # words: a name in a column of names stands nearly alone


def by_header(header: str) -> Kind:
    """What a header alone says."""
    last = folded(header.rpartition("/")[2])
    for name in (folded(header), last):
        for kind in _KINDS:
            if name in names("left_out", kind):
                return kind
    return next((kind for kind, inside in _INSIDE.items() if inside.search(folded(header))), "")


def by_content(words: Sequence[str], places: Iterable[str] = ()) -> Kind:
    """What a column's different words say: e-mails, numbers, names, moments, addresses of machines, coordinates."""
    some = [word for word in words[:_LOOKED_AT] if word]
    if not some:
        return ""
    if _share(some, lambda word: _IP.fullmatch(word) is not None) >= _MANY:
        return "device"
    if _share(some, lambda word: _COORDINATES.fullmatch(word) is not None) >= _MANY:
        return "place"
    if _share(some, _is_moment) >= _MANY:
        return "time"
    found = {word: {mark.kind for mark in anonymity.marks(word, places)} for word in some}
    certain = _share(some, lambda word: bool(found[word] & CERTAIN))
    named = _share(some, lambda word: "name" in found[word] and len(word.split()) <= _SHORT)
    return "person" if certain >= _FEW or named >= _MANY else ""


def _share(words: Sequence[str], says: Callable[[str], bool]) -> float:
    return sum(map(says, words)) / len(words)


def _is_moment(word: str) -> bool:
    found = dates.read(word)
    return found is not None and found.timed
