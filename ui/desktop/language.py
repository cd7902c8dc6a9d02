"""The languages of the window: Spanish first, English at hand, words by Qt Linguist."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

from ui.languages import Language

NAMES: Mapping[Language, str] = {"es": "Español", "en": "English"}
FIRST: Language = "es"
FOLDER = Path(__file__).with_name("translations")


def first_language(system: QLocale) -> Language:
    """Return the system's language where we speak it, else Spanish."""
    spoken = QLocale.languageToCode(system.language())
    return next((code for code in NAMES if code == spoken), FIRST)


class Languages:
    """The words in use. Changing them is for whoever draws the window to follow."""

    def __init__(self, app: QCoreApplication, code: Language) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self.code = code
        self.use(code)

    def use(self, code: Language) -> None:
        """Speak this language from now on."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self.code = code
        QLocale.setDefault(QLocale(code))
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._installed = [
            translator
            for name, folder in ((f"qtbase_{code}", qt_folder), (f"fieldkit_{code}", str(FOLDER)))
            if (translator := QTranslator(self._app)).load(name, folder)
        ]
        for translator in self._installed:
            self._app.installTranslator(translator)


def day_in_words(day: date) -> str:
    """Return 'jueves 14 de mayo' in the language in use."""
    pattern = QCoreApplication.translate("Dates", "dddd d MMMM", "thursday 14 may, as this language writes it")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def short_day(day: date) -> str:
    """Return '14 may' in the language in use."""
    pattern = QCoreApplication.translate("Dates", "d MMM", "14 may, as this language writes it")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
