"""The languages of the window: Spanish first, three others at hand, words by Qt Linguist."""

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QFontDatabase, QGuiApplication

from ui.languages import SPOKEN, Language

FIRST: Language = "es"
# Words of Qt's own dialogs that its translations lack. Nobody reads them here: they are for who translates.
_QT_LACKS = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
)
FOLDER = Path(__file__).with_name("translations")
_ABOUT = tomllib.loads((FOLDER / "languages.toml").read_text(encoding="utf-8"))
NAMES: Mapping[Language, str] = {code: _ABOUT[code]["name"] for code in SPOKEN}
# What a language says of itself until a native speaker has read it.
UNREVIEWED: Mapping[Language, str] = {
    code: _ABOUT[code]["unreviewed"] for code in SPOKEN if "unreviewed" in _ABOUT[code]
}
# Morocco writes Arabic with the digits that stand on this keyboard and in these forms.
_LOCALES: Mapping[Language, str] = {"ar": "ar_MA"}
_RIGHT = "\u200f"  # whatever the first letter is, this line is read from the right
_LEVEL = "\u2066"  # as they do, but from left to right
_NUMBER = re.compile(r"\+?[\d(][\d ().-]{7,}")
_HELD, _HOLDS = re.compile(r" (?=·)|(?<=[\d%]) (?=\S)"), "\u00a0"
_SLASH, _JOINED = "\u200f/", "\u200f\u2060/\u2060"  # of an Arabic date, and what holds it together
_OPEN, _CLOSE = "\u2068", "\u2069"  # Unicode's isolates: between them words find their own direction
_ISO_DAY = re.compile(r"(?<![\w-])\d{4}-\d\d-\d\d(?![\w-])")
_SCRIPTS: Mapping[Language, QFontDatabase.WritingSystem] = {"ar": QFontDatabase.WritingSystem.Arabic}


def first_language(system: QLocale) -> Language:
    """Return the system's language where we speak it, else Spanish."""
    spoken = QLocale.languageToCode(system.language())
    return next((code for code in NAMES if code == spoken and _has_letters(code)), FIRST)


def shown_here() -> tuple[Language, ...]:
    """Return the languages that this computer has letters for: without a font, Arabic would be a row of boxes."""
    return tuple(filter(_has_letters, NAMES))


def _has_letters(code: Language) -> bool:
    """Return whether there is a font for it. Looking for an Arabic one takes as long as drawing a page."""
    return code not in _SCRIPTS or bool(QFontDatabase.families(_SCRIPTS[code]))


def direction(code: str) -> Qt.LayoutDirection:
    """Return which way a language is read."""
    return QLocale(code).textDirection()


class Languages:
    """The words in use. Changing them is for whoever draws the window to follow."""

    def __init__(self, app: QCoreApplication, code: Language) -> None:
        self._app = app
        self.code = code
        self.use(code)

    def use(self, code: Language) -> None:
        """Speak this language from now on."""
        for before in self._app.findChildren(QTranslator):  # English lacks most sentences: any left would speak there
            self._app.removeTranslator(before)
            before.deleteLater()
        self.code = code
        QLocale.setDefault(QLocale(_LOCALES.get(code, code)))
        QGuiApplication.setLayoutDirection(direction(code))
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in ((f"qtbase_{code}", qt_folder), (f"fieldkit_{code}", str(FOLDER))):
            translator = QTranslator(self._app)
            if translator.load(name, folder):
                self._app.installTranslator(translator)


def apart(words: str) -> str:
    """Words that stand alone where all is laid out from right to left: '¿Quién?' keeps its marks where they belong.

    A telephone number stays as it is dialled. In a window that is read from the left nothing has to be done.
    """
    if not QGuiApplication.isRightToLeft():
        return words
    if _NUMBER.fullmatch(words):
        return f"{_LEVEL}{words}{_CLOSE}"
    return f"{_OPEN}{words}{_CLOSE}" if _backwards(words) is False else words


def held(words: str) -> str:
    """Words to be shown in little room: no line ends within a date, a telephone number, between a number and its unit.

    For the eye alone: what is copied or read aloud keeps its spaces.
    """
    return _HELD.sub(_HOLDS, words).replace(_SLASH, _JOINED)


def beside(*parts: str) -> str:
    """Return what stands on one line, with dots between. A part that is read the other way keeps to its own place."""
    window = QGuiApplication.isRightToLeft()
    return " · ".join(
        part if _backwards(part) in (window, None) else f"{_OPEN}{part}{_CLOSE}" for part in parts if part
    )


def counted(name: str, number: int) -> str:
    """Return 'Visits: 2'. Where all is read from the right, a name that ends in a digit must not take the count in."""
    return f"{_RIGHT}{_OPEN}{name}{_CLOSE}: {number}" if QGuiApplication.isRightToLeft() else f"{name}: {number}"


def _backwards(words: str) -> bool | None:
    """Return whether words are read from right to left, by their first letter; None where there is none."""
    kinds = (unicodedata.bidirectional(letter) for letter in words)
    return next((kind != "L" for kind in kinds if kind in {"L", "R", "AL"}), None)


def day_in_words(day: date) -> str:
    """Return 'jueves 14 de mayo' in the language in use."""
    pattern = QCoreApplication.translate("Dates", "dddd d MMMM", "thursday 14 may, as this language writes it")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def short_day(day: date) -> str:
    """Return '14 may' in the language in use."""
    return Calendar().short(day)


def day_and_year(day: date) -> str:
    """Return '14 may 2026' in the language in use."""
    return Calendar().whole(day)


def days_said(label: str) -> str:
    """Return what a form calls a thing, with its days as the window writes days: '2026-05-14' as '14 may 2026'."""
    return Calendar().said(label)


class Calendar:
    """How days are written in the language in use when this was made: on the main thread, for work beside it too."""

    def __init__(self) -> None:
        self._locale = QLocale()
        self._short = QCoreApplication.translate("Dates", "d MMM", "14 may, as this language writes it")
        self._whole = QCoreApplication.translate("State", "{day} {year}", "14 may 2026")

    def short(self, day: date) -> str:
        """As `short_day`."""
        return self._locale.toString(QDate(day.year, day.month, day.day), self._short)

    def whole(self, day: date) -> str:
        """As `day_and_year`."""
        return self._whole.format(day=self.short(day), year=day.year)

    def said(self, label: str) -> str:
        """As `days_said`."""
        return _ISO_DAY.sub(self._day_said, label)

    def _day_said(self, found: re.Match[str]) -> str:
        try:
            return self.whole(date.fromisoformat(found[0]))
        except ValueError:  # digits that look like a day
            return found[0]
