"""A throw-away PostgreSQL: a cluster of its own on a loopback port, which is never root's and is gone at the end."""

import contextlib
import itertools
import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
import pytest

from tests.servers.running import HOST, NOT_INSTALLED, free_port

OWNER = "maestro"
PASSWORD = "un burro verde & 7 llaves"
_HOMES = Path("/usr/lib/postgresql")
_MEMORY, _ROOM = Path("/dev/shm"), 4 << 30  # noqa: S108 - a folder of the cluster's own in it
_PREFIX = "fieldkit-pg-"
_count = itertools.count(1)
# PostgreSQL refuses to run as root: there the cluster is nobody's.
_AS_NOBODY = ("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups")
_PATIENT = ("-w", "-t", "240", "-s")  # waits, on a busy machine too
_SETTINGS = (
    "fsync=on", "synchronous_commit=on", "max_connections=60", "shared_buffers=64MB", "max_wal_size=2GB",
    "logging_collector=off", "log_min_messages=error", f"listen_addresses={HOST}", "unix_socket_directories=",
    "password_encryption=scram-sha-256",
)  # fmt: skip


def programs() -> Path:
    """The folder of the newest PostgreSQL's programs. Skips loudly without one; see `running.program`."""
    homes = sorted(_HOMES.glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    found = str(homes[-1]) if homes else shutil.which("initdb")
    if found is None:
        reason = f"{NOT_INSTALLED}: initdb (Debian package postgresql)"
        if os.environ.get("FIELDKIT_SERVERS") == "all":
            pytest.fail(reason)
        pytest.skip(reason)
    return Path(found).parent


@dataclass
class Cluster:
    """One that can be stopped and started again. Its superuser is OWNER, who logs in with PASSWORD."""

    folder: Path
    port: int
    more: tuple[str, ...] = field(default=())
    archive: Path = Path()

    @property
    def data(self) -> Path:
        """Where its files lie."""
        return self.folder / "data"

    def url(self, database: str, user: str = OWNER, options: str = "") -> str:
        """A database as it is named to the program, without the password."""
        return f"postgresql://{user}@{HOST}:{self.port}/{database}{options}"

    def connect(self, database: str = "postgres", user: str = OWNER) -> "psycopg.Connection[tuple[object, ...]]":
        """A connection past the program, for looking behind it."""
        return psycopg.connect(self.url(database, user), password=PASSWORD, autocommit=True)

    def database(self, owner: str = OWNER) -> str:
        """A new, empty database; its name."""
        name = f"maestro_{next(_count)}"
        with self.connect() as connection:
            connection.execute(f"CREATE DATABASE {name} OWNER {owner}")
        return name

    def start(self) -> None:
        """Start it, and wait until it answers."""
        options = " ".join(f"-c {one!r}" for one in (*_SETTINGS, f"port={self.port}", *self.more))
        self.run("pg_ctl", "start", *_PATIENT, "-D", self.data, "-l", self.folder / "log", "-o", options)

    def stop(self, how: str = "fast") -> None:
        """Stop it: 'fast' in order, 'immediate' as if the power had gone."""
        self.run("pg_ctl", "stop", *_PATIENT, "-D", self.data, "-m", how)

    def run(self, name: str, *arguments: object) -> None:
        """Run one of its programs as its owner."""
        command = [str(one) for one in (programs() / name, *arguments)]
        with (self.folder / "errors").open("ab") as errors:
            done = subprocess.run(
                [*_prefix(), *command], cwd=self.folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                stderr=errors, check=False,
            )  # fmt: skip
        if done.returncode:
            said = (self.folder / "errors").read_text() + (self.folder / "log").read_text()
            pytest.fail(f"{name} failed:\n{said[-2000:]}")


def _prefix() -> Sequence[str]:
    return _AS_NOBODY if os.geteuid() == 0 else ()


def as_its_owner(*paths: Path) -> None:
    """Give these to the user whom clusters belong to here."""
    if os.geteuid() == 0:
        for path in paths:
            shutil.chown(path, "nobody", "nogroup")


def _in_memory() -> Path | None:
    """Where files wait for no disk, if there is room: a database has hundreds of them, and many a test has its own."""
    roomy = _MEMORY.is_dir() and shutil.disk_usage(_MEMORY).free > _ROOM
    return _MEMORY if roomy else None


def new_folder(*, on_disk: bool = True) -> Path:
    """An empty folder that is named for the process that makes it, so that a later one knows what was left behind."""
    _sweep()
    place = None if on_disk else _in_memory()
    return Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-", dir=place))


def _sweep() -> None:
    """Tests that were killed leave their cluster's folder, in memory above all, and the server itself."""
    for place in {_MEMORY, Path(tempfile.gettempdir())}:
        for folder in place.glob(f"{_PREFIX}*-*"):
            maker = folder.name.removeprefix(_PREFIX).partition("-")[0]
            if maker.isdecimal() and not _lives(int(maker)):
                _end(folder / "data")
                shutil.rmtree(folder, ignore_errors=True)  # another worker sweeps too


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass  # another user's
    return True


def _end(data: Path) -> None:
    """End the server that still runs in this folder; another process that has its number by now runs elsewhere."""
    with contextlib.suppress(OSError, IndexError, ValueError):  # never started, or ended
        process = int((data / "postmaster.pid").read_text().splitlines()[0])
        if Path(f"/proc/{process}/cwd").readlink() == data:
            os.kill(process, signal.SIGQUIT)


@contextlib.contextmanager
def cluster(*more: str, tls: tuple[bytes, bytes] | None = None, on_disk: bool = False) -> Iterator[Cluster]:
    """A running cluster; `more` are settings of its own, `tls` a certificate with its key (PEM)."""
    programs()
    folder = new_folder(on_disk=on_disk)
    made = Cluster(folder, free_port())
    (folder / "log").touch()
    (folder / "password").write_text(PASSWORD + "\n")
    if tls:
        for name, content in zip(("server.crt", "server.key"), tls, strict=True):
            (folder / name).write_bytes(content)
            (folder / name).chmod(0o600)
        more = (*more, "ssl=on", f"ssl_cert_file={folder}/server.crt", f"ssl_key_file={folder}/server.key")
    made.more = more
    as_its_owner(folder, *folder.iterdir())
    try:
        made.run(
            "initdb", "-D", made.data, "-U", OWNER, "-A", "scram-sha-256", f"--pwfile={folder}/password", "-E", "UTF8",
            "--locale=C", "--no-instructions",
        )  # fmt: skip
        made.start()
        try:
            yield made
        finally:
            if (made.data / "postmaster.pid").exists():
                made.stop("immediate")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
