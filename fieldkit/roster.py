"""The laptops that an office knows, and what it thinks of each: whether the words were compared, whether it is lost."""

from dataclasses import dataclass
from typing import Annotated, Literal

import msgspec

from fieldkit import settings
from fieldkit.database import transaction
from fieldkit.errors import Code, WorldFailed
from fieldkit.identity import Name
from fieldkit.seal import SEALING_BYTES, SIGNING_BYTES, PublicKeys
from fieldkit.store import Store

SigningKey = Annotated[bytes, msgspec.Meta(min_length=SIGNING_BYTES, max_length=SIGNING_BYTES)]
SealingKey = Annotated[bytes, msgspec.Meta(min_length=SEALING_BYTES, max_length=SEALING_BYTES)]
BatchNumber = Annotated[int, msgspec.Meta(ge=1)]

Why = Literal["revoked", "not-compared"]


class Member(msgspec.Struct, frozen=True, omit_defaults=True):
    """An office or a station as a kit names it. `revoked_from`: the number of the first batch that no longer counts."""

    name: Name
    signing: SigningKey
    sealing: SealingKey
    revoked_from: BatchNumber | None = None

    @property
    def keys(self) -> PublicKeys:
        """The keys together."""
        return PublicKeys(self.signing, self.sealing)


@dataclass(frozen=True)
class Listed:
    """A laptop on the office's list. `last`: the highest batch merged; `waiting`: batches held back whole."""

    member: Member
    compared: bool
    last: int
    waiting: int


def roster(store: Store) -> list[Member]:
    """The stations that an office knows, by name; those it revoked too."""
    rows = store.query("SELECT name, signing, sealing, revoked_from FROM roster ORDER BY name, station")
    return [Member(*row) for row in rows]


def listed(store: Store) -> list[Listed]:
    """The roster with what became of each laptop, by name."""
    compared = {station for (station,) in store.query("SELECT station FROM roster WHERE compared")}
    last: dict[str, int] = {}
    for one in store.master.received():
        last[one.station] = max(one.sequence, last.get(one.station, 0))
    waiting = dict(store.query("SELECT station, count(*) FROM held_back GROUP BY station"))
    return [
        Listed(member, member.keys.id in compared, last.get(member.keys.id, 0), waiting.get(member.keys.id, 0))
        for member in roster(store)
    ]


def find(store: Store, station: str) -> Member:
    """A laptop by its name or its id. STATION_UNKNOWN, STATION_AMBIGUOUS."""
    members = roster(store)
    found = [member for member in members if station in (member.keys.id, member.name)]
    if not found:
        raise WorldFailed(Code.STATION_UNKNOWN, station=station, known=", ".join(member.name for member in members))
    if len(found) > 1:
        raise WorldFailed(Code.STATION_AMBIGUOUS, station=station, known=", ".join(one.keys.id for one in found))
    return found[0]


def revoke(store: Store, station: str, from_batch: int | None) -> Member:
    """From this batch on, what comes from a laptop is held back and no kit is sealed to it. None takes it back.

    What was held back and no longer is, the next merge takes.
    """
    store.need("office")
    with transaction(store.database):
        member = find(store, station)
        store.database.execute("UPDATE roster SET revoked_from = ? WHERE station = ?", (from_batch, member.keys.id))
    return msgspec.structs.replace(member, revoked_from=from_batch)


def place(store: Store, station: str, municipality: str) -> Member:
    """Say for which municipality a laptop works. STATION_UNKNOWN, STATION_AMBIGUOUS."""
    store.need("office")
    with transaction(store.database):
        member = find(store, station)
        store.database.execute("UPDATE roster SET municipality = ? WHERE station = ?", (municipality, member.keys.id))
    return member


def why_held_back(store: Store, station: str, sequence: int) -> Why | None:
    """Why a laptop's batch waits whole for a person's word, or None where it may be merged."""
    ((compared, revoked_from),) = store.query("SELECT compared, revoked_from FROM roster WHERE station = ?", (station,))
    if revoked_from is not None and sequence >= revoked_from:
        return "revoked"
    return None if compared or not store.settings.get(settings.COMPARE_FIRST) else "not-compared"
