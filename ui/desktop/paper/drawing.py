"""What all papers are drawn with: Qt without a window, and files made in memory."""

import os
from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

DOTS_AN_INCH = 300


@cache
def application() -> object:
    """Qt bears one application a process, for pictures as for windows: it is not let go of."""
    running = QApplication.instance()
    if running is not None:
        return running
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or os.name == "nt"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QApplication(["fieldkit"])


def page(size: QPageSize.PageSizeId) -> QRectF:
    """An upright page, in dots."""
    return QRectF(QPageSize(size).rectPixels(DOTS_AN_INCH))


def pdf(title: str, size: QPageSize.PageSizeId, draw: Callable[[QPainter], None]) -> bytes:
    """One upright page without margins, drawn in dots of 1/300 inch. What can go wrong goes wrong before `draw`."""

    def write(buffer: QBuffer) -> None:
        writer = pdf_writer(buffer, title, size, DOTS_AN_INCH)  # by a name: the painter does not keep it
        painter = QPainter(writer)
        draw(painter)
        painter.end()

    return in_memory(write)


def pdf_writer(buffer: QBuffer, title: str, size: QPageSize.PageSizeId, dots: int, margin: float = 0.0) -> QPdfWriter:
    """What writes upright pages. `dots` an inch; the `margin` all round in points."""
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("fieldkit")
    writer.setResolution(dots)
    margins = QMarginsF(margin, margin, margin, margin)
    writer.setPageLayout(QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, margins))
    return writer


def png(image: QImage) -> bytes:
    """A picture as a file's bytes."""
    return in_memory(lambda buffer: image.save(buffer, "PNG"))  # type: ignore[call-overload] # stubs know file names alone


def in_memory(write: Callable[[QBuffer], object]) -> bytes:
    """What is written into a file that is on no disk."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    write(buffer)
    buffer.close()
    return bytes(data.data())
