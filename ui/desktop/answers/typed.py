"""What is typed: a line read as people write it, or text over several lines. Free text is searched as it is typed."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QMimeData, QRegularExpression, Qt, Signal
from PySide6.QtGui import QRegularExpressionValidator, QValidator
from PySide6.QtWidgets import QCompleter, QLabel, QLineEdit, QPlainTextEdit, QWidget

from ui.desktop import theme as t
from ui.desktop import written
from ui.desktop.answers.base import Answer, Asked
from ui.desktop.answers.marks import Marks
from ui.desktop.layouts import stack

LONGEST = 10_000  # letters of one answer: a book pasted by mistake is refused, not cut
_ENDLESS = 1 << 24  # Qt's own field cuts at its limit, so that is out of reach
# What can be typed at all, by the type of the answer.
_PATTERNS: Mapping[str, str] = {
    "integer": r"-?\d{0,9}",
    "decimal": r"-?\d{0,15}([.,]\d{0,15})?",
    "date": r"[\d/.-]{0,10}",
    "time": r"[\d:.]{0,5}",
    "dateTime": r"[\d/.-]{0,10}( [\d:.]{0,5})?",
    "geopoint": r"[-+\d.,; ]{0,60}",
}


class _Room(QValidator):
    """Takes what fits, and refuses the rest whole: a field that is full would cut it without a word."""

    refused = Signal(int)

    def validate(self, typed: str, at: int, /) -> tuple[QValidator.State, str, int]:
        """Refuse what is far too long to have been typed."""
        if len(typed) <= LONGEST:
            return QValidator.State.Acceptable, typed, at
        self.refused.emit(len(typed))
        return QValidator.State.Invalid, typed, at


class _TooLong(QLabel):
    """The sentence about what was refused."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("voice", "warn")
        self.hide()

    def tell(self, letters: int) -> None:
        """Say it."""
        said = QCoreApplication.translate(
            "Answers", "That is too long to paste: {letters} letters, and {most} fit. Nothing was pasted."
        )
        self.setText(f"▲  {said.format(letters=letters, most=LONGEST)}")
        self.show()


class Line(Answer):
    """One line of text."""

    def __init__(self, asked: Asked) -> None:
        super().__init__()
        self._question = asked.question
        self.field = QLineEdit(written.show(asked.question, asked.value))
        self.field.setAccessibleName(asked.label)
        self.field.setPlaceholderText(_example(asked))
        if asked.question.name == "place" and asked.places:
            known = QCompleter(list(asked.places), self.field)
            known.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            known.setFilterMode(Qt.MatchFlag.MatchContains)
            known.activated.connect(self._typed)
            self.field.setCompleter(known)
        pattern = r"[+\d ().-]*" if asked.appears("numbers") else _PATTERNS.get(asked.question.type, "")
        self._note = _TooLong()
        if pattern:
            self.field.setValidator(QRegularExpressionValidator(QRegularExpression(pattern), self.field))
        else:
            room = _Room(self.field)
            room.refused.connect(self._note.tell)
            self.field.setMaxLength(_ENDLESS)
            self.field.setValidator(room)
        self.field.textEdited.connect(self._typed)
        column = stack(self, gap=t.STEP)
        column.addWidget(self.field)
        column.addWidget(self._note)
        self.marks = Marks(asked, self.field) if asked.searched and asked.question.type == "text" else None
        if self.marks:
            self.marks.taken.connect(self._take)
            column.addWidget(self.marks)

    def focus_at(self) -> QWidget:
        """Return the field."""
        return self.field

    def _typed(self, typed: str) -> None:
        if self.marks:
            self.marks.follow(typed)
        self._note.hide()
        self.changed.emit(written.read(self._question, typed))

    def _take(self, rest: str) -> None:
        self.field.setText(rest)
        self._typed(rest)
        self.field.setFocus()


class _Page(QPlainTextEdit):
    """Text over several lines that refuses what is far too long to have been typed."""

    refused = Signal(int)

    def insertFromMimeData(self, source: QMimeData, /) -> None:
        """Take what is pasted, unless it is a book."""
        letters = len(self.toPlainText()) + len(source.text())
        if letters > LONGEST:
            self.refused.emit(letters)
        else:
            self.insertPlainText(source.text())


class Long(Answer):
    """Text over several lines. Enter breaks the line here; Ctrl+Enter goes on."""

    def __init__(self, asked: Asked) -> None:
        super().__init__()
        self._question = asked.question
        self.field = _Page(asked.value)
        self.field.setAccessibleName(asked.label)
        self.field.setTabChangesFocus(True)
        self._note = _TooLong()
        self.field.refused.connect(self._note.tell)
        self.field.textChanged.connect(self._typed)
        column = stack(self, gap=t.STEP)
        column.addWidget(self.field)
        column.addWidget(self._note)
        self.marks = Marks(asked, self.field, self.field.document()) if asked.searched else None
        if self.marks:
            self.marks.taken.connect(self._take)
            column.addWidget(self.marks)

    def focus_at(self) -> QWidget:
        """Return the field."""
        return self.field

    def _typed(self) -> None:
        typed = self.field.toPlainText()
        if self.marks:
            self.marks.follow(typed)
        self._note.hide()
        self.changed.emit(self._read(typed.strip()))

    def _read(self, typed: str) -> str:
        return typed

    def _take(self, rest: str) -> None:
        self.field.setPlainText(rest)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)


class Points(Long):
    """A line on the map or around a field: a place a line."""

    def __init__(self, asked: Asked) -> None:
        super().__init__(asked)
        places = [point.split() for point in asked.value.split(";") if point.strip()]
        self.field.setPlainText("\n".join(" ".join(place[:2]) for place in places))
        self.field.setPlaceholderText(_example(asked))

    def _read(self, typed: str) -> str:
        place = written.PLACE
        return ";".join(f"{written.read(place, line)} 0 0" for line in typed.splitlines() if line.strip())


def _example(asked: Asked) -> str:
    """Return what stands grey in an empty field: how such an answer is written."""
    kind, looks = asked.question.type, asked.question.appearance
    translate = QCoreApplication.translate
    if kind == "date":
        if "month-year" in looks:
            return translate("Answers", "month/year")
        return translate("Answers", "year") if looks.split() == ["year"] else translate("Answers", "day/month/year")
    return {
        "time": translate("Answers", "for example, 17:30"),
        "dateTime": translate("Answers", "day/month/year, and the time: 14/5/2026 17:30"),
        "geopoint": translate("Answers", "latitude and longitude: 38.4792, -1.3255"),
        "geotrace": translate("Answers", "latitude and longitude, a place a line"),
        "geoshape": translate("Answers", "latitude and longitude, a place a line"),
        "barcode": translate("Answers", "the digits under the bars"),
    }.get(kind, "")
