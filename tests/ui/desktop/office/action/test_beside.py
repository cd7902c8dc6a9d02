"""The screens of the plan's actions hold no open store either: decision 32 holds for lists, things and forms."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QThread

from fieldkit.store import Store, StoreKey
from tests.fieldkit.due.visits import thing
from tests.ui.desktop.office.action.worlds import NEIGHBOURS, store_of
from tests.ui.desktop.office.masters import settle
from tests.ui.desktop.steps import page
from ui.desktop.filling import REVIEW
from ui.desktop.office.action.form_page import OfficeFormPage
from ui.desktop.office.action.thing_page import ThingPage
from ui.desktop.window import Window


def test_no_step_opens_the_store_on_the_windows_thread(office: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each place, a form that is begun, kept, left, gone on with and saved; also in another language."""
    app = QCoreApplication.instance()
    assert app is not None
    with store_of(office) as store:
        one = f"thing/{NEIGHBOURS}/{thing(store, NEIGHBOURS, 'A-1')}"
    opened: list[bool] = []
    open_store = Store.open.__func__  # type: ignore[attr-defined]

    def watched(kind: type[Store], folder: Path, key: StoreKey) -> Store:
        opened.append(QThread.currentThread() is app.thread())
        store: Store = open_store(kind, folder, key)
        return store

    monkeypatch.setattr(Store, "open", classmethod(watched))
    for place in ("todo", "board", "week", "lists", f"list/{NEIGHBOURS}", one):
        office.go(place)
        settle(office)
    office.speak("en")
    settle(office)
    shown = page(office, ThingPage)
    next(button for button in shown.forms if button.words.text() == "Otro paso").click()
    settle(office)
    page(office, OfficeFormPage).leave()
    settle(office)
    shown = page(office, ThingPage)
    shown.resumed.emit(shown._found.halves[0].draft if shown._found else "")
    settle(office)
    form = page(office, OfficeFormPage)
    form.filling.here = REVIEW
    form.go_on()
    settle(office)
    page(office, ThingPage)
    assert len(opened) > 10
    assert not any(opened)
