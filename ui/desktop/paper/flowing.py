"""Papers of running text: HTML on as many A4 pages as it takes."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QBuffer, QSizeF, Qt, QUrl
from PySide6.QtGui import QFont, QImage, QPageSize, QTextDocument

from exports import look
from ui.desktop.paper.drawing import application, in_memory, pdf_writer

_DOTS_AN_INCH: Final = 144
_MARGIN: Final = 40.0  # points
NONE: Final[Mapping[str, bytes]] = MappingProxyType({})
STYLE: Final = f"""
body {{ font-family: {look.FAMILY}, sans-serif; font-size: 13pt; color: #{look.INK}; }}
h1 {{ font-size: 22pt; color: #{look.TEAL}; }}
h2 {{ font-size: 15pt; color: #{look.TEAL}; margin-bottom: 0; }}
p {{ margin-top: 2px; }}
.warning {{ color: #{look.WARNING[0]}; background-color: #{look.WARNING[1]}; font-weight: bold; }}
.page {{ page-break-before: always; }}
"""


def pdf(
    title: str, body: str, *, style: str = STYLE, mirrored: bool = False, pictures: Mapping[str, bytes] = NONE
) -> bytes:
    """Print HTML; a block of class `page` begins a new one. `mirrored`: right to left. `pictures` by name."""
    application()

    def write(buffer: QBuffer) -> None:
        writer = pdf_writer(buffer, title, QPageSize.PageSizeId.A4, _DOTS_AN_INCH, _MARGIN)
        document = QTextDocument()
        document.setDefaultFont(QFont(look.FAMILY))  # whatever a window on this screen is set in
        option = document.defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
        document.setDefaultTextOption(option)
        document.documentLayout().setPaintDevice(writer)
        for name, content in pictures.items():
            document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), QImage.fromData(content))
        document.setDefaultStyleSheet(style)
        document.setHtml(f"<body dir='{'rtl' if mirrored else 'ltr'}'>{body}</body>")
        painted = writer.pageLayout().paintRectPixels(_DOTS_AN_INCH)
        document.setPageSize(QSizeF(painted.width(), painted.height()))
        document.print_(writer)

    return in_memory(write)
