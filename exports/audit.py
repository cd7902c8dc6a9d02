"""Reads a finished workbook back and refuses it where a number could give somebody away.

Default deny: whatever the file holds must be something that was put there, and whatever counts people must be a
multiple of the base, no further from the true count than promised, and add up with all that is tied to it. What is
checked are the file's own cells, texts and charts, not what the writer meant to write.
"""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Never, TypeAlias

from exports.cells import Placed
from exports.content import Book
from exports.disclosure.model import Key, Model
from exports.disclosure.protect import LEAST_THRESHOLD, Derived, Protected, Rounded
from exports.estimates import Estimate, again
from exports.words import word
from fieldkit.errors import Code, WorldFailed

_Where: TypeAlias = tuple[str, str]
_Found: TypeAlias = dict[_Where, Any]

_PARTS: Final = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|docProps/(app|core)\.xml"
    r"|xl/(workbook|styles|theme/theme1|_rels/workbook\.xml)(\.xml|\.rels)"
    r"|xl/worksheets/(sheet\d+\.xml|_rels/sheet\d+\.xml\.rels)"
    r"|xl/drawings/(drawing\d+\.xml|_rels/drawing\d+\.xml\.rels)|xl/charts/chart\d+\.xml"
)
# What a chart may hold of its own instead of pointing at cells.
_OWN_NUMBERS: Final = ("numCache", "numLit", "strCache", "strLit", "multiLvlStrCache")
_MARGINS: Final = ("oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter")
_ALMOST: Final = 1e-9


@dataclass(frozen=True)
class Audited:
    """How many numbers about people were read back, and how many sums among them hold."""

    numbers: int
    sums: int


def audit(data: bytes, book: Book, placed: Sequence[Placed], model: Model, protected: Protected) -> Audited:
    """Prove a workbook's bytes against the book, where its cells were placed, and the model behind it.

    Raises NOT_PROTECTED with `sheet`, `cell` and `why` (unexplained, missing, changed, formula, not-a-multiple,
    too-far, two-values, does-not-add, part, own-numbers, name, rule, comment, property).
    """
    if protected.protection.base < LEAST_THRESHOLD:
        _refuse("not-a-multiple")
    expected = {(cell.sheet, cell.cell): cell for cell in placed}
    _check_parts(data, book)
    found = _read(data, book)
    for where in found.keys() - expected.keys():
        _refuse("unexplained", where)
    for where in expected.keys() - found.keys():
        _refuse("missing", where)
    values: dict[Key, int] = {}
    for where, cell in expected.items():
        _check_cell(where, found[where], cell, protected.protection.base)
        if isinstance(cell.value, Rounded):
            _check_people(where, int(found[where]), cell.value.cell, values, (model, protected))
    return Audited(len(values), _check_sums(values, model, expected))


def _refuse(why: str, where: _Where = ("", "")) -> Never:
    raise WorldFailed(Code.NOT_PROTECTED, sheet=where[0], cell=where[1], why=why)


def _check_cell(where: _Where, found: object, cell: Placed, base: int) -> None:
    """Compare a cell with what was placed; a number about people must also stand on multiples of the base."""
    value = cell.value
    if isinstance(value, Rounded):
        if not isinstance(found, int) or found % base:
            _refuse("not-a-multiple", where)
    elif isinstance(value, Derived):
        if value.part % base or (isinstance(value.whole, Rounded) and value.whole % base):
            _refuse("not-a-multiple", where)
        if not isinstance(found, int | float) or abs(found - value.part / value.whole) > _ALMOST:
            _refuse("changed", where)
    elif isinstance(value, Estimate):
        _check_estimate(where, found, value, base)
    elif isinstance(cell.shown, int | float):
        if not isinstance(found, int | float) or abs(found - cell.shown) > _ALMOST:
            _refuse("changed", where)
    elif (found.date() if isinstance(found, datetime) else found) != cell.shown:
        _refuse("changed", where)


