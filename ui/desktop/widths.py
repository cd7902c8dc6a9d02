"""How columns share out a list's width, and how its headings wrap where they are narrower than their words."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHeaderView, QStyleOptionHeader

from ui.desktop import theme as t

_WRAPPED = Qt.TextFlag.TextWordWrap.value


def parts(words: str) -> list[str]:
    """Return what no line may be broken within. Unlike `str.split`, a space that holds two words together holds."""
    return words.replace("\n", " ").split(" ")


class Headings(QHeaderView):
    """Headings that wrap where their column is narrower than they are."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, logicalIndex: int, /) -> None:  # noqa: N803 - Qt's
        """Let its words wrap, and end just above the column."""
        super().initStyleOptionForIndex(option, logicalIndex)
        side = option.textAlignment & Qt.AlignmentFlag.AlignHorizontal_Mask
        option.textAlignment = Qt.AlignmentFlag((side | Qt.AlignmentFlag.AlignBottom).value | _WRAPPED)

    def least(self, at: int) -> int:
        """Return how wide a column has to be for no word above it to be cut."""
        metrics = self.fontMetrics()
        return self._beside(at) + max(metrics.horizontalAdvance(part) for part in parts(self._words(at)))

    def fit(self) -> None:
        """Be as high as what is written at these widths."""
        self.setMinimumHeight(0)
        line, shown = self.fontMetrics().height(), [at for at in range(self.count()) if not self.isSectionHidden(at)]
        highest = max((self._high(at) for at in shown), default=line)
        self.setFixedHeight(self.sizeHint().height() - line + highest)

    def _words(self, at: int) -> str:
        return str(self.model().headerData(at, Qt.Orientation.Horizontal))

    def _beside(self, at: int) -> int:
        """Return what a heading's cell takes beside its words, which Qt has room for in bold."""
        font = self.font()
        font.setBold(True)
        return self.sectionSizeHint(at) - QFontMetrics(font).size(0, self._words(at)).width()

    def _high(self, at: int) -> int:
        room = QRect(0, 0, self.sectionSize(at) - self._beside(at), t.UNBOUND)
        return self.fontMetrics().boundingRect(room, _WRAPPED, self._words(at)).height()


def shared(wanted: Mapping[int, int], floors: Mapping[int, int], room: int) -> dict[int, int]:
    """Return how wide each of these columns is: none wider than it wants, none narrower than its floor."""
    given: dict[int, int] = {}
    while left := [at for at in wanted if at not in given]:
        most = _cap([wanted[at] for at in left], room - sum(given.values()))
        tight = {at: floors[at] for at in left if floors[at] > most}
        given |= tight or {at: min(wanted[at], most) for at in left}
    return given


def _cap(widths: Sequence[int], room: int) -> int:
    """Return how wide a column may be at most for all to have room: the wide give way first."""
    narrow = sorted(widths)
    for at, width in enumerate(narrow):
        share = room // (len(narrow) - at)
        if width > share:
            return share
        room -= width
    return narrow[-1]
