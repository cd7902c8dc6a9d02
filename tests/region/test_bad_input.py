"""Servers that are old, careless, full, gone, untrusted, or another's: one sentence each, nothing half applied."""

import contextlib
import datetime as dt
import socket
import struct
import subprocess
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from fieldkit.errors import Code, WorldFailed
from fieldkit.master import moving, opening
from fieldkit.master.address import Access
from fieldkit.master.postgres import connection, rows, schema
from fieldkit.progress import Silent
from fieldkit.store import Store
from sync.merge import merge
from sync.send import send
from tests.factory import Town, record, session
from tests.kept import Kept
from tests.region.conftest import ACCESS, lay_out
from tests.servers.link import Proxy
from tests.servers.postgres import OWNER, PASSWORD, Cluster, cluster
from tests.servers.running import HOST, NOT_INSTALLED


def refused(url: str, access: Access = ACCESS) -> WorldFailed:
    """Why a server is not taken."""
    with pytest.raises(WorldFailed) as failed:
        connection.connect(url, access).close()
    assert PASSWORD not in str(failed.value.facts)
    return failed.value


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("mysql://ana@127.0.0.1/x", Code.MASTER_ADDRESS),
        ("postgresql://ana:s3cret@127.0.0.1:x/x", Code.MASTER_ADDRESS),
        ("postgresql:///x", Code.MASTER_ADDRESS),
        ("postgresql://ana@127.0.0.1", Code.MASTER_ADDRESS),
        ("postgresql://ana@db.example/x?sslmode=disable", Code.MASTER_UNSAFE),
        ("postgresql://ana@db.example/x?sslmode=require", Code.MASTER_UNSAFE),
        ("postgresql://ana@127.0.0.1,db.example/x?sslmode=prefer", Code.MASTER_UNSAFE),
        ("postgresql://ana@localhost/x?hostaddr=192.0.2.7&sslmode=allow", Code.MASTER_UNSAFE),
    ],
)
def test_an_address_that_cannot_be_used(url: str, code: Code) -> None:
    """What is no address, or would leave the machine without a verified certificate, is refused before any packet."""
    failed = refused(url, Access())
    assert failed.code is code
    assert "s3cret" not in str(failed.facts)


def test_over_a_network_the_certificate_is_verified() -> None:
    """An address that says nothing of TLS gets all of it; on loopback nothing is asked for."""
    assert "sslmode=verify-full" in connection.read("postgresql://ana@db.example/x")[0].url
    assert "sslmode" not in connection.read("postgresql://ana@127.0.0.1/x")[0].url


def test_a_password_is_kept_apart_from_the_address() -> None:
    """What is shown and what is kept as the address hold no password, wherever in it somebody typed one."""
    for typed in ("postgresql://ana:s3cret@127.0.0.1/x", "postgresql://ana@127.0.0.1/x?password=s3cret"):
        place, password = connection.read(typed)
        assert password == "s3cret"
        assert "s3cret" not in place.url + place.shown


def test_a_server_that_is_not_there(postgres: Cluster) -> None:
    """Nobody listens; a wrong password; no such database: each is told apart from a bug of ours."""
    assert refused("postgresql://ana@127.0.0.1:1/x").code is Code.MASTER_UNREACHABLE
    assert refused(postgres.url("postgres"), Access("wrong")).code is Code.MASTER_LOGIN
    assert refused(postgres.url("nowhere")).code is Code.MASTER_LOGIN


def test_an_old_server() -> None:
    """A server before version 15 is refused by its own word, before anything is asked of it."""
    with _claims("9.6.24") as port:
        failed = refused(f"postgresql://ana@127.0.0.1:{port}/x?sslmode=disable")
    assert (failed.code, failed.facts["found"]) == (Code.MASTER_UNFIT, 9)


@contextlib.contextmanager
def _claims(version: str) -> Iterator[int]:
    """A server that lets everybody in and says that it is of this version; its port."""
    parameters = b"".join(
        _message(b"S", name + b"\0" + value + b"\0")
        for name, value in ((b"server_version", version.encode()), (b"client_encoding", b"UTF8"))
    )
    welcome = _message(b"R", struct.pack(">i", 0)) + parameters + _message(b"Z", b"I")
    with socket.create_server((HOST, 0)) as listening:

        def serve() -> None:
            with contextlib.suppress(OSError), listening.accept()[0] as near:
                near.recv(4096)
                near.sendall(welcome)
                near.recv(4096)

        thread = threading.Thread(target=serve)
        thread.start()
        yield int(listening.getsockname()[1])
        thread.join()


