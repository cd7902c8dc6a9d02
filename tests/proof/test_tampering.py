"""Somebody changes a byte: of the store or of its key slots. Those of a backup: `tests/fieldkit/test_backup.py`."""

import random
from collections.abc import Callable

import pytest

from fieldkit.errors import WorldFailed
from fieldkit.store import Store
from tests.proof.conftest import Place
from tests.proof.deeds import STORE
from tests.proof.times import times
from tests.stores.make import FILES

SLOTS_SHARE = 4  # of so many changes one is to a slot file


@pytest.mark.timeout(1800)
def test_every_changed_byte_is_detected(
    place: Callable[..., Place], record_property: Callable[[str, object], None]
) -> None:
    """Whatever bit of whatever byte of a closed store is changed, it does not open, or a check names a fault."""
    here = place("save")
    folder = here.folder / STORE
    whole = {name: (folder / name).read_bytes() for name in FILES}
    chance = random.Random(3)  # noqa: S311 - places, not secrets
    for number in range(times("tampering", 2000, 60, record_property)):
        name = FILES[0] if number % SLOTS_SHARE else FILES[1 + number // SLOTS_SHARE % 2]
        at, bit = chance.randrange(len(whole[name])), chance.randrange(8)
        changed = bytearray(whole[name])
        changed[at] ^= 1 << bit
        (folder / name).write_bytes(changed)
        assert _detected(here), (name, at, bit)
        for path in folder.glob("store.db-*"):
            path.unlink()
        (folder / name).write_bytes(whole[name])
    with Store.open(folder, here.key) as store:
        assert store.check().faults == ()


def _detected(here: Place) -> bool:
    try:
        with Store.open(here.folder / STORE, here.key) as store:
            return bool(store.check().faults)
    except WorldFailed:
        return True
