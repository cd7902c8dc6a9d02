"""In which encoding a text file is written.

A mark at its beginning tells; else what is UTF-8 throughout is UTF-8, for nothing else looks like it by chance; else
the Windows code page of Western Europe, which spreadsheets write there. No statistics: on short tables they guess.
"""

import codecs
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from fieldkit import files
from fieldkit.progress import Progress

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CHUNK: Final = 1 << 20
_HEAD: Final = 4096


@dataclass(frozen=True)
class Encoded:
    """An encoding by Python's name; `cut`: the file ends in the middle of a letter."""

    name: str
    cut: bool = False


def find(path: Path, progress: Progress) -> Encoded:
    """Read the file once and tell."""
    with files.failures(path), path.open("rb") as file:
        head = file.read(_HEAD)
        marked = next((name for mark, name in _MARKS if head.startswith(mark)), None)
        if marked:
            return Encoded(marked)
        if wide := _wide(head):
            return Encoded(wide)
        file.seek(0)
        return _utf8(file, path.stat().st_size, progress) or Encoded("cp1252")


def _wide(head: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of what is mostly Latin is zero."""
    half = len(head) // 2
    if half and head[1::2].count(0) > half * 0.4 > head[::2].count(0):
        return "utf-16-le"
    if half and head[::2].count(0) > half * 0.4 > head[1::2].count(0):
        return "utf-16-be"
    return None


def _utf8(file: BinaryIO, size: int, progress: Progress) -> Encoded | None:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        while chunk := file.read(_CHUNK):
            decoder.decode(chunk)
            progress.step(file.tell(), size)
    except UnicodeDecodeError:
        return None
    return Encoded("utf-8", cut=bool(decoder.getstate()[0]))
