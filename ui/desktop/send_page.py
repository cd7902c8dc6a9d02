"""What waits to be sent, where to, and what came of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLayout, QProgressBar, QWidget

from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Progress
from fieldkit.settings import MAILBOX
from fieldkit.store import Store
from sync.mailbox import plain_name
from sync.send import Received, Sent, Waiting, receive, send
from ui.desktop import newer
from ui.desktop import theme as t
from ui.desktop.desk import Desk
from ui.desktop.layouts import row, stack
from ui.desktop.newer_line import NewerLine
from ui.desktop.notice import Notice
from ui.desktop.page import Page
from ui.desktop.tasks import Runner, Task, Work
from ui.desktop.widgets import Button, Scroller, card, leading, snug, text
from ui.languages import Language

SENDING = "sending"
Exchange = tuple[Sent, Received]


class SendPage(Page):
    """Sends, and looks for the answer, beside the window and with its own opening of the store."""

    place = "send"

    help = "send"

    sent = Signal()
    wanted = Signal()

    def __init__(self, desk: Desk, runner: Runner, language: Language) -> None:
        super().__init__()
        self._desk = desk
        self._runner = runner
        self._task: Task | None = None
        self.notice = Notice(language, within=True)
        inside = QWidget()
        column = stack(inside, gap=t.STEP3)
        self.heading = text("", "title")
        self.heading.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for key in ("Return", "Enter"):
            self.on_key(key, self._enter)
        column.addWidget(self.heading)
        column.addWidget(self.notice)
        column.addWidget(self._facts())
        column.addLayout(self._work())
        self.newer = NewerLine()
        self.newer.wanted.connect(self.wanted)
        column.addWidget(self.newer)
        column.addStretch(1)
        self.notice.stands_by(self.heading)
        stack(self, gap=0).addWidget(Scroller(leading(inside)))
        self._rest()
        self._look()
        if running := runner.named(SENDING):
            self._follow(running)

    def first_focus(self) -> QWidget:
        """Return the one button."""
        return self.cancel if self._task else self.go

    def _facts(self) -> QFrame:
        frame, body = card(gap=t.STEP2)
        self.waits = text("")
        self.unconfirmed = text("", "muted")
        mailbox = self._desk.store.settings.get(MAILBOX)
        to = self.tr("They go to {office}, through the folder “{mailbox}”.")
        nowhere = self.tr("This laptop does not know yet where to send to.")
        where = to.format(office=self._office(), mailbox=plain_name(mailbox)) if mailbox else nowhere
        body.addWidget(self.waits)
        body.addWidget(text(where, "muted"))
        body.addWidget(self.unconfirmed)
        body.addWidget(
            text(self.tr("They travel sealed. Only {office} can read them.").format(office=self._office()), "muted")
        )
        return frame

    def _work(self) -> QLayout:
        self.go = snug(Button(self.tr("Send now"), "primary", voice="heading", key="↵"))
        self.go.clicked.connect(self.start)
        self.cancel = snug(Button(self.tr("Cancel"), "secondary", voice="strong"))
        self.cancel.clicked.connect(self._stop)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Sending"))
        line = row(gap=t.STEP3)
        for widget in (self.go, self.cancel, self.bar):
            line.addWidget(widget)
        line.addStretch(1)
        return line

    def _office(self) -> str:
        return self._desk.office or self.tr("social services")

    def _look(self) -> None:
        """Show what waits now."""
        waiting = self.attempt(self._desk.waiting) or Waiting(0, 0)
        self.heading.setText(self.tr("Send"))
        self.go.say(self.tr("Send now") if waiting.unsent else self.tr("Look for the answer"))
        if waiting.unsent:
            self.waits.setText(self.tr("%n things wait to be sent.", "", waiting.unsent))
        else:
            self.waits.setText(self.tr("Nothing waits to be sent."))
        self._say_unconfirmed(waiting)
        self.newer.say(self.attempt(lambda: newer.version(self._desk.store)) or "")

    def _say_unconfirmed(self, waiting: Waiting) -> None:
        if waiting.unconfirmed:
            said = self.tr("%n things are sent, and {office} has not confirmed them yet.", "", waiting.unconfirmed)
            self.unconfirmed.setText(said.format(office=self._office()))
        self.unconfirmed.setVisible(bool(waiting.unconfirmed))

    def start(self) -> None:
        """Send, and look for the answer."""
        self.notice.close_up()
        self._follow(self._runner.run(exchange(self._desk), SENDING))
        self.cancel.setFocus()

    def _follow(self, task: Task) -> None:
        """Show how far a sending is, also one that was begun before this page was drawn."""
        self._task = task
        task.follow(self._done, self._refused)
        task.stepped.connect(self._stepped)
        self.go.hide()
        self.cancel.show()
        self.bar.setRange(0, 0)
        self.bar.show()

    def _enter(self) -> None:
        (self.cancel if self._task else self.go).click()

    def _stop(self) -> None:
        if self._task:
            self._task.cancel()

    def _stepped(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _done(self, result: object) -> None:
        if self._desk.closed:  # locked meanwhile: what was sent is sent, and the next look will show it
            return
        self._rest()
        sent, received = _exchange(result)
        self._look()
        self.heading.setText(self._outcome(sent, received))
        self.heading.setFocus()  # what came of it is what comes next to eye and ear
        self.sent.emit()

    def _refused(self, failure: WorldFailed) -> None:
        if self._desk.closed:
            return
        self._rest()
        self._look()
        self.sent.emit()
        if failure.code is Code.CANCELLED:
            self.heading.setText(self.tr("Stopped. What had not gone yet is still here."))
        else:
            self.notice.tell(failure)
        self.heading.setFocus()

    def _rest(self) -> None:
        self._task = None
        self.go.show()
        self.cancel.hide()
        self.bar.hide()

    def _outcome(self, sent: Sent, received: Received) -> str:
        office = self._office()
        if sent.submissions and received.waiting.unconfirmed:
            said = self.tr("Sent: %n. {office} has not confirmed yet.", "", sent.submissions)
        elif sent.submissions:
            said = self.tr("Sent: %n. {office} has confirmed all of them.", "", sent.submissions)
        elif received.waiting.unconfirmed:
            said = self.tr("Nothing new to send. {office} has not confirmed all yet.")
        else:
            said = self.tr("All done: {office} has everything.")
        return said.format(office=office)


def exchange(desk: Desk) -> Work:
    """Return the work of sending and then looking for receipts, for another thread than the desk's."""

    def work(store: Store, progress: Progress) -> Exchange:
        done = send(store, progress), receive(store, progress)
        newer.look(store)
        return done

    return desk.beside(work)


def _exchange(result: object) -> Exchange:
    match result:
        case (Sent() as sent, Received() as received):
            return sent, received
    raise TypeError(result)
