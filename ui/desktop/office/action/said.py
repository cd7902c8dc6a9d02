"""What a thing says of itself, in words and in widgets."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.desktop import theme as t
from ui.desktop.language import day_and_year
from ui.desktop.layouts import Columns
from ui.desktop.office.action.lexicon import Value
from ui.desktop.office.action.listing import State
from ui.desktop.widgets import card, text

translate = QCoreApplication.translate


def state_words(state: State) -> str:
    """Return how a thing stands: as the plan says it, else as the program knows it."""
    if state.words:
        return state.words
    return {
        "needless": translate("State", "No longer needed"),
        "past": translate("State", "Past"),
    }.get(state.key, translate("State", "Current"))


def value_words(value: Value) -> str:
    """Return a value as people say it."""
    return value.words if value.day is None else day_and_year(value.day)


def in_one_line(answers: Iterable[tuple[str, Value]]) -> str:
    """Return questions and answers, one after another."""
    return " · ".join(f"{asked} {value_words(value)}" for asked, value in answers)


def properties_card(found: Iterable[tuple[str, Value]]) -> tuple[QFrame, QVBoxLayout]:
    """Return a card of questions and answers, and the column inside it."""
    frame, body = card(gap=t.STEP2)
    for asked, value in found:
        body.addWidget(_pair(asked, value_words(value)))
    return frame, body


def roomy(widget: QWidget, letters: int = 24) -> None:
    """Ask for room for so many letters on a line: with larger text, what stands beside each other comes below."""
    widget.setMinimumWidth(letters * widget.fontMetrics().averageCharWidth())


def _pair(asked: str, answer: str) -> QWidget:
    both = QWidget()
    columns = Columns(gap=t.STEP2)
    both.setLayout(columns)
    columns.addWidget(text(asked, "muted"))
    columns.addWidget(text(answer, "strong"))
    return both
