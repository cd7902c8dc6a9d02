"""Forms and places: a workbook read, its problems told, tried out as a volunteer sees it, listed, published."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame

from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Progress
from fieldkit.store import Store
from forms.definition import Form
from forms.problems import Problem
from ui import languages, messages
from ui.desktop import theme as t
from ui.desktop.language import day_and_year
from ui.desktop.office import publishing
from ui.desktop.office.desk import OfficeDesk
from ui.desktop.office.list_page import ListPage, buttons
from ui.desktop.office.page import Bench
from ui.desktop.office.publishing import Candidate, Shelf
from ui.desktop.rows import Column
from ui.desktop.widgets import Button, Paragraph, card, snug, text
from ui.participant_words import NAMES

READING = "reading a form"
PRINTING = "making sheets for participants"
_SHOWN = 20  # problems of one workbook; more are told by their number


class FormsPage(ListPage):
    """What the laptops ask, and where."""

    desk: OfficeDesk
    place = "forms"
    help = "forms"

    tried = Signal(Form)

    def __init__(self, bench: Bench) -> None:
        columns = [Column(self.tr("Form")), Column(self.tr("Version"))]
        super().__init__(bench, self.tr("Forms and places"), columns, "short")
        self._shelf: Shelf | None = None
        self.publish = snug(Button(self.tr("Publish to the laptops"), "primary", voice="heading"))
        self.publish.clicked.connect(self._publish)
        self.lead(self.publish)
        self.table.chosen.connect(self._open)
        self.table.entered.connect(self._open)
        self.import_form = snug(Button(self.tr("Read a form (Excel)…"), "secondary", voice="strong"))
        self.import_form.clicked.connect(self._ask_form)
        self.import_places = snug(Button(self.tr("Read places (CSV)…"), "secondary", voice="strong"))
        self.import_places.clicked.connect(self._ask_places)
        self.hand_out = snug(Button(self.tr("Sheets for participants (PDF)…"), "secondary", voice="strong"))
        self.hand_out.clicked.connect(self._ask_folder)
        row = buttons(self.import_form, self.import_places, self.hand_out)
        self.column.insertLayout(self.column.count() - 1, row)
        self._read()

    def _read(self) -> None:
        self.look(publishing.shelf, self._shown)

    def _shown(self, found: Shelf) -> None:
        self._shelf = found
        self.told.say(" ".join((self._places(found), self._kit(found))))
        self.table.rows.fill([(info.title, info.version) for info in found.forms])
        self.table.show()
        candidate = self.desk.candidate
        self.table.choose(0)
        self.table.setFocus()
        if candidate:
            self._candidate(candidate)

    def _places(self, found: Shelf) -> str:
        return self.tr("%n places on the list.", "", len(found.places)) if found.places else self.tr("No places yet.")

    def _kit(self, found: Shelf) -> str:
        if not found.kit:
            return self.tr("Nothing has been published yet.")
        day = day_and_year(date.fromisoformat(found.day))
        return self.tr("Published last on {day} (no. {number}).").format(day=day, number=found.kit)

    def _open(self, at: int) -> None:
        if self._shelf is None or at >= len(self._shelf.forms):
            return
        self.desk.candidate = None
        info = self._shelf.forms[at]
        frame, body = card(gap=t.STEP2)
        body.addWidget(text(info.title, "heading"))
        body.addWidget(Paragraph(self.tr("Version {version}").format(version=info.version), "muted"))
        see = snug(Button(self.tr("See it as a volunteer does"), "secondary", voice="strong"))
        see.clicked.connect(lambda: self.look(partial(publishing.form, form_id=info.form), self._try))
        body.addLayout(buttons(see))
        self.put(frame)

    def _try(self, found: Form) -> None:
        self.tried.emit(found)

    def _ask_form(self) -> None:
        title, kinds = self.tr("Which form?"), self.tr("Excel workbooks (*.xlsx *.xls);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()), kinds)
        if name:
            self.take_in(Path(name))

    def take_in(self, path: Path) -> None:
        """Read a workbook."""
        self.notice.close_up()
        self.desk.candidate = None
        self.work(READING, partial(_candidate, path=path), self._candidate)

    def _candidate(self, found: Candidate) -> None:
        """Show what was read, before anything is changed."""
        self.desk.candidate = found
        frame, body = card(gap=t.STEP2)
        body.addWidget(text(found.title, "heading"))
        body.addWidget(Paragraph(self.tr("Version {version}").format(version=found.version), "muted"))
        if not found.problems:
            body.addWidget(text("✓  " + self.tr("Nothing to object to."), "ok"))
        for sentence in self._sentences(found.problems):
            body.addWidget(Paragraph(f"·  {sentence}"))
        see = snug(Button(self.tr("See it as a volunteer does"), "secondary", voice="strong"))
        see.clicked.connect(lambda: self.tried.emit(found.form))
        add = snug(Button(self.tr("Put it on the list"), "secondary", voice="strong"))
        add.clicked.connect(lambda: self.look(partial(publishing.add, workbook=found.workbook), self._added))
        body.addLayout(buttons(see, add))
        self.put(frame)
        see.setFocus()

    def _sentences(self, problems: Sequence[Problem]) -> list[str]:
        said = [messages.form_problem(one, self.bench.language) for one in problems[:_SHOWN]]
        more = len(problems) - len(said)
        return [*said, self.tr("And %n more.", "", more)] if more else said

    def refuse(self, failure: WorldFailed) -> None:
        """Say why; of a form, with each problem and where it stands."""
        super().refuse(failure)
        problems = failure.facts.get("problems")
        if failure.code is Code.FORM_REFUSED and isinstance(problems, tuple):
            self.put(self._refused(problems))

    def _refused(self, problems: Sequence[Problem]) -> QFrame:
        frame, body = card("warn", gap=t.STEP2)
        body.addWidget(text(self.tr("What stands in the way"), "heading"))
        for sentence in self._sentences(problems):
            body.addWidget(Paragraph(f"·  {sentence}"))
        return frame

    def _added(self, _result: None) -> None:
        self.desk.candidate = None
        self._read()

    def _ask_places(self) -> None:
        title, kinds = self.tr("Which list of places?"), self.tr("Lists (*.csv);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()), kinds)
        if name:
            self.take_in_places(Path(name))

    def take_in_places(self, path: Path) -> None:
        """Read a list of places."""
        self.notice.close_up()
        self.look(partial(publishing.set_places, path=path), self._placed)

    def _placed(self, _count: int) -> None:
        self._read()

    def _ask_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Where to put the sheets?"), str(Path.home()))
        if name:
            self.notice.close_up()
            self.work(PRINTING, partial(publishing.hand_out, out=Path(name)), self._handed)

    def _handed(self, missing: tuple[str, ...]) -> None:
        """Say what the sheets still lack, by the plan's own names."""
        frame, body = card("warn" if missing else "card", gap=t.STEP2)
        body.addWidget(text(self.tr("The sheets for participants are saved"), "heading"))
        said = self.tr("Print them, and hand one to whoever takes the test.")
        if missing:
            said = self.tr("Do not hand them out yet. The plan does not say:")
        body.addWidget(Paragraph(said))
        for name in missing:
            body.addWidget(Paragraph(f"·  {languages.said(NAMES[name], self.bench.language)} ({name})"))
        self.put(frame)

    def _publish(self) -> None:
        """By the mailbox where there is one, else into a file for sticks."""
        self.notice.close_up()
        out = None
        if self._shelf is None or not self._shelf.mailbox:
            title, usual = self.tr("Where to write the kit"), str(Path.home() / "office.kit")
            name, _ = QFileDialog.getSaveFileName(self, title, usual)
            if not name:
                return
            out = Path(name)
        self.look(partial(publishing.publish, today=self.desk.today, out=out), self._published)

    def _published(self, stations: int) -> None:
        self._read()
        self.heading.setText(self.tr("Published for %n laptops", "", stations))


def _candidate(_store: Store, _progress: Progress, *, path: Path) -> Candidate:
    return publishing.read(path)
