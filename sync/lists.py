"""Lists to stations: one envelope for each, sealed to it alone, with all the lists that it may have; see decision 43.

A newer message takes the place of an older one, whole. What it does not name, its reader lets go of.
"""

import hashlib
import json
from collections.abc import Container
from typing import Annotated, Literal

import msgspec

from fieldkit import envelope, presence, settings, versions
from fieldkit.database import transaction
from fieldkit.envelope import FIRST, EnvelopeRefused, Fault, Front, Kind
from fieldkit.kit import from_office
from fieldkit.lists import Thing, allowed, names
from fieldkit.lists.held import Held, Row
from fieldkit.roster import Member, roster
from fieldkit.store import Store
from sync.mailbox import Mailbox, new_name

_Number = Annotated[int, msgspec.Meta(ge=1, le=2**53)]


class Message(msgspec.Struct, frozen=True):
    """All the lists of one station."""

    station: versions.Id
    number: _Number
    lists: Annotated[list[Held], msgspec.Meta(max_length=1_000)]
    kind: Literal["list"] = "list"
    format: Literal[1] = 1


def send(store: Store, there: Mailbox) -> int:
    """Put a message for each station whose lists are not what it was sent last. How many were put.

    None while another sends or answers for longer than anybody waits: the next merge sends them.
    """
    store.need("office")
    if not store.lists.rules() and not store.query("SELECT 1 FROM list_sent LIMIT 1"):
        return 0
    with presence.post(store.folder) as mine:
        if not mine:
            return 0
        with transaction(store.database):
            store.look_again()
            floor = allowed.settle_floor(store)
        writer = _Writer(store, floor)
        lying = set(there.names("list")) if writer.anybody() else set()
        put = sum(writer.send(there, member, lying) for member in roster(store))
        _clear(store, there)
    return put


def _clear(store: Store, there: Mailbox) -> None:
    """Nothing personal lies about longer than it must."""
    for (name,) in store.query("SELECT name FROM stale_lists"):
        there.delete(name)
        store.database.execute("DELETE FROM stale_lists WHERE name = ?", (name,))


class _Writer:
    """Writes the messages of one round: each list is read once."""

    def __init__(self, store: Store, floor: int) -> None:
        self._store = store
        self._floor = floor
        self._read: dict[str, Held] = {}
        rows = store.query("SELECT station, name, digest FROM list_sent")
        self._sent = {station: (name, digest) for station, name, digest in rows}

    def anybody(self) -> bool:
        """Whether anybody was sent a list, or is to be."""
        return bool(self._sent) or any(self._lists(member) for member in roster(self._store))

    def send(self, there: Mailbox, station: Member, lying: Container[str]) -> bool:
        """Put a station's message, unless one that says the same still lies there."""
        sent = self._sent.get(station.keys.id)
        if station.revoked_from is not None:
            return self._silence(station, sent)
        lists = self._lists(station)
        if sent is None and not lists:
            return False
        if sent is not None and sent[1] == self._digest(lists) and sent[0] in lying:
            return False
        return self._put(there, station, lists)

    def _digest(self, lists: list[Held]) -> bytes:
        """What tells two messages apart, with the key that signs them: what an earlier one signed counts no more."""
        signing = self._store.identity.public.signing
        return hashlib.sha256(signing + msgspec.json.encode([self._floor, lists])).digest()

    def _put(self, there: Mailbox, station: Member, lists: list[Held]) -> bool:
        """Put it where it is still allowed; a laptop may be revoked, or a list denied, at any moment of this."""
        store, name = self._store, new_name("list")
        with transaction(store.database):
            if not self._may_have(station, lists):
                return False
            store.look_again()
            number = int(store.settings.get(settings.LISTS_NUMBER)) + 1
            store.settings.set(settings.LISTS_NUMBER, str(number))
            # Stale until it is remembered: whatever fails in between, nothing is left lying for ever.
            store.database.execute("INSERT INTO stale_lists VALUES (?)", (name,))
        there.put(name, write(store, station, number, lists))
        with transaction(store.database):
            self._retire(station)
            store.database.execute(
                "INSERT OR REPLACE INTO list_sent VALUES (?, ?, ?, ?)",
                (station.keys.id, name, self._digest(lists), json.dumps([one.name for one in lists])),
            )
            store.database.execute("DELETE FROM stale_lists WHERE name = ?", (name,))
            allowed_still = self._may_have(station, lists)
            if not allowed_still:
                self._retire(station)  # remembered as sent all the same: who was quick to take it lets go of it again
        if not allowed_still:
            _clear(store, there)
        return allowed_still

    def _may_have(self, station: Member, lists: list[Held]) -> bool:
        """Whether a station may have these lists at this moment. Within a transaction."""
        now = (member for member in roster(self._store) if member.keys == station.keys)
        return any(allowed.of(self._store, member).issuperset(one.name for one in lists) for member in now)

    def _silence(self, station: Member, sent: tuple[str, bytes] | None) -> bool:
        """A lost laptop is told nothing; what lies there for it is taken away."""
        if sent is not None and sent[0]:
            with transaction(self._store.database):
                self._retire(station)
                self._store.database.execute(
                    "UPDATE list_sent SET name = '', digest = x'', lists = '[]' WHERE station = ?", (station.keys.id,)
                )
        return False

    def _retire(self, station: Member) -> None:
        self._store.database.execute(
            "INSERT OR IGNORE INTO stale_lists SELECT name FROM list_sent WHERE station = ? AND name <> ''",
            (station.keys.id,),
        )

    def _lists(self, station: Member) -> list[Held]:
        here = set(self._store.lists.names())
        return [self._list(name) for name in sorted(allowed.of(self._store, station) & here)]

    def _list(self, name: str) -> Held:
        if name not in self._read:
            rule = self._store.lists.rule(name)
            rows = [_row(one, rule.fields) for one in self._store.lists.all(name)]
            self._read[name] = Held(name, rule.personal, sorted(rows, key=lambda row: row.id))
        return self._read[name]


def _row(one: Thing, fields: tuple[str, ...]) -> Row:
    properties = {name: one.properties[name] for name in sorted(one.properties) if not fields or name in fields}
    return Row(one.id, one.label, properties, names.written(one.version))


def write(store: Store, station: Member, number: int, lists: list[Held]) -> bytes:
    """A message of lists, sealed to the station. TOO_LARGE_TO_SEND."""
    me = store.identity
    front = Front(Kind.LIST, me.public.signing, number, FIRST)
    payload = msgspec.json.encode(Message(station.keys.id, number, lists), order="sorted")
    return envelope.seal(front, payload, me.keys, [station.keys], simulated=me.simulated)


def read(store: Store, data: bytes) -> Message:
    """A message of lists for this station, of its own office. Raises `EnvelopeRefused` otherwise."""
    opened = from_office(store, data, Kind.LIST)
    message = envelope.content(opened.payload, Message)
    if message.station != store.identity.id:
        raise EnvelopeRefused(Fault.NOT_FOR_US)
    if message.number != opened.front.sequence:
        raise EnvelopeRefused(Fault.DAMAGED)
    return message


def take(store: Store, message: Message) -> int | None:
    """Hold what a message brings and let go of the rest: how many lists went. None for one that is older.

    Within a transaction; a checkpoint after it empties the log of what went.
    """
    newest = max(int(store.settings.get(setting)) for setting in (settings.LISTS_NUMBER, settings.LISTS_AFTER))
    if message.number <= newest:
        return None
    store.settings.set(settings.LISTS_NUMBER, str(message.number))
    return store.lists.held.replace(message.lists)
