"""Offices with gatherings and tests, made as fast as the store allows."""

from collections.abc import Sequence
from pathlib import Path
from random import Random

from fieldkit import settings
from fieldkit.database import transaction
from fieldkit.shelf import Place
from fieldkit.store import Store
from tests.factory import PASSPHRASE, session

ZONES = {
    "Plaza de San Juan": "Este",
    "Santiago": "Norte",
    "Santa María": "Oeste",
    "La Alquería": "Pedanías",
    "Las Encebras": "Pedanías",
    "La Raja": "Pedanías",
}
EMPTY = "Román"
BANDS = ("b1", "b2", "b3", "b4")
# A plan of the gatherings alone: three indicators and one table.
MESA = (Path(__file__).parent / "mesa.toml").read_bytes()


_LEDGER = ("releases", "release_cells", "release_workbooks", "released", "released_batches")


def forget_releases(store: Store) -> None:
    """Empty the ledger, which no office can: so that one store serves several tests."""
    with transaction(store.database):
        for table in _LEDGER:
            store.database.execute(f"DELETE FROM {table}")  # noqa: S608 - of the list above


def office(folder: Path, *, simulated: bool = False) -> Store:
    """An office with the library's forms, the plan of the gatherings alone, and seven places."""
    store = Store.create_office(folder / "office", "Servicios Sociales", PASSPHRASE, simulated=simulated)
    store.settings.set(settings.PLAN, MESA.decode())
    store.shelf.set_places(Place(name, zone) for name, zone in {**ZONES, EMPTY: "Pedanías"}.items())
    return store


def gathering(store: Store, place: str, date: str, bands: Sequence[str | None], passers: int = 0) -> str:
    """A gathering with one test a band; None is a test without a result. Its session id."""
    made = session(store, place, date, start="17:30", end="20:00", team="4", passers=str(passers))
    form = store.shelf.form("mesa_test")
    answers = [{"q01": "nunca", **({"band": band} if band else {})} for band in bands]
    store.submissions.save_all(form, made, answers)
    return made


def quarter(folder: Path, tests: int = 189, *, simulated: bool = False) -> Store:
    """An office after the second quarter of 2026: more tests in town than in the villages, and one village without."""
    store, random = office(folder, simulated=simulated), Random(7)  # noqa: S311 - made-up answers
    places = [*ZONES, "Plaza de San Juan", "Santiago", "Santa María"]
    shares = random.choices(range(9), [9, 8, 7, 2, 1, 1, 6, 5, 4], k=tests)
    for number, place in enumerate(places):
        bands = [random.choice([*BANDS, *BANDS, None]) for share in shares if share == number]
        day = f"2026-{4 + number // 3:02}-{7 + 7 * (number % 3):02}"
        gathering(store, place, day, bands, passers=len(bands) + random.randrange(15))
    gathering(store, EMPTY, "2026-05-28", [], passers=3)
    return store
