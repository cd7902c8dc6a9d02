"""The grid of paper sheets on screen: a model over the rows, and a view that hands on every key."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ui.desktop import theme as t
from ui.desktop.table.grid import Column, Grid

_Index = QModelIndex | QPersistentModelIndex
_ACROSS = Qt.Orientation.Horizontal


class GridModel(QAbstractTableModel):
    """Shows a grid; it holds nothing of its own."""

    def __init__(self, grid: Grid, first: int = 1) -> None:
        """Take `first` as the number that the first row bears."""
        super().__init__()
        self._grid = grid
        self._first = first
        self._shown = len(grid.rows)

    def rowCount(self, _parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Return how many sheets there are."""
        return self._shown

    def columnCount(self, _parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Return how many questions a sheet has."""
        return len(self._grid.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's few letters, or all of its words for who listens."""
        row, column = self._grid.rows[index.row()], self._grid.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._grid.shown(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = self._grid.said(row, column) or self.tr("not answered")
            place = self.tr("Sheet {sheet}, {question}").format(
                sheet=index.row() + self._first, question=row.interview.label(column.path)
            )
            return f"{place}: {said}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the number of a question or of a sheet."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == _ACROSS:
            return self.head(self._grid.columns[section])
        return str(section + self._first)

    def head(self, column: Column) -> str:
        """Return what stands over a column."""
        return self.tr("No.") if column.serial else str(column.number)

    def changed(self) -> None:
        """Follow the grid: rows may have come, the last one may be other."""
        rows = len(self._grid.rows)
        if rows > self._shown:
            self.beginInsertRows(QModelIndex(), self._shown, rows - 1)
            self._shown = rows
            self.endInsertRows()
        row = self._grid.at[0]
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self._grid.columns) - 1))


class _Cells(QStyledItemDelegate):
    """Draws a cell; the one that waits for a key has a frame and a ground of its own."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw it."""
        view = self.parent()
        current = isinstance(view, QTableView) and view.currentIndex() == index
        rect: QRect = option.rect
        palette: QPalette = option.palette
        if current:
            painter.fillRect(rect, palette.color(QPalette.ColorRole.AlternateBase))
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        painter.setLayoutDirection(option.direction)  # the grid's, not the window's
        inside = rect.adjusted(t.HALF, 0, -t.HALF, 0)
        words = painter.fontMetrics().elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignCenter, words)
        if current:
            half = t.EDGE
            painter.setPen(QPen(QColor(palette.color(QPalette.ColorRole.Highlight)), t.THICK))
            painter.drawRect(rect.adjusted(half, half, -half, -half))


class GridView(QTableView):
    """Hands every key on to its page: keys are answers here, and the cursor moves by itself."""

    pressed_key = Signal(QKeyEvent)
    pointed = Signal(int, int)

    def __init__(self, model: GridModel, name: str) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(name)
        self.setItemDelegate(_Cells(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionsClickable(False)
            header.setHighlightSections(True)
            header.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.clicked.connect(lambda index: self.pointed.emit(index.row(), index.column()))

    def fit(self, narrow: list[bool]) -> None:
        """Give each column the width of what stands in it: a key, or words."""
        unit = self.fontMetrics().height()
        header = self.horizontalHeader()
        header.setMinimumSectionSize(max(t.TARGET, 2 * unit))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for index, key_only in enumerate(narrow):
            header.setSectionResizeMode(index, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(index, max(t.TARGET, 2 * unit) if key_only else t.WORD_CELL * unit)
        self.verticalHeader().setDefaultSectionSize(max(t.TARGET, 2 * unit))

    def sizeHint(self) -> QSize:
        """Return the size of all rows, up to what the page has room for."""
        rows = min(self.model().rowCount(), t.ROWS)
        high = self.horizontalHeader().sizeHint().height() + rows * self.verticalHeader().defaultSectionSize()
        return QSize(super().sizeHint().width(), high + t.STEP3)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Hand the key on; what the page leaves alone goes up as ever."""
        event.ignore()
        self.pressed_key.emit(event)
