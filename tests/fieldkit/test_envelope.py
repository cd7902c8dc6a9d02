import struct
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldkit import envelope
from fieldkit.envelope import FIRST, EnvelopeRefused, Fault, Front, Kind
from fieldkit.seal import PrivateKeys
from tests.often import often

SENDER, OFFICE, RECOVERY, STRANGER = (PrivateKeys.new() for _ in range(4))
FRONT = Front(Kind.BATCH, SENDER.public().signing, 7, FIRST)


def sealed(payload: bytes = b"hello", front: Front = FRONT, signer: PrivateKeys = SENDER) -> bytes:
    return envelope.seal(front, payload, signer, [OFFICE.public(), RECOVERY.public()])


def fault(data: bytes, keys: PrivateKeys = OFFICE) -> Fault:
    with pytest.raises(EnvelopeRefused) as caught:
        envelope.verified(data).unseal(keys)
    return caught.value.fault


@pytest.mark.parametrize("keys", [OFFICE, RECOVERY])
def test_each_recipient_opens_it(keys: PrivateKeys) -> None:
    """What is sealed to two recipients is opened by either, with the front that was signed."""
    opened = envelope.verified(sealed(b"a week of tests")).unseal(keys)
    assert opened.payload == b"a week of tests"
    assert opened.front == FRONT
    assert not opened.simulated


def test_nobody_else_opens_it() -> None:
    """Neither a stranger nor the sender itself can read it."""
    assert fault(sealed(), STRANGER) is Fault.NOT_FOR_US
    assert fault(sealed(), SENDER) is Fault.NOT_FOR_US


def test_signed_by_somebody_else_it_is_refused() -> None:
    """An envelope that names one sender and is signed by another is forged."""
    assert fault(sealed(signer=STRANGER)) is Fault.FORGED


WHOLE = sealed()


@settings(max_examples=often(300))
@given(st.integers(0, len(WHOLE) * 8 - 1))
def test_any_flipped_bit_is_noticed(bit: int) -> None:
    """No single-bit change of an envelope is accepted."""
    changed = bytearray(WHOLE)
    changed[bit // 8] ^= 1 << bit % 8
    fault(bytes(changed))


@settings(max_examples=often(200))
@given(st.integers(0, len(WHOLE) - 1))
def test_cut_short_it_is_refused(length: int) -> None:
    """No beginning of an envelope is accepted as a whole one."""
    fault(WHOLE[:length])


def test_more_behind_it_is_refused() -> None:
    """Bytes behind an envelope are a change like any other."""
    assert fault(WHOLE + b"x") is Fault.FORGED


@settings(max_examples=often(50))
@given(st.binary(max_size=3000))
def test_what_goes_in_comes_out(payload: bytes) -> None:
    """Any payload, an empty one too, survives compression, padding and sealing."""
    assert envelope.verified(sealed(payload)).unseal(OFFICE).payload == payload


def test_its_size_tells_little() -> None:
    """Padded, payloads of many lengths share few sizes, at most 12 % above their own."""
    sizes = set()
    for length in range(1000, 1500):
        padded = envelope._padded(bytes(length))
        assert len(padded) <= (length + 4) * 1.12
        sizes.add(len(padded))
    assert len(sizes) <= 12


def test_a_bomb_is_refused() -> None:
    """What unpacks to more than the limit is refused without unpacking all of it."""
    bomb = zlib.compress(bytes(envelope.PAYLOAD_LIMIT + 1), 9)
    with pytest.raises(EnvelopeRefused) as caught:
        envelope._unpadded(struct.pack(">I", len(bomb)) + bomb)
    assert caught.value.fault is Fault.TOO_LARGE


def test_made_up_data_says_so_in_clear() -> None:
    """An envelope of simulated data says it without being opened."""
    data = envelope.seal(FRONT, b"", SENDER, [OFFICE.public()], simulated=True)
    assert b"simulated" in data
    assert envelope.verified(data).unseal(OFFICE).simulated
    assert b"simulated" not in WHOLE


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", Fault.NOT_OURS),
        (b"PK\x03\x04 a workbook", Fault.NOT_OURS),
        (b"fieldkit", Fault.CUT_SHORT),
        (b"fieldkit\x02" + bytes(200), Fault.NEWER),
        (b"fieldkit\x01\x09" + bytes(200), Fault.FORGED),
    ],
)
def test_other_files_are_told_apart(data: bytes, expected: Fault) -> None:
    """Other people's files, newer formats and beginnings of ours each have their own word."""
    assert fault(data) is expected
