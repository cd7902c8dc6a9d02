"""Which columns say where and when, and which holds a row's own id."""

from collections.abc import Iterable, Sequence
from typing import Final

from sync.survey_import.cells import folded
from sync.survey_import.known_headers import names
from sync.survey_import.profile import Column
from sync.survey_import.table import Header

_OF_WORDS: Final = 0.8  # of a column's words are places that the office knows
_UUID: Final = 32  # hexadecimal figures


def id_column(columns: Sequence[Column]) -> str:
    """The header of the column with a row's own id, or ''. Positions in an export are none: they move."""
    return _first(columns, names("own_id", "everywhere")) or _first(columns, names("own_id", "numbered"))


def everywhere_unique(own: str) -> str:
    """An id that no other survey gives out (a UUID), in one spelling; '' for what is only a number."""
    bare = own.casefold().removeprefix("uuid:").replace("-", "").strip("{}")
    return bare if len(bare) == _UUID and all(letter in "0123456789abcdef" for letter in bare) else ""


def date_column(columns: Sequence[Column]) -> str:
    """The header of the column with the day, or ''."""
    dated = [column for column in columns if column.mostly_dates]
    named = (_first(dated, names("days", kind)) for kind in ("days", "moments", "changing"))
    only = dated[0].header.name if len(dated) == 1 else ""
    return next((name for name in named if name), only)


def place_column(columns: Sequence[Column], places: Iterable[str]) -> str:
    """The header of the column with the place, or ''."""
    known = {folded(place) for place in places}
    named = _first(columns, names("places", "places"))
    return named or next((column.header.name for column in columns if _of_places(column, known)), "")


def _of_places(column: Column, known: set[str]) -> bool:
    words = [word for word in column.words if word]
    return bool(words) and sum(folded(word) in known for word in words) >= _OF_WORDS * len(words)


def _first(columns: Sequence[Column], wanted: Sequence[str]) -> str:
    # 'Nº' folds to nothing but 'no', and 'meta/instanceID' to 'meta instanceid'.
    by_name = {folded(column.header.name): column.header.name for column in reversed(columns) if column.filled}
    return next((by_name[name] for name in wanted if name in by_name), "")


def moment(headers: Sequence[Header]) -> int | None:
    """The place of the column that says when a row came to be, and never changes afterwards."""
    by_name = {folded(header.name): place for place, header in reversed(list(enumerate(headers)))}
    return next((by_name[name] for name in names("days", "moments") if name in by_name), None)
