"""What the steps of an import have in common: each is one panel of the page, made anew whenever it is shown."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from ui.desktop import theme as t
from ui.desktop.layouts import stack
from ui.desktop.widgets import PickOne

_LETTERS = 14  # of a list's entries are always seen; the open list shows all of them


class Panel(QWidget):
    """One step. `went`: the step that somebody asks for; `changed`: something was decided."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.column = stack(self, gap=t.STEP3)

    def first_focus(self) -> QWidget | None:
        """Return what holds the focus when the step appears; None for the page's one button."""
        return None


def picking(name: str, entries: Sequence[tuple[str, object]], chosen: object = None) -> PickOne:
    """Return a list to pick from: what is shown, and what is meant by it. No wider than the page allows."""
    box = PickOne(name)
    narrow(box)
    for words, meant in entries:
        box.addItem(words, meant)
    box.setCurrentIndex(max(0, next(_places(entries, chosen), 0)))
    return box


def _places(entries: Sequence[tuple[str, object]], chosen: object) -> Iterator[int]:
    return (at for at, (_, meant) in enumerate(entries) if meant == chosen)


def narrow(box: QComboBox) -> None:
    """Let a list be narrower than its longest entry."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_LETTERS)
