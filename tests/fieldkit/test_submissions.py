import random
from itertools import permutations
from pathlib import Path

import pytest

from fieldkit import versions
from fieldkit.drafts import Draft, new_id
from fieldkit.errors import Code, WorldFailed
from fieldkit.store import Store
from fieldkit.versions import Stored
from sync import merge, send
from tests.factory import PASSPHRASE, TEST, Town, answers, record, reopen, session


def all_versions(store: Store) -> list[Stored]:
    return [versions.read(payload) for (payload,) in store.query("SELECT payload FROM versions WHERE payload NOT NULL")]


@pytest.fixture
def office(tmp_path: Path) -> Store:
    return Store.create_office(tmp_path / "o", "Oficina", PASSPHRASE)


def test_a_correction_takes_the_place_and_keeps_the_history(town1: Town) -> None:
    """After a correction the new answers are shown, and both versions are kept."""
    (station,) = town1.stations
    name = record(station, session(station))
    station.submissions.correct(name, station.shelf.form(TEST), answers(q01="nunca"))
    assert station.submissions.get(name).answers["q01"] == "nunca"
    assert [one.record for one in station.submissions.current(TEST)] == [name]
    assert station.query("SELECT count(*) FROM versions WHERE record = ?", (bytes.fromhex(name),)) == [(2,)]


def test_a_withdrawal_erases_the_answers_for_good(town1: Town) -> None:
    """A withdrawn test shows no more, its answers are gone from the store, and it cannot be corrected."""
    (station,) = town1.stations
    name = record(station, session(station), answers(q01="nunca"))
    station.submissions.withdraw(name)
    assert station.submissions.count(TEST) == 0
    payloads = [payload for (payload,) in station.query("SELECT payload FROM versions WHERE payload NOT NULL")]
    assert not any(b'"q01":"nunca"' in payload for payload in payloads)
    for change in (
        lambda: station.submissions.correct(name, station.shelf.form(TEST), answers()),
        lambda: station.submissions.withdraw(name),
        lambda: station.submissions.get(name),
    ):
        with pytest.raises(WorldFailed) as caught:
            change()
        assert caught.value.code is Code.RECORD_WITHDRAWN


def test_late_answers_do_not_bring_a_withdrawn_test_back(town1: Town, office: Store) -> None:
    """In whatever order versions and their withdrawal arrive, the answers end erased and the state is one."""
    (station,) = town1.stations
    name = record(station, session(station))
    first = all_versions(station)
    station.submissions.correct(name, station.shelf.form(TEST), answers(q02="nunca"))
    second = [one for one in all_versions(station) if one not in first]
    station.submissions.withdraw(name)
    withdrawal = [one for one in all_versions(station) if one.version.kind == "withdrawal"]
    parts = [first, second, withdrawal]
    digests = set()
    for order in permutations(parts):
        office.database.execute("DELETE FROM versions")
        office.database.execute("DELETE FROM withdrawn")
        for part in order:
            office.union.add(part)
        assert office.submissions.count(TEST) == 0
        assert not any(one.version.answers and one.version.record == name for one in all_versions(office))
        digests.add(office.submissions.digest())
    assert len(digests) == 1


def test_adding_again_changes_nothing(town1: Town, office: Store) -> None:
    """A union with what is there already brings nothing new."""
    (station,) = town1.stations
    gathering = session(station)
    for _ in range(5):
        record(station, gathering)
    many = all_versions(station)
    assert office.union.add(many).new == 6
    before = office.submissions.digest()
    again = office.union.add(many)
    assert (again.new, again.repeated) == (0, 6)
    assert office.submissions.digest() == before


def test_any_order_of_arrival_ends_in_one_state(town1: Town, tmp_path: Path) -> None:
    """Corrections, conflicts and their resolution end in the same state, whatever came first."""
    (station,) = town1.stations
    gathering = session(station)
    names = [record(station, gathering) for _ in range(3)]
    form = station.shelf.form(TEST)
    with Store.create_office(tmp_path / "a", "A", PASSPHRASE) as first:
        first.union.add(all_versions(station))
        first.submissions.correct(names[0], form, answers(q01="nunca"))
        station.submissions.correct(names[0], form, answers(q01="muchas"))
        station.submissions.correct(names[1], form, answers(q03="nunca"))
        everything = list({one.id: one for one in all_versions(first) + all_versions(station)}.values())
    shuffler = random.Random(5)  # noqa: S311 - an order, not a secret
    states = set()
    for number in range(4):
        shuffler.shuffle(everything)
        with Store.create_office(tmp_path / f"o{number}", "O", PASSPHRASE) as office:
            for start in range(0, len(everything), 2):
                office.union.add(everything[start : start + 2])
            assert office.submissions.conflicts(TEST) == 1
            shown = {one.record: one.answers["q01"] for one in office.submissions.current(TEST)}
            states.add((office.submissions.digest(), tuple(sorted(shown.items()))))
    assert len(states) == 1


