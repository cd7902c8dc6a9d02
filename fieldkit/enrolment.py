"""How a laptop and an office come to know each other: a signed request, a kit in return, and six words compared aloud.

A request is a line of JSON and, on the next line, the station's signature over the first, as docs/batch-format.md says.
"""

import re
from typing import Annotated, Literal

import msgspec

from fieldkit import comparing, strict
from fieldkit.comparing import Spoken
from fieldkit.database import transaction
from fieldkit.envelope import MOST_RECIPIENTS
from fieldkit.errors import Code, WorldFailed
from fieldkit.identity import Name
from fieldkit.roster import Member, SealingKey, SigningKey, find, roster
from fieldkit.seal import verify
from fieldkit.store import Store

_PURPOSE = b"fieldkit request 1\0"
_SIGNATURE = re.compile(rb"[0-9a-f]{128}\n")


class Request(msgspec.Struct, frozen=True):
    """What a new station asks of the office."""

    name: Name
    signing: SigningKey
    sealing: SealingKey
    note: Annotated[str, msgspec.Meta(max_length=100)] = ""
    fieldkit: Literal["request"] = "request"
    format: Literal[1] = 1


def write_request(store: Store) -> bytes:
    """The station's request: its name, its public keys, its signature."""
    me = store.identity
    note = "simulated" if me.simulated else ""
    line = msgspec.json.encode(Request(me.name, me.public.signing, me.public.sealing, note), order="sorted")
    return line + b"\n" + me.keys.sign(_PURPOSE + line).hex().encode() + b"\n"


def enrol(store: Store, request: bytes) -> Member:
    """Put the station that made this request on the roster. REQUEST_UNREADABLE, WORLDS_MIX, ROSTER_FULL, WRONG_ROLE."""
    store.need("office")
    asked = _read_request(request)
    if (asked.note == "simulated") != store.identity.simulated:
        raise WorldFailed(Code.WORLDS_MIX)
    member = Member(asked.name, asked.signing, asked.sealing)
    if not member.keys.usable():
        raise WorldFailed(Code.REQUEST_UNREADABLE)
    with transaction(store.database):
        if sum(one.revoked_from is None for one in roster(store)) >= MOST_RECIPIENTS:
            raise WorldFailed(Code.ROSTER_FULL, count=MOST_RECIPIENTS)
        store.database.execute(
            "INSERT OR IGNORE INTO roster (station, name, signing, sealing) VALUES (?, ?, ?, ?)",
            (member.keys.id, member.name, member.signing, member.sealing),
        )
    return member


def _read_request(data: bytes) -> Request:
    line, _, signature = data.partition(b"\n")
    try:
        request = strict.decode(line, Request)
    except ValueError as error:
        raise WorldFailed(Code.REQUEST_UNREADABLE) from error
    if not _SIGNATURE.fullmatch(signature) or not verify(
        request.signing, bytes.fromhex(signature.decode()), _PURPOSE + line
    ):
        raise WorldFailed(Code.REQUEST_UNREADABLE)
    return request


def words_here(store: Store) -> Spoken | None:
    """The words of this station and its office; None before the first kit. Takes some tenths of a second."""
    rows = store.query("SELECT signing FROM office")
    return comparing.spoken(store.identity.public, rows[0][0]) if rows else None


def words_of(store: Store, member: Member) -> Spoken:
    """The words of this office and one of its stations. Takes some tenths of a second."""
    return comparing.spoken(member.keys, store.identity.public.signing)


def confirm_station(store: Store, station: str, said: str) -> Member:
    """Note that a laptop's words were read out and are ours. WORDS_DIFFER, STATION_UNKNOWN, STATION_AMBIGUOUS."""
    store.need("office")
    member = find(store, station)
    if not words_of(store, member).match(said):
        raise WorldFailed(Code.WORDS_DIFFER)
    with transaction(store.database):
        store.database.execute("UPDATE roster SET compared = 1 WHERE station = ?", (member.keys.id,))
    return member


def confirm_office(store: Store, said: str) -> None:
    """Note that the office's words were read out and are ours. WORDS_DIFFER, NOT_ENROLLED."""
    store.need("station")
    here = words_here(store)
    if here is None:
        raise WorldFailed(Code.NOT_ENROLLED)
    if not here.match(said):
        raise WorldFailed(Code.WORDS_DIFFER)
    with transaction(store.database):
        store.database.execute("UPDATE office SET compared = 1")
