"""Requests to be called, wherever they lie: listed, taken by one person and not by two, done."""

import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from fieldkit import calls
from fieldkit.calls import Call
from fieldkit.errors import Code, WorldFailed
from fieldkit.master import moving
from fieldkit.progress import Silent
from fieldkit.store import Store, StoreKey
from sync.merge import merge
from sync.send import send
from tests.factory import Town, session
from tests.region.conftest import ACCESS, lay_out
from tests.servers.postgres import Cluster
from tests.ui.cli.program import must, run
from ui.cli.output import FAILED

FORMS = ("call_request",)
FIRST, LATER = date(2026, 5, 14), date(2026, 5, 20)


@pytest.fixture(params=["here", "server"])
def asked(request: pytest.FixtureRequest, town1: Town) -> tuple[Store, str]:
    """An office where one person asks to be called; the request's record."""
    if request.param == "server":
        lay_out(town1.office, request.getfixturevalue("postgres"))
    (station,) = town1.stations
    form = station.shelf.form("call_request")
    station.submissions.save(form, session(station), {"name": "Zutana Inventada", "phone": "600 000 000"})
    send(station)
    merge(town1.office)
    (found,) = town1.office.records.current("call_request")
    town1.office.master.calls.note_arrivals(FORMS, FIRST)
    return town1.office, found.record


def test_noted_taken_called_and_again(asked: tuple[Store, str]) -> None:
    """The day it came stays; who is about to call and who called is known; nobody reached, they wait again."""
    office, record = asked
    noted = office.master.calls
    noted.note_arrivals(FORMS, LATER)
    assert calls.listed(noted) == [(record, Call("2026-05-14"))]
    calls.take(noted, record, "Ana")
    assert (calls.listed(noted), noted.waiting()) == ([(record, Call("2026-05-14", "", "Ana"))], 1)
    calls.called(noted, record, LATER, "Ana")
    assert (calls.listed(noted), noted.waiting()) == ([(record, Call("2026-05-14", "2026-05-20", "Ana"))], 0)
    calls.again(noted, record)
    assert (calls.listed(noted), noted.waiting()) == ([(record, Call("2026-05-14"))], 1)


def test_two_who_take_it_at_once(asked: tuple[Store, str], key_of: Callable[[Path], StoreKey]) -> None:
    """One of them calls; the other hears who does."""
    office, record = asked
    ready, ends = threading.Barrier(2), {}

    def take(who: str) -> None:
        with Store.open(office.folder, key_of(office.folder)) as mine:
            mine.master.count()
            ready.wait(timeout=300)
            try:
                calls.take(mine.master.calls, record, who)
                ends[who] = ""
            except WorldFailed as failed:
                ends[who] = f"{failed.code} {failed.facts['who']}"

    people = [threading.Thread(target=take, args=(who,)) for who in ("Ana", "Berta")]
    for one in people:
        one.start()
    for one in people:
        one.join()
    (winner,) = [who for who, end in ends.items() if not end]
    assert set(ends.values()) == {"", f"{Code.CALL_TAKEN} {winner}"}
    assert calls.listed(office.master.calls) == [(record, Call("2026-05-14", "", winner))]
    calls.take(office.master.calls, record, winner)  # again by the same person: nothing to say


def test_an_erased_request_leaves_no_trace(asked: tuple[Store, str]) -> None:
    """Neither the day nor who called."""
    office, record = asked
    calls.called(office.master.calls, record, LATER, "Ana")
    office.records.withdraw(record)
    office.master.calls.note_arrivals(FORMS, LATER)
    assert calls.listed(office.master.calls) == []
    with pytest.raises(WorldFailed) as failed:
        calls.take(office.master.calls, record, "Ana")
    assert failed.value.code is Code.RECORD_UNKNOWN


def test_who_calls_is_sealed_on_a_server(asked: tuple[Store, str]) -> None:
    """Whoever runs the server reads that somebody called, and not who."""
    office, record = asked
    calls.called(office.master.calls, record, LATER, "Berta Inventada")
    if office.away:
        rows = office.master.connection.execute("SELECT c::text, who FROM calls c").fetchall()  # type: ignore[attr-defined] # a server's
        assert not [row for row in rows if "Berta" in str(row) or b"Berta".hex() in str(row)]


def test_by_command(asked: tuple[Store, str]) -> None:
    """`office calls` lists what the office reads, and notes who calls."""
    office, record = asked
    (one,) = must("office", "calls", office.folder)["calls"]
    assert (one["record"], one["who"]) == (record, "")
    assert "Zutana Inventada" in one["answers"].values()
    (one,) = must("office", "calls", office.folder, record, "--note", "take", "--who", "Ana")["calls"]
    assert (one["called"], one["who"]) == ("", "Ana")
    refused = run("office", "calls", office.folder, record, "--note", "take", "--who", "Berta")
    assert refused.status == FAILED
    assert "Ana" in refused.said
    (one,) = must("office", "calls", office.folder, record, "--note", "done", "--who", "Ana", "--day", "2026-05-20")[
        "calls"
    ]
    assert one["called"] == "2026-05-20"
    assert run("office", "calls", office.folder, record).status == 2


def test_what_was_noted_moves_along(town1: Town, postgres: Cluster) -> None:
    """To a server and home again: who waits since when, and who called."""
    (station,) = town1.stations
    form = station.shelf.form("call_request")
    for name in ("Zutana Inventada", "Mengana Inventada"):
        station.submissions.save(form, session(station), {"name": name, "phone": "600 000 000"})
    send(station)
    merge(town1.office)
    town1.office.master.calls.note_arrivals(FORMS, FIRST)
    calls.called(town1.office.master.calls, calls.listed(town1.office.master.calls)[0][0], LATER, "Ana")
    noted = calls.listed(town1.office.master.calls)
    moving.to_server(town1.office, postgres.url(postgres.database()), ACCESS, Silent())
    assert calls.listed(town1.office.master.calls) == noted
    assert town1.office.query("SELECT * FROM calls") == []
    moving.home(town1.office, Silent())
    assert calls.listed(town1.office.master.calls) == noted
