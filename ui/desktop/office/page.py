"""What the office's pages and a laptop's lists have in common: a heading, a notice, work beside the window."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Progress
from fieldkit.store import Store
from ui.desktop import theme as t
from ui.desktop.layouts import Margins, Spread, row, scrolled, stack
from ui.desktop.notice import Notice
from ui.desktop.opened import Opened
from ui.desktop.page import Page
from ui.desktop.tasks import Runner, Task
from ui.desktop.widgets import Button, Paragraph, Scroller, card, snug, text
from ui.languages import Language

T = TypeVar("T")
Deed = Callable[[Store, Progress], T]


@dataclass(frozen=True)
class Bench:
    """What a page works with. `looks` runs what only reads or is soon done, `runner` what takes its time."""

    desk: Opened
    runner: Runner
    looks: Runner
    language: Language


def _around(width: int) -> Margins:
    """Return the room around a page of this width."""
    side = t.STEP5 if width > t.FORM else t.STEP3
    return side, t.STEP4, side, t.STEP4


class OfficePage(Page):
    """A page that holds no open store: it has things looked up and done beside the window, and shows what comes.

    One that uses what an office alone knows says so: `desk: OfficeDesk`.
    """

    desk: Opened

    changed = Signal()  # what waits may be more or less now
    went = Signal(str)  # to another place

    def __init__(self, bench: Bench, title: str) -> None:
        super().__init__()
        self.bench = bench
        self.desk = bench.desk
        self._task: Task | None = None
        inside = QWidget()
        self.column: QVBoxLayout = scrolled(inside, margins=_around(t.WINDOW[0]), gap=t.STEP3)
        self.heading = text(title, "title")
        self.heading.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.top = Spread(t.STEP3)
        self.top.addWidget(self.heading)
        self._led: QWidget = self.heading
        self.column.addLayout(self.top)
        self.notice = Notice(bench.language, within=True)
        self.column.addWidget(self.notice)
        self._add_working()
        stack(self, gap=0).addWidget(Scroller(inside))

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Leave less room at the sides where there is little."""
        super().resizeEvent(event)
        self.column.setContentsMargins(*_around(self.width()))

    def lead(self, *widgets: QWidget) -> None:
        """Put these beside the heading, where the eye and the Tab key come first."""
        for widget in widgets:
            self.top.addWidget(widget)
            self.setTabOrder(self._led, widget)
            self._led = widget

    def first_focus(self) -> QWidget:
        """Return the heading, until a page says better."""
        return self.heading

    def look(self, read: Deed[T], then: Callable[[T], None]) -> None:
        """Have something looked up or quickly done. `then` is a method of this page: forgotten when the page goes."""
        if self.desk.closed:  # locked a moment ago, with an answer still on its way here
            return
        task = self.bench.looks.run(self.desk.beside(read))
        task.follow(cast("Callable[[object], None]", then), self.refuse)

    def work(self, name: str, deed: Deed[T], then: Callable[[T], None]) -> None:
        """Have something done that takes its time, with progress and a way to stop it."""
        if self.desk.closed:
            return
        self.notice.close_up()
        self.follow(self.bench.runner.run(self.desk.beside(deed), name), then)
        self.cancel.setFocus()

    def follow(self, task: Task, then: Callable[[T], None]) -> None:
        """Show how far a task is, also one that was begun before this page was drawn."""
        self._task = task
        task.stepped.connect(self._stepped)
        task.ended.connect(self._rest)
        task.follow(cast("Callable[[object], None]", then), self.refuse)
        self.bar.setRange(0, 0)
        self._working.show()
        self.busied(busy=True)

    def remark(self, sentences: Sequence[str]) -> None:
        """Say what a person would stop at in what was just recorded: nothing is wrong, and nothing was changed."""
        frame, body = card("warn", gap=t.STEP)
        for sentence in sentences:
            body.addWidget(Paragraph(f"▲  {sentence}"))
        self.column.insertWidget(self.column.indexOf(self.notice) + 1, frame)

    def busied(self, *, busy: bool) -> None:
        """Hear that long work began or ended: a page puts its buttons away meanwhile."""

    def refuse(self, failure: WorldFailed) -> None:
        """Say why it came to nothing."""
        if self.desk.closed:
            return
        if failure.code is Code.CANCELLED:
            self.heading.setText(self.tr("Stopped. What was done until then is kept."))
        else:
            self.notice.tell(failure)
        if failure.code is Code.MASTER_UNREACHABLE:
            self.changed.emit()  # the foot says so too
        self.heading.setFocus()

    def _add_working(self) -> None:
        self._working = QWidget()
        line = row(self._working, gap=t.STEP3)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Working"))
        self.cancel = snug(Button(self.tr("Stop"), "secondary", voice="strong"))
        self.cancel.clicked.connect(self._stop)
        line.addWidget(self.bar, 1)
        line.addWidget(self.cancel)
        self._working.hide()
        self.column.addWidget(self._working)

    def _stop(self) -> None:
        if self._task:
            self._task.cancel()

    def _stepped(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _rest(self) -> None:
        if self._task and self._task.running:  # what came of the one before began it
            return
        self._task = None
        self._working.hide()
        self.busied(busy=False)
