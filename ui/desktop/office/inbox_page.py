"""What has come in: the batches that wait, and after a merge what came of each and what to do next."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLayout, QWidget

from fieldkit.progress import Progress
from fieldkit.store import Store
from sync.merge import merge
from sync.report import Report
from ui.desktop import newer
from ui.desktop import theme as t
from ui.desktop.layouts import Columns, row
from ui.desktop.newer_line import NewerLine
from ui.desktop.office import arrivals
from ui.desktop.office.arrivals import Arrived
from ui.desktop.office.desk import OfficeDesk
from ui.desktop.office.outcome import Outcome
from ui.desktop.office.page import Bench, OfficePage
from ui.desktop.rows import Column, Table
from ui.desktop.widgets import Button, Paragraph, card, snug, text

MERGING = "merging"


class InboxPage(OfficePage):
    """Merges what came by mailbox or by stick, and tells what came of it."""

    desk: OfficeDesk
    place = "inbox"
    help = "inbox"

    wanted = Signal()  # a newer release of the program is to be brought

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, self.tr("Inbox"))
        self._arrived = Arrived(0, "", seen=False)
        self.go = snug(Button(self.tr("Look again"), "primary", voice="heading"))
        self.go.clicked.connect(self._act)
        self.lead(self.go)
        self.told = Paragraph("", "muted")
        self.column.addWidget(self.told)
        self.table = Table(self.tr("Batches"), self._columns())
        self.table.chosen.connect(self._tell)
        self.table.hide()
        self.column.addWidget(self.table)
        self.detail = Paragraph("", "muted")
        self.column.addWidget(self.detail)
        self.column.addLayout(self._others())
        self._next = Columns(gap=t.STEP3)
        self.column.addLayout(self._next)
        self.newer = NewerLine()
        self.newer.wanted.connect(self.wanted)
        self.column.addWidget(self.newer)
        self.column.addStretch(1)
        self._lines: list[str] = []
        if running := bench.runner.named(MERGING):
            self.follow(running, self._merged)
        elif self.desk.report:
            self._show_report(self.desk.report)
        self.look(arrivals.look, self._looked)

    def first_focus(self) -> QWidget:
        """Return the one button."""
        return self.go if self.go.isVisibleTo(self) else self.heading

    def busied(self, *, busy: bool) -> None:
        """Put the buttons away while it merges."""
        self.go.setVisible(not busy)
        self.files.setEnabled(not busy)

    def start(self, some: list[Path] | None = None) -> None:
        """Merge what lies in the mailbox, or these files."""
        self.told.say(self.tr("What has come in so far is safe, also if you stop."))
        self.work(MERGING, partial(_merge, some=some, desk=self.desk), self._merged)

    def _columns(self) -> list[Column]:
        return [
            Column(self.tr("Laptop")),
            Column(self.tr("Batch"), number=True),
            Column(self.tr("New"), number=True),
            Column(self.tr("Corrected"), number=True, spare=True),
            Column(self.tr("Were here"), number=True, spare=True),
            Column(self.tr("What to do")),
        ]

    def _others(self) -> QLayout:
        line = row(gap=t.STEP3)
        self.files = snug(Button(self.tr("Files or a stick…"), "secondary", voice="strong"))
        self.files.clicked.connect(self._ask_files)
        line.addWidget(self.files)
        line.addStretch(1)
        return line

    def _act(self) -> None:
        if not self._arrived.stations:
            self.went.emit("laptops")
        elif not self._arrived.mailbox:
            self.went.emit("care")
        elif self._arrived.files or not self._arrived.seen:
            self.start()
        else:
            self.look(arrivals.look, self._looked)

    def _ask_files(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Which files came?"), str(Path.home()), self.tr("Batches (*.batch);;All files (*)")
        )
        if names:
            self.start([Path(name) for name in names])

    def _looked(self, found: Arrived) -> None:
        self._arrived = found
        self.desk.arrived = len(found.files)
        self.changed.emit()
        self.newer.say(found.release)
        if self.bench.runner.named(MERGING):
            return
        self.go.say(self._button(found))
        if self.desk.report and not found.files:
            return
        self.heading.setText(self._title(found))
        self.told.say(self._explained(found))
        if found.failure:
            self.notice.tell(found.failure)
        self.table.setVisible(bool(found.files))
        waits = self.tr("Waits to be taken in")
        nobody = self.tr("Nobody known here")
        self.table.rows.fill_from(found.files, lambda one: (one.station or nobody, one.sequence, "–", "–", "–", waits))

    def _button(self, found: Arrived) -> str:
        if not found.stations:
            return self.tr("Enrol a laptop")
        if not found.mailbox:
            return self.tr("Set up the mailbox")
        if found.files:
            return self.tr("Take all in")
        return self.tr("Look again") if found.seen else self.tr("Look and take in")

    def _title(self, found: Arrived) -> str:
        if found.files:
            return self.tr("%n batches have come", "", len(found.files))
        return self.tr("Nothing new has come") if found.seen else self.tr("Inbox")

    def _explained(self, found: Arrived) -> str:
        if not found.stations:
            return self.tr("No laptop is enrolled yet. Enrol the first one; what it sends will come in here.")
        if not found.mailbox:
            return self.tr("Say where the mailbox is, or take in what came on a stick.")
        if found.files or found.seen:
            return self.tr("Mailbox: {mailbox}").format(mailbox=found.mailbox)
        return self.tr("The mailbox “{mailbox}” lies across the network: look what is there.").format(
            mailbox=found.mailbox
        )

    def _merged(self, report: Report) -> None:
        self.told.say("")
        self._show_report(report)
        self.changed.emit()
        self.look(arrivals.look, self._looked)
        self.heading.setFocus()

    def _show_report(self, report: Report) -> None:
        """Show a row a batch, then what the stations' chains lack."""
        outcome = Outcome(report, self.bench.language)
        self.heading.setText(outcome.title())
        self._lines = outcome.details()
        self.table.rows.fill(outcome.rows())
        self.table.setVisible(bool(self._lines))
        self.detail.say("")
        self._offer(report)

    def _tell(self, number: int) -> None:
        self.detail.say(self._lines[number] if number < len(self._lines) else "")

    def _offer(self, report: Report) -> None:
        """Say what to do next, each with its button."""
        while item := self._next.takeAt(0):
            if old := item.widget():
                old.deleteLater()
        if report.conflicts:
            self._card(
                self.tr("%n records came in two versions", "", report.conflicts),
                self.tr("Nothing is lost. Choose which one is right."),
                self.tr("Choose"), "review",
            )  # fmt: skip
        if report.not_compared:
            self._card(
                self.tr("Words still to be compared"),
                ", ".join(report.not_compared),
                self.tr("Compare"), "laptops",
            )  # fmt: skip
        if report.new:
            self._card(
                self.tr("The same sheet twice?"),
                self.tr("Look whether a sheet was entered two times."),
                self.tr("Look"), "review",
            )  # fmt: skip

    def _card(self, title: str, words: str, button: str, place: str) -> None:
        frame, body = card(gap=t.STEP2)
        body.addWidget(text(title, "heading"))
        body.addWidget(Paragraph(words, "muted"))
        line = row()
        go = snug(Button(button, "secondary", voice="strong"))
        go.setAccessibleName(f"{title}: {button}")
        go.clicked.connect(lambda: self.went.emit(place))
        line.addWidget(go)
        line.addStretch(1)
        body.addLayout(line)
        body.addStretch(1)
        self._next.addWidget(frame)


def _merge(store: Store, progress: Progress, some: list[Path] | None, desk: OfficeDesk) -> Report:
    report = merge(store, progress, some)
    desk.came_in(report)  # told also to who went elsewhere meanwhile
    if some is None:  # the mailbox is at hand now, also one across the network
        newer.look(store)
    return report
