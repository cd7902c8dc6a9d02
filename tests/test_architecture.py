"""The house keeps its walls: imports run one way, and each heavy library stays in its rooms."""

import ast
import functools
from collections.abc import Collection, Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

from scripts import house

ROOT = Path(__file__).resolve().parents[1]
FLOORS = ("forms", "fieldkit", "sync", "exports", "ui")
# What a floor may import of ours, itself aside.
MAY = {
    "forms": set[str](),
    "fieldkit": {"forms"},
    "sync": {"fieldkit", "forms"},
    "exports": {"fieldkit", "forms"},
    "ui": {"fieldkit", "forms", "sync", "exports"},
}
# Where a library may be imported: prefixes of module paths.
ROOMS = {
    "PySide6": ("ui/desktop/",),
    "sqlcipher3": ("fieldkit/database.py",),
    "sqlite_utils": ("fieldkit/database.py",),
    "filelock": ("fieldkit/presence.py",),
    "cryptography": (
        "fieldkit/storekey.py",
        "fieldkit/stretching.py",
        "fieldkit/seal.py",
        "fieldkit/envelope.py",
        "fieldkit/comparing.py",
    ),
    "numpy": ("fieldkit/matching/", "exports/disclosure/"),
    "openpyxl": ("exports/", "forms/sheets.py", "sync/survey_import"),
    "highspy": ("exports/disclosure/",),
    "lap": ("fieldkit/matching/",),
    "msoffcrypto": ("exports/data.py",),
    "pyxform": ("forms/",),
    "rapidfuzz": ("sync/survey_import",),
    "xlrd": ("forms/sheets.py", "sync/survey_import/workbooks.py"),
    "obstore": ("sync/mailbox",),
    "paramiko": ("sync/mailbox",),
    "smbclient": ("sync/mailbox",),
    "smbprotocol": ("sync/mailbox",),
    "httpx": ("sync/mailbox",),
    "zxcvbn": ("fieldkit/",),
    "mnemonic": ("fieldkit/",),
    "icalendar": ("fieldkit/catalogue.py",),
    "phonenumbers": ("fieldkit/",),
    "segno": ("fieldkit/posters.py",),
    "stdnum": ("fieldkit/", "sync/", "forms/"),
    "click": ("ui/cli/",),
    "rich": ("ui/cli/",),
    "psycopg": ("fieldkit/master/postgres/",),
    "platformdirs": ("fieldkit/compiled.py",),
    "threading": ("ui/desktop/tasks.py",),
    "concurrent": ("ui/desktop/tasks.py",),
    "sqlite3": (),
    "pickle": (),
}
# Too slow to load before the window or a command is there: imported where they are used.
LAZY = (
    "pyxform", "highspy", "openpyxl", "numpy", "zxcvbn", "mnemonic", "phonenumbers", "stdnum", "obstore",
    "paramiko", "smbclient", "smbprotocol", "httpx", "filelock", "rapidfuzz", "xlrd", "msoffcrypto", "lap",
    "segno", "icalendar",
)  # fmt: skip
LONGEST_FILE = 450


def _modules() -> list[Path]:
    return sorted(path for floor in FLOORS for path in (ROOT / floor).rglob("*.py"))


@functools.cache
def _read(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _imports(tree: ast.AST) -> Iterator[tuple[str, ast.stmt]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, node
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module, node


def test_modules_import_only_what_their_rooms_allow() -> None:
    """Imports run ui → exports, sync → fieldkit → forms, and libraries stay in their rooms."""
    astray = []
    for path in _modules():
        place = path.relative_to(ROOT).as_posix()
        floor = place.split("/")[0]
        for name, node in _imports(_read(path)):
            top = name.split(".")[0]
            if top in FLOORS and top != floor and top not in MAY[floor]:
                astray.append(f"{place}:{node.lineno} imports {name}: {floor} must not know {top}")
            if top in ROOMS and not place.startswith(ROOMS[top]):
                astray.append(f"{place}:{node.lineno} imports {name} outside {ROOMS[top]}")
    assert astray == []


def test_the_drawn_map_is_the_house_as_it_is() -> None:
    """docs/house.svg shows every room and what it imports; `python -m scripts.house` draws it anew."""
    assert house.draw() == house.DRAWN.read_text(encoding="utf-8")
    for upper, lower in house.arrows():
        assert lower in MAY[upper]


def test_no_module_imports_what_imports_it() -> None:
    """Each module can be read after those that it names, and before those that name it; imports for types count."""
    ours = {_name(path): path for path in _modules()}
    graph = {name: _ours(path, ours) - {name} for name, path in ours.items()}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as found:
        pytest.fail(f"a circle of imports: {' → '.join(reversed(found.args[1]))}")


def _name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def _ours(path: Path, ours: Collection[str]) -> set[str]:
    """The modules of ours that a module names. `from room import module` names the module, and not the room."""
    named = set()
    for name, node in _imports(_read(path)):
        inside = [f"{name}.{alias.name}" for alias in node.names] if isinstance(node, ast.ImportFrom) else [name]
        named |= {one if one in ours else name for one in inside}
    return named & set(ours)


def test_slow_libraries_are_loaded_where_they_are_used() -> None:
    """Starting the program loads none of the libraries that cost more than showing the window."""
    early = [
        f"{path.relative_to(ROOT)}:{node.lineno} loads {name} at start-up"
        for path in _modules()
        for name, node in _imports(ast.Module(body=_at_import_time(_read(path)), type_ignores=[]))
        if name.split(".")[0] in LAZY
    ]
    assert early == []


def _at_import_time(tree: ast.Module) -> list[ast.stmt]:
    return [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]


def test_rooms_are_small_enough_to_be_read_at_once() -> None:
    """A file over the limit wants a wall."""
    lines = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in _modules()}
    assert [f"{path.relative_to(ROOT)}: {many}" for path, many in lines.items() if many > LONGEST_FILE] == []
