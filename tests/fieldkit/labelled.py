"""The labelled notes of `tests/fieldkit/notes`, and how well the search for names does on them."""

import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from fieldkit import anonymity
from fieldkit.shelf import read_places

ROOT = Path(__file__).resolve().parents[2]
PARTS = ("develop", "first_look", "second_look", "held_out")
_LOOKS = ("", "first_look_", "second_look_", "third_look_", "held_out_")
OTHER_LETTERS = tuple(look + letters for letters in ("arabic", "cyrillic") for look in _LOOKS)
_LABEL = re.compile(r"\{(\w+):([^}]*)\}")


@dataclass(frozen=True)
class Note:
    """A note, and the spans in it that must be found: start, end, kind."""

    language: str
    text: str
    labels: tuple[tuple[int, int, str], ...]


@dataclass(frozen=True)
class Figures:
    """Of one kind: how many labels there are and were found, how many marks were made and were right, and letters."""

    labels: int
    found: int
    marks: int
    right: int

    @property
    def recall(self) -> float:
        """Found labels, of all labels."""
        return self.found / self.labels if self.labels else 1.0

    @property
    def precision(self) -> float:
        """Right marks, of all marks."""
        return self.right / self.marks if self.marks else 1.0


def places() -> list[str]:
    """The names of the kit's public places."""
    return [one.name for one in read_places((ROOT / "forms/library/jumilla.csv").read_text(encoding="utf-8"))]


def notes(part: str) -> list[Note]:
    """One part of the labelled notes."""
    text = (ROOT / f"tests/fieldkit/notes/{part}.txt").read_text(encoding="utf-8")
    return [_note(line) for line in text.splitlines() if line and not line.startswith("#")]


def _note(line: str) -> Note:
    language, _, rest = line.partition(": ")
    text, labels, last = "", [], 0
    for match in _LABEL.finditer(rest):
        text += rest[last : match.start()]
        labels.append((len(text), len(text) + len(match[2]), match[1]))
        text += match[2]
        last = match.end()
    return Note(language, text + rest[last:], tuple(labels))


def measure(many: list[Note]) -> dict[str, Figures]:
    """Figures by kind. A label is found where a mark of its kind touches it, a mark is right where it touches one."""
    known = places()
    count: Counter[tuple[str, str]] = Counter()
    for note in many:
        marks = anonymity.marks(note.text, known)
        for start, end, kind in note.labels:
            count[kind, "labels"] += 1
            count[kind, "found"] += any(mark.kind == kind and mark.start < end and start < mark.end for mark in marks)
        for mark in marks:
            count[mark.kind, "marks"] += 1
            count[mark.kind, "right"] += any(
                mark.kind == kind and mark.start < end and start < mark.end for start, end, kind in note.labels
            )
    columns = ("labels", "found", "marks", "right")
    return {kind: Figures(*(count[kind, column] for column in columns)) for kind in anonymity.KINDS}


def covered(many: list[Note]) -> float:
    """Of the letters inside labels, how many lie inside a mark: what taking the marks out would take."""
    known, total, inside = places(), 0, 0
    for note in many:
        marked = {at for mark in anonymity.marks(note.text, known) for at in range(mark.start, mark.end)}
        letters = {at for start, end, _ in note.labels for at in range(start, end)}
        total += len(letters)
        inside += len(letters & marked)
    return inside / total
