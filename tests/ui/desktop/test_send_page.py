"""Sending, beside the window."""

import shutil

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fieldkit.filling import fill
from fieldkit.progress import Progress
from fieldkit.store import Store
from tests import factory
from tests.ui.desktop.conftest import Prepared
from tests.ui.desktop.steps import page, press, read
from ui.desktop import send_page
from ui.desktop.send_page import SendPage
from ui.desktop.unlock_page import UnlockPage
from ui.desktop.window import Window


def sending(table: Window, tests: int = 2) -> SendPage:
    """The page, with tests that wait."""
    assert table.desk
    session = table.desk.session()
    assert session
    for _ in range(tests):
        factory.record(table.desk.store, session.id)
    table.go("send")
    return page(table, SendPage)


def test_it_says_what_waits_and_where_to(table: Window) -> None:
    """The mailbox by its plain name, the office by its own."""
    shown = read(sending(table))
    assert "Hay 2 cosas por enviar." in shown
    assert "Van a Servicios Sociales, por la carpeta «Nube municipal»." in shown


def test_a_note_is_no_test(table: Window) -> None:
    """What waits is counted, notes too; nothing says that all of it are tests."""
    assert table.desk
    store, session = table.desk.store, table.desk.session()
    assert session
    said = {"theme": "access", "text": "Faltan bancos."}
    note = store.shelf.form("note")
    store.submissions.save(note, session.id, fill(note, said, factory.clock)[0])
    table.go("send")
    assert "Hay 1 cosa por enviar." in read(page(table, SendPage))
    assert "1 por enviar" in read(table.foot)


def test_sending_by_enter(table: Window, station: Prepared, qtbot: QtBot) -> None:
    """One key; then what happened, in words, and no more waiting count."""
    sent = sending(table)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sent.heading.text().startswith("Enviados"))
    assert sent.heading.text() == "Enviados 2. Servicios Sociales aún no ha confirmado."
    assert len(list(station.mailbox.glob("*.batch"))) == 1
    assert "Nada por enviar" in read(table.foot)


def test_a_missing_mailbox_is_a_sentence_and_nothing_is_lost(table: Window, station: Prepared, qtbot: QtBot) -> None:
    """The stick is pulled out: three sentences, and the tests still wait."""
    sent = sending(table)
    shutil.rmtree(station.mailbox)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(sent.notice.said))
    assert sent.notice.said.count("\n") == 2
    assert table.desk
    assert table.desk.waiting().unsent == 2
    assert sent.go.isVisible()


def test_cancelling_leaves_everything_here(table: Window, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    """Between two files a sending stops when asked."""

    def endless(_store: Store, progress: Progress) -> None:
        while True:
            progress.step(0, 10)

    monkeypatch.setattr(send_page, "send", endless)
    sent = sending(table)
    press(Qt.Key.Key_Return)
    assert sent.cancel.isVisible()
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: sent.heading.text().startswith("Parado."))
    assert table.desk
    assert table.desk.waiting().unsent == 2


def test_locking_while_it_sends(table: Window, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    """F9 does not wait for the network, and what comes back later finds nobody."""

    def endless(_store: Store, progress: Progress) -> None:
        while True:
            progress.step(0, 10)

    monkeypatch.setattr(send_page, "send", endless)
    sending(table)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_F9)
    page(table, UnlockPage)
    qtbot.waitUntil(lambda: not table.runner.busy)


def test_coming_back_to_a_sending_shows_it_still(table: Window, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    """Leaving the page does not hide that something is being sent."""

    def endless(_store: Store, progress: Progress) -> None:
        while True:
            progress.step(0, 10)

    monkeypatch.setattr(send_page, "send", endless)
    sending(table)
    press(Qt.Key.Key_Return)
    table.home()
    table.go("send")
    again = page(table, SendPage)
    assert again.cancel.isVisible()
    again.cancel.click()
    qtbot.waitUntil(lambda: not again.cancel.isVisible())
