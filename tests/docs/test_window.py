"""The manual and the window say the same: its help, the names of its buttons, its pictures."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pypdfium2
import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from scripts import manual
from scripts.screen_words import Stamps, catalogue
from tests.docs.pages import MANUAL, ROOT, words
from ui.desktop import language
from ui.desktop.language import Languages
from ui.desktop.table.help_page import FOLDER, TOPICS
from ui.languages import SPOKEN, Written

QUOTED = {"es": re.compile("«([^»]+)»"), "en": re.compile("“([^”]+)”")}
PAGES = sorted(MANUAL.glob("*/*.md"))


@pytest.fixture(scope="module")
def spoken(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Languages]:
    """The window's words as they are in the tree now."""
    folder = tmp_path_factory.mktemp("words")
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    for code in ("es", "en"):
        source = language.FOLDER / f"fieldkit_{code}.ts"
        subprocess.run([lrelease, "-silent", source, "-qm", folder / f"fieldkit_{code}.qm"], check=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(language, "FOLDER", folder)
        words = Languages(qapp, "es")
        yield words
        words.use("es")
        for one in qapp.findChildren(QTranslator):  # other tests bring words of their own
            qapp.removeTranslator(one)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.parent.name}/{page.name}")
def test_the_help_in_the_manual_is_the_windows(page: Path, spoken: Languages) -> None:
    """One text: where it changes, `python -m scripts.manual` brings it here."""
    spoken.use(manual.language_of(page))
    assert manual.page(page) == page.read_text(encoding="utf-8")


def test_every_screen_is_explained() -> None:
    """Each topic of the help stands on a page, in both languages."""
    for code in ("es", "en"):
        asked = {
            name
            for page in (MANUAL / code).glob("*.md")
            for _, names, _ in manual._BLOCK.findall(page.read_text(encoding="utf-8"))  # what `scripts.manual` fills
            for name in names.split()
        }
        assert asked | {"withdraw"} == set(TOPICS)  # which shares its words with the list of tests


@pytest.mark.parametrize(
    "page",
    [page for page in PAGES if "<!-- help:" not in page.read_text(encoding="utf-8")],
    ids=lambda page: f"{page.parent.name}/{page.name}",
)
def test_a_button_is_called_what_it_is_called(page: Path) -> None:
    """Each name in the language's own quotes is one that the window shows."""
    code = manual.language_of(page)
    names = {name.removesuffix("…").strip() for name in catalogue(code)}
    told = set(QUOTED[code].findall(words(page)))
    assert {one for one in told if one.removesuffix("…") not in names} == set()


def test_no_picture_is_older_than_its_screen() -> None:
    """Each is the one that was stamped, and whatever stood on it word by word is still said by the program."""
    assert Stamps.read().wrong() == []


@pytest.mark.skipif("FIELDKIT_PICTURES" not in os.environ, reason="two minutes: `make proof` looks at every screen")
@pytest.mark.parametrize("code", SPOKEN)
def test_no_screen_says_what_its_picture_does_not(code: str) -> None:
    """Every screen is gone to again, and its words are those of its picture."""
    command = (sys.executable, "-m", "scripts.help_pictures", "--check", code)
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.fixture(params=[9, 14])
def window_of(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[int]:
    """A program whose window is set in letters of so many points."""
    before = qapp.font()
    qapp.setFont(QFont(before.family(), request.param))
    yield request.param
    qapp.setFont(before)


@pytest.mark.usefixtures("window_of")
@pytest.mark.parametrize("code", ["es", "en"])
def test_the_volunteers_sheet_is_one_sheet(code: Written) -> None:
    """Both sides of an A4, the pictures on it, in letters of 12 points and more; whatever the window is set in."""
    document = pypdfium2.PdfDocument(manual.sheet(manual.SHEETS[code]))
    assert len(document) == 2
    for page in document:
        assert [round(side / 72 * 25.4) for side in page.get_size()] == [210, 297]
        kinds = [found.type for found in page.get_objects()]
        assert kinds.count(pypdfium2.raw.FPDF_PAGEOBJ_IMAGE) == 1
    assert "F9" in document[1].get_textpage().get_text_range()


def test_the_pictures_stay_small() -> None:
    """All of them together, in four languages, take less than 3 MB."""
    assert sum(path.stat().st_size for path in FOLDER.glob("*.webp")) < 3 << 20


def test_in_spanish_one_thing_has_one_word() -> None:
    """What a laptop asks for on its first day is a 'solicitud', what a forgotten passphrase asks for a 'petición'."""
    source = ROOT / "ui" / "desktop" / "translations" / "fieldkit_es.ts"
    messages = ET.parse(source).iter("message")  # noqa: S314 - our own file
    said = {one.findtext("source", ""): one.findtext("translation", "") for one in messages}
    enrolling = [es for en, es in said.items() if re.search(r"\(\*\.request\)|enrol", en)]
    recovering = [es for en, es in said.items() if re.search(r"\(\*\.recovery\)|recovery request", en, re.IGNORECASE)]
    assert enrolling
    assert recovering
    assert not [es for es in enrolling if re.search("petici", es, re.IGNORECASE)]
    assert not [es for es in recovering if re.search("solicitud", es, re.IGNORECASE)]
    page = (MANUAL / "es" / "servicios-sociales.md").read_text(encoding="utf-8")
    enrol, _, forgotten = page.partition("## Alguien ha olvidado la contraseña")
    assert "solicitud" in enrol
    assert "solicitud" not in forgotten.partition("\n## ")[0]
