"""A double click on a file: each kind, at a table, at the office, behind the lock, on a new computer."""

import shutil
import subprocess
import sys
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fieldkit import backup, kit
from fieldkit.store import Store, unlock
from sync import connection, receipts
from sync.merge import merge
from sync.send import send
from tests import factory
from tests.ui.cli.program import ROOT
from tests.ui.desktop.conftest import Prepared
from tests.ui.desktop.office.masters import Master, reopened, settle
from tests.ui.desktop.steps import begin, page, press, read
from ui.desktop.doorbell import Doorbell, ring, usual_door
from ui.desktop.first.making import Made
from ui.desktop.first.steps import LanguageStep, RestoreStep
from ui.desktop.interview_page import InterviewPage
from ui.desktop.offer_page import OfferPage
from ui.desktop.office.inbox_page import InboxPage
from ui.desktop.office.laptops_page import LaptopsPage
from ui.desktop.session_page import SessionPage
from ui.desktop.table.form_page import NotePage
from ui.desktop.unlock_page import UnlockPage
from ui.desktop.window import Window


def _opened(window: Window, path: Path) -> None:
    window.take(path)
    settle(window)


@pytest.fixture
def sealed(_prepared: Prepared, station: Prepared, tmp_path: Path) -> tuple[Path, Path]:
    """A newer kit of the station's office, and its receipt for a batch that the station sent."""
    office_folder = tmp_path / "its office"
    shutil.copytree(_prepared.folder.parent / "office", office_folder)
    with (
        Store.open(office_folder, unlock(office_folder, factory.PASSPHRASE)) as office,
        Store.open(station.folder, station.key) as store,
    ):
        factory.record(store, factory.session(store))
        send(store)
        merge(office, some=sorted(station.mailbox.glob("*.batch")))
        newer, receipt = tmp_path / "nuevo.kit", tmp_path / "acuse.receipt"
        newer.write_bytes(kit.publish(office, "2026-05-14"))
        receipt.write_bytes(receipts.write(office, kit.roster(office)[0]))
    return newer, receipt


def test_a_table_is_asked_before_a_kit_is_taken_in(sealed: tuple[Path, Path], table: Window) -> None:
    """One button takes it in; then one is back at the table."""
    _opened(table, sealed[0])
    shown = page(table, OfferPage)
    assert "Un paquete de Servicios Sociales" in read(shown)
    assert "nuevo.kit" in read(shown)
    shown.go.click()
    settle(table)
    assert "Hecho: todo lo que trae está ya aquí." in read(shown)
    shown.leave.click()
    page(table, SessionPage)
    _opened(table, sealed[0])
    page(table, OfferPage).go.click()
    settle(table)
    assert "Hecho: no traía nada nuevo." in read(page(table, OfferPage))


def test_a_receipt_confirms_and_not_now_changes_nothing(sealed: tuple[Path, Path], table: Window) -> None:
    """Leaving is always possible, and the file can be opened again."""
    assert table.desk
    _opened(table, sealed[1])
    page(table, OfferPage).leave.click()
    assert table.desk.waiting().unconfirmed == 1
    _opened(table, sealed[1])
    page(table, OfferPage).go.click()
    settle(table)
    assert table.desk.waiting().unconfirmed == 0


def test_a_half_written_test_is_kept(sealed: tuple[Path, Path], table: Window) -> None:
    """A double click in the middle of a test loses no answer."""
    assert table.desk
    begin()
    press("4")
    _opened(table, sealed[0])
    page(table, OfferPage).leave.click()
    (draft,) = table.desk.drafts()
    assert "muchas" in draft.answers.values()


def test_what_is_written_while_a_file_is_looked_at_is_kept(sealed: tuple[Path, Path], table: Window) -> None:
    """A slow stick: somebody begins a note before it is known what the file is."""
    stick = Event()
    table.looks.run(lambda _: stick.wait(60))
    try:
        table.take(sealed[0])
        press("b")
        page(table, NotePage).filling.interview.answer("text", "Faltan bancos a la sombra.")
    finally:
        stick.set()
    settle(table)
    page(table, OfferPage)
    assert table.desk
    (draft,) = table.desk.drafts()
    assert draft.answers["text"] == "Faltan bancos a la sombra."


def test_a_file_does_not_come_between_somebody_and_their_answers(sealed: tuple[Path, Path], table: Window) -> None:
    """It was looked at while the screen was given to one person: it waits, as one that is opened just then."""
    stick = Event()
    table.looks.run(lambda _: stick.wait(60))
    try:
        table.take(sealed[0])
        press("n", "2", Qt.Key.Key_Return, "4711", Qt.Key.Key_Return)
        assert table.work
        assert table.work.handed_over
        shown = page(table, InterviewPage)
    finally:
        stick.set()
    settle(table)
    assert table.page is shown
    assert table._carried == sealed[0]
    table.take_back()
    table.work.routes._again = None


def test_a_damaged_kit_is_a_sentence(sealed: tuple[Path, Path], table: Window) -> None:
    """The page stays, and the button can be pressed again."""
    sealed[0].write_bytes(sealed[0].read_bytes()[:-9])
    _opened(table, sealed[0])
    shown = page(table, OfferPage)
    shown.go.click()
    settle(table)
    assert "no se copió entero" in shown.notice.said
    assert shown.go.isEnabled()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"%PDF-1.7", "no es un archivo de fieldkit"),
        (b"fieldkit\x01\x01", "es para Servicios Sociales"),
        (b'{"fieldkit":"request"}', "es para Servicios Sociales"),
        (b"fkbackup", "es una copia de seguridad"),
    ],
)
def test_what_is_not_for_a_table_is_a_sentence(table: Window, tmp_path: Path, data: bytes, said: str) -> None:
    """And the page stays what it was."""
    path = tmp_path / "carta"
    path.write_bytes(data)
    before = table.page
    _opened(table, path)
    assert said in table.notice.said
    assert table.page is before