def _message(kind: bytes, content: bytes) -> bytes:
    return kind + struct.pack(">i", len(content) + 4) + content


def test_a_careless_server() -> None:
    """A server that does not wait for its disk is refused: a receipt would promise what a power cut takes back."""
    with cluster("full_page_writes=off") as careless:
        failed = refused(careless.url("postgres"))
    assert (failed.code, failed.facts["setting"]) == (Code.MASTER_UNFIT, "full_page_writes")


def _certificate(days: tuple[int, int]) -> tuple[bytes, bytes]:
    """A certificate for loopback that signs itself, and its key (PEM); `days` from now it holds from and to."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Servidor de pruebas")])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now + dt.timedelta(days[0]))
        .not_valid_after(now + dt.timedelta(days[1]))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return made.public_bytes(serialization.Encoding.PEM), private


def test_certificates() -> None:
    """A good certificate opens; an expired one, a stranger's, and another host's do not, and no password is sent."""
    good, expired, stranger = _certificate((-2, 2)), _certificate((-20, -2)), _certificate((-2, 2))
    how = "?sslmode=verify-full"
    with cluster(tls=good) as server:
        named = server.url("postgres", options=how).replace(HOST, "localhost")
        connection.connect(named, Access(PASSWORD, good[0].decode())).close()
        for url, authority in ((named, stranger), (server.url("postgres", options=how), good)):
            assert refused(url, Access(PASSWORD, authority[0].decode())).code is Code.MASTER_UNTRUSTED
    with cluster(tls=expired) as server:
        named = server.url("postgres", options=how).replace(HOST, "localhost")
        assert refused(named, Access(PASSWORD, expired[0].decode())).code is Code.MASTER_UNTRUSTED


@pytest.mark.parametrize("tls", [True, False], ids=["with TLS", "without"])
def test_a_cut_line_is_a_cut_line(tls: bool) -> None:  # noqa: FBT001 - a parameter
    """Cut anywhere on the way in, or at work: never told as a stranger's certificate, or as a wrong password."""
    certificate = _certificate((-2, 2)) if tls else None
    access = Access(PASSWORD, certificate[0].decode() if certificate else "")
    with cluster(tls=certificate) as server, contextlib.closing(Proxy(server.port)) as line:
        there = f"postgresql://{OWNER}@localhost:{line.port}/postgres?sslmode={'verify-full' if tls else 'disable'}"
        opened = connection.connect(there, access)
        length = line.carried
        line.hang_up()
        with pytest.raises(WorldFailed) as failed, connection.failures():
            opened.execute("SELECT 1")
        opened.close()
        assert failed.value.code is Code.MASTER_UNREACHABLE
        for carried in range(0, length * 4 // 5, length // 12):  # no two ways in are of the same length
            line.cut_after(carried, gone=True)
            assert refused(there, access).code is Code.MASTER_UNREACHABLE, carried
            line.heal()


@pytest.fixture
def waiting(town1: Town, postgres: Cluster) -> tuple[Town, str]:
    """An office on a server with one batch merged, a second in the mailbox; its database."""
    (station,) = town1.stations
    database = postgres.database()
    lay_out(town1.office, postgres, database)
    for _ in range(2):
        record(station, session(station))
        send(station)
        if not town1.office.master.received():
            merge(town1.office)
    return town1, database


def test_a_connection_lost_in_the_middle_of_a_copy(
    waiting: tuple[Town, str], postgres: Cluster, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was on its way is not there, neither half of it; the next merge brings it."""
    town, _ = waiting
    state = town.office.master.digest()
    real = rows.firsts
    (pid,) = town.office.master.connection.execute("SELECT pg_backend_pid()").fetchone()  # type: ignore[attr-defined] # a server's

    def cut(*given: object) -> Iterator[bytes]:
        yield from real(*given)  # type: ignore[arg-type] # as called
        with postgres.connect() as other:
            other.execute("SELECT pg_terminate_backend(%s, 5000)", (pid,))

    with monkeypatch.context() as patch:
        patch.setattr(rows, "firsts", cut)
        with pytest.raises(WorldFailed) as failed:
            merge(town.office)
    assert failed.value.code is Code.MASTER_UNREACHABLE
    town.office.let_go_of_master()
    assert town.office.master.digest() == state
    assert merge(town.office).new == 2


@pytest.mark.parametrize("statement", ["UPDATE master SET format = format + 1", "UPDATE master SET format = 0"])
def test_two_programs_on_one_master(waiting: tuple[Town, str], postgres: Cluster, statement: str) -> None:
    """Once one program has changed the tables, another version is refused: on opening, and at work."""
    town, database = waiting
    state = town.office.master.digest()
    with postgres.connect(database) as newer:
        newer.execute("SET search_path = fieldkit")
        newer.execute(statement)  # type: ignore[call-overload] # the statements above
        for _ in range(2):  # the connection that was open, and a new one
            with pytest.raises(WorldFailed) as failed:
                merge(town.office)
            assert failed.value.code is Code.MASTER_OTHER_PROGRAM
            town.office.let_go_of_master()
        newer.execute("UPDATE master SET format = %s", (schema.FORMAT,))
    assert town.office.master.digest() == state


def test_another_offices_database(waiting: tuple[Town, str], postgres: Cluster, tmp_path: Path, kept2: Kept) -> None:
    """A database that holds a master is neither used by another office nor made anew."""
    _, database = waiting
    (tmp_path / "two").mkdir()
    other = kept2.copy(tmp_path / "two")
    url = opening.read(postgres.url(database))[0]
    with pytest.raises(WorldFailed) as failed:
        opening.create(url, ACCESS, other.office.identity)
    assert failed.value.code is Code.MASTER_TAKEN
    opening.remember(other.office.settings, url, ACCESS)
    with pytest.raises(WorldFailed) as failed:
        merge(other.office)
    assert failed.value.code is Code.MASTER_OTHER_OFFICE
    other.close()


def test_an_empty_database(town1: Town, postgres: Cluster) -> None:
    """A database without a master is told from an empty master."""
    opening.remember(town1.office.settings, opening.read(postgres.url(postgres.database()))[0], ACCESS)
    with pytest.raises(WorldFailed) as failed:
        merge(town1.office)
    assert failed.value.code is Code.MASTER_NONE


@pytest.mark.parametrize(
    "act",
    [merge, session, lambda desk: desk.releases.all(), lambda desk: desk.master.digest()],
    ids=["merge", "session", "export", "state"],
)
def test_brought_home_from_another_desk(
    waiting: tuple[Town, str], copied: Callable[[Path], Store], act: Callable[[Store], object]
) -> None:
    """Whoever is at work on the server when the master goes home is told that it is there no more."""
    town, _ = waiting
    other = copied(town.office.folder)
    assert other.master.count()
    moving.home(town.office, Silent())
    with pytest.raises(WorldFailed) as failed:
        act(other)
    assert failed.value.code is Code.MASTER_NONE
    assert merge(town.office).new


@pytest.fixture
def small_disk() -> Iterator[Path]:
    """A disk of 24 MB that the server's user reaches; skipped loudly where none may be mounted."""
    folder = Path(tempfile.mkdtemp(prefix="fieldkit-disk-"))
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=24m,uid=nobody,gid=nogroup,mode=700", "tmpfs", folder], check=False
    )
    if done.returncode:
        folder.rmdir()
        pytest.skip(f"{NOT_INSTALLED}: a small disk (nobody may mount one here)")
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)
    folder.rmdir()


