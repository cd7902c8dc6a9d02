"""Who this store is: an office or a station, with its keys."""

import secrets
from dataclasses import dataclass, field
from typing import Literal

from fieldkit.database import Database
from fieldkit.seal import PrivateKeys, PublicKeys

Role = Literal["office", "station"]


@dataclass(frozen=True)
class Identity:
    """An office or a station. `secret` seeds what must be random for others and repeatable here (32 bytes)."""

    role: Role
    name: str
    simulated: bool
    keys: PrivateKeys
    secret: bytes = field(repr=False)

    @property
    def public(self) -> PublicKeys:
        """What others may know."""
        return self.keys.public()

    @property
    def id(self) -> str:
        """32 hex digits, the fingerprint of the signing key."""
        return self.public.id


def create(database: Database, role: Role, name: str, *, simulated: bool) -> None:
    """Make the store somebody, once."""
    keys = PrivateKeys.new()
    row = (role, name, simulated, keys.signing, keys.sealing, secrets.token_bytes(32))
    database.execute("INSERT INTO identity VALUES (1, ?, ?, ?, ?, ?, ?)", row)


def load(database: Database) -> Identity:
    """Who this store is."""
    role, name, simulated, signing, sealing, secret = database.execute(
        "SELECT role, name, simulated, signing, sealing, secret FROM identity"
    ).fetchone()
    return Identity(role, name, bool(simulated), PrivateKeys(signing, sealing), secret)
