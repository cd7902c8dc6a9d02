"""SMB 2 and 3: a share of a Windows or Samba server, over smbprotocol. Messages are signed, always."""

import errno
import logging
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, BinaryIO

from fieldkit.errors import Code, WorldFailed
from sync.mailbox.address import PORTS, Access, Address
from sync.mailbox.place import CHUNK, PIECE, Sink, gather, in_time

if TYPE_CHECKING:
    from smbprotocol.connection import Connection

# It logs what goes wrong on a line that is told in words here.
for _name in ("smbprotocol", "smbclient"):
    logging.getLogger(_name).setLevel(logging.CRITICAL)


class Smb:
    """A `Place` on a share. `path` of the address: '/share/folder'."""

    def __init__(self, address: Address, access: Access) -> None:
        self._shown = address.shown
        port = address.port or PORTS["smb"]
        inside = address.path.strip("/").replace("/", "\\")
        self._folder = f"\\\\{address.host}\\{inside}"
        self._cache: dict[str, Connection] = {}
        # Its own connections: the library would keep one, with its password, for the whole program.
        self._how: dict[str, Any] = {"port": port, "connection_cache": self._cache}
        try:
            with self._failures():
                self._log_in(address.host, port, access)
                self._need_folder()
        except BaseException:
            self.close()
            raise

    def names(self) -> Iterator[str]:
        """As `Place.names`."""
        import smbclient  # noqa: PLC0415 - slow to load

        with self._failures():
            for entry in in_time(smbclient.scandir(self._folder, **self._how), self._shown):
                if not entry.is_dir():
                    yield entry.name

    def read(self, name: str, limit: int, into: Sink | None = None) -> bytes | None:
        """As `Place.read`. Others may read and write meanwhile."""
        import smbclient  # noqa: PLC0415 - slow to load

        with self._failures():
            try:
                file = smbclient.open_file(self._path(name), "rb", buffering=0, share_access="rwd", **self._how)
            except OSError as error:
                if error.errno not in (errno.ENOENT, errno.EISDIR):
                    raise
                return None
            with file:
                return gather(iter(partial(file.read, CHUNK), b""), limit, self._shown, into)

    def create(self, name: str, source: BinaryIO) -> None:
        """As `Place.create`."""
        import smbclient  # noqa: PLC0415 - slow to load

        with (
            self._failures(),
            _unless(errno.EEXIST),
            # What buffers would be closed a second time after a cut, and tell of it on the terminal.
            smbclient.open_file(self._path(name), "xb", buffering=0, share_access="r", **self._how) as file,
        ):
            for piece in iter(partial(source.read, PIECE), b""):
                rest = memoryview(piece)
                while rest:
                    rest = rest[file.write(rest) :]

    def remove(self, name: str) -> None:
        """As `Place.remove`."""
        import smbclient  # noqa: PLC0415 - slow to load

        with self._failures(), _unless(errno.ENOENT):
            smbclient.remove(self._path(name), **self._how)

    def close(self) -> None:
        """As `Place.close`."""
        for connection in self._cache.values():
            connection.transport.close()  # saying goodbye politely would wait for an answer
        self._cache.clear()

    def _log_in(self, host: str, port: int, access: Access) -> None:
        import smbclient  # noqa: PLC0415 - slow to load
        from smbprotocol.connection import Connection  # noqa: PLC0415 - slow to load

        connection = Connection(uuid.uuid4(), host, port, require_signing=True)
        connection._receive_timeout = access.timeout / 2  # noqa: SLF001 - it waits twice, and offers no other way
        connection.connect(timeout=access.timeout)
        self._cache[f"{host.lower()}:{port}"] = connection
        connection.transport._sock.settimeout(access.timeout)  # noqa: SLF001 - else sending to a stalled server never ends
        smbclient.register_session(
            host, username=access.user or None, password=access.password or None,
            encrypt=True if access.says("encrypt") else None, connection_timeout=access.timeout, **self._how,
        )  # fmt: skip

    def _need_folder(self) -> None:
        import smbclient.path  # noqa: PLC0415 - slow to load

        if not smbclient.path.isdir(self._folder, **self._how):
            raise WorldFailed(Code.MAILBOX_MISSING, mailbox=self._shown)

    def _path(self, name: str) -> str:
        return f"{self._folder}\\{name}"

    @contextmanager
    def _failures(self) -> Iterator[None]:
        from smbprotocol import exceptions as said  # noqa: PLC0415 - slow to load

        try:
            yield
        except WorldFailed:
            raise
        except (said.SMBAuthenticationError, said.LogonFailure, said.WrongPassword, said.PasswordExpired) as error:
            raise self._failed(Code.MAILBOX_LOGIN, error) from None
        except said.SMBOSError as error:
            raise self._failed(_CODES.get(error.ntstatus, _BY_NUMBER.get(error.errno, _CUT)), error) from None
        except said.SMBResponseException as error:
            raise self._failed(_CODES.get(error.status, _CUT), error) from None
        except (said.SMBException, OSError, ValueError) as error:  # ValueError: how it says that nobody is there
            raise self._failed(_CUT, error) from None

    def _failed(self, code: Code, error: Exception) -> WorldFailed:
        return WorldFailed(code, mailbox=self._shown, detail=type(error).__name__)


connect = Smb

_CUT = Code.MAILBOX_UNREACHABLE
# By NT status ([MS-ERREF] 2.3.1), and by what smbclient makes of the others.
_CODES = {
    0xC0000022: Code.MAILBOX_NO_PERMISSION,  # access denied
    0xC00000A2: Code.MAILBOX_NO_PERMISSION,  # write protected
    0xC000007F: Code.MAILBOX_FULL,  # disk full
    0xC0000044: Code.MAILBOX_FULL,  # quota exceeded
    0xC00000CC: Code.MAILBOX_MISSING,  # no such share
    0xC0000043: Code.MAILBOX_FAILED,  # somebody else has the file open
}
_BY_NUMBER = {errno.ENOENT: Code.MAILBOX_MISSING, errno.ENOTDIR: Code.MAILBOX_MISSING}


@contextmanager
def _unless(number: int) -> Iterator[None]:
    """Pass over one error; smbclient's have a number, and no class of their own."""
    try:
        yield
    except OSError as error:
        if error.errno != number:
            raise
