"""The road to a PostgreSQL server: its address, what must hold there, and what its failures mean to a person."""

import contextlib
import ipaddress
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from fieldkit.errors import Code, WorldFailed
from fieldkit.master.address import Access
from fieldkit.master.postgres.rows import Connection

LEAST_SERVER = 15
_UNSAID = {"user": "", "host": "", "port": "5432", "dbname": ""}
_PATIENCE = {"connect_timeout": "10", "keepalives_idle": "30", "keepalives_interval": "10", "tcp_user_timeout": "60000"}
# What must hold on the server: or a power cut there could take back what a receipt has promised, or nothing be written.
_GIVEN = {"fsync": "on", "full_page_writes": "on", "server_encoding": "UTF8", "in_hot_standby": "off"}
_SETTINGS = (
    "synchronous_commit = on",
    "search_path = fieldkit, pg_temp",
    "lock_timeout = '60s'",
    "standard_conforming_strings = on",
    # A plan that names hundreds of drawers seems dear enough to compile: seconds, to look up a row.
    "jit = off",
)
# What the library says of a line that was cut, with TLS and without: of a certificate or a password it says nothing.
_CUT = ("closed the connection", "unexpected eof", "SSL SYSCALL", "receive data", "send data", "timeout expired")
# By the beginning of the SQLSTATE.
_CODES = {
    "28": Code.MASTER_LOGIN,
    "3D": Code.MASTER_UNREACHABLE,  # no such database
    "42501": Code.MASTER_NO_PERMISSION,
    "42P01": Code.MASTER_NONE,  # no such table: all of them went when the master was brought home
    "3F": Code.MASTER_NONE,  # no such schema
    "53100": Code.MASTER_FULL,
    "53": Code.MASTER_BUSY,
    "40": Code.MASTER_BUSY,
    "55P03": Code.MASTER_BUSY,
    "57": Code.MASTER_UNREACHABLE,
    "08": Code.MASTER_UNREACHABLE,
    "58": Code.MASTER_FAILED,
    "XX": Code.MASTER_FAILED,
}


@dataclass(frozen=True)
class Place:
    """Where a master lies: all that the library needs but a password, and how it is shown."""

    url: str
    shown: str


def read(url: str) -> tuple[Place, str]:
    """An address as somebody typed it or as it is kept, and the password in it. MASTER_ADDRESS, MASTER_UNSAFE."""
    try:
        parts = {name: str(value) for name, value in conninfo_to_dict(url).items()}
    except psycopg.ProgrammingError:
        raise WorldFailed(Code.MASTER_ADDRESS, master=url.rpartition("@")[2]) from None
    password = parts.pop("password", "")
    shown = "postgresql://{user}@{host}:{port}/{dbname}".format_map({**_UNSAID, **parts})
    ports = filter(None, parts.get("port", "").split(","))
    if not (parts.get("host") or parts.get("hostaddr")) or not parts.get("dbname") or not all(map(str.isdigit, ports)):
        raise WorldFailed(Code.MASTER_ADDRESS, master=shown)
    if not _near(parts) and parts.setdefault("sslmode", "verify-full") != "verify-full":
        raise WorldFailed(Code.MASTER_UNSAFE, master=shown)
    return Place(make_conninfo(**parts), shown), password


def as_user(url: str, user: str) -> str:
    """The same address for another user."""
    return make_conninfo(url, user=user)


def _near(parts: dict[str, str]) -> bool:
    """Whether what is said never leaves this machine."""
    hosts = [host for name in ("host", "hostaddr") for host in parts.get(name, "").split(",") if host]
    return all(_loopback(host) for host in hosts)


def _loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.startswith("/")


def connect(url: str, access: Access) -> Connection:
    """A connection on which every statement counts at once, unless inside a transaction.

    Fails as `failures` says, and with MASTER_UNFIT where the server is too old or set up to lose data.
    """
    place, typed = read(url)
    with failures(place.shown), _authority(access.ca) as more:
        password = access.password or typed
        given = {**_PATIENCE, **more, "client_encoding": "utf8", "application_name": "fieldkit"}
        opened = psycopg.connect(make_conninfo(place.url, password=password or None, **given), autocommit=True)
        with closed_on_failure(opened):
            _examine(opened)
    return opened


@contextlib.contextmanager
def closed_on_failure(opened: Connection) -> Iterator[None]:
    """Hang up where what is done inside fails."""
    with contextlib.ExitStack() as undo:
        undo.callback(opened.close)
        yield
        undo.pop_all()


@contextlib.contextmanager
def _authority(pem: str) -> Iterator[dict[str, str]]:
    """The authority whose certificate is trusted, in a file, as the library wants it; else the system's own."""
    if not pem:
        yield {}
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ca.pem"
        path.write_text(pem, encoding="utf-8")
        yield {"sslrootcert": str(path)}


def _examine(opened: Connection) -> None:
    version = opened.info.server_version // 10_000
    if version < LEAST_SERVER:
        raise WorldFailed(Code.MASTER_UNFIT, setting="version", found=version, needed=LEAST_SERVER)
    for setting, needed in _GIVEN.items():
        ((found,),) = opened.execute(f"SHOW {setting}").fetchall()
        if found != needed:
            raise WorldFailed(Code.MASTER_UNFIT, setting=setting, found=found, needed=needed)
    for statement in _SETTINGS:
        opened.execute(f"SET {statement}")


@contextlib.contextmanager
def failures(shown: str = "PostgreSQL") -> Iterator[None]:
    """Translate what PostgreSQL says about the world. What it says about our SQL stays a bug of ours."""
    try:
        yield
    except psycopg.Error as error:
        code = _code(error)
        if code is None:
            raise
        raise WorldFailed(code, master=shown, detail=error.sqlstate or "") from error


def _code(error: psycopg.Error) -> Code | None:
    state = error.sqlstate
    if state:
        return next((code for start, code in _CODES.items() if state.startswith(start)), None)
    if not isinstance(error, psycopg.OperationalError):
        return None
    # Before a session begins the library has no SQLSTATE, only what it knows and its own English.
    said = str(error)
    if any(cut in said for cut in _CUT):
        return Code.MASTER_UNREACHABLE
    if "certificate" in said or "SSL" in said:
        return Code.MASTER_UNTRUSTED
    asked = error.pgconn is not None and (error.pgconn.used_password or error.pgconn.needs_password)
    return Code.MASTER_LOGIN if asked else Code.MASTER_UNREACHABLE
