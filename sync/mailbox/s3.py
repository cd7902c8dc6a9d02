"""S3 and what speaks like it, over obstore. Files appear whole; those of a prefix are the mailbox."""

import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, BinaryIO

from fieldkit.errors import Code, WorldFailed
from sync.mailbox.address import Access, Address, need_safe
from sync.mailbox.place import LONGEST_CALL, PIECE, Sink, gather, in_time

if TYPE_CHECKING:
    from obstore.store import S3Store

_PAGE = 1000
AT_ONCE = 1 << 25  # larger ones go in parts, of which a few are held at a time
_word = re.compile(r"<Code>(\w+)</Code>")
_CODES = {
    "NoSuchBucket": Code.MAILBOX_MISSING, "InvalidBucketName": Code.MAILBOX_MISSING,
    "InvalidAccessKeyId": Code.MAILBOX_LOGIN, "SignatureDoesNotMatch": Code.MAILBOX_LOGIN,
    "AccessDenied": Code.MAILBOX_NO_PERMISSION, "QuotaExceeded": Code.MAILBOX_FULL,
}  # fmt: skip
_REGION = "us-east-1"  # what servers that know no regions expect


class S3:
    """A `Place` in a bucket. `path` of the address: 'bucket' or 'bucket/prefix'."""

    def __init__(self, address: Address, access: Access) -> None:
        self._shown = address.shown
        bucket, _, prefix = address.path.partition("/")
        self._prefix = f"{prefix}/" if prefix else ""
        with self._failures():
            self._store = _store(bucket, address, access)
            next(iter(self._store.list(self._prefix, chunk_size=1)), None)

    def names(self) -> Iterator[str]:
        """As `Place.names`."""
        with self._failures():
            for page in in_time(self._store.list(self._prefix or None, chunk_size=_PAGE), self._shown):
                for entry in page:
                    name = entry["path"].removeprefix(self._prefix)
                    if "/" not in name:
                        yield name

    def read(self, name: str, limit: int, into: Sink | None = None) -> bytes | None:
        """As `Place.read`."""
        with self._failures():
            try:
                found = self._store.get(self._prefix + name)
            except FileNotFoundError:
                return None
            return gather((bytes(piece) for piece in found.stream(min_chunk_size=PIECE)), limit, self._shown, into)

    def create(self, name: str, source: BinaryIO) -> None:
        """As `Place.create`. In parts there is no 'only if it is not there'; the name is random, and was asked for."""
        if source.seek(0, io.SEEK_END) > AT_ONCE:
            source.seek(0)
            with self._failures():
                self._store.put(self._prefix + name, source, use_multipart=True, max_concurrency=2)
            return
        source.seek(0)
        self._create(self._prefix + name, source.read())

    def _create(self, path: str, data: bytes) -> None:
        from obstore.exceptions import AlreadyExistsError, NotSupportedError  # noqa: PLC0415 - slow to load

        with self._failures():
            try:
                self._store.put(path, data, mode="create", use_multipart=False)
            except AlreadyExistsError:
                return
            except NotSupportedError:  # older servers; the name is random, and was asked for before
                self._store.put(path, data, use_multipart=False)

    def remove(self, name: str) -> None:
        """As `Place.remove`."""
        with self._failures():
            try:
                self._store.delete(self._prefix + name)
            except FileNotFoundError:
                return

    def close(self) -> None:
        """As `Place.close`. Its connections end by themselves."""

    @contextmanager
    def _failures(self) -> Iterator[None]:
        from obstore import exceptions as said  # noqa: PLC0415 - slow to load

        try:
            yield
        except (said.BaseError, ValueError, OSError) as error:
            raise WorldFailed(_code(error), mailbox=self._shown, detail=type(error).__name__) from None


connect = S3


def _code(error: Exception) -> Code:
    """What S3's own word for it means; obstore has a class for few of them."""
    from obstore import exceptions as said  # noqa: PLC0415 - slow to load

    text = str(error)
    word = _word.search(text)
    if word and word[1] in _CODES:
        return _CODES[word[1]]
    if isinstance(error, FileNotFoundError):
        return Code.MAILBOX_MISSING
    if isinstance(error, said.PermissionDeniedError | said.UnauthenticatedError):
        return Code.MAILBOX_NO_PERMISSION
    return Code.MAILBOX_UNTRUSTED if "invalid peer certificate" in text else Code.MAILBOX_UNREACHABLE


def _store(bucket: str, address: Address, access: Access) -> "S3Store":
    from obstore.store import S3Store  # noqa: PLC0415 - slow to load

    region = access.options.get("region", _REGION)
    endpoint = access.options.get("endpoint", f"https://s3.{region}.amazonaws.com")
    need_safe(address, access, endpoint)
    if not (access.user and access.password):
        raise WorldFailed(Code.MAILBOX_LOGIN, mailbox=address.shown)  # a bucket that anybody writes to is no mailbox
    wait = timedelta(seconds=access.timeout)
    return S3Store(
        bucket, endpoint=endpoint, region=region, access_key_id=access.user,
        secret_access_key=access.password, virtual_hosted_style_request=access.says("virtual-host"),
        client_options={
            "allow_http": not endpoint.startswith("https:"), "connect_timeout": wait, "read_timeout": wait,
            "timeout": timedelta(seconds=LONGEST_CALL), **({"root_certificate": access.ca} if access.ca else {}),
        },
        retry_config={"max_retries": 0},  # whoever asks tries again
    )  # fmt: skip
