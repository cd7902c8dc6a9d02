"""Reads a store's files as somebody with its key would: every page, written or forgotten, in the clear.

SQLCipher's pages of 4,096 bytes end with 16 bytes of IV and 64 of HMAC; the first begins with 16 bytes of salt.
"""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from fieldkit.database import connect
from fieldkit.keys import StoreKey

PAGE = 4096
_RESERVED = 80
_IV = 16
_WAL_HEADER, _FRAME_HEADER = 32, 24


def clear_pages(folder: Path, key: StoreKey) -> bytes:
    """All pages of the database file and of its log, decrypted, free ones and overtaken ones too."""
    found = [_clear(page, key, first=number == 0) for number, page in enumerate(_pages(folder / "store.db"))]
    log = folder / "store.db-wal"
    if log.exists():
        data = log.read_bytes()[_WAL_HEADER:]
        step = _FRAME_HEADER + PAGE
        for start in range(0, len(data) - step + 1, step):
            number = int.from_bytes(data[start : start + 4], "big")
            found.append(_clear(data[start + _FRAME_HEADER : start + step], key, first=number == 1))
    return b"".join(found)


def _pages(path: Path) -> list[bytes]:
    data = path.read_bytes()
    return [data[start : start + PAGE] for start in range(0, len(data), PAGE)]


def _clear(page: bytes, key: StoreKey, *, first: bool) -> bytes:
    end = len(page) - _RESERVED
    start = _IV if first else 0
    iv = page[end : end + _IV]
    decryptor = Cipher(algorithms.AES256(key.raw), modes.CBC(iv)).decryptor()
    return decryptor.update(page[start:end]) + decryptor.finalize()


def contents(folder: Path, key: StoreKey) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables, without updating anything."""
    opened = connect(folder, key)
    try:
        names = [row[0] for row in opened.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
        return {name: sorted(opened.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr) for name in sorted(names)}  # noqa: S608 - the store's own names
    finally:
        opened.close()
