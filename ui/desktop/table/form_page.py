"""A whole short form on one page: the note of the neighbourhood, and the request for a call."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.desktop import theme as t
from ui.desktop.desk import Desk
from ui.desktop.filling import Filling
from ui.desktop.layouts import Flow, row, stack
from ui.desktop.page import Page
from ui.desktop.question_view import TogetherView
from ui.desktop.tabbing import chain, stops
from ui.desktop.widgets import Button, Paragraph, Scroller, leading, panel, snug, text

HERE = "#page"  # where a draft of such a form stands: no question's path begins so


class FormPage(Page):
    """All questions one under another. What is typed is kept as a draft, but for what only the office may read."""

    place = "table"

    left = Signal()
    saved = Signal()

    def __init__(self, desk: Desk, filling: Filling) -> None:
        super().__init__()
        self._desk = desk
        self.filling = filling
        filling.here = HERE
        self._looked = ""  # what was marked when somebody chose to save it as it stands
        self._unsaved = QTimer(self)
        self._unsaved.setSingleShot(True)
        self._unsaved.timeout.connect(self.keep)
        self.view = QWidget()
        self._body = stack(gap=t.STEP3)
        inside = QWidget()
        column = stack(inside, gap=t.STEP3)
        column.addWidget(text(self.title(), "title"))
        for words in self.lead():
            column.addWidget(Paragraph(words))
        column.addLayout(self._body)
        column.addStretch(1)
        self.scroller = Scroller(leading(inside))
        outer = stack(self, gap=0)
        outer.addWidget(self.scroller, 1)
        self._draw()
        outer.addWidget(self._bottom())  # after the questions, as Tab goes
        self.on_key("Esc", self.leave)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            self.on_key(key, self.save)

    def title(self) -> str:
        """Return the heading."""
        raise NotImplementedError

    def lead(self) -> tuple[str, ...]:
        """Return what is said before the first question."""
        return ()

    def first_focus(self) -> QWidget:
        """Return the first answer."""
        return self._step.focus_at()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Go on to the next field with Enter: nothing is saved by accident."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def keep(self) -> None:
        """Save the draft now."""
        self._unsaved.stop()
        if self.filling.interview.answers() and not self._desk.closed:
            self.attempt(lambda: self._desk.keep(self.filling))

    def leave(self) -> None:
        """Go back; what was typed stays as a draft, where the form allows one."""
        self.keep()
        self.left.emit()

    def save(self) -> None:
        """Save the form if it is whole, and if nothing in it names somebody, or somebody has looked at that."""
        filling = self.filling
        problem = next(iter(filling.interview.problems()), None)
        if problem:
            said = problem.message or self.tr("This question needs an answer.")
            self._complain(f"{filling.interview.label(problem.path)}: {said}", problem.path)
            return
        certain = self._certain()
        if certain and certain != self._looked:
            self._looked = certain
            told = self.tr(
                "This is still in the text: {words}. Take it out, or save once more to keep it as it stands."
            )
            self._complain(told.format(words=certain))
            return
        form, answers = filling.form, filling.interview.answers()
        save = self._desk.store.submissions.save
        if self.attempt(lambda: save(form, filling.session, answers, draft=filling.draft_id, kept=filling.kept)):
            self._unsaved.stop()  # or it would keep a draft of what is saved
            self.saved.emit()

    def _certain(self) -> str:
        """Return what nobody writes by chance and what is still there: telephones, identity numbers, e-mails."""
        from fieldkit.anonymity import CERTAIN, review  # noqa: PLC0415 - slow to load

        answers = self.filling.interview.answers()
        found = review(self.filling.form, answers, self.filling.places)
        return ", ".join(
            f"«{answers[one.path][mark.start : mark.end]}»"
            for one in found
            for mark in one.marks
            if mark.kind in CERTAIN
        )

    def _draw(self) -> None:
        paths = tuple(path for path in self.filling.path() if not self.filling.is_again(path))
        self._asked = paths
        self._step = TogetherView(self.filling, paths)
        self._step.changed.connect(self._answered)
        self._step.illustrate(self._desk.recordings(self.filling.form))
        self._step.guide()
        self._body.addWidget(self._step)
        self._step.show()
        self.view.hide()
        self._body.removeWidget(self.view)
        self.view.deleteLater()
        self.view = self._step

    def _answered(self, path: str, value: str) -> None:
        self.filling.answer(value, path)
        self._unsaved.start(t.TYPING_MS)
        asked = tuple(one for one in self.filling.path() if not self.filling.is_again(one))
        if asked != self._asked:
            self._draw()
            chain([*stops(self._step), self.go, self.stop])  # which were there before them
            answer = self._step.answers.get(path)
            focus = answer.focus_at() if answer else None
            (focus or self._step.focus_at()).setFocus(Qt.FocusReason.OtherFocusReason)

    def _complain(self, sentence: str, path: str = "") -> None:
        answer = self._step.answers.get(path)
        focus = answer.focus_at() if answer else None
        if focus:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self._step.complain(sentence, path)  # after the focus, with which a reader says it
        self.scroller.reveal(self._step.problem)

    def _bottom(self) -> QWidget:
        bar = panel("end")
        around = stack(bar, margins=(t.STEP5, t.STEP2, t.STEP5, t.STEP2), gap=0)
        line = Flow(t.STEP2, below=t.GAP)  # two lines where the text is large
        around.addLayout(line)
        self.go = snug(Button(self.words_of_save(), "primary", voice="heading", key="Ctrl ↵"))
        self.go.clicked.connect(self.save)
        self.stop = snug(Button(self.words_of_leaving(), "secondary", voice="strong", key="Esc"))
        self.stop.clicked.connect(self.leave)
        line.addWidget(self.go)
        line.addWidget(self.stop)
        return bar

    def words_of_save(self) -> str:
        """Return what the primary button says."""
        return self.tr("Save")

    def words_of_leaving(self) -> str:
        """Return what the other button says."""
        return self.tr("Leave for later")


class NotePage(FormPage):
    """What was said or seen in the neighbourhood, never by whom."""

    help = "note"

    def title(self) -> str:
        """Return the heading."""
        return self.tr("Neighbourhood note")


class SealedPage(FormPage):
    """What only the office may read. Sealed as it is saved; no draft of it is kept."""

    help = "call"

    def title(self) -> str:
        """Return the form's own title."""
        return self.filling.form.title

    def lead(self) -> tuple[str, ...]:
        """Return who reads it, and what this laptop can no longer do."""
        told = self.tr(
            "Only {office} can read this. Once it is saved, nobody at this table can open it again; if you leave "
            "without saving, nothing of it stays."
        )
        return (told.format(office=self._office()),)

    def words_of_save(self) -> str:
        """Return what the primary button says."""
        return self.tr("Seal and save")

    def words_of_leaving(self) -> str:
        """Return what the other button says: no draft is kept."""
        return self.tr("Leave without saving")

    def keep(self) -> None:
        """Keep nothing: this laptop must not be able to read it."""
        self._unsaved.stop()

    def _office(self) -> str:
        return self._desk.office or self.tr("social services")


