"""What a union leaves in the store, and on the disk."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from fieldkit import shelf, versions
from fieldkit.database import STORE_FILE
from fieldkit.store import Store, StoreKey, unlock
from fieldkit.versions import Firsts, Stored, Version
from tests.factory import PASSPHRASE, TEST, Town, answers, record, reopen, session
from tests.forms import tables

SESSION, OTHER = "c" * 32, "d" * 32


def first(name: str, value: str = "nunca", gathering: str = SESSION) -> Stored:
    """A first version of a record."""
    return versions.store_form(
        Version(
            record=name * 32, session=gathering, form=TEST, form_version="2026-1", kind="answers", parents=[],
            author="e" * 32, counter=1, answers={"q01": value},
        )
    )  # fmt: skip


def together(*some: Stored) -> Firsts:
    """First versions in the shape in which a merge reads them."""
    sessions = [bytes.fromhex(one.version.session) for one in some]
    records = [bytes.fromhex(one.version.record) for one in some]
    rows = [(one.version.answers["q01"],) for one in some]
    return Firsts(TEST, ("q01",), sessions, records, [one.id for one in some], [one.payload for one in some], rows)


def state(office: Store) -> tuple[str, list[tuple[str, str, bool]]]:
    """All that can be seen of a master."""
    shown = [(one.record[0], one.answers["q01"], one.conflict) for one in office.submissions.current(TEST)]
    return office.submissions.digest(), sorted(shown)


@pytest.fixture
def offices(town1: Town, tmp_path: Path) -> Iterator[tuple[Store, Store]]:
    """Two masters."""
    with Store.create_office(tmp_path / "other", "O", PASSPHRASE) as other:
        yield town1.office, other


@pytest.mark.parametrize("known", [(), ("a",), ("a", "b", "c")], ids=["nothing known", "one known", "all known"])
def test_both_shapes_leave_the_same_store(offices: tuple[Store, Store], known: tuple[str, ...]) -> None:
    """First versions united together or one by one, some of them there already or in conflict: one state, one count."""
    one_by_one, at_once = offices
    some = [first("a"), first("b"), first("c"), first("a", "pocas"), first("d", gathering=OTHER), first("b")]
    for office in offices:
        office.union.add([first(name) for name in known])
    slow = one_by_one.union.add(some)
    fast = at_once.union.add([], [together(*some[:2]), together(*some[2:])])
    assert (fast.new, fast.repeated) == (slow.new, slow.repeated)
    assert state(at_once) == state(one_by_one)
    assert at_once.union.add(some, [together(*some)]).new == 0


def test_a_correction_in_the_same_batch_finds_its_record(offices: tuple[Store, Store]) -> None:
    """A record, its correction and another's withdrawal may come together."""
    office, _ = offices
    old, gone = first("a"), first("b", "a-secret")

    def after(one: Stored, **changed: object) -> Stored:
        fields = {name: getattr(one.version, name) for name in one.version.__struct_fields__}
        return versions.store_form(Version(**{**fields, "parents": [one.id.hex()], "counter": 2, **changed}))  # type: ignore[arg-type]

    office.union.add(
        [after(old, answers={"q01": "muchas"}), after(gone, kind="withdrawal", answers={})], [together(old, gone)]
    )
    assert state(office)[1] == [("a", "muchas", False)]


def test_versions_of_two_forms_under_one_record_show_once(offices: tuple[Store, Store]) -> None:
    """If somebody's program goes wrong and one record has two forms, the head's table shows it, whatever came first."""
    one = first("a")
    fields = {name: getattr(one.version, name) for name in one.version.__struct_fields__}
    other = versions.store_form(
        Version(**{**fields, "form": shelf.SESSION_FORM, "answers": {"place": "Plaza", "date": "2026-05-14"}})
    )
    for office, some in zip(offices, ([one, other], [other, one]), strict=True):
        for version in some:
            office.union.add([version])
    counts = [[office.submissions.count(form) for form in (TEST, shelf.SESSION_FORM)] for office in offices]
    assert counts[0] == counts[1]
    assert sum(counts[0]) == 1


def test_a_column_that_another_process_adds_is_filled(town1: Town) -> None:
    """A form that grows in one window is shown whole by a window that was open before."""
    survey = """
        survey
        | type | name | label |
        | text | one  | One   |
        {}
        settings
        | form_id | version |
        | growing | {}      |
        """
    office = town1.office
    office.add_form(shelf.Workbook("growing", tables.workbook(survey.format("", 1))))
    form = office.shelf.form("growing")
    office.submissions.save(form, SESSION, {"one": "1"})
    with reopen(office.folder) as window:
        window.add_form(shelf.Workbook("growing", tables.workbook(survey.format("| text | two | Two |", 2))))
    office.submissions.save(office.shelf.form("growing"), SESSION, {"one": "1", "two": "2"})
    assert sorted(office.query('SELECT two FROM "flat growing"'), key=str) == [("2",), (None,)]


def test_a_station_keeps_no_answers_beside_its_versions(town1: Town) -> None:
    """At a station the flat tables say which submissions are current, and nothing of what was answered."""
    (station,) = town1.stations
    record(station, session(station))
    assert station.flat.paths(TEST) == ()
    assert station.submissions.count(TEST) == 1


def test_a_counter_at_its_end_does_not_stop_corrections(offices: tuple[Store, Store]) -> None:
    """Nobody can make a test uncorrectable by counting to the end."""
    office, _ = offices
    fields = {name: getattr(first("a").version, name) for name in first("a").version.__struct_fields__}
    last = {**fields, "counter": versions.MOST_COUNTED, "parents": [first("a").id.hex()]}
    office.union.add([first("a"), versions.store_form(Version(**last))])
    office.submissions.correct("a" * 32, office.shelf.form(TEST), {"q01": "muchas"})
    assert state(office)[1] == [("a", "muchas", False)]


def pages(folder: Path, key: StoreKey) -> Iterator[bytes]:
    """Every page on the disk in the clear: of the store, and of its write-ahead log."""
    for ending, head, frame in (("", 0, 0), ("-wal", 32, 24)):
        path = folder / (STORE_FILE + ending)
        data = path.read_bytes()[head:] if path.exists() else b""
        for start in range(0, len(data), 4096 + frame):
            page = data[start + frame : start + frame + 4096]
            if len(page) == 4096 and any(page):
                skip = 16 if start == 0 and not frame else 0  # the first page begins with the salt
                reader = Cipher(algorithms.AES(key.raw), modes.CBC(page[-80:-64])).decryptor()
                yield reader.update(page[skip:-80]) + reader.finalize()


def test_what_is_withdrawn_is_erased_on_the_disk(town1: Town) -> None:
    """After a withdrawal no page on the disk, decrypted with the key, holds the answers."""
    (station,) = town1.stations
    key = unlock(station.folder, PASSPHRASE)
    gathering = session(station)
    for _ in range(20):
        record(station, gathering)
    secret = "una-respuesta-que-no-quiero-dejar"
    form = station.shelf.form(TEST)
    name = station.submissions.save(form, gathering, {**answers(), "language": secret})
    station.submissions.correct(name, form, {**answers(), "language": secret + "-corregida"})
    assert any(secret.encode() in page for page in pages(station.folder, key))
    station.submissions.withdraw(name)
    assert not any(secret.encode() in page for page in pages(station.folder, key))
