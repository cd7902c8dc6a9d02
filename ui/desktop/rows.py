"""Lists of any length: a model that asks for its next page when it is scrolled to, and one view for all of them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QSizePolicy, QTableView

from ui.desktop import theme as t
from ui.desktop.charts import BriefDelegate, Gauge, GaugeDelegate
from ui.desktop.language import apart, held
from ui.desktop.sheet import Tone, colour
from ui.desktop.widgets import Scroller
from ui.desktop.widths import Headings, parts, shared

PAGE = 200  # rows fetched at once: some screens full
_LEAST_LETTERS = 11  # of a column; where that is too much for all of them, the list scrolls sideways
_LEAST_ROWS = 4  # of a tall list are always seen
_MOST_ROWS = (
    40  # whose words wrap, and that a short list shows whole; with more it scrolls within itself, like a tall one
)
_MOST_SEEN = 10  # of those, in a page that scrolls as well
_SAMPLED = 50  # rows whose width decides a column's
_LEFT = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
T = TypeVar("T")
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Column:
    """A column's heading, and whether numbers stand in it.

    A `spare` one is left out where there is no room; in a `brief` one each cell is a line, with dots for what is more.
    """

    title: str
    number: bool = False
    spare: bool = False
    brief: bool = False


@dataclass(frozen=True)
class Mark:
    """A cell whose state is told by its words and its sign; the tone only repeats it."""

    words: str
    tone: Tone


def good(words: str) -> Mark:
    """Mark what needs nobody."""
    return Mark(f"✓ {words}", "ok")


def wanting(words: str) -> Mark:
    """Mark what a person should see to."""
    return Mark(f"▲ {words}", "warn")


Cell = str | int | Mark | Gauge
Line = Sequence[Cell]


class Rows(QAbstractTableModel):
    """Rows as they have come so far. `wanted` asks for those from a number on."""

    wanted = Signal(int)

    def __init__(self, columns: Sequence[Column]) -> None:
        super().__init__()
        self._columns = columns
        self._rows: list[Line | None] = []  # None: nobody has looked at it yet
        self._make: Callable[[int], Line] = lambda _: ()
        self._total = 0
        self._asked = False

    def fill(self, rows: Iterable[Line | None], total: int | None = None) -> None:
        """Begin anew with these rows, of `total` that there are in all."""
        self.beginResetModel()
        self._rows = list(rows)
        self._total = len(self._rows) if total is None else total
        self._asked = False
        self.endResetModel()

    def fill_from(self, items: Sequence[T], line: Callable[[T], Line]) -> None:
        """Begin anew with a row an item. What stands in it is found out when somebody looks: there may be many."""
        self._make = lambda at: line(items[at])
        self.fill([None] * len(items))

    def _line(self, at: int) -> Line:
        line = self._rows[at]
        if line is None:
            line = self._rows[at] = self._make(at)
        return line

    def extend(self, rows: Sequence[Line]) -> None:
        """Take in the next page."""
        self._asked = False
        if not rows:
            self._total = len(self._rows)
            return
        self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
        self._rows += rows
        self.endInsertRows()

    def change(self, at: int, row: Line) -> None:
        """Put another row in the place of one."""
        self._rows[at] = row
        self.dataChanged.emit(self.index(at, 0), self.index(at, len(self._columns) - 1))

    def rowCount(self, parent: _Index | None = None, /) -> int:
        """Return how many rows have come."""
        return 0 if parent and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index | None = None, /) -> int:
        """Return how many columns there are."""
        return 0 if parent and parent.isValid() else len(self._columns)

    def canFetchMore(self, parent: _Index, /) -> bool:
        """Return whether there are rows that have not come."""
        return not parent.isValid() and len(self._rows) < self._total

    def fetchMore(self, _parent: _Index, /) -> None:
        """Ask for the next page, once."""
        if not self._asked:
            self._asked = True
            self.wanted.emit(len(self._rows))

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole, /) -> object:
        """Return one cell, as it is shown and as it is read aloud."""
        cell, column = self._line(index.row())[index.column()], self._columns[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column.number else _LEFT
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{column.title}: {_words(cell)}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return _words(cell)
        if isinstance(cell, Gauge):
            return cell if role == Qt.ItemDataRole.UserRole else None
        return apart(_words(cell)) if role == Qt.ItemDataRole.DisplayRole else _look(cell, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole, /
    ) -> object:
        """Return a column's heading."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if self._columns[section].number else _LEFT
        return None


