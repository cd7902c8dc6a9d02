"""Writes single cells by the type of what they hold. A bare number is refused."""

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from exports import look
from exports.content import Cell, Link, Shape
from exports.disclosure.protect import Derived, Exact, Hidden, Rounded
from exports.estimates import Estimate
from exports.indicators import State
from exports.periods import Language
from exports.public import Public
from exports.words import word

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell as SheetCell

# What XML cannot hold.
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_MOST_LETTERS: Final = 32_767


@dataclass(frozen=True)
class Placed:
    """What was written where, for the audit. `shown` is the text or number that the file must hold."""

    sheet: str
    cell: str
    value: Cell
    shown: str | float | date


class Pen:
    """Writes cells of one workbook, and remembers them all."""

    def __init__(self, language: Language) -> None:
        self._language = language
        self.placed: list[Placed] = []
        self.wardrobe = look.Wardrobe()

    def put(self, cell: "SheetCell", value: Cell, shape: Shape = "text") -> None:
        """Write one value. TypeError for a number that does not say what it counts; nothing for an empty one."""
        if value is None or value == "":
            return
        shown = self._write(cell, value, shape)
        self.placed.append(Placed(str(cell.parent.title), cell.coordinate, value, shown))

    def _write(self, cell: "SheetCell", value: Cell, shape: Shape) -> str | float | date:
        if isinstance(value, State):
            return _state(cell, value, word(value.value, self._language))
        if isinstance(value, Link):
            return _link(cell, value)
        if isinstance(value, str):
            return _text(cell, value)
        if isinstance(value, date):
            cell.value, cell.number_format = value, look.FORMATS["date"]
            return value
        if isinstance(value, Hidden):
            return _text(cell, str(value))
        if isinstance(value, Rounded | Exact | Derived | Public | Estimate):
            return _number(cell, value, shape)
        raise TypeError(f"not a number that may be shown: {type(value).__name__}")


def _text(cell: "SheetCell", text: str) -> str:
    """Write text as text, whatever it looks like: a place named '=1+1' is no formula."""
    clean = _CONTROL.sub("", text)[:_MOST_LETTERS]
    cell.value = clean
    cell.data_type = "s"
    cell.number_format = look.FORMATS["text"]
    if clean[:1] in {"=", "+", "-", "@"}:
        # So that it stays text when somebody edits the cell.
        cell.quotePrefix = True
    return clean


def _state(cell: "SheetCell", state: State, text: str) -> str:
    letters, ground = look.STATES[state]
    cell.font, cell.fill = look.font(colour=letters, bold=True), look.fill(ground)
    return _text(cell, text)


def _link(cell: "SheetCell", link: Link) -> str:
    from openpyxl.worksheet.hyperlink import Hyperlink  # noqa: PLC0415 - slow to load, needed only while exporting

    text = _text(cell, link.sheet)
    cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"'{link.sheet}'!A1")
    cell.font = look.font(colour=look.TEAL, underline=True)
    return text


def _number(cell: "SheetCell", value: Rounded | Exact | Derived | Public | Estimate, shape: Shape) -> float:
    if isinstance(value, Derived) and shape == "number":
        shape = "share" if isinstance(value.whole, Rounded | Exact) else "decimal"
    whole = float(value).is_integer() and shape != "share"
    number = int(value) if whole else float(value)
    cell.value = number
    cell.number_format = look.FORMATS["number" if whole else shape]
    return number
