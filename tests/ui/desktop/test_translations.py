"""Every word of the window in every language, plural forms included."""

import ast
import re
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QToolButton

from scripts.words import DESKTOP, TS, fresh, messages
from ui.desktop.language import NAMES, UNREVIEWED, Languages, day_in_words, first_language, shown_here
from ui.languages import SPOKEN, Language

PLACEHOLDER = re.compile(r"\{\w+\}|%n")
FORMS = {"es": 2, "en": 2, "fr": 2, "ar": 6}  # how many plural forms a language has
ISOLATED = re.compile("[\u2066\u2068][^\u2066\u2068\u2069]*\u2069")

each_language = pytest.mark.parametrize("code", SPOKEN)


@each_language
def test_every_string_of_the_sources_is_translated(code: str) -> None:
    """A new string fails here until it is translated (`python -m scripts.words`); an old one goes with its source."""
    held = {(context, source) for context, source, _, _ in messages(TS / f"fieldkit_{code}.ts")}
    assert held == fresh(code)


@each_language
def test_no_translation_is_unfinished(code: str) -> None:
    """Finished, not empty, in all its plural forms, and with the same gaps to fill in as the source."""
    for context, source, forms, finished in messages(TS / f"fieldkit_{code}.ts"):
        assert finished, (context, source)
        assert len(forms) == (FORMS[code] if "%n" in source else 1), (context, source)
        for number, form in enumerate(forms):
            assert form, (context, source)
            counted = {"%n"} if code == "ar" and number < 3 else set()  # none, one and two are words in Arabic
            assert set(PLACEHOLDER.findall(form)) | counted == set(PLACEHOLDER.findall(source)) | counted, source


def test_what_is_read_from_left_to_right_keeps_its_place_in_arabic() -> None:
    """A folder, a place, a laptop's name: each stands between isolates, with its own direction."""
    for _, source, forms, _ in messages(TS / "fieldkit_ar.ts"):
        for form in forms:
            assert not re.search(r"\{\w+\}", ISOLATED.sub("", form)), source


def test_only_the_arrow_that_points_back_turns() -> None:
    """In Arabic, back is to the right."""
    for _, source, forms, _ in messages(TS / "fieldkit_ar.ts"):
        turned = source.translate(str.maketrans("←→", "→←"))
        assert [one for one in forms[0] if one in "←→"] == [one for one in turned if one in "←→"]


def _dialog() -> set[str]:
    """The words of Qt's own dialogs for files, as Linux shows them where no desktop has one."""
    said = set()
    for mode in QFileDialog.FileMode.AnyFile, QFileDialog.FileMode.Directory, QFileDialog.FileMode.ExistingFiles:
        dialog = QFileDialog()
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setFileMode(mode)
        dialog.setDirectory("/")
        said |= {part.text() for part in dialog.findChildren(QLabel) + dialog.findChildren(QPushButton)}
        said |= {part.toolTip() for part in dialog.findChildren(QToolButton)}
    return said - {""}


@pytest.mark.parametrize("code", ["es", "fr", "ar"])
def test_the_dialog_for_files_speaks_the_language_too(languages: Languages, code: Language) -> None:
    """What Qt's translation lacks, ours has."""
    languages.use("en")
    english = _dialog()
    languages.use(code)
    assert len(english) > 8
    assert not english & _dialog()


@pytest.mark.parametrize("path", sorted(DESKTOP.rglob("*.py")), ids=lambda path: path.stem)
def test_every_call_for_a_translation_is_found(path: Path) -> None:
    """Qt's tool does not see a call inside an f-string, nor one without its words: such a sentence stays English."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "tr"]
    assert all(isinstance(call.args[0], ast.Constant) for call in calls)
    inside = [call for text in ast.walk(tree) if isinstance(text, ast.JoinedStr) for call in ast.walk(text)]
    assert not any(call in inside for call in calls)


def test_spanish_says_usted() -> None:
    """None of the words that would address a neighbour as a child or a friend."""
    for _, source, forms, _ in messages(TS / "fieldkit_es.ts"):
        for form in forms:
            assert not re.search(r"\b(tú|tu|tus|te|elige|escribe|pulsa|puedes|quieres)\b", form, re.IGNORECASE), source


def test_the_day_in_words(languages: Languages) -> None:
    """As people say it, in the language in use."""
    assert day_in_words(date(2026, 5, 14)) == "jueves 14 de mayo"
    languages.use("en")
    assert day_in_words(date(2026, 5, 14)) == "Thursday 14 May"
    languages.use("fr")
    assert day_in_words(date(2026, 5, 14)) == "jeudi 14 mai"
    languages.use("ar")
    assert day_in_words(date(2026, 5, 14)) == "الخميس 14 ماي"  # Morocco's names, with the digits of the keyboard


def test_spanish_comes_first() -> None:
    """The system's language where the window speaks it, else Spanish."""
    assert first_language(QLocale("en_GB")) == "en"
    assert first_language(QLocale("es_ES")) == "es"
    assert first_language(QLocale("fr_FR")) == "fr"
    assert first_language(QLocale("ar_MA")) == "ar"
    assert first_language(QLocale("de_DE")) == "es"


def test_a_language_without_letters_is_not_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no font has Arabic letters, Arabic would be a row of boxes."""
    assert shown_here() == SPOKEN
    monkeypatch.setattr(QFontDatabase, "families", lambda _system: [])
    assert shown_here() == ("es", "en", "fr")
    assert first_language(QLocale("ar_MA")) == "es"


def test_what_nobody_reviewed_says_so_in_its_own_language() -> None:
    """The file of languages says it; whoever reviews one deletes its line there, and no code."""
    assert set(NAMES) == set(SPOKEN)
    assert set(UNREVIEWED) <= {"fr", "ar"}
    assert all(len(mark.split()) <= 5 for mark in UNREVIEWED.values())
