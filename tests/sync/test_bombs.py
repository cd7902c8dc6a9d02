"""Files made to cost as much as they can, by somebody who holds the keys of a laptop or an office that we know."""

import os
import time
import tracemalloc
import zlib
from collections.abc import Callable
from dataclasses import replace

import pytest

from fieldkit import envelope
from fieldkit.envelope import EnvelopeRefused
from fieldkit.errors import WorldFailed
from fieldkit.store import Store
from scripts.vectors import KIT, RECEIPT, WHOLE, lines, version
from sync.reading import Arrived
from tests.sync.test_bad_input import reading
from tests.sync.test_vectors import office, station

__all__ = ["office", "station"]

# How long a bomb may keep a reader busy, in seconds of processor time. Looked at where it is set, as `make proof` does:
# memory is measured otherwise, which takes time itself.
SECONDS = float(os.environ.get("FIELDKIT_BOMB_SECONDS", "0"))
MOST_BYTES = 64_000_000
ROOM = envelope.PAYLOAD_LIMIT - 5000
LINE = (1 << 20) - 1000


def repeated(one: bytes, size: int = ROOM) -> bytes:
    """As often as it fits."""
    return one * (size // len(one))


def header(written: bytes) -> bytes:
    """A batch with this header."""
    return replace(WHOLE, header=lambda _: written).made()


def batch(payload: bytes) -> bytes:
    """A batch with this payload."""
    return replace(WHOLE, payload=payload).made()


def twenty(line: bytes) -> bytes:
    """A batch of twenty such lines, each nearly as long as a line may be."""
    return batch(lines(*[line] * 20))


def packed_gigabytes() -> bytes:
    """Four megabytes that unpack to four gigabytes."""
    packer = zlib.compressobj(9)
    mebibyte = packer.compress(bytes(1 << 20)) + packer.flush(zlib.Z_FULL_FLUSH)
    whole = mebibyte + mebibyte[2:] * 4096
    return replace(WHOLE, packed=lambda _: whole).made()


def heavy() -> bytes:
    """As large as an envelope may be, and unpacking to more than it may."""
    packer = zlib.compressobj(0)
    whole = packer.compress(bytes(13 << 20)) + packer.flush(zlib.Z_FULL_FLUSH)
    more = zlib.compressobj(9, zlib.DEFLATED, -15)
    whole += (more.compress(bytes(1 << 20)) + more.flush(zlib.Z_FULL_FLUSH)) * 12
    return replace(WHOLE, packed=lambda _: whole).made()


def tiny_answers() -> bytes:
    """Submissions of nothing but answers."""
    many = b",".join(b'"%06d":""' % number for number in range(LINE // 12))
    return twenty(version("a").replace(b'"note":"simulado \xc2\xb7 \xc3\xb1","q01":"nunca"', many))


def later_fields() -> bytes:
    """Submissions with a field of a later program that is all lists."""
    return twenty(version("a")[:-1] + b',"z":[' + repeated(b"[],", LINE) + b"[]]}")


def kit(addition: bytes) -> bytes:
    """A kit with one more field."""
    return replace(KIT, payload=KIT.payload[:-1] + b"," + addition + b"}").made()


RECIPIENT = b'{"key":"00000000000000000000000000000000","wrapped":""},'
BOMBS: dict[str, tuple[str, str, Callable[[], bytes]]] = {
    "gigabytes, packed": ("batch", "too-large", packed_gigabytes),
    "heavy and packed": ("batch", "too-large", heavy),
    "a million recipients": ("batch", "too-large", lambda: header(b'{"recipients":[' + RECIPIENT * 1_000_000 + b"]}")),
    "as many recipients as fit": ("batch", "damaged", lambda: header(b'{"recipients":[' + RECIPIENT * 35_000 + b"]}")),
    "a header of lists": (
        "batch", "damaged", lambda: header(b'{"recipients":[' + repeated(b"[],", 2_000_000) + b"[]]}"),
    ),
    "line feeds": ("batch", "damaged", lambda: batch(lines(count=20_000) + repeated(b"\n"))),
    "too many lines": ("batch", "damaged", lambda: batch(lines(*[b"{}"] * 30_000))),
    "a manifest of names": ("batch", "damaged", lambda: batch(lines(recipients=["x"] * 4_000_000))),
    "a manifest of brackets": ("batch", "damaged", lambda: batch(repeated(b"["))),
    "lines of answers": ("batch", "set aside", tiny_answers),
    "lines of brackets": ("batch", "set aside", lambda: twenty(repeated(b"[", LINE))),
    "lines of later fields": ("batch", "set aside", later_fields),
    "a kit of places": ("kit", "kit-unreadable", lambda: kit(b'"places":[' + repeated(b'{"name":"x"},') + b"{}]")),
    "a kit of brackets": ("kit", "kit-unreadable", lambda: kit(b'"z":' + repeated(b"["))),
    "a receipt of batches": (
        "receipt", "damaged",
        lambda: replace(RECEIPT, payload=b'{"held":[' + repeated(b'{"first":1},') + b"{}]}").made(),
    ),
    "a request of brackets": ("request", "request-unreadable", lambda: repeated(b"[")),
    "a request of names": ("request", "request-unreadable", lambda: b'{"name":[' + repeated(b'"",') + b'""]}'),
}  # fmt: skip


@pytest.mark.parametrize("name", BOMBS)
def test_bombs_cost_little(office: Store, station: Store, name: str) -> None:
    """Each is refused, or its lines set aside, within 64 MB, the file itself counted."""
    kind, expected, make = BOMBS[name]
    take, data = reading(kind, office, station), make()
    if not SECONDS:
        tracemalloc.start()
    start = time.process_time()
    found = outcome(take, data)
    taken, peak = time.process_time() - start, tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert found == expected
    # Nobody takes more than one byte over the limit out of a mailbox.
    assert peak + min(len(data), envelope.LIMIT + 1) < MOST_BYTES
    assert not SECONDS or taken < SECONDS


def outcome(take: Callable[[bytes], object], data: bytes) -> str:
    """What became of a file."""
    try:
        taken = take(data)
    except EnvelopeRefused as refused:
        return refused.fault
    except WorldFailed as failed:
        return failed.code
    return "set aside" if isinstance(taken, Arrived) and not taken.count else "taken"
