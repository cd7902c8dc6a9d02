"""A release of the program in the window: its signature, the news, a backup, the installer."""

from pathlib import Path

import pytest

from fieldkit.errors import Code, WorldFailed
from fieldkit.updates import place
from sync import releases
from tests.fieldkit.updates.made import KEY, installed, make
from tests.ui.desktop.conftest import Prepared
from tests.ui.desktop.office.masters import Master, settle
from tests.ui.desktop.steps import page, read
from ui.desktop import updating
from ui.desktop.offer_page import OfferPage
from ui.desktop.office.inbox_page import InboxPage
from ui.desktop.send_page import SendPage
from ui.desktop.session_page import SessionPage
from ui.desktop.window import Window


@pytest.mark.parametrize("way", ["folder", "deb"])
def test_a_release_is_taken_after_a_yes(
    table: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    """What is new is told first; then a backup; then the folder is switched, or the installer has the package."""
    mine = installed(tmp_path, way=way)
    opened: list[Path] = []
    monkeypatch.setattr(place, "here", lambda: mine)
    monkeypatch.setattr(place, "key", lambda: KEY)
    monkeypatch.setattr(updating, "open_with_system", opened.append)
    table.take(make(tmp_path, "0.2.0", "tar.gz" if way == "folder" else "deb"))
    settle(table)
    shown = page(table, OfferPage)
    assert "Una versión nueva del programa: 0.2.0" in read(shown)
    assert "Faster." in read(shown)
    shown.go.click()
    settle(table)
    assert ".backup" in read(shown)
    assert len(list((tmp_path / "updates").glob("*.backup"))) == 1
    if way == "folder":
        assert (mine.folder.parent / "current" / "VERSION").read_text() == "0.2.0"
    assert [one.name for one in opened] == ([] if way == "folder" else ["fieldkit_0.2.0.deb"])
    shown.leave.click()
    page(table, SessionPage)


def test_an_unsigned_one_is_a_sentence(table: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is offered."""
    monkeypatch.setattr(place, "key", lambda: KEY)
    path = make(tmp_path, "0.2.0")
    path.write_bytes(path.read_bytes().replace(b'"0.2.0"', b'"0.3.0"'))
    before = table.page
    table.take(path)
    settle(table)
    assert "no es de quienes hacen fieldkit" in table.notice.said
    assert table.page is before


def test_a_newer_release_in_the_mailbox_is_a_quiet_line(
    table: Window, station: Prepared, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Seen when one sends, told once it is there, brought and shown on a click; nothing is installed by itself."""
    mine = installed(tmp_path)
    monkeypatch.setattr(place, "here", lambda: mine)
    monkeypatch.setattr(place, "key", lambda: KEY)
    make(tmp_path, "0.3.0").rename(station.mailbox / "0123456789abcdef0123456789abcdef.update")
    table.go("send")
    sending = page(table, SendPage)
    assert sending.newer.isHidden()
    sending.start()
    settle(table)
    assert "Hay una versión nueva del programa en el buzón: 0.3.0." in read(sending)
    assert not (tmp_path / "updates").exists()
    sending.newer.go.click()
    settle(table)
    assert "Una versión nueva del programa: 0.3.0" in read(page(table, OfferPage))
    assert not (mine.folder.parent / "current" / "VERSION").exists()


def test_the_office_sees_it_where_it_takes_in(
    office: Window, master: Master, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same line in the inbox, of a mailbox that is looked into and of one that is merged; brought on a click."""
    mine = installed(tmp_path)
    monkeypatch.setattr(place, "here", lambda: mine)
    monkeypatch.setattr(place, "key", lambda: KEY)
    inbox = page(office, InboxPage)
    assert inbox.newer.isHidden()
    make(tmp_path, "0.3.0").rename(master.mailbox / "0123456789abcdef0123456789abcdef.update")
    inbox.start()
    settle(office)
    assert "Hay una versión nueva del programa en el buzón: 0.3.0." in read(inbox)
    inbox.newer.go.click()
    settle(office)
    assert "Una versión nueva del programa: 0.3.0" in read(page(office, OfferPage))


def test_a_mailbox_that_fails_at_the_last_look_fails_nothing(
    table: Window, station: Prepared, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was sent is sent, whatever becomes of the look for a release."""

    def gone(*_: object) -> None:
        raise WorldFailed(Code.MAILBOX_FAILED, mailbox="")

    assert station
    monkeypatch.setattr(place, "key", lambda: KEY)
    monkeypatch.setattr(releases, "look", gone)
    table.go("send")
    sending = page(table, SendPage)
    sending.start()
    settle(table)
    assert not sending.notice.said
