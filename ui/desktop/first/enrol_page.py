"""A laptop's way to its office: the request on a stick, the kit that comes back, six words read aloud, the mailbox."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QProgressBar, QWidget

from fieldkit.errors import WorldFailed
from fieldkit.progress import Progress
from fieldkit.store import Store
from ui.desktop import theme as t
from ui.desktop.desk import Desk
from ui.desktop.fields import labelled
from ui.desktop.first import making
from ui.desktop.first.making import Enrolment, as_file_name
from ui.desktop.layouts import Flow, stack
from ui.desktop.notice import Notice
from ui.desktop.page import Page
from ui.desktop.tasks import Runner
from ui.desktop.widgets import Button, Paragraph, Scroller, leading, snug, text
from ui.languages import Language

Deed = Callable[[Store, Progress], object]
Then = Callable[[object], None]


class EnrolPage(Page):
    """Shows the one step that is next. `finished`: there is nothing more, or somebody said 'later'."""

    place = "table"
    help = "enrol"

    finished = Signal()

    def __init__(self, desk: Desk, looks: Runner, language: Language) -> None:
        super().__init__()
        self._desk = desk
        self._looks = looks
        self._language = language
        self._running = 0
        self._later = False  # the words are compared another time
        inside = QWidget()
        column = stack(inside, gap=t.STEP3)
        self.heading = text(self.tr("Enrolment"), "title")
        self.about = Paragraph("")
        self.notice = Notice(language, within=True)
        self.words = Paragraph("", "heading")
        self.said = QLineEdit()
        self.said.returnPressed.connect(self._compare)
        self._saying = labelled(self.tr("The six words that are read to you"), self.said)
        self.go = snug(Button("", "primary", voice="heading"))
        self.go.clicked.connect(self._act)
        self.other = snug(Button("", "secondary", voice="strong"))
        self.other.clicked.connect(self._act_otherwise)
        for widget in (self.heading, self.about, self.notice, self.words, self._saying):
            column.addWidget(widget)
        line = Flow(t.STEP2, below=t.GAP)
        line.addWidget(self.go)
        line.addWidget(self.other)
        column.addLayout(line)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Working"))
        self.bar.hide()
        column.addWidget(self.bar)
        column.addStretch(1)
        stack(self, gap=0).addWidget(Scroller(leading(inside)))
        self._state = Enrolment("", "", compared=False, mailbox="")
        self._show(self._state)
        self._look()

    def first_focus(self) -> QWidget:
        """Return where the next key belongs."""
        return self.said if self._saying.isVisibleTo(self) else self.go

    def _look(self) -> None:
        self._run(partial(making.enrolled, language=self._language), self._show)

    def _run(self, deed: Deed, then: Then) -> None:
        """Have something done beside the window. What takes longer than a moment is seen to be at work."""
        if self._desk.closed:
            return
        self._running += 1
        QTimer.singleShot(t.SEARCH_MS, self, self._tell)
        task = self._looks.run(self._desk.beside(deed))
        task.ended.connect(self._rest)
        task.follow(then, self._refused)

    def _rest(self) -> None:
        self._running -= 1
        self._tell()

    def _tell(self) -> None:
        self.bar.setVisible(self._running > 0)

    def _refused(self, failure: WorldFailed) -> None:
        self.notice.tell(failure)

    def _show(self, found: object) -> None:
        """Show the step that is next."""
        if not isinstance(found, Enrolment) or self._desk.closed:
            return
        self._state = found
        comparing = bool(found.office) and not found.compared and not self._later
        self._saying.setVisible(comparing)
        self.words.say(found.words if comparing else "")
        if not found.office:
            self._say(
                self.tr("First, social services enrol this laptop"),
                self.tr("Save the request on a stick and take it to them. They put a kit on the stick: open it here."),
                self.tr("Save the request…"), self.tr("Open the kit…"),
            )  # fmt: skip
        elif comparing:
            self._say(
                self.tr("Are they really {office}?").format(office=found.office),
                self.tr("Ring them and read these words to each other. Type the six that they read to you."),
                self.tr("Compare"), self.tr("Later"),
            )  # fmt: skip
        elif not found.mailbox:
            self._say(
                self.tr("Where to does this laptop send?"),
                self.tr("Choose the shared folder, or the stick, that social services told you."),
                self.tr("Choose the folder…"), self.tr("Later"),
            )  # fmt: skip
        else:
            self.finished.emit()
            return
        self.first_focus().setFocus()

    def _say(self, heading: str, about: str, go: str, other: str) -> None:
        self.heading.setText(heading)
        self.about.say(about)
        self.go.say(go)
        self.other.say(other)

    def _act(self) -> None:
        if self._running:  # pressed twice
            return
        self.notice.close_up()
        if not self._state.office:
            self._ask_where()
        elif self._saying.isVisibleTo(self):
            self._compare()
        else:
            self._ask_mailbox()

    def _act_otherwise(self) -> None:
        if self._running:
            return
        self.notice.close_up()
        if not self._state.office:
            self._ask_kit()
        elif self._saying.isVisibleTo(self):
            self._later = True
            self._show(self._state)
        else:
            self.finished.emit()

    def _ask_where(self) -> None:
        usual = str(Path.home() / f"{as_file_name(self._desk.identity.name)}.request")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Where to save the request"), usual)
        if name:
            self.save_request(Path(name))

    def save_request(self, out: Path) -> None:
        """Write the request to this file."""
        self._run(partial(making.write_request, out=out), self._saved)

    def _saved(self, out: object) -> None:
        said = self.tr("Saved: {file}. Take it to social services; this screen waits for the kit.")
        self.about.say(said.format(file=out))
        self.other.setFocus()

    def _ask_kit(self) -> None:
        title, kinds = self.tr("The kit of social services"), self.tr("Kits (*.kit);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()), kinds)
        if name:
            self.accept(Path(name))

    def accept(self, path: Path) -> None:
        """Take in this kit."""
        self._run(partial(making.accept, path=path), self._done)

    def _compare(self) -> None:
        said = self.said.text().strip()
        if said and not self._running:
            self._run(partial(making.compare, said=said), self._done)
        else:
            self.said.setFocus()

    def _ask_mailbox(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Where to does this laptop send?"), str(Path.home()))
        if name:
            self.use_mailbox(Path(name))

    def use_mailbox(self, folder: Path) -> None:
        """Send through this folder."""
        self._run(partial(making.set_mailbox, folder=folder), self._done)

    def _done(self, _result: object) -> None:
        self.notice.close_up()
        self._look()
