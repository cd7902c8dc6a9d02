"""The screens of the plan's actions, and the steps that lead to them."""

from collections.abc import Callable, Mapping

from tests.ui.desktop.office.action.worlds import HELPERS, NEIGHBOURS, end, open_thing
from tests.ui.desktop.office.masters import settle
from tests.ui.desktop.steps import page
from ui.desktop.filling import REVIEW
from ui.desktop.office.action.form_page import OfficeFormPage
from ui.desktop.office.action.thing_page import ThingPage
from ui.desktop.window import Window


def _at(place: str) -> Callable[[Window], None]:
    def go(window: Window) -> None:
        window.go(place)
        settle(window)

    return go


def _left(window: Window) -> None:
    end(window, HELPERS, "B-1", left="2026-05-13")
    open_thing(window, HELPERS, "B-1")


def _form(window: Window) -> None:
    open_thing(window, NEIGHBOURS, "A-1")
    page(window, ThingPage).forms[0].click()
    settle(window)
    form = page(window, OfficeFormPage)
    form.filling.answer("2026-05-18", "day")
    form.filling.here = REVIEW
    form.show_step()


def _half(window: Window) -> None:
    _form(window)
    page(window, OfficeFormPage).leave()
    settle(window)


# Each starts at the inbox of a master with some actions in it.
ACTION: Mapping[str, Callable[[Window], object]] = {
    "todo": _at("todo"),
    "board": _at("board"),
    "week": _at("week"),
    "lists": _at("lists"),
    "things": _at(f"list/{NEIGHBOURS}"),
    "thing": _left,
    "office-form": _form,
    "half-done": _half,
}
