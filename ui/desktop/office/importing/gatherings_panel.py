"""Third step: where the rows belong and when, which column tells one row from another, how dates are meant."""

from collections.abc import Sequence
from datetime import date

import msgspec
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from sync.survey_import import dates
from ui.desktop import theme as t
from ui.desktop.fields import labelled
from ui.desktop.layouts import Columns
from ui.desktop.office.importing.draft import Draft
from ui.desktop.office.importing.panel import Panel, narrow, picking
from ui.desktop.widgets import Paragraph, PickOrType, card, text

_Way = tuple[str, str]  # a column that says so, or what is the same for all rows


class GatheringsPanel(Panel):
    """Reads what was chosen only when `take` is called."""

    def __init__(self, draft: Draft) -> None:
        super().__init__()
        self._draft = draft
        headers = [one.header.name for one in draft.columns if one.header.occurrence == 1]
        self.column.addWidget(Paragraph(self.tr("Every row belongs to a gathering: a place and a day."), "muted"))
        frame, body = card(gap=t.STEP3)
        grid = Columns(gap=t.STEP3, most=2)
        session = draft.session
        self.place = self._pick_or_type(headers, draft.read.places, (session.place_column, session.place))
        self.day = self._pick_or_type(headers, (), (session.date_column, _shown(session.date)))
        self.per = picking("", self._pers(), session.per)
        none: tuple[str, object] = (self.tr("None: by what the row says"), "")
        self.own = picking("", [none, *((name, name) for name in headers)], draft.id_column)
        for name, field in (
            (self.tr("In which place? A column, a place, or type one"), self.place),
            (self.tr("On which day? A column, or type a day (14/5/2026)"), self.day),
            (self.tr("How many gatherings do the rows make?"), self.per),
            (self.tr("Which column holds a number of each row's own?"), self.own),
        ):
            grid.addWidget(labelled(name, field))
        body.addLayout(grid)
        self.column.addWidget(frame)
        self._add_reading(draft)

    def first_focus(self) -> QWidget | None:
        """Return the first field that nobody filled in; None where all is known."""
        if not self.place.currentText():
            return self.place
        if not self.day.currentText():
            return self.day
        return self.order if self._asks and not self._draft.table.dates else None

    def _pers(self) -> list[tuple[str, object]]:
        return [
            (self.tr("One for each place and day"), "day"),
            (self.tr("One for each place and month (posters)"), "month"),
        ]

    def _pick_or_type(self, headers: Sequence[str], known: Sequence[str], now: _Way) -> QComboBox:
        box = PickOrType("")
        narrow(box)
        for name in headers:
            box.addItem(self.tr("Column “{column}”").format(column=name), (name, ""))
        for name in known:
            box.addItem(name, ("", name))
        column, said = now
        if column:
            box.setCurrentIndex(headers.index(column) if column in headers else -1)
        else:
            box.setCurrentIndex(-1)
            box.setEditText(said)
        if edit := box.lineEdit():
            edit.setCursorPosition(0)  # where the field is too narrow, its beginning is seen
        return box

    def _add_reading(self, draft: Draft) -> None:
        frame, body = card(gap=t.STEP3)
        body.addWidget(text(self.tr("How dates and numbers are written"), "heading"))
        grid = Columns(gap=t.STEP3, most=2)
        unsaid: tuple[str, object] = (self.tr("As it is found out"), "")
        day, month = self.tr("3 April: the day first"), self.tr("4 March: the month first")
        self._asks = draft.asks_order()
        self.order = picking("", [unsaid, (day, "day-first"), (month, "month-first")], draft.table.dates)
        self.decimal = picking("", [unsaid, ("1,5", ","), ("1.5", ".")], draft.table.decimal)
        self.survey = QLineEdit(draft.source)
        grid.addWidget(labelled(self.tr("What does 03/04 mean?"), self.order))
        grid.addWidget(labelled(self.tr("How are decimals written?"), self.decimal))
        grid.addWidget(labelled(self.tr("Name of the survey, if two number their rows alike"), self.survey))
        body.addLayout(grid)
        self.column.addWidget(frame)

    def take(self) -> None:
        """Take what was chosen into the draft."""
        draft = self._draft
        place_column, place = _chosen(self.place)
        day_column, day = _chosen(self.day)
        draft.session = msgspec.structs.replace(
            draft.session,
            place=place, place_column=place_column, date=_as_day(day), date_column=day_column,
            per=self.per.currentData(),
        )  # fmt: skip
        draft.id_column = self.own.currentData()
        draft.source = self.survey.text().strip()
        draft.table = msgspec.structs.replace(
            draft.table, dates=self.order.currentData(), decimal=self.decimal.currentData()
        )


def _chosen(box: QComboBox) -> _Way:
    """What a person picked or typed."""
    typed = box.currentText().strip()
    at = box.findText(typed)
    if at >= 0:
        column, said = box.itemData(at)
        return column, said
    return "", typed


def _as_day(typed: str) -> str:
    """A typed day as YYYY-MM-DD; as it was typed where it is none, which is refused with a sentence later."""
    found = dates.read(typed)
    day = found.day("day-first") if found else None
    return day.isoformat() if day else typed


def _shown(day: str) -> str:
    try:
        return date.fromisoformat(day).strftime("%d/%m/%Y")
    except ValueError:
        return day
