"""Many filled forms at once: decoded into one type made for the form, then checked a column at a time.

What passes here would pass `forms.values.checker`, which it asks about each different answer once. What does not may
still be good: the caller then takes the slow road, whose word counts.
"""

from __future__ import annotations

from itertools import starmap
from typing import TYPE_CHECKING

import msgspec

from forms.values import answer_check

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from forms.definition import Form

_MOST_REMEMBERED = 10_000  # different answers to one question: free text should not fill the memory

Row = tuple[str | None, ...]


class Columns:
    """The answers at some paths of a form, in the order in which canonical JSON has them."""

    def __init__(self, form: Form, paths: Iterable[str]) -> None:
        self.paths = tuple(sorted(paths))
        self._check = answer_check(form)
        self._good: list[set[str | None]] = [{None} for _ in self.paths]
        fields = [(f"a{number}", str | None, None) for number in range(len(self.paths))]
        # An answer that is not there is None and is not written again, so that an explicit null does not go unnoticed.
        self.type: type[msgspec.Struct] = msgspec.defstruct(
            "Answers", fields, rename=dict(zip((name for name, *_ in fields), self.paths, strict=True)),
            omit_defaults=True, frozen=True, gc=False,
        )  # fmt: skip

    def filled(self, rows: Sequence[Row]) -> list[int]:
        """The places of those paths at which any row has an answer."""
        return [place for place, column in enumerate(zip(*rows, strict=True)) if column.count(None) < len(column)]

    def good(self, rows: Sequence[Row]) -> bool:
        """Whether all of these answers are known to fit."""
        return all(starmap(self._fits, zip(self.paths, self._good, zip(*rows, strict=True), strict=True)))

    def _fits(self, path: str, good: set[str | None], column: Row) -> bool:
        if good.issuperset(column):
            return True
        fresh = set(column) - good
        if any(self._check(path, text) for text in fresh if text is not None):
            return False
        if len(good) < _MOST_REMEMBERED:
            good |= fresh
        return True
