"""What openpyxl leaves out of a workbook's file, or puts in unasked: alternative texts, and the clock."""

import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final
from xml.sax.saxutils import quoteattr

_FRAME: Final = re.compile(rb'<(?P<tag>[\w:]*cNvPr) id="(?P<id>\d+)" name="Chart \d+"')
_MODIFIED: Final = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*(</dcterms:modified>)")


def settle(data: bytes, alts: Mapping[str, Sequence[str]], dated: date) -> bytes:
    """Describe each chart and date everything `dated`, so that the same content gives the same bytes.

    `alts` maps a drawing's part name ('xl/drawings/drawing1.xml') to the texts of its charts, in order.
    """
    settled = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(settled, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, (dated.year, dated.month, dated.day, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            new.writestr(entry, _part(name, old.read(name), alts.get(name, ()), dated))
    return settled.getvalue()


def _part(name: str, content: bytes, alts: Sequence[str], dated: date) -> bytes:
    if name == "docProps/core.xml":
        return _MODIFIED.sub(rf"\g<1>{dated:%Y-%m-%d}T00:00:00Z\g<2>".encode(), content)
    waiting = iter(alts)

    def described(found: re.Match[bytes]) -> bytes:
        text = quoteattr(next(waiting)).encode()
        return b"%s descr=%s" % (found[0], text)

    return _FRAME.sub(described, content) if alts else content
