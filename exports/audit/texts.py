"""Every text of a finished workbook is a sentence of its own, a label, or stands where names and notes stand.

Whether a name is true the file cannot tell: a place called '3 tests' would pass. What it can tell is that no text
stands outside the tables, and that figures stand only where figures belong.
"""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from exports.audit import sentences
from exports.audit.finished import Finished, Where, refuse
from exports.words import word

_FIGURE: Final = re.compile(r"\d")
_ONLY_FIGURES: Final = re.compile(r"[\d\s.,%+\-]+")
# Columns in which figures belong to names: of places, indicators, forms, periods; notes that a person has read.
_NAMES: Final = (
    "place", "zone", "hours", "nth", "code", "action", "indicator", "unit", "responsible", "period", "month", "theme",
    "written", "laptop", "missing", "counts-what", "cells", "along-rows", "across-columns", "detail", "figure",
    "contents", "column", "meaning",
)  # fmt: skip
_FIGURES_ALONE: Final = ("nth", "missing", "laptop", "code")


@dataclass(frozen=True)
class _Context:
    finished: Finished
    labels: frozenset[Where]
    headers: Mapping[Where, str]
    names: frozenset[str]  # titles of the columns in which figures may stand
    alone: frozenset[str]  # ... and nothing but figures


def check_texts(finished: Finished, labels: set[Where]) -> frozenset[str]:
    """Explain every text, or refuse it. Gives all texts that stand in cells. `labels` name what numbers count."""
    names, alone = (
        frozenset(word(name, finished.language) for name in several) for several in (_NAMES, _FIGURES_ALONE)
    )
    context = _Context(finished, frozenset(labels), _headers(finished), names, alone)
    _check_sheets(finished)
    for where, value in finished.cells.items():
        if isinstance(value, str) and not _explained(context, where, value):
            refuse("unexplained", where)
        if isinstance(value, date) and where not in labels and not _is_prepared(finished, where):
            refuse("unexplained", where)
    return frozenset(value for value in finished.cells.values() if isinstance(value, str))


def _check_sheets(finished: Finished) -> None:
    """Every sheet is told of on the cover: one that is not was put there by somebody else."""
    cover = word("cover", finished.language)
    told = {value for (sheet, _, column), value in finished.cells.items() if sheet == cover and column == 1}
    for sheet in finished.sheets:
        if sheet != cover and sheet not in told:
            refuse("unexplained", (sheet, ""))


def _explained(context: _Context, where: Where, text: str) -> bool:
    if where in context.labels or _is_sentence(context, text):
        return True
    title = context.headers.get(where)
    if title is None:
        return _is_title(context, where, text)
    if not _FIGURE.search(text) or title == text or _is_own_year(context.finished, title, text):
        return True
    return title in context.names and (title in context.alone or not _ONLY_FIGURES.fullmatch(text))


def _is_own_year(finished: Finished, title: str, text: str) -> bool:
    """A period that is a whole year says nothing but figures: those of the workbook's own year are no count."""
    return title == word("period", finished.language) and text == f"{finished.period.first:%Y}"


def _is_sentence(context: _Context, text: str) -> bool:
    """Whether it is one of the workbook's own sentences, with figures only where the sentence has them."""
    return any(
        all(name in sentences.FIGURES or not _ONLY_FIGURES.fullmatch(value) for name, value in filled.items())
        and (not _FIGURE.search(text) or bool(filled))
        for filled in sentences.found_in(context.finished.language, text)
    )


def _is_title(context: _Context, where: Where, text: str) -> bool:
    """The title of a sheet or grid: alone in its row; one with figures is said elsewhere in the workbook too."""
    finished, (sheet, row, column) = context.finished, where
    alone = column == 1 and (sheet, row, 2) not in finished.cells
    if not alone or _ONLY_FIGURES.fullmatch(text):
        return False
    bare = text.replace(finished.period.name(finished.language), "")
    return not _FIGURE.search(bare) or _said_elsewhere(finished, sheet, text)


def _said_elsewhere(finished: Finished, sheet: str, text: str) -> bool:
    return any(isinstance(value, str) and text in value for where, value in finished.cells.items() if where[0] != sheet)


def _is_prepared(finished: Finished, where: Where) -> bool:
    """The day on which the workbook was prepared, on its cover."""
    sheet, row, _ = where
    return sheet == word("cover", finished.language) and finished.text(sheet, row, 1) == word(
        "prepared", finished.language
    )


def _headers(finished: Finished) -> dict[Where, str]:
    """For each cell of a grid the title of its column. A grid starts with the first full row below a gap or a title."""
    rows: dict[str, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for sheet, row, column in finished.cells:
        rows[sheet][row].append(column)
    found: dict[Where, str] = {}
    for sheet, filled in rows.items():
        titles: dict[int, str] = {}
        last = 0
        for row in sorted(filled):
            if row != last + 1 or len(filled[row]) == 1:
                titles = {}
            if len(filled[row]) > 1 and not titles:
                titles = {column: finished.text(sheet, row, column) for column in filled[row]}
            found |= {(sheet, row, column): titles[column] for column in filled[row] if column in titles}
            last = row
    return found
