"""What goes wrong around a table. Nothing is lost, a sentence says what happened, and the window goes on.

Beside this: a full disk and a date of 1875 (test_interview_page, test_kinds), a note from right to left, an emoji and a
pasted novel (test_form_page), a form that is refused (test_forms_page).
"""

import errno
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import BinaryIO

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fieldkit import files
from fieldkit.drafts import Draft
from fieldkit.errors import Code, WorldFailed
from fieldkit.settings import MAILBOX
from tests import factory
from tests.ui.desktop.conftest import Prepared
from tests.ui.desktop.steps import begin, page, press, read
from tests.ui.desktop.test_kinds import begin as ask
from tests.ui.desktop.test_send_page import sending
from ui.desktop.answers.typed import LONGEST, Line
from ui.desktop.interview_page import InterviewPage
from ui.desktop.language import Languages
from ui.desktop.session_page import SessionPage
from ui.desktop.thanks_page import ThanksPage
from ui.desktop.window import Window

RETURN = Qt.Key.Key_Return

_AT_A_QUESTION = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from fieldkit.store import unlock
from tests import factory
from tests.ui.desktop.steps import begin, press
from ui.desktop.language import Languages
from ui.desktop.window import Window
app = QApplication(["table"])
folder = Path(sys.argv[1])
window = Window(app, Languages(app, "es"), factory.clock, folder)
window.show()
window.activateWindow()
window.unlocked(unlock(folder, factory.PASSPHRASE))
window.desk.new_session({"place": "Plaza de San Juan", "date": "2026-05-14", "team": "4"})
window.home()
begin()
press("4", "\\r", "2", "\\r", "5")
alive = QTimer()
alive.timeout.connect(lambda: print(window.page.filling.here, flush=True))
alive.start(20)
app.exec()
"""


def test_the_lid_is_closed_in_the_middle_of_a_question(locked: Window, station: Prepared) -> None:
    """Asleep and awake it goes on; where the battery dies asleep, the next window goes on with the same question."""
    command = [sys.executable, "-c", _AT_A_QUESTION, str(station.folder)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True) as process:
        assert process.stdout
        assert process.stdout.readline() == "q03\n"
        os.kill(process.pid, signal.SIGSTOP)
        os.kill(process.pid, signal.SIGCONT)
        assert [process.stdout.readline() for _ in range(10)] == ["q03\n"] * 10
        os.kill(process.pid, signal.SIGSTOP)
        process.kill()
    locked.unlocked(station.key.copy())
    assert "Hay un test a medias." in read(page(locked, SessionPage))
    press(RETURN)
    filling = page(locked, InterviewPage).filling
    assert filling.here == "q03"
    assert [filling.interview.value(f"q0{n}") for n in (1, 2, 3)] == ["muchas", "pocas", "casisiempre"]


def test_two_windows_at_one_table(table: Window, station: Prepared, languages: Languages, qtbot: QtBot) -> None:
    """The second says that there is another; both count and ask, answer by answer in turn, and nothing is lost."""
    app = QGuiApplication.instance()
    assert isinstance(app, QApplication)
    other = Window(app, languages, factory.clock, station.folder)
    qtbot.addWidget(other)
    other.show()
    other.unlocked(station.key.copy())
    assert "otra ventana" in other.notice.said
    other.notice.close_up()
    for window in (table, other):
        page(window, SessionPage).more_passers.click()
        page(window, SessionPage).begin()
    for _ in range(20):
        for window, key in ((table, "1"), (other, "2")):
            shown = window.page
            if isinstance(shown, InterviewPage):
                if shown.answer:
                    shown.answer.press(key if shown.filling.here.startswith("q") else "1")
                shown.go_on()
    for window in (table, other):
        page(window, ThanksPage)
    assert table.desk
    tests = table.desk.tests(table.desk.sessions()[0])
    assert sorted(one.answers["q01"] for one in tests) == ["nunca", "pocas"]
    assert table.desk.sessions()[0].passers == 2
    assert table.desk.drafts() == []
    other.close()


def test_the_stick_is_pulled_out_while_it_is_written(
    table: Window, station: Prepared, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """Half a file, an error of the disk, and no folder any more (all injected): a sentence, and the next try sends."""
    sent = sending(table)

    def pulled_out(path: Path, source: BinaryIO) -> None:
        path.write_bytes(source.read(100))
        shutil.rmtree(station.mailbox)
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with monkeypatch.context() as patch:
        patch.setattr(files, "copy_whole", pulled_out)
        press(RETURN)
        qtbot.waitUntil(lambda: bool(sent.notice.said))
    assert sent.notice.said.count("\n") == 2
    assert table.desk
    assert table.desk.waiting().unsent == 2
    station.mailbox.mkdir()
    sent.go.click()
    qtbot.waitUntil(lambda: sent.heading.text().startswith("Enviados 2."))
    assert len(list(station.mailbox.glob("*.batch"))) == 1


def test_the_network_is_lost(table: Window, qtbot: QtBot) -> None:
    """Nobody answers at the mailbox's address: a sentence, all is still here, and the table goes on."""
    assert table.desk
    table.desk.store.settings.set(MAILBOX, "https://127.0.0.1:9/buzon")
    sent = sending(table)
    press(RETURN)
    qtbot.waitUntil(lambda: bool(sent.notice.said))
    assert sent.notice.said.count("\n") == 2
    assert table.desk.waiting().unsent == 2
    table.go("table")
    begin()
    press("4", RETURN)
    assert page(table, InterviewPage).filling.here == "q02"


def test_a_full_disk_at_an_answer(table: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    """The answer stays on screen; once there is room, it is kept with the next one."""
    begin()
    assert table.desk
    drafts = table.desk.store.drafts

    def full(_draft: Draft) -> None:
        raise WorldFailed(Code.DISK_FULL)

    with monkeypatch.context() as patch:
        patch.setattr(drafts, "save", full)
        press("4")
        assert "No queda sitio en el disco." in read(table)
        press(RETURN)
    assert table.notice.isHidden()
    press(RETURN, "2")
    (draft,) = drafts.all()
    assert (draft.answers["q01"], draft.answers["q02"]) == ("muchas", "pocas")


def test_a_novel_is_pasted_into_a_line(table: Window) -> None:
    """It is not cut in silence: nothing of it is taken, and what was typed stays."""
    interview = ask(table, "| text | it | ¿Qué? |")
    press("Antes.")
    QGuiApplication.clipboard().setText("palabra " * (LONGEST // 4))
    assert isinstance(interview.answer, Line)
    QTest.keyClick(interview.answer.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert interview.answer.field.text() == "Antes."
    assert "Es demasiado largo para pegarlo: son 20006 letras y caben 10000." in read(interview)
    press("!")
    assert interview.filling.interview.value("it") == "Antes.!"
    assert "demasiado largo" not in read(interview)
