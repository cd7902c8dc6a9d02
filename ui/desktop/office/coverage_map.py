"""The drawn map of villages on screen, in the theme's colours; told in words to whoever hears the screen."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from exports.coverage.sketch import Sketch
from ui.desktop import theme as t
from ui.desktop.paper.villages import Inks, Node, draw
from ui.desktop.sheet import colour, drawn

_TALL = 26  # lines of text


class VillageMap(QWidget):
    """The town in the middle, the villages around it. A map is not mirrored where one reads from the right."""

    def __init__(self, name: str, words: str, placed: Sketch, nodes: Sequence[Node], town: Node) -> None:
        super().__init__()
        self._placed, self._nodes, self._town = placed, nodes, town
        self.setAccessibleName(name)
        self.setAccessibleDescription(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        font = QFont(self.font())
        font.setPointSize(drawn(t.SMALL))
        self.setFont(font)

    def sizeHint(self) -> QSize:
        """Return a height that goes with the text."""
        return QSize(t.NAVIGATION, _TALL * self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent, /) -> None:
        """Draw it as it is drawn on paper, in this light's colours."""
        painter = QPainter(self)
        painter.setFont(self.font())
        inks = Inks(*(colour(one) for one in ("card", "ink", "rule", "primary", "on_primary", "ember")))
        draw(painter, QRectF(self.rect()), self._placed, self._nodes, self._town, inks)
