"""What a station takes in from a file in the hand, as it would from its mailbox: a kit, a receipt, its lists."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from fieldkit import files, kit
from fieldkit.carried import Kind
from fieldkit.database import checkpoint, transaction
from fieldkit.envelope import LIMIT, EnvelopeRefused
from fieldkit.errors import Code, WorldFailed
from fieldkit.store import Store
from sync import lists, receipts
from sync.purge import purge


@dataclass(frozen=True)
class Taken:
    """What a file brought. `news`: whether there was anything in it that this station did not have."""

    kind: Kind
    news: bool


def take(store: Store, path: Path, kind: Kind, today: date) -> Taken:
    """Take in a file of this kind. FILE_NOT_TAKEN with its reason, WRONG_ROLE, and what `kit.accept` raises."""
    store.need("station")
    data = files.read(path, LIMIT)
    try:
        with transaction(store.database):
            news = _TAKERS[kind](store, data)
    except EnvelopeRefused as refused:
        raise WorldFailed(Code.FILE_NOT_TAKEN, path=path.name, fault=refused.fault.value) from refused
    checkpoint(store.database)  # what went is gone from the log as well
    purge(store, today)
    return Taken(kind, news)


def _kit(store: Store, data: bytes) -> bool:
    return kit.accept(store, data).new


def _receipt(store: Store, data: bytes) -> bool:
    applied = receipts.apply(store, receipts.read(store, data))
    return bool(applied.confirmed or applied.again or applied.returned)


def _lists(store: Store, data: bytes) -> bool:
    return lists.take(store, lists.read(store, data)) is not None


_TAKERS = {Kind.KIT: _kit, Kind.RECEIPT: _receipt, Kind.LIST: _lists}
