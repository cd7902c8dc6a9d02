"""Posters: where they hang, how often they were read, and one to print for any place, with its QR code."""

from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit

from fieldkit.posters import Language
from ui.desktop import theme as t
from ui.desktop.fields import labelled
from ui.desktop.language import NAMES, beside, short_day
from ui.desktop.office.action.due_table import thing_place
from ui.desktop.office.list_page import buttons
from ui.desktop.office.page import Bench
from ui.desktop.office.plan import hanging
from ui.desktop.office.plan.hanging import Hanging, Posters
from ui.desktop.office.plan.plan_page import PlanPage
from ui.desktop.rows import Column, Line
from ui.desktop.widgets import Button, Paragraph, PickOne, card, snug, text

_MOST = 6  # months of a place
_PRINTED: tuple[Language, ...] = ("es", "en")


class PostersPage(PlanPage):
    """A row a place; beside it what was counted month by month, and the poster to print."""

    part = "posters"
    help = "posters"

    def __init__(self, bench: Bench) -> None:
        columns = [Column(self.tr("Place")), Column(self.tr("Since")), Column(self.tr("Scans"), number=True)]
        super().__init__(bench, columns)
        self._found: Posters | None = None
        self.link = QLineEdit()
        self.speech: QComboBox = PickOne(self.tr("In which language"))
        for code in _PRINTED:
            self.speech.addItem(NAMES[code], code)
        self.size_: QComboBox = PickOne(self.tr("How large"))
        for size in ("a4", "a3"):
            self.size_.addItem(size.upper(), size)
        self.column.insertWidget(2, labelled(self.tr("The questionnaire's address"), self.link))
        line = buttons()
        line.addWidget(self.speech)
        line.addWidget(self.size_)
        self.column.insertLayout(3, line)
        for one, other in ((self._led, self.link), (self.link, self.speech), (self.speech, self.size_)):
            self.setTabOrder(one, other)
        self.table.chosen.connect(self._open)
        self.table.entered.connect(lambda _: self._ask())
        self.look(hanging.look, self._listed)

    def _listed(self, found: Posters) -> None:
        self._found = found
        self.link.setText(found.link)
        hung = sum(len(one.posters) for one in found.places)
        said = [self.tr("%n posters and screens hang now", "", hung)]
        if found.together:
            month, scans = found.together[0]
            said.append(self.tr("{month}, all together: {scans}").format(month=_month(month), scans=scans))
        self.told.say(beside(*said))
        if not found.places:
            self.told.say(self.tr("There are no places yet: read their list under Forms."))
            return
        self.table.rows.fill([self._line(one) for one in found.places])
        self.table.show()
        self.table.choose(0)
        self.table.setFocus()

    def _line(self, one: Hanging) -> Line:
        since = short_day(one.since) if one.since else ("–" if one.posters else self.tr("none hangs"))
        return (one.place, since, hanging.total(one.months) if one.months else "")

    @property
    def _row(self) -> Hanging | None:
        return self.table.chosen_of(self._found.places) if self._found else None

    def _open(self, _at: int) -> None:
        one = self._row
        if one is None:
            return
        frame, body = card(gap=t.STEP2)
        body.addWidget(text(one.place, "heading"))
        body.addWidget(Paragraph(self.tr("Code in its link: {code}").format(code=one.code), "muted"))
        for month, scans in one.months[:_MOST]:
            body.addWidget(Paragraph(f"{_month(month)}: {scans}"))
        if not one.months:
            body.addWidget(Paragraph(self.tr("Nothing was counted here yet."), "muted"))
        self.print = snug(Button(self.tr("Save its poster…"), "primary", voice="heading", key="↵"))
        self.print.clicked.connect(self._ask)
        sheets = [self._sheet(id_) for id_ in one.posters[:1]]
        body.addLayout(buttons(self.print, *sheets))
        self.put(frame)

    def _sheet(self, id_: str) -> Button:
        button = snug(Button(self.tr("Open its sheet"), "secondary", voice="strong"))
        button.clicked.connect(lambda: self.went.emit(thing_place(hanging.LIST, id_)))
        return button

    def _ask(self) -> None:
        one = self._row
        if one is None:
            return
        usual = self.tr("poster {place}.pdf").format(place=one.place.replace("/", "-"))
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Where to save it"), str(Path.home() / usual))
        if name:
            self.write(Path(name))

    def write(self, out: Path) -> None:
        """Draw the chosen place's poster into this file."""
        if self._row:
            deed = partial(
                hanging.write, place=self._row.place, language=cast("Language", self.speech.currentData()),
                size=self.size_.currentData(), link=self.link.text().strip(), out=out,
            )  # fmt: skip
            self.look(deed, self._written)

    def _written(self, out: Path) -> None:
        self.notice.close_up()
        self.told.say(self.tr("✓ Saved: {file}").format(file=out.name))


def _month(code: str) -> str:
    """'mayo 2026' of '2026-05', in the language in use."""
    year, _, month = code.partition("-")
    return f"{QLocale().standaloneMonthName(int(month))} {year}" if month.isdigit() else code
