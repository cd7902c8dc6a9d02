"""The form's own language, which may be another than the window's: its button, and the way it is read."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from forms.definition import language_code, right_to_left
from ui.desktop.filling import Filling
from ui.desktop.widgets import Button, below_leading, snug


class FormLanguage(Button):
    """Offers the languages that a form has. `chosen` carries the form's own name of one."""

    chosen = Signal(str)

    def __init__(self, filling: Filling) -> None:
        super().__init__("", "plain", key="F2", voice="small")
        self._filling = filling
        snug(self)
        self.clicked.connect(self._ask)
        self.show_it()
        if len(filling.form.languages) < 2:  # noqa: PLR2004 - one is no choice
            self.setEnabled(False)
            self.hide()

    def show_it(self) -> None:
        """Show the language in use."""
        name = called(self._filling.interview.language)
        self.say(f"{name} ▾")
        asked = QCoreApplication.translate("Answers", "Language of the questions: {name}")
        self.setAccessibleName(asked.format(name=name))

    def offer(self) -> QMenu:
        """Return the menu of languages."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for language in self._filling.form.languages:
            action = menu.addAction(called(language))
            action.setCheckable(True)
            action.setChecked(language == self._filling.interview.language)
            action.triggered.connect(lambda _=False, one=language: self.chosen.emit(one))
        return menu

    def _ask(self) -> None:
        below_leading(self.offer(), self)


def called(language: str) -> str:
    """Return 'Español' for 'Español (es)', and what a form calls a language otherwise."""
    code = language_code(language)
    return language.removesuffix(f"({code})").strip() or language


def turn(part: QWidget, language: str) -> None:
    """Lay out what shows the form, and that alone, the way that the form's language is read."""
    backwards = right_to_left(language)
    part.setLayoutDirection(Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight)
