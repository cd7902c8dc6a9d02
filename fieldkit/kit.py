"""What the office publishes to its stations: forms, places, the plan, the roster, its own keys; signed and numbered.

A kit travels in an envelope sealed to every station of the roster. A station takes the first kit that is sealed to
it and from then on only newer ones of the same office.
"""

from dataclasses import dataclass
from typing import Annotated, Literal

import msgspec

from fieldkit import envelope, recovery, settings
from fieldkit.database import transaction
from fieldkit.envelope import FIRST, EnvelopeRefused, Fault, Front, Kind
from fieldkit.errors import Code, WorldFailed
from fieldkit.seal import PublicKeys, verify
from fieldkit.shelf import Place, Workbook
from fieldkit.store import Store

_KeyBytes = Annotated[bytes, msgspec.Meta(max_length=2048)]


class Member(msgspec.Struct, frozen=True):
    """An office or a station as a kit names it: raw public keys."""

    name: str
    signing: _KeyBytes
    sealing: _KeyBytes

    @property
    def keys(self) -> PublicKeys:
        """The keys together."""
        return PublicKeys(self.signing, self.sealing)


class Kit(msgspec.Struct, frozen=True):
    """A kit's content. `date` is YYYY-MM-DD; `plan` TOML; `forms` workbooks, older versions first."""

    number: int
    date: str
    office: Member
    roster: list[Member]
    forms: list[Workbook]
    places: list[Place]
    plan: str
    format: Literal[1] = 1


class Request(msgspec.Struct, frozen=True):
    """What a new station writes beside its store, for the office to enrol it. Signed by the station itself."""

    name: str
    signing: _KeyBytes
    sealing: _KeyBytes
    signature: bytes
    note: str = ""
    fieldkit: Literal["request"] = "request"
    format: Literal[1] = 1


@dataclass(frozen=True)
class Accepted:
    """A kit as taken in. `new` is False where this very kit was known."""

    number: int
    office: str
    forms: int
    new: bool


def write_request(store: Store) -> bytes:
    """The station's request: its name, its public keys, its signature."""
    me = store.identity
    public = me.public
    signature = me.keys.sign(_request_message(me.name, public))
    note = "simulated" if me.simulated else ""
    request = Request(me.name, public.signing, public.sealing, signature, note)
    return msgspec.json.format(msgspec.json.encode(request, order="sorted"), indent=1)


def enrol(store: Store, request: bytes) -> Member:
    """Put the station that made this request on the office's roster. REQUEST_UNREADABLE, WRONG_ROLE."""
    store.need("office")
    asked = _read_request(request, simulated=store.identity.simulated)
    member = Member(asked.name, asked.signing, asked.sealing)
    with transaction(store.database):
        store.database.execute(
            "INSERT OR IGNORE INTO roster VALUES (?, ?, ?, ?)",
            (member.keys.id, member.name, member.signing, member.sealing),
        )
    return member


def _read_request(data: bytes, *, simulated: bool) -> Request:
    try:
        request = msgspec.json.decode(data, type=Request)
    except msgspec.DecodeError as error:
        raise WorldFailed(Code.REQUEST_UNREADABLE) from error
    public = PublicKeys(request.signing, request.sealing)
    signed = verify(request.signing, request.signature, _request_message(request.name, public))
    if not signed or (request.note == "simulated") != simulated:
        raise WorldFailed(Code.REQUEST_UNREADABLE)
    return request


def _request_message(name: str, public: PublicKeys) -> bytes:
    return b"fieldkit request 1\0" + name.encode() + b"\0" + public.signing + public.sealing


def roster(store: Store) -> list[Member]:
    """The stations that an office knows, by name."""
    rows = store.query("SELECT name, signing, sealing FROM roster ORDER BY name, station")
    return [Member(*row) for row in rows]


def publish(store: Store, date: str) -> bytes:
    """A new kit with all that is on the office's shelf, sealed to the whole roster."""
    store.need("office")
    me = store.identity
    members = roster(store)
    with transaction(store.database):
        number = int(store.settings.get(settings.KIT_NUMBER)) + 1
        store.settings.set(settings.KIT_NUMBER, str(number))
        store.settings.set(settings.KIT_DATE, date)
        kit = Kit(
            number=number,
            date=date,
            office=Member(me.name, me.public.signing, me.public.sealing),
            roster=members,
            forms=store.shelf.workbooks(),
            places=store.shelf.places(),
            plan=store.settings.get(settings.PLAN),
        )
    front = Front(Kind.KIT, me.public.signing, number, FIRST)
    to = [member.keys for member in members]
    return envelope.seal(front, msgspec.json.encode(kit, order="sorted"), me.keys, to, simulated=me.simulated)


def accept(store: Store, data: bytes) -> Accepted:
    """Take in a kit. KIT_UNREADABLE, KIT_NOT_FOR_US, KIT_OTHER_OFFICE, KIT_OLDER; then nothing has changed."""
    store.need("station")
    kit = _read(store, data)
    known = office(store)
    if known is not None and known.signing != kit.office.signing:
        raise WorldFailed(Code.KIT_OTHER_OFFICE, office=kit.office.name, known=known.name)
    held = int(store.settings.get(settings.KIT_NUMBER))
    if kit.number < held:
        raise WorldFailed(Code.KIT_OLDER, number=kit.number, held=held)
    if kit.number > held:
        _put_on_shelf(store, kit)
    return Accepted(kit.number, kit.office.name, len(store.shelf.forms()), kit.number > held)


def _read(store: Store, data: bytes) -> Kit:
    try:
        opened = envelope.open_envelope(data, store.identity.keys)
        kit = msgspec.json.decode(opened.payload, type=Kit)
    except EnvelopeRefused as refused:
        code = Code.KIT_NOT_FOR_US if refused.fault is Fault.NOT_FOR_US else Code.KIT_UNREADABLE
        raise WorldFailed(code, fault=refused.fault) from refused
    except msgspec.DecodeError as error:
        raise WorldFailed(Code.KIT_UNREADABLE, fault=Fault.DAMAGED) from error
    front = opened.front
    if front.kind is not Kind.KIT or front.sender != kit.office.signing or front.sequence != kit.number:
        raise WorldFailed(Code.KIT_UNREADABLE, fault=Fault.DAMAGED)
    if opened.simulated != store.identity.simulated:
        raise WorldFailed(Code.KIT_NOT_FOR_US, fault=Fault.OTHER_WORLD)
    return kit


def _put_on_shelf(store: Store, kit: Kit) -> None:
    with transaction(store.database):
        store.database.execute(
            "INSERT OR REPLACE INTO office VALUES (1, ?, ?, ?)",
            (kit.office.name, kit.office.signing, kit.office.sealing),
        )
        for workbook in kit.forms:
            store.add_form(workbook)
        store.shelf.set_places(kit.places)
        store.settings.set(settings.PLAN, kit.plan)
        store.settings.set(settings.KIT_NUMBER, str(kit.number))
        store.settings.set(settings.KIT_DATE, kit.date)
        recovery.let_office_help(store, kit.office.keys)


def office(store: Store) -> Member | None:
    """The office that this station belongs to, or None before the first kit."""
    rows = store.query("SELECT name, signing, sealing FROM office")
    return Member(*rows[0]) if rows else None
