"""What in a free text may say who somebody is, marked while it is typed, each with 'take it out'."""

from functools import cache

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QWidget

from fieldkit.progress import Progress
from ui.desktop import theme as t
from ui.desktop.answers.base import Asked
from ui.desktop.layouts import row, stack
from ui.desktop.tabbing import chain, stops
from ui.desktop.tasks import aside
from ui.desktop.widgets import Button, snug, text

_SHOWN = 4  # at a time; the others follow as these go
_SEARCHED = 4_000  # letters at once, while typing; all of them before saving
Span = tuple[int, int, str]


class Marks(QWidget):
    """Listed under the field: what it is, and a button that takes it out. Nothing is changed by itself."""

    taken = Signal(str)

    def __init__(self, asked: Asked, field: QWidget, document: QTextDocument | None = None) -> None:
        super().__init__()
        self._field = field
        self._places = tuple(asked.places)
        self._language = "es" if "es" in asked.interview.language.lower() else "en"
        self._text = asked.value
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(t.SEARCH_MS)
        self._wait.timeout.connect(self._look)
        self._waves = _Waves(document) if document else None
        self.found: list[Span] = []
        self._shown: tuple[str, tuple[Span, ...]] = ("", ())
        self._column = stack(self, gap=t.HALF)
        self._list = QWidget()
        self._column.addWidget(self._list)
        self.hide()
        self._warm = bool(_warmed.cache_info().currsize)
        if not self._warm:
            aside().run(_warm).follow(self._ready, self._ready)
        elif self._text:
            self._wait.start()

    def follow(self, typed: str) -> None:
        """Search a moment after the last letter."""
        self._text = typed
        self._wait.start()

    def _ready(self, _result: object) -> None:
        self._warm = True
        if self._text:
            self._look()

    def _look(self) -> None:
        if not self._warm:  # the word lists are still being read, and then it is looked at once
            return
        from fieldkit.anonymity import marks  # noqa: PLC0415 - slow to load

        part = self._text[:_SEARCHED]
        self.found = [(mark.start, mark.end, mark.kind) for mark in marks(part, self._places)]
        if self._waves:
            self._waves.show_spans(self.found)
        shown = (part, tuple(self.found))
        if shown != self._shown:
            self._shown = shown
            self._draw()

    def _draw(self) -> None:
        fresh = QWidget()
        column = stack(fresh, gap=t.HALF)
        for start, end, kind in self.found[:_SHOWN]:
            column.addWidget(self._one(start, end, kind))
        if len(self.found) > 1:
            every = snug(Button(self.tr("Take all {count} out").format(count=len(self.found)), "link"))
            every.clicked.connect(lambda: self._take(self.found))
            column.addWidget(every)
        self._column.replaceWidget(self._list, fresh)
        fresh.show()
        self._list.hide()
        self._list.deleteLater()
        self._list = fresh
        chain([self._field, *stops(fresh)])  # made later than all that stands below it
        self.setVisible(bool(self.found))

    def _one(self, start: int, end: int, kind: str) -> QWidget:
        line_widget = QWidget()
        line = row(line_widget, gap=t.STEP2)
        said = self._text[start:end]
        line.addWidget(text(f"▲  {self._sentence(kind).format(words=said)}", "warn"), 1)
        out = snug(Button(self.tr("Take it out"), "link"))
        out.setAccessibleName(self.tr("Take out: {words}").format(words=said))
        out.clicked.connect(lambda: self._take([(start, end, kind)]))
        line.addWidget(out)
        return line_widget

    def _sentence(self, kind: str) -> str:
        return {
            "id": self.tr("“{words}” looks like an identity number."),
            "email": self.tr("“{words}” looks like an e-mail address."),
            "link": self.tr("“{words}” looks like an address on the Internet."),
            "phone": self.tr("“{words}” looks like a telephone number."),
            "address": self.tr("“{words}” looks like the address of a home."),
        }.get(kind, self.tr("“{words}” looks like somebody's name."))

    def _take(self, spans: list[Span]) -> None:
        from fieldkit.anonymity import Mark, without  # noqa: PLC0415 - slow to load

        rest = without(self._text, [Mark(*span) for span in spans], self._language)
        self._text = rest
        self.taken.emit(rest)
        self._wait.stop()
        self._look()


class _Waves(QSyntaxHighlighter):
    """Draws a wave under what is marked: a mark beside the words in the list, never colour alone."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._spans: list[Span] = []

    def show_spans(self, spans: list[Span]) -> None:
        """Mark these, counted from the start of the text."""
        if spans != self._spans:
            self._spans = spans
            self.rehighlight()

    def highlightBlock(self, _text: str, /) -> None:
        """Draw the waves of one paragraph."""
        block = self.currentBlock()
        wave = QTextCharFormat()
        wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        for start, end, _ in self._spans:
            first = max(0, start - block.position())
            length = min(end - block.position(), block.length()) - first
            if length > 0:
                self.setFormat(first, length, wave)


@cache
def _warmed() -> bool:
    from fieldkit import anonymity  # noqa: PLC0415 - slow to load

    anonymity.warm()
    return True


def _warm(_progress: Progress) -> bool:
    """Read the word lists beside the window, once."""
    return _warmed()
