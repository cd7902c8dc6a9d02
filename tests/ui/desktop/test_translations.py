"""Every word of the window in every language, plural forms included."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from ui.desktop import language
from ui.desktop.language import Languages, day_in_words, first_language

DESKTOP = Path(language.__file__).parent
TS = DESKTOP / "translations"
PLACEHOLDER = re.compile(r"\{\w+\}|%n")


def messages(path: Path) -> Iterator[tuple[str, str, list[str], bool]]:
    """Each message of a file: its context, its source, its translations, and whether it is finished."""
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            source = message.findtext("source") or ""
            yield context.findtext("name") or "", source, forms, translation.get("type") is None


def fresh(tmp_path: Path, name: str, *options: str) -> set[tuple[str, str]]:
    """What lupdate finds in the sources now."""
    target = tmp_path / name
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    sources = sorted(str(path) for path in DESKTOP.rglob("*.py"))
    subprocess.run([lupdate, *sources, "-silent", *options, "-ts", target], check=True, capture_output=True)
    return {(context, source) for context, source, _, _ in messages(target)}


@pytest.mark.parametrize(("name", "options"), [("fieldkit_es.ts", ()), ("fieldkit_en.ts", ("-pluralonly",))])
def test_every_string_of_the_sources_is_translated(tmp_path: Path, name: str, options: tuple[str, ...]) -> None:
    """A new sentence fails here until its translation is written; an old one goes with its source."""
    held = {(context, source) for context, source, _, _ in messages(TS / name)}
    assert held == fresh(tmp_path, name, *options)


@pytest.mark.parametrize("path", sorted(TS.glob("*.ts")), ids=lambda path: path.name)
def test_no_translation_is_unfinished(path: Path) -> None:
    """Finished, not empty, and with the same gaps to fill in as the source."""
    for context, source, forms, finished in messages(path):
        assert finished, (context, source)
        for form in forms:
            assert form, (context, source)
            assert set(PLACEHOLDER.findall(form)) == set(PLACEHOLDER.findall(source)), (context, source)


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


def test_spanish_comes_first() -> None:
    """The system's language where the window speaks it, else Spanish."""
    assert first_language(QLocale("en_GB")) == "en"
    assert first_language(QLocale("es_ES")) == "es"
    assert first_language(QLocale("de_DE")) == "es"
