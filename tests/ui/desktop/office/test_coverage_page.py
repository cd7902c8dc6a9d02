"""The page of coverage: places, ages, a proposal, a map; exact counts that stay on screen."""

from PySide6.QtGui import QImage

from fieldkit.filling import fill
from fieldkit.shelf import action_forms, library_places, read_places
from tests import factory
from tests.ui.desktop.office.masters import Master, reopened, settle
from tests.ui.desktop.office.test_inbox_page import cells
from tests.ui.desktop.steps import page, read
from ui.desktop.office.coverage_page import CoveragePage
from ui.desktop.window import Window


def shown(window: Window) -> CoveragePage:
    window.go("coverage")
    settle(window)
    return page(window, CoveragePage)


def test_where_nobody_has_been_stands_first(office: Window, master: Master) -> None:
    """The place without a gathering first, marked in words; the others with what was done there, exactly."""
    found = cells(shown(office).places)
    assert found[0][0] == "Torre del Rico"
    assert found[0][1] == "▲ Nunca"
    rows = {row[0]: row for row in found}
    with reopened(master) as store:
        tests = store.submissions.count("mesa_test")
    assert sum(int(row[3]) for row in found) == tests
    assert rows["Plaza de San Juan"][2] == "1"
    assert rows["Plaza de San Juan"][1].endswith(" may 2026")  # as days are written everywhere else


def test_what_is_proposed_and_what_is_missing(office: Window) -> None:
    """The next quarter's tables, each with its reason; ages without a test say so in words."""
    seen = shown(office)
    assert cells(seen.proposal)[0][1:] == ["Torre del Rico", "Nunca se ha ido"]
    assert {row[0] for row in cells(seen.proposal)} <= {"julio", "agosto", "septiembre"}
    assert [row[4] for row in cells(seen.ages)].count("▲ Nadie") >= 1
    assert "no salen de esta pantalla" in read(seen)


def test_the_map_is_told_in_words(office: Window, master: Master) -> None:
    """Every circle's number stands in its description; what is painted is more than one colour."""
    with reopened(master) as store:
        store.shelf.set_places(read_places(library_places()))
    drawn = shown(office).map
    assert drawn is not None
    words = drawn.accessibleDescription()
    assert "Torre del Rico: 0" in words
    assert "Casco urbano: " in words
    assert drawn.accessibleName() == "Mapa de las pedanías"
    before = drawn.grab().toImage()
    assert before.pixelColor(2, before.height() // 2) == before.pixelColor(2, 2)
    assert _colours(before) > 3


def _colours(image: QImage) -> int:
    return len({image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)})


def test_an_office_on_its_first_day(empty: Window) -> None:
    """Nothing was done and no place is known: the page says so with empty lists, and does not fail."""
    seen = shown(empty)
    assert cells(seen.places) == []
    assert "0 lugares" in read(seen)


def test_the_grid_of_activities(office: Window, master: Master) -> None:
    """By what for and for whom, of twelve months up to today; what is empty and what says neither is counted."""
    with reopened(master) as store:
        store.add_form(next(one for one in action_forms() if one.name == "activity"))
        form = store.form("activity")
        for day, tags in (
            ("2026-05-01", {"intervention": "help", "beneficiary": "isolated"}),
            ("2026-04-01", {"intervention": "help", "beneficiary": "isolated"}),
            ("2026-03-01", {"intervention": "aware", "beneficiary": "everyone"}),
            ("2026-03-02", {}),
            ("2026-06-01", {"intervention": "help", "beneficiary": "helpers"}),
            ("2025-05-14", {"intervention": "help", "beneficiary": "helpers"}),
        ):
            given = {"date": day, "title": "Actividad inventada", "association": "Club inventado", **tags}
            answers, problems = fill(form, given, factory.clock)
            assert not problems
            store.submissions.save(form, "5" * 32, answers)
    found = shown(office)
    assert cells(found.grid) == [
        ["Encontrar", "0", "0", "0", "0"], ["Dar una salida", "2", "0", "0", "0"],
        ["Informar y preparar", "0", "0", "0", "1"], ["Tejer comunidad", "0", "0", "0", "0"],
    ]  # fmt: skip
    assert "14 casillas sin ninguna actividad en doce meses · 1 actividad no dice para qué o para quién" in read(found)
