"""What opens a master that lies elsewhere. Kept inside the office's encrypted store, as a mailbox's secrets are."""

import msgspec


class Access(msgspec.Struct, frozen=True, omit_defaults=True):
    """`password` of the user in the address; `ca`: the authority whose certificate is trusted (PEM)."""

    password: str = ""
    ca: str = ""


def pack(access: Access) -> str:
    """As it is kept."""
    return msgspec.json.encode(access).decode()


def unpack(kept: str) -> Access:
    """As `pack` made it."""
    return msgspec.json.decode(kept, type=Access)
