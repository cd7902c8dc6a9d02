"""The parts of the finished workbooks, against the schemas of their format.

Checked by the validator of Microsoft's Open XML SDK, which holds each part against the schemas of ECMA-376 and against
what binds parts together (relationships, content types, indexes into styles, unique names), and which npm brings as a
package. It runs on WebAssembly, so it is slow, and all files are read in one go.
"""

import io
import json
import os
import re
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from msoffcrypto import OfficeFile

from fieldkit.store import Store
from tests import npm
from tests.exports import books
from tests.exports.finished.conftest import PASSWORD, Finished

SOURCE = Path(__file__).resolve().parents[2] / "ooxml"
# ECMA-376 lets a font's properties stand in any order (18.8.22, a choice); the validator wants them in Excel's own.
ANY_ORDER = re.compile(r"/x:styleSheet\[1\]/x:fonts\[1\]/x:font\[\d+\]")


def _moved(content: bytes) -> bytes:
    return re.sub(
        rb"(<sheetData>.*</sheetData>)(.*?)(<mergeCells.*?</mergeCells>)", rb"\3\1\2", content, flags=re.DOTALL
    )


# Each breaks one thing: an element out of order, an attribute and a value that are none, a style that is not there.
BROKEN: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "order": ("xl/worksheets/sheet1.xml", _moved),
    "attribute": ("xl/worksheets/sheet2.xml", lambda content: content.replace(b"<c r=", b'<c q="1" r=', 1)),
    "value": ("xl/worksheets/sheet3.xml", lambda content: content.replace(b't="inlineStr"', b't="verse"', 1)),
    "style": ("xl/worksheets/sheet4.xml", lambda content: re.sub(rb' s="\d+"', b' s="9999"', content, count=1)),
    "chart": ("xl/charts/chart1.xml", lambda content: content.replace(b"</plotArea>", b"<verse/></plotArea>", 1)),
}


def _broken(data: bytes) -> bytes:
    changes = dict(BROKEN.values())
    return books.repacked(data, lambda name, content: changes.get(name, lambda same: same)(content))


def _opened(path: Path) -> bytes:
    """A workbook behind its password, in the clear."""
    plain = io.BytesIO()
    with path.open("rb") as file:
        sealed: Any = OfficeFile(file)
        sealed.load_key(password=PASSWORD)
        sealed.decrypt(plain)
    return plain.getvalue()


@pytest.fixture(scope="module")
def findings(
    finished: Finished, one_quarter: Store, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, list[dict[str, str]]]:
    """What the validator finds in each workbook, and in one that was broken on purpose: a small one, for it is slow."""
    node = npm.installed(SOURCE, "the schema check of the finished workbooks")
    folder = tmp_path_factory.mktemp("schema")
    spanish = finished.summaries["es"].read_bytes()
    small = books.written(one_quarter)[0]
    files = {"summary": spanish, "whole": _opened(finished.whole), "broken": _broken(small)}
    for name, data in files.items():
        (folder / name).write_bytes(data)
    command = ("node", "validate.mjs", *(str(folder / name) for name in files))
    quiet = {**os.environ, "NODE_NO_WARNINGS": "1"}
    done = subprocess.run(command, cwd=node, capture_output=True, text=True, check=True, timeout=280, env=quiet)
    return {Path(path).name: found for path, found in json.loads(done.stdout).items()}


def _against(findings: list[dict[str, str]]) -> list[dict[str, str]]:
    return [one for one in findings if not ANY_ORDER.fullmatch(one["at"])]


def test_each_part_of_a_summary_is_as_its_schema_says(findings: dict[str, list[dict[str, str]]]) -> None:
    """Sheets, tables, drawings, charts, styles, properties: nothing that the validator would not have."""
    assert _against(findings["summary"]) == []


def test_each_part_of_the_whole_master_is_as_its_schema_says(findings: dict[str, list[dict[str, str]]]) -> None:
    """The workbook that is written row by row, once its password has opened it."""
    assert _against(findings["whole"]) == []


def test_what_is_broken_is_found(findings: dict[str, list[dict[str, str]]]) -> None:
    """The check itself would notice: an order, an attribute, a value, a style and an element of a chart."""
    parts = {one["part"].removeprefix("/") for one in _against(findings["broken"])}
    assert parts == {part for part, _ in BROKEN.values()}


def test_every_part_is_listed_and_every_link_leads_somewhere(finished: Finished) -> None:
    """In both languages each part has a content type, and each relationship a part that is there."""
    for path in finished.summaries.values():
        with zipfile.ZipFile(path) as file:
            names = set(file.namelist())
            types = file.read("[Content_Types].xml").decode()
            listed = set(re.findall(r'PartName="/([^"]+)"', types))
            assert listed <= names
            assert {name for name in names - listed if not name.endswith((".rels", "[Content_Types].xml"))} == set()
            for name in (name for name in names if name.endswith(".rels")):
                for target in re.findall(r'Target="/?([^"]+)"', file.read(name).decode()):
                    assert target in names or f"xl/{target}" in names, (name, target)
