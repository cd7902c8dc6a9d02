"""What has come in."""

import shutil

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from pytestqt.qtbot import QtBot

from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Progress
from fieldkit.store import Store
from sync.report import Report
from tests.ui.desktop.office.masters import Master, reopened, settle
from tests.ui.desktop.steps import page, press, read
from ui.desktop.office import inbox_page
from ui.desktop.office.inbox_page import InboxPage
from ui.desktop.office.laptops_page import LaptopsPage
from ui.desktop.office.review_page import ReviewPage
from ui.desktop.rows import Table
from ui.desktop.unlock_page import UnlockPage
from ui.desktop.window import Window


def cells(table: Table) -> list[list[str]]:
    """All rows as they are shown."""
    model = table.rows
    return [
        [str(model.data(model.index(row, column))) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_on_the_first_day_it_says_what_to_do_first(empty: Window) -> None:
    """No laptop yet: one button, which leads to where one is enrolled."""
    shown = page(empty, InboxPage)
    assert "Todavía no hay ningún portátil de alta." in read(shown)
    press(Qt.Key.Key_Return)
    page(empty, LaptopsPage)


def test_it_says_what_waits_and_from_whom(office: Window) -> None:
    """Before anything is merged: the laptop and the number, which stand outside the sealed part."""
    shown = page(office, InboxPage)
    assert shown.heading.text() == "Ha llegado 1 envío"
    assert cells(shown.table) == [["Mesa 2", "2", "–", "–", "–", "Por incorporar"]]
    assert "Buzón: mailbox" in read(shown)
    assert office.navigation.entries["inbox"].accessibleDescription() == "1 envío por incorporar."


def test_what_came_in_is_told_to_who_went_elsewhere(office: Window) -> None:
    """The page that began the merge is gone when it ends; the next one shows what came of it."""
    page(office, InboxPage).start()
    office.go("laptops")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    settle(office)
    office.go("inbox")
    settle(office)
    assert cells(page(office, InboxPage).table) == [["Mesa 2", "2", "1", "0", "0", "✓ Nada: está completo"]]


def test_merging_by_enter(office: Window, master: Master) -> None:
    """One key; then a row a batch with what to do, and what comes next as buttons."""
    shown = page(office, InboxPage)
    press(Qt.Key.Key_Return)
    settle(office)
    assert shown.heading.text() == "Ha entrado 1 hoja nueva o corregida"
    assert cells(shown.table) == [["Mesa 2", "2", "1", "0", "0", "✓ Nada: está completo"]]
    assert "1 hoja ha llegado en dos versiones" in read(shown)
    assert shown.go.words.text() == "Mirar otra vez"
    assert office.navigation.entries["inbox"].accessibleDescription() == ""
    with reopened(master) as store:
        assert store.submissions.count("mesa_test") == 26


def test_what_a_merge_did_is_there_when_one_comes_back(office: Window) -> None:
    """Looking elsewhere does not lose what wants a person."""
    page(office, InboxPage).start()
    settle(office)
    office.go("care")
    office.go("inbox")
    settle(office)
    assert "Ha entrado 1 hoja nueva o corregida" in read(page(office, InboxPage))


def test_what_comes_next_is_one_button_away(office: Window) -> None:
    """From the report to the record in two versions."""
    shown = page(office, InboxPage)
    shown.start()
    settle(office)
    shown.went.emit("review")
    page(office, ReviewPage)


def test_a_batch_by_stick_and_a_file_that_is_none(office: Window, master: Master) -> None:
    """Files chosen by hand: what is no batch is named with its reason, the rest comes in."""
    stick = master.folder.parent / "stick"
    stick.mkdir()
    letter = stick / "carta.batch"
    letter.write_text("hola")
    shown = page(office, InboxPage)
    shown.start([letter, *sorted(master.mailbox.glob("*.batch"))])
    settle(office)
    rows = cells(shown.table)
    assert rows[0][0] == "carta.batch"
    assert rows[0][-1] == "▲ No se ha cogido"
    assert rows[-1][-1] == "✓ Nada: está completo"
    shown.table.choose(0)
    assert "No es un envío de fieldkit." in read(shown)


def test_a_missing_batch_is_asked_for(office: Window, master: Master) -> None:
    """A number that has not come is a row of its own, with what to do."""
    with reopened(master) as store:
        ((station,),) = store.query("SELECT station FROM roster WHERE name = 'Mesa 1'")
        store.database.execute("DELETE FROM received WHERE sequence = 1 AND station = ?", (station,))
    shown = page(office, InboxPage)
    for path in master.mailbox.glob("*.batch"):
        path.unlink()
    shown.start()
    settle(office)
    assert ["Mesa 1", "–", "–", "–", "–", "▲ Falta el envío 1: pídalo"] in cells(shown.table)


def test_a_mailbox_that_is_gone_is_three_sentences(office: Window, master: Master) -> None:
    """The stick is pulled out: the window lives, and says what is safe."""
    shutil.rmtree(master.mailbox)
    office.go("inbox")
    settle(office)
    shown = page(office, InboxPage)
    assert shown.notice.said.count("\n") == 2
    assert shown.go.isVisible()
    shown.start()
    settle(office)
    assert shown.notice.said.count("\n") == 2


def test_a_full_disk_while_merging_is_three_sentences(office: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is lost, and the next try is one key away."""

    def full(_store: Store, _progress: Progress, _some: object = None) -> Report:
        raise WorldFailed(Code.DISK_FULL)

    monkeypatch.setattr(inbox_page, "merge", full)
    shown = page(office, InboxPage)
    shown.start()
    settle(office)
    assert "No queda sitio en el disco." in shown.notice.said
    assert shown.go.isVisible()
    assert not shown.cancel.isVisible()


def test_stopping_between_two_batches(office: Window, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    """What was taken in stays; the button is there again."""

    def endless(_store: Store, progress: Progress, _some: object = None) -> Report:
        while True:
            progress.step(1, 10)

    monkeypatch.setattr(inbox_page, "merge", endless)
    shown = page(office, InboxPage)
    shown.start()
    assert shown.cancel.isVisible()
    assert not shown.go.isVisible()
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown.heading.text().startswith("Parado."))
    settle(office)
    assert shown.go.isVisible()


def test_locking_while_it_merges(office: Window, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    """F9 does not wait, and what comes back later finds nobody."""

    def endless(_store: Store, progress: Progress, _some: object = None) -> Report:
        while True:
            progress.step(1, 10)

    monkeypatch.setattr(inbox_page, "merge", endless)
    page(office, InboxPage).start()
    press(Qt.Key.Key_F9)
    page(office, UnlockPage)
    assert "Mesa" not in read(office)
    qtbot.waitUntil(lambda: not office.runner.busy)