class CallPage(SealedPage):
    """Somebody asks for a call."""

    def title(self) -> str:
        """Return the heading."""
        return self.tr("Ask for a call")

    def lead(self) -> tuple[str, ...]:
        """Return what will happen, who reads it, and what this laptop can no longer do."""
        told = self.tr(
            "Tell the person, before you ask: somebody from {office} will call. Once it is saved, nobody at this table "
            "can open it again; if you leave without saving, nothing of it stays."
        )
        return (told.format(office=self._office()),)


class DonePage(Page):
    """It is saved: what that means, and the way back."""

    place = "table"
    help = "call"

    closed = Signal()

    def __init__(self, title: str, *said: str) -> None:
        super().__init__()
        inside = QWidget()
        column = stack(inside, margins=(0, t.STEP5, 0, 0), gap=t.STEP3)
        column.addWidget(text(f"✓  {title}", "big-ok"))
        for words in said:
            column.addWidget(Paragraph(words, "hint"))
        line = row()
        self.back = snug(Button(self.tr("Back to the table"), "primary", voice="heading", key="↵"))
        self.back.clicked.connect(self.closed)
        line.addWidget(self.back)
        line.addStretch(1)
        column.addLayout(line)
        column.addStretch(1)
        stack(self, gap=0).addWidget(Scroller(leading(inside)))

    def first_focus(self) -> QWidget:
        """Return the way back."""
        return self.back
