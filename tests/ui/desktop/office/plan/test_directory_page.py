"""What there is, in the window: found, checked with one press; what is odd, with where to put it right."""

from tests.ui.desktop.office.action.worlds import store_of
from tests.ui.desktop.office.masters import settle
from tests.ui.desktop.office.plan.worlds import at
from tests.ui.desktop.office.test_import_page import pick
from tests.ui.desktop.office.test_inbox_page import cells
from tests.ui.desktop.steps import named, page, press, read
from ui.desktop.office.action.thing_page import ThingPage
from ui.desktop.office.plan.directory_page import DirectoryPage
from ui.desktop.office.plan.exists import ENDED, OLD
from ui.desktop.office.plan.odd_page import OddPage
from ui.desktop.window import Window

BUS = "Autobús inventado a las pedanías"


def shown(office: Window) -> DirectoryPage:
    """The page on a master with made-up work."""
    at("directory")(office)
    return page(office, DirectoryPage)


def test_what_is_needed_comes_first_and_what_is_old_is_marked(office: Window) -> None:
    """Three entries, one out of date, with what is to be known of the chosen one."""
    found = shown(office)
    assert [row[0] for row in cells(found.table)] == [
        "Asesoría inventada de ayudas", BUS, "Café inventado de los jueves",
    ]  # fmt: skip
    assert cells(found.table)[1][-1].startswith("▲")
    assert "hace falta antes · Papeles e idioma" in read(found)


def test_words_find_an_entry(office: Window) -> None:
    """By its subject as well; what nothing is like is said."""
    found = shown(office)
    for typed, many in (("compañ", 1), ("inventad", 3), ("nada así", 0)):
        found.words.setText(typed)
        found._typed.timeout.emit()
        settle(office)
        assert found.table.rows.rowCount() == many, typed
    assert "Nada es así." in read(found)


def test_checked_today(office: Window) -> None:
    """One press writes the day into its sheet, and the entry is out of date no more."""
    found = shown(office)
    pick(found.which, OLD)
    settle(office)
    assert [row[0] for row in cells(found.table)] == [BUS]
    named(found, "Comprobado hoy").click()
    settle(office)
    assert found.table.rows.rowCount() == 0
    with store_of(office) as store:
        bus = next(one for one in store.lists.all("offers") if one.label == BUS)
    assert (bus.properties["checked"], bus.properties["about"]) == ("2026-05-14", "transport")


def test_what_is_no_longer_on_offer_is_kept_apart(office: Window) -> None:
    """Nothing there yet; the filter says how many."""
    found = shown(office)
    pick(found.which, ENDED)
    settle(office)
    assert found.which.currentText() == "Ya no se ofrece (0)"
    assert "Nada es así." in read(found)


def test_an_office_without_a_directory_says_how_there_comes_to_be_one(empty: Window) -> None:
    """It names the form."""
    empty.go("directory")
    settle(empty)
    assert "Aún no hay directorio" in read(page(empty, DirectoryPage))


def test_what_is_odd_is_said_and_leads_to_where_it_is_put_right(office: Window) -> None:
    """Two of one name, visits by somebody who left: a sentence each, and Enter opens the thing."""
    at("odd")(office)
    found = page(office, OddPage)
    assert [row[1] for row in cells(found.table)] == ["dos con el mismo nombre"] * 2 + [
        "cuenta con quien ya no está"
    ] * 2
    assert "Hay 2 con el nombre «Asociación inventada La Encina»" in read(found)
    found.table.choose(3)
    assert "y de V-02 consta: Ya no participa. Busque a otra persona o anúlelo." in read(found)
    found.table.setFocus()
    press("\r")
    settle(office)
    assert "P-02" in page(office, ThingPage).heading.text()


def test_its_words_are_the_plans_in_each_language(office: Window) -> None:
    """A state of the plan in French, where the plan has it."""
    office.speak("fr")
    settle(office)
    office.go("odd")
    settle(office)
    found = page(office, OddPage)
    found.table.choose(3)
    assert "Ne participe plus" in read(found)


def test_where_nothing_is_odd_that_is_said(empty: Window) -> None:
    """An empty office."""
    empty.go("odd")
    settle(empty)
    assert "En las listas no hay nada raro." in read(page(empty, OddPage))