def _words(cell: Cell) -> str:
    return cell.words if isinstance(cell, Mark | Gauge) else str(cell)


def _look(cell: Cell, role: int) -> object:
    """Return what sets a mark apart."""
    if isinstance(cell, Mark) and role == Qt.ItemDataRole.ForegroundRole:
        return colour(cell.tone)
    if isinstance(cell, Mark) and role == Qt.ItemDataRole.FontRole:
        font = QFont()
        font.setBold(cell.tone != "muted")
        return font
    return None


class Table(QTableView):
    """Shows rows, one of them chosen by arrow keys. A short list is as high as its rows, a tall one scrolls.

    Only what is in sight is asked of the rows, however many there are.
    """

    chosen = Signal(int)  # a row, whenever another one is the current one
    entered = Signal(int)  # a row, by Enter or double click

    def __init__(self, name: str, columns: Sequence[Column], kind: Literal["short", "tall"] = "short") -> None:
        super().__init__()
        self._short = kind == "short"
        self._columns = columns
        self._fitting, self._fitted, self._room = False, QSize(), 0
        self.rows = Rows(columns)
        self.setModel(self.rows)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setItemDelegate(GaugeDelegate(self))
        for at in (at for at, column in enumerate(columns) if column.brief):
            self.setItemDelegateForColumn(at, BriefDelegate(self))
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(t.TARGET)
        self._headings = Headings()
        self._headings.setResizeContentsPrecision(_SAMPLED)
        self.setHorizontalHeader(self._headings)
        self.rows.modelReset.connect(self._fit)
        self.selectionModel().currentRowChanged.connect(self._moved)
        self.doubleClicked.connect(lambda index: self.entered.emit(index.row()))
        self._fit()

    @property
    def current(self) -> int | None:
        """Return the chosen row, if any."""
        index = self.currentIndex()
        return index.row() if index.isValid() else None

    def chosen_of(self, found: Sequence[T]) -> T | None:
        """Return which of these the chosen row stands for: they are what the rows were made of, in their order."""
        row = self.current
        return found[row] if row is not None and row < len(found) else None

    def choose(self, row: int) -> None:
        """Choose a row."""
        if 0 <= row < self.rows.rowCount():  # Qt's own way finds no row where reading begins at the right
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(self.rows.index(row, 0), flags.ClearAndSelect | flags.Rows)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Let Enter open the chosen row, Home and End find the outermost; what means nothing here is for the page.

        A cell that was clicked can be copied, with its spaces as they were written.
        """
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(str(self.currentIndex().data(Qt.ItemDataRole.ToolTipRole) or ""))
        elif event.key() in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self.choose(0 if event.key() == Qt.Key.Key_Home else self.rows.rowCount() - 1)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current is not None:
            self.entered.emit(self.current)
        elif event.text() and event.key() != Qt.Key.Key_Space:
            event.ignore()  # no search by typing: letters are keys of the page's buttons
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Share out the width anew.

        Scroll bars of its own come and go with what was shared out, and must not begin that again and again: the list
        gives way to one that comes, and stays so when it goes.
        """
        super().resizeEvent(event)
        if self.size() != self._fitted or self.viewport().width() < self._room:
            self._fit()

    def _moved(self, now: QModelIndex) -> None:
        if now.isValid():
            self._reveal(now)
            self.chosen.emit(now.row())

    def _reveal(self, row: QModelIndex) -> None:
        """Have the page scroll to a row of a list that does not scroll itself."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, Scroller):
            around = around.parentWidget()
        inside = around.widget() if around else None
        if around is not None and inside is not None and self.hasFocus():
            place = self.viewport().mapTo(inside, self.visualRect(row).center())
            around.ensureVisible(place.x(), place.y(), 0, 2 * t.TARGET)

    def _fit(self) -> None:
        """Share out the width; once more where a scroll bar came by that, and took some of it."""
        if self._fitting:
            return
        self._fitting, self._fitted = True, self.size()
        self._share(self.viewport().width())
        if self.viewport().width() < self._room:
            self._share(self.viewport().width())
        self._fitting = False

    def _share(self, room: int) -> None:
        """Give each column what it wants; where that is too much, words and headings wrap, and numbers keep whole."""
        self._room = room
        for at, column in enumerate(self._columns):
            self.setColumnHidden(at, column.spare and self._missing() > 0)
        shown = [at for at in range(len(self._columns)) if not self.isColumnHidden(at)]
        wanted = {at: self._wanted(at) for at in shown}
        texts = [at for at in shown if not self._columns[at].number] or shown
        spare = room - sum(wanted.values())
        if spare >= 0:
            wanted[texts[-1]] += spare
        else:
            wanted = shared(wanted, {at: min(wanted[at], self._floor(at)) for at in shown}, room)
        for at, width in wanted.items():
            self.setColumnWidth(at, width)
        self._grow(sideways=sum(wanted.values()) > room)

    def _wanted(self, at: int) -> int:
        return max(self.sizeHintForColumn(at), self.horizontalHeader().sectionSizeHint(at)) + t.STEP2

    def _floor(self, at: int) -> int:
        """Return the least width of a column that can be read."""
        cells, head = self.sizeHintForColumn(at) + t.STEP2, self._headings.least(at)
        if self._columns[at].number:
            return max(cells, head)
        if self._columns[at].brief:
            return head
        least = _LEAST_LETTERS * self.fontMetrics().averageCharWidth()
        return max(min(least, cells), self._longest_word(at), head)

    def _longest_word(self, at: int) -> int:
        """Return how wide a column has to be for no word to be cut, by its first rows."""
        beside, widest = 2 * t.STEP2, 0
        for row in range(min(self.rows.rowCount(), _SAMPLED)):
            index, font = self.rows.index(row, at), self.font()
            look = index.data(Qt.ItemDataRole.FontRole)
            font.setBold(isinstance(look, QFont) and look.bold())
            metrics = QFontMetrics(font)
            words = parts(held(str(index.data() or "")))
            widest = max([widest, *(metrics.horizontalAdvance(word) for word in words)])
        return widest + beside

    def _missing(self) -> int:
        """Return how much wider the list would have to be for its words to wrap in a readable way."""
        readable = 2 * _LEAST_LETTERS * self.fontMetrics().averageCharWidth()
        least = (
            self._floor(at) if column.number else self._wanted(at) if column.spare else min(readable, self._wanted(at))
            for at, column in enumerate(self._columns)
        )
        return sum(least) - self._room

    def _grow(self, *, sideways: bool) -> None:
        """Be as high as the rows, or leave that to the page."""
        needed = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setHorizontalScrollBarPolicy(needed if sideways else Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = max(t.TARGET, self.fontMetrics().height() + 2 * t.STEP2)
        self._headings.fit()
        head = self._headings.height()
        self.verticalHeader().setDefaultSectionSize(row)
        few = self.rows.rowCount() <= _MOST_ROWS
        whole = self._short and few
        self.setWordWrap(few)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff if whole else needed)
        vertical = QSizePolicy.Policy.Fixed if whole else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)
        if few:
            self.resizeRowsToContents()
        if whole:
            high = sum(self.rowHeight(at) for at in range(self.rows.rowCount()))
            self.setFixedHeight(head + high + (t.STEP2 if sideways else 0) + t.EDGE)
        else:
            self.setMinimumHeight(head + (_MOST_SEEN if self._short else _LEAST_ROWS) * row)
            self.setMaximumHeight(t.UNBOUND)
