"""A quarter in which all was recorded that the plan's tables show, and what an independent count must leave out."""

from collections.abc import Sequence
from pathlib import Path
from random import Random

from fieldkit import shelf
from fieldkit.drafts import new_id
from fieldkit.store import Store
from tests.exports import made
from tests.factory import session

DAYS = ("2026-04-07", "2026-04-21", "2026-05-05", "2026-05-19", "2026-06-02", "2026-06-16")
AFTER = "2026-07-01"  # the day after the quarter
QUESTIONS = tuple(f"q{number:02}" for number in range(1, 11))


def office(folder: Path) -> Store:
    """An office after the second quarter of 2026, with gatherings, notes, posters, cases and activities."""
    store, random = made.office(folder), Random(11)  # noqa: S311 - made-up answers
    for workbook in shelf.action_forms():
        store.add_form(workbook)
    places = list(made.ZONES)
    for number, day in enumerate(DAYS):
        _gathering(store, random, places[number % 3], day, 24 + number)
        _gathering(store, random, places[3 + number % 3], day, 3 + number % 4)
    late = session(store, places[0], AFTER, passers="9")
    store.submissions.save_all(store.shelf.form("mesa_test"), late, _tests(store, random, 9))
    _undo(store)
    for form, count in (("poster_test", 60), ("case", 45)):
        store.submissions.save_all(
            store.shelf.form(form), new_id(), [_dated(store, random, form) for _ in range(count)]
        )
    activities = [
        {"date": day, "title": f"Taller inventado {number}", "association": "Asociación inventada"}
        for number, day in enumerate((*DAYS, AFTER))
    ]
    store.submissions.save_all(store.shelf.form("activity"), new_id(), activities)
    return store


def _gathering(store: Store, random: Random, place: str, day: str, tests: int) -> None:
    passers = str(tests + random.randrange(12))
    opened = session(store, place, day, start="17:30", end="20:00", team="4", passers=passers)
    store.submissions.save_all(store.shelf.form("mesa_test"), opened, _tests(store, random, tests))
    themes = [choice.value for choice in store.shelf.form("note").choices("theme")]
    notes = [{"theme": random.choice(themes[:4])} for _ in range(random.randrange(7))]
    store.submissions.save_all(store.shelf.form("note"), opened, notes)


def _tests(store: Store, random: Random, count: int) -> list[dict[str, str]]:
    form = store.shelf.form("mesa_test")
    asked = (*QUESTIONS, "mode", "about/age_band", "about/gender")
    found = []
    for _ in range(count):
        test = {path: random.choice([choice.value for choice in form.choices(path)]) for path in asked}
        test |= {"about/lives_alone": random.choice(["yes", "no"]), "band": random.choice(made.BANDS)}
        for path in (*asked, "about/lives_alone", "band"):
            if random.random() < 0.1:
                del test[path]
        found.append(test)
    return found


def _dated(store: Store, random: Random, name: str) -> dict[str, str]:
    form = store.shelf.form(name)
    day = random.choice((*DAYS, AFTER))
    if name == "poster_test":
        return {"date": day, "q01": "nunca", **({"complete": "yes"} if random.random() < 0.7 else {})}
    asked: Sequence[str] = ("source", "severity", "status")
    given = {path: random.choice([choice.value for choice in form.choices(path)]) for path in asked}
    return {"opened": day, **{path: value for path, value in given.items() if random.random() < 0.9}}


def _undo(store: Store) -> None:
    """One test is withdrawn and one corrected: an independent count sees the rest, and the latest."""
    first, second, *_ = store.submissions.current("mesa_test")
    store.submissions.withdraw(first.record)
    form = store.shelf.form("mesa_test")
    store.submissions.correct(second.record, form, {**second.answers, "q01": "nunca", "band": "b4"})
