"""How the workbook looks: the window's palette on paper, one family, nothing under 11 points."""

from copy import copy
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from exports.content import Shape
from exports.indicators import State

if TYPE_CHECKING:
    from openpyxl.styles import Alignment, Border, Font, PatternFill

FAMILY: Final = "Arial"
TEXT: Final = 11
HEADER_HEIGHT: Final = 24.0
LINE_HEIGHT: Final = 15.0
ROW_PADDING: Final = 7.0

INK: Final = "1F2933"
MUTED: Final = "52606D"
TEAL: Final = "0B5C6B"
PALE_TEAL: Final = "E3EFF1"
RULE: Final = "D5DCE0"
EMBER: Final = "A63D0A"
WHITE: Final = "FFFFFF"
WARNING: Final = ("7A4F00", "FFF1CC")
NO_ANSWER: Final = ("EEF1F3", "8793A0")  # ground and edge
# Letters and ground of each state; measured contrast of letters on ground is above 5 for all.
STATES: Final = {
    State.MET: ("1E6B3A", "E3F2E7"),
    State.NEAR: ("7A4F00", "FFF1CC"),
    State.BELOW: ("A1260D", "FBE6E0"),
    State.NO_DATA: ("52606D", "EEF1F3"),
}
# Lines of a chart: colour, dash and marker, so that none is told by its colour alone.
LINES: Final = (
    (TEAL, "solid", "circle"),
    (EMBER, "dash", "square"),
    ("5B4B8A", "sysDot", "triangle"),
    (MUTED, "dashDot", "diamond"),
)
_RAMP: Final = ((0xC6, 0xE3, 0xE7), (0x0A, 0x3F, 0x4A))

FORMATS: Final[dict[Shape, str]] = {
    "text": "@",
    "long-text": "@",
    "state": "@",
    "date": "dd/mm/yyyy",
    "number": "#,##0",
    "decimal": "#,##0.0",
    "share": "0%",
}


def ramp(steps: int) -> list[str]:
    """Give that many teals from light to dark, told apart by lightness alone."""
    pale, dark = _RAMP
    parts = [step / max(1, steps - 1) for step in range(steps)]
    return ["".join(f"{round(a + (b - a) * part):02X}" for a, b in zip(pale, dark, strict=True)) for part in parts]


@cache
def font(size: float = TEXT, colour: str = INK, *, bold: bool = False, underline: bool = False) -> "Font":
    """Give a font of the family."""
    from openpyxl.styles import Font  # noqa: PLC0415 - slow to load, needed only while exporting

    return Font(name=FAMILY, size=size, color=colour, bold=bold, underline="single" if underline else None)


@cache
def fill(colour: str) -> "PatternFill":
    """Give a plain ground."""
    from openpyxl.styles import PatternFill  # noqa: PLC0415 - as above

    return PatternFill("solid", start_color=colour, end_color=colour)


@cache
def rule(*, above: bool = False) -> "Border":
    """Give a thin line below, or a teal one above as totals have."""
    from openpyxl.styles import Border, Side  # noqa: PLC0415 - as above

    if above:
        return Border(top=Side("medium", color=TEAL))
    return Border(bottom=Side("thin", color=RULE))


@cache
def placed(shape: Shape, *, header: bool = False) -> "Alignment":
    """Give the alignment of a shape: numbers to the right, long text in several lines."""
    from openpyxl.styles import Alignment  # noqa: PLC0415 - as above

    right = shape in {"number", "decimal", "share"}
    wrap = header or shape == "long-text"
    return Alignment(horizontal="right" if right else "left", vertical="center", wrap_text=wrap, indent=1)


class Wardrobe:
    """The looks of the rows of one workbook. Each is put together once and then copied.

    Font by font and line by line the library would search all that it has for every cell, which was half of an export.
    """

    def __init__(self) -> None:
        self._worn: dict[Shape, Any] = {}

    def dress(self, cell: Any, shape: Shape) -> None:
        """Give a cell of openpyxl the font, the alignment and the line of a table's row."""
        if shape in self._worn:
            cell._style = copy(self._worn[shape])  # noqa: SLF001 - the library's manual copies a look so
            return
        cell.font, cell.alignment, cell.border = font(), placed(shape), rule()
        self._worn[shape] = copy(cell._style)  # noqa: SLF001 - as above
