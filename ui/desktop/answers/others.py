"""The rest: a note, a scale of numbers, a tick, the name of a file, and what a window cannot ask."""

from decimal import Decimal as Exact
from decimal import InvalidOperation
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QWidget

from forms.interview import ShownChoice
from ui.desktop import theme as t
from ui.desktop.answers.base import Answer, Asked, Choice
from ui.desktop.answers.media import Picture, Player
from ui.desktop.answers.typed import Line
from ui.desktop.layouts import Columns, row, stack
from ui.desktop.widgets import Button, Paragraph, snug, text

_MOST_STEPS = 21  # of a scale that is shown whole
_MADE = ("image", "audio", "video")  # what other programs would make on the spot, and this window does not


class Note(Answer):
    """Only the text of the question, which stands above."""


class Scale(Answer):
    """A number from a range: a button each where they are few, typed where they are many."""

    def __init__(self, asked: Asked) -> None:
        super().__init__()
        self._buttons: dict[str, Choice] = {}
        self._line: Line | None = None
        column = stack(self, gap=t.GAP)
        steps = _steps(asked)
        if not steps:
            self._line = Line(asked)
            self._line.changed.connect(self.changed)
            column.addWidget(self._line)
            return
        flow = Columns(gap=t.STEP)
        for value in steps:
            button = Choice(value.replace(".", ","), "answer", voice="answer")
            button.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            button.words.setWordWrap(False)
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, one=value: self._choose(one))
            self._buttons[value] = button
            flow.addWidget(button)
        column.addLayout(flow)
        self._show(asked.value)

    def press(self, key: str) -> bool:
        """Choose the number with this one digit."""
        if key not in self._buttons:
            return False
        self._choose(key)
        self._buttons[key].setFocus()
        return True

    def focus_at(self) -> QWidget | None:
        """Return the number chosen, or the field."""
        if self._line:
            return self._line.field
        return next((button for button in self._buttons.values() if button.isChecked()), None)

    def _choose(self, value: str) -> None:
        self._show(value)
        self.changed.emit(value)

    def _show(self, value: str) -> None:
        for step, button in self._buttons.items():
            on = _number(step) == _number(value) is not None
            button.setChecked(on)
            button.strengthen(strong=on)


def _steps(asked: Asked) -> list[str]:
    """Return the numbers of a range; none where they are too many to show, or where the form names no bounds."""
    given = asked.question.parameters
    start, end, step = (_number(given.get(name, "")) for name in ("start", "end", "step"))
    if start is None or end is None or not step:
        return []
    step = abs(step) if end >= start else -abs(step)
    count = int((end - start) / step) + 1
    return [f"{start + step * at:f}" for at in range(count)] if count <= _MOST_STEPS else []


def _number(written: str) -> Exact | None:
    try:
        return Exact(written)
    except InvalidOperation:
        return None


class Acknowledge(Answer):
    """One tick: what was said has been heard."""

    def __init__(self, asked: Asked) -> None:
        super().__init__()
        self._on = asked.value == "OK"
        self.button = Choice("", "answer", voice="answer")
        self.button.setCheckable(True)
        self.button.clicked.connect(self._toggle)
        stack(self).addWidget(self.button)
        self._show()

    def press(self, key: str) -> bool:
        """Tick with 1."""
        if key != "1":
            return False
        self._toggle()
        return True

    def focus_at(self) -> QWidget:
        """Return the tick."""
        return self.button

    def _toggle(self) -> None:
        self._on = not self._on
        self._show()
        self.changed.emit("OK" if self._on else "")

    def _show(self) -> None:
        words = QCoreApplication.translate("Answers", "Understood")
        self.button.say(f"{'☑' if self._on else '☐'}  {words}")
        self.button.setAccessibleName(words)
        self.button.setChecked(self._on)
        self.button.strengthen(strong=self._on)


class File(Answer):
    """The name of a picture, a recording or a file. The file itself stays where it is: no test carries one.

    A picture just chosen is shown and a sound can be heard, so that nobody notes the wrong one.
    """

    def __init__(self, asked: Asked) -> None:
        super().__init__()
        column = stack(self, gap=t.STEP)
        translate = QCoreApplication.translate
        column.addWidget(
            Paragraph(translate("Answers", "Only the file's name is noted. The file itself stays where it is."), "hint")
        )
        self._kind = asked.question.parameters.get("mediatype", "").partition("/")[0]
        if self._kind in _MADE:
            said = translate(
                "Answers", "Take or record it with a telephone or a camera, copy it to this computer, then choose it."
            )
            column.addWidget(Paragraph(said, "hint"))
        line = row(gap=t.STEP2)
        self.pick = snug(Button(translate("Answers", "Choose a file"), "secondary", voice="strong"))
        self.pick.clicked.connect(self._ask)
        self.name = text(asked.value, "strong")
        line.addWidget(self.pick)
        line.addWidget(self.name, 1)
        column.addLayout(line)
        self.picture, self.player = Picture(), Player()
        column.addWidget(self.picture)
        column.addWidget(self.player)

    def take(self, path: Path) -> None:
        """Note a file's name."""
        self.name.setText(path.name)
        self.changed.emit(path.name)
        if self._kind == "image":
            self.picture.show_of(path, path.name)
        elif self._kind == "audio":
            self.player.take(path)

    def _ask(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, self.pick.accessibleName(), "", self._files())
        if chosen:
            self.take(Path(chosen))

    def _files(self) -> str:
        """Return which files are offered first."""
        translate = QCoreApplication.translate
        every = translate("Answers", "All files (*)")
        kinds = {
            "image": translate("Answers", "Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp)"),
            "audio": translate("Answers", "Sounds (*.mp3 *.m4a *.ogg *.opus *.wav *.aac *.flac)"),
            "video": translate("Answers", "Films (*.mp4 *.mov *.mkv *.webm *.avi)"),
        }
        return f"{kinds[self._kind]};;{every}" if self._kind in kinds else every


class Heads(Answer):
    """The answers as heads over the questions below, in a matrix; by themselves, the answers there will be."""

    def __init__(self, asked: Asked) -> None:
        super().__init__()
        line = Columns(gap=t.STEP)
        for choice in asked.choices:
            line.addWidget(_head(choice))
        stack(self).addLayout(line)


def _head(choice: ShownChoice) -> QLabel:
    head = text(choice.label, "muted")
    head.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
    return head


class NotHere(Answer):
    """A kind of question that this window cannot ask: it says so, and the rest of the form goes on."""

    def __init__(self, _asked: Asked) -> None:
        super().__init__()
        words = QCoreApplication.translate(
            "Answers", "This question cannot be answered in this window. Go on to the next one."
        )
        stack(self).addWidget(Paragraph(words, "hint"))
