"""What the office publishes to its stations: forms, places, the plan, the roster, its own keys; signed and numbered.

A kit travels in an envelope sealed to every station of the roster that is not revoked. A station takes the first kit
that is sealed to it, and from then on only newer ones of the same office, whose signing key may follow another.
"""

from dataclasses import dataclass
from typing import Annotated, Literal

import msgspec

from fieldkit import envelope, identity, recovery, settings, succession
from fieldkit.areas import Area
from fieldkit.database import checkpoint, transaction
from fieldkit.enrolment import Request, enrol, write_request
from fieldkit.envelope import FIRST, EnvelopeRefused, Fault, Front, Kind, Opened, Verified
from fieldkit.errors import Code, WorldFailed
from fieldkit.linking.code import KEY_BYTES
from fieldkit.lists import allowed
from fieldkit.roster import Member, roster
from fieldkit.seal import SEALING_BYTES, PublicKeys
from fieldkit.shelf import Place, Workbook
from fieldkit.store import Store

__all__ = [
    "Accepted", "Kit", "Member", "Office", "Request", "accept", "enrol", "from_office", "office", "publish",
    "recipients", "roster", "rotate", "write_request",
]  # fmt: skip

_Recovery = Annotated[bytes, msgspec.Meta(max_length=SEALING_BYTES)]


class Office(msgspec.Struct, frozen=True):
    """The office that a station belongs to. `succession`: how its signing key followed earlier ones."""

    name: str
    signing: bytes
    sealing: bytes
    succession: tuple[bytes, ...]
    compared: bool

    @property
    def keys(self) -> PublicKeys:
        """Its present keys."""
        return PublicKeys(self.signing, self.sealing)

    @property
    def id(self) -> str:
        """Its lasting name, as the author of versions: the fingerprint of its first signing key."""
        return succession.root_id(self.signing, self.succession)


class Kit(msgspec.Struct, frozen=True):
    """A kit's content. `date` is YYYY-MM-DD; `plan` TOML; `forms` workbooks, older versions first.

    `recovery` is the sealing key that batches are sealed to besides the office's, empty for none. `hold_days`: for how
    many days after its session a station keeps what the office holds safely. `lists_after`: messages of lists with
    this number or a lower one no longer count. `linking` is the key of participants' own codes, empty for none.
    `areas` is what places lie in, `municipalities` that of each station by its id; unset where there is one
    municipality alone.
    """

    number: Annotated[int, msgspec.Meta(ge=1)]
    date: Annotated[str, msgspec.Meta(pattern=r"^\d{4}-\d{2}-\d{2}\Z")]
    office: Member
    roster: Annotated[list[Member], msgspec.Meta(max_length=10_000)]
    forms: Annotated[list[Workbook], msgspec.Meta(max_length=1_000)]
    places: Annotated[list[Place], msgspec.Meta(max_length=20_000)]
    plan: str
    recovery: _Recovery = b""
    hold_days: Annotated[int, msgspec.Meta(ge=0, le=3650)] = int(settings.HOLD_DAYS.default)
    lists_after: Annotated[int, msgspec.Meta(ge=0, le=2**53)] = 0
    linking: Annotated[bytes, msgspec.Meta(max_length=KEY_BYTES)] = b""
    areas: Annotated[list[Area], msgspec.Meta(max_length=20_000)] | msgspec.UnsetType = msgspec.UNSET
    municipalities: dict[str, str] | msgspec.UnsetType = msgspec.UNSET
    format: Literal[1] = 1


@dataclass(frozen=True)
class Accepted:
    """A kit as taken in. `new` is False where this very kit was known; `wiped`: lists that this laptop let go of."""

    number: int
    office: str
    forms: int
    new: bool
    wiped: int = 0


