"""The pages of the first start: each asks one thing, and has one button to go on."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from fieldkit import netfolder
from fieldkit.errors import WorldFailed
from ui.desktop import theme as t
from ui.desktop.fields import labelled
from ui.desktop.first.making import PRACTICE, Purpose, as_file_name
from ui.desktop.frame import called
from ui.desktop.language import shown_here
from ui.desktop.layouts import Flow, stack
from ui.desktop.notice import Notice
from ui.desktop.page import Page
from ui.desktop.passphrase import NewPassphrase
from ui.desktop.widgets import Button, Paragraph, Scroller, centred, snug, text
from ui.languages import Language


class Step(Page):
    """A question, what it is about, the one button, and the way back."""

    back = Signal()

    def __init__(self, language: Language, question: str, about: str = "") -> None:
        super().__init__()
        inside = QWidget()
        self.column: QVBoxLayout = stack(inside, margins=(0, t.STEP5, 0, 0), gap=t.STEP3)
        self.column.addWidget(text(question, "title"))
        if about:
            self.column.addWidget(Paragraph(about))
        self.notice = Notice(language, within=True)
        self.column.addWidget(self.notice)
        self.working = QProgressBar()
        self.working.setRange(0, 0)
        self.working.setTextVisible(False)
        self.working.setAccessibleName(self.tr("Working"))
        self.working.hide()
        self._asked_at: QWidget | None = None
        self.go = snug(Button(self.tr("Continue"), "primary", voice="heading"))
        self.go.clicked.connect(self.enter)
        self.leave = snug(Button(self.tr("← Back"), "link"))
        self.leave.clicked.connect(self.back)
        self.on_key("Esc", self.leave.click)
        stack(self, gap=0).addWidget(Scroller(centred(inside, "form")))

    def finish(self) -> None:
        """Put the buttons below all that the page asks."""
        line = Flow(t.STEP3, below=t.GAP)
        line.addWidget(self.go)
        line.addWidget(self.leave)
        self.column.addLayout(line)
        self.column.addWidget(self.working)
        self.column.addStretch(1)

    def enter(self) -> None:
        """Go on."""
        raise NotImplementedError

    def busy(self) -> None:
        """Say that it takes a moment, and take no second answer meanwhile."""
        self.notice.close_up()
        self._asked_at = self.focusWidget()
        self.working.show()
        self.working.setFocus()  # or it would wander to the next button, and a screen reader say that
        self.go.setEnabled(False)

    def refuse(self, failure: WorldFailed) -> None:
        """Say why not, and be ready for the next try."""
        self.go.setEnabled(True)
        self.working.hide()
        focus = self._asked_at if isinstance(self._asked_at, QLineEdit) else self.first_focus() or self.go
        self.notice.stands_by(focus)
        self.notice.tell(failure)
        focus.setFocus()


class LanguageStep(Step):
    """In which language everything is said from here on."""

    help = "language"

    spoken = Signal(str)

    def __init__(self, language: Language) -> None:
        super().__init__(language, "fieldkit")
        self.ways: dict[str, Button] = {}
        for key, code in enumerate(shown_here(), 1):
            button = Button(called(code), "secondary", key=str(key), voice="heading")
            button.clicked.connect(lambda _=False, chosen=code: self.spoken.emit(chosen))
            self.on_key(str(key), button.click)
            self.ways[code] = button
            self.column.addWidget(button)
        self.column.addStretch(1)
        self._language = language

    def first_focus(self) -> QWidget:
        """Return the system's language."""
        return self.ways[self._language]

    def enter(self) -> None:
        """Go on in the language that has the focus."""
        self.spoken.emit(self._language)


