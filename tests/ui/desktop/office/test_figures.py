"""Indicators and the workbook: what is shown is what is written, and all of it is protected."""

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Silent
from tests import factory
from tests.ui.desktop.office.masters import Master, reopened, settle
from tests.ui.desktop.office.test_inbox_page import cells
from tests.ui.desktop.steps import page, read
from ui.desktop.charts import Gauge
from ui.desktop.office import export_page, figures
from ui.desktop.office.export_page import ExportPage
from ui.desktop.office.indicators_page import IndicatorsPage
from ui.desktop.rows import Column, Table
from ui.desktop.window import Window


def test_an_empty_period_says_so(empty: Window) -> None:
    """On the first day there is nothing to count, and nothing to save."""
    for place in ("indicators", "export"):
        empty.go(place)
        settle(empty)
        assert empty.page
        assert "En este periodo no ha llegado todavía ninguna mesa." in read(empty.page)
    assert not page(empty, ExportPage).save.isVisible()


def test_each_indicator_with_its_state(office: Window) -> None:
    """Value, target, and the state as a word with a sign; the gauge says its numbers to who hears it."""
    office.go("indicators")
    settle(office)
    shown = page(office, IndicatorsPage)
    rows = cells(shown.table)
    assert len(rows) == 20
    assert rows[1][:3] == ["Tests completados en las mesas", "25", "100 o más"]
    assert rows[1][-1] == "■ Por debajo por ahora"
    model = shown.table.rows
    heard = str(model.data(model.index(1, 3), Qt.ItemDataRole.AccessibleTextRole))
    assert "esperados a día de hoy. abr 0, may 25; meta de un mes: 33,3" in heard


@pytest.mark.usefixtures("dressed")
def test_the_target_of_a_month_is_drawn_across_the_months() -> None:
    """Dashes where the target stands, above a line that stays below it; without a target there are none."""
    drawn = [painted(Gauge(25, 50, "ok", "", (10.0, 20.0, 15.0), aim)) for aim in (None, 33.0)]
    assert drawn[0] != drawn[1]
    assert painted(Gauge(25, 50, "ok", "", (10.0, 20.0, 15.0), 33.0)) == drawn[1]


def painted(gauge: Gauge) -> QImage:
    """A table with this gauge alone."""
    table = Table("x", [Column(""), Column("")])
    table.rows.fill([("x", gauge)])
    table.resize(600, 120)
    return table.grab().toImage()


def test_what_is_shown_is_rounded(master: Master) -> None:
    """Counts of people on screen go in steps of five, though the master holds other numbers."""
    with reopened(master) as store:
        factory.record(store, store.sessions.all()[0].id)
        assert store.submissions.count(factory.TEST) % 5
        found = figures.figures(store, Silent(), code="2026-Q2", today=factory.NOW.date(), language="es")
    numbers = [cell for grid in found.grids for _, row in grid.rows for cell in row]
    assert numbers
    assert all(int(cell) % found.base == 0 for cell in numbers)


def test_the_workbook_says_what_the_preview_said(office: Window, tmp_path: Path) -> None:
    """Digit by digit: a second way of rounding would give somebody away."""
    office.go("export")
    settle(office)
    shown = page(office, ExportPage)
    table = shown.findChildren(Table)[0]
    previewed = {row[0]: row[1:] for row in cells(table)}
    out = tmp_path / "resumen.xlsx"
    shown.write(out)
    settle(office)
    assert "✓  Guardado y comprobado" in read(shown)
    assert "Ya publicado con el n.º 1: vuelve a decir lo mismo." in read(shown)
    assert "✓  N.º 1: " in read(shown)
    book = openpyxl.load_workbook(out, data_only=True)
    written = {
        (str(cell), tuple(str(int(number)) for number in row[at + 1 :] if isinstance(number, int | float)))
        for sheet in book
        for row in sheet.iter_rows(values_only=True)
        for at, cell in enumerate(row)
        if cell in previewed
    }
    places = {(place, tuple(numbers)) for place, numbers in previewed.items() if place != "Todo junto"}
    assert places
    for place, numbers in places:
        assert any(name == place and found[: len(numbers)] == numbers for name, found in written), place


def test_a_workbook_that_cannot_be_written_is_a_sentence(
    office: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The preview stays, and the button too."""

    def full(*_: object, **__: object) -> None:
        raise WorldFailed(Code.DISK_FULL)

    monkeypatch.setattr(export_page.figures, "write", full)
    office.go("export")
    settle(office)
    shown = page(office, ExportPage)
    shown.write(tmp_path / "resumen.xlsx")
    settle(office)
    assert "No queda sitio en el disco." in shown.notice.said
    assert shown.save.isVisible()
