"""Posters and the channel in the window: what hangs where, a poster to print, a post to paste, a calendar to save."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication

from tests.ui.desktop.office.action.worlds import store_of
from tests.ui.desktop.office.masters import settle
from tests.ui.desktop.office.plan.worlds import at
from tests.ui.desktop.office.test_import_page import pick
from tests.ui.desktop.office.test_inbox_page import cells
from tests.ui.desktop.steps import named, page, read
from ui.desktop.office.plan.channel_page import ChannelPage
from ui.desktop.office.plan.posters_page import PostersPage
from ui.desktop.window import Window


def posters(office: Window) -> PostersPage:
    """The page on a master with made-up work."""
    at("posters")(office)
    return page(office, PostersPage)


def channel(office: Window) -> ChannelPage:
    """As `posters`."""
    at("channel")(office)
    return page(office, ChannelPage)


def test_where_posters_hang_and_what_was_counted(office: Window) -> None:
    """Those that hang first, with their months; places of the kit without one are there to print for."""
    found = posters(office)
    assert cells(found.table) == [
        ["Centro de salud inventado", "5 mar", "31"], ["Plaza de San Juan", "5 mar", "31"],
        ["San Fermín", "no hay ninguno", ""], ["Torre del Rico", "no hay ninguno", ""],
    ]  # fmt: skip
    said = read(found)
    assert "mayo 2026: 19" in said
    assert "abril 2026: 12" in said


def test_a_poster_is_saved_to_print(office: Window, tmp_path: Path) -> None:
    """One page with the chosen place's code; without an address it says what is missing, and writes nothing."""
    found = posters(office)
    out = tmp_path / "cartel.pdf"
    found.write(out)
    settle(office)
    assert found.notice.said
    assert not out.exists()
    found.link.setText("https://example.org/q")
    found.write(out)
    settle(office)
    assert out.read_bytes().startswith(b"%PDF")
    assert "✓ Guardado: cartel.pdf" in read(found)


def test_an_office_without_places_says_what_to_do(empty: Window) -> None:
    """No list of places, no posters."""
    empty.go("posters")
    settle(empty)
    assert "Aún no hay lugares" in read(page(empty, PostersPage))


def test_the_post_is_ready_to_paste(office: Window) -> None:
    """What is coming by its day, never what is past; text and picture go to the clipboard."""
    found = channel(office)
    assert [row[1] for row in cells(found.table)] == ["Paseo inventado por la sierra", "Tarde inventada de juegos"]
    assert "Taller inventado de huerto" not in found.text.toPlainText()
    found.copy_text.click()
    assert QGuiApplication.clipboard().text() == found.text.toPlainText()
    found.copy_picture.click()
    assert QGuiApplication.clipboard().image().width() == 1080
    pick(found.speech, "en")
    settle(office)
    assert "Friday 15 May" in found.text.toPlainText()


def test_what_nobody_checked_is_said_and_checked(office: Window) -> None:
    """It may be left out; one press says that it was checked today."""
    found = channel(office)
    assert "Nadie la ha comprobado en 45 días: Paseo inventado por la sierra" in found.doubts.text()
    named(found, "Comprobado hoy").click()
    settle(office)
    assert "Paseo inventado por la sierra" not in found.doubts.text().split("No dice")[0]
    pick(found.only, "checked")
    settle(office)
    assert [row[1] for row in cells(found.table)] == ["Paseo inventado por la sierra"]
    with store_of(office) as store:
        assert {one.properties.get("checked") for one in store.lists.all("activities")} == {None, "2026-05-14"}


def test_the_calendar_is_saved(office: Window, tmp_path: Path) -> None:
    """A file that any telephone opens."""
    found = channel(office)
    found.write(tmp_path / "a.ics")
    settle(office)
    written = (tmp_path / "a.ics").read_text(encoding="utf-8")
    assert written.count("BEGIN:VEVENT") == 2


def test_an_office_without_activities_says_where_they_come_from(empty: Window) -> None:
    """It names the form."""
    empty.go("channel")
    settle(empty)
    assert "Las actividades salen de su formulario." in read(page(empty, ChannelPage))
