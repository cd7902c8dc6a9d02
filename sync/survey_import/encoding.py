"""In which encoding a text file is written.

A mark at its beginning tells; else what is UTF-8 throughout is UTF-8, for nothing else looks like it by chance; else
the Windows code page of Western Europe, which spreadsheets write there. No statistics: on short tables they guess.
"""

import codecs
from pathlib import Path
from typing import BinaryIO, Final

from fieldkit import files
from fieldkit.progress import Progress
from sync.survey_import.source import unreadable

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CHUNK: Final = 1 << 20
_HEAD: Final = 4096


def find(path: Path, progress: Progress) -> str:
    """Read the file once and tell, by Python's name. IMPORT_UNREADABLE where UTF-8 ends in the middle of a letter."""
    with files.failures(path), path.open("rb") as file:
        head = file.read(_HEAD)
        marked = next((name for mark, name in _MARKS if head.startswith(mark)), None)
        if marked:
            return marked
        if wide := _wide(head):
            return wide
        file.seek(0)
        found = _utf8(file, path.stat().st_size, progress)
    if found is None:
        raise unreadable(path, "cut-short")
    return found


def _wide(head: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of what is mostly Latin is zero."""
    half = len(head) // 2
    if half and head[1::2].count(0) > half * 0.4 > head[::2].count(0):
        return "utf-16-le"
    if half and head[::2].count(0) > half * 0.4 > head[1::2].count(0):
        return "utf-16-be"
    return None


def _utf8(file: BinaryIO, size: int, progress: Progress) -> str | None:
    """UTF-8, or the code page; None for UTF-8 that ends in the middle of a letter.

    Where no other letter is beyond ASCII, half a letter at the end is a whole one of the code page.
    """
    decoder, beyond = codecs.getincrementaldecoder("utf-8")(), False
    try:
        while chunk := file.read(_CHUNK):
            beyond = not decoder.decode(chunk).isascii() or beyond
            progress.step(file.tell(), size)
    except UnicodeDecodeError:
        return "cp1252"
    if not decoder.getstate()[0]:
        return "utf-8"
    return None if beyond else "cp1252"
