"""What was on its way when the window closed, was locked, or somebody went on elsewhere."""

import gc
from pathlib import Path
from types import FrameType

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fieldkit.store import Store, StoreKey, unlock
from tests import factory
from tests.ui.desktop.conftest import Prepared
from tests.ui.desktop.office.masters import settle
from tests.ui.desktop.steps import page, press
from ui.desktop import roles
from ui.desktop.first.enrol_page import EnrolPage
from ui.desktop.first.making import Enrolment, Made
from ui.desktop.first.recovering import Ways
from ui.desktop.station import StationWork
from ui.desktop.table_page import TablePage
from ui.desktop.unlock_page import UnlockPage
from ui.desktop.window import Window


@pytest.fixture
def keys(monkeypatch: pytest.MonkeyPatch) -> list[StoreKey]:
    """Each key that a passphrase came to."""
    found: list[StoreKey] = []

    def noted(folder: Path, passphrase: str) -> StoreKey:
        found.append(unlock(folder, passphrase))
        return found[-1]

    monkeypatch.setattr(roles, "unlock", noted)
    return found


def _wiped(key: StoreKey) -> bool:
    return key._wiped


def _made(folder: Path) -> Made:
    Store.create_station(folder, folder.name, factory.PASSPHRASE).close()
    return Made(folder, unlock(folder, factory.PASSPHRASE))


def test_a_window_that_closes_opens_no_store(locked: Window, keys: list[StoreKey]) -> None:
    """The passphrase was entered a moment before: its key is wiped, and no window that nobody sees holds the store."""
    press(factory.PASSPHRASE, Qt.Key.Key_Return)
    locked.close()
    settle(locked)
    (key,) = keys
    assert locked.work is None
    assert _wiped(key)


def test_nor_does_it_open_one_that_was_just_made(bare: Window, tmp_path: Path) -> None:
    """The first start's last step, and the window closed on it."""
    made = _made(tmp_path / "Mesa 9")
    bare.first._make(lambda _: made)
    bare.close()
    settle(bare)
    assert bare.work is None
    assert _wiped(made.key)


def test_of_two_stores_that_were_made_one_is_opened(bare: Window, tmp_path: Path) -> None:
    """Somebody went back while the first was made, and made another: no open store lies beneath an open store."""
    first, second = _made(tmp_path / "Mesa 8"), _made(tmp_path / "Mesa 9")
    bare.first._make(lambda _: first)
    bare.first._make(lambda _: second)
    settle(bare)
    assert bare.work
    assert bare.work.desk.folder == first.folder
    assert _wiped(second.key)
    bare.lock()
    assert bare._folder == first.folder


def test_who_went_elsewhere_is_not_brought_back(locked: Window, keys: list[StoreKey]) -> None:
    """The key for a page that is gone is wiped."""
    press(factory.PASSPHRASE, Qt.Key.Key_Return)
    locked.first.ask_purpose()
    settle(locked)
    (key,) = keys
    assert locked.work is None
    assert _wiped(key)


def test_another_language_meanwhile_asks_for_no_second_passphrase(locked: Window, keys: list[StoreKey]) -> None:
    """The page in the other language opens with the one that was typed: a second one could open after a lock."""
    press(factory.PASSPHRASE, Qt.Key.Key_Return)
    locked.speak("en")
    asked = page(locked, UnlockPage)
    assert not asked.field.isEnabled()
    locked._unlock(factory.PASSPHRASE)
    settle(locked)
    page(locked, TablePage)
    assert len(keys) == 1


def test_a_passphrase_found_again_does_not_cover_an_open_store(window: Window, station: Prepared) -> None:
    """Help for who forgot it came when somebody had remembered."""
    shown = window.page
    window._open_again(station.folder, factory.PASSPHRASE)
    assert window.page is shown


def test_who_can_help_is_not_asked_once_the_store_is_open(locked: Window, station: Prepared) -> None:
    """The passphrase came back to somebody while that was looked up."""
    page(locked, UnlockPage).forgot.click()
    locked.unlocked(station.key.copy())
    shown = page(locked, TablePage)
    assert locked._forgotten
    locked._forgotten._found(Ways(office=True, sheet=False, asked=False))
    assert locked.page is shown


def test_a_backup_in_the_hand_does_not_cover_an_open_store(window: Window) -> None:
    """A slow stick was still being read when the store was made."""
    shown = window.page
    window.first._carried((Path("oficina.backup"), "backup"))
    assert window.page is shown


@pytest.mark.parametrize("right", [True, False])
def test_nothing_keeps_the_passphrase_that_was_typed(
    locked: Window, keys: list[StoreKey], qtbot: QtBot, *, right: bool
) -> None:
    """Once it has opened the store, or has not, no piece of work holds it."""
    typed = "".join([factory.PASSPHRASE, "" if right else "?"])
    asked = page(locked, UnlockPage)
    asked.busy()
    locked._unlock(typed)
    qtbot.waitUntil(lambda: bool(locked.work or asked.notice.said))
    settle(locked)
    locked.lock()
    gc.collect()
    assert len(keys) == right
    assert not [one for one in gc.get_referrers(typed) if not isinstance(one, FrameType)]


def test_nothing_works_on_in_a_folder_that_is_left(window: Window) -> None:
    """It may be erased next."""
    done: list[bool] = []
    window.runner.run(lambda _: done.append(True))
    window.leave()
    assert done == [True]


def test_the_last_step_of_enrolment_shows_nothing_over_the_lock(window: Window) -> None:
    """That all is done was found, and then somebody locked."""
    assert isinstance(window.work, StationWork)
    window.work._enrol()
    shown = page(window, EnrolPage)
    window.lock()
    shown._show(Enrolment("Servicios Sociales", "", compared=True, mailbox="/buzon"))
    page(window, UnlockPage)