def publish(store: Store, date: str) -> bytes:
    """A new kit with all that is on the office's shelf, sealed to the roster but for who is revoked."""
    store.need("office")
    with transaction(store.database):
        # Asked here: whoever is waited for may be revoking a laptop, or changing the office's keys.
        store.look_again()
        me, members = store.identity, roster(store)
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
            recovery=bytes.fromhex(store.settings.get(settings.RECOVERY)),
            hold_days=int(store.settings.get(settings.HOLD_DAYS)),
            lists_after=allowed.settle_floor(store),
            linking=store.linking.key,
            areas=list(store.shelf.tree().areas) or msgspec.UNSET,
            municipalities=_municipalities(store),
        )
    front = Front(Kind.KIT, me.public.signing, number, FIRST)
    to = [member.keys for member in members if member.revoked_from is None]
    return envelope.seal(front, msgspec.json.encode(kit, order="sorted"), me.keys, to, simulated=me.simulated)


def _municipalities(store: Store) -> dict[str, str] | msgspec.UnsetType:
    """For which municipality each laptop works; unset where the places lie in none."""
    if not store.shelf.tree():
        return msgspec.UNSET
    return dict(store.query("SELECT station, municipality FROM roster WHERE municipality <> '' ORDER BY station"))


def rotate(store: Store, date: str) -> bytes:
    """Give the office fresh keys, and the stations a kit that says so. What was sealed to the old ones still opens."""
    store.need("office")
    try:
        with transaction(store.database):
            identity.rotate(store.database)
            # Receipts of the earlier key count for nothing where this kit has come: each is written again.
            store.database.execute("UPDATE answered SET digest = x''")
            store.database.execute("UPDATE list_sent SET digest = x''")
            return publish(store, date)
    finally:
        store.look_again()


def accept(store: Store, data: bytes) -> Accepted:
    """Take in a kit. KIT_UNREADABLE, KIT_NEWER, KIT_NOT_FOR_US, KIT_OTHER_OFFICE, KIT_RETIRED, KIT_OLDER, WORLDS_MIX.

    Where one is raised, nothing has changed.
    """
    store.need("station")
    with transaction(store.database):
        known = office(store)
        kit, chain = _read(store, data, known)
        held = int(store.settings.get(settings.KIT_NUMBER))
        if kit.number < held:
            raise WorldFailed(Code.KIT_OLDER, number=kit.number, held=held)
        ended = None
        if kit.number > held:
            _put_on_shelf(store, kit, chain)
            ended = store.linking.change(kit.linking)
        wiped = _let_go(store, kit) if kit.number > held else 0
    if (wiped or ended) and not store.database.conn.in_transaction:
        checkpoint(store.database)  # what went is gone from the log as well
    return Accepted(kit.number, kit.office.name, len(store.shelf.forms()), kit.number > held, wiped)


def _let_go(store: Store, kit: Kit) -> int:
    """Personal lists that came before the office took one back from anybody are wiped: what may stay comes anew."""
    store.settings.set(settings.LISTS_AFTER, str(max(kit.lists_after, int(store.settings.get(settings.LISTS_AFTER)))))
    rules = store.lists.rules()
    if int(store.settings.get(settings.LISTS_NUMBER)) > kit.lists_after:
        return 0
    return store.lists.held.drop_personal({name for name, rule in rules.items() if rule.public})


def _read(store: Store, data: bytes, known: Office | None) -> tuple[Kit, tuple[bytes, ...]]:
    try:
        sealed = envelope.verified(data)
        _need_our_office(sealed, known, simulated=store.identity.simulated)
        return _decoded(sealed.unseal(store.identity.opens)), sealed.succession
    except EnvelopeRefused as refused:
        raise WorldFailed(_CODES.get(refused.fault, Code.KIT_UNREADABLE), fault=refused.fault) from refused


_CODES = {Fault.NOT_FOR_US: Code.KIT_NOT_FOR_US, Fault.NEWER: Code.KIT_NEWER}


