from pathlib import Path

import msgspec
import pytest

from fieldkit import comparing, enrolment, kit, settings
from fieldkit.errors import Code, WorldFailed
from fieldkit.seal import PrivateKeys
from fieldkit.store import Store
from tests.factory import PASSPHRASE, Town


def code(call: object, *given: object) -> Code:
    """How a call fails."""
    with pytest.raises(WorldFailed) as caught:
        call(*given)  # type: ignore[operator]
    return caught.value.code


def signed(keys: PrivateKeys, **changed: object) -> bytes:
    """A request as `keys` would sign it."""
    public = keys.public()
    request = enrolment.Request("Mesa 7", public.signing, public.sealing)
    line = msgspec.json.encode({**msgspec.to_builtins(request), **changed}, order="sorted")
    return line + b"\n" + keys.sign(b"fieldkit request 1\0" + line).hex().encode() + b"\n"


def test_a_request_is_signed_by_the_station_itself(town1: Town) -> None:
    """Nobody can enrol keys under another name, or swap the sealing key: the signature would not fit."""
    request = enrolment.write_request(town1.stations[0])
    line, signature, _ = request.split(b"\n")
    other = PrivateKeys.new().sign(b"fieldkit request 1\0" + line).hex().encode()
    for data in (
        b"", b"{}", b"\xff\xd8 a photograph", line, line + b"\n", line + b"\n" + other + b"\n",
        request.replace(b"Mesa 1", b"Mesa 7"), request + b"\n", line + b"\r\n" + signature + b"\n",
        line + b"\n" + signature.upper() + b"\n",
    ):  # fmt: skip
        assert code(enrolment.enrol, town1.office, data) is Code.REQUEST_UNREADABLE


def test_a_request_may_say_more_than_we_know(town1: Town) -> None:
    """A field of a later program is no reason to turn a laptop away; a format of one is."""
    assert enrolment.enrol(town1.office, signed(PrivateKeys.new(), colour="green")).name == "Mesa 7"
    assert code(enrolment.enrol, town1.office, signed(PrivateKeys.new(), format=2)) is Code.REQUEST_UNREADABLE


@pytest.mark.parametrize("name", ["", "../../etc/passwd", "..\\x", "a\nb", "a\n", "\u202egnp.mesa", "x" * 201, 7])
def test_names_that_lead_astray_are_refused(town1: Town, name: object) -> None:
    """No path out of a folder, no line break, no letters that run backwards."""
    assert code(enrolment.enrol, town1.office, signed(PrivateKeys.new(), name=name)) is Code.REQUEST_UNREADABLE


def test_such_a_name_cannot_be_given_to_a_store(tmp_path: Path) -> None:
    """What others would refuse is refused where it is typed; the folder can be used again."""
    with pytest.raises(WorldFailed) as caught:
        Store.create_station(tmp_path / "s", "../x", PASSPHRASE)
    assert caught.value.code is Code.NAME_REFUSED
    Store.create_station(tmp_path / "s", "Mesa 1/2", PASSPHRASE).close()


@pytest.mark.parametrize("sealing", [b"\xff" * 1216, b"\0" * 1216, b"short"])
def test_keys_that_are_none_are_refused(town1: Town, sealing: bytes) -> None:
    """A sealing key to which nothing can be sealed would stop every later kit."""
    request = signed(PrivateKeys.new(), sealing=sealing)
    assert code(enrolment.enrol, town1.office, request) is Code.REQUEST_UNREADABLE
    kit.publish(town1.office, "2026-05-01")


def test_made_up_and_real_do_not_meet(town1: Town, tmp_path: Path) -> None:
    """A practice station cannot be enrolled by a real office, nor a real one by a practice office."""
    with (
        Store.create_station(tmp_path / "p", "Mesa", PASSPHRASE, simulated=True) as practice,
        Store.create_office(tmp_path / "q", "Oficina", PASSPHRASE, simulated=True) as pretend,
    ):
        for office, station in ((town1.office, practice), (pretend, town1.stations[0])):
            assert code(enrolment.enrol, office, enrolment.write_request(station)) is Code.WORLDS_MIX


