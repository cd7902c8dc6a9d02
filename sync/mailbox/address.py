"""Where a mailbox is, and what opens it: the address can be shown to anybody, the access never."""

import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, get_args
from urllib.parse import SplitResult, quote, unquote, urlsplit

import msgspec

from fieldkit.errors import Code, WorldFailed

Kind = Literal["folder", "smb", "webdav", "sftp", "s3"]
Option = Literal["timeout", "insecure", "encrypt", "host-key", "endpoint", "region", "virtual-host"]
OPTIONS: tuple[Option, ...] = get_args(Option)
PORTS: Mapping[Kind, int] = {"smb": 445, "sftp": 22}
# As people and other programs write them. Those of the second half carry everything in clear.
_SCHEMES: Mapping[str, tuple[Kind, bool]] = {
    "file": ("folder", True), "smb": ("smb", True), "sftp": ("sftp", True), "ssh": ("sftp", True), "s3": ("s3", True),
    "https": ("webdav", True), "davs": ("webdav", True), "webdavs": ("webdav", True),
    "http": ("webdav", False), "dav": ("webdav", False), "webdav": ("webdav", False),
}  # fmt: skip
_TIMEOUT = 20.0


@dataclass(frozen=True)
class Address:
    """A place in the world. `path`: a local folder, '/share/folder', '/folder', or S3's 'bucket/prefix'."""

    kind: Kind
    host: str
    port: int | None
    path: str
    safe: bool = True

    @property
    def shown(self) -> str:
        """How it is written down and shown. Nothing secret is in it."""
        if self.kind == "folder":
            return self.path
        if self.kind == "s3":
            return f"s3://{self.path}"
        scheme = ("https" if self.safe else "http") if self.kind == "webdav" else self.kind
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{scheme}://{host}{f':{self.port}' if self.port else ''}{quote(self.path)}"


class Access(msgspec.Struct, frozen=True, omit_defaults=True):
    """Who asks, and with what. `key`: an SSH key; `ca`: certificates, both as PEM.

    `known_hosts`: lines as OpenSSH keeps them. `marked`: the folder bears the office's mark (`sync.sticks`).
    """

    user: str = ""
    password: str = ""
    key: str = ""
    known_hosts: str = ""
    ca: str = ""
    marked: bool = False
    options: dict[str, str] = msgspec.field(default_factory=dict)

    def __repr__(self) -> str:
        return "Access(…)"

    @property
    def timeout(self) -> float:
        """Seconds without a sign of life after which a call is given up."""
        return float(self.options.get("timeout", _TIMEOUT))

    def says(self, option: Option) -> bool:
        """Whether an option is switched on."""
        return self.options.get(option, "").lower() in ("yes", "true", "1", "sí", "si")


def read(text: str) -> tuple[Address, Access]:
    """What a person typed or pasted, with user and password split off. MAILBOX_UNUSABLE."""
    if not text.strip():
        raise WorldFailed(Code.MAILBOX_UNUSABLE, mailbox=text)
    if "://" not in text:
        return Address("folder", "", None, text), Access()
    try:
        parts = urlsplit(text)
        kind, safe = _SCHEMES[parts.scheme.lower()]
        port = parts.port
    except (KeyError, ValueError):
        raise WorldFailed(Code.MAILBOX_UNUSABLE, mailbox=_without_secrets(text)) from None
    if parts.query or parts.fragment or not (parts.hostname or kind == "folder"):
        raise WorldFailed(Code.MAILBOX_UNUSABLE, mailbox=_without_secrets(text))
    access = Access(user=unquote(parts.username or ""), password=unquote(parts.password or ""))
    return Address(kind, parts.hostname or "", port, _path(kind, parts), safe), access


def _path(kind: Kind, parts: SplitResult) -> str:
    path = unquote(parts.path)
    if kind == "s3":
        return f"{parts.netloc.rpartition('@')[2]}/{path.strip('/')}".rstrip("/")
    return path.rstrip("/") or "/"


def _without_secrets(text: str) -> str:
    """What may be repeated of an address that could not be read."""
    scheme, _, rest = text.partition("://")
    return f"{scheme}://{rest.rpartition('@')[2].partition('?')[0].partition('#')[0]}"


def check_options(options: Mapping[str, str]) -> None:
    """MAILBOX_OPTION where one is unknown, or its value is of no use."""
    for name, value in options.items():
        if name not in OPTIONS or (name == "timeout" and not _seconds(value)):
            raise WorldFailed(Code.MAILBOX_OPTION, option=name, known=", ".join(OPTIONS))


def _seconds(value: str) -> bool:
    return value.isascii() and value.isdecimal() and 0 < int(value) <= 600  # noqa: PLR2004 - ten minutes


def need_safe(address: Address, access: Access, url: str = "") -> None:
    """MAILBOX_UNSAFE where a password would travel in clear, but to this very machine or by express wish."""
    parts = urlsplit(url) if url else None
    safe = parts.scheme == "https" if parts else address.safe
    host = (parts.hostname or "") if parts else address.host
    if not (safe or is_loopback(host) or access.says("insecure")):
        raise WorldFailed(Code.MAILBOX_UNSAFE, mailbox=address.shown)


def is_loopback(host: str) -> bool:
    """Whether a host is this very machine."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def plain_name(url: str) -> str:
    """How a person would call this mailbox: the folder's name, or the host."""
    address, _ = read(url)
    if address.kind == "folder":
        return Path(address.path).name or address.path
    return address.path.partition("/")[0] if address.kind == "s3" else address.host
