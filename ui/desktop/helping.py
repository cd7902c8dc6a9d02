"""The help laid over whatever is on screen, and taken away again."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.languages import Language


class Helping:
    """Lies over one frame at a time. What is below rests meanwhile, and gets the focus back that it had."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self._page: QWidget | None = None
        self._frame: QWidget | None = None
        self._before: QWidget | None = None

    @property
    def shown(self) -> bool:
        """Return whether the help lies over the screen."""
        return self._page is not None

    def show(self, frame: QWidget, topic: str, language: Language) -> None:
        """Lay the help on this topic over the frame."""
        from ui.desktop.table.help_page import HelpPage  # noqa: PLC0415 - loaded when somebody asks for it

        self._before, self._frame = QApplication.focusWidget(), frame
        self._page = page = HelpPage(self._window, topic, language)
        page.closed.connect(self.close)
        frame.setEnabled(False)
        page.show()
        page.heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def close(self) -> None:
        """Take it away, if it is there."""
        page, self._page = self._page, None
        if page is None:
            return
        if self._frame and isValid(self._frame):
            self._frame.setEnabled(True)
        page.hide()
        page.deleteLater()
        if self._before and isValid(self._before):
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