def test_a_file_that_is_gone_is_a_sentence(table: Window, tmp_path: Path) -> None:
    """The stick was pulled out meanwhile."""
    _opened(table, tmp_path / "paquete.kit")
    assert "No encuentro" in table.notice.said


def test_the_office_takes_a_batch_in_at_once(office: Window, master: Master) -> None:
    """As from its mailbox: the roster decides."""
    there = set(master.mailbox.glob("*.batch"))
    with Store.open(master.stations[1], unlock(master.stations[1], factory.PASSPHRASE)) as station:
        connection.remember(station, str(master.mailbox))
        record = factory.record(station, station.sessions.all()[0].id)
        send(station)
    (batch,) = set(master.mailbox.glob("*.batch")) - there
    _opened(office, batch)
    page(office, InboxPage)
    with reopened(master) as store:
        assert store.submissions.get(record).answers


def test_a_request_is_enrolled_after_a_yes(office: Window, tmp_path: Path) -> None:
    """Who joins the roster is for a person to say."""
    request = tmp_path / "mesa.request"
    with Store.create_station(tmp_path / "new", "Mesa inventada", factory.PASSPHRASE) as station:
        request.write_bytes(kit.write_request(station))
    _opened(office, request)
    shown = page(office, OfferPage)
    assert not request.with_suffix(".kit").exists()
    shown.go.click()
    settle(office)
    assert "Mesa inventada" in read(page(office, LaptopsPage))
    assert request.with_suffix(".kit").exists()


def test_a_kit_at_the_office_is_a_sentence(office: Window, tmp_path: Path) -> None:
    """It is for a laptop."""
    path = tmp_path / "x"
    path.write_bytes(b"fieldkit\x01\x02")
    _opened(office, path)
    assert "es para un portátil de las mesas" in office.notice.said


def test_behind_the_lock_it_waits_for_the_passphrase(
    sealed: tuple[Path, Path], locked: Window, station: Prepared
) -> None:
    """The lock says that a file waits; whoever has the passphrase is asked then."""
    _opened(locked, sealed[0])
    assert "«nuevo.kit» se abre en cuanto escriba la contraseña." in read(page(locked, UnlockPage))
    locked.unlocked(station.key.copy())
    settle(locked)
    page(locked, OfferPage)


def test_on_a_new_computer_a_backup_is_offered_to_be_brought_back(bare: Window, tmp_path: Path) -> None:
    """With the file filled in; any other file waits until there is a store."""
    file = tmp_path / "oficina.backup"
    with Store.create_office(tmp_path / "old", "Servicios Sociales", factory.PASSPHRASE) as store:
        backup.make(store, file, factory.NOW.date())
    _opened(bare, file)
    assert page(bare, RestoreStep).file.text() == str(file)


def test_a_new_store_comes_first(bare: Window, tmp_path: Path) -> None:
    """A batch opened on a new computer waits, and says so once the first steps stand there."""
    path = tmp_path / "x.batch"
    path.write_bytes(b"fieldkit\x01\x01")
    _opened(bare, path)
    page(bare, LanguageStep)
    with Store.create_office(tmp_path / "new", "Servicios Sociales", factory.PASSPHRASE) as store:
        key = store.key.copy()
    bare.first.made.emit(Made(tmp_path / "new", key, fresh=True))
    assert "ábralo otra vez" in bare.notice.said


def test_an_open_window_takes_the_file(qtbot: QtBot, tmp_path: Path) -> None:
    """A second program hands the file over, whatever its name; what a crash left is in nobody's way."""
    door, carried = str(tmp_path / "door"), tmp_path / "paquete de la señora ñ.kit"
    assert not ring(carried, door)
    bell = Doorbell(door)
    assert bell.listens
    assert not Doorbell(door).listens
    with qtbot.waitSignal(bell.rang) as heard:
        other = subprocess.Popen([sys.executable, "-c", _RING, str(carried), door], stdout=subprocess.PIPE)
    assert heard.args == [carried]
    assert other.communicate()[0] == b"True\n"
    bell.close()
    Path(door).touch()  # as a crash leaves it
    again = Doorbell(door)
    assert again.listens
    again.close()


def test_a_window_that_is_held_up_still_takes_the_file(qtbot: QtBot, tmp_path: Path) -> None:
    """Whoever rings waits for its word: a second window on the same store would be worse than a few seconds."""
    door, carried = str(tmp_path / "door"), tmp_path / "mesa.kit"
    bell = Doorbell(door)
    other = subprocess.Popen([sys.executable, "-c", _RING, str(carried), door], stdout=subprocess.PIPE)
    with pytest.raises(subprocess.TimeoutExpired):
        other.wait(4)
    with qtbot.waitSignal(bell.rang):
        pass
    assert other.communicate()[0] == b"True\n"
    bell.close()


_RING = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from ui.desktop.doorbell import ring
app = QCoreApplication([])
print(ring(Path(sys.argv[1]), sys.argv[2]))
"""


def test_the_command_behind_a_double_click_rings_at_the_open_window(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`fieldkit open FILE`, as the desktop runs it: it ends at once, and the window has the file."""
    (tmp_path / "run").mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    bell = Doorbell(usual_door())
    assert bell.listens
    with qtbot.waitSignal(bell.rang) as heard:
        command = subprocess.Popen([sys.executable, "-m", "ui.cli", "open", "mesa.kit"], cwd=ROOT)
    assert heard.args == [ROOT / "mesa.kit"]
    assert command.wait(60) == 0
    bell.close()
