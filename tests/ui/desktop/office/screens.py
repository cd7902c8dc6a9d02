"""Every screen of the office and of the first start, and the steps that lead to it."""

from collections.abc import Callable, Mapping

from fieldkit.errors import Code, WorldFailed
from tests.sync.survey_import.tables import plain, write_csv
from tests.ui.desktop.office.masters import settle
from tests.ui.desktop.steps import page, press
from ui.desktop.first.steps import LanguageStep, SecretStep, SheetStep
from ui.desktop.office.forms_page import FormsPage
from ui.desktop.office.importing.columns_panel import ColumnsPanel
from ui.desktop.office.importing.page import ImportPage
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


def _import(window: Window) -> ImportPage:
    """A table with a column to be told apart, words of its own, a row that does not fit, a column that tells who."""
    assert window.work
    table = plain(9, place="Plaza inventada")
    table[0][-1] += " (la última)"
    table[0].append("Nombre y apellidos")
    for row in table[1:]:
        row.append("Inventada Uno")
        row[4] = "A5"
    _at("import")(window)
    shown = page(window, ImportPage)
    shown.take_in(write_csv(window.work.desk.folder.parent / "t.csv", table))
    settle(window)
    return shown


def _words(window: Window) -> None:
    panel = _import(window).panel
    assert isinstance(panel, ColumnsPanel)
    panel.table.choose(4)


def _where(window: Window) -> ImportPage:
    shown = _import(window)
    assert isinstance(shown.panel, ColumnsPanel)
    while shown.panel.seek_waiting():
        shown.panel.card.yes.click()
    shown.go.click()
    settle(window)
    return shown


def _preview(window: Window) -> None:
    _where(window).go.click()
    settle(window)


def _imported(window: Window) -> None:
    _preview(window)
    page(window, ImportPage).go.click()
    settle(window)


def _otherwise(window: Window) -> None:
    _at("import")(window)
    page(window, ImportPage).refuse(WorldFailed(Code.IMPORT_EMPTY, path="t.csv"))


def _called(window: Window) -> None:
    _at("requests")(window)
    shown = page(window, RequestsPage)
    if shown.table.isVisible():  # somebody still waits
        shown.done.click()
        settle(window)
    shown.which.setCurrentIndex(1)
    shown.which.activated.emit(1)
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
    "coverage": _at("coverage"),
    "export": _at("export"),
    "import-otherwise": _otherwise,
    "import-words": _words,
    "import-where": _where,
    "import-preview": _preview,
    "imported": _imported,
    "called": _called,
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


# Each starts at an office on its first day: what is empty says what to do first.
EMPTY: Mapping[str, Callable[[Window], object]] = {
    "inbox-empty": lambda _: None,
    "review-empty": _at("review"),
    "requests-empty": _at("requests"),
    "indicators-empty": _at("indicators"),
    "export-empty": _at("export"),
    "laptops-empty": _at("laptops"),
}

# Which of these, and of those of the actions, leave the master otherwise than it was.
RECORDING = {"merged", "imported", "called", "thing", "office-form", "half-done"}

# What another language draws anew as it was.
REDRAWN = {
    "inbox", "requests", "indicators", "export", "laptops", "forms", "keys", "care", "imported", *EMPTY,
}  # fmt: skip


# Each starts where a program that was never used does.
FIRST: Mapping[str, Callable[[Window], object]] = {
    "language": lambda window: page(window, LanguageStep),
    "purpose": lambda _: press("1"),
    "name": lambda _: press("1", "1"),
    "secret": _secret,
    "sheet": lambda window: window.show_page(SheetStep(window.language), window.home),
    "practice": lambda _: press("1", "3"),
    "restore": lambda window: (press("1"), window.first._ask_backup()),
}
