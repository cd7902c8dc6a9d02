import contextlib
from collections.abc import Callable, Iterator

import pytest

from fieldkit.errors import Code, WorldFailed
from fieldkit.faults import Broke, Broken
from fieldkit.keys import SLOTS, SLOTS_COPY
from fieldkit.progress import Cancellable
from fieldkit.store import Store
from sync.merge import merge
from sync.send import receive, send
from tests.factory import Town, answers, record, reopen, session, town


@pytest.fixture(scope="module")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    """A town where things happened: corrections, withdrawals, five batches, a receipt."""
    made = town(tmp_path_factory.mktemp("town"))
    (station,) = made.stations
    gathering = session(station)
    for _ in range(3):
        _, changed, gone = (record(station, gathering) for _ in range(3))
        form = station.shelf.form("mesa_test")
        station.submissions.correct(changed, form, answers(q01="nunca"))
        station.submissions.withdraw(gone)
        send(station)
    merge(made.office)
    receive(station)
    # Still here with their bytes, as before the receipt.
    record(station, gathering)
    send(station)
    record(station, gathering)
    send(station)
    yield made
    made.close()


@contextlib.contextmanager
def undone(store: Store) -> Iterator[Store]:
    """A store whose changes are taken back."""
    store.database.conn.execute("BEGIN")
    try:
        yield store
    finally:
        store.database.conn.execute("ROLLBACK")


def test_a_store_that_lived_is_whole(lived: Town) -> None:
    """After corrections, withdrawals, batches and receipts a check of either side finds nothing."""
    for store in (lived.office, *lived.stations):
        assert store.check().faults == ()


# What is done to a station's tables, and what a check calls it. ONE: any one test that is shown.
DONE = {
    "an answer changed": (
        "UPDATE versions SET payload = CAST(replace(payload, 'aveces', 'nunca') AS BLOB) WHERE payload IS NOT NULL",
        Broken.VERSION_CHANGED,
    ),
    "bytes that are no version": ("UPDATE versions SET payload = x'00' WHERE withdrawal", Broken.VERSION_CHANGED),
    "another counter beside it": ("UPDATE versions SET counter = counter + 1", Broken.VERSION_ROW),
    "another form beside it": ("UPDATE versions SET form = 'mesa_session'", Broken.VERSION_ROW),
    "a withdrawn test's answers": ("INSERT INTO withdrawn ONE", Broken.NOT_ERASED),
    "a withdrawn test still shown": ("INSERT INTO withdrawn ONE", Broken.SHOWN_WRONG),
    "another version shown": (
        "UPDATE [flat mesa_test] SET version = x'00' WHERE (session, record) IN (ONE)",
        Broken.SHOWN_WRONG,
    ),
    "a conflict that is none": (
        "UPDATE [flat mesa_test] SET conflict = 1 WHERE (session, record) IN (ONE)",
        Broken.SHOWN_WRONG,
    ),
    "a test not shown": ("DELETE FROM [flat mesa_test] WHERE (session, record) IN (ONE)", Broken.NOT_SHOWN),
    "a test shown that is none": (
        "INSERT INTO [flat mesa_test] (session, record, version, conflict) VALUES (x'01', x'02', x'03', 0)",
        Broken.SHOWN_WRONG,
    ),
    "a batch missing": ("DELETE FROM sent WHERE sequence = 2", Broken.SENT_GAP),
    "a batch changed": ("UPDATE sent SET sealed = zeroblob(9) WHERE sequence = 5", Broken.SENT_CHANGED),
    "a batch after another": ("UPDATE sent SET hash = x'00' WHERE sequence = 4", Broken.SENT_CHAIN),
    "versions of no batch": ("UPDATE sent_versions SET sequence = 99 WHERE sequence = 1", Broken.SENT_UNKNOWN),
}


def test_an_answer_shown_that_nobody_gave_is_named(lived: Town) -> None:
    """A check of the master compares what is counted with what was recorded."""
    with undone(lived.office) as office:
        office.database.conn.execute("UPDATE [flat mesa_test] SET q03 = 'nunca'")
        assert Broken.SHOWN_WRONG in {fault.code for fault in office.check().faults}


@pytest.mark.parametrize("what", DONE)
def test_what_was_changed_inside_is_named(lived: Town, what: str) -> None:
    """Whoever changes a table, with the key in hand or by a bug of ours, is found out, and the fault is named."""
    sql, code = DONE[what]
    with undone(lived.stations[0]) as station:
        cursor = station.database.conn.execute(
            sql.replace("ONE", "SELECT session, record FROM [flat mesa_test] LIMIT 1")
        )
        assert cursor.rowcount > 0
        assert code in {fault.code for fault in station.check().faults}


def test_a_received_batch_out_of_its_chain(lived: Town) -> None:
    """A batch that follows none of those before it is named by its station and number."""
    with undone(lived.office) as office:
        office.database.execute("UPDATE received SET previous = x'00' WHERE sequence = 2")
        assert office.check().faults == (Broke(Broken.RECEIVED_CHAIN, f"{lived.stations[0].identity.id} 2"),)


def _cut(store: Store) -> None:
    (store.folder / SLOTS_COPY).unlink()


def _differ(store: Store) -> None:
    path = store.folder / SLOTS_COPY
    path.write_bytes(path.read_bytes().replace(b'"', b"'", 1))


def _both(store: Store) -> None:
    for name in (SLOTS, SLOTS_COPY):
        (store.folder / name).write_bytes(b"x")


@pytest.mark.parametrize(
    ("harm", "named"), [(_cut, [SLOTS_COPY]), (_differ, [SLOTS_COPY]), (_both, [SLOTS, SLOTS_COPY])]
)
def test_harm_to_the_key_slots_is_named(town1: Town, harm: Callable[[Store], None], named: list[str]) -> None:
    """A check of an open store finds out which of its slot files would not open it again."""
    harm(town1.office)
    assert town1.office.check().faults == tuple(Broke(Broken.SLOTS_DAMAGED, name) for name in named)


def test_slots_that_were_mended_on_opening_are_named(town1: Town) -> None:
    """A slot file that was found damaged is written anew on opening, and the check still tells of it."""
    _cut(town1.office)
    with reopen(town1.office.folder) as again:
        assert (town1.office.folder / SLOTS_COPY).exists()
        assert again.check().faults == (Broke(Broken.SLOTS_DAMAGED, SLOTS_COPY),)


def test_a_check_can_be_stopped(lived: Town) -> None:
    """A check stops at its next step when it is asked to, and the store goes on."""
    steps = Cancellable()
    steps.cancel()
    with undone(lived.stations[0]) as station:
        station.database.execute("CREATE TABLE many AS " + _MANY)
        station.database.execute("CREATE INDEX sorted ON many (x)")
        with pytest.raises(WorldFailed) as caught:
            station.check(steps)
    assert caught.value.code is Code.CANCELLED
    assert lived.stations[0].check().faults == ()


_MANY = """
WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 30000) SELECT hex(randomblob(20)) AS x FROM n
"""
