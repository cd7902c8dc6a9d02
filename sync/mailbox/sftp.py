"""SFTP, over paramiko. The server's key is remembered the first time and must be the same ever after."""

import base64
import hashlib
import io
import logging
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, BinaryIO

from fieldkit.errors import Code, WorldFailed
from sync.mailbox.address import PORTS, Access, Address
from sync.mailbox.place import CHUNK, PIECE, Sink, gather, in_time

if TYPE_CHECKING:
    import paramiko

# It logs tracebacks of every cut connection, which are told in words here.
logging.getLogger("paramiko").setLevel(logging.CRITICAL)
_LONGEST_PACKET = 4 << 20  # bytes; OpenSSH sends at most 256 kB


class Sftp:
    """A `Place` behind an SSH server. `known_host`: the line to remember it by."""

    def __init__(self, address: Address, access: Access) -> None:
        import paramiko  # noqa: PLC0415 - slow to load

        self._shown, self._folder = address.shown, address.path.rstrip("/") + "/"
        self._client = paramiko.SSHClient()
        try:
            with self._failures():
                self.known_host = _log_in(self._client, address, access)
                self._files = _files(self._client, access.timeout)
                self._need_folder()
        except BaseException:
            self.close()
            raise

    def names(self) -> Iterator[str]:
        """As `Place.names`."""
        with self._failures():
            for entry in in_time(self._files.listdir_iter(self._folder), self._shown):
                if not stat.S_ISDIR(entry.st_mode or 0):
                    yield entry.filename

    def read(self, name: str, limit: int, into: Sink | None = None) -> bytes | None:
        """As `Place.read`."""
        with self._failures():
            try:
                file = self._files.open(self._folder + name, "rb")
            except FileNotFoundError:
                return None
            with file:
                return gather(iter(partial(file.read, CHUNK), b""), limit, self._shown, into)

    def create(self, name: str, source: BinaryIO) -> None:
        """As `Place.create`."""
        with self._failures():
            try:
                file = self._files.open(self._folder + name, "wx")
            except OSError:
                if self._has(name):  # SFTP 3 has no word of its own for 'it is there already'
                    return
                raise
            with file:
                file.set_pipelined()
                shutil.copyfileobj(source, file, PIECE)

    def remove(self, name: str) -> None:
        """As `Place.remove`."""
        with self._failures():
            try:
                self._files.remove(self._folder + name)
            except FileNotFoundError:
                return

    def close(self) -> None:
        """As `Place.close`."""
        self._client.close()

    def _need_folder(self) -> None:
        if not stat.S_ISDIR(self._files.stat(self._folder).st_mode or 0):
            raise NotADirectoryError

    def _has(self, name: str) -> bool:
        try:
            self._files.stat(self._folder + name)
        except FileNotFoundError:
            return False
        return True

    @contextmanager
    def _failures(self) -> Iterator[None]:
        import paramiko  # noqa: PLC0415 - slow to load

        try:
            yield
        except paramiko.BadHostKeyException as error:
            found = fingerprint(error.key.asbytes())
            raise WorldFailed(Code.MAILBOX_HOST_CHANGED, mailbox=self._shown, found=found) from None
        except paramiko.AuthenticationException as error:
            # paramiko calls it so as well when the line is cut, or falls silent, while it logs in.
            if not self._is_up() or "timeout" in str(error):
                raise self._cut(error) from None
            raise WorldFailed(Code.MAILBOX_LOGIN, mailbox=self._shown, detail=type(error).__name__) from None
        except (FileNotFoundError, NotADirectoryError):
            raise WorldFailed(Code.MAILBOX_MISSING, mailbox=self._shown) from None
        except PermissionError:
            raise WorldFailed(Code.MAILBOX_NO_PERMISSION, mailbox=self._shown) from None
        except (EOFError, TimeoutError, ConnectionError, paramiko.SSHException) as error:
            raise self._cut(error) from None
        except OSError as error:
            # 'Failure' is all that SFTP 3 says of a full disk; without a number, the line is what failed.
            broken = error.errno is not None or not self._is_up()
            if broken:
                raise self._cut(error) from None
            raise WorldFailed(Code.MAILBOX_FAILED, mailbox=self._shown, detail="SFTP") from None

    def _is_up(self) -> bool:
        transport = self._client.get_transport()
        return transport is not None and transport.is_active()

    def _cut(self, error: Exception) -> WorldFailed:
        return WorldFailed(Code.MAILBOX_UNREACHABLE, mailbox=self._shown, detail=type(error).__name__)


connect = Sftp


class _KeyCheck:
    """What paramiko asks when it meets a server for the first time."""

    def __init__(self, wanted: str, shown: str) -> None:
        self._wanted, self._shown = wanted, shown

    def missing_host_key(self, _client: object, _name: str, key: "paramiko.PKey") -> None:
        found = fingerprint(key.asbytes())
        if self._wanted not in ("", found):
            raise WorldFailed(Code.MAILBOX_HOST_CHANGED, mailbox=self._shown, found=found)


def _log_in(client: "paramiko.SSHClient", address: Address, access: Access) -> str:
    """Connect; the line by which to know the server again, as in a known_hosts file."""
    from paramiko.hostkeys import HostKeyEntry  # noqa: PLC0415 - slow to load

    port = address.port or PORTS["sftp"]
    name = address.host if port == PORTS["sftp"] else f"[{address.host}]:{port}"
    wanted = access.options.get("host-key", "")
    for line in () if wanted else access.known_hosts.splitlines():
        known = HostKeyEntry.from_line(line)
        if known and known.key and name in (known.hostnames or ()):
            client.get_host_keys().add(name, known.key.get_name(), known.key)
    client.set_missing_host_key_policy(_KeyCheck(wanted, address.shown))
    client.connect(
        address.host, port, access.user or None, None if access.key else access.password,
        pkey=_key(access, address.shown), allow_agent=False, look_for_keys=False, timeout=access.timeout,
        banner_timeout=access.timeout, auth_timeout=access.timeout, channel_timeout=access.timeout,
    )  # fmt: skip
    transport = client.get_transport()
    if transport is None:
        raise EOFError
    return str(HostKeyEntry([name], transport.get_remote_server_key()).to_line()).strip()


def _files(client: "paramiko.SSHClient", timeout: float) -> "paramiko.SFTPClient":
    import paramiko  # noqa: PLC0415 - slow to load

    class Bounded(paramiko.SFTPClient):  # type: ignore[misc] # it ships no types
        """Believes no packet that is longer than an honest one can be."""

        def _read_all(self, n: int) -> bytes:
            if n > _LONGEST_PACKET:
                raise paramiko.SSHException
            return bytes(super()._read_all(n))

    transport = client.get_transport()
    files = Bounded.from_transport(transport) if transport else None
    channel = files.get_channel() if files else None
    if files is None or channel is None:
        raise EOFError
    channel.settimeout(timeout)
    return files


def _key(access: Access, shown: str) -> "paramiko.PKey | None":
    import paramiko  # noqa: PLC0415 - slow to load

    if not access.key:
        return None
    for kind in (paramiko.Ed25519Key, paramiko.ECDSAKey, paramiko.RSAKey):
        try:
            return kind.from_private_key(io.StringIO(access.key), access.password or None)
        except (paramiko.SSHException, ValueError):
            continue
    raise WorldFailed(Code.MAILBOX_LOGIN, mailbox=shown, detail="key")


def fingerprint(key: bytes) -> str:
    """A server's public key as OpenSSH shows it, to be compared."""
    return "SHA256:" + base64.b64encode(hashlib.sha256(key).digest()).decode().rstrip("=")
