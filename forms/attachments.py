"""Attached files as tables: CSV, XML lists, GeoJSON, and the choices of select_one_external."""

from __future__ import annotations

import csv
import json
import re
from io import StringIO
from typing import TYPE_CHECKING, Any, Protocol
from xml.sax.saxutils import unescape

from forms.definition import Table
from forms.problems import Problem, ProblemCode
from forms.xform import table_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

MAX_BYTES = 20 * 2**20

_NAMED = re.compile(r"jr://(?:file|file-csv|images|audio|video)/([^\"'<>]+)")


class Files(Protocol):
    """Attached files by name: a dictionary, or a folder that is read when asked."""

    def get(self, name: str, /) -> bytes | None:
        """The content of a file, None where there is none of that name."""


def files_named(xform: str) -> tuple[str, ...]:
    """The names of the files that a form uses: lists, tables, pictures, recordings."""
    return tuple(dict.fromkeys(unescape(name).strip() for name in _NAMED.findall(xform)))


class _Damaged(Exception):  # noqa: N818 - said of a file
    pass


def read_attachments(files: Mapping[str, bytes]) -> tuple[dict[str, Table], list[Problem]]:
    """Read attached files into tables by file name without its ending; files of other kinds are left alone."""
    tables: dict[str, Table] = {}
    problems: list[Problem] = []
    for name, data in files.items():
        stem, _, ending = name.rpartition(".")
        read = _READERS.get(ending.lower())
        if read is None:
            continue
        try:
            tables[stem] = _bounded(read, data)
        except _Damaged as error:
            tables[stem] = Table()
            facts = {"file": name, "detail": str(error)}
            problems.append(Problem(ProblemCode.ATTACHMENT_DAMAGED, facts=facts))
    return tables, problems


def _bounded(read: Callable[[bytes], Table], data: bytes) -> Table:
    if len(data) > MAX_BYTES:
        raise _Damaged(f"{len(data)} > {MAX_BYTES}")
    return read(data)


def external_choices(itemsets: str) -> dict[str, Table]:
    """The lists of the external_choices sheet, from pyxform's CSV of all of them."""
    lists: dict[str, list[dict[str, str]]] = {}
    for row in csv.DictReader(StringIO(itemsets)):
        cells = {name: cell for name, cell in row.items() if isinstance(cell, str) and cell != ""}
        lists.setdefault(cells.pop("list_name", ""), []).append(cells)
    return {name: table_of(rows) for name, rows in lists.items()}


def _csv(data: bytes) -> Table:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _Damaged("not UTF-8") from error
    head = text.partition("\n")[0]
    separator = ";" if head.count(";") > head.count(",") else ","
    try:
        rows = list(csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True))
    except csv.Error as error:
        raise _Damaged(str(error)) from error
    if not rows:
        return Table()
    columns = tuple(column.strip() for column in rows[0])
    if len(set(columns)) < len(columns):
        raise _Damaged("a column stands twice")
    width = len(columns)
    return Table(columns, tuple(tuple((row + [""] * width)[:width]) for row in rows[1:] if any(row)))


def _xml(data: bytes) -> Table:
    # defusedxml refuses entities, so that a small file cannot unfold into a huge one.
    from xml.etree.ElementTree import ParseError  # noqa: PLC0415

    from defusedxml.common import DefusedXmlException  # type: ignore[import-untyped]  # ships no types  # noqa: PLC0415
    from defusedxml.ElementTree import fromstring  # type: ignore[import-untyped]  # ships no types  # noqa: PLC0415

    try:
        root = fromstring(data, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError) as error:
        raise _Damaged(type(error).__name__) from error
    return table_of([{_local(cell.tag): cell.text or "" for cell in item} for item in root])


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _geojson(data: bytes) -> Table:
    try:
        features = json.loads(data)["features"]
        return table_of([_feature(feature) for feature in features])
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise _Damaged(type(error).__name__) from error


def _feature(feature: dict[str, Any]) -> dict[str, str]:
    cells = {name: _cell(value) for name, value in feature.get("properties", {}).items()}
    if "id" in feature:
        cells.setdefault("id", _cell(feature["id"]))
    geometry = feature.get("geometry") or {}
    points = geometry.get("coordinates", [])
    if geometry.get("type") == "Point":
        points = [points]
    elif geometry.get("type") == "Polygon":
        points = points[0]
    cells["geometry"] = ";".join(f"{point[1]} {point[0]} 0 0" for point in points)
    return cells


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value)


_READERS: dict[str, Callable[[bytes], Table]] = {"csv": _csv, "xml": _xml, "geojson": _geojson}
