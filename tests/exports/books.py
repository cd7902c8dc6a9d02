"""Finished workbooks, and ways to tamper with them."""

import io
import zipfile
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook

from exports.cells import Placed
from exports.content import Book
from exports.disclosure.model import Model
from exports.disclosure.protect import Protected, Protection, protect
from exports.facts import Facts
from exports.gatherings import gatherings
from exports.indicators import evaluate
from exports.periods import Language, Period
from exports.plan import read_plan
from exports.sheets import book
from exports.summary import Exported, export
from exports.tables import collect
from exports.workbook import write
from fieldkit.progress import Silent
from fieldkit.store import Store

MESA = (Path(__file__).parent / "mesa.toml").read_bytes()
TODAY = date(2026, 7, 3)
Q2 = Period.parse("2026-Q2")


def exported(
    store: Store, out: Path, period: str = "2026-Q2", language: Language = "es", plan: bytes | None = None
) -> Exported:
    """Export, with the clock held still."""
    return export(store, Period.parse(period), out, progress=Silent(), today=TODAY, language=language, plan=plan)


@cache
def written(
    store: Store, language: Language = "es", *, simulated: bool = False, release: str = "r"
) -> tuple[bytes, Book, tuple[Placed, ...], Model, Protected]:
    """Everything up to the audit; once for a store that is only read."""
    return write_anew(store, language, simulated=simulated, release=release)


def write_anew(
    store: Store, language: Language = "es", *, simulated: bool = False, release: str = "r"
) -> tuple[bytes, Book, tuple[Placed, ...], Model, Protected]:
    """Everything up to the audit."""
    plan = read_plan(MESA)
    held = tuple(gatherings(store, Q2, "passers"))
    collected = collect(store, plan, Q2, held, language)
    protected = protect(collected.model, collected.wanted, protection=Protection(), secret=b"secret", release=release)
    lines = tuple(evaluate(plan, protected.tables, held, Q2, TODAY))
    facts = Facts(plan, Q2, language, TODAY, "Oficina", "Test", simulated, held, collected.sides, protected, lines)
    content = book(facts)
    data, placed = write(content)
    return data, content, placed, collected.model, protected


def opened(data: bytes) -> Workbook:
    """Read a workbook from its bytes, to change it."""
    return load_workbook(io.BytesIO(data))


@cache
def shown(data: bytes) -> Workbook:
    """Read a workbook from its bytes, once, to look at it."""
    return opened(data)


def changed(data: bytes, change: Callable[[Any], object]) -> bytes:
    """Open, change something through openpyxl, save."""
    workbook = opened(data)
    change(workbook)
    buffer = io.BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()


def repacked(data: bytes, change: Callable[[str, bytes], bytes], more: Mapping[str, bytes] | None = None) -> bytes:
    """Change the parts of the file themselves, or add some."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w") as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
        for name, content in (more or {}).items():
            new.writestr(name, content)
    return buffer.getvalue()
