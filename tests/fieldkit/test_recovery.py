"""A forgotten passphrase at a laptop: what the office gives back, and to whom."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from fieldkit import keyring, kit, recovery, roster, rotation, slots
from fieldkit.errors import Code, WorldFailed
from fieldkit.keys import unlock
from fieldkit.recovery import Answer, Request
from fieldkit.seal import PrivateKeys
from fieldkit.slots import SlotFile
from fieldkit.store import Store
from tests.factory import PASSPHRASE, TEST, Town, record, session

NEW = "lince pizarra rueda abeja"


def code_of(work: Callable[[], object]) -> Code:
    with pytest.raises(WorldFailed) as caught:
        work()
    return caught.value.code


def forgotten(town: Town) -> tuple[Path, str]:
    """A closed laptop with one test that was never sent."""
    (station, *_) = town.stations
    kept = record(station, session(station))
    station.close()
    return station.folder, kept


def test_a_forgotten_passphrase_loses_nothing(town1: Town) -> None:
    """Request, spoken words, answer: the laptop opens with the passphrase chosen there, with all that was on it."""
    folder, kept = forgotten(town1)
    request = recovery.ask(folder, NEW, "es")
    asked = recovery.answer(town1.office, recovery.encode(request))
    assert (asked.station, asked.code) == ("Mesa 1", request.code())
    assert len(asked.code.split()) == 6
    slot = recovery.finish(folder, asked.answer, NEW, "Ana (inventada)")
    assert not (folder / recovery.PENDING).exists()
    with Store.open(folder, unlock(folder, NEW)) as store:
        assert [one.record for one in store.submissions.current(TEST)] == [kept]
        assert keyring.find(store, "Ana (inventada)").slot == slot
        keyring.remove(store, keyring.holders(store)[0])
    assert code_of(lambda: unlock(folder, PASSPHRASE)) is Code.WRONG_PASSPHRASE


def test_no_file_on_the_way_is_of_use_to_anybody_else(town2: Town) -> None:
    """Neither request nor answer holds a name, the passphrase or the key; another laptop or passphrase fails."""
    folder, _ = forgotten(town2)
    raw = bytes(unlock(folder, PASSPHRASE).raw)
    request = recovery.encode(recovery.ask(folder, NEW, "es"))
    answer = recovery.answer(town2.office, request).answer
    for data in (request, answer):
        for secret in (b"Mesa 1", NEW.encode(), raw, raw.hex().encode()):
            assert secret not in data
    assert code_of(lambda: recovery.finish(folder, answer, "otra contraseña", "")) is Code.WRONG_PASSPHRASE
    other = town2.stations[1].folder
    assert code_of(lambda: recovery.finish(other, answer, NEW, "")) is Code.RECOVERY_NOT_FOR_US
    recovery.ask(other, NEW, "es")
    assert code_of(lambda: recovery.finish(other, answer, NEW, "")) is Code.RECOVERY_NOT_FOR_US


def test_a_request_changed_on_the_way_is_heard(town1: Town) -> None:
    """Whoever puts a public key of his own into the request changes the words that are read aloud."""
    folder, _ = forgotten(town1)
    request = recovery.ask(folder, NEW, "en")
    mine = PrivateKeys.new()
    forged = replace(request, public=mine.public().sealing)
    asked = recovery.answer(town1.office, recovery.encode(forged))
    assert asked.code != request.code()
    assert code_of(lambda: recovery.finish(folder, asked.answer, NEW, "")) is Code.RECOVERY_NOT_FOR_US


def test_an_answer_for_an_earlier_request_is_refused(town1: Town) -> None:
    """Asking again makes an earlier answer worthless."""
    folder, _ = forgotten(town1)
    first = recovery.answer(town1.office, recovery.encode(recovery.ask(folder, NEW, "es"))).answer
    recovery.ask(folder, NEW, "es")
    assert code_of(lambda: recovery.finish(folder, first, NEW, "")) is Code.RECOVERY_NOT_FOR_US


def test_a_key_changed_meanwhile_is_told(town1: Town) -> None:
    """Where somebody who stayed rotated the key between request and answer, the laptop says to ask again."""
    folder, _ = forgotten(town1)
    answer = recovery.answer(town1.office, recovery.encode(recovery.ask(folder, NEW, "es"))).answer
    with Store.open(folder, unlock(folder, PASSPHRASE)) as store:
        rotation.rotate(store)
    assert code_of(lambda: recovery.finish(folder, answer, NEW, "")) is Code.RECOVERY_OUTDATED


def test_recovery_works_after_a_change_of_key(town1: Town) -> None:
    """The office's slot goes along when the key is changed, with its statement."""
    (station,) = town1.stations
    rotation.rotate(station)
    folder, _ = forgotten(town1)
    asked = recovery.answer(town1.office, recovery.encode(recovery.ask(folder, NEW, "es")))
    recovery.finish(folder, asked.answer, NEW, "")
    unlock(folder, NEW)


