"""The lines of a large batch, packed with xz: a third smaller than Deflate makes them, and in the standard library."""

import lzma
from typing import Final

_DICTIONARY = 4 << 20
# What unpacking may take: the dictionary and a little. A stream that asks for more is not ours.
_MEMORY = 8 << 20
_FILTERS: Final = [
    # Text of one-byte characters has no use for alignment (pb); long matches are whole lines but for the answers.
    {"id": lzma.FILTER_LZMA2, "preset": 9, "dict_size": _DICTIONARY, "pb": 0, "nice_len": 273},
]


class TooMuch(ValueError):  # noqa: N818 - named for what happened
    """More comes out than may."""


def pack(data: bytes) -> bytes:
    """The bytes as one xz stream."""
    return lzma.compress(data, format=lzma.FORMAT_XZ, check=lzma.CHECK_CRC32, filters=_FILTERS)


def unpack(data: bytes, most: int) -> bytes:
    """What was packed, `most` bytes at the most. Raises `TooMuch`, or `ValueError` where it is no whole stream."""
    unpacker = lzma.LZMADecompressor(format=lzma.FORMAT_XZ, memlimit=_MEMORY)
    try:
        found = unpacker.decompress(data, most + 1)
    except lzma.LZMAError as error:
        raise ValueError("no xz stream") from error
    if len(found) > most:
        raise TooMuch
    if not unpacker.eof or unpacker.unused_data:
        raise ValueError("cut short, or more behind it")
    return found
