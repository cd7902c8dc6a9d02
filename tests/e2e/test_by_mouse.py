"""A social worker's morning by mouse: the real window, with the keyboard only for what has to be typed.

Each click goes to where the bus of screen readers says that something of that name stands, never to a fixed place.
FIELDKIT_SCREEN=1 runs it.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from fieldkit import calls, stretching
from fieldkit.store import Store, unlock
from scripts.pictures_office import CALLS, PASSPHRASE, practice
from tests.e2e.bus import find, session
from tests.e2e.screen import Screen, begin_at


@pytest.fixture
def screen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Screen]:
    """A screen at an office whose folder of what was sent has two batches in it."""
    with session(monkeypatch):
        monkeypatch.setattr(stretching, "SECONDS", 0)
        begin_at(tmp_path / "home", practice(tmp_path))
        pictures = Path(os.environ.get("FIELDKIT_PICTURES") or tmp_path / "pictures")
        pictures.mkdir(parents=True, exist_ok=True)
        with Screen("mouse", tmp_path / "home", pictures) as opened:
            yield opened


def click(screen: Screen, name: str, shows: str, role: str = "push button") -> None:
    """Click on what is called so, and wait for what comes of it."""
    screen.click(find(name, role).middle, shows)


@pytest.mark.timeout(900)
def test_a_social_workers_morning(screen: Screen, tmp_path: Path) -> None:
    """Unlocked, two batches taken in, who asked to be called looked at, a call noted, the summary saved."""
    book = tmp_path / "resumen.xlsx"
    screen.open_program()
    screen.point(find("Contraseña", "password text").middle)
    screen.type(PASSPHRASE)
    click(screen, "Abrir", "inbox")
    click(screen, "Incorporar todos", "merged")
    click(screen, "Llamadas", "calls", "check box")
    screen.point(find("¿Quién llama?", "text").middle)
    screen.type("Inventada")
    click(screen, "He llamado", "called")
    click(screen, "Exportar", "preview", "check box")
    click(screen, "Guardar el libro de Excel…", "where-to")
    screen.type(str(book))
    screen.click(find("Guardar", "push button").middle, "written", book.exists)
    screen.close_program()
    with Store.open(tmp_path / "office", unlock(tmp_path / "office", PASSPHRASE)) as office:
        noted = sorted((call.who, bool(call.called)) for _, call in calls.listed(office.master.calls))
    assert noted == [("", False)] * (len(CALLS) - 1) + [("Inventada", True)]
    rows = [row for sheet in openpyxl.load_workbook(book) for row in sheet.iter_rows(values_only=True)]
    assert any("Tests" in row for row in rows)