def _need_our_office(sealed: Verified, known: Office | None, *, simulated: bool) -> None:
    sender, chain = sealed.front.sender, sealed.succession
    keys = succession.keys_of(chain)
    if sealed.front.kind is not Kind.KIT or (chain and (not keys or keys[-1] != sender)):
        raise EnvelopeRefused(Fault.DAMAGED)
    if sealed.simulated != simulated:
        raise WorldFailed(Code.WORLDS_MIX)
    if known is None:
        return
    if sender != known.signing and sender in succession.keys_of(known.succession):
        raise WorldFailed(Code.KIT_RETIRED, office=known.name)
    if not succession.follows(known.signing, sender, chain) or succession.root_id(sender, chain) != known.id:
        raise WorldFailed(Code.KIT_OTHER_OFFICE, known=known.name)


def _decoded(opened: Opened) -> Kit:
    kit = envelope.content(opened.payload, Kit)
    spare = PublicKeys(b"", kit.recovery or kit.office.sealing)
    if (
        kit.office.signing != opened.front.sender
        or kit.number != opened.front.sequence
        or not kit.office.keys.usable()
        or not spare.usable()
    ):
        raise EnvelopeRefused(Fault.DAMAGED)
    return kit


def _put_on_shelf(store: Store, kit: Kit, chain: tuple[bytes, ...]) -> None:
    store.database.execute(
        "INSERT INTO office (one, name, signing, sealing, succession) VALUES (1, ?, ?, ?, ?) "
        "ON CONFLICT (one) DO UPDATE SET name = excluded.name, signing = excluded.signing, "
        "sealing = excluded.sealing, succession = excluded.succession",
        (kit.office.name, kit.office.signing, kit.office.sealing, succession.pack(chain)),
    )
    for workbook in kit.forms:
        store.add_form(workbook)
    store.shelf.set_places(_own_places(store, kit))
    for setting, value in (
        (settings.PLAN, kit.plan),
        (settings.KIT_NUMBER, str(kit.number)),
        (settings.KIT_DATE, kit.date),
        (settings.RECOVERY, kit.recovery.hex()),
        (settings.HOLD_DAYS, str(kit.hold_days)),
    ):
        store.settings.set(setting, value)
    recovery.let_office_help(store, kit.office.keys)


def _own_places(store: Store, kit: Kit) -> list[Place]:
    """The places of a laptop's own municipality; all of them where none is named for it."""
    towns = kit.municipalities or {}
    own = towns.get(store.identity.id)
    return [place for place in kit.places if own is None or place.within == own]


def office(store: Store) -> Office | None:
    """The office that this station belongs to, or None before the first kit."""
    rows = store.query("SELECT name, signing, sealing, succession, compared FROM office")
    if not rows:
        return None
    name, signing, sealing, chain, compared = rows[0]
    return Office(name, signing, sealing, succession.unpack(chain), bool(compared))


def recipients(store: Store) -> list[PublicKeys]:
    """Whom a station's batches are sealed to: its office, and the office's recovery key. NOT_ENROLLED, NOT_COMPARED."""
    master = office(store)
    if master is None:
        raise WorldFailed(Code.NOT_ENROLLED)
    if store.settings.get(settings.COMPARE_FIRST) and not master.compared:
        raise WorldFailed(Code.NOT_COMPARED)
    recovery = bytes.fromhex(store.settings.get(settings.RECOVERY))
    return [master.keys, PublicKeys(b"", recovery)] if recovery else [master.keys]


def from_office(store: Store, data: bytes, kind: Kind) -> Opened:
    """What a station's own office, under its present key or a later one, sealed to it. Raises `EnvelopeRefused`."""
    sealed = envelope.verified(data)
    master = office(store)
    retired = succession.keys_of(master.succession)[:-1] if master else []
    if sealed.front.kind is not kind or sealed.front.sender in retired:
        raise EnvelopeRefused(Fault.NOT_FOR_US)
    if master is None or not succession.follows(master.signing, sealed.front.sender, sealed.succession):
        raise EnvelopeRefused(Fault.STRANGER)
    if sealed.simulated != store.identity.simulated:
        raise EnvelopeRefused(Fault.OTHER_WORLD)
    return sealed.unseal(store.identity.opens)
