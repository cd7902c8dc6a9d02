"""The files in tests/vectors: all that is whole is read, and whatever is wrong with another is found."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from fieldkit import contacts, envelope, identity, kit
from fieldkit.envelope import EnvelopeRefused
from fieldkit.errors import WorldFailed
from fieldkit.seal import PrivateKeys
from fieldkit.store import Store
from sync import batch, lists, receipts
from sync.reading import Reader
from tests.factory import PASSPHRASE

FOLDER = Path(__file__).resolve().parents[1] / "vectors"
INDEX = json.loads((FOLDER / "index.json").read_text(encoding="utf-8"))
KEYS = {
    name: PrivateKeys(bytes.fromhex(key["signing_seed"]), bytes.fromhex(key["sealing_seed"]))
    for name, key in INDEX["keys"].items()
}


def some(ending: str) -> list[Any]:
    """The vectors of one kind, a parameter each."""
    found = [one for one in INDEX["vectors"] if one["file"].endswith(ending)]
    return [pytest.param(one, id=f"{one['file']}: {one['what']}") for one in found]


def became(store: Store, name: str) -> None:
    """Give a store the keys of the vectors."""
    keys = KEYS[name]
    store.database.execute("UPDATE identity SET signing = ?, sealing = ?", (keys.signing, keys.sealing))
    store.identity = identity.load(store.database)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The vectors' office, with their station on its roster."""
    folder = tmp_path_factory.mktemp("vectors")
    with Store.create_office(folder / "office", "Oficina (simulada)", PASSPHRASE, simulated=True) as store:
        became(store, "office")
        kit.enrol(store, data("request.request"))
        yield store


@pytest.fixture(scope="module")
def station(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The vectors' station, which belongs to their office since its kit number 2."""
    folder = tmp_path_factory.mktemp("vectors")
    with Store.create_station(folder / "station", "Mesa 1 (simulada)", PASSPHRASE, simulated=True) as store:
        became(store, "station")
        public = KEYS["office"].public()
        store.database.execute(
            "INSERT INTO office (one, name, signing, sealing) VALUES (1, 'Oficina', ?, ?)",
            (public.signing, public.sealing),
        )
        store.settings.set(kit.settings.KIT_NUMBER, "2")
        yield store


def data(file: str) -> bytes:
    return (FOLDER / file).read_bytes()


def test_every_file_is_in_the_index_and_says_that_it_is_made_up() -> None:
    """No file without its entry, none changed since; the seeds stand beside the keys that they make."""
    assert {path.name for path in FOLDER.iterdir()} == {"index.json", *(one["file"] for one in INDEX["vectors"])}
    for one in INDEX["vectors"]:
        assert envelope.hashlib.sha256(data(one["file"])).hexdigest() == one["sha256"], one["file"]
    for name, key in INDEX["keys"].items():
        assert KEYS[name].public().sealing.hex() == key["sealing"]
        assert KEYS[name].public().signing.hex() == key["signing"]
    assert "SIMULATED" in INDEX["note"]


@pytest.mark.parametrize("vector", some(".batch"))
def test_batches(office: Store, vector: dict[str, Any]) -> None:
    """A batch is read, or refused with its fault; a bad line is set aside and the others are kept, byte for byte."""
    reader = Reader(office)
    if "fault" in vector:
        with pytest.raises(EnvelopeRefused) as caught:
            reader.read(data(vector["file"]))
        assert caught.value.fault == vector["fault"]
        return
    arrived = reader.read(data(vector["file"]))
    aside = [one.line for one in arrived.set_aside]
    assert aside == vector.get("set_aside", [])
    lines = [line for number, line in enumerate(arrived.lines.lines, 1) if number not in aside]
    kept = [batch.read_line(line, office.identity.opens) for line in lines]
    assert [one.id.hex() for one in kept] == vector["versions"]
    assert arrived.count == len(kept)
    for one in kept:
        assert envelope.hashlib.sha256(one.payload).digest() == one.id


@pytest.mark.parametrize("vector", some(".kit"))
def test_kits(station: Store, vector: dict[str, Any]) -> None:
    """A station takes the kits of its office, and only newer ones; it says why it does not take another."""
    if "fault" in vector:
        before = station.query("SELECT * FROM office"), station.query("SELECT * FROM settings")
        with pytest.raises(WorldFailed) as caught:
            kit.accept(station, data(vector["file"]))
        assert caught.value.code == vector["fault"]
        assert before == (station.query("SELECT * FROM office"), station.query("SELECT * FROM settings"))
        return
    station.database.execute("BEGIN")
    assert kit.accept(station, data(vector["file"])).new
    assert kit.recipients(station)[1].sealing == KEYS["recovery"].public().sealing
    station.database.rollback()  # the next one meets the same station


@pytest.mark.parametrize("vector", some(".receipt"))
def test_receipts(station: Store, vector: dict[str, Any]) -> None:
    """A station believes its own office, under its present key or a later one, about itself."""
    if "fault" in vector:
        with pytest.raises(EnvelopeRefused) as caught:
            receipts.read(station, data(vector["file"]))
        assert caught.value.fault == vector["fault"]
    else:
        assert receipts.read(station, data(vector["file"])).held[0].tip == "ab" * 32


@pytest.mark.parametrize("vector", some(".list"))
def test_lists(station: Store, vector: dict[str, Any]) -> None:
    """A station believes its own office, about itself, in a message that is whole."""
    if "fault" in vector:
        with pytest.raises(EnvelopeRefused) as caught:
            lists.read(station, data(vector["file"]))
        assert caught.value.fault == vector["fault"]
    else:
        read = lists.read(station, data(vector["file"]))
        assert (read.number, [one.name for one in read.lists]) in [(5, ["associations"]), (5, [])]


@pytest.mark.parametrize("vector", some(".request"))
def test_requests(office: Store, vector: dict[str, Any]) -> None:
    """An office enrols whoever signed the request itself."""
    if "fault" in vector:
        with pytest.raises(WorldFailed) as caught:
            kit.enrol(office, data(vector["file"]))
        assert caught.value.code == vector["fault"]
    else:
        assert kit.enrol(office, data(vector["file"])).keys == KEYS["station"].public()


@pytest.mark.parametrize("vector", some(".sealed"))
def test_sealed_submissions(vector: dict[str, Any]) -> None:
    """The office opens what was sealed to it, as that version and no other; an earlier key of its own still serves."""
    one = msgspec.json.decode(data(vector["file"]), type=contacts.Sealed)
    keys = [KEYS["later-office"], KEYS["office"]]
    if "fault" in vector:
        with pytest.raises(ValueError, match=vector["fault"]):
            contacts.open_sealed(one, keys)
    else:
        assert contacts.open_sealed(one, keys).version.form == one.form
