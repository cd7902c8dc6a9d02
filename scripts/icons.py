"""The program's icon as Windows (.ico) and macOS (.icns) want it, painted by Qt from the drawing that Linux shows."""

import tempfile
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 24, 32, 48, 64, 128, 256)
# Which name in an .icns holds a PNG of which size: Apple's list of icon types.
_ICNS = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512}


def icon(drawing: Path, kind: str) -> str:
    """Write the icon of a drawing into a file of its own, '.ico' or '.icns', and return its path."""
    written = Path(tempfile.mkdtemp()) / f"fieldkit{kind}"
    written.write_bytes(ico(drawing) if kind == ".ico" else icns(drawing))
    return str(written)


def ico(drawing: Path) -> bytes:
    """All sizes as PNG, which Windows has read since Vista: a head, an entry a size, the pictures."""
    pictures = [png(drawing, size) for size in SIZES]
    at = 6 + 16 * len(pictures)
    head = (0).to_bytes(2, "little") + (1).to_bytes(2, "little") + len(pictures).to_bytes(2, "little")
    for size, picture in zip(SIZES, pictures, strict=True):
        edge = bytes([size % 256])  # 0 stands for 256
        numbers = ((1, 2), (32, 2), (len(picture), 4), (at, 4))  # planes, bits a pixel, how long, where
        head += edge + edge + bytes(2) + b"".join(number.to_bytes(wide, "little") for number, wide in numbers)
        at += len(picture)
    return head + b"".join(pictures)


def icns(drawing: Path) -> bytes:
    """The sizes that macOS asks for, each a PNG behind its name and length."""
    parts = b""
    for name, size in _ICNS.items():
        picture = png(drawing, size)
        parts += name + (len(picture) + 8).to_bytes(4, "big") + picture
    return b"icns" + (len(parts) + 8).to_bytes(4, "big") + parts


def png(drawing: Path, size: int) -> bytes:
    """The drawing at a size, on nothing."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())
