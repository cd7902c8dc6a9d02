"""The way through a first afternoon, at a practice table: one step at a time, known as done by what was recorded."""

from collections.abc import Iterator

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from fieldkit.sessions import Session
from fieldkit.settings import GUIDE
from ui import practice
from ui.desktop import theme as t
from ui.desktop.desk import NOTE, Desk
from ui.desktop.language import first_language
from ui.desktop.layouts import Spread, stack
from ui.desktop.table.grid import columns
from ui.desktop.widgets import Button, Paragraph, card, snug, text
from ui.practice import TEST
from ui.practice_words import told


def guided(desk: Desk) -> bool:
    """Return whether this is a practice table whose guide nobody has put away."""
    return desk.store.identity.simulated and bool(desk.store.settings.get(GUIDE))


def done(desk: Desk, session: Session | None) -> Iterator[bool]:
    """Yield for each step whether it is done: table, counting, test, note, call, send."""
    yield session is not None
    if session is None:
        return
    store = desk.store
    waiting = desk.waiting()
    notes = store.submissions.count(NOTE, session.id)
    tests = desk.count(session).tests
    sent = bool(tests and notes and not waiting.unsent)
    yield session.passers > 0
    yield tests > 0
    yield notes > 0
    yield sent or store.contacts.waiting() > 0
    yield sent


class Guide(QWidget):
    """A card that says what to try next."""

    def __init__(self, desk: Desk, session: Session | None) -> None:
        super().__init__()
        self._desk, self._session = desk, session
        frame, column = card(gap=t.STEP)
        line = Spread(t.STEP2)
        self.title = text("", "heading")
        line.addWidget(self.title)
        self.away = snug(Button(self.tr("Put the guide away"), "link"))
        self.away.clicked.connect(self._put_away)
        line.addWidget(self.away)
        column.addLayout(line)
        self.told = Paragraph("")
        column.addWidget(self.told)
        self.compare = snug(Button(self.tr("Compare with the made-up paper sheets"), "link"))
        self.compare.clicked.connect(self._compare)
        column.addWidget(self.compare)
        self._found = stack(gap=t.HALF)
        column.addLayout(self._found)
        stack(self, gap=0).addWidget(frame)
        self.look(session)

    def look(self, session: Session | None) -> None:
        """Say what comes next, by what was recorded so far."""
        self._session = session
        self.compare.setVisible(session is not None and self._desk.store.submissions.count(TEST, session.id) > 0)
        steps = self._steps()
        so_far = list(done(self._desk, session))
        at = next((place for place, is_done in enumerate(so_far) if not is_done), len(so_far))
        if at < len(steps):
            title = self.tr("Your first afternoon: step {step} of {steps}")
            self.title.setText(title.format(step=at + 1, steps=len(steps)))
            self.told.say(steps[at])
        else:
            self.title.setText("✓  " + self.tr("Your first afternoon is done"))
            said = self.tr("To close, press F9 and shut the lid. Nothing is lost: it opens again with the passphrase.")
            self.told.say(said)

    def _steps(self) -> tuple[str, ...]:
        return (
            self.tr("Set up the table: choose a place below and press Enter."),
            self.tr("Somebody stops by: press the space bar, once for each person."),
            self.tr("Do a test: press N. Choose “I ask”, press a digit for each answer, and Enter to go on."),
            self.tr("Write a note: press B. Write of a bench or a ramp, and of nobody."),
            self.tr("Somebody wants a call: press C. Invent the name and the number."),
            self.tr("Send: press “Send” on the left, and then “Send now”."),
        )

    def _compare(self) -> None:
        """Say what differs between the sheets that were printed for practice and what was keyed in at this table."""
        if self._session is None:
            return
        store, language = self._desk.store, first_language(QLocale())
        form = store.form(TEST)
        numbers = {column.path: column.number for column in columns(form)}
        typed = [one.answers for one in store.submissions.current(TEST, self._session.id)]
        found = practice.compare(practice.sheets(form, list(numbers)), typed)
        while (old := self._found.takeAt(0)) is not None:
            if widget := old.widget():
                widget.deleteLater()
        for line in told(
            found, numbers.__getitem__, lambda path, value: practice.shown(form, path, value, language), language
        ):
            self._found.addWidget(Paragraph(line))

    def _put_away(self) -> None:
        self._desk.store.settings.set(GUIDE, "")
        self.hide()
