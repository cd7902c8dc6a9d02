"""Last step: what would come in, what not and why; and after it, what came in."""

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from sync.survey_import import steps
from sync.survey_import.preview import Outcome
from ui import import_window_words, import_words, question_words
from ui.desktop import theme as t
from ui.desktop.language import short_day
from ui.desktop.layouts import Columns
from ui.desktop.office.importing.draft import Draft
from ui.desktop.office.importing.panel import Panel
from ui.desktop.office.list_page import buttons
from ui.desktop.rows import Column, Table
from ui.desktop.widgets import Button, Paragraph, card, snug, text
from ui.languages import Language, said

_SESSIONS = 8  # shown; more are told by their number
_PROBLEMS = 30  # of the rows that do not fit are listed; the file has all of them
_ROWS = 3  # shown as they would come in


class PreviewPanel(Panel):
    """`rest`: write what does not fit to a file. `reviewed`: a person looked at what is marked in free text."""

    rest = Signal()
    reviewed = Signal()

    def __init__(self, draft: Draft, outcome: Outcome, language: Language) -> None:
        super().__init__()
        self._draft, self._outcome, self._language = draft, outcome, language
        self.column.addWidget(Paragraph(" · ".join(self._counts())))
        for sentence in self._remarks():
            self.column.addWidget(Paragraph(sentence, "muted"))
        if outcome.counts["refused"]:
            self.column.addWidget(self._refused())
        if draft.step == "preview" and outcome.first:
            self.column.addWidget(text(self.tr("The first rows, as they will stand"), "heading"))
            self.column.addWidget(self._first())
        cards = Columns(gap=t.STEP3, most=2)
        if outcome.sessions:
            cards.addWidget(self._sessions())
        left_out = list(self._left_out())
        if draft.step == "preview" and left_out:
            cards.addWidget(self._aside(left_out))
        self.column.addLayout(cards)

    def _counts(self) -> list[str]:
        counts = self._outcome.counts
        said = [
            (counts["new"], self.tr("%n new", "", counts["new"])),
            (counts["changed"], self.tr("%n changed at their source", "", counts["changed"])),
            (counts["known"], self.tr("%n were here already", "", counts["known"])),
            (counts["withdrawn"], self.tr("%n withdrawn here: they stay out", "", counts["withdrawn"])),
            (counts["refused"], self.tr("%n do not fit", "", counts["refused"])),
        ]
        return [words for number, words in said if number] or [self.tr("No rows")]

    def _remarks(self) -> Iterator[str]:
        outcome = self._outcome
        if self._draft.read.html:
            yield said(import_words.HTML, self._language)
        if outcome.conflicts:
            yield "▲  " + self.tr(
                "%n stand beside a correction of yours: choose under “Review”.", "", outcome.conflicts
            )
        if outcome.likely:
            yield "▲  " + self.tr(
                "%n hold text that may name somebody: look at them under “Review”.", "", outcome.likely
            )
        for path, number in outcome.dropped.items():
            asked = question_words.label(self._draft.read.opened.form, path, self._language)
            yield import_words.dropped(asked, number, self._language)

    def _refused(self) -> QFrame:
        outcome, refused = self._outcome, self._outcome.counts["refused"]
        frame, body = card("warn", gap=t.STEP2)
        body.addWidget(text("▲  " + self.tr("%n rows do not fit", "", refused), "heading"))
        body.addWidget(
            Paragraph(
                self.tr(
                    "Save them, mend them in Excel, and import that file: they are then known. "
                    "The others come in without them."
                )
            )
        )
        self.problems = Table(
            self.tr("Rows that do not fit"),
            [Column(self.tr("Row"), number=True), Column(self.tr("Column")), Column(self.tr("Why"))],
        )
        shown = outcome.problems[:_PROBLEMS]
        self.problems.rows.fill(
            [(one.row, one.column or "–", import_window_words.reason(one, self._language)) for one in shown]
        )
        body.addWidget(self.problems)
        more = refused - len({one.row for one in shown})
        if more > 0:
            body.addWidget(Paragraph(self.tr("And %n more rows; the file has them all.", "", more), "muted"))
        self.save = snug(Button(self.tr("Save these rows…"), "secondary", voice="strong"))
        self.save.clicked.connect(self.rest)
        self.looked = snug(Button(self.tr("I looked: they name nobody"), "secondary", voice="strong"))
        self.looked.clicked.connect(self.reviewed)
        if not outcome.reasons["marked"] or self._draft.step == "done":
            self.looked.hide()
        body.addLayout(buttons(self.save, self.looked))
        return frame

    def _first(self) -> Table:
        form, some = self._draft.read.opened.form, self._outcome.first[:_ROWS]
        columns = [Column(self.tr("Row {number}").format(number=number)) for number, _ in some]
        table = Table(self.tr("The first rows, as they will stand"), [Column(self.tr("Question")), *columns])
        asked = [path for path in self._draft.targets if any(path in answers for _, answers in some)]
        table.rows.fill(
            [
                (
                    question_words.label(form, path, self._language),
                    *(question_words.answer(form, path, row.get(path, ""), self._language) or "–" for _, row in some),
                )
                for path in asked
            ]
        )
        return table

    def _sessions(self) -> QFrame:
        frame, body = card(gap=t.STEP)
        sessions = sorted(self._outcome.sessions.values(), key=lambda one: (one.day, one.place))
        body.addWidget(text(self.tr("They belong to %n gatherings", "", len(sessions)), "heading"))
        for one in sessions[:_SESSIONS]:
            rows = self.tr("%n rows", "", one.rows)
            new = self.tr("new") if one.new else ""
            said = f"{one.place}, {short_day(one.day)} {one.day.year}: {' · '.join(filter(None, (rows, new)))}"
            body.addWidget(Paragraph(said, "muted"))
        if len(sessions) > _SESSIONS:
            body.addWidget(Paragraph(self.tr("And %n more.", "", len(sessions) - _SESSIONS), "muted"))
        body.addStretch(1)
        return frame

    def _left_out(self) -> Iterator[tuple[str, str]]:
        """The columns of which nothing is kept, and why."""
        used = steps.used(self._draft.mapping())
        for one in self._draft.columns:
            if one.header not in used:
                yield str(one.header), one.kind if one.state == "left-out" else ""

    def _aside(self, left_out: list[tuple[str, str]]) -> QFrame:
        frame, body = card(gap=t.STEP)
        body.addWidget(text(self.tr("Columns that stay out"), "heading"))
        for kind, columns in groupby(sorted(left_out, key=itemgetter(1)), key=itemgetter(1)):
            names = ", ".join(f"«{name}»" for name, _ in columns)
            body.addWidget(Paragraph(f"{names}: {said(import_words.KINDS[kind], self._language)}", "muted"))
        body.addStretch(1)
        return frame
