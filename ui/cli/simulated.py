"""Made-up gatherings and answers, the size and shape of a pilot. Nothing here comes from anybody.

Each made-up person has a leaning between no contact and much; answers scatter around it. Villages lean a little
towards more contact, as the pilot found of its outlying neighbourhoods.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from random import Random

from fieldkit.shelf import Place

FIRST_DAY = date(2026, 4, 9)
LAST_DAY = date(2026, 6, 18)
PEOPLE_A_TEST = 300 / 189  # the pilot's estimate
_SCALE = ("nunca", "pocas", "aveces", "muchas", "casisiempre")
_REVERSED = ("q05", "q08")
_ITEMS = tuple(f"q{number:02}" for number in range(1, 11))
_AGES = (("16-24", 6), ("25-44", 15), ("45-64", 24), ("65-74", 26), ("75-84", 21), ("85+", 6), ("skip", 2))
_GENDERS = (("mujer", 62), ("hombre", 35), ("otra", 1), ("skip", 2))
_HOUSEHOLDS = (("1", 27), ("2", 38), ("3", 17), ("4", 15), ("skip", 3))
_KNOWS = (("yes", 24), ("no", 66), ("skip", 10))
_MODES = (("read_by_volunteer", 70), ("self", 30))


@dataclass(frozen=True)
class Gathering:
    """One made-up gathering: its sheet and its tests."""

    sheet: dict[str, str]
    tests: list[dict[str, str]]


def gatherings(places: Sequence[Place], tests: int, seed: int) -> list[Gathering]:
    """As many gatherings as there are places, spread over a spring; `tests` in all."""
    random = Random(seed)  # noqa: S311 - made-up people need no secrets
    shares = _shares(random, [3 if place.kind == "town" else 1 for place in places], tests)
    # Rounded on the running total, so that all gatherings together have as many people as they should.
    upto = [round(sum(shares[:end]) * PEOPLE_A_TEST) for end in range(len(shares) + 1)]
    people = [after - before for before, after in pairwise(upto)]
    step = (LAST_DAY - FIRST_DAY) / max(1, len(places) - 1)
    order = random.sample(range(len(places)), len(places))
    return [
        _gathering(random, places[index], FIRST_DAY + turn * step, (shares[index], people[index]))
        for turn, index in enumerate(order)
    ]


def _shares(random: Random, weights: Sequence[int], total: int) -> list[int]:
    shares = [0] * len(weights)
    for index in random.choices(range(len(weights)), weights, k=total):
        shares[index] += 1
    return shares


def _gathering(random: Random, place: Place, day: date, size: tuple[int, int]) -> Gathering:
    tests, people = size
    sheet = {
        "place": place.name,
        "date": day.isoformat(),
        "start": "17:30",
        "end": "20:00",
        "team": str(random.randint(3, 5)),
        "passers": str(people),
        "declined": str(random.randint(0, max(0, people - tests) // 3)),
        "announced": (day - timedelta(days=3)).isoformat(),
    }
    village = place.kind == "village"
    return Gathering(sheet, [dict(made_up_test(random, village=village)) for _ in range(tests)])


def made_up_test(random: Random, *, village: bool) -> Iterator[tuple[str, str]]:
    """The answers of one invented person, as question and answer."""
    leaning = min(1.0, max(0.0, random.gauss(0.66 if village else 0.56, 0.22)))
    yield "mode", _one(random, _MODES)
    for item in _ITEMS:
        if random.random() < 0.015:  # noqa: PLR2004 - a person who would rather not say
            yield item, random.choice(("skip", "na"))
            continue
        step = min(4, max(0, round(random.gauss(leaning * 4, 0.9))))
        yield item, _SCALE[4 - step if item in _REVERSED else step]
    yield "age_band", _one(random, _AGES)
    yield "gender", _one(random, _GENDERS)
    yield "household", _one(random, _HOUSEHOLDS)
    yield "knows_someone", _one(random, _KNOWS)


def _one(random: Random, weighted: Sequence[tuple[str, int]]) -> str:
    values, weights = zip(*weighted, strict=True)
    return str(random.choices(values, weights)[0])
