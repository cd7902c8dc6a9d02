"""A forgotten passphrase at a laptop: the office helps, through files, and never sees the new passphrase.

When a station accepts a kit, its store key is sealed to the office in a slot of its own. Whoever forgot the passphrase
chooses a new one; a request with that sealed slot and a fresh public key travels to the office; the office unseals the
store key and seals it to that public key; the answer opens nothing but with the new passphrase, at this laptop.
Words read aloud over the telephone show that the request the office answers is the one that was made here.
docs/security.md says who could abuse it, and how that is stopped.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal, TypeVar

import msgspec
from msgspec import Meta

from fieldkit import files, keyring, slots
from fieldkit.errors import Code, WorldFailed
from fieldkit.seal import SEALING_BYTES, PublicKeys, fingerprint, verify
from fieldkit.slots import Lock, Slot, SlotFile
from fieldkit.store import Store
from fieldkit.storekey import StoreKey
from fieldkit.stretching import Guess, Stretch
from fieldkit.wordlists import Language, spoken

PENDING = "recovery.json"
LIMIT = 1 << 16
_CODE_WORDS = 6

_Short = Annotated[bytes, Meta(max_length=4096)]
_Id = Annotated[str, Meta(pattern="^[0-9a-f]{16}$")]
_Message = TypeVar("_Message")
_Public = Annotated[bytes, Meta(min_length=SEALING_BYTES, max_length=SEALING_BYTES)]


class Statement(msgspec.Struct, frozen=True):
    """Inside an office's slot: which station made it. Signed, so that no other can say so."""

    signing: _Short
    signature: _Short


class Request(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What travels to the office: its own slot of this store, and the public key to answer to. No name, no secret."""

    slot: _Id
    sealed: _Short
    answer_to: _Id
    public: _Public
    language: Language
    note: str = ""
    fieldkit: Literal["recovery"] = "recovery"
    format: Literal[1] = 1

    def code(self) -> str:
        """Six words (66 bits) that stand for this very request, to be read aloud."""
        return spoken(msgspec.json.encode(self), self.language, _CODE_WORDS)


class Answer(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What travels back: the store key, sealed to the request's public key."""

    answer_to: _Id
    sealed: _Short
    fieldkit: Literal["recovery-answer"] = "recovery-answer"
    format: Literal[1] = 1


class Pending(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the laptop keeps until the answer comes: the private half, under the new passphrase."""

    slot: _Id
    public: _Public
    lock: Lock


@dataclass(frozen=True)
class Asked:
    """A request as the office sees it, and its answer. `station`: the name on the roster."""

    station: str
    code: str
    answer: bytes


def let_office_help(store: Store, office: PublicKeys) -> None:
    """Seal the store key to the office, once for each key of the office's."""
    present = keyring.slot_of_kind(slots.current(store.folder, store.key), "office")
    if present is not None and present.public == office.sealing:
        return
    slot = present.id if present is not None else slots.new_id()
    me = store.identity
    statement = Statement(me.public.signing, me.keys.sign(_stated(slot, office.sealing)))
    keyring.put(store, Slot.make(store.key, slot, "office", office.sealing, msgspec.json.encode(statement)))


def _stated(slot: str, public: bytes) -> bytes:
    return b"fieldkit office slot 1\0" + slot.encode() + b"\0" + public


def ask(folder: Path, passphrase: str, language: Language) -> Request:
    """Choose a new passphrase for a store that nobody can open. RECOVERY_NONE where the office has no slot."""
    file = slots.read(folder)[0]
    office = keyring.slot_of_kind(file, "office") if isinstance(file, SlotFile) else None
    if office is None:
        raise WorldFailed(Code.RECOVERY_NONE, path=str(folder))
    slot = slots.new_id()
    # A salt of its own: what lies in the slot file cannot be trusted before somebody has opened it.
    lock, public, _ = Lock.new(slot, Guess(passphrase), Stretch.new())
    files.write_whole(folder / PENDING, msgspec.json.encode(Pending(slot, public, lock)), private=True)
    return Request(office.id, office.sealed, slot, public, language, note=file.note)


def encode(message: Request | Answer) -> bytes:
    """The bytes of the file that travels."""
    return msgspec.json.format(msgspec.json.encode(message), indent=1)


def answer(office: Store, data: bytes) -> Asked:
    """Who asks, the words to compare, and the answer. WRONG_ROLE, RECOVERY_UNREADABLE, RECOVERY_NOT_FOR_US."""
    office.need("office")
    request = _decoded(data, Request)
    if (request.note == "simulated") != office.identity.simulated:
        raise WorldFailed(Code.RECOVERY_NOT_FOR_US)
    key, stated, sealing = _unsealed(office, request)
    station = _station(office, _stated(request.slot, sealing), stated)
    sealed = slots.seal(key, request.answer_to, request.public, b"")
    key.wipe()
    return Asked(station, request.code(), encode(Answer(request.answer_to, sealed)))


def _unsealed(office: Store, request: Request) -> tuple[StoreKey, bytes, bytes]:
    """The store key, the station's statement, and the public key of ours that they were sealed to, which may be old."""
    for mine in office.identity.opens:
        found = slots.unseal(mine, request.slot, request.sealed)
        if found is not None:
            return *found, mine.public().sealing
    raise WorldFailed(Code.RECOVERY_NOT_FOR_US)


def _station(office: Store, message: bytes, stated: bytes) -> str:
    statement = _decoded(stated, Statement)
    rows = office.query(
        "SELECT name FROM roster WHERE station = ? AND revoked_from IS NULL", (fingerprint(statement.signing),)
    )
    if not rows or not verify(statement.signing, statement.signature, message):
        raise WorldFailed(Code.RECOVERY_NOT_FOR_US)
    return str(rows[0][0])


def finish(folder: Path, data: bytes, passphrase: str, label: str) -> str:
    """Take in the office's answer with the passphrase chosen when asking; the new slot's id.

    RECOVERY_UNREADABLE, RECOVERY_NOT_FOR_US, WRONG_PASSPHRASE; RECOVERY_OUTDATED where the store key has changed since.
    """
    given = _decoded(data, Answer)
    try:
        pending = _decoded(files.read(folder / PENDING, LIMIT), Pending)
    except WorldFailed as failed:
        raise WorldFailed(Code.RECOVERY_NOT_FOR_US) from failed
    if given.answer_to != pending.slot:
        raise WorldFailed(Code.RECOVERY_NOT_FOR_US)
    opened = pending.lock.open(pending.slot, pending.public, Guess(passphrase))
    if opened is None:
        raise WorldFailed(Code.WRONG_PASSPHRASE, path=str(folder))
    found = slots.unseal(opened[0], pending.slot, given.sealed)
    if found is None:
        raise WorldFailed(Code.RECOVERY_NOT_FOR_US)
    slot = _let_in(folder, found[0], passphrase, label)
    (folder / PENDING).unlink()
    return slot


def _let_in(folder: Path, key: StoreKey, passphrase: str, label: str) -> str:
    try:
        file = slots.current(folder, key)
    except WorldFailed as failed:
        raise WorldFailed(Code.RECOVERY_OUTDATED) from failed
    with Store.open(folder, file.completed(key)) as store:
        return keyring.add(store, label, passphrase)


def _decoded(data: bytes, kind: type[_Message]) -> _Message:
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise WorldFailed(Code.RECOVERY_UNREADABLE) from error
