"""A forgotten passphrase, from the unlock screen: at a laptop social services help, at the office its sheet does."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from fieldkit import passphrases, sheet
from fieldkit.errors import Code, WorldFailed
from ui.desktop import theme as t
from ui.desktop.fields import labelled
from ui.desktop.first import recovering
from ui.desktop.first.recovering import Ways, Written
from ui.desktop.first.steps import Step
from ui.desktop.layouts import Flow
from ui.desktop.passphrase import NewPassphrase
from ui.desktop.widgets import Button, Paragraph, snug
from ui.desktop.work import Stage
from ui.languages import Language, written

_RECOVERING = "recovering"


class AskStep(Step):
    """A new passphrase, and a request for the office."""

    help = "forgotten"

    wanted = Signal(str, Path)

    def __init__(self, language: Language, folder: Path, *, asked: bool) -> None:
        about = self.tr(
            "Social services can let you in again, and nothing is lost. Choose a new passphrase, and save a request on "
            "a stick for them. They never see the passphrase."
        )
        super().__init__(language, self.tr("The passphrase is forgotten"), about)
        self._folder = folder
        self.has_answer = snug(Button(self.tr("I have their answer"), "secondary", voice="strong"))
        if not asked:
            self.has_answer.hide()
        line = Flow(t.STEP2, below=t.GAP)
        line.addWidget(self.has_answer)
        self.column.addLayout(line)
        self.new = NewPassphrase()
        self.new.entered.connect(self.enter)
        self.column.addWidget(self.new)
        self.go.say(self.tr("Save the request…"))
        self.finish()

    def first_focus(self) -> QWidget:
        """Return the answer's button where the office was asked already, else the first field."""
        return self.has_answer if self.has_answer.isVisibleTo(self) else self.new.first

    def enter(self) -> None:
        """Ask where to save it, once both fields say the same."""
        if not self.go.isEnabled() or not (passphrase := self.new.value()):
            return
        title, usual = self.tr("Where to save the request"), str(Path.home() / f"{self._folder.name}.recovery")
        name, _ = QFileDialog.getSaveFileName(self, title, usual)
        if name:
            self.ask(passphrase, Path(name))

    def ask(self, passphrase: str, out: Path) -> None:
        """Have the request written to this file."""
        self.busy()
        self.wanted.emit(passphrase, out)


