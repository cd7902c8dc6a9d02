from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import msgspec
import pytest

from fieldkit import keys
from fieldkit.errors import Code, WorldFailed
from fieldkit.keys import SLOTS, SLOTS_COPY, SlotFile, StoreKey


@pytest.fixture
def slotted(tmp_path: Path) -> tuple[Path, StoreKey]:
    key = StoreKey.new()
    keys.write_slots(tmp_path, SlotFile((keys.new_slot(key, "una mañana en la plaza"),)))
    return tmp_path, key


def test_the_right_passphrase_gives_the_key(slotted: tuple[Path, StoreKey]) -> None:
    """A passphrase opens its slot, however its letters were composed on the keyboard."""
    folder, key = slotted
    assert keys.unlock(folder, "una mañana en la plaza") == key
    assert keys.unlock(folder, "una man\u0303ana en la plaza") == key


def test_a_wrong_passphrase_is_told(slotted: tuple[Path, StoreKey]) -> None:
    """A wrong passphrase opens nothing, and an empty one is asked for again."""
    for wrong, code in (("una manana en la plaza", Code.WRONG_PASSPHRASE), ("", Code.PASSPHRASE_EMPTY)):
        with pytest.raises(WorldFailed) as caught:
            keys.unlock(slotted[0], wrong)
        assert caught.value.code is code


def test_a_guess_costs_64_mib_and_3_passes(slotted: tuple[Path, StoreKey]) -> None:
    """What lies on the disk asks at least 64 MiB and 3 passes of Argon2id of whoever guesses."""
    (slot,) = keys.read_slots(slotted[0]).slots
    assert slot.memory_kib >= 64 * 1024
    assert slot.passes >= 3


@pytest.mark.parametrize("broken", [SLOTS, SLOTS_COPY])
def test_either_copy_of_the_slots_is_enough(slotted: tuple[Path, StoreKey], broken: str) -> None:
    """A store opens with one copy of its slots damaged or gone."""
    folder, key = slotted
    (folder / broken).write_bytes(b"{")
    assert keys.unlock(folder, "una mañana en la plaza") == key
    (folder / broken).unlink()
    assert keys.unlock(folder, "una mañana en la plaza") == key


def test_no_slots_is_no_store_and_broken_slots_are_damage(slotted: tuple[Path, StoreKey], tmp_path: Path) -> None:
    """A folder without slots, a damaged pair, and a newer format are three different sentences."""
    folder, _ = slotted
    newer = msgspec.json.encode(SlotFile((), format=2))
    for content, code in ((b"{", Code.STORE_DAMAGED), (newer, Code.STORE_NEWER)):
        (folder / SLOTS).write_bytes(content)
        (folder / SLOTS_COPY).write_bytes(content)
        with pytest.raises(WorldFailed) as caught:
            keys.unlock(folder, "x")
        assert caught.value.code is code
    with pytest.raises(WorldFailed) as caught:
        keys.unlock(tmp_path / "elsewhere", "x")
    assert caught.value.code is Code.NOT_A_STORE


def test_keys_do_not_print(slotted: tuple[Path, StoreKey]) -> None:
    """A key never shows in a log or a traceback."""
    key = slotted[1]
    assert key.raw.hex() not in repr(key)
    assert repr(key.raw) not in repr(key)


@pytest.mark.timeout(60)
def test_two_may_unlock_at_once(slotted: tuple[Path, StoreKey]) -> None:
    """Two unlockings at the same moment both end: neither waits for the other."""
    folder, key = slotted
    with ThreadPoolExecutor(4) as people:
        assert list(people.map(lambda _: keys.unlock(folder, "una mañana en la plaza"), range(8))) == [key] * 8