def test_both_sides_show_the_same_six_words(town1: Town) -> None:
    """Laptop and office draw the same words from the keys that each holds, in Spanish and in English."""
    (station,) = town1.stations
    here, (member,) = enrolment.words_here(station), kit.roster(town1.office)
    there = enrolment.words_of(town1.office, member)
    assert here == there
    assert len(there.words("es")) == len(there.words("en")) == comparing.COUNT
    assert there.words("es") != there.words("en")


def test_a_swapped_file_changes_the_words(town1: Town, tmp_path: Path) -> None:
    """Whoever shows the office one key and the laptop another cannot show both the same words."""
    (station,) = town1.stations
    with (
        Store.create_station(tmp_path / "false", "Mesa 1", PASSPHRASE) as false_station,
        Store.create_office(tmp_path / "other", "Servicios Sociales", PASSPHRASE) as false_office,
        Store.create_station(tmp_path / "laptop", "Mesa 1", PASSPHRASE) as laptop,
    ):
        at_the_office = enrolment.words_of(
            town1.office, enrolment.enrol(town1.office, enrolment.write_request(false_station))
        )
        enrolment.enrol(false_office, enrolment.write_request(laptop))
        kit.accept(laptop, kit.publish(false_office, "2026-05-01"))
        on_the_laptop = enrolment.words_here(laptop)
        assert on_the_laptop is not None
        assert at_the_office != on_the_laptop
        said = " ".join(on_the_laptop.words("es"))
        assert code(enrolment.confirm_station, town1.office, false_station.identity.id, said) is Code.WORDS_DIFFER
    assert station.identity.id


def test_words_are_typed_as_they_are_heard(town1: Town) -> None:
    """Capitals, accents, commas, endings, and either language do not matter; the order and each word do."""
    (member,) = kit.roster(town1.office)
    words = enrolment.words_of(town1.office, member)
    spanish, english = words.words("es"), words.words("en")
    assert words.match(" ".join(spanish))
    assert words.match(", ".join(english).upper())
    assert words.match("  ".join(word[:4] for word in english))
    assert not words.match(" ".join(spanish[:-1]))
    assert not words.match(" ".join(reversed(spanish)))
    assert not words.match("")
    assert not words.match(" ".join([*english[:3], *spanish[3:]]))


def test_the_words_do_not_change_with_the_program() -> None:
    """These keys give these words for ever: two laptops with different versions of the program must agree."""
    station = PrivateKeys(bytes(range(32)), bytes(range(32, 64))).public()
    words = comparing.spoken(station, bytes(range(64, 96)))
    assert words.words("es") == FIXED_ES
    assert words.words("en") == FIXED_EN


FIXED_ES = ["laurel", "etnia", "terco", "bronce", "necio", "puré"]
FIXED_EN = ["know", "face", "torch", "cart", "ocean", "sample"]


def test_comparing_is_remembered_on_both_sides(town1: Town) -> None:
    """Typed once, the words count as compared; a new kit does not change that."""
    (station,) = town1.stations
    (member,) = kit.roster(town1.office)
    said = " ".join(enrolment.words_of(town1.office, member).words("es"))
    assert code(enrolment.confirm_office, station, "una dos tres") is Code.WORDS_DIFFER
    enrolment.confirm_office(station, said)
    enrolment.confirm_station(town1.office, "Mesa 1", said)
    kit.accept(station, kit.publish(town1.office, "2026-06-01"))
    master = kit.office(station)
    assert master is not None
    assert master.compared
    assert town1.office.query("SELECT compared FROM roster") == [(1,)]


def test_a_careful_station_seals_nothing_before(town1: Town) -> None:
    """Where a station is to compare first, no batch is sealed to an office whose words nobody heard."""
    (station,) = town1.stations
    station.settings.set(settings.COMPARE_FIRST, "yes")
    assert code(kit.recipients, station) is Code.NOT_COMPARED
    words = enrolment.words_here(station)
    assert words is not None
    enrolment.confirm_office(station, " ".join(words.words("en")))
    assert kit.recipients(station) == [town1.office.identity.public]
