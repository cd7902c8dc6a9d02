"""How an office's signing key followed another: each old key signs the new one, and nobody has to be asked.

A link is 128 bytes: the old key, the new key (Ed25519, 32 bytes each), and the old key's signature over both. An
office is known by its first key for ever; whoever knows any key of the chain follows it to the last, never back.
"""

from collections.abc import Sequence

from fieldkit.seal import SIGNATURE_BYTES, SIGNING_BYTES, PrivateKeys, fingerprint, verify

LINK_BYTES = 2 * SIGNING_BYTES + SIGNATURE_BYTES
_PURPOSE = b"fieldkit succession 1\0"


def link(old: PrivateKeys, new: bytes) -> bytes:
    """The old key's word that `new` takes its place."""
    both = old.public().signing + new
    return both + old.sign(_PURPOSE + both)


def keys_of(chain: Sequence[bytes]) -> list[bytes]:
    """The signing keys in a chain, oldest first; empty where the chain is empty, broken, or runs in a circle."""
    if not chain or not all(_holds(one) for one in chain):
        return []
    keys = [chain[0][:SIGNING_BYTES], *(one[SIGNING_BYTES : 2 * SIGNING_BYTES] for one in chain)]
    joined = all(one[:SIGNING_BYTES] == before for one, before in zip(chain, keys, strict=False))
    return keys if joined and len(set(keys)) == len(keys) else []


def follows(known: bytes, sender: bytes, chain: Sequence[bytes]) -> bool:
    """Whether `sender` is the key that we know, or the last of a chain in which that key stands."""
    if sender == known:
        return True
    keys = keys_of(chain)
    return known in keys and keys[-1] == sender


def root_id(signing: bytes, chain: Sequence[bytes]) -> str:
    """An identity's lasting name: the fingerprint of the first key of its chain."""
    return fingerprint(chain[0][:SIGNING_BYTES] if chain else signing)


def pack(chain: Sequence[bytes]) -> bytes:
    """A chain as it lies in a store."""
    return b"".join(chain)


def unpack(blob: bytes) -> tuple[bytes, ...]:
    """A chain out of a store."""
    return tuple(blob[start : start + LINK_BYTES] for start in range(0, len(blob), LINK_BYTES))


def _holds(one: bytes) -> bool:
    both = 2 * SIGNING_BYTES
    return len(one) == LINK_BYTES and verify(one[:SIGNING_BYTES], one[both:], _PURPOSE + one[:both])