class NameStep(Step):
    """What the laptop or the office is called, and where its data lie."""

    help = "name"

    named = Signal(str, Path)

    def __init__(self, language: Language, purpose: Purpose, home: Path) -> None:
        self._table = purpose == "table"
        super().__init__(language, self._question(), self._about())
        self._home = home
        self.name = QLineEdit(self.tr("Table 1") if self._table else self.tr("Social services"))
        self.name.returnPressed.connect(self.enter)
        self.name.textChanged.connect(self._tell)
        self.column.addWidget(labelled(self.tr("Name"), self.name))
        self.where = Paragraph("", "muted")
        self.column.addWidget(self.where)
        self.far = Paragraph("", "warn")
        self.column.addWidget(self.far)
        self.other = snug(Button(self.tr("Another place…"), "link"))
        self.other.clicked.connect(self._ask)
        line = Flow(t.STEP2, below=t.GAP)
        line.addWidget(self.other)
        self.column.addLayout(line)
        self.finish()
        self._tell()

    def first_focus(self) -> QWidget:
        """Return the field, its proposal chosen so that typing replaces it."""
        self.name.selectAll()
        return self.name

    def enter(self) -> None:
        """Go on with this name."""
        name = self.name.text().strip()
        if name:
            self.named.emit(name, self.folder())
        else:
            self.name.setFocus()

    def folder(self) -> Path:
        """Return where the data will lie."""
        return self._home / as_file_name(self.name.text())

    def _question(self) -> str:
        return self.tr("What is this laptop called?") if self._table else self.tr("What is the office called?")

    def _about(self) -> str:
        if self._table:
            return self.tr("Social services will see this name, to know what came from where.")
        return self.tr("The laptops will show this name, to know to whom they send.")

    def _tell(self) -> None:
        self.where.say(self.tr("The data will lie, encrypted, in {folder}").format(folder=self.folder()))
        far = self.tr("▲  That folder lies across a network. A folder on this computer's own disk is safer and faster.")
        self.far.say(far if netfolder.kind(self.folder()) else "")

    def _ask(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Where shall the data lie?"), str(Path.home()))
        if folder:
            self._home = Path(folder)
            self._tell()


class SecretStep(Step):
    """A new passphrase."""

    help = "secret"

    entered = Signal(str)

    def __init__(self, language: Language) -> None:
        super().__init__(language, self.tr("Choose a passphrase"))
        self.new = NewPassphrase()
        self.new.entered.connect(self.enter)
        self.column.addWidget(self.new)
        self.finish()

    def first_focus(self) -> QWidget:
        """Return the first field."""
        return self.new.first

    def enter(self) -> None:
        """Go on, once both fields say the same."""
        if self.go.isEnabled() and (passphrase := self.new.value()):
            self.busy()
            self.entered.emit(passphrase)


class SheetStep(Step):
    """The office's recovery sheet, while somebody is there to put it into the safe."""

    help = "sheet"

    saved = Signal(Path)
    later = Signal()

    def __init__(self, language: Language) -> None:
        about = self.tr(
            "If all passphrases are forgotten, only this sheet opens the office's data. Save it, print it, put it in "
            "the safe, and delete the file."
        )
        super().__init__(language, self.tr("A sheet for the safe"), about)
        self.go.say(self.tr("Save the sheet…"))
        self.leave.say(self.tr("Later"))
        self.leave.clicked.disconnect(self.back)
        self.leave.clicked.connect(self.later)
        self.finish()

    def first_focus(self) -> QWidget:
        """Return the one button."""
        return self.go

    def enter(self) -> None:
        """Ask where to."""
        title, usual = self.tr("Where to write the sheet"), str(Path.home() / self.tr("recovery-sheet.txt"))
        name, _ = QFileDialog.getSaveFileName(self, title, usual)
        if name:
            self.busy()
            self.saved.emit(Path(name))


class PracticeStep(Step):
    """Which of the two to try."""

    help = "practice"

    tried = Signal(str)

    def __init__(self, language: Language) -> None:
        about = self.tr(
            "All data in it are made up, and every screen says so. Do as you like: nothing of it reaches real data. "
            "Its passphrase is: {passphrase}"
        )
        super().__init__(language, self.tr("What would you like to try?"), about.format(passphrase=PRACTICE))
        self.ways: list[Button] = []
        for key, (way, words) in enumerate((("table", self.tr("A table")), ("office", self.tr("The office"))), 1):
            button = Button(words, "secondary", key=str(key), voice="heading")
            button.clicked.connect(lambda _=False, chosen=way: self._try(chosen))
            self.on_key(str(key), button.click)
            self.ways.append(button)
            self.column.addWidget(button)
        self.finish()
        self.go.hide()

    def first_focus(self) -> QWidget:
        """Return the first of the two."""
        return self.ways[0]

    def enter(self) -> None:
        """Try a table."""
        self._try("table")

    def refuse(self, failure: WorldFailed) -> None:
        """Say why not, and be ready for the next try."""
        super().refuse(failure)
        for button in self.ways:
            button.setEnabled(True)

    def _try(self, way: str) -> None:
        self.busy()
        for button in self.ways:
            button.setEnabled(False)
        self.tried.emit(way)


class RestoreStep(Step):
    """A backup, where to put what is in it, and a passphrase of its day."""

    help = "restore"

    asked = Signal(Path, Path, str)

    def __init__(self, language: Language, home: Path) -> None:
        about = self.tr("It opens with the passphrases of the day when it was made.")
        super().__init__(language, self.tr("Bring back from a backup"), about)
        self._home = home
        self.file, self.passphrase = QLineEdit(), QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.returnPressed.connect(self.enter)
        self.column.addWidget(labelled(self.tr("Backup"), self.file))
        self.choose = snug(Button(self.tr("Choose the file…"), "secondary", voice="strong"))
        self.choose.clicked.connect(self._ask)
        line = Flow(t.STEP2, below=t.GAP)
        line.addWidget(self.choose)
        self.column.addLayout(line)
        self.column.addWidget(labelled(self.tr("Passphrase"), self.passphrase))
        self.finish()

    def first_focus(self) -> QWidget:
        """Return the button that finds the file."""
        return self.choose

    def enter(self) -> None:
        """Bring it back into a folder of its own."""
        file, passphrase = Path(self.file.text().strip()), self.passphrase.text()
        if not self.file.text().strip():
            self.choose.setFocus()
        elif not passphrase:
            self.passphrase.setFocus()
        elif self.go.isEnabled():
            self.busy()
            self.asked.emit(file, self._home / as_file_name(file.stem), passphrase)

    def _ask(self) -> None:
        title, kinds = self.tr("Which backup?"), self.tr("Backups (*.backup);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()), kinds)
        if name:
            self.file.setText(name)
            self.passphrase.setFocus()
