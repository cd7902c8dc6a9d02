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
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("fieldkit")
    writer.setResolution(DOTS_AN_INCH)
    writer.setPageLayout(QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    painter = QPainter(writer)
    draw(painter)
    painter.end()
    buffer.close()
    return bytes(data.data())


def png(image: QImage) -> bytes:
    """A picture as a file's bytes."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload] # its stubs know file names alone
    return bytes(data.data())
