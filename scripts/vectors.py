"""Makes tests/vectors anew: files of every kind that travels, whole, and with exactly one thing wrong.

The keys are test keys, and all answers are made up. Sealing draws fresh randomness, so no two makings are alike.
"""

import base64
import hashlib
import json
import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import msgspec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from fieldkit import contacts, enrolment, envelope, kit, succession, versions
from fieldkit.envelope import FIRST, Kind
from fieldkit.lists.held import Held, Row
from fieldkit.seal import PrivateKeys, fingerprint
from fieldkit.shelf import Place
from sync import batch, lists, receipts

FOLDER = Path(__file__).resolve().parents[1] / "tests" / "vectors"
NAMES = ("office", "later-office", "station", "other-station", "recovery", "stranger")


def _seed(use: str, name: str) -> bytes:
    return hashlib.sha256(f"fieldkit test key, never for real data: {name} {use}".encode()).digest()


KEYS = {name: PrivateKeys(_seed("signing", name), _seed("sealing", name)) for name in NAMES}
OFFICE, STATION, STRANGER = KEYS["office"], KEYS["station"], KEYS["stranger"]
LINK = succession.link(OFFICE, KEYS["later-office"].public().signing)
LATER = replace(KEYS["later-office"], succession=(LINK,))


@dataclass(frozen=True)
class Parts:
    """Every choice that makes an envelope, so that one of them can be wrong."""

    payload: bytes
    kind: int = Kind.BATCH
    signer: PrivateKeys = STATION
    sender: PrivateKeys | None = None
    to: tuple[str, ...] = ("office", "recovery")
    sequence: int = 1
    previous: bytes = FIRST
    magic: bytes = b"fieldkit"
    version: int = 1
    info_sequence: int | None = None
    key_bytes: int = 32
    header: Callable[[dict[str, Any]], Any] = dict
    header_length: Callable[[int], int] = int
    after_sealing: Callable[[bytes], bytes] = bytes
    packed: Callable[[bytes], bytes] = bytes
    plain: Callable[[bytes], bytes] = bytes
    body: Callable[[bytes], bytes] = bytes
    signed: Callable[[bytes], bytes] = bytes
    note: str = "simulated"

    def front(self, length: int, sequence: int | None = None) -> bytes:
        """The fixed fields."""
        sender = (self.sender or self.signer).public().signing
        number = self.sequence if sequence is None else sequence
        fields = (self.magic, self.version, self.kind, sender, number, self.previous, length)
        return struct.pack(">8sBB32sQ32sI", *fields)

    def made(self) -> bytes:
        """The envelope."""
        content_key = _seed("content", "key")
        info = self.front(0, self.info_sequence)
        recipients = [self._wrapped(name, content_key[: self.key_bytes], info) for name in self.to]
        written = self.header({"note": self.note, "recipients": recipients})
        header = written if isinstance(written, bytes) else json.dumps(written, sort_keys=True).encode()
        head = self.front(self.header_length(len(header))) + header
        packed = self.packed(zlib.compress(self.payload, 9))
        plain = self.plain(_padded(packed))
        sealed = AESGCM(content_key).encrypt(bytes(12), plain, head)
        whole = self.after_sealing(head) + self.body(bytes(12) + sealed)
        return self.signed(whole + self.signer.sign(whole))

    @staticmethod
    def _wrapped(name: str, content_key: bytes, info: bytes) -> dict[str, str]:
        public = KEYS[name].public()
        wrapped = base64.b64encode(public.wrap(content_key, info)).decode()
        return {"key": fingerprint(public.sealing), "wrapped": wrapped}


def _padded(data: bytes) -> bytes:
    length = 4 + len(data)
    exponent = length.bit_length() - 1
    mask = (1 << max(exponent - exponent.bit_length(), 0)) - 1
    return struct.pack(">I", len(data)) + data + bytes((length + mask & ~mask) - length)


def _flip(at: int) -> Callable[[bytes], bytes]:
    def flipped(data: bytes) -> bytes:
        changed = bytearray(data)
        changed[at] ^= 1
        return bytes(changed)

    return flipped


def _nested(written: bytes, depth: int = 5000) -> bytes:
    """A JSON object with one more field, of arrays within arrays."""
    return written[:-1] + b',"z":' + b"[" * depth + b"]" * depth + b"}"


