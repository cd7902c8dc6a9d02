"""Help: one page about the screen that was left, with its picture. It lies over that screen, which stays as it is."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.desktop import theme as t
from ui.desktop.first import help_words as first_words
from ui.desktop.help_topic import Help
from ui.desktop.language import FIRST
from ui.desktop.layouts import row, stack
from ui.desktop.office import help_words as office_words
from ui.desktop.office.action import help_words as action_words
from ui.desktop.office.plan import help_words as plan_words
from ui.desktop.table import help_words
from ui.desktop.widgets import Button, Paragraph, Scroller, centred, key_cap, panel, snug, text
from ui.languages import Language

TOPICS: Mapping[str, Callable[[], Help]] = {
    **help_words.TOPICS,
    **office_words.TOPICS,
    **action_words.TOPICS,
    **plan_words.TOPICS,
    **first_words.TOPICS,
}
FOLDER = Path(__file__).with_name("pictures")


class HelpPage(QWidget):
    """Covers the whole window until Escape or F1."""

    closed = Signal()

    def __init__(self, window: QWidget, topic: str, language: Language) -> None:
        super().__init__(window)
        self.setAutoFillBackground(True)
        words = TOPICS[topic]()
        inside = QWidget()
        column = stack(inside, gap=t.STEP2)
        self.heading = text(words.title, "title")
        self.heading.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        column.addWidget(self.heading)
        for sentence in words.told:
            column.addWidget(Paragraph(sentence))
        for key, does in words.keys:
            line = row(gap=t.STEP2)
            line.addWidget(key_cap(key))
            line.addWidget(text(does), 1)
            column.addLayout(line)
        picture = _picture(topic, language)
        if picture:
            picture.setAccessibleName(self.tr("Picture of this screen"))
            column.addWidget(picture)
        column.addStretch(1)
        outer = stack(self, gap=0)
        outer.addWidget(Scroller(centred(inside)), 1)
        outer.addWidget(self._bottom())
        self.setGeometry(window.rect())
        window.installEventFilter(self)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Close with Escape, F1 or Enter."""
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_F1, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Stay as large as the window."""
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def _bottom(self) -> QWidget:
        bar = panel("end")
        line = row(bar, margins=(t.STEP4, t.STEP2, t.STEP4, t.STEP2))
        line.addStretch(1)
        self.close_up = snug(Button(self.tr("Close the help"), "primary", voice="heading", key="Esc"))
        self.close_up.clicked.connect(self.closed)
        line.addWidget(self.close_up)
        return bar


def _picture(topic: str, language: Language) -> QLabel | None:
    names = (FOLDER / f"{topic}-{one}.webp" for one in (language, FIRST))
    path = next((one for one in names if one.is_file()), None)
    if path is None:
        return None
    label = QLabel()
    label.setPixmap(QPixmap(str(path)))
    label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    label.setProperty("ground", "picture")
    return label
