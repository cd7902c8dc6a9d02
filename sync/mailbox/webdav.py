"""WebDAV (RFC 4918), as Nextcloud and others speak it."""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO
from urllib.parse import quote, unquote, urlsplit

from fieldkit.errors import Code, WorldFailed
from sync.mailbox.address import Access, Address, need_safe
from sync.mailbox.multistatus import NoListing, entries
from sync.mailbox.place import Sink, gather, in_time

if TYPE_CHECKING:
    import httpx

_WANTED = b'<?xml version="1.0"?><propfind xmlns="DAV:"><prop><resourcetype/></prop></propfind>'
_LISTED, _NOT_FOUND, _TAKEN, _GOOD, _BUSY, _THEIRS = 207, 404, 412, 300, 429, 500
_CODES = {
    401: Code.MAILBOX_LOGIN, 403: Code.MAILBOX_NO_PERMISSION, 404: Code.MAILBOX_MISSING, 409: Code.MAILBOX_MISSING,
    405: Code.MAILBOX_UNUSABLE, 413: Code.MAILBOX_FULL, 507: Code.MAILBOX_FULL,
}  # fmt: skip


class WebDav:
    """A `Place` behind a web server."""

    def __init__(self, address: Address, access: Access) -> None:
        need_safe(address, access)
        self._shown = address.shown
        self._path = address.path.rstrip("/") + "/"
        self._client = _client(address, access)
        try:
            self._need_folder()
        except BaseException:
            self.close()
            raise

    def names(self) -> Iterator[str]:
        """As `Place.names`."""
        return (path.rpartition("/")[2] for path, is_folder in self._listing("1") if not is_folder)

    def read(self, name: str, limit: int, into: Sink | None = None) -> bytes | None:
        """As `Place.read`."""
        with self._failures(), self._client.stream("GET", self._url(name)) as answer:
            if answer.status_code == _NOT_FOUND:
                return None
            self._need(answer)
            return gather(answer.iter_raw(), limit, self._shown, into)

    def create(self, name: str, source: BinaryIO) -> None:
        """As `Place.create`."""
        headers = {"If-None-Match": "*", "Content-Type": "application/octet-stream"}
        with self._failures():
            answer = self._client.put(self._url(name), content=source, headers=headers)
            if answer.status_code != _TAKEN:
                self._need(answer)

    def remove(self, name: str) -> None:
        """As `Place.remove`."""
        with self._failures():
            answer = self._client.delete(self._url(name))
            if answer.status_code != _NOT_FOUND:
                self._need(answer)

    def close(self) -> None:
        """As `Place.close`."""
        self._client.close()

    def _need_folder(self) -> None:
        if (self._path.rstrip("/"), True) not in self._listing("0"):  # a file stands there
            raise WorldFailed(Code.MAILBOX_MISSING, mailbox=self._shown)

    def _listing(self, depth: str) -> Iterator[tuple[str, bool]]:
        headers = {"Depth": depth, "Content-Type": "application/xml"}
        asking = self._client.stream("PROPFIND", self._url(""), content=_WANTED, headers=headers)
        with self._failures(), asking as answer:
            self._need(answer)
            if answer.status_code != _LISTED:  # some other web server
                raise WorldFailed(Code.MAILBOX_UNUSABLE, mailbox=self._shown)
            for href, is_folder in entries(in_time(answer.iter_raw(), self._shown)):
                yield unquote(urlsplit(href).path).rstrip("/"), is_folder

    def _url(self, name: str) -> str:
        return quote(self._path + name)

    def _need(self, answer: "httpx.Response") -> None:
        status = answer.status_code
        if status < _GOOD:
            return
        passing = Code.MAILBOX_UNREACHABLE if status >= _THEIRS or status == _BUSY else Code.MAILBOX_FAILED
        raise WorldFailed(_CODES.get(status, passing), mailbox=self._shown, detail=f"HTTP {status}")

    @contextmanager
    def _failures(self) -> Iterator[None]:
        import httpx  # noqa: PLC0415 - slow to load

        try:
            yield
        except httpx.TransportError as error:
            code = Code.MAILBOX_UNTRUSTED if _is_about_certificates(error) else Code.MAILBOX_UNREACHABLE
            raise WorldFailed(code, mailbox=self._shown, detail=type(error).__name__) from None
        except (httpx.HTTPError, httpx.InvalidURL, NoListing, ValueError) as error:
            raise WorldFailed(Code.MAILBOX_UNUSABLE, mailbox=self._shown, detail=type(error).__name__) from None


connect = WebDav


def _client(address: Address, access: Access) -> "httpx.Client":
    import httpx  # noqa: PLC0415 - slow to load

    host = f"[{address.host}]" if ":" in address.host else address.host
    return httpx.Client(
        base_url=f"{'https' if address.safe else 'http'}://{host}{f':{address.port}' if address.port else ''}",
        auth=(access.user, access.password) if access.user else None,
        headers={"Accept-Encoding": "identity"},  # what comes unpacks to nothing
        timeout=access.timeout,
        verify=_trusted(access) if address.safe else False,
    )


def _trusted(access: Access) -> ssl.SSLContext:
    import httpx  # noqa: PLC0415 - slow to load

    trusted = httpx.create_ssl_context()
    trusted.load_default_certs()  # what the administration installed on this machine
    if access.ca:
        trusted.load_verify_locations(cadata=access.ca)
    return trusted


def _is_about_certificates(error: BaseException) -> bool:
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, ssl.SSLCertVerificationError):
            return True
        seen = seen.__cause__ or seen.__context__
    return False
