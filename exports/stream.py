"""A plain workbook written row by row, in memory: no library's temporary file ever holds an answer in the clear.

Texts stand in the cells themselves, so that nothing has to be kept until the end; numbers as numbers. What a text looks
like never makes it a formula.
"""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Self
from xml.sax.saxutils import escape

from exports.layout import letter
from exports.undated import Undated

MOST_ROWS: Final = 1_048_576  # of a sheet, in Excel and in LibreOffice
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_MARKED: Final = re.compile(r"[&<>\x00-\x1f\ud800-\udfff\ufffe\uffff]|^\s|\s$")
_MOST_LETTERS: Final = 32_767
_ROWS_A_WRITE: Final = 500
_LEVEL: Final = 3  # of compression: what comes after encrypts it anyway

_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_STYLES: Final = (
    f'{_HEAD}<styleSheet xmlns="{_MAIN}"><fonts count="2"><font><sz val="11"/><name val="Arial"/></font>'
    '<font><b/><sz val="11"/><name val="Arial"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    '</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/>'
    '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs>'
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)


class Stream:
    """One workbook under way: a context. `add` its sheets in turn, then `finish`."""

    def __init__(self) -> None:
        self._buffer = io.BytesIO()
        self._file = Undated(self._buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL)
        self._names: list[str] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def add(self, name: str, header: Sequence[str], rows: Iterable[Sequence[object]]) -> int:
        """Add a sheet with its header frozen; where the rows are too many for one, further sheets. Gives their number.

        Numbers are written as numbers, None as nothing, all else as text.
        """
        waiting = iter(rows)
        sheets, left = 0, True
        while left or not sheets:
            sheets += 1
            left = self._add_one(name if sheets == 1 else _numbered(name, sheets), header, waiting)
        return sheets

    def _add_one(self, name: str, header: Sequence[str], rows: Iterator[Sequence[object]]) -> bool:
        """Write a sheet; whether rows are left for another."""
        self._names.append(_sheet_name(name, self._names))
        letters = [letter(column) for column in range(1, len(header) + 1)]
        with self._file.open(f"xl/worksheets/sheet{len(self._names)}.xml", "w", force_zip64=True) as part:
            part.write(_opening(header, letters).encode())
            number, lines = 1, list[str]()
            for number, row in enumerate(rows, 2):
                lines.append(_row(number, letters, row))
                if len(lines) == _ROWS_A_WRITE:
                    part.write("".join(lines).encode())
                    lines.clear()
                if number == MOST_ROWS:
                    break
            last = f"{letters[-1]}{number}" if letters else "A1"
            part.write(f'{"".join(lines)}</sheetData><autoFilter ref="A1:{last}"/></worksheet>'.encode())
        return number == MOST_ROWS

    def finish(self) -> bytes:
        """Write what holds the sheets together. The workbook's bytes."""
        for name, text in _frame(self._names).items():
            self._file.writestr(name, text)
        self._file.close()
        return self._buffer.getvalue()


def _opening(header: Sequence[str], letters: Sequence[str]) -> str:
    cells = "".join(
        f'<c r="{at}1" s="2" t="inlineStr"><is><t xml:space="preserve">{_clean(text)}</t></is></c>'
        for at, text in zip(letters, header, strict=True)
    )
    return (
        f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
        f'<sheetFormatPr defaultRowHeight="15"/><sheetData><row r="1">{cells}</row>'
    )


def _row(number: int, letters: Sequence[str], row: Sequence[object]) -> str:
    cells = [_cell(at, number, value) for at, value in zip(letters, row, strict=True) if value is not None]
    return f'<row r="{number}">{"".join(cells)}</row>'


def _cell(at: str, number: int, value: object) -> str:
    if isinstance(value, int | float):
        return f'<c r="{at}{number}"><v>{value}</v></c>'
    text = str(value)
    if _MARKED.search(text) or len(text) > _MOST_LETTERS:
        text = _clean(text)
        return f'<c r="{at}{number}" s="1" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'
    return f'<c r="{at}{number}" s="1" t="inlineStr"><is><t>{text}</t></is></c>'


def _clean(text: str) -> str:
    return escape(_CONTROL.sub("", text)[:_MOST_LETTERS])


def _numbered(name: str, number: int) -> str:
    return f"{name[:27]} {number}"


def _sheet_name(name: str, taken: Sequence[str]) -> str:
    clean = re.sub(r"[\[\]:*?/\\']", "_", _CONTROL.sub("", name)).strip()[:31] or "_"
    used = {one.casefold() for one in taken}
    return next(one for one in (clean, *(_numbered(clean, n) for n in range(2, 1000))) if one.casefold() not in used)


def _frame(names: Sequence[str]) -> dict[str, str]:
    """The parts around the sheets."""
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    numbered = list(enumerate(names, 1))
    types = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{kind}.worksheet+xml"/>' for n, _ in numbered
    )
    sheets = "".join(f'<sheet name="{escape(name)}" sheetId="{n}" r:id="rId{n}"/>' for n, name in numbered)
    links = "".join(
        f'<Relationship Id="rId{n}" Type="{_OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n, _ in numbered
    )
    return {
        "[Content_Types].xml": f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{kind}.styles+xml"/>{types}</Types>',
        "_rels/.rels": f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{sheets}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{links}'
        f'<Relationship Id="rId0" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": _STYLES,
    }
