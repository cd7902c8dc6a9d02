"""Who this store is: an office or a station, with its keys."""

import secrets
from dataclasses import dataclass, field
from typing import Annotated, Literal

import msgspec

from fieldkit import succession
from fieldkit.database import Database, transaction
from fieldkit.errors import Code, WorldFailed
from fieldkit.seal import PrivateKeys, PublicKeys

Role = Literal["office", "station"]
# Neither a way out of a folder, nor what a screen would show in another order than it stands there.
_UNSEEN = r"\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069"
Name = Annotated[str, msgspec.Meta(min_length=1, max_length=200, pattern=rf"^(?!.*\.\.[/\\])[^{_UNSEEN}]+\Z")]


@dataclass(frozen=True)
class Identity:
    """An office or a station. `secret` seeds what must be random for others and repeatable here (32 bytes).

    `earlier`: the keys before these, newest first; they open what was sealed to them, and sign no more.
    """

    role: Role
    name: str
    simulated: bool
    keys: PrivateKeys
    secret: bytes = field(repr=False)
    earlier: tuple[PrivateKeys, ...] = ()

    @property
    def public(self) -> PublicKeys:
        """What others may know."""
        return self.keys.public()

    @property
    def id(self) -> str:
        """32 hex digits, the fingerprint of the first signing key. New keys do not change it."""
        return succession.root_id(self.public.signing, self.keys.succession)

    @property
    def opens(self) -> tuple[PrivateKeys, ...]:
        """All keys that open what was sealed to this identity, the present ones first."""
        return (self.keys, *self.earlier)


def create(database: Database, role: Role, name: str, *, simulated: bool) -> None:
    """Make the store somebody, once. NAME_REFUSED where others would not take the name."""
    try:
        msgspec.convert(name, Name)
    except msgspec.ValidationError as error:
        raise WorldFailed(Code.NAME_REFUSED) from error
    keys = PrivateKeys.new()
    row = (role, name, simulated, keys.signing, keys.sealing, secrets.token_bytes(32))
    database.execute("INSERT INTO identity VALUES (1, ?, ?, ?, ?, ?, ?)", row)


def load(database: Database) -> Identity:
    """Who this store is."""
    role, name, simulated, signing, sealing, secret = database.execute(
        "SELECT role, name, simulated, signing, sealing, secret FROM identity"
    ).fetchone()
    before = database.execute("SELECT link, sealing FROM earlier_keys ORDER BY number").fetchall()
    keys = PrivateKeys(signing, sealing, tuple(link for link, _ in before))
    earlier = tuple(PrivateKeys(b"", old) for _, old in reversed(before))
    return Identity(role, name, bool(simulated), keys, secret, earlier)


def rotate(database: Database) -> None:
    """Fresh keys for both uses. The old signing key signs the new one and is erased; what was sealed still opens."""
    old, new = load(database).keys, PrivateKeys.new()
    with transaction(database):
        database.execute(
            "INSERT INTO earlier_keys (link, sealing) VALUES (?, ?)",
            (succession.link(old, new.public().signing), old.sealing),
        )
        database.execute("UPDATE identity SET signing = ?, sealing = ?", (new.signing, new.sealing))
