"""Noticing that a mailbox may answer again."""

from pathlib import Path

import pytest
from PySide6.QtNetwork import QNetworkInformation
from pytestqt.qtbot import QtBot

from tests import factory
from tests.ui.desktop.conftest import Prepared
from tests.ui.desktop.steps import page, read
from ui.desktop.connections import Connections, volumes
from ui.desktop.send_page import SendPage
from ui.desktop.window import Window

Reach = QNetworkInformation.Reachability


def test_a_stick_that_is_plugged_in_is_noticed_once(qtbot: QtBot) -> None:
    """A volume that appears is told; one that stays, or goes, is not."""
    mounted = [{"/"}, {"/", "/media/ana/MESA"}, {"/", "/media/ana/MESA"}, {"/"}]
    connections = Connections(look=lambda: frozenset(mounted.pop(0)))
    told: list[bool] = []
    connections.came.connect(lambda: told.append(True))
    for expected in (1, 1, 1):
        connections.look()
        assert len(told) == expected
    del qtbot


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        (Reach.Disconnected, Reach.Online, True), (Reach.Disconnected, Reach.Local, True),
        (Reach.Local, Reach.Online, True), (Reach.Online, Reach.Online, False),
        (Reach.Online, Reach.Disconnected, False), (Reach.Unknown, Reach.Disconnected, False),
        (Reach.Unknown, Reach.Online, True),
    ],
)  # fmt: skip
def test_a_network_that_reaches_further_is_noticed(qtbot: QtBot, before: Reach, after: Reach, *, told: bool) -> None:
    """Only what may open a way to a mailbox is told."""
    connections = Connections()
    connections.reached(before)
    heard: list[bool] = []
    connections.came.connect(lambda: heard.append(True))
    connections.reached(after)
    assert bool(heard) == told
    del qtbot


def test_the_volumes_of_this_machine_are_seen(tmp_path: Path) -> None:
    """What Qt says is mounted are absolute paths."""
    assert all(Path(volume).is_absolute() for volume in volumes())
    del tmp_path


def test_what_waits_goes_out_by_itself(table: Window, station: Prepared, qtbot: QtBot) -> None:
    """When a way opens, what waits is sent without a word; with nothing waiting, or no mailbox, nothing is said."""
    table.came_back()
    assert not table.runner.busy
    assert table.desk
    session = table.desk.session()
    assert session
    factory.record(table.desk.store, session.id)
    away = station.mailbox.rename(station.mailbox.with_name("drawer"))
    table.came_back()
    qtbot.waitUntil(lambda: not table.runner.busy)
    assert table.notice.said == ""
    away.rename(station.mailbox)
    table.go("send")
    table.came_back()
    shown = page(table, SendPage)
    # The worker rests a moment before the page hears of it.
    qtbot.waitUntil(lambda: shown.heading.text() == "Enviado 1. Servicios Sociales aún no ha confirmado.")
    assert len(list(station.mailbox.glob("*.batch"))) == 1
    assert "Nada por enviar" in read(table.foot)