class AnswerStep(Step):
    """The words for the telephone, and the answer that comes back."""

    help = "forgotten"

    opened = Signal(Path, str)

    def __init__(self, language: Language, folder: Path, written: Written | None, passphrase: str) -> None:
        about = self.tr("Take the stick to social services. They put an answer on it: open it here.")
        super().__init__(language, self.tr("The answer of social services"), about)
        self._folder = folder
        if written:
            said = self.tr("Saved: {file}. Ring them, and read them these six words:").format(file=written.path)
            self.column.addWidget(Paragraph(said))
            self.column.addWidget(Paragraph(written.words, "heading"))
        self.passphrase = QLineEdit(passphrase)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.returnPressed.connect(self.enter)
        field = labelled(self.tr("The new passphrase that you chose"), self.passphrase)
        if passphrase:
            field.hide()
        self.column.addWidget(field)
        self.go.say(self.tr("Open the answer…"))
        self.finish()

    def first_focus(self) -> QWidget:
        """Return the passphrase where it is to be typed, else the one button."""
        return self.go if self.passphrase.text() else self.passphrase

    def enter(self) -> None:
        """Ask for the answer."""
        if not self.passphrase.text():
            self.passphrase.setFocus()
            return
        title, kinds = self.tr("The answer of social services"), self.tr("Answers (*.recovered);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()), kinds)
        if name:
            self.open(Path(name))

    def open(self, answer: Path) -> None:
        """Have this answer taken in."""
        self.busy()
        self.opened.emit(answer, self.passphrase.text())

    def refuse(self, failure: WorldFailed) -> None:
        """Say why not; where the passphrase was another one, show the field for it."""
        super().refuse(failure)
        if failure.code is Code.WRONG_PASSPHRASE:
            self.passphrase.clear()
            field = self.passphrase.parentWidget()
            if field:
                field.show()
            self.passphrase.setFocus()


class SheetRowsStep(Step):
    """The four rows of the office's sheet, and a new passphrase."""

    help = "forgotten"

    typed = Signal(tuple, str)

    def __init__(self, language: Language) -> None:
        about = self.tr(
            "The sheet from the safe opens this office. Type its four rows: six words and two figures each. "
            "A slip is found in its row."
        )
        super().__init__(language, self.tr("The passphrase is forgotten"), about)
        self.rows = [QLineEdit() for _ in range(sheet.ROWS)]
        for number, field in enumerate(self.rows, 1):
            self.column.addWidget(labelled(self.tr("Row {number}").format(number=number), field))
        self.new = NewPassphrase()
        for field, following in pairwise((*self.rows, self.new.first)):
            field.returnPressed.connect(following.setFocus)
        self.new.entered.connect(self.enter)
        self.column.addWidget(self.new)
        self.go.say(self.tr("Open with the sheet"))
        self.finish()

    def first_focus(self) -> QWidget:
        """Return the first row."""
        return self.rows[0]

    def enter(self) -> None:
        """Go on, once all rows and both fields are filled in."""
        empty = next((field for field in self.rows if not field.text().strip()), None)
        if empty:
            empty.setFocus()
        elif self.go.isEnabled() and (passphrase := self.new.value()):
            self.busy()
            self.typed.emit(tuple(field.text() for field in self.rows), passphrase)

    def refuse(self, failure: WorldFailed) -> None:
        """Say why not, and go to the row that it is about."""
        super().refuse(failure)
        row = failure.facts.get("row")
        self.rows[row - 1 if isinstance(row, int) else 0].setFocus()


class NobodyStep(Step):
    """Neither an office nor a sheet can help."""

    help = "forgotten"

    def __init__(self, language: Language, folder: Path) -> None:
        super().__init__(language, self.tr("The passphrase is forgotten"))
        self.notice.tell(WorldFailed(Code.RECOVERY_NONE, path=str(folder)))
        self.go.say(self.tr("Try another passphrase"))
        self.leave.hide()
        self.finish()

    def first_focus(self) -> QWidget:
        """Return the one button."""
        return self.go

    def enter(self) -> None:
        """Go back."""
        self.back.emit()


class Forgotten(QObject):
    """Leads from the unlock screen to a new passphrase. `recovered` carries it, with its store's folder.

    `back`: the old one came back to somebody.
    """

    recovered = Signal(Path, str)
    back = Signal()

    def __init__(self, stage: Stage, folder: Path) -> None:
        super().__init__()
        self._stage = stage
        self._folder = folder
        self._step: Step | None = None
        self._passphrase = ""
        self._asked_on = stage.page

    def begin(self) -> None:
        """Find out who can help."""
        self._asked_on = self._stage.page
        self._stage.looks.run(recovering.ways(self._folder)).follow(self._found, self._stage.fail)

    def _found(self, ways: object) -> None:
        if not isinstance(ways, Ways) or self._stage.page is not self._asked_on:  # opened, or elsewhere, meanwhile
            return
        if ways.sheet:
            self._ask_rows()
        elif ways.office:
            self._ask_office(asked=ways.asked)
        else:
            self._show(NobodyStep(self._stage.language, self._folder), self.begin)

    def _ask_office(self, *, asked: bool) -> None:
        page = AskStep(self._stage.language, self._folder, asked=asked)
        page.wanted.connect(self._ask)
        page.has_answer.clicked.connect(lambda: self._ask_answer(None))
        self._show(page, lambda: self._ask_office(asked=asked))
        self._offer()

    def _ask_rows(self) -> None:
        page = SheetRowsStep(self._stage.language)
        page.typed.connect(self._open_with)
        self._show(page, self._ask_rows)
        self._offer()

    def _offer(self) -> None:
        language = written(self._stage.language)
        self._stage.looks.run(lambda _: passphrases.offer(language)).follow(self._offered, self._refused)

    def _offered(self, words: object) -> None:
        if isinstance(self._step, AskStep | SheetRowsStep):
            self._step.new.offer(str(words))

    def _ask(self, passphrase: str, out: Path) -> None:
        self._passphrase = passphrase
        work = recovering.ask(self._folder, passphrase, out, self._stage.language)
        self._stage.runner.run(work, _RECOVERING).follow(self._asked, self._refused)

    def _asked(self, written: object) -> None:
        if isinstance(written, Written):
            self._ask_answer(written)

    def _ask_answer(self, written: Written | None) -> None:
        page = AnswerStep(self._stage.language, self._folder, written, self._passphrase if written else "")
        page.opened.connect(self._finish)
        self._show(page, lambda: self._ask_answer(written))

    def _finish(self, answer: Path, passphrase: str) -> None:
        work = recovering.finish(self._folder, answer, passphrase, "")
        self._stage.runner.run(work, _RECOVERING).follow(self._done, self._refused)

    def _open_with(self, rows: tuple[str, ...], passphrase: str) -> None:
        work = recovering.by_sheet(self._folder, rows, passphrase, "")
        self._stage.runner.run(work, _RECOVERING).follow(self._done, self._refused)

    def _done(self, passphrase: object) -> None:
        self._passphrase, self._step = "", None
        self.recovered.emit(self._folder, str(passphrase))

    def _refused(self, failure: WorldFailed) -> None:
        if self._step and self._step is self._stage.page:
            self._step.refuse(failure)

    def _show(self, page: Step, draw_again: Callable[[], None]) -> None:
        self._step = page
        page.back.connect(self.back)
        self._stage.show_page(page, draw_again)
