"""The slot file: two copies, authenticated; whatever is changed in them is found."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from fieldkit import keyring, keys, recovery, rotation, slots
from fieldkit.errors import Code, WorldFailed
from fieldkit.faults import Broke, Broken
from fieldkit.keys import unlock
from fieldkit.seal import PrivateKeys
from fieldkit.slots import NAMES, SLOTS, SLOTS_COPY, Slot, SlotFile
from fieldkit.store import Store
from fieldkit.storekey import StoreKey
from tests.factory import PASSPHRASE, Town

ANA = "lince pizarra rueda abeja"
# make proof changes every byte; make test some.
STEP = 1 if os.environ.get("FIELDKIT_EVERY_BYTE") else 61


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("slots") / "s"
    with Store.create_station(made, "Mesa 1", PASSPHRASE) as store:
        keyring.add(store, "Ana (inventada)", ANA)
    return made


@pytest.fixture
def folder(prepared: Path, tmp_path: Path) -> Path:
    """A store that two people open."""
    return Path(shutil.copytree(prepared, tmp_path / "s"))


def only(folder: Path) -> SlotFile:
    (file,) = slots.read(folder)
    assert isinstance(file, SlotFile)
    return file


def put(folder: Path, file: SlotFile, *names: str) -> None:
    """Write a file as somebody would who has the disk but not the key: its plain sum is right."""
    for name in names:
        (folder / name).write_bytes(replace(file, sum=slots._sum(file)).encoded())


def code_of(work: Callable[[], object]) -> Code:
    with pytest.raises(WorldFailed) as caught:
        work()
    return caught.value.code


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.timeout(600)
def test_any_changed_byte_is_found(folder: Path, name: str) -> None:
    """Whichever byte of either copy changes, that copy is known to be damaged and the other is used."""
    key, good = unlock(folder, ANA), only(folder)
    path = folder / name
    data = path.read_bytes()
    for place in range(0, len(data), STEP):
        path.write_bytes(data[:place] + bytes([data[place] ^ 1 << place % 7]) + data[place + 1 :])
        assert slots.damaged_copies(folder, key) == (name,), place
        assert slots.read(folder) == [good], place


@pytest.mark.parametrize("name", NAMES)
def test_a_damaged_copy_is_told_once_and_written_anew(folder: Path, name: str) -> None:
    """Opening mends the damaged copy from the good one, and `check` says which it was."""
    good = (folder / name).read_bytes()
    for broken in (good[:100], None):
        if broken is None:
            (folder / name).unlink()
        else:
            (folder / name).write_bytes(broken)
        key = unlock(folder, ANA)
        with Store.open(folder, key) as store:
            assert store.check().faults == (Broke(Broken.SLOTS_DAMAGED, name),)
        with Store.open(folder, key) as store:
            assert store.check().faults == ()


def test_both_copies_damaged_are_told_before_anybody_types(folder: Path) -> None:
    """One changed byte in each copy: the store says that it is damaged, never that the passphrase is wrong."""
    for name in NAMES:
        data = bytearray((folder / name).read_bytes())
        data[len(data) // 2] ^= 1
        (folder / name).write_bytes(data)
    assert code_of(lambda: unlock(folder, PASSPHRASE)) is Code.STORE_DAMAGED


def swapped(file: SlotFile, mine: PrivateKeys) -> SlotFile:
    """Every slot leads to another's public key."""
    public = mine.public().sealing
    return file.with_slots(tuple(replace(slot, public=public) for slot in file.slots))


def test_whoever_swaps_a_public_key_gets_no_store_key(folder: Path) -> None:
    """Public keys swapped in the files on disk are found at unlocking, and before any rewrite of an open store."""
    mine = PrivateKeys.new()
    store, file = Store.open(folder, unlock(folder, PASSPHRASE)), only(folder)
    put(folder, swapped(file, mine), *NAMES)
    for rewrite in (
        lambda: rotation.rotate(store),
        lambda: keyring.add(store, "x", "otra contraseña distinta"),
        lambda: keyring.holders(store),
        lambda: recovery.let_office_help(store, mine.public()),
    ):
        assert code_of(rewrite) is Code.SLOTS_CHANGED
    store.close()
    # The passphrase still fits a slot whose public key alone was left in peace; the file gives itself away.
    half = file.with_slots((replace(file.slots[0], public=mine.public().sealing), *file.slots[1:]))
    put(folder, half, *NAMES)
    codes = {code_of(lambda: unlock(folder, passphrase)) for passphrase in (PASSPHRASE, ANA)}  # noqa: B023 - called at once
    assert codes == {Code.STORE_DAMAGED, Code.WRONG_PASSPHRASE}