def test_a_conflict_is_resolved_by_a_version_that_names_both(town1: Town, office: Store) -> None:
    """Two corrections are a conflict; a correction of the two ends it."""
    (station,) = town1.stations
    name = record(station, session(station))
    form = station.shelf.form(TEST)
    office.union.add(all_versions(station))
    office.submissions.correct(name, form, answers(q01="nunca"))
    station.submissions.correct(name, form, answers(q01="muchas"))
    office.union.add(all_versions(station))
    assert office.submissions.get(name).conflict
    office.submissions.correct(name, form, answers(q01="pocas"))
    resolved = office.submissions.get(name)
    assert not resolved.conflict
    assert resolved.answers["q01"] == "pocas"


def test_saving_lets_go_of_the_draft(town1: Town) -> None:
    """A test is saved and its draft gone, both or neither."""
    (station,) = town1.stations
    gathering = session(station)
    form = station.shelf.form(TEST)
    draft = Draft(new_id(), gathering, form.form_id, form.version, {"q01": "nunca"}, "q02")
    station.drafts.save(draft)
    with reopen(station.folder) as after_a_crash:
        assert after_a_crash.drafts.all() == [draft]
    station.submissions.save(form, gathering, answers(), draft=draft.id)
    assert station.drafts.all() == []


def test_several_are_saved_all_or_none(town1: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the last step of saving three fails, none of the three is saved."""
    (station,) = town1.stations
    gathering = session(station)

    def fail(*_: object) -> None:
        raise OSError("pulled out")

    monkeypatch.setattr(station.flat, "put", fail)
    with pytest.raises(OSError, match="pulled out"):
        station.submissions.save_all(station.shelf.form(TEST), gathering, [answers()] * 3)
    assert station.submissions.count(TEST) == 0
    assert len(all_versions(station)) == 1  # the session's sheet


def test_the_order_of_tests_is_not_kept(town1: Town) -> None:
    """What a store lists is ordered by random ids; nothing in it tells which test came first."""
    (station,) = town1.stations
    gathering = session(station)
    names = [record(station, gathering) for _ in range(12)]
    assert [one.record for one in station.submissions.current(TEST)] == sorted(names)
    assert "rowid" not in {column for (column,) in station.query("SELECT name FROM pragma_table_info('versions')")}


def test_versions_for_a_form_not_here_yet_wait(town1: Town, office: Store) -> None:
    """Answers to a form that the office lacks are kept, and show as soon as the form is there."""
    (station,) = town1.stations
    record(station, session(station))
    renamed = [
        versions.store_form(versions.Version(**{**_fields(one), "form": "later"}))  # type: ignore[arg-type]
        for one in all_versions(station)
        if one.version.form == TEST
    ]
    assert office.union.add(renamed).new == 1
    assert office.submissions.count("later") == 0


def _fields(one: Stored) -> dict[str, object]:
    return {name: getattr(one.version, name) for name in one.version.__struct_fields__}


def test_what_no_office_would_take_is_not_saved(town1: Town) -> None:
    """A pasted novel is refused while somebody can still shorten it; what is just short enough reaches the office."""
    (station,) = town1.stations
    form, gathering = station.shelf.form("note"), session(station)
    note = {"place": "Plaza inventada", "theme": "other", "text": ""}
    with pytest.raises(WorldFailed) as caught:
        station.submissions.save(form, gathering, {**note, "text": "é" * 100_001})
    assert caught.value.code is Code.ANSWERS_TOO_LONG
    assert station.submissions.count("note") == 0
    name = station.submissions.save(form, gathering, {**note, "text": "é" * 100_000})
    with pytest.raises(WorldFailed) as caught:
        station.submissions.correct(name, form, {**note, "text": "é" * 100_001})
    assert caught.value.code is Code.ANSWERS_TOO_LONG
    send.send(station)
    merge.merge(town1.office)
    assert len(town1.office.submissions.get(name).answers["text"]) == 100_000
