"""Made-up sheets, some of them entered twice, and how many of those are found."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from sync.duplicates import Sheet
from ui.cli.simulated import made_up_test

DAY = date(2026, 5, 14)
_ASKED = ("mode", *(f"q{n:02}" for n in range(1, 11)), "age_band", "gender", "household", "knows_someone")


def simulated(sessions: int, each: int, places: int, random: Random) -> list[Sheet]:
    """Made-up sheets: people with a leaning, whose answers hang together; villages lean another way than the town."""
    found = []
    for _ in range(sessions):
        place = random.randrange(places)
        day = DAY + timedelta(days=random.randrange(365))
        for _ in range(each):
            given = dict(made_up_test(random, village=place > 0))
            found.append(
                Sheet(f"{random.getrandbits(128):032x}", f"p{place}", day, tuple(given[name] for name in _ASKED))
            )
    return found


def entered_twice(sheets: Sequence[Sheet], rate: float, random: Random) -> tuple[list[Sheet], set[frozenset[str]]]:
    """Some of the sheets again, one answer in fifty mistyped; and the pairs that they make."""
    choices = [sorted({sheet.answers[at] for sheet in sheets}) for at in range(len(_ASKED))]
    copies, true = [], set()
    for sheet in random.sample(sheets, round(len(sheets) * rate)):
        typed = tuple(
            random.choice(choices[at]) if random.random() < 0.02 else answer for at, answer in enumerate(sheet.answers)
        )
        copy = replace(sheet, record=f"{random.getrandbits(128):032x}", answers=typed)
        copies.append(copy)
        true.add(frozenset((sheet.record, copy.record)))
    return [*sheets, *copies], true
