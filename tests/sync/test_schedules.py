"""The same bad roads for every kind of mailbox; at their end, all is where it would be without them."""

import os
import random
from collections.abc import Callable

import pytest

from fieldkit.errors import WorldFailed
from fieldkit.store import Store
from sync.merge import merge
from sync.patience import PASSING
from sync.send import receive, send, waiting
from tests.factory import answers, record, session
from tests.sync.conftest import Road

RUNS = int(os.environ.get("FIELDKIT_ROADS", "1"))
WHERE = (0.3, 0.7, 0.95) if "FIELDKIT_ROADS" in os.environ else (0.7,)


def versions(store: Store) -> set[bytes]:
    return {version for (version,) in store.query("SELECT version FROM versions")}


def sealed(store: Store) -> dict[str, bytes]:
    """What the station has sealed and no receipt names yet."""
    return dict(store.query("SELECT name, sealed FROM sent WHERE sealed IS NOT NULL"))


def quietly(work: Callable[[Store], object], store: Store) -> bool:
    """Do it over a bad road: done, or told in a code that says so."""
    try:
        work(store)
    except WorldFailed as failed:
        if failed.code not in PASSING:
            raise
        return False
    return True


def arrive(road: Road) -> None:
    """The mailbox works again: after one more round, both sides hold the same, and know it."""
    road.line.heal()
    send(road.station)
    merge(road.office)
    receive(road.station)
    assert versions(road.office) == versions(road.station)
    assert (waiting(road.station).unsent, waiting(road.station).unconfirmed) == (0, 0)
    assert road.office.check().faults == ()


def honest(road: Road) -> None:
    """Nothing acknowledged is lost, and receipts speak only of what the office has."""
    there = set(road.room.files().values())
    for name, data in road.station.query("SELECT name, sealed FROM sent WHERE delivered AND sealed IS NOT NULL"):
        assert data in there, name
    held = set(road.station.query("SELECT sequence, hash FROM sent WHERE held"))
    assert held <= set(road.office.query("SELECT sequence, hash FROM received"))


def test_the_whole_road(road: Road) -> None:
    """Send, merge, receipt, receive, over every kind of mailbox; a second time nothing changes."""
    gathering = session(road.station)
    for _ in range(3):
        record(road.station, gathering)
    assert send(road.station).batches == 1
    assert len(road.room.files()) == 1
    assert merge(road.office).new == 4
    assert receive(road.station).confirmed == 1
    files = road.room.files()
    assert send(road.station).batches == 0
    assert merge(road.office).new == 0
    assert road.room.files() == files
    arrive(road)


@pytest.fixture
def span(road: Road) -> int:
    """How many bytes one sending takes on this road."""
    record(road.station, session(road.station))
    before = road.line.carried
    send(road.station)
    taken = road.line.carried - before
    merge(road.office)
    receive(road.station)
    record(road.station, session(road.station))
    return taken


@pytest.mark.parametrize("where", WHERE)
def test_cut_once(road: Road, span: int, where: float) -> None:
    """A line that breaks at any moment of sending is taken up again by itself, and no batch lies there twice."""
    road.line.cut_after(int(span * where))
    quietly(send, road.station)
    honest(road)
    arrive(road)
    batches = [data for name, data in road.room.files().items() if name.endswith(".batch")]
    assert len(batches) == len(set(batches))


@pytest.mark.parametrize(("where", "silent"), [(0.6, False), (0.75, False), (0.7, True)])
def test_cut_and_gone(road: Road, span: int, where: float, *, silent: bool) -> None:
    """A line that breaks and stays broken, or falls silent, is told in a sentence; later all goes out."""
    road.line.cut_after(int(span * where), gone=not silent, silent=silent)
    if silent:
        road.give_up_after(0.3)
    assert not quietly(send, road.station)
    honest(road)
    road.give_up_after(20)
    arrive(road)


