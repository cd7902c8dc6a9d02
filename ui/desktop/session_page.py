"""Today's table: three counters, the one thing to do next, and what was left half done."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QLayout, QWidget

from fieldkit.drafts import Draft
from fieldkit.sessions import Session, Tally
from fieldkit.shelf import FormInfo
from fieldkit.submissions import Submission
from ui.desktop import theme as t
from ui.desktop.desk import CALL, NOTE, Counted, Desk
from ui.desktop.language import beside, short_day
from ui.desktop.layouts import Columns, Spread, row, stack
from ui.desktop.page import Page
from ui.desktop.table.grid import columns as fits
from ui.desktop.table.guide import Guide, guided
from ui.desktop.unfinished import Unfinished
from ui.desktop.widgets import Button, Scroller, card, snug, text


class SessionPage(Page):
    """The volunteer's home."""

    place = "table"

    help = "session"

    begun = Signal(str)
    papers = Signal()
    noted = Signal(str)
    sealed = Signal(str)
    looked = Signal(Submission)
    corrected = Signal(Submission)
    resumed = Signal(Draft)
    moved = Signal()
    doubted = Signal()
    changed = Signal()

    def __init__(self, desk: Desk, session: Session) -> None:
        super().__init__()
        self._desk = desk
        self._session = session
        self._new: Button | None = None
        inside = QWidget()
        column = stack(inside, margins=(t.STEP5, t.STEP4, t.STEP5, t.STEP4), gap=t.STEP3)
        self.unfinished = self._half_done(desk.drafts())
        if self.unfinished:
            column.addWidget(self.unfinished)
        self.guide = Guide(desk, session) if guided(desk) else None
        if self.guide:
            column.addWidget(self.guide)
        column.addLayout(self._counters(desk.count(session)))
        column.addLayout(self._forms())
        if desk.saved_at:
            column.addWidget(self._saved())
        if office := desk.uncompared:
            column.addLayout(self._words(office))
        column.addLayout(self._table())
        column.addStretch(1)
        stack(self, gap=0).addWidget(Scroller(inside))

    def spoken_name(self) -> str:
        """Return where the table stands, as the header above has it."""
        return self._session.place

    def first_focus(self) -> QWidget | None:
        """Return what to do next."""
        return self.unfinished.first_focus() if self.unfinished else self._new

    def begin(self) -> None:
        """Start a new test, as the N key does."""
        if self._new:
            self._new.click()

    def _counters(self, count: Counted) -> QLayout:
        columns = Columns(gap=t.STEP3)
        self.passers = text(str(count.passers), "number", wrap=False)
        self.tests = text(str(count.tests), "number", wrap=False)
        self.declined = text(str(count.declined), "number", wrap=False)
        self.share = text(self._share(count), "muted")
        self.share.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.more_passers = self._plus(self.tr("space", "the space bar"), self.tr("One more stopped by"))
        self.more_declined = self._plus("X", self.tr("One more did not want to"))
        self.more_passers.clicked.connect(lambda: self._count("passers"))
        self.more_declined.clicked.connect(lambda: self._count("declined"))
        self.on_key("Space", self.more_passers.click)
        self.on_key("X", self.more_declined.click)
        columns.addWidget(_counter(self.tr("Stopped by"), self.passers, self.more_passers))
        columns.addWidget(_counter(self.tr("Tests done"), self.tests, self.share))
        columns.addWidget(_counter(self.tr("Did not want to"), self.declined, self.more_declined))
        return columns

    def _plus(self, key: str, name: str) -> Button:
        button = snug(Button("+1", "secondary", key=key, voice="strong"))
        button.setAccessibleName(name)
        return button

    def _share(self, count: Counted) -> str:
        if not count.tenths:
            return ""
        return self.tr("%n in 10\ntake it", "", count.tenths)

    def _count(self, name: Tally) -> None:
        self.attempt(lambda: self._desk.tally(self._session, name))
        session = self.attempt(lambda: self._desk.store.sessions.get(self._session.id))
        if session is None:
            return
        self._session = session
        count = self._desk.count(session)
        self.passers.setText(str(count.passers))
        self.declined.setText(str(count.declined))
        if self.guide:
            self.guide.look(session)
        self.share.setText(self._share(count))

    def _forms(self) -> QLayout:
        """Offer each form of the kit; the first is what this table is about."""
        columns = Columns(gap=t.STEP3, most=2)
        forms = self._desk.forms()
        for first in forms[:1]:
            self._new = self._offer(columns, self.tr("New test"), "N", partial(self.begun.emit, first.form), hero=True)
            if fits(self._desk.store.shelf.form(first.form)):
                self._offer(columns, self.tr("Type paper sheets"), "H", self.papers.emit)
        used: set[str] = set()
        for info in sorted(forms[1:], key=lambda info: info.form != NOTE):
            words, key, signal = self._kind(info)
            key = "" if key in used else key
            used.add(key)
            self._offer(columns, words, key, partial(signal.emit, info.form))
        return columns

    def _kind(self, info: FormInfo) -> tuple[str, str, SignalInstance]:
        """Return what a form's button says, its key, and whom it tells."""
        if self._desk.store.contacts.takes(self._desk.store.shelf.form(info.form)):
            asks = info.form == CALL
            return self.tr("Ask for a call") if asks else info.title, "C" if asks else "", self.sealed
        if info.form == NOTE:
            return self.tr("Neighbourhood note"), "B", self.noted
        return info.title, "", self.begun

    def _offer(
        self, columns: Columns, words: str, key: str, action: Callable[[], object], *, hero: bool = False
    ) -> Button:
        kind, voice = ("hero", "title") if hero else ("secondary", "heading")
        button = Button(words, kind, voice=voice, key=key)
        button.clicked.connect(lambda _=False: action())
        columns.addWidget(button)
        if key:
            self.on_key(key, button.click)
        return button

    def _half_done(self, drafts: list[Draft]) -> Unfinished | None:
        """Offer to go on with what was left half done, before all else."""
        if not drafts:
            return None
        sessions = {one.id: one for one in self._desk.store.sessions.all()} if len(drafts) > 1 else {}

        def where(draft: Draft) -> str:
            session = sessions.get(draft.session)
            return beside(session.place, short_day(session.date)) if session else ""

        found = Unfinished(drafts, where)
        found.resumed.connect(self.resumed)
        found.discarded.connect(self._discard)
        return found

    def _discard(self, draft: Draft) -> None:
        self.attempt(lambda: self._desk.store.drafts.discard(draft.id))
        self.moved_on()

    def moved_on(self) -> None:
        """Have the page drawn anew."""
        self.changed.emit()

    def _saved(self) -> QFrame:
        frame, column = card()
        line = Spread(t.STEP2)
        told, both = QWidget(), row(gap=t.STEP2)
        told.setLayout(both)
        both.addWidget(text("✓", "ok", wrap=False))
        self.saved = text(self._saved_words())
        QTimer.singleShot(t.MOMENT_MS, self, lambda: self.saved.setText(self._saved_words()))
        both.addWidget(self.saved, 1)
        line.addWidget(told)
        last = self._desk.last()
        if last:
            for words, signal in ((self.tr("Look"), self.looked), (self.tr("Correct"), self.corrected)):
                link = snug(Button(words, "link"))
                link.clicked.connect(partial(signal.emit, last))
                line.addWidget(link)
        column.addLayout(line)
        return frame

    def _saved_words(self) -> str:
        at, now = self._desk.saved_at, self._desk.clock()
        if at and now - at < timedelta(milliseconds=t.MOMENT_MS):
            return self.tr("The last test was saved a moment ago.")
        return self.tr("The last test is saved.")

    def _words(self, office: str) -> QLayout:
        """Offer to compare the six words, as long as nobody has."""
        line = Spread(t.STEP2)
        said = self.tr("Six words are still to be compared with {office}.").format(office=office)
        line.addWidget(text(f"▲  {said}", "warn"))
        self.compare = snug(Button(self.tr("Compare them"), "link"))
        self.compare.clicked.connect(self.doubted)
        line.addWidget(self.compare)
        return line

    def _table(self) -> QLayout:
        line = Spread(t.STEP2)
        line.addWidget(text(self._team(), "muted"))
        other = snug(Button(self.tr("Another table"), "link"))
        other.clicked.connect(self.moved)
        line.addWidget(other)
        return line

    def _team(self) -> str:
        session = self._session
        team = self.tr("Team: %n people", "", session.team) if session.team else ""
        times = ""
        if session.start and session.end:
            times = self.tr("from {start} to {end}").format(start=session.start, end=session.end)
        return beside(team, times)


def _counter(name: str, number: QWidget, beside: QWidget) -> QFrame:
    frame, column = card(gap=t.HALF)
    column.addWidget(text(name, "muted"))
    line = row(gap=t.STEP2)
    line.addWidget(number)
    line.addWidget(beside)
    column.addLayout(line)
    number.setAccessibleDescription(name)
    return frame
