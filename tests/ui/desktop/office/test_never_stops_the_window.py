"""The office's window holds no open store: whatever a master holds, nothing that reads it can stop the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QThread

from fieldkit.store import Store, StoreKey
from tests.ui.desktop.office.masters import settle
from ui.desktop.office.work import _PAGES
from ui.desktop.window import Window


@pytest.mark.parametrize("place", _PAGES)
def test_no_page_opens_the_store_on_the_windows_thread(
    office: Window, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each page looks things up beside the window, also when it is drawn anew in another language."""
    app = QCoreApplication.instance()
    assert app is not None
    opened: list[bool] = []
    open_store = Store.open.__func__  # type: ignore[attr-defined]

    def watched(kind: type[Store], folder: Path, key: StoreKey) -> Store:
        opened.append(QThread.currentThread() is app.thread())
        store: Store = open_store(kind, folder, key)
        return store

    monkeypatch.setattr(Store, "open", classmethod(watched))
    office.go(place)
    settle(office)
    office.speak("en")
    settle(office)
    assert opened
    assert not any(opened)
