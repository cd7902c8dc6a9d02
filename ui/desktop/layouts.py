"""Layouts of our own: columns that fold, and the shorthand for rows and stacks."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.desktop import theme as t

Margins = tuple[int, int, int, int]
NONE: Margins = (0, 0, 0, 0)


def row(parent: QWidget | None = None, *, margins: Margins = NONE, gap: int = t.STEP2) -> QHBoxLayout:
    """Return a row with our spacing, set on `parent` if there is one."""
    layout = QHBoxLayout(parent) if parent else QHBoxLayout()
    layout.setContentsMargins(*margins)
    layout.setSpacing(gap)
    return layout


def stack(parent: QWidget | None = None, *, margins: Margins = NONE, gap: int = t.STEP2) -> QVBoxLayout:
    """Return a column with our spacing, set on `parent` if there is one."""
    layout = QVBoxLayout(parent) if parent else QVBoxLayout()
    layout.setContentsMargins(*margins)
    layout.setSpacing(gap)
    return layout


def put_alone(layout: QLayout, widget: QWidget) -> None:
    """Put a widget where others were: they go."""
    while item := layout.takeAt(0):
        if old := item.widget():
            old.hide()
            old.deleteLater()
    layout.addWidget(widget)


class Scrolled(QVBoxLayout):
    """A column in what scrolls: as high as it needs to be, at once.

    Whatever comes to be seen in it is placed before the area that scrolls hears that there is more now. In the height
    of before, one part would stand over another until then.
    """

    def setGeometry(self, rect: QRect, /) -> None:
        """Place everything, in more room where there is too little."""
        inside, needed = self.parentWidget(), self.totalHeightForWidth(rect.width())
        if inside and 0 < rect.height() < needed and inside.height() < needed:
            inside.resize(inside.width(), needed)  # which places everything
        else:
            super().setGeometry(rect)


def scrolled(inside: QWidget, *, margins: Margins, gap: int) -> QVBoxLayout:
    """Return the column of a widget that scrolls."""
    layout = Scrolled(inside)
    layout.setContentsMargins(*margins)
    layout.setSpacing(gap)
    return layout


class _Folding(QLayout):
    """A layout of items whose height follows from its width."""

    def __init__(self, gap: int) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setSpacing(gap)
        self.setContentsMargins(*NONE)

    @property
    def _held(self) -> list[QLayoutItem]:
        """Return the items. Where a window ends, Qt lets go of some before it lets go of this."""
        return [item for item in self._items if isValid(item)]

    @property
    def _shown(self) -> list[QLayoutItem]:
        """Return the items that take room."""
        return [item for item in self._held if not item.isEmpty()]

    def addItem(self, item: QLayoutItem, /) -> None:
        """Take an item; Qt calls this from `addWidget`."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int, /) -> QLayoutItem | None:
        """Return one item."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int, /) -> QLayoutItem | None:
        """Let one item go."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """Less width needs more height."""
        return True

    def heightForWidth(self, width: int, /) -> int:
        """Return the height that all rows need at this width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect, /) -> None:
        """Place every item."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the size of one row of all items."""
        shown = self._shown
        wide = sum(item.sizeHint().width() for item in shown) + self.spacing() * (len(shown) - 1)
        return QSize(max(wide, 0), max((i.sizeHint().height() for i in shown), default=0))

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        return QSize(self._widest(), max((i.minimumSize().height() for i in self._held), default=0))

    def _widest(self) -> int:
        return max((item.minimumSize().width() for item in self._held), default=0)

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Return the height used, and place the items if they are to move."""
        raise NotImplementedError

    def _mirrored(self, band: QRect, offset: int, width: int) -> QRect:
        """Return a part of a band, `offset` from the side that reading begins at."""
        parent = self.parentWidget()
        backwards = parent is not None and parent.isRightToLeft()
        x = band.right() + 1 - width - offset if backwards else band.x() + offset
        return QRect(x, band.y(), width, band.height())


class Flow(_Folding):
    """Items one after another, each as wide as it wants to be; the next line begins where they no longer fit."""

    def __init__(self, gap: int, *, below: int = 0) -> None:
        """`below`: the room between two lines."""
        super().__init__(gap)
        self._below = below

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        lines: list[list[QLayoutItem]] = []
        used = rect.width()
        for item in self._shown:
            wide = item.sizeHint().width()
            if not lines or used + self.spacing() + wide > rect.width():
                lines.append([])
                used = -self.spacing()
            lines[-1].append(item)
            used += self.spacing() + wide
        heights = [max(_height(item, _wide(item, rect)) for item in line) for line in lines]
        total = sum(heights) + self._below * max(0, len(heights) - 1)
        y = rect.y() + max(0, rect.height() - total) // 2
        for line, height in zip(lines, heights, strict=True):
            if move:
                self._place(line, QRect(rect.x(), y, rect.width(), height))
            y += height + self._below
        return total

    def _place(self, line: list[QLayoutItem], band: QRect) -> None:
        x = 0
        for item in line:
            width = _wide(item, band)
            item.setGeometry(self._mirrored(band, x, width))
            x += width + self.spacing()


class Spread(_Folding):
    """The first item takes what the others leave; where they do not fit beside it, they stand below it."""

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        shown = self._shown
        if not shown:
            return 0
        first, *others = shown
        wide = [_wide(item, rect) for item in others]
        room = rect.width() - sum(wide) - self.spacing() * len(others)
        beside = room >= min(first.sizeHint().width(), rect.width() // 2)
        if not beside:
            return self._below(rect, first, others, move=move)
        height = max([_height(first, room), *map(_height, others, wide)])
        if move:
            band, x = QRect(rect.x(), rect.y(), rect.width(), height), room + self.spacing()
            first.setGeometry(self._mirrored(band, 0, room))
            for item, width in zip(others, wide, strict=True):
                high = _height(item, width)
                slot = QRect(band.x(), band.y() + (height - high) // 2, band.width(), high)
                item.setGeometry(self._mirrored(slot, x, width))
                x += width + self.spacing()
        return height

    def _below(self, rect: QRect, first: QLayoutItem, others: list[QLayoutItem], *, move: bool) -> int:
        y = rect.y()
        for item in (first, *others):
            width = rect.width() if item is first else _wide(item, rect)
            high = _height(item, width)
            if move:
                item.setGeometry(self._mirrored(QRect(rect.x(), y, rect.width(), high), 0, width))
            y += high + self.spacing()
        return y - self.spacing() - rect.y()


class Columns(_Folding):
    """Equal columns side by side while each item's least width fits; fewer columns, and more rows, where not.

    `letters`: how many of them each column has room for at least, or it stands alone.
    """

    def __init__(self, *, gap: int = t.STEP3, most: int = 0, letters: int = 0) -> None:
        super().__init__(gap)
        self._most = most
        self._letters = letters

    def expandingDirections(self) -> Qt.Orientation:
        """Take all the width there is."""
        return Qt.Orientation.Horizontal

    def _columns(self, width: int) -> int:
        parent = self.parentWidget()
        readable = self._letters * parent.fontMetrics().averageCharWidth() if parent else 0
        fit = (width + self.spacing()) // (max(self._widest(), readable, 1) + self.spacing())
        return max(1, min(fit, self.count(), self._most or self.count()))

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        held = self._held
        if not held:
            return 0
        columns, gap = self._columns(rect.width()), self.spacing()
        width = (rect.width() - gap * (columns - 1)) // columns
        y = rect.y()
        for start in range(0, len(held), columns):
            line = held[start : start + columns]
            height = max(_height(item, width) for item in line)
            for index, item in enumerate(line if move else ()):
                band = QRect(QPoint(rect.x(), y), QSize(rect.width(), height))
                item.setGeometry(self._mirrored(band, index * (width + gap), width))
            y += height + gap
        return y - gap - rect.y()


def _wide(item: QLayoutItem, rect: QRect) -> int:
    return min(item.sizeHint().width(), rect.width())


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
