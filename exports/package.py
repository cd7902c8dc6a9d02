"""What openpyxl leaves out of a workbook's file, or puts in unasked: alternative texts, and the clock."""

import io
import re
import zipfile
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Final
from xml.sax.saxutils import escape, quoteattr

_FRAME: Final = re.compile(rb'<(?P<tag>[\w:]*cNvPr) id="(?P<id>\d+)" name="Chart \d+"')
_FIRST_DAY: Final = (1980, 1, 1)  # that the format knows
_MODIFIED: Final = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*(</dcterms:modified>)")


def settle(data: bytes, alts: Mapping[str, Sequence[str]], dated: date) -> bytes:
    """Describe each chart and date everything `dated`, so that the same content gives the same bytes.

    `alts` maps a drawing's part name ('xl/drawings/drawing1.xml') to the texts of its charts, in order.
    """
    return _packed(data, dated, lambda name, content: _part(name, content, alts.get(name, ()), dated))


def reword(data: bytes, was: str, says: str, dated: date) -> bytes:
    """Put one text in the place of another, which one cell says; change nothing else. ValueError where none does."""
    old, new = spelt(was), spelt(says)
    found = 0

    def reworded(_: str, content: bytes) -> bytes:
        nonlocal found
        found += content.count(old)
        return content.replace(old, new)

    made = _packed(data, dated, reworded)
    if found != 1:
        raise ValueError("no cell, or more than one, says what is to be said in another way")
    return made


def spelt(text: str) -> bytes:
    """How a cell's text stands in the file."""
    return f">{escape(text)}</t>".encode()


def _packed(data: bytes, dated: date, change: Callable[[str, bytes], bytes]) -> bytes:
    """Pack a file's parts anew, each as `change` has it."""
    packed = io.BytesIO()
    day = max((dated.year, dated.month, dated.day), _FIRST_DAY)
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, (*day, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            new.writestr(entry, change(name, old.read(name)))
    return packed.getvalue()


def _part(name: str, content: bytes, alts: Sequence[str], dated: date) -> bytes:
    if name == "docProps/core.xml":
        return _MODIFIED.sub(rf"\g<1>{dated:%Y-%m-%d}T00:00:00Z\g<2>".encode(), content)
    waiting = iter(alts)

    def described(found: re.Match[bytes]) -> bytes:
        text = quoteattr(next(waiting)).encode()
        return b"%s descr=%s" % (found[0], text)

    return _FRAME.sub(described, content) if alts else content
