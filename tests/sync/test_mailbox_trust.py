"""Whom a mailbox's connection trusts: an SSH server seen before, a web server whose certificate holds."""

import base64
import datetime as dt
import ipaddress
import shutil
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519

from fieldkit import settings
from fieldkit.errors import Code, WorldFailed
from fieldkit.store import Store
from sync import connection
from sync.mailbox import Access, Mailbox
from sync.mailbox.sftp import fingerprint
from sync.patience import PASSING
from tests.servers.kinds import PASSWORD, Server, webdav
from tests.servers.link import linked
from tests.servers.running import HOST, Room
from tests.sync.conftest import Template


@pytest.fixture
def store(template: Template, tmp_path: Path) -> Store:
    """An office's store, as it was made."""
    shutil.copytree(template.folder / "office", tmp_path / "office")
    return Store.open(tmp_path / "office", template.keys["office"])


def refused(store: Store, url: str, access: Access) -> WorldFailed:
    with pytest.raises(WorldFailed) as caught:
        connection.remember(store, url, access)
    return caught.value


def _another_key() -> str:
    public = ed25519.Ed25519PrivateKey.generate().public_key()
    return public.public_bytes(serialization.Encoding.OpenSSH, serialization.PublicFormat.OpenSSH).decode()


def test_an_ssh_server_is_known_by_the_key_it_first_showed(serving: Callable[[str], Server], store: Store) -> None:
    """The first key is remembered inside the store; another one is refused, then and ever after, unless it is named."""
    room: Room = serving("sftp").room()
    url = room.url()
    with store:
        known = connection.remember(store, url, room.access).known_hosts
        name, *_ = known.split()
        honest = fingerprint(base64.b64decode(known.split()[2]))
        # As if the first time another server had answered: today's is the changed one.
        changed = msgspec.structs.replace(room.access, known_hosts=f"{name} {_another_key()}")
        store.settings.set(settings.MAILBOX_ACCESS, msgspec.json.encode(changed).decode())
        for attempt in (lambda: connection.mailbox(store), lambda: connection.remember(store, url, room.access)):
            with pytest.raises(WorldFailed) as caught:
                attempt()
            assert (caught.value.code, caught.value.facts["found"]) == (Code.MAILBOX_HOST_CHANGED, honest)
        named = msgspec.structs.replace(room.access, options={"host-key": honest})
        assert connection.remember(store, url, named).known_hosts == known
        connection.mailbox(store).close()
        wrong = msgspec.structs.replace(room.access, options={"host-key": "SHA256:" + "A" * 43})
        assert refused(store, url, wrong).code is Code.MAILBOX_HOST_CHANGED


def test_what_opens_a_mailbox_lies_in_the_encrypted_store_alone(serving: Callable[[str], Server], store: Store) -> None:
    """The password is remembered, is not in the address, and stands in no file as it is."""
    room = serving("webdav").room()
    with store:
        url = room.url().replace("http://", "http://mesa:un%20burro%20verde%20%26%207%20llaves@")
        connection.remember(store, url)
        assert store.settings.get(settings.MAILBOX) == room.url()
        assert PASSWORD in store.settings.get(settings.MAILBOX_ACCESS)
        with connection.mailbox(store) as mailbox:
            assert mailbox.names("batch") == []
            assert PASSWORD not in repr(vars(mailbox))
    for path in store.folder.rglob("*"):
        assert not path.is_file() or PASSWORD.encode() not in path.read_bytes()


def test_a_cut_line_is_never_told_as_a_wrong_password(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """Wherever the line breaks while a mailbox is opened, it is the line that is told; nobody looks for a password."""
    room = server.room()
    with linked(server, monkeypatch) as (line, port):
        url = room.url(port)
        Mailbox(url, room.access).close()
        whole = line.carried
        for tenth in range(10):
            line.cut_after(whole * tenth // 10, gone=True)
            with pytest.raises(WorldFailed) as caught:
                Mailbox(url, room.access)
            assert caught.value.code in PASSING
            line.heal()
        Mailbox(url, room.access).close()


def _certificate(folder: Path) -> tuple[Path, Path]:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "simulated")])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(HOST))]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    (folder / "cert.pem").write_bytes(made.public_bytes(pem))
    (folder / "key.pem").write_bytes(
        key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return folder / "cert.pem", folder / "key.pem"


def test_a_web_server_must_show_a_certificate_that_holds(tmp_path: Path) -> None:
    """A certificate that nobody vouches for is refused; with its authority's given, the mailbox works over TLS."""
    certificate = _certificate(tmp_path)
    with webdav(tmp_path, certificate) as server:
        room = server.room()
        with pytest.raises(WorldFailed) as caught:
            Mailbox(room.url(), room.access)
        assert caught.value.code is Code.MAILBOX_UNTRUSTED
        trusting = msgspec.structs.replace(room.access, ca=certificate[0].read_text())
        with Mailbox(room.url(), trusting) as mailbox:
            name = mailbox.put_new("batch", b"sealed")
        assert room.files() == {name: b"sealed"}


def test_a_listing_that_was_cut_is_never_taken_for_the_whole(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """Wherever the line breaks while names come in, all of them are listed in the end."""
    room = server.room()
    all_names = sorted(f"{number}.batch" for number in range(20 if server.kind == "s3" else 200))
    for name in all_names:
        room.write(name, b"")
    with linked(server, monkeypatch) as (line, port):
        url = room.url(port)
        for tenth in range(1, 10, 2):
            with Mailbox(url, room.access, pause=lambda _: None) as mailbox:
                before = line.carried
                assert mailbox.names("batch") == all_names
                line.cut_after((line.carried - before) * tenth // 10)
                assert mailbox.names("batch") == all_names
            line.heal()
