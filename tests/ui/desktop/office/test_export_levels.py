"""The export page of an office whose places lie in areas: what it shows and writes is what the command does."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from exports.audit import read_workbook
from exports.audit.levels import prove_together
from fieldkit.store import unlock
from tests import factory
from tests.exports import regions
from tests.ui.desktop.office.masters import settle
from tests.ui.desktop.office.test_inbox_page import cells
from tests.ui.desktop.steps import page, read
from ui.desktop.office.export_page import ExportPage
from ui.desktop.rows import Table
from ui.desktop.window import Window


@pytest.fixture
def shown(bare: Window, tmp_path: Path) -> ExportPage:
    """The page of a made-up region of two municipalities, with a quarter of gatherings."""
    with regions.region(tmp_path, regions.SMALL) as store:
        regions.fill(store, 60)
        folder = store.folder
    bare.choose(folder)
    bare.unlocked(unlock(folder, factory.PASSPHRASE))
    settle(bare)
    bare.go("export")
    settle(bare)
    return page(bare, ExportPage)


def choose(shown: ExportPage, name: str, window: Window) -> None:
    """Pick what the workbook is of, as a person would."""
    assert shown.level
    at = shown.level.findText(name)
    assert at >= 0, [shown.level.itemText(nth) for nth in range(shown.level.count())]
    shown.level.setCurrentIndex(at)
    shown.level.activated.emit(at)
    settle(window)


def places(shown: ExportPage) -> dict[str, list[str]]:
    """The rows of the first table on screen."""
    return {row[0]: row[1:] for row in cells(shown.findChildren(Table)[0])}


def test_without_areas_there_is_nothing_to_choose(office: Window) -> None:
    """An office of one municipality sees the page as it always was."""
    office.go("export")
    settle(office)
    level = page(office, ExportPage).level
    assert level
    assert not level.isVisible()


def test_a_municipality_by_itself(shown: ExportPage, bare: Window, tmp_path: Path) -> None:
    """The preview shows its places alone; the file says the same, and every area's numbers are remembered with it."""
    assert places(shown).keys() >= {"Arriba", "Abajo"}
    choose(shown, "Municipio: Arriba", bare)
    previewed = places(shown)
    assert previewed.keys() >= {"Plaza de Arriba", "Cerro Inventado"}
    assert "Abajo" not in read(shown)
    shown.write(tmp_path / "out")
    settle(bare)
    assert "✓  1 libro guardado y comprobado" in read(shown)
    assert "Ya publicado con el n.º 1" in read(shown)
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["Arriba.xlsx"]
    assert places(shown) == previewed
    sheet = load_workbook(tmp_path / "out" / "Arriba.xlsx")["Zonas"]
    rows = [[str(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
    [written] = [row[row.index("Cerro Inventado") + 1 :] for row in rows if "Cerro Inventado" in row]
    assert written == previewed["Cerro Inventado"]


def test_all_levels_a_workbook_each(shown: ExportPage, bare: Window, tmp_path: Path) -> None:
    """One press, one release: a file for each area, which prove together."""
    choose(shown, "Todos los niveles: un libro para cada uno", bare)
    assert "Este es el de todo junto." in read(shown)
    assert shown.save.accessibleName() == "Guardar los libros de Excel…"
    shown.write(tmp_path / "out")
    settle(bare)
    files = sorted((tmp_path / "out").iterdir())
    assert [path.stem for path in files] == ["Abajo", "Arriba", "Región inventada"]
    assert len(prove_together([read_workbook(path.read_bytes()) for path in files]).areas) == 3
    assert "✓  3 libros guardados y comprobados" in read(shown)
