"""What stands on a screen, in words, and whether a picture of it still says the same."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from html import unescape
from pathlib import Path
from typing import Self
from xml.etree import ElementTree as ET

import msgspec
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from ui.desktop.language import FOLDER as TRANSLATIONS
from ui.desktop.table.help_page import FOLDER
from ui.languages import SPOKEN, Language

KEPT = Path(__file__).parents[1] / "docs" / "manual" / "pictures.json"
_TAG = re.compile("<[^>]*>")
_PLACE = re.compile(r"\{\w+\}|%n")
_DATA = "·"  # a name, a number, a day: of the made-up data, not of the program
_CODE = re.compile(r"\b[0-9A-Z]{4}(-[0-9A-Z]{4}){2}\b")  # of a withdrawal: another one each time


def words_on(window: QWidget) -> list[str]:
    """The texts of all labels and buttons that are to be seen, as they come."""
    found = (one for one in window.findChildren(QWidget) if one.isVisibleTo(window))
    return [_plain(one.text()) for one in found if isinstance(one, QLabel | QAbstractButton) and one.text()]


class Stamp(msgspec.Struct, frozen=True, array_like=True):
    """Of one picture: the digest of its file, a mark of all words on its screen, marks of those that never vary."""

    file: str
    screen: str
    says: list[str]


@dataclass
class Stamps:
    """The stamps of all pictures, by topic and language."""

    of: dict[str, Stamp]

    @classmethod
    def read(cls) -> Self:
        """What is kept of the pictures in the tree."""
        return cls(msgspec.json.decode(KEPT.read_bytes(), type=dict[str, Stamp]) if KEPT.exists() else {})

    def renew(self, words: Mapping[str, Sequence[str]]) -> None:
        """Note what was taken just now; forget pictures that are gone."""
        taken = {
            name: Stamp(_digest(FOLDER / f"{name}.webp"), _mark(*sorted(set(told(name, said)))), fixed(name, said))
            for name, said in words.items()
        }
        kept = {name: stamp for name, stamp in {**self.of, **taken}.items() if (FOLDER / f"{name}.webp").exists()}
        KEPT.write_bytes(msgspec.json.format(msgspec.json.encode(dict(sorted(kept.items()))), indent=0) + b"\n")

    def stale(self, words: Mapping[str, Sequence[str]]) -> list[str]:
        """Name the pictures whose screen says something else by now."""
        return [
            name
            for name, said in words.items()
            if name not in self.of or self.of[name].screen != _mark(*sorted(set(told(name, said))))
        ]

    def wrong(self) -> list[str]:
        """Name, without a look at any screen, pictures that are not the ones stamped or show words that are no more."""
        files = {path.stem for path in FOLDER.glob("*.webp")}
        known = {code: {_mark(one) for one in catalogue(code)} for code in SPOKEN}
        return sorted(files ^ set(self.of)) + [
            name
            for name, stamp in self.of.items()
            if name in files
            and (_digest(FOLDER / f"{name}.webp") != stamp.file or not set(stamp.says) <= known[_language(name)])
        ]


def told(name: str, said: Sequence[str]) -> list[str]:
    """The lines of a screen without what is made up on it: a sentence with facts in it as its translator wrote it."""
    language = _language(name)
    known, shapes = catalogue(language), templates(language)
    return [
        line if line in known else next((shape for pattern, shape in shapes if pattern.fullmatch(line)), _DATA)
        for line in said
    ]


@cache
def templates(language: Language) -> tuple[tuple[re.Pattern[str], str], ...]:
    """The sentences with places for facts, those with the most words of their own first."""
    shapes = sorted((one for one in catalogue(language) if _PLACE.search(one)), key=lambda one: (-len(_own(one)), one))
    return tuple((re.compile(".+".join(map(re.escape, _PLACE.split(one))), re.DOTALL), one) for one in shapes)


def _own(shape: str) -> str:
    return _PLACE.sub("", shape)


def fixed(name: str, said: Sequence[str]) -> list[str]:
    """The marks of those lines that are somebody's translation word by word: the rest holds names, counts, dates."""
    known = catalogue(_language(name))
    return sorted({_mark(one) for one in said if one in known})


@cache
def catalogue(language: Language) -> frozenset[str]:
    """All that the window can say in a language, as its translator wrote it."""
    tree = ET.parse(TRANSLATIONS / f"fieldkit_{'es' if language == 'en' else language}.ts")  # noqa: S314 - ours
    which = ("source",) if language == "en" else ("translation", "numerusform")
    return frozenset(_plain(one.text) for name in which for one in tree.iter(name) if one.text)


def _language(name: str) -> Language:
    return next(code for code in SPOKEN if name.endswith(f"-{code}"))


def _plain(text: str) -> str:
    return _CODE.sub("····", unescape(_TAG.sub("", text)))


def _mark(*lines: str) -> str:
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()[:12]


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()[:12]
