"""Who opens the master, its sheet, its backup, its mailbox, its end."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from fieldkit import backup, keyring, settings, sheet
from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Silent
from fieldkit.store import Store, StoreKey, unlock
from tests import factory
from tests.ui.desktop.office.masters import Master, reopened, settle
from tests.ui.desktop.office.test_inbox_page import cells
from tests.ui.desktop.steps import named, page, read
from ui.desktop.office.care_page import CarePage
from ui.desktop.office.keys_page import KeysPage
from ui.desktop.office.laptops_page import LaptopsPage
from ui.desktop.start_page import StartPage
from ui.desktop.window import Window

GOOD = "brasero azul camina despacio lunes"


def keys(office: Window) -> KeysPage:
    """The page."""
    office.go("keys")
    settle(office)
    return page(office, KeysPage)


def care(office: Window) -> CarePage:
    """The page."""
    office.go("care")
    settle(office)
    return page(office, CarePage)


def test_a_person_comes_and_goes(office: Window, master: Master) -> None:
    """With a passphrase of their own; taken away, it opens nothing, and the window goes on with the new key."""
    shown = keys(office)
    assert cells(shown.table) == [["sin nombre (usted)"]]
    shown.add.click()
    settle(office)
    shown.name.setText("Inventada")
    shown.new.first.setText(GOOD)
    shown.new.again.setText(GOOD)
    named(shown, "Dejar entrar a esta persona").click()
    settle(office)
    assert sorted(cells(shown.table)) == [["Inventada"], ["sin nombre (usted)"]]
    unlock(master.folder, GOOD).wipe()
    shown.table.choose(cells(shown.table).index(["Inventada"]))
    shown.gone.click()
    settle(office)
    assert cells(shown.table) == [["sin nombre (usted)"]]
    with pytest.raises(WorldFailed) as raised:
        unlock(master.folder, GOOD)
    assert raised.value.code is Code.WRONG_PASSPHRASE
    office.go("laptops")
    settle(office)
    assert "Mesa 1" in str(cells(page(office, LaptopsPage).table))


def test_the_sheet_opens_what_the_window_made(office: Window, master: Master, tmp_path: Path) -> None:
    """Typed back from the paper, it lets a new passphrase in."""
    shown = keys(office)
    assert "Todavía no hay." in read(shown)
    out = tmp_path / "hoja.txt"
    shown.make_sheet(out)
    settle(office)
    assert "Imprima la hoja" in shown.heading.text()
    assert "Ya hay una hoja." in read(shown)
    office.close()
    sheet.recover(master.folder, out.read_text(), GOOD, "")
    unlock(master.folder, GOOD).wipe()


def test_a_backup_is_made_and_can_be_brought_back(office: Window, master: Master, tmp_path: Path) -> None:
    """Made beside the window, read back; the foot says when."""
    shown = care(office)
    assert "Todavía no hay ninguna." in read(shown)
    out = tmp_path / "copia.backup"
    shown.make_backup(out)
    settle(office)
    assert shown.heading.text().startswith("Copia hecha y comprobada:")
    assert "Última copia: 14" in read(office.foot)
    restored = backup.restore(out, tmp_path / "again", factory.PASSPHRASE)
    with reopened(master) as store:
        assert restored.state == store.submissions.digest()


def test_a_backup_that_finds_no_room_is_three_sentences(
    office: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The master is as it was."""

    def full(*_: object, **__: object) -> None:
        raise WorldFailed(Code.DISK_FULL)

    monkeypatch.setattr(backup, "make", full)
    shown = care(office)
    shown.make_backup(tmp_path / "copia.backup")
    settle(office)
    assert shown.notice.said.count("\n") == 2
    assert shown.copy.isVisible()


def test_a_mailbox_is_set_and_tried_out_in_words(office: Window, master: Master) -> None:
    """Step by step; one that is not there is a sentence, and the earlier one stays."""
    other = master.folder.parent / "otro"
    other.mkdir()
    shown = care(office)
    shown.use_mailbox(str(other))
    settle(office)
    assert str(other) in read(shown)
    assert read(shown).count("✓") >= 5
    shown.use_mailbox(str(other / "nowhere"))
    settle(office)
    assert "no está" in shown.notice.said
    with reopened(master) as store:
        assert store.settings.get(settings.MAILBOX) == str(other)


def test_a_rule_that_somebody_else_changed_stays(office: Window, master: Master) -> None:
    """Whoever changes the days alone does not take back what a command has said of the words meanwhile."""
    shown = care(office)
    with reopened(master) as store:
        store.settings.set(settings.COMPARE_FIRST, "yes")
    shown.days.setText("60")
    named(shown, "Guardar estas reglas").click()
    settle(office)
    with reopened(master) as store:
        assert store.settings.get(settings.HOLD_DAYS) == "60"
        assert store.settings.get(settings.COMPARE_FIRST) == "yes"
    assert shown.first.isChecked()


def test_everything_can_be_checked(office: Window) -> None:
    """In words, with how much was looked at."""
    shown = care(office)
    shown.check.click()
    settle(office)
    assert "Todo está como se guardó:" in read(shown)


def test_a_master_is_erased_only_by_its_name(office: Window, master: Master) -> None:
    """Two confirmations; then the folder is gone and everything begins anew."""
    shown = care(office)
    shown.erase.click()
    shown.erase.click()
    settle(office)
    assert master.folder.exists()
    shown.name.setText("Servicios Sociales")
    shown.erase.click()
    page(office, StartPage)
    assert not master.folder.exists()


def test_a_master_in_use_is_not_erased(office: Window, master: Master) -> None:
    """While another program has it open all of it stays, and it is said why."""
    shown = care(office)
    shown.erase.click()
    shown.name.setText("Servicios Sociales")
    with reopened(master):
        shown.erase.click()
        page(office, StartPage)
    assert "Otra ventana está usando estos datos." in read(office.notice)
    with reopened(master) as store:
        assert store.check().faults == ()


def test_the_last_passphrase_cannot_be_taken_away(office: Window, master: Master) -> None:
    """There is no button for it, and it says why."""
    shown = keys(office)
    assert "Es la única" in read(shown)
    with reopened(master) as store:
        assert len([one for one in keyring.holders(store) if one.kind == "passphrase"]) == 1


def test_a_key_that_changes_while_somebody_goes_elsewhere_is_the_desks(office: Window, master: Master) -> None:
    """Whatever page is shown by then, the window goes on with the new key, and does not ask who changed it."""
    keys(office).turn.click()
    office.go("laptops")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # the page that asked for it goes
    office.runner.stop()  # the key is changed before anybody hears of anything
    settle(office)
    assert cells(keys(office).table) == [["sin nombre (usted)"]]
    assert not page(office, KeysPage).notice.said
    assert office.work
    assert office.work.desk.key == unlock(master.folder, factory.PASSPHRASE)


def test_a_key_that_changes_after_the_lock_is_wiped(office: Window) -> None:
    """Nobody goes on with it."""
    shown, made = keys(office), StoreKey.new()
    deed = shown.desk.turns(lambda _store, _progress: made)
    with Store.open(shown.desk.folder, shown.desk.key) as store:
        office.lock()
        deed(store, Silent())
    with pytest.raises(RuntimeError, match="wiped"):
        _ = made.raw
