"""Free text: what in it may say who somebody is, found before it is saved.

Pure and quick enough to run while a person types. It marks; it never changes a text by itself, and it cannot find
everything: `docs/anonymity.md` says how much it finds, measured.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from fieldkit.anonymity import addresses, identifiers, names
from fieldkit.anonymity.fold import Span, fold, overlaps
from fieldkit.anonymity.words import words
from forms.definition import Form, Question, template_path

__all__ = ["CERTAIN", "KINDS", "Finding", "Mark", "marks", "review", "warm", "without"]

KINDS: Final = ("id", "email", "link", "phone", "address", "name")
# What nobody writes by chance: such answers are not saved unless a person has looked at them.
CERTAIN: Final = frozenset({"id", "email", "phone"})


@dataclass(frozen=True, order=True)
class Mark:
    """`text[start:end]` may be somebody's `kind`, one of `KINDS`. Not `sure`: it only looks like one."""

    start: int
    end: int
    kind: str
    sure: bool = True


@dataclass(frozen=True)
class Finding:
    """The marks in one answer of a form."""

    path: str
    marks: tuple[Mark, ...]

    @property
    def certain(self) -> bool:
        """Whether one of them is of a `CERTAIN` kind."""
        return any(mark.kind in CERTAIN for mark in self.marks)


def marks(text: str, known_places: Iterable[str] = ()) -> list[Mark]:
    """What may say who somebody is, in the order of the text; marks do not overlap.

    `known_places`: names of public places, which are nobody's by themselves.
    """
    folded = fold(text)
    found = [Mark(*span, kind, sure) for span, kind, sure in identifiers.find(text, folded)]
    found += _beside(found, ((span, "address") for span in addresses.find(text, folded)))
    public = [span for name in _public_names(tuple(known_places)) for span in _occurrences(name, folded)]
    taken = [*public, *((mark.start, mark.end) for mark in found)]
    found += [Mark(*span, "name", sure=False) for span in names.find(text, folded, taken)]
    return sorted(found)


def _beside(found: Sequence[Mark], more: Iterable[tuple[Span, str]]) -> list[Mark]:
    taken = [(mark.start, mark.end) for mark in found]
    return [Mark(*span, kind, sure=False) for span, kind in more if not overlaps(span, taken)]


@lru_cache(maxsize=4)
def _public_names(places: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for place in places for name in _called(fold(place)) if name.strip()))


def _called(place: str) -> Iterator[str]:
    """What a place is called: 'Centro Sociocultural Roque Baños', and 'Roque Baños' for short."""
    yield place
    short = place.split()
    while short and short[0] in words().cues["generic"]:
        del short[0]
    if len(short) > 1:
        yield " ".join(short)


def _occurrences(place: str, folded: str) -> Iterator[Span]:
    start = folded.find(place)
    while start >= 0:
        yield start, start + len(place)
        start = folded.find(place, start + 1)


def without(text: str, found: Iterable[Mark], language: str = "es") -> str:
    """The text with a neutral word in the place of each mark, such as '[nombre]'."""
    instead = words().instead.get(language) or words().instead["es"]
    for mark in sorted(found, reverse=True):
        text = text[: mark.start] + instead[mark.kind] + text[mark.end :]
    return text


def review(form: Form, answers: Mapping[str, str], known_places: Iterable[str] = ()) -> list[Finding]:
    """What is marked in the answers that a person typed freely. Nothing in a form that only the office reads."""
    if form.reader == "office":
        return []
    places = tuple(known_places)
    found = [
        Finding(path, tuple(marks(answer, places)))
        for path, answer in answers.items()
        if answer and _typed(form.nodes.get(template_path(path)))
    ]
    return [finding for finding in found if finding.marks]


def _typed(item: object) -> bool:
    return isinstance(item, Question) and item.type == "text" and item.asked == "input"


def warm() -> None:
    """Load the word lists and the libraries, so that the first letter typed does not wait for them."""
    marks("Ana, 612345678, +34 612345678, +44 7700 900123, 0712345678, 12345678Z, X1234567L, calle Mayor 1")
