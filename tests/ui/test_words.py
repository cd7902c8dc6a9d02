"""What stands in Spanish and English in the code stands in the window's other languages beside it."""

import ast
import re
import string
from pathlib import Path

import pytest

from fieldkit.errors import Code
from scripts.words import modules, sentences
from ui import languages, messages
from ui.languages import LANGUAGES, SPOKEN, Language, read_catalogue, said, written

BESIDE = [code for code in SPOKEN if code not in LANGUAGES]
FACT = re.compile(r"(?<!\{)\{\w+\}(?!\})")
ISOLATED = re.compile("[\u2066\u2068][^\u2066\u2068\u2069]*\u2069")
LATIN = re.compile(r"[A-Za-z]{2,}")

each_language = pytest.mark.parametrize("code", BESIDE)


@each_language
def test_every_sentence_is_said_in_every_language(code: Language) -> None:
    """A new sentence fails here until it is translated (`python -m scripts.words`); an old one goes with its code."""
    assert read_catalogue(code).keys() == sentences().keys()


@each_language
def test_a_translation_says_the_same_facts(code: Language) -> None:
    """Nothing is empty or left in English, each fact has its place, and no fact is added."""
    for english, translated in read_catalogue(code).items():
        assert translated
        assert not LATIN.search(english) or translated != english
        assert sorted(FACT.findall(translated)) == sorted(FACT.findall(english)), english
        assert translated.count("\n") == english.count("\n"), english


def test_what_is_read_from_left_to_right_keeps_its_place_in_arabic() -> None:
    """Facts and Latin words stand between isolates, so that a path's first slash and the full stop after it stay."""
    for translated in read_catalogue("ar").values():
        bare = ISOLATED.sub("", translated)
        assert not FACT.search(bare), translated
        assert not LATIN.search(bare), translated
        assert not set(bare) & set("\u2066\u2068\u2069"), translated


def test_french_says_vous() -> None:
    """None of the words that would address a neighbour as a child or a friend."""
    for translated in read_catalogue("fr").values():
        assert not re.search(r"\b(tu|te|toi|ton|ta|tes)\b", translated.lower()), translated


@each_language
@pytest.mark.parametrize("failure", Code)
def test_every_failure_has_three_sentences(failure: Code, code: Language) -> None:
    """What happened, what is safe, what to do: as in Spanish and English."""
    facts = dict.fromkeys(("path", "detail", "form", "known", "mailbox", "office", "text", "where", "what"), "ZZ")
    for sentence in vars(messages.words(failure, facts, code)).values():
        assert sentence.endswith(".")
        assert sentence.lstrip("«\u00a0\u2066\u2068")[0] not in string.ascii_lowercase
        assert "{" not in sentence


def test_what_a_catalogue_lacks_is_said_in_english(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A failure is never without words, not even between a new code and its translation."""
    (tmp_path / "fr.toml").write_text('[[say]]\nen = "Gone."\nfr = "Parti."\n', encoding="utf-8")
    monkeypatch.setattr(languages, "CATALOGUES", tmp_path)
    read_catalogue.cache_clear()
    try:
        assert said({"es": ("Ido.", "Roto."), "en": ("Gone.", "Broken.")}, "fr") == ("Parti.", "Broken.")
        assert said({"es": "Ido.", "en": "Gone."}, "fr") == "Parti."
    finally:
        read_catalogue.cache_clear()


def test_what_is_written_down_is_in_spanish_or_english() -> None:
    """A workbook that a French or Arabic window asks for is in the office's language."""
    assert [written(code) for code in SPOKEN] == ["es", "en", "es", "es"]


@pytest.mark.parametrize("module", modules(), ids=lambda module: module.__name__)
def test_all_sentences_can_be_found(module: object) -> None:
    """Sentences stand at the top of their module, where the script finds them, and are looked up by `said`."""
    tree = ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))  # type: ignore[attr-defined]
    for function in (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)):
        for node in ast.walk(function):
            if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Name):
                assert node.slice.id != "into", f"{function.name}, line {node.lineno}: use said()"
            if isinstance(node, ast.Dict) and function.name != "_say":
                keys = [key.value for key in node.keys if isinstance(key, ast.Constant)]
                assert "en" not in keys, f"{function.name}, line {node.lineno}: move it to the top"
