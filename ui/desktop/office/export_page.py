"""The workbook: what it will say, what is rounded and why, and where to write it."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QFrame, QWidget

from ui.desktop import theme as t
from ui.desktop.language import short_day
from ui.desktop.layouts import Columns, stack
from ui.desktop.office import figures, levels
from ui.desktop.office.figures import Figures, Grid
from ui.desktop.office.level_pick import LevelPick
from ui.desktop.office.levels import Choice
from ui.desktop.office.page import Bench
from ui.desktop.office.period_page import PeriodPage
from ui.desktop.rows import Column, Table
from ui.desktop.widgets import Button, Paragraph, card, snug, text

if TYPE_CHECKING:
    from exports.levels.books import Shelved
    from exports.summary import Exported

WRITING = "writing a workbook"
_LISTED = 8  # releases by name; the workbooks have them all


class ExportPage(PeriodPage):
    """Shows before anything is written what would be in it."""

    place = "export"
    help = "export"

    def __init__(self, bench: Bench) -> None:
        self.level: LevelPick | None = None  # counting begins before it is there
        super().__init__(bench, self.tr("Export"))
        self.level = LevelPick()
        self.level.activated.connect(self._chosen)
        self.lead(self.level)
        self.look(levels.areas, self.level.offer)
        self.save = snug(Button(self.tr("Save the Excel workbook…"), "primary", voice="heading"))
        self.save.clicked.connect(self._ask)
        self.save.hide()
        self.lead(self.save)
        self._figures: Figures | None = None
        self._seen: QWidget | None = None
        self._grids: list[Grid] = []
        self._tables = stack(gap=t.STEP3)
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.timeout.connect(self._add_tables)
        self.written = Paragraph("")
        self.column.addWidget(self.written)
        self.column.addStretch(1)
        if running := bench.runner.named(WRITING):
            self.follow(running, self._written)

    @property
    def area(self) -> str:
        """Return the area that is chosen, where it is one by itself."""
        return self.level.choice.area if self.level else ""

    def _chosen(self) -> None:
        said = self.tr("Save the Excel workbooks…") if self._choice.several else self.tr("Save the Excel workbook…")
        self.save.words.setText(said)
        self.save.setAccessibleName(said)
        self.show_nothing()
        self.told.say(self.tr("Counting…"))
        self.recount()

    def first_focus(self) -> QWidget:
        """Return the one button, once there is something to save."""
        return self.save if self.save.isVisibleTo(self) else self.heading

    def busied(self, *, busy: bool) -> None:
        """Put the buttons away while it is written."""
        self.save.setVisible(not busy and self._figures is not None)
        self.period.setEnabled(not busy)
        if self.level:
            self.level.setEnabled(not busy)

    def show_nothing(self) -> None:
        """Take the preview away."""
        self._figures = None
        self._grids.clear()
        self.save.hide()
        self._put(None)

    def show_figures(self, found: Figures) -> None:
        """Show the tables as they would be written, and beside them why."""
        self._figures = found
        self.told.say(self._lead_in(found))
        self.save.setVisible(self.bench.runner.named(WRITING) is None)
        both = QWidget()
        column = stack(both, gap=t.STEP3)
        tables = stack(gap=t.STEP3)
        column.addLayout(tables)
        self._grids, self._tables = list(found.grids), tables
        cards = Columns(gap=t.STEP3)
        cards.addWidget(self._protection(found))
        cards.addWidget(self._content(found))
        if found.published:
            cards.addWidget(self._published(found))
        column.addLayout(cards)
        self._put(both)
        self.save.setFocus()
        self._add_tables()

    def _add_tables(self) -> None:
        """Add the next table, and the others one after the other: all at once would hold up a key."""
        if self._grids and self._seen:
            grid = self._grids.pop(0)
            self._tables.addWidget(text(grid.title, "heading"))
            self._tables.addWidget(self._table(grid))
            self._more.start(0)

    def _lead_in(self, found: Figures) -> str:
        """Return how the numbers are to be read, up to which day they go, and whether they were published before."""
        if found.rounded:
            said = self.tr("As it will be written. People are counted in steps of {base}, and the sums add up.")
        else:
            said = self.tr("As it will be written. An interval like 0–9 stands for a number between these two.")
        lines = [said.format(base=found.base)]
        if self.level and self.level.choice.several:
            lines.append(self.tr("Each workbook says the same of the same people. This is the one of all together."))
        if found.until:
            said = self.tr("The period is not over: it is counted up to {day}.")
            lines.append(said.format(day=short_day(found.until)))
        if len(found.numbers) == 1:
            said = self.tr("Published before as No. {number}: it says the same again. What came since counts later.")
            lines.append(said.format(number=found.numbers[0]))
        elif found.numbers:
            said = self.tr("The sum of what was published: Nos. {numbers}.")
            lines.append(said.format(numbers=", ".join(map(str, found.numbers))))
        return " ".join(lines)

    def _put(self, widget: QWidget | None) -> None:
        if self._seen:
            self.column.removeWidget(self._seen)
            self._seen.hide()
            self._seen.deleteLater()
        self._seen = widget
        if widget:
            self.column.insertWidget(self.column.count() - 1, widget)

    def _table(self, grid: Grid) -> Table:
        numbers = [Column(title, number=True) for title in (*grid.columns, self.tr("Total"))]
        table = Table(grid.title, [Column(grid.corner), *numbers])
        lines = [(name, *cells) for name, cells in grid.rows]
        total = [(self.tr("All together"), *grid.total)] if grid.total else []
        table.rows.fill([*lines, *total])
        return table

    def _protection(self, found: Figures) -> QFrame:
        frame, body = card(gap=t.STEP)
        body.addWidget(text("✓  " + self.tr("Nobody can be found in it"), "ok"))
        body.addWidget(
            Paragraph(
                self.tr("%n cells count so few people that they would give somebody away.", "", found.small), "muted"
            )
        )
        said = (
            self.tr(
                "So all {cells} cells go in steps of {base}, at most {furthest} off. An exact number next to a rounded "
                "one would say what was taken away."
            )
            if found.rounded
            else self.tr("They and those that would give them away by subtraction are shown as intervals.")
        )
        body.addWidget(Paragraph(said.format(cells=found.cells, base=found.base, furthest=found.furthest), "muted"))
        body.addWidget(Paragraph(self.tr("The finished file is read and proven before it gets its name."), "muted"))
        body.addStretch(1)
        return frame

    def _content(self, found: Figures) -> QFrame:
        frame, body = card(gap=t.STEP)
        body.addWidget(text(self.tr("What is in it"), "heading"))
        body.addWidget(Paragraph(self.tr("%n gatherings", "", found.gatherings), "muted"))
        body.addWidget(Paragraph(self.tr("%n indicators", "", len(found.rows)), "muted"))
        body.addWidget(Paragraph(self.tr("%n tables with their charts", "", len(found.grids)), "muted"))
        body.addStretch(1)
        return frame

    def _published(self, found: Figures) -> QFrame:
        frame, body = card(gap=t.STEP)
        body.addWidget(text(self.tr("Published before"), "heading"))
        latest = sorted(found.published, key=lambda one: -one.number)[:_LISTED]
        for one in latest:
            said = self.tr("No. {number}: {period}").format(number=one.number, period=one.name)
            body.addWidget(Paragraph(f"{'✓  ' if one.number in found.numbers else ''}{said}", "muted"))
        if more := len(found.published) - len(latest):
            body.addWidget(Paragraph(self.tr("and %n before these", "", more), "muted"))
        body.addStretch(1)
        return frame

    def _ask(self) -> None:
        found = self._figures
        if found is None:
            return
        if self._choice != Choice():
            self._ask_folder(found)
            return
        usual = self.tr("summary-{period}.xlsx").format(period=found.period.replace("..", "-"))
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Where to save it"), str(Path.home() / usual))
        if name:
            self.write(Path(name))

    @property
    def _choice(self) -> Choice:
        return self.level.choice if self.level else Choice()

    def _ask_folder(self, found: Figures) -> None:
        """Several workbooks, named after what they are of, lie in a folder of their own."""
        named = self.tr("summaries")
        usual = f"{named}-{found.period.replace('..', '-')}"
        name = QFileDialog.getExistingDirectory(self, self.tr("In which folder?"), str(Path.home()))
        if name:
            self.write(Path(name) / usual)

    def write(self, out: Path) -> None:
        """Write the workbook to this file, or what is chosen of the levels into this folder."""
        if self._figures:
            code, language, today = self._figures.period, self.bench.language, self.desk.today
            if self._choice == Choice():
                deed = partial(figures.write, code=code, out=out, today=today, language=language)
                self.work(WRITING, deed, self._written)
            else:
                several = partial(levels.write, code=code, choice=self._choice, out=out, today=today, language=language)
                self.work(WRITING, several, self._written)

    def _written(self, done: "Exported | Shelved") -> None:
        from exports.levels.books import Shelved  # noqa: PLC0415 - loaded long ago: it was written with it

        if isinstance(done, Shelved):
            said = self.tr(
                "%n workbooks are saved and proven, side by side with those of all levels: {folder}",
                "",
                len(done.books),
            )
            said = said.format(folder=next(iter(done.books.values())).path.parent)
        else:
            said = self.tr("Saved and proven: {file}").format(file=done.path)
        self.written.say(f"✓  {said}")
        self.recount()
        self.heading.setFocus()
