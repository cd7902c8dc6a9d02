"""What all pages have in common."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

from fieldkit.errors import WorldFailed
from ui.desktop.widgets import Label

T = TypeVar("T")
_HEADINGS = ("title", "big-ok")  # voices


class Page(QWidget):
    """One screen. Pages are cheap views, made anew each time; what lasts lies in the desk and in the store."""

    framed = True  # whether the header, the navigation and the foot stand around it
    place = ""  # which entry of the navigation it belongs to

    help = ""  # which page of the help is about it

    failed = Signal(WorldFailed)

    def spoken_name(self) -> str:
        """Return what a screen reader calls this page, where its heading does not say which page it is."""
        return ""

    def first_focus(self) -> QWidget | None:
        """Return what holds the focus when the page appears."""
        return None

    def keep(self) -> None:
        """Save what is half done here: the window locks or closes."""

    def attempt(self, action: Callable[[], T]) -> T | None:
        """Do something that the world may refuse; the window then says so and nothing else changes."""
        return attempt(action, self.failed.emit)

    def on_key(self, key: str, action: Callable[[], object]) -> None:
        """Let a key do something while the focus is on this page."""
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(action)


def heading(page: QWidget) -> Label | None:
    """Return the words at the top of a page."""
    shown = (label for label in page.findChildren(Label) if not label.isHidden())
    labels = [label for label in shown if not isinstance(label.parent(), QAbstractButton)]
    return next((label for voice in _HEADINGS for label in labels if label.property("voice") == voice), None)


def name_after(window: QWidget, page: Page, here: Callable[[], bool]) -> None:
    """Have a screen reader say which page this is now, and what its heading comes to say while the page is `here`."""
    own = page.spoken_name()
    top = None if own else heading(page)
    window.setAccessibleName(own or (top.text() if top else "") or "fieldkit")
    if top:  # a page that is on its way out may still fill in its own
        top.said.connect(lambda words: window.setAccessibleName(words) if here() else None)


def attempt(action: Callable[[], T], tell: Callable[[WorldFailed], object]) -> T | None:
    """Return what `action` returns, or None once `tell` has been told why not."""
    try:
        return action()
    except WorldFailed as failure:
        tell(failure)
        return None
