"""A week's matching in the window: each pair with its reasons, agreed or refused there, and nobody asked twice."""

from tests.ui.desktop.office.action.worlds import store_of
from tests.ui.desktop.office.masters import settle
from tests.ui.desktop.office.plan.worlds import at
from tests.ui.desktop.office.test_import_page import pick
from tests.ui.desktop.office.test_inbox_page import cells
from tests.ui.desktop.steps import named, page, press, read
from ui.desktop.office.action.thing_page import ThingPage
from ui.desktop.office.plan.matching_page import MatchingPage
from ui.desktop.window import Window

PAPERS, REPAIRS, ERRANDS = (
    "15 may 2026 · Papeles y móvil · Centro · el viernes",
    "16 may 2026 · Arreglos pequeños · el sábado",
    "17 may 2026 · Recados y compras · La Alquería · el domingo",
)


def shown(office: Window) -> MatchingPage:
    """The page on a master with made-up work."""
    at("matching")(office)
    return page(office, MatchingPage)


def test_each_request_has_somebody_or_says_why_not(office: Window) -> None:
    """By the day; of who is proposed each point with its reason, of the others who fell by what."""
    found = shown(office)
    assert cells(found.table) == [[PAPERS, "T-02", "80"], [REPAIRS, "▲ nadie", ""], [ERRANDS, "T-01", "55"]]
    assert "3 peticiones · 0 acordadas · 1 para la que no queda nadie · 2 ofrecen ayuda" in read(found)
    assert "habla Árabe (20 de 20)" in read(found)
    found.table.choose(1)
    assert "2 no ofrecen lo que se pide" in read(found)
    assert not [
        button
        for button in found.findChildren(type(found.enter))
        if button.accessibleName() == "Las dos de acuerdo" and button.isVisible()
    ]


def test_what_both_agree_to_is_written_down(office: Window) -> None:
    """In the request's sheet; it is asked for no more, and the row says who helps."""
    found = shown(office)
    named(found, "Las dos de acuerdo").click()
    settle(office)
    assert cells(found.table)[0] == [PAPERS, "✓ T-02", ""]
    with store_of(office) as store:
        helper = next(one.id for one in store.lists.all("time_volunteers") if one.label == "T-02")
        assert helper in {one.properties.get("helper") for one in store.lists.all("time_requests")}


def test_who_else_could_is_said_and_can_be_chosen(office: Window) -> None:
    """With points and reasons; both may agree to that pair instead."""
    found = shown(office)
    found.table.choose(2)
    assert "T-02 podría también: 55 de 100 puntos" in read(found)
    named(found, "Las dos de acuerdo: T-02").click()
    settle(office)
    assert cells(found.table)[2] == [ERRANDS, "✓ T-02", ""]


def test_a_refusal_holds(office: Window) -> None:
    """Not this one again: somebody else, or nobody, with the reason."""
    found = shown(office)
    named(found, "Con esta persona no").click()
    settle(office)
    assert cells(found.table)[0] == [PAPERS, "▲ nadie", ""]
    assert "1 una de las dos partes no quiere" in read(found)


def test_other_weeks_and_other_matchings(office: Window) -> None:
    """Next week's; the visits of the 2x7, where somebody who left is not proposed."""
    found = shown(office)
    found.after.click()
    settle(office)
    assert "Quién ayuda a quién, del 18 may al 24 may" in read(found)
    assert "Esta semana nadie pide nada." in read(found)
    found.before.click()
    settle(office)
    pick(found.which, "2x7")
    settle(office)
    assert "V-02" not in {row[1] for row in cells(found.table)}
    assert found.table.rows.rowCount() == 6


def test_it_says_of_which_places_nobody_knows_the_way(office: Window) -> None:
    """A list of places without km, and what to do about it."""
    assert "Nadie ha dicho a qué distancia está" in read(shown(office))


def test_enter_opens_the_request(office: Window) -> None:
    """By the keyboard alone."""
    found = shown(office)
    found.table.setFocus()
    press("\r")
    settle(office)
    assert page(office, ThingPage).heading.text().startswith("15 may 2026")


def test_a_plan_that_matches_nothing_here_says_so(empty: Window) -> None:
    """Before any such form is on the shelf."""
    empty.go("matching")
    settle(empty)
    assert "El plan no empareja nada aquí" in read(page(empty, MatchingPage))
