"""Made-up data in the shape of ours: tests by place, zone, result, sex, age, language, ten risks and ten questions.

The sets have as many cells as those that the method was first measured on: 472, 846 and 336 for 189 tests in 12
places; 1,309, 2,210 and 2,303 for 20,000 in 40. How steeply values fall off is chosen so that about as many are small.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from random import Random
from typing import Final

from exports.disclosure.model import Axis, Model

RESULT: Final = "band"
_VALUES: Final[Mapping[str, int]] = {RESULT: 6, "sex": 2, "age": 6, "language": 3, "asked": 6}
_RISKS: Final = tuple(f"risk{number}" for number in range(10))
_QUESTIONS: Final = tuple(f"q{number}" for number in range(10))
_ANSWERS: Final = 4


@dataclass(frozen=True)
class Town:
    """How many tests, places, zones; by which factor each place, value or answer is rarer than the one before."""

    tests: int
    places: int
    zones: int
    place: float
    result: float
    value: float
    answer: float
    risk: tuple[float, float]

    def people(self, seed: int = 1) -> list[dict[str, str]]:
        """Make the people up."""
        random = Random(seed)  # noqa: S311 - made-up people
        chances = {risk: random.uniform(*self.risk) for risk in _RISKS}
        sizes = {**_VALUES, **dict.fromkeys(_QUESTIONS, _ANSWERS), "place": self.places}
        falls = {
            **dict.fromkeys(_VALUES, self.value),
            RESULT: self.result,
            **dict.fromkeys(_QUESTIONS, self.answer),
            "place": self.place,
        }
        drawn = {
            name: random.choices(range(size), [falls[name] ** step for step in range(size)], k=self.tests)
            for name, size in sizes.items()
        }
        drawn |= {risk: [random.random() < chance for _ in range(self.tests)] for risk, chance in chances.items()}
        return [{name: _spelt(name, values[nth]) for name, values in drawn.items()} for nth in range(self.tests)]

    @property
    def lies_in(self) -> dict[str, str]:
        """The zone of each place."""
        return {f"place{number:02}": f"zone{number % self.zones}" for number in range(self.places)}

    def axis(self, name: str) -> Axis:
        """All values of a dimension."""
        if name == "place":
            return Axis(name, tuple(self.lies_in))
        size = 2 if name in _RISKS else _ANSWERS if name in _QUESTIONS else _VALUES[name]
        return Axis(name, tuple(_spelt(name, number) for number in range(size)))


def _spelt(name: str, value: int) -> str:
    return f"{name}{value:02}" if name == "place" else f"{name}-{value:d}"


def model(town: Town, people: Sequence[Mapping[str, str]], tables: Sequence[tuple[str, ...]]) -> Model:
    """Count people into one model of several tables, with zones."""
    made = Model()
    for names in tables:
        counts = Counter(tuple(person[name] for name in names) for person in people)
        made.add("test", [town.axis(name) for name in names], counts)
    made.nest("place", "zone", town.lies_in)
    return made


THREE_SHEETS: Final = (("place", RESULT), *(("place", risk) for risk in _RISKS), *((name,) for name in _QUESTIONS))
BY_SEX: Final = (("place", RESULT, "sex"),)
BY_AGE: Final = (("place", RESULT, "age"),)
ALL_PAIRS: Final = (
    *combinations(("place", RESULT, "sex", "age", "language"), 2),
    ("place", "asked"),
    *THREE_SHEETS[1:],
)

SMALL: Final = Town(189, 12, 3, place=0.8, result=0.9, value=0.65, answer=0.75, risk=(0.05, 0.4))
LARGE: Final = Town(20_000, 40, 6, place=0.9, result=0.8, value=0.8, answer=0.75, risk=(0.03, 0.5))


@dataclass(frozen=True)
class Made:
    """One set with what was reached on its model when the method was tried: cells, sensitive, secondary, seconds."""

    name: str
    town: Town
    tables: tuple[tuple[str, ...], ...]
    cells: int
    sensitive: int
    secondary: int
    seconds: float

    def model(self, seed: int = 1) -> Model:
        """Count it."""
        return model(self.town, self.town.people(seed), self.tables)


def sets() -> Iterator[Made]:
    """All six."""
    yield Made("189 tests, three sheets", SMALL, THREE_SHEETS, 472, 147, 79, 109)
    yield Made("189 tests, all pairs", SMALL, ALL_PAIRS, 846, 321, 148, 1.1)
    yield Made("189 tests, place by result by sex", SMALL, BY_SEX, 336, 159, 33, 11)
    yield Made("20,000 tests, three sheets", LARGE, THREE_SHEETS, 1309, 33, 59, 1.5)
    yield Made("20,000 tests, all pairs", LARGE, ALL_PAIRS, 2210, 41, 79, 8)
    yield Made("20,000 tests, place by result by age", LARGE, BY_AGE, 2303, 485, 287, 4)