def test_a_full_tablespace(waiting: tuple[Town, str], postgres: Cluster, small_disk: Path) -> None:
    """A full disk under the tables is one sentence; once there is room, the same merge goes through."""
    town, database = waiting
    state = town.office.master.digest()
    with postgres.connect(database) as behind:
        behind.execute("DROP TABLESPACE IF EXISTS small")
        behind.execute(f"CREATE TABLESPACE small LOCATION '{small_disk}'")  # type: ignore[call-overload] # a path of ours
        behind.execute("SET search_path = fieldkit")
        for (table,) in behind.execute("SELECT relid::regclass::text FROM pg_partition_tree('versions')").fetchall():
            behind.execute(f"ALTER TABLE {table} SET TABLESPACE small")  # type: ignore[call-overload] # names of ours
        with (small_disk / "ballast").open("wb", buffering=0) as ballast, contextlib.suppress(OSError):
            while True:
                ballast.write(bytes(1 << 12))
        (station,) = town.stations
        gathering = session(station)
        for _ in range(60):
            record(station, gathering)
        send(station)
        with pytest.raises(WorldFailed) as failed:
            merge(town.office)
        assert failed.value.code is Code.MASTER_FULL
        (small_disk / "ballast").unlink()
        assert town.office.master.digest() == state
        assert merge(town.office).new == 63
        for (table,) in behind.execute("SELECT relid::regclass::text FROM pg_partition_tree('versions')").fetchall():
            behind.execute(f"ALTER TABLE {table} SET TABLESPACE pg_default")  # type: ignore[call-overload] # as above
        behind.execute("DROP TABLESPACE small")