def _check_estimate(where: _Where, found: object, value: Estimate, base: int) -> None:
    """Compute a mean or median again from its counts, which must stand on multiples of the base."""
    if any(count % base for count, _, _ in value.parts):
        _refuse("not-a-multiple", where)
    if not isinstance(found, int | float) or abs(found - again(value)) > _ALMOST:
        _refuse("changed", where)


def _check_people(
    where: _Where, found: int, cell: Key, values: dict[Key, int], against: tuple[Model, Protected]
) -> None:
    model, protected = against
    if abs(found - model.counts[cell]) > protected.furthest:
        _refuse("too-far", where)
    if values.setdefault(cell, found) != found:
        _refuse("two-values", where)


def _check_sums(values: Mapping[Key, int], model: Model, placed: Mapping[_Where, Placed]) -> int:
    """Add up every relation of the model whose cells are all printed."""
    checked = 0
    for relation in model.relations:
        parts = [values.get(part) for part in relation.parts]
        # A part that is a true nought and has no row of its own adds nothing.
        if relation.total not in values or None in parts:
            continue
        if values[relation.total] != sum(part for part in parts if part is not None):
            where = next(
                w for w, p in placed.items() if isinstance(p.value, Rounded) and p.value.cell == relation.total
            )
            _refuse("does-not-add", where)
        checked += 1
    return checked


def _check_parts(data: bytes, book: Book) -> None:
    """Refuse parts of the file that no summary has, and texts in them that the book does not have."""
    from openpyxl.xml.functions import fromstring  # noqa: PLC0415 - slow to load, needed only while exporting

    charts = [chart for sheet in book.sheets for chart in sheet.charts]
    # A chart's series and labels are references; only its title is text, and its description in the drawing.
    own = {"xl/charts": {chart.title for chart in charts}, "xl/drawings": set[str]()}
    alts = {chart.alt for chart in charts}
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        for name in file.namelist():
            if not _PARTS.fullmatch(name):
                _refuse("part", (name, ""))
            folder = name.rpartition("/")[0]
            if folder in own:
                _check_part(name, fromstring(file.read(name)), own[folder], alts)


def _check_part(name: str, root: Any, texts: AbstractSet[str], alts: AbstractSet[str]) -> None:
    for element in root.iter():
        tag = str(element.tag).rpartition("}")[2]
        if tag in _OWN_NUMBERS:
            _refuse("own-numbers", (name, ""))
        text = (element.text or "") if tag == "t" else ""
        if (text and text not in texts) or element.get("descr", "") not in {"", *alts}:
            _refuse("unexplained", (name, ""))


def _read(data: bytes, book: Book) -> _Found:
    """Read every cell of every sheet, hidden ones too, and refuse what else can carry a number."""
    from openpyxl import load_workbook  # noqa: PLC0415 - as above

    workbook = load_workbook(io.BytesIO(data))
    properties = workbook.properties
    said = (properties.creator, properties.lastModifiedBy, properties.title, properties.subject)
    if said != ("fieldkit", "fieldkit", book.title, book.subject) or properties.description or properties.category:
        _refuse("property")
    if workbook.defined_names:
        _refuse("name")
    printed = {None, book.banner, book.title.replace("&", "&&"), word("page", book.language)}
    for sheet in workbook.worksheets:
        if not {part.text for line in _MARGINS for part in _line_parts(sheet, line)} <= printed:
            _refuse("unexplained", (sheet.title, ""))
    return {where: value for sheet in workbook.worksheets for where, value in _cells(sheet)}


def _line_parts(sheet: Any, line: str) -> tuple[Any, ...]:
    found = getattr(sheet, line)
    return (found.left, found.center, found.right)


def _cells(sheet: Any) -> Iterator[tuple[_Where, Any]]:
    if sheet.conditional_formatting or sheet.data_validations.dataValidation or sheet.defined_names:
        _refuse("rule", (sheet.title, ""))
    for row in sheet.iter_rows():
        for cell in row:
            where = (sheet.title, cell.coordinate)
            if cell.comment is not None:
                _refuse("comment", where)
            if cell.data_type == "f":
                _refuse("formula", where)
            if cell.value is not None:
                yield where, cell.value
