"""Made-up paper sheets to key in for practice, and what was keyed in held against them. No Qt.

The same number of sheets and the same `seed` give the same sheets, so nothing needs to be kept of the right answers.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from random import Random

from fieldkit.filling import fill
from forms.definition import Form
from forms.interview import Interview, ShownChoice
from ui.cli.simulated import made_up_test

SEED = 2026
SHEETS = 6
TEST = "mesa_test"
WHEN = datetime(2026, 1, 1, tzinfo=UTC)  # a form may ask for the day: these people have none
_ALIKE = 3  # of two sheets that differ in more than a third of their answers, one is not the other

Answers = Mapping[str, str]


@dataclass(frozen=True)
class Difference:
    """One answer that is not the one on paper, by the question's path. '' for none."""

    sheet: int
    path: str
    right: str
    typed: str


@dataclass(frozen=True)
class Compared:
    """What became of each sheet, by number from 1. `more`: tests that are none of these sheets."""

    same: tuple[int, ...]
    differences: tuple[Difference, ...]
    missing: tuple[int, ...]
    more: int

    @property
    def right(self) -> bool:
        """Whether every sheet is there as on paper, and nothing else."""
        return not (self.differences or self.missing or self.more)


def sheets(form: Form, paths: Sequence[str], many: int = SHEETS, seed: int = SEED) -> list[dict[str, str]]:
    """The answers of as many invented people to the questions of a sheet."""
    random = Random(seed)  # noqa: S311 - made-up people need no secrets
    made = (dict(made_up_test(random, village=False)) for _ in range(many))
    filled = (fill(form, one, lambda: WHEN)[0] for one in made)
    return [{path: one.get(path, "") for path in paths} for one in filled]


def choices(form: Form, path: str, language: str) -> tuple[ShownChoice, ...]:
    """What a question offers, in a language."""
    return tuple(Interview(form, clock=lambda: WHEN, language=form.language(language)).choices(path))


def shown(form: Form, path: str, value: str, language: str) -> str:
    """An answer as its sheet words it."""
    return next((one.label for one in choices(form, path, language) if one.value == value), value)


def compare(right: Sequence[Answers], typed: Sequence[Answers]) -> Compared:
    """Hold what was keyed in, in any order, against the sheets: each belongs to the sheet that it is most like."""
    pairs = sorted(
        (sum(sheet[path] != one.get(path, "") for path in sheet), number, at)
        for number, sheet in enumerate(right)
        for at, one in enumerate(typed)
    )
    found: dict[int, int] = {}
    for apart, number, at in pairs:
        if number not in found and at not in found.values() and apart * _ALIKE <= len(right[number]):
            found[number] = at
    wrong = tuple(_differences(right, typed, found))
    off = {one.sheet for one in wrong}
    return Compared(
        tuple(number + 1 for number in sorted(found) if number + 1 not in off),
        wrong,
        tuple(number + 1 for number in range(len(right)) if number not in found),
        len(typed) - len(found),
    )


def _differences(right: Sequence[Answers], typed: Sequence[Answers], found: Mapping[int, int]) -> Iterator[Difference]:
    for number, at in sorted(found.items()):
        for path, value in right[number].items():
            given = typed[at].get(path, "")
            if given != value:
                yield Difference(number + 1, path, value, given)
