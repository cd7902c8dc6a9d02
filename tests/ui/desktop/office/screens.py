"""Every screen of the office and of the first start, and the steps that lead to it."""

from collections.abc import Callable, Mapping

from fieldkit.errors import Code, WorldFailed
from tests.ui.desktop.office.masters import settle
from tests.ui.desktop.steps import page, press
from ui.desktop.first.steps import LanguageStep, SecretStep
from ui.desktop.office.forms_page import FormsPage
from ui.desktop.office.inbox_page import InboxPage
from ui.desktop.office.keys_page import KeysPage
from ui.desktop.office.requests_page import RequestsPage
from ui.desktop.window import Window


def _at(place: str) -> Callable[[Window], object]:
    def go(window: Window) -> None:
        window.go(place)
        settle(window)

    return go


def _merged(window: Window) -> None:
    page(window, InboxPage).start()
    settle(window)


def _review_of(kind: str) -> Callable[[Window], object]:
    def go(window: Window) -> None:
        _at("review")(window)
        shown = window.page
        rows = [doubt.kind for doubt in shown._doubts]  # type: ignore[union-attr]
        shown.table.choose(rows.index(kind))  # type: ignore[union-attr]
        settle(window)

    return go


def _sure(window: Window) -> None:
    _at("requests")(window)
    page(window, RequestsPage).close_it.click()


def _form(window: Window) -> None:
    _at("forms")(window)
    shown = page(window, FormsPage)
    shown.refuse(WorldFailed(Code.FORM_REFUSED, problems=()))


def _person(window: Window) -> None:
    _at("keys")(window)
    page(window, KeysPage).add.click()
    settle(window)


# Each starts at the inbox of a master with something in it.
OFFICE: Mapping[str, Callable[[Window], object]] = {
    "inbox": lambda _: None,
    "merged": _merged,
    "versions": _review_of("versions"),
    "words": _review_of("words"),
    "requests": _at("requests"),
    "request-sure": _sure,
    "indicators": _at("indicators"),
    "export": _at("export"),
    "laptops": _at("laptops"),
    "forms": _at("forms"),
    "form-refused": _form,
    "keys": _at("keys"),
    "new-person": _person,
    "care": _at("care"),
}


def _secret(window: Window) -> None:
    press("1", "2")
    window.first._ask_secret("office", "Oficina", window.first.home / "x")
    settle(window)
    page(window, SecretStep)


# Each starts where a program that was never used does.
FIRST: Mapping[str, Callable[[Window], object]] = {
    "language": lambda window: page(window, LanguageStep),
    "purpose": lambda _: press("1"),
    "name": lambda _: press("1", "1"),
    "secret": _secret,
    "practice": lambda _: press("1", "3"),
    "restore": lambda window: (press("1"), window.first._ask_backup()),
}
