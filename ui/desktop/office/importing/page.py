"""Surveys and tables from elsewhere: a file is picked, its columns are matched, what would come in is looked at."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from fieldkit.errors import Code, WorldFailed
from sync.survey_import.preview import Outcome
from sync.survey_import.table import Layout
from ui.desktop.office.desk import OfficeDesk
from ui.desktop.office.importing import deeds
from ui.desktop.office.importing.columns_panel import ColumnsPanel
from ui.desktop.office.importing.draft import Draft, Kept, Read, Step
from ui.desktop.office.importing.file_panel import FilePanel
from ui.desktop.office.importing.gatherings_panel import GatheringsPanel
from ui.desktop.office.importing.panel import Panel
from ui.desktop.office.importing.preview_panel import PreviewPanel
from ui.desktop.office.page import Bench, OfficePage
from ui.desktop.page import attempt
from ui.desktop.widgets import Button, Paragraph, snug

READING, LOOKING, TAKING, SAVING = "reading a table", "looking at rows", "taking rows in", "saving the rest"
_OTHERWISE = (Code.IMPORT_SHEET, Code.IMPORT_EMPTY, Code.IMPORT_TOO_WIDE, Code.IMPORT_UNREADABLE)
_GATHERING = (Code.IMPORT_NO_SESSION, Code.IMPORT_DATES)


class ImportPage(OfficePage):
    """One step at a time; what is decided lies in the desk, and in the store while nobody is here."""

    desk: OfficeDesk
    place = "import"
    help = "import"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, self.tr("Import"))
        self.back = snug(Button("", "link"))
        self.back.clicked.connect(self._back)
        self.go = snug(Button(self.tr("Choose the file…"), "primary", voice="heading"))
        self.go.clicked.connect(self._act)
        self.lead(self.back, self.go)
        self.told = Paragraph("")
        self.column.addWidget(self.told)
        self.column.addStretch(1)
        self.panel: Panel | None = None
        self._path, self._layout = Path(), Layout()
        self._kept: Kept | None = None
        self._show(self._draft.step if self._draft else None)
        self._follow_on()

    @property
    def _draft(self) -> Draft | None:
        return self.desk.importing

    def first_focus(self) -> QWidget:
        """Return what the step says, else the one button; the way to stop it while something is done."""
        if self._task:
            return self.cancel
        found = self.panel.first_focus() if self.panel else None
        return found or (self.go if self.go.isVisibleTo(self) else self.heading)

    def keep(self) -> None:
        """Keep what was decided, so that the lock takes nothing away."""
        if self._draft and self._draft.step != "done":
            self._take_fields()
            self.look(partial(deeds.keep, kept=self._draft.kept()), self._passed_over)

    def busied(self, *, busy: bool) -> None:
        """Put the step away while something is done with it."""
        for widget in (self.back, self.go, self.panel):
            if widget:
                widget.setEnabled(not busy)
        if not busy:
            self.first_focus().setFocus()

    def _follow_on(self) -> None:
        """Go on with what was begun before this page was drawn anew, or before somebody went elsewhere."""
        for name, then in (
            (READING, self._was_read),
            (LOOKING, self._looked),
            (TAKING, self._taken),
            (SAVING, self._rest_saved),
        ):
            if running := self.bench.runner.named(name):
                self.follow(running, then)

    # ── Which step ──

    def _show(self, step: Step | None) -> None:
        """Show a step; None for the choice of a file."""
        if self._draft and step:
            self._draft.step = step
        panel = self._made(step)
        if self.panel:
            self.column.removeWidget(self.panel)
            self.panel.hide()
            self.panel.deleteLater()
        self.panel = panel
        self.column.insertWidget(self.column.count() - 1, panel)
        self._say(step)
        panel.show()
        self.first_focus().setFocus()

    def _made(self, step: Step | None) -> Panel:
        draft = self._draft
        if draft is None or step is None:
            return self._file_panel()
        if step == "columns":
            columns = ColumnsPanel(draft, self.bench.language)
            columns.formed.connect(self._formed)
            columns.all_settled.connect(self.go.setFocus)
            return columns
        if step == "gatherings":
            return GatheringsPanel(draft)
        preview = PreviewPanel(draft, draft.outcome or Outcome(), self.bench.language)
        preview.rest.connect(self._ask_rest)
        preview.reviewed.connect(self._reviewed)
        return preview

    def _file_panel(self) -> Panel:
        panel = FilePanel()
        panel.again.connect(self._read_again)
        panel.resumed.connect(self._resume)
        panel.dropped.connect(self._drop)
        self.look(deeds.kept, self._found_kept)
        return panel

    def _say(self, step: Step | None) -> None:
        """Put the step's words on heading and buttons."""
        draft = self._draft
        self.told.say("")
        if draft is None or step is None:
            self._name(self.tr("Import a survey or a table"), self.tr("Choose the file…"), "")
            return
        rows = self.tr("{file}: %n rows", "", draft.rows).format(file=draft.read.path.name)
        look = self.tr("See what would come in")
        if step == "columns":
            following = look if draft.sealed else self.tr("Next: where and when")
            self._name(rows, following, self.tr("Another file"))
        elif step == "gatherings":
            self._name(self.tr("Where and when?"), look, self.tr("Columns"))
        elif step == "preview":
            coming = draft.outcome.coming if draft.outcome else 0
            self._name(self._coming(coming), self.tr("Take %n rows in", "", coming), self._before_preview())
            self.go.setVisible(coming > 0)
        else:
            coming = draft.outcome.coming if draft.outcome else 0
            self._name(self.tr("%n rows are in", "", coming), self.tr("Another file…"), "")

    def _coming(self, coming: int) -> str:
        if coming:
            return self.tr("%n rows would come in. Nothing is changed yet.", "", coming)
        known = self._draft and self._draft.outcome and self._draft.outcome.counts["known"]
        return self.tr("All of it is here already") if known else self.tr("Nothing would come in")

    def _before_preview(self) -> str:
        return self.tr("Columns") if self._draft and self._draft.sealed else self.tr("Where and when")

    def _name(self, heading: str, go: str, back: str) -> None:
        self.heading.setText(heading)
        self.go.say(go)
        self.go.show()
        self.back.say(back)
        self.back.setVisible(bool(back))

    def _act(self) -> None:
        """Do what the one button says."""
        draft = self._draft
        self.notice.close_up()
        if draft is None or draft.step == "done" or self._at_file:
            self._ask_file()
        elif draft.step == "columns":
            self._leave_columns(draft)
        elif draft.step == "gatherings":
            self._take_fields()
            self._look(draft)
        else:
            self._take_in(draft)

    @property
    def _at_file(self) -> bool:
        return isinstance(self.panel, FilePanel)

    def _back(self) -> None:
        draft = self._draft
        self.notice.close_up()
        self._take_fields()
        if draft is None or draft.step == "columns":
            self._drop()
        elif draft.step == "gatherings" or draft.sealed:
            self._show("columns")
        else:
            self._show("gatherings")

    def _take_fields(self) -> None:
        if isinstance(self.panel, GatheringsPanel):
            self.panel.take()

    # ── The file ──

    def _ask_file(self) -> None:
        kinds = self.tr("Tables (*.csv *.xlsx *.xls *.tsv *.txt *.html);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Which file?"), str(Path.home()), kinds)
        if name:
            self.take_in(Path(name))

    def take_in(self, path: Path, layout: Layout = Layout()) -> None:  # noqa: B008 - it is frozen
        """Read a file, and show what its columns may be."""
        self._path, self._layout = path, layout
        self.work(READING, partial(deeds.read, path=path, layout=layout), self._was_read)

    def _read_again(self, layout: Layout) -> None:
        self.take_in(self._path, layout)

    def _was_read(self, found: Read) -> None:
        draft = Draft(found)
        self.desk.importing = draft
        if self._kept and Path(self._kept.path) == found.path and self._kept.mapping.form == draft.form:
            draft.take_up(self._kept)
        self._kept = None
        ready = found.known and not draft.unsure() and attempt(lambda: deeds.fits(draft), _nobody) is not None
        self._show("columns")
        if ready:  # such a table came in before, and nothing is left to a person
            self._look(draft)

    def _formed(self, form: str) -> None:
        if self._draft:
            deed = partial(deeds.as_form, before=self._draft.read, form=form)
            self.work(READING, deed, self._was_read)

    # ── What was left half done ──

    def _found_kept(self, kept: Kept | None) -> None:
        self._kept = kept
        if kept and isinstance(self.panel, FilePanel):
            self.panel.offer(Path(kept.path).name)
            self.first_focus().setFocus()

    def _resume(self) -> None:
        if self._kept:
            kept = self._kept
            self._path, self._layout = Path(kept.path), kept.mapping.table
            deed = partial(deeds.read, path=self._path, layout=self._layout, form=kept.mapping.form)
            self.work(READING, deed, self._was_read)

    def _drop(self) -> None:
        self.desk.importing, self._kept = None, None
        self.look(deeds.forget, self._forgotten)

    def _forgotten(self, _result: None) -> None:
        self._show(None)

    def _passed_over(self, _result: None) -> None:
        """Nothing is to be said of it."""

    # ── Look, take in, save the rest ──

    def _leave_columns(self, draft: Draft) -> None:
        if isinstance(self.panel, ColumnsPanel) and self.panel.seek_waiting():
            return
        if draft.sealed:
            self._look(draft)
        else:
            self._show("gatherings")

    def _look(self, draft: Draft) -> None:
        if attempt(lambda: deeds.fits(draft), self.refuse):
            self.work(LOOKING, partial(deeds.look, draft=draft, clock=self.desk.clock), self._looked)

    def _looked(self, outcome: Outcome) -> None:
        if self._draft:
            self._draft.outcome = outcome
            self._show("preview")

    def _reviewed(self) -> None:
        if self._draft:
            self._draft.reviewed = True
            self._look(self._draft)

    def _take_in(self, draft: Draft) -> None:
        self.work(TAKING, partial(deeds.take_in, draft=draft, clock=self.desk.clock), self._taken)

    def _taken(self, outcome: Outcome) -> None:
        if self._draft:
            self._draft.outcome = outcome
            self._show("done")
            self.desk.doubts = None  # among the new rows may be more
            self.changed.emit()

    def _ask_rest(self) -> None:
        if self._draft is None:
            return
        path = self._draft.read.path
        usual = path.with_name(self.tr("{file}-to-mend.xlsx").format(file=path.stem))
        kinds = self.tr("Excel workbooks (*.xlsx);;CSV (*.csv)")
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Where to save the rows that do not fit"), str(usual), kinds
        )
        if name:
            self.save_rest(Path(name))

    def save_rest(self, out: Path) -> None:
        """Write the rows that do not fit to this file."""
        if self._draft:
            deed = partial(
                deeds.save_rest, draft=self._draft, clock=self.desk.clock, out=out, language=self.bench.language
            )
            self.work(SAVING, deed, self._rest_saved)

    def _rest_saved(self, out: Path) -> None:
        said = self.tr(
            "Saved: {file}. Mend the rows there and import that file. It holds answers: erase it afterwards."
        )
        self.told.say("✓  " + said.format(file=out))
        self.first_focus().setFocus()

    # ── What the world refused ──

    def _stopped(self, failure: WorldFailed) -> str:
        came_in = int(str(failure.facts.get("imported", 0)))
        if came_in:
            return self.tr("Stopped. %n rows had come in, and they stay.", "", came_in)
        return self.tr("Stopped. Nothing was changed.")

    def refuse(self, failure: WorldFailed) -> None:
        """Say why, and show where it can be mended."""
        draft = self._draft
        if failure.code is Code.CANCELLED:
            self._say(draft.step if draft and not self._at_file else None)
            self.told.say(self._stopped(failure))
            self.first_focus().setFocus()
            return
        if failure.code in _GATHERING and draft and draft.step != "gatherings":
            self._show("gatherings")
        super().refuse(failure)
        if failure.code in _GATHERING:
            self.first_focus().setFocus()
        if failure.code in _OTHERWISE and isinstance(self.panel, FilePanel):
            sheets = failure.facts.get("sheets", ())
            self.panel.ask(self._layout, sheets if isinstance(sheets, Sequence) else ())
            self.first_focus().setFocus()


def _nobody(_failure: WorldFailed) -> None:
    """Tell nobody: what is missing is asked for on the screen."""
