"""Opening a store with a passphrase."""

import hashlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace

import msgspec
import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from fieldkit import files, keyring, keys, slots, stretching
from fieldkit.errors import Code, WorldFailed
from fieldkit.firstslots import FirstFile, FirstSlot
from fieldkit.keys import SLOTS, SLOTS_COPY, StoreKey
from fieldkit.slots import SlotFile
from fieldkit.store import Store
from fieldkit.stretching import Stretch

MORNING = "una mañana en la plaza"


@pytest.fixture(scope="module")
def _made() -> tuple[SlotFile, StoreKey]:
    key = StoreKey.new()
    return keys.first_file(key, MORNING), key


@pytest.fixture
def slotted(tmp_path: Path, _made: tuple[SlotFile, StoreKey]) -> tuple[Path, StoreKey]:
    slots.write(tmp_path, *_made)
    return tmp_path, _made[1]


def code_of(folder: Path, passphrase: str) -> Code:
    with pytest.raises(WorldFailed) as caught:
        keys.unlock(folder, passphrase)
    return caught.value.code


def test_the_right_passphrase_gives_the_key(slotted: tuple[Path, StoreKey]) -> None:
    """A passphrase opens its slot, however its letters were composed on the keyboard."""
    folder, key = slotted
    assert keys.unlock(folder, MORNING) == key
    assert keys.unlock(folder, "una man\u0303ana en la plaza") == key


def test_a_wrong_passphrase_is_told(slotted: tuple[Path, StoreKey]) -> None:
    """A wrong passphrase opens nothing, and an empty one is asked for again."""
    assert code_of(slotted[0], "una manana en la plaza") is Code.WRONG_PASSPHRASE
    assert code_of(slotted[0], "") is Code.PASSPHRASE_EMPTY


def test_a_guess_costs_64_mib_and_3_passes(slotted: tuple[Path, StoreKey]) -> None:
    """What lies on the disk asks at least 64 MiB and 3 passes of Argon2id of whoever guesses."""
    (file,) = slots.read(slotted[0])
    assert isinstance(file, SlotFile)
    (slot,) = file.slots
    assert slot.lock
    assert slot.lock.stretch.memory_kib >= 64 * 1024
    assert slot.lock.stretch.passes >= 3


