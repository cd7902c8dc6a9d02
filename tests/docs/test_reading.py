"""Volunteers' pages are easy to read, and every page is spelled as dictionaries have it."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests import loud
from tests.docs.pages import MANUAL, words
from tests.docs.reading import ease, syllables

FOR_VOLUNTEERS = ("voluntariado.md", "primera-tarde.md", "pantallas-mesa.md")
LEAST = 65
DICTIONARIES = {"es": "es_ES", "en": "en_GB"}


@pytest.mark.parametrize(
    ("word", "many"),
    [
        ("mesa", 2), ("portátil", 3), ("agua", 2), ("ahora", 3), ("día", 2), ("idea", 3), ("aún", 2), ("ciudad", 2),
        ("país", 2), ("leer", 2), ("y", 1), ("sociales", 3), ("oído", 3), ("enviar", 2), ("huella", 2), ("actúa", 3),
        ("aislamiento", 4), ("envía", 3), ("buey", 1), ("ayer", 2), ("guerra", 2), ("pingüino", 3), ("quiere", 2),
        ("cuídese", 3), ("hoy", 1), ("héroe", 3),
    ],
)  # fmt: skip
def test_syllables_are_counted_as_they_are_spoken(word: str, many: int) -> None:
    """Words with every kind of meeting vowels."""
    assert syllables(word) == many


def test_long_words_and_sentences_are_harder() -> None:
    """The measure tells an office's letter from a neighbour's word."""
    hard = "La implementación de los procedimientos administrativos correspondientes requiere autorización previa."
    assert ease("Abra la tapa. Pulse la N.") > ease(hard) + 60


@pytest.mark.parametrize("name", FOR_VOLUNTEERS)
def test_volunteers_pages_are_easy_to_read(name: str) -> None:
    """At least 65 on INFLESZ, the help of the window's table among it."""
    assert ease(words(MANUAL / "es" / name)) >= LEAST


def _speaks(dictionary: str) -> bool:
    if not shutil.which("hunspell"):
        return False
    tried = subprocess.run(["hunspell", "-d", dictionary, "-l"], input="", text=True, capture_output=True, check=False)
    return tried.returncode == 0


@pytest.mark.parametrize("page", sorted(MANUAL.glob("*/*.md")), ids=lambda page: f"{page.parent.name}/{page.name}")
def test_every_word_is_in_a_dictionary(page: Path) -> None:
    """The language's own, or the manual's list beside it: a slip is neither."""
    language = page.parent.name
    if not _speaks(DICTIONARIES[language]):
        loud.skip("hunspell with its dictionaries is not here (Debian: hunspell, hunspell-es, hunspell-en-gb)")
    own = set((MANUAL / f"words_{language}.txt").read_text(encoding="utf-8").split())
    found = subprocess.run(
        ["hunspell", "-i", "utf-8", "-d", DICTIONARIES[language], "-l"],
        input=words(page), text=True, capture_output=True, check=True, env={"LC_ALL": "C.UTF-8"},
    )  # fmt: skip
    # A letter by itself names a key; newer dictionaries know none.
    assert {word for word in found.stdout.split() if len(word) > 1} - own == set()
