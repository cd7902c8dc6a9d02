"""The parts of a workbook's file: only those that a summary has, with no text or number that its cells do not have.

Default deny: a part, an element or a text that nothing explains is refused. A chart's own copy of numbers is let
through only where it says what the cells say.
"""

import io
import re
import zipfile
from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from exports.audit import sentences
from exports.audit.finished import Finished, Value, refuse
from exports.layout import number
from exports.package import spelt
from exports.words import word
from fieldkit.errors import Code, WorldFailed

_PARTS: Final = re.compile(
    r"\[Content_Types\]\.xml|_rels/\.rels|docProps/(app|core)\.xml|xl/sharedStrings\.xml|xl/tables/table\d+\.xml"
    r"|xl/(workbook|styles|theme/theme1|_rels/workbook\.xml)(\.xml|\.rels)"
    r"|xl/worksheets/(sheet\d+\.xml|_rels/sheet\d+\.xml\.rels)"
    r"|xl/drawings/(drawing\d+\.xml|_rels/drawing\d+\.xml\.rels)|xl/charts/chart\d+\.xml"
)
_LARGEST: Final = 64 << 20


def _tags(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SHEET: Final = _tags("""
    worksheet sheetPr tabColor outlinePr pageSetUpPr dimension sheetViews sheetView pane selection sheetFormatPr cols
    col sheetData row c v is t r rPr autoFilter mergeCells mergeCell hyperlinks hyperlink printOptions pageMargins
    pageSetup headerFooter oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter rowBreaks colBreaks brk
    drawing tableParts tablePart
""")
_STRINGS: Final = _tags("sst si t r rPr b i u sz color rFont family scheme charset")
_TABLE: Final = _tags("table autoFilter tableColumns tableColumn tableStyleInfo")
_PROPERTIES: Final = _tags("""
    Properties Application AppVersion DocSecurity ScaleCrop SharedDoc HyperlinksChanged LinksUpToDate TotalTime
    coreProperties creator lastModifiedBy title subject created modified language keywords
""")
_KNOWN: Final = {"worksheets/": _SHEET, "sharedStrings": _STRINGS, "tables/": _TABLE, "docProps/": _PROPERTIES}
# Attributes that programs show to people, or that hold what a person wrote.
_SAID: Final = frozenset(
    ["descr", "title", "tooltip", "display", "prompt", "promptTitle", "error", "errorTitle", "alt", "comment"]
)
_REFERENCE: Final = re.compile(r"'?((?:[^'!]|'')+)'?!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?")
_FORMATS: Final = re.compile(r"General|@|0%|0\.0%|#,##0(\.0+)?|0(\.0+)?|dd/mm/yyyy|yyyy-mm-dd.*")


def check_package(data: bytes, finished: Finished, texts: frozenset[str]) -> None:
    """Refuse what a summary does not have. `texts` stand in cells and have been explained."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            entries = file.infolist()
            if file.comment or len({entry.filename for entry in entries}) < len(entries):
                refuse("part")
            for entry in entries:
                if not _PARTS.fullmatch(entry.filename) or entry.file_size > _LARGEST or entry.comment:
                    refuse("part", (entry.filename, ""))
                _check_part(entry.filename, file.read(entry), finished, texts)
    except (zipfile.BadZipFile, OSError) as error:
        raise WorldFailed(Code.NOT_A_WORKBOOK) from error


def check_reworded(before: bytes, after: bytes, was: str, says: str, finished: Finished) -> None:
    """Refuse a file that is not, byte for byte, the one that was read before but for one sentence of the workbook."""
    changed = 0
    with zipfile.ZipFile(io.BytesIO(before)) as old, zipfile.ZipFile(io.BytesIO(after)) as new:
        if old.namelist() != new.namelist() or new.comment:
            refuse("part")
        for name in new.namelist():
            one, other = old.read(name), new.read(name)
            if one != other:
                changed += one.count(spelt(was))
                if one.replace(spelt(was), spelt(says)) != other:
                    refuse("part", (name, ""))
    if changed != 1 or not _is_own(says, finished, frozenset()):
        refuse("unexplained")


def _check_part(name: str, content: bytes, finished: Finished, texts: frozenset[str]) -> None:
    from openpyxl.xml.functions import fromstring  # noqa: PLC0415 - slow to load, needed only while exporting

    if name.endswith(".rels"):
        _check_links(name, fromstring(content))
        return
    root = fromstring(content)
    known = next((tags for part, tags in _KNOWN.items() if part in name), None)
    for element in root.iter():
        tag = _tag(element)
        if known is not None and tag not in known:
            refuse("rule" if "worksheets/" in name else "part", (name, tag))
        _check_attributes(name, element, finished, texts)
    for part, check in _CHECKS.items():
        if part in name:
            check(name, root, finished, texts)


def _check_drawing(name: str, root: Any, finished: Finished, texts: frozenset[str]) -> None:
    _check_said(name, (element.text for element in root.iter() if _tag(element) == "t"), finished, texts)


def _check_strings(name: str, root: Any, _: Finished, texts: frozenset[str]) -> None:
    """A shared string that no cell shows is one that somebody left behind."""
    if any("".join(item.itertext()) not in texts for item in root):
        refuse("unexplained", (name, ""))


def _tag(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]


def _check_links(name: str, root: Any) -> None:
    """No part may lead out of the file."""
    for element in root.iter():
        if element.get("TargetMode", "Internal") != "Internal" or ":" in element.get("Target", ""):
            refuse("part", (name, ""))


def _check_attributes(name: str, element: Any, finished: Finished, texts: frozenset[str]) -> None:
    _check_said(name, (value for key, value in element.attrib.items() if key in _SAID), finished, texts)
    if _tag(element) == "tableColumn" and element.get("name") not in texts:
        refuse("unexplained", (name, ""))
    if "workbook.xml" in name and _tag(element) == "sheet" and element.get("name") not in finished.sheets:
        refuse("unexplained", (name, ""))


def _check_said(name: str, said: Iterator[Any], finished: Finished, texts: frozenset[str]) -> None:
    for text in said:
        if text and text not in texts and not _is_own(text, finished, texts):
            refuse("unexplained", (name, ""))


def _is_own(text: str, finished: Finished, texts: frozenset[str]) -> bool:
    """One of the workbook's sentences, around nothing but texts that stand in its cells."""
    return any(
        all(value in texts or key in sentences.FIGURES for key, value in filled.items())
        for filled in sentences.found_in(finished.language, text)
    )


def _check_chart(name: str, root: Any, finished: Finished, texts: frozenset[str]) -> None:
    tags = {_tag(element) for element in root.iter()}
    if tags & {"numLit", "strLit", "multiLvlStrCache", "externalData", "userShapes", "extLst"}:
        refuse("own-numbers", (name, ""))
    _check_said(name, (element.text for element in root.iter() if _tag(element) == "t"), finished, texts)
    for element in root.iter():
        if _tag(element) in {"numRef", "strRef"}:
            _check_reference(name, element, finished)


def _check_reference(name: str, element: Any, finished: Finished) -> None:
    """A reference leads to cells of this workbook, and what is kept of them beside it is what they say."""
    formula = next((one.text or "" for one in element if _tag(one) == "f"), "")
    cells = _cells_of(formula, finished)
    if cells is None:
        refuse("own-numbers", (name, ""))
    for cache in element:
        if _tag(cache) not in {"numCache", "strCache"}:
            continue
        for point in cache.iter():
            if _tag(point) != "pt":
                continue
            place, text = int(point.get("idx", "0")), "".join(point.itertext())
            if place >= len(cells) or not _same(cells[place], text):
                refuse("own-numbers", (name, ""))


def _cells_of(formula: str, finished: Finished) -> list[Value | None] | None:
    found = _REFERENCE.fullmatch(formula)
    if found is None or found[1].replace("''", "'") not in finished.sheets:
        return None
    sheet = found[1].replace("''", "'")
    first, last = (int(found[3]), number(found[2])), (int(found[5] or found[3]), number(found[4] or found[2]))
    return [
        finished.cells.get((sheet, row, column))
        for row in range(first[0], last[0] + 1)
        for column in range(first[1], last[1] + 1)
    ]


def _same(value: Value | None, text: str) -> bool:
    if isinstance(value, date):
        return text in {f"{value:%d/%m/%Y}", value.isoformat(), str((value - date(1899, 12, 30)).days)}
    if isinstance(value, int | float):
        try:
            return abs(float(text) - value) < 1e-9 * max(1.0, abs(value))
        except ValueError:
            return False
    return text == ("" if value is None else value)


def _check_properties(name: str, root: Any, finished: Finished, texts: frozenset[str]) -> None:
    for element in root:
        tag, text = _tag(element), element.text or ""
        if tag in {"creator", "lastModifiedBy"} and text not in {"", "fieldkit"}:
            refuse("property", (name, tag))
        if tag in {"title", "subject", "keywords"} and text and not _is_own(text, finished, texts):
            parts = text.removeprefix(word("simulated", finished.language) + " · ")
            if parts not in texts:
                refuse("property", (name, tag))


def _check_formats(name: str, root: Any, _: Finished, __: frozenset[str]) -> None:
    """A number's format may not hold words, which would be shown in the number's place."""
    for element in root.iter():
        if _tag(element) == "numFmt" and not _FORMATS.fullmatch(element.get("formatCode", "")):
            refuse("format", (name, ""))


def _check_margins(name: str, root: Any, finished: Finished, texts: frozenset[str]) -> None:
    """Headers and footers say what the workbook is called, that it is simulated, and the page."""
    page = word("page", finished.language)
    for element in root.iter():
        if _tag(element).endswith(("Header", "Footer")):
            for text in re.split(r"&[LCR]", (element.text or "").replace("&&", "\0")):
                said = text.replace("\0", "&").strip()
                if said and said != page and said not in texts and not _title(said, finished, texts):
                    refuse("unexplained", (name, ""))


def _title(said: str, finished: Finished, texts: frozenset[str]) -> bool:
    """The workbook's title, behind the mark of simulated data."""
    return said.removeprefix(word("simulated", finished.language) + " · ") in texts


_CHECKS: Final = {
    "charts/": _check_chart,
    "drawings/": _check_drawing,
    "sharedStrings": _check_strings,
    "docProps/core": _check_properties,
    "styles": _check_formats,
    "worksheets/": _check_margins,
}
