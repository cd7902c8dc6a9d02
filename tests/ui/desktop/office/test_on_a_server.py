"""The office's window while the submissions lie on a server: every page works; a lost server."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt

from fieldkit.master import moving
from fieldkit.progress import Silent
from fieldkit.shelf import action_forms
from fieldkit.store import Store
from tests.region.conftest import ACCESS
from tests.servers.postgres import Cluster, cluster
from tests.ui.desktop.office.masters import Master, settle
from tests.ui.desktop.office.test_inbox_page import cells
from tests.ui.desktop.steps import page, press
from ui.desktop.office.inbox_page import InboxPage
from ui.desktop.office.laptops_page import LaptopsPage
from ui.desktop.office.page import OfficePage
from ui.desktop.office.plan import PARTS
from ui.desktop.window import Window


@pytest.fixture(scope="module")
def server() -> Iterator[Cluster]:
    """One that these tests may stop."""
    with cluster() as running:
        yield running


@pytest.fixture
def moved(master: Master, server: Cluster) -> Master:
    """A master whose submissions lie on the server; a form of it feeds a list."""
    with Store.open(master.folder, master.key) as store:
        store.add_form(next(one for one in action_forms() if one.name == "association"))
        moving.to_server(store, server.url(server.database()), ACCESS, Silent())
    return master


def sit_down(bare: Window, master: Master) -> InboxPage:
    """Open the window at the inbox."""
    bare.choose(master.folder)
    bare.unlocked(master.key.copy())
    settle(bare)
    return page(bare, InboxPage)


def test_what_waits_is_taken_in_by_enter(bare: Window, moved: Master) -> None:
    """The inbox shows what the server has not got, takes it in, and the foot says where the submissions lie."""
    shown = sit_down(bare, moved)
    assert cells(shown.table) == [["Mesa 2", "2", "–", "–", "–", "Por incorporar"]]
    press(Qt.Key.Key_Return)
    settle(bare)
    assert shown.heading.text() == "Ha entrado 1 hoja nueva o corregida"
    assert bare.work is not None
    assert bare.work.frame().safe == "Hojas en el servidor 127.0.0.1"
    with Store.open(moved.folder, moved.key) as store:
        assert store.query("SELECT count(*) FROM versions") == [(0,)]
        assert sum(one.station != "" for one in store.master.received()) == 4
    bare.go("laptops")
    settle(bare)
    assert [row[1] for row in cells(page(bare, LaptopsPage).table)] == ["2", "2"]


def test_every_place_works(bare: Window, moved: Master) -> None:
    """No page counts the empty tables at home: each reaches the server without complaint."""
    sit_down(bare, moved)
    assert bare.work is not None
    entries = (entry.name for entry in bare.work.entries())
    places = [*entries, *PARTS, "board", "week", "list/associations"]
    for place in dict.fromkeys(places):
        bare.go(place)
        settle(bare)
        assert page(bare, OfficePage).notice.said == "", place


def test_a_server_that_is_down_takes_nothing_from_the_window(bare: Window, moved: Master, server: Cluster) -> None:
    """Opened without its server the window lives: a sentence, keys and forms as ever; the batch waits for it."""
    server.stop()
    try:
        shown = sit_down(bare, moved)
        assert "No se llega al servidor" in shown.notice.said
        assert bare.work is not None
        assert bare.work.frame().safe == "▲ El servidor 127.0.0.1 no responde"
        for place in ("keys", "forms", "care"):
            bare.go(place)
            settle(bare)
            assert page(bare, OfficePage).notice.said == "", place
        bare.go("lists")
        settle(bare)
        assert "repetirlo no duplica nada" in page(bare, OfficePage).notice.said
    finally:
        server.start()
    bare.go("inbox")
    settle(bare)
    assert bare.work.frame().safe == "Hojas en el servidor 127.0.0.1"
    assert cells(page(bare, InboxPage).table) == [["Mesa 2", "2", "–", "–", "–", "Por incorporar"]]


def test_a_server_that_goes_while_it_merges(bare: Window, moved: Master, server: Cluster) -> None:
    """Gone between a look and a merge: nothing is half there, the batch stays in the mailbox, and goes in later."""
    shown = sit_down(bare, moved)
    server.stop("immediate")
    try:
        press(Qt.Key.Key_Return)
        settle(bare)
        assert "no ha entrado" in shown.notice.said
        assert bare.work is not None
        assert bare.work.frame().doubtful
        assert len(list(moved.mailbox.glob("*.batch"))) == 4
    finally:
        server.start()
    shown.start()
    settle(bare)
    assert shown.heading.text() == "Ha entrado 1 hoja nueva o corregida"