def test_before_the_first_kit_there_is_nobody_to_ask(tmp_path: Path) -> None:
    """A laptop that no office knows cannot be recovered, and says so."""
    Store.create_station(tmp_path / "s", "Mesa 1", PASSPHRASE).close()
    assert code_of(lambda: recovery.ask(tmp_path / "s", NEW, "es")) is Code.RECOVERY_NONE


def test_another_office_and_a_stranger_get_nothing(town1: Town, tmp_path: Path) -> None:
    """An office opens only what was sealed to it, and answers only laptops on its roster."""
    folder, _ = forgotten(town1)
    request = recovery.encode(recovery.ask(folder, NEW, "es"))
    with Store.create_office(tmp_path / "other", "Otra oficina", PASSPHRASE) as other:
        assert code_of(lambda: recovery.answer(other, request)) is Code.RECOVERY_NOT_FOR_US
        # Somebody seals a slot to the office by himself.
        recovery.let_office_help(other, town1.office.identity.public)
        request = recovery.encode(recovery.ask(other.folder, NEW, "es"))
    assert code_of(lambda: recovery.answer(town1.office, request)) is Code.RECOVERY_NOT_FOR_US
    town1.office.database.execute("DELETE FROM roster")
    assert code_of(lambda: recovery.answer(town1.office, request)) is Code.RECOVERY_NOT_FOR_US


def test_made_up_and_real_do_not_mix(town1: Town) -> None:
    """A request of a simulated laptop is refused by a real office."""
    folder, _ = forgotten(town1)
    request = replace(recovery.ask(folder, NEW, "es"), note="simulated")
    assert code_of(lambda: recovery.answer(town1.office, recovery.encode(request))) is Code.RECOVERY_NOT_FOR_US


@pytest.mark.parametrize("data", [b"", b"{}", b"[1]", msgspec.json.encode({"fieldkit": "recovery", "format": 9})])
def test_what_is_neither_request_nor_answer_is_told(town1: Town, data: bytes) -> None:
    """Any other file is a sentence, at both ends."""
    folder, _ = forgotten(town1)
    assert code_of(lambda: recovery.answer(town1.office, data)) is Code.RECOVERY_UNREADABLE
    assert code_of(lambda: recovery.finish(folder, data, NEW, "")) is Code.RECOVERY_UNREADABLE


def test_a_slot_for_each_key_of_the_office(town1: Town) -> None:
    """The next kit of the same office adds nothing; for a new key the slot is renewed, and the old opens it not."""
    (station,) = town1.stations

    def office_slots() -> list[slots.Slot]:
        return [one for one in slots.current(station.folder, station.key).slots if one.kind == "office"]

    (before,) = office_slots()
    kit.accept(station, kit.publish(town1.office, "2026-05-01"))
    assert office_slots() == [before]
    newer = PrivateKeys.new()
    recovery.let_office_help(station, newer.public())
    (after,) = office_slots()
    assert after.id == before.id
    assert after.unseal(newer)
    assert after.unseal(town1.office.identity.keys) is None


def test_words_stand_for_the_whole_request() -> None:
    """Every field of a request changes its words."""
    one = Request("0" * 16, b"sealed", "1" * 16, bytes(1216), "es")
    changed = [
        replace(one, slot="2" * 16), replace(one, sealed=b"x"), replace(one, answer_to="3" * 16),
        replace(one, public=b"\1" * 1216), replace(one, language="en"), replace(one, note="simulated"),
    ]  # fmt: skip
    assert len({request.code() for request in (one, *changed)}) == 7
    assert isinstance(Answer("0" * 16, b""), Answer)


def test_a_slot_file_of_the_office_itself_has_no_such_slot(town1: Town) -> None:
    """The office has its sheet; nobody else can open its store."""
    file = slots.read(town1.office.folder)[0]
    assert isinstance(file, SlotFile)
    assert [slot.kind for slot in file.slots] == ["passphrase"]


def test_a_lost_laptop_is_not_recovered(town1: Town) -> None:
    """Whoever holds a laptop that the office has revoked gets no key from it, whatever they say."""
    (station,) = town1.stations
    request = recovery.encode(recovery.ask(station.folder, NEW, "es"))
    roster.revoke(town1.office, station.identity.id, 1)
    assert code_of(lambda: recovery.answer(town1.office, request)) is Code.RECOVERY_NOT_FOR_US