def version(letter: str, **changed: object) -> bytes:
    """The canonical bytes of a made-up submission."""
    fields = {
        "record": letter * 32, "session": "5" * 32, "form": "mesa_test", "form_version": "1", "kind": "answers",
        "parents": [], "author": STATION.public().id, "counter": 1, "answers": {"q01": "nunca", "note": "simulado · ñ"},
    }  # fmt: skip
    return msgspec.json.encode({**fields, **changed}, order="sorted")


def lines(*payloads: bytes, **changed: object) -> bytes:
    """A batch's payload."""
    manifest = batch.Manifest(
        station=STATION.public().id, sequence=1, previous=FIRST.hex(), count=len(payloads),
        recipients=[fingerprint(KEYS[name].public().sealing) for name in ("office", "recovery")],
    )  # fmt: skip
    first = json.dumps({**msgspec.to_builtins(manifest), **changed}, sort_keys=True, separators=(",", ":")).encode()
    return b"\n".join([first, *payloads])


ONE, TWO = version("a"), version("b", form_version="2", later_field={"deep": [1, {"x": None}]})
PAYLOAD = lines(ONE, TWO)
WHOLE = Parts(PAYLOAD)
_BOMB = (envelope.PAYLOAD_LIMIT >> 20) + 1

# Each breaks one thing of WHOLE: the name, what is wrong, the parts, and the fault that a reader must find.
ENVELOPES: tuple[tuple[str, str, Parts, str], ...] = (
    ("magic", "the first eight bytes are another program's", replace(WHOLE, magic=b"fieldkat"), "not-an-envelope"),
    ("format", "the format is one later than ours", replace(WHOLE, version=2), "newer-format"),
    ("kind", "the kind is one that no reader knows, rightly signed", replace(WHOLE, kind=200), "newer-format"),
    ("tiny", "only the first fifty bytes", replace(WHOLE, signed=lambda data: data[:50]), "cut-short"),
    ("half", "only the first half", replace(WHOLE, signed=lambda data: data[: len(data) // 2]), "signature"),
    ("cut-by-one", "the last byte is missing", replace(WHOLE, signed=lambda data: data[:-1]), "signature"),
    ("one-more", "one byte more at the end", replace(WHOLE, signed=lambda data: data + b"\0"), "signature"),
    ("bit-in-front", "one bit of the sequence", replace(WHOLE, signed=_flip(49)), "signature"),
    ("bit-in-header", "one bit of the header", replace(WHOLE, signed=_flip(100)), "signature"),
    ("bit-in-body", "one bit of the ciphertext", replace(WHOLE, signed=_flip(-100)), "signature"),
    ("bit-in-signature", "one bit of the signature", replace(WHOLE, signed=_flip(-1)), "signature"),
    ("other-signer", "signed by another than it names", replace(WHOLE, signer=STRANGER, sender=STATION), "signature"),
    ("stranger", "whole, from a station that is not enrolled", replace(WHOLE, signer=STRANGER), "unknown-sender"),
    ("real", "does not say that it is simulated", replace(WHOLE, note=""), "simulated-and-real"),
    ("header-too-long", "the header ends behind the file", replace(WHOLE, header_length=lambda _: 1 << 20), "damaged"),
    ("header-no-json", "the header is no JSON", replace(WHOLE, header=lambda _: b"{recipients"), "damaged"),
    ("header-no-list", "the header names no recipients", replace(WHOLE, header=lambda _: {"note": ""}), "damaged"),
    ("header-nested", "an unknown field of the header nests 5,000 deep",
     replace(WHOLE, header=lambda h: _nested(json.dumps(h).encode())), "damaged"),
    ("header-key", "a recipient's key is no fingerprint",
     replace(WHOLE, header=lambda h: {**h, "recipients": [{**h["recipients"][0], "key": "office"}]}), "damaged"),
    ("header-changed", "the header was changed after sealing, and signed",
     replace(WHOLE, header=lambda h: {**h, "x": 1}, after_sealing=lambda head: head.replace(b"1}", b"2}")), "damaged"),
    ("not-for-us", "sealed to the recovery key alone", replace(WHOLE, to=("recovery",)), "not-for-us"),
    ("nobody", "sealed to nobody", replace(WHOLE, to=()), "not-for-us"),
    ("moved-key", "the wrapped key belongs to another envelope", replace(WHOLE, info_sequence=2), "damaged"),
    ("short-key", "the content key has 16 bytes", replace(WHOLE, key_bytes=16), "damaged"),
    ("ciphertext", "a bit of the ciphertext, and signed", replace(WHOLE, body=_flip(40)), "damaged"),
    ("nonce", "a bit of the nonce, and signed", replace(WHOLE, body=_flip(0)), "damaged"),
    ("no-length", "the plaintext is three bytes long", replace(WHOLE, plain=lambda _: b"\0\0\0"), "damaged"),
    ("length-too-large", "the plaintext's length points behind its end",
     replace(WHOLE, plain=lambda data: b"\xff\xff\xff\xff" + data[4:]), "damaged"),
    ("padding", "the padding is not all zeros", replace(WHOLE, plain=lambda data: data + b"\1"), "damaged"),
    ("not-deflate", "what was packed is no zlib stream", replace(WHOLE, packed=lambda _: b"not zlib"), "damaged"),
    ("deflate-cut", "the zlib stream breaks off", replace(WHOLE, packed=lambda data: data[:-5]), "damaged"),
    ("deflate-sum", "the zlib stream's checksum is wrong", replace(WHOLE, packed=_flip(-1)), "damaged"),
    ("deflate-more", "bytes behind the zlib stream", replace(WHOLE, packed=lambda data: data + b"more"), "damaged"),
    ("bomb", f"unpacks to {_BOMB} MiB", replace(WHOLE, payload=bytes(_BOMB << 20)), "too-large"),
    ("empty", "an empty payload", replace(WHOLE, payload=b""), "damaged"),
    ("kit-as-batch", "a batch's payload in an envelope that says 'kit'", replace(WHOLE, kind=Kind.KIT), "damaged"),
    ("manifest-no-json", "the manifest is no JSON", replace(WHOLE, payload=b"{\n" + ONE), "damaged"),
    ("manifest-format", "the manifest's format is later than ours",
     replace(WHOLE, payload=lines(ONE, TWO, format=2)), "newer-format"),
    ("manifest-kind", "the manifest says 'kit'", replace(WHOLE, payload=lines(ONE, TWO, kind="kit")), "damaged"),
    ("manifest-station", "the manifest names another station",
     replace(WHOLE, payload=lines(ONE, TWO, station=STRANGER.public().id)), "damaged"),
    ("manifest-sequence", "the manifest has another number", replace(WHOLE, sequence=2), "damaged"),
    ("manifest-zero", "the number is zero, inside and outside",
     replace(WHOLE, sequence=0, payload=lines(ONE, TWO, sequence=0)), "damaged"),
    ("manifest-previous", "the manifest follows another batch", replace(WHOLE, previous=b"\1" * 32), "damaged"),
    ("manifest-recipients", "the manifest names other recipients", replace(WHOLE, to=("office",)), "damaged"),
    ("manifest-count", "one line more than the manifest counts",
     replace(WHOLE, payload=lines(ONE, TWO) + b"\n" + ONE), "damaged"),
    ("manifest-absurd", "a million submissions are counted, and a million empty lines follow",
     replace(WHOLE, payload=lines(count=1_000_000) + b"\n" * 1_000_000), "damaged"),
)  # fmt: skip

# One line of a batch that a reader sets aside, while the others are good.
LINES: tuple[tuple[str, str, bytes], ...] = (
    ("line-empty", "no bytes at all", b""),
    ("line-no-json", "no JSON", b"{"),
    ("line-not-utf8", "a byte that is no UTF-8", ONE.replace(b"nunca", b"nunc\xff")),
    ("line-spaces", "white space between the fields", ONE.replace(b'","', b'", "', 1)),
    ("line-unsorted", "two fields in the wrong order", b'{"session":"' + b"5" * 32 + b'",' + ONE[1:].replace(
        b',"session":"' + b"5" * 32 + b'"', b"")),
    ("line-twice", "one field twice", ONE[:-1] + b',"session":"' + b"5" * 32 + b'"}'),
    ("line-escaped", "a letter escaped that need not be", ONE.replace(b"nunca", b"nunc\\u0061")),
    ("line-field-missing", "no field 'form'", ONE.replace(b'"form":"mesa_test",', b"")),
    ("line-id", "a record id in capitals", ONE.replace(b"a" * 32, b"A" * 32)),
    ("line-id-feed", "a record id with a line feed behind it", ONE.replace(b"a" * 32, b"a" * 32 + b"\\n")),
    ("line-counter", "counter 2 without parents", version("a", counter=2)),
    ("line-parents", "parents out of order", version("a", counter=2, parents=["f" * 64, "0" * 64])),
    ("line-withdrawal", "a withdrawal with answers", version("a", kind="withdrawal")),
    ("line-kind", "a kind of submission that no reader knows", version("a", kind="rumour")),
    ("line-nested", "an unknown field nests deeper than 32",
     _nested(ONE, 33)),
    ("line-long", "longer than 1 MiB", version("a", zz="x" * (1 << 20))),
)  # fmt: skip


def _kit(**changed: object) -> bytes:
    office = KEYS["later-office"] if changed.pop("later", False) else OFFICE
    public, other = office.public(), STATION.public()
    made = kit.Kit(
        number=3, date="2026-05-01", office=kit.Member("Oficina (simulada)", public.signing, public.sealing),
        roster=[kit.Member("Mesa 1 (simulada)", other.signing, other.sealing)], forms=[],
        places=[Place("Centro", "Casco urbano", "town", 100)], plan="", recovery=KEYS["recovery"].public().sealing,
    )  # fmt: skip
    return msgspec.json.encode({**msgspec.to_builtins(made), **changed}, order="sorted")


KIT = Parts(_kit(), kind=Kind.KIT, signer=OFFICE, to=("station",), sequence=3)
_NEXT = Parts(_kit(later=True), kind=Kind.KIT, signer=LATER, to=("station",), sequence=3)
_FALSE_LINK = LINK[:64] + STRANGER.sign(LINK[:64])


def _with_chain(*chain: bytes) -> Callable[[dict[str, Any]], Any]:
    return lambda header: {**header, "succession": [base64.b64encode(link).decode() for link in chain]}


KITS: tuple[tuple[str, str, Parts, str | None], ...] = (
    ("kit", "whole", KIT, None),
    ("kit-later-fields", "fields of a later program", replace(KIT, payload=_kit(colour="green")), None),
    ("kit-next-key", "signed with a key that follows the one known", replace(_NEXT, header=_with_chain(LINK)), None),
    ("kit-no-chain", "signed with a later key, without the link to it", _NEXT, "kit-other-office"),
    ("kit-false-chain", "the link to the later key is signed by a stranger",
     replace(_NEXT, header=_with_chain(_FALSE_LINK)), "kit-unreadable"),
    ("kit-other-office", "signed by an office that the station does not know",
     replace(KIT, signer=STRANGER, header=_with_chain()), "kit-other-office"),
    ("kit-other-station", "sealed to another station", replace(KIT, to=("other-station",)), "kit-not-for-us"),
    ("kit-real", "does not say that it is simulated", replace(KIT, note=""), "simulated-and-real"),
    ("kit-number", "the number inside is not the one outside", replace(KIT, sequence=4), "kit-unreadable"),
    ("kit-older", "older than the one that the station has",
     replace(KIT, sequence=1, payload=_kit(number=1)), "kit-older"),
    ("kit-office", "names another office than signed it",
     replace(KIT, payload=_kit(later=True)), "kit-unreadable"),
    ("kit-format", "its format is later than ours", replace(KIT, payload=_kit(format=2)), "kit-newer"),
    ("kit-date", "its date is none", replace(KIT, payload=_kit(date="May 2026")), "kit-unreadable"),
    ("kit-recovery", "its recovery key is none", replace(KIT, payload=_kit(recovery=b"short")), "kit-unreadable"),
    ("kit-name", "a name leads out of a folder", replace(KIT, payload=_kit(
        roster=[{"name": "../x", "signing": STATION.public().signing, "sealing": STATION.public().sealing}])),
     "kit-unreadable"),
    ("kit-nested", "an unknown field nests 5,000 deep",
     replace(KIT, payload=_nested(_kit())), "kit-unreadable"),
    ("kit-places", "a million places",
     replace(KIT, payload=_kit(places=[{"name": "x"}] * 1_000_000)), "kit-unreadable"),
    ("kit-cut", "only the first half", replace(KIT, signed=lambda data: data[: len(data) // 2]), "kit-unreadable"),
    ("kit-batch", "a batch under a kit's name", replace(WHOLE, to=("station",)), "kit-unreadable"),
)  # fmt: skip


def _receipt(**changed: object) -> bytes:
    made = receipts.Receipt(STATION.public().id, [receipts.Held(1, 1, "ab" * 32, safe=False)], [], [])
    return msgspec.json.encode({**msgspec.to_builtins(made), **changed}, order="sorted")


RECEIPT = Parts(_receipt(), kind=Kind.RECEIPT, signer=OFFICE, to=("station",))
RECEIPTS: tuple[tuple[str, str, Parts, str | None], ...] = (
    ("receipt", "whole", RECEIPT, None),
    ("receipt-later-fields", "fields of a later program", replace(RECEIPT, payload=_receipt(colour="green")), None),
    ("receipt-next-key", "signed with a key that follows the one known",
     replace(RECEIPT, signer=LATER, header=_with_chain(LINK)), None),
    ("receipt-stranger", "signed by a stranger", replace(RECEIPT, signer=STRANGER), "unknown-sender"),
    ("receipt-itself", "signed by the station itself", replace(RECEIPT, signer=STATION), "unknown-sender"),
    ("receipt-other-station", "about another station",
     replace(RECEIPT, payload=_receipt(station=STRANGER.public().id)), "not-for-us"),
    ("receipt-kit", "in an envelope that says 'kit'", replace(RECEIPT, kind=Kind.KIT), "not-for-us"),
    ("receipt-hash", "a batch's hash is none",
     replace(RECEIPT, payload=_receipt(held=[{"first": 1, "last": 1, "tip": "ab", "safe": False}])), "damaged"),
    ("receipt-bit", "one bit of it", replace(RECEIPT, signed=_flip(200)), "signature"),
)  # fmt: skip


def _lists(**changed: object) -> bytes:
    row = Row("7f3c", "Asociación (simulada)", {"kind": "association"}, "AAAAAAAAAAAAAAAA")
    made = lists.Message(STATION.public().id, 5, [Held("associations", personal=False, rows=[row])])
    return msgspec.json.encode({**msgspec.to_builtins(made), **changed}, order="sorted")


LIST = Parts(_lists(), kind=Kind.LIST, signer=OFFICE, to=("station",), sequence=5)
_ONE_LIST = msgspec.json.decode(_lists())["lists"][0]
LISTS: tuple[tuple[str, str, Parts, str | None], ...] = (
    ("list", "whole", LIST, None),
    ("list-later-fields", "fields of a later program", replace(LIST, payload=_lists(colour="green")), None),
    ("list-next-key", "signed with a key that follows the one known",
     replace(LIST, signer=LATER, header=_with_chain(LINK)), None),
    ("list-none", "no lists at all: the station lets go of what it has",
     replace(LIST, payload=_lists(lists=[])), None),
    ("list-stranger", "signed by a stranger", replace(LIST, signer=STRANGER), "unknown-sender"),
    ("list-other-station", "about another station",
     replace(LIST, payload=_lists(station=STRANGER.public().id)), "not-for-us"),
    ("list-receipt", "in an envelope that says 'receipt'", replace(LIST, kind=Kind.RECEIPT), "not-for-us"),
    ("list-number", "the number inside is not the one outside", replace(LIST, sequence=6), "damaged"),
    ("list-row", "a row that is too short",
     replace(LIST, payload=_lists(lists=[{**_ONE_LIST, "rows": [["7f3c", "x"]]}])), "damaged"),
    ("list-format", "its format is later than ours", replace(LIST, payload=_lists(format=2)), "newer-format"),
    ("list-real", "does not say that it is simulated", replace(LIST, note=""), "simulated-and-real"),
)  # fmt: skip


def _request(signer: PrivateKeys = STATION, purpose: bytes = b"fieldkit request 1\0", **changed: object) -> bytes:
    public = STATION.public()
    made = enrolment.Request("Mesa 1 (simulada)", public.signing, public.sealing, "simulated")
    line = msgspec.json.encode({**msgspec.to_builtins(made), **changed}, order="sorted")
    return line + b"\n" + signer.sign(purpose + line).hex().encode() + b"\n"


def _requests() -> Iterator[tuple[str, str, bytes, str | None]]:
    whole, no = _request(), "request-unreadable"
    yield "request", "whole", whole, None
    yield "request-later-fields", "fields of a later program", _request(colour="green"), None
    yield "request-nobody", "signed by nobody", whole.split(b"\n")[0] + b"\n", no
    yield "request-other", "signed by another key", _request(signer=STRANGER), no
    yield "request-purpose", "the signature was made for something else", _request(purpose=b"fieldkit kit 1\0"), no
    yield "request-name-changed", "the name was changed", whole.replace(b"Mesa 1", b"Mesa 2"), no
    yield "request-bit", "one bit of the sealing key", _flip(200)(whole), no
    yield "request-more", "an empty line more", whole + b"\n", no
    yield "request-capitals", "the signature in capitals", whole[:-129] + whole[-129:].upper(), no
    yield "request-name", "a name leads out of a folder", _request(name="../../x"), no
    yield "request-key", "a sealing key of the right length that is none", _request(sealing=b"\xff" * 1216), no
    yield "request-format", "its format is later than ours", _request(format=2), no
    yield "request-real", "does not say that it is simulated", _request(note=""), "simulated-and-real"


def _sealed() -> Iterator[tuple[str, str, bytes, str | None]]:
    inside = versions.read(ONE)
    whole = contacts.seal(inside, OFFICE.public())
    other = versions.read(version("c")).id.hex()
    blank = bytes(len(whole.sealed))
    for name, what, one, reason in (
        ("sealed", "whole", whole, None),
        ("sealed-moved", "under another version's id", msgspec.structs.replace(whole, version=other), "sealed"),
        ("sealed-form", "under another form's name", msgspec.structs.replace(whole, form="other"), "another"),
        ("sealed-stranger", "sealed to somebody else", contacts.seal(inside, STRANGER.public()), "sealed"),
        ("sealed-bit", "one bit of it", msgspec.structs.replace(whole, sealed=_flip(500)(whole.sealed)), "sealed"),
        ("sealed-blank", "zeros", msgspec.structs.replace(whole, sealed=blank), "sealed"),
    ):
        yield name, what, msgspec.json.encode(one, order="sorted"), reason


def _all() -> Iterator[tuple[str, str, bytes, dict[str, object]]]:
    """Each vector: its file's name, what is wrong or 'whole', its bytes, what a reader must find."""
    ids = [versions.read(one).id.hex() for one in (ONE, TWO)]
    yield "batch.batch", "whole", WHOLE.made(), {"versions": ids}
    for name, what, parts, fault in ENVELOPES:
        yield f"{name}.batch", what, parts.made(), {"fault": fault}
    for name, what, line in LINES:
        parts = Parts(lines(line, TWO))
        yield f"{name}.batch", what, parts.made(), {"versions": ids[1:], "set_aside": [1]}
    for ending, many in (("kit", KITS), ("receipt", RECEIPTS), ("list", LISTS)):
        for name, what, parts, found in many:
            yield f"{name}.{ending}", what, parts.made(), {"fault": found} if found else {}
    for ending, plain in (("request", _requests()), ("sealed", _sealed())):
        for name, what, data, found in plain:
            yield f"{name}.{ending}", what, data, {"fault": found} if found else {}


def main() -> None:
    """Write all of them, and the index."""
    FOLDER.mkdir(exist_ok=True)
    for path in FOLDER.iterdir():
        path.unlink()
    vectors = []
    for name, what, data, found in _all():
        (FOLDER / name).write_bytes(data)
        vectors.append({"file": name, "what": what, "sha256": hashlib.sha256(data).hexdigest(), **found})
    keys = {
        name: {
            "signing_seed": key.signing.hex(), "sealing_seed": key.sealing.hex(),
            "signing": key.public().signing.hex(), "sealing": key.public().sealing.hex(),
        }
        for name, key in KEYS.items()
    }  # fmt: skip
    index = {
        "note": "SIMULATED. Test keys, never for real data: their seeds stand here. All answers are made up.",
        "made_by": "python -m scripts.vectors",
        "keys": keys,
        "vectors": vectors,
    }
    (FOLDER / "index.json").write_text(json.dumps(index, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"{len(vectors)} vectors, {sum(path.stat().st_size for path in FOLDER.iterdir()) >> 10} KiB")


if __name__ == "__main__":
    main()