@pytest.mark.parametrize(
    "change",
    [
        lambda file: replace(file, note="simulated"),
        lambda file: replace(file, serial=file.serial + 5),
        lambda file: replace(file, previous=b"x" * 60),
        lambda file: replace(file, slots=file.slots[:1] * 2),
        lambda file: replace(file, slots=()),
    ],
)
def test_a_changed_file_with_a_right_sum_is_not_believed(folder: Path, change: Callable[[SlotFile], SlotFile]) -> None:
    """Whoever knows the format and not the key cannot change a copy: the other is used, and the store mended."""
    put(folder, change(only(folder)), SLOTS)
    with Store.open(folder, unlock(folder, PASSPHRASE)) as store:
        assert store.mended_slots == (SLOTS,)
        assert len(keyring.holders(store)) == 2


def test_nobody_outside_seals_a_key_of_his_own_to_a_persons_slot(folder: Path) -> None:
    """A whole slot file under a stranger's key does not open with anybody's passphrase: it lacks the slot's pin."""
    theirs = StoreKey.new()
    forged = tuple(
        Slot.make(theirs, slot.id, slot.kind, slot.public, bytes(32), slot.lock) for slot in only(folder).slots
    )
    slots.write(folder, SlotFile(forged), theirs)
    assert code_of(lambda: unlock(folder, PASSPHRASE)) is Code.STORE_DAMAGED


def test_too_many_salts_are_damage(folder: Path) -> None:
    """A file cannot make one attempt at a passphrase last for hours."""
    key = unlock(folder, PASSPHRASE)
    many = []
    for number in range(5):
        lock = only(folder).slots[0].lock
        assert lock
        stretch = replace(lock.stretch, salt=bytes([number]) * 16)
        many.append(replace(only(folder).slots[0], id=f"{number:016x}", lock=replace(lock, stretch=stretch)))
    file = only(folder).with_slots(tuple(many)).signed(key)
    for name in NAMES:
        (folder / name).write_bytes(file.encoded())
    assert code_of(lambda: unlock(folder, PASSPHRASE)) is Code.STORE_DAMAGED


def test_an_older_copy_is_no_damage(folder: Path) -> None:
    """Cut off between the two files, the store opens with the newer one and says nothing of damage."""
    older = (folder / SLOTS_COPY).read_bytes()
    with Store.open(folder, unlock(folder, PASSPHRASE)) as store:
        keyring.add(store, "Luis (inventado)", "tercera contraseña inventada")
    (folder / SLOTS_COPY).write_bytes(older)
    with Store.open(folder, unlock(folder, "tercera contraseña inventada")) as store:
        assert store.mended_slots == ()
    assert (folder / SLOTS).read_bytes() == (folder / SLOTS_COPY).read_bytes()


def test_the_file_names_nobody(town1: Town) -> None:
    """No person, no laptop, no place lies in the slot file; the order of its slots says nothing."""
    (station,) = town1.stations
    keyring.add(station, "Anastasia (inventada)", ANA)
    for name in NAMES:
        content = (station.folder / name).read_bytes()
        assert b"Anastasia" not in content
        assert station.identity.name.encode() not in content
    ids = [slot.id for slot in only(station.folder).slots]
    assert ids == sorted(ids)


def test_what_a_killed_program_left_is_cleared_away(folder: Path) -> None:
    """A half-written slot file of an earlier day does not stay beside the store."""
    left = folder / f".{SLOTS}.0badcafe.part"
    left.write_bytes(b"half")
    with Store.open(folder, unlock(folder, PASSPHRASE)) as store:
        keyring.add(store, "x", "tercera contraseña inventada")
    assert not left.exists()


def test_the_file_can_be_read_without_this_program(folder: Path) -> None:
    """It is JSON that says what it is."""
    head = msgspec.json.decode((folder / SLOTS).read_bytes())
    assert (head["fieldkit"], head["format"]) == ("slots", 2)
    assert {slot["kind"] for slot in head["slots"]} == {"passphrase"}
    assert keys.unlock(folder, ANA).slot in {slot["id"] for slot in head["slots"]}
