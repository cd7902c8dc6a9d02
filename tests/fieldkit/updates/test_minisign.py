import shutil
import subprocess
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldkit.updates import place
from fieldkit.updates.minisign import holds, public_key
from tests import loud
from tests.fieldkit.updates.made import ID, KEY, sign

MESSAGE = b"what a release says of itself"


@pytest.mark.parametrize("kind", [b"Ed", b"ED"])
def test_both_kinds_of_signature_hold(kind: bytes) -> None:
    """The old one over the file itself, and the one over its BLAKE2b-512."""
    assert holds(KEY, MESSAGE, sign(MESSAGE, kind=kind))


def test_what_was_changed_does_not_hold() -> None:
    """A byte of the message, of either signature or of the trusted comment; another key; another kind; a line less."""
    good = sign(MESSAGE)
    lines = good.splitlines()
    other = Ed25519PrivateKey.from_private_bytes(bytes(32))
    assert not holds(KEY, MESSAGE + b"!", good)
    assert not holds(KEY, MESSAGE, sign(MESSAGE, other))
    assert not holds(KEY, MESSAGE, sign(MESSAGE, kind=b"Ex"))
    assert not holds(KEY, MESSAGE, b"\n".join(lines[:3]))
    assert not holds(KEY, MESSAGE, b"")
    assert not holds(KEY, MESSAGE, good.replace(b"timestamp", b"Timestamp"))
    for line in (1, 3):
        for at in (12, 40, 60):
            swapped = bytearray(lines[line])
            swapped[at] = ord("A") if swapped[at] != ord("A") else ord("B")
            assert not holds(KEY, MESSAGE, b"\n".join([*lines[:line], bytes(swapped), *lines[line + 1 :]]))


@pytest.mark.parametrize("text", ["", "untrusted comment: x", "AAAA", "no base64 !", "\n".join(["RWQ" + "A" * 53] * 2)])
def test_what_is_no_key_is_none(text: str) -> None:
    """A build without a key refuses every release instead of believing any."""
    assert public_key(text) is None


def test_this_tree_has_no_key() -> None:
    """The project's public key is put in when a release is built."""
    assert place.key() is None


def test_minisign_itself_is_believed(tmp_path: Path) -> None:
    """What the program of that name signs holds here, and a key file of its own is read."""
    program = shutil.which("minisign")
    if program is None:
        loud.skip("signatures of minisign itself: it is not installed")
    message, secret, public = tmp_path / "release.json", tmp_path / "secret", tmp_path / "public"
    message.write_bytes(MESSAGE)
    subprocess.run([program, "-G", "-W", "-p", public, "-s", secret], check=True, capture_output=True)
    key = public_key(public.read_text())
    assert key is not None
    for hashed in ([], ["-H"]):
        subprocess.run([program, "-S", *hashed, "-s", secret, "-m", message], check=True, capture_output=True)
        signature = (tmp_path / "release.json.minisig").read_bytes()
        assert holds(key, MESSAGE, signature)
        assert not holds(key, MESSAGE + b" ", signature)
    assert key.id != ID