@pytest.mark.parametrize(
    ("taken", "memory_mib", "passes"), [(2.0, 64, 3), (0.2, 64, 7), (0.05, 120, 16), (0.001, 256, 16)]
)
@pytest.mark.usefixtures("dear_slots")
def test_a_faster_machine_makes_guessing_dearer(
    monkeypatch: pytest.MonkeyPatch, taken: float, memory_mib: int, passes: int
) -> None:
    """A slot takes about half a second where it is made: more passes, then more memory, never less than the least."""
    clock = iter((0.0, taken))
    monkeypatch.setattr(stretching, "time", SimpleNamespace(thread_time=lambda: next(clock)))  # for nobody else
    monkeypatch.setattr(stretching, "SECONDS", 0.5)
    stretching._affordable.cache_clear()
    made = Stretch.new()
    stretching._affordable.cache_clear()
    assert (made.memory_kib // 1024, made.passes) == (memory_mib, passes)


def test_five_peoples_slots_cost_one_derivation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever comes last waits as long as whoever comes first, and a wrong passphrase as long as a right one."""
    people = [f"contraseña inventada número {number}" for number in range(5)]
    derived: list[str] = []

    def cheap(passphrase: str, salt: bytes, *_: object) -> bytes:
        derived.append(passphrase)
        return hashlib.sha256(salt + passphrase.encode()).digest()

    monkeypatch.setattr(stretching, "derive", cheap)
    with Store.create_station(tmp_path / "s", "Mesa 1", people[0]) as store:
        for person in people[1:]:
            keyring.add(store, person[-1], person)
    derived.clear()
    for person in people:
        keys.unlock(tmp_path / "s", person)
    assert derived == people
    assert code_of(tmp_path / "s", "otra cosa") is Code.WRONG_PASSPHRASE
    assert len(derived) == 6


@pytest.mark.parametrize("broken", [SLOTS, SLOTS_COPY])
def test_either_copy_of_the_slots_is_enough(slotted: tuple[Path, StoreKey], broken: str) -> None:
    """A store opens with one copy of its slots damaged or gone."""
    folder, key = slotted
    (folder / broken).write_bytes(b"{")
    assert keys.unlock(folder, MORNING) == key
    (folder / broken).unlink()
    assert keys.unlock(folder, MORNING) == key


def test_no_slots_is_no_store_and_broken_slots_are_damage(slotted: tuple[Path, StoreKey], tmp_path: Path) -> None:
    """A folder without slots, a damaged pair, and a newer format are three different sentences."""
    folder, _ = slotted
    for content, code in ((b"{", Code.STORE_DAMAGED), (b'{"fieldkit": "slots", "format": 3}', Code.STORE_NEWER)):
        (folder / SLOTS).write_bytes(content)
        (folder / SLOTS_COPY).write_bytes(content)
        assert code_of(folder, "x") is code
    assert code_of(tmp_path / "elsewhere", "x") is Code.NOT_A_STORE


def test_a_file_cannot_ask_for_more_than_a_laptop_has(slotted: tuple[Path, StoreKey]) -> None:
    """Parameters beyond 1 GiB or 64 passes, or below the least, are damage: nobody waits or runs out of memory."""
    folder, key = slotted
    (file,) = slots.read(folder)
    assert isinstance(file, SlotFile)
    (slot,) = file.slots
    assert slot.lock
    for memory_kib, passes in ((1 << 40, 3), (64 * 1024, 1 << 30), (8, 3), (64 * 1024, 1)):
        stretch = msgspec.structs.replace(slot.lock.stretch, memory_kib=memory_kib, passes=passes)
        changed = msgspec.structs.replace(slot, lock=msgspec.structs.replace(slot.lock, stretch=stretch))
        slots.write(folder, file.with_slots((changed,)), key)
        assert code_of(folder, MORNING) is Code.STORE_DAMAGED


def test_keys_do_not_print_and_can_be_wiped() -> None:
    """A key never shows in a log or a traceback; wiped, it is zeros and of no use."""
    key = StoreKey.new()
    held = key.raw
    assert held.hex() not in repr(key)
    assert repr(bytes(held)) not in repr(key)
    key.previous = StoreKey.new()
    before = key.previous.raw
    key.wipe()
    assert not any(held)
    assert not any(before)
    with pytest.raises(RuntimeError):
        key.derive("anything")


def test_a_closed_store_holds_no_key(tmp_path: Path) -> None:
    """Closing wipes the store's own copy of its key, and nobody else's."""
    store = Store.create_office(tmp_path / "o", "Oficina", MORNING)
    key, held = store.key.copy(), store.key.raw
    store.close()
    assert not any(held)
    assert any(key.raw)


@pytest.mark.timeout(60)
def test_two_may_unlock_at_once(slotted: tuple[Path, StoreKey]) -> None:
    """Two unlockings at the same moment both end: neither waits for the other."""
    folder, key = slotted
    with ThreadPoolExecutor(3) as people:
        assert list(people.map(lambda _: keys.unlock(folder, MORNING), range(3))) == [key] * 3


def first_release(folder: Path, key: StoreKey) -> None:
    """Write slots as fieldkit 0.1.0 did."""
    salt, nonce = bytes(16), bytes(12)
    wrapping = stretching.derive(MORNING, salt, 64 * 1024, 3, 1)
    wrapped = AESGCM(wrapping).encrypt(nonce, bytes(key.raw), b"00")
    data = msgspec.json.encode(FirstFile((FirstSlot("00", "passphrase", salt, 64 * 1024, 3, 1, nonce, wrapped),)))
    for name in slots.NAMES:
        (folder / name).write_bytes(data)


def test_slots_of_the_first_release_open_and_are_written_anew(tmp_path: Path) -> None:
    """A store of 0.1.0 opens with its passphrase; from then on its slots are of the present format."""
    with Store.create_office(tmp_path / "o", "Oficina", MORNING) as store:
        key = store.key.copy()
    first_release(tmp_path / "o", key)
    assert code_of(tmp_path / "o", "otra") is Code.WRONG_PASSPHRASE
    with Store.open(tmp_path / "o", keys.unlock(tmp_path / "o", MORNING)) as store:
        assert keyring.holders(store)[0].mine
        assert store.check().faults == ()
    assert isinstance(slots.read(tmp_path / "o")[0], SlotFile)


def test_a_full_disk_keeps_nobody_of_the_first_release_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the slots cannot be written anew, the store opens all the same."""
    key = StoreKey.new()
    first_release(tmp_path, key)

    def full(*_: object, **__: object) -> None:
        raise WorldFailed(Code.DISK_FULL)

    monkeypatch.setattr(files, "write_whole", full)
    assert keys.unlock(tmp_path, MORNING) == key
