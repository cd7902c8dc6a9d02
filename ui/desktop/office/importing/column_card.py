"""One column of a table: what stands in it, which question it answers, what its words stand for."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLayout, QWidget

from sync.survey_import.table import Header
from ui import import_words, question_words
from ui.desktop import theme as t
from ui.desktop.fields import labelled
from ui.desktop.layouts import stack
from ui.desktop.office.importing.draft import TELLING, Draft, Word
from ui.desktop.office.importing.panel import Panel, picking
from ui.desktop.office.list_page import buttons
from ui.desktop.widgets import Button, Paragraph, card, snug, text
from ui.languages import Language, said

_EXAMPLES = 6
_UNKNOWN = "?"  # nobody said what a word stands for; no choice is called so, for a choice has no blanks or signs


class ColumnCard(Panel):
    """`changed`: something was decided. `settled`: the column waits for nobody any more."""

    settled = Signal()

    def __init__(self, draft: Draft, header: Header, language: Language) -> None:
        super().__init__()
        self._draft, self._header, self._language = draft, header, language
        frame, self._body = card(gap=t.STEP2)
        self.column.addWidget(frame)
        self._body.addWidget(text(str(header), "heading"))
        self._body.addWidget(Paragraph(self._holds(), "muted"))
        self._why = Paragraph("", "muted")
        self._body.addWidget(self._why)
        self._rival = text("", "warn")
        self._body.addWidget(self._rival)
        self._add_question()
        self._words = QWidget()
        self._body.addWidget(self._words)
        self._show_words()
        self._say()

    def first_focus(self) -> QWidget:
        """Return the button that says yes to what is suggested, or the list of questions."""
        return self.yes if self.yes.isVisibleTo(self) else self.question

    def _holds(self) -> str:
        seen, rows = self._draft.seen(self._header), self._draft.rows
        said = self.tr("Filled in {filled} of {rows} rows.").format(filled=seen.filled, rows=rows)
        if seen.kind in TELLING or not seen.words:
            return said
        return f"{said} {' · '.join(seen.words[:_EXAMPLES])}"

    def _add_question(self) -> None:
        draft, header = self._draft, self._header
        left_out = (self.tr("None: leave it out"), ("", ""))
        asked = [(self._label(path), (path, "")) for path in draft.targets]
        now = draft.of(header)
        if now.choice:
            asked.append((self._called(now.to, now.choice), (now.to, now.choice)))
        best = draft.seen(header).best
        self._best = (best.path, best.choice) if best else ("", "")
        if best and best.choice and self._best != (now.to, now.choice):
            asked.append((self._called(*self._best), self._best))
        unsure = draft.state(header) == "unsure"
        self.question: QComboBox = picking("", [left_out, *asked], self._best if unsure else (now.to, now.choice))
        self.question.activated.connect(self._picked)
        self._body.addWidget(labelled(self.tr("Which question does it answer?"), self.question))
        self.yes = snug(Button(self.tr("Yes, that one"), "secondary", voice="strong"))
        self.yes.clicked.connect(self._agree)
        self.no = snug(Button(self.tr("Leave the column out"), "link"))
        self.no.clicked.connect(self._refuse)
        self._asking = QWidget()
        stack(self._asking, gap=0).addLayout(buttons(self.yes, self.no))
        self._body.addWidget(self._asking)

    def _label(self, path: str) -> str:
        return question_words.label(self._draft.read.opened.form, path, self._language)

    def _called(self, path: str, choice: str) -> str:
        form = self._draft.read.opened.form
        return f"{self._label(path)}: {question_words.answer(form, path, choice, self._language)}"

    def _say(self) -> None:
        """Say how the column stands now."""
        seen, state = self._draft.seen(self._header), self._draft.state(self._header)
        self._asking.setVisible(state == "unsure")
        rival = self._draft.rival(self._header) if state == "twice" else None
        self._rival.setText("▲  " + self.tr("“{column}” answers the same.").format(column=rival) if rival else "")
        self._rival.setVisible(rival is not None)
        if state == "unsure":
            self._why.say(self.tr("It looks like this question. Only a person can say whether it is."))
        elif state == "left-out":
            why = said(import_words.KINDS[seen.kind if seen.state == "left-out" else ""], self._language)
            mine = self._header in self._draft.decided
            self._why.say(self.tr("You left it out.") if mine else f"{why[:1].upper()}{why[1:]}.")
        else:
            self._why.say("")

    def _picked(self, _at: int = -1) -> None:
        self._draft.say(self._header, *self.question.currentData())
        self._say()
        self._show_words()
        self.changed.emit()

    def _agree(self) -> None:
        self._picked()
        self.settled.emit()

    def _refuse(self) -> None:
        self.question.setCurrentIndex(0)
        self._picked()
        self.settled.emit()

    # ── Words that are no choices ──

    def _show_words(self) -> None:
        """Ask what the words stand for that the question does not know, and what an empty cell means."""
        new = QWidget()
        column = stack(new, gap=t.STEP2)
        self.words: dict[str, QComboBox] = {}
        one = self._draft.of(self._header)
        words = self._draft.words(self._header)
        if words:
            column.addWidget(text(self.tr("What do these words stand for?"), "heading"))
            column.addLayout(self._suggested(words))
            for word in words:
                self.words[word.text] = picking("", self._meanings(one.to, one.choice), self._meaning(word.text))
                self.words[word.text].activated.connect(lambda _=0, said=word.text: self._means(said))
                times = self.tr("“{word}”, %n times", "", word.cells).format(word=word.text)
                column.addWidget(labelled(times, self.words[word.text]))
        self._add_blank(column)
        self._body.replaceWidget(self._words, new)
        self._words.hide()
        self._words.deleteLater()
        self._words = new
        new.setVisible(column.count() > 0)

    def _suggested(self, words: Sequence[Word]) -> QLayout:
        self.all_suggested = snug(Button(self.tr("As is likely"), "secondary", voice="strong"))
        self.all_suggested.clicked.connect(lambda: self._take(words))
        if not any(word.likely for word in words):
            self.all_suggested.hide()
        return buttons(self.all_suggested)

    def _take(self, words: Sequence[Word]) -> None:
        """Take what is likely for every word that nobody said anything of; each can be changed below."""
        for word in words:
            box = self.words[word.text]
            if word.likely and box.currentData() == _UNKNOWN:
                box.setCurrentIndex(box.findData(word.likely))
                self._draft.stands_for(self._header, word.text, word.likely)
        next(iter(self.words.values())).setFocus()
        self.changed.emit()

    def _meaning(self, word: str) -> str:
        return self._draft.of(self._header).values.get(word, _UNKNOWN)

    def _meanings(self, path: str, choice: str) -> list[tuple[str, object]]:
        unknown: tuple[str, object] = (self.tr("I do not know: such rows are set aside"), _UNKNOWN)
        if choice:
            return [unknown, (self.tr("It was chosen"), choice)]
        target = self._draft.targets[path]
        blank: list[tuple[str, object]] = [] if target.many else [(self.tr("No answer"), "")]
        return [unknown, *blank, *self._choices(path)]

    def _choices(self, path: str) -> list[tuple[str, object]]:
        form, found = self._draft.read.opened.form, self._draft.targets[path].choices
        return [(question_words.answer(form, path, one.value, self._language), one.value) for one in found]

    def _means(self, word: str) -> None:
        value = self.words[word].currentData()
        self._draft.stands_for(self._header, word, None if value == _UNKNOWN else value)
        self.changed.emit()

    def _add_blank(self, column: QLayout) -> None:
        one, seen = self._draft.of(self._header), self._draft.seen(self._header)
        target = self._draft.targets.get(one.to)
        if target is None or one.choice or not target.choices or seen.filled == self._draft.rows:
            return
        self.blank = picking("", [(self.tr("No answer"), ""), *self._choices(one.to)], one.blank)
        self.blank.activated.connect(self._blank_means)
        column.addWidget(labelled(self.tr("What does an empty cell mean?"), self.blank))

    def _blank_means(self) -> None:
        self._draft.blank_means(self._header, self.blank.currentData())
        self.changed.emit()