def test_cut_for_the_office(road: Road, span: int) -> None:
    """A line that breaks while the office fetches and answers: whole batches stay merged, the rest comes next time."""
    send(road.station)
    road.line.cut_after(span // 2, span // 4, gone=True)
    quietly(merge, road.office)
    honest(road)
    road.line.cut_after(span // 3, gone=True)
    quietly(receive, road.station)
    arrive(road)


def test_truncated_doubled_and_foreign(road: Road) -> None:
    """Halves, copies and other people's files stand in nobody's way."""
    record(road.station, session(road.station))
    send(road.station)
    ((name, data),) = sealed(road.station).items()
    stem = name.removesuffix(".batch")
    strange = {
        f"{stem} (1).batch": data, f"{stem} - copia.batch": data, f"{stem}0.batch": data[: len(data) // 2],
        "0.batch": b"", "foto de la feria.jpg": b"x", ".oculto.batch": data, "nota.receipt": b"hola", "k.kit": data,
    }  # fmt: skip
    for other, content in strange.items():
        road.room.write(other, content)
    report = merge(road.office)
    assert {one.file for one in report.refused} == {f"{stem}0.batch", "0.batch"}
    assert receive(road.station).confirmed == 1
    assert {other: road.room.files()[other] for other in strange} == strange
    arrive(road)


def test_hidden_replayed_and_reordered(road: Road) -> None:
    """Files that show late, come back after they were taken away, or come last first: the same in the end."""
    gathering = session(road.station)
    taken: dict[str, bytes] = {}
    for _ in range(3):
        name = record(road.station, gathering, answers(q01="nunca"))
        road.station.submissions.correct(name, road.station.shelf.form("mesa_test"), answers())
        send(road.station)
        for fresh in sealed(road.station).keys() - taken.keys():
            taken[fresh] = road.room.files()[fresh]
    for name in taken:  # hidden
        road.room.remove(name)
    assert merge(road.office).new == 0
    for name, data in reversed(taken.items()):  # last first
        road.room.write(name, data)
        merge(road.office)
    old = {name: data for name, data in road.room.files().items() if name.endswith(".receipt")}
    receive(road.station)
    record(road.station, gathering)
    send(road.station)
    merge(road.office)
    for number, data in enumerate([*old.values(), *taken.values()]):  # said again
        road.room.write(f"again{number}.{'receipt' if data in old.values() else 'batch'}", data)
    merge(road.office)
    arrive(road)


def test_what_the_mailbox_lost_goes_out_again(road: Road) -> None:
    """A batch that was dropped and has vanished before any receipt named it is dropped again, and only then."""
    record(road.station, session(road.station))
    send(road.station)
    (name,) = sealed(road.station)
    road.room.remove(name)
    assert send(road.station).batches == 1
    assert send(road.station).batches == 0
    arrive(road)
    for name in road.room.files():
        road.room.remove(name)
    assert send(road.station).batches == 0


def test_what_lies_there_broken_is_left_and_the_batch_goes_under_another_name(road: Road) -> None:
    """A name means one content for ever: what broke under it is taken away, the whole lies under the next name."""
    record(road.station, session(road.station))
    road.line.cut_after(0, gone=True)
    assert not quietly(send, road.station)
    road.line.heal()
    ((name, data),) = sealed(road.station).items()
    road.room.write(name, data[:-10])
    send(road.station)
    ((lies, whole),) = road.room.files().items()
    assert (lies != name, whole) == (True, data)
    assert list(sealed(road.station)) == [lies]
    arrive(road)


@pytest.mark.timeout(7200)
@pytest.mark.parametrize("seed", range(RUNS))
def test_a_bad_week(road: Road, span: int, seed: int) -> None:
    """Whatever breaks, in whatever order, both sides hold the same when the road is good again."""
    chance = random.Random(seed)  # noqa: S311 - a schedule, no secret
    gathering = session(road.station)
    away: dict[str, bytes] = {}
    for _ in range(chance.randint(4, 12)):
        match chance.randrange(6):
            case 0:
                record(road.station, gathering)
            case 1:
                spans = [int(span * chance.random() * 1.5) for _ in range(chance.randint(1, 3))]
                road.line.cut_after(*spans, gone=chance.random() < 0.3)
            case 2 if files := road.room.files():
                name = chance.choice(sorted(files))
                away[name] = files[name]
                road.room.remove(name)
            case 3 if away:
                name, data = away.popitem()
                road.room.write(name if chance.random() < 0.5 else f"copia {name}", data)
            case 4:
                quietly(merge, road.office)
                quietly(receive, road.station)
            case _:
                quietly(send, road.station)
    held = set(road.station.query("SELECT sequence, hash FROM sent WHERE held"))
    assert held <= set(road.office.query("SELECT sequence, hash FROM received"))
    arrive(road)
