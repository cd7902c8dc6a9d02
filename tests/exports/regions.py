"""A made-up region: two comarcas, four municipalities, a few villages in each."""

from pathlib import Path
from random import Random

from fieldkit import settings
from fieldkit.shelf import read_list
from fieldkit.store import Store
from tests.exports import made
from tests.factory import PASSPHRASE

LIST = """name,kind,within,zone,population
Región inventada,region,,,
Comarca del Norte,comarca,Región inventada,,
Comarca del Sur,comarca,Región inventada,,
Arriba,municipality,Comarca del Norte,,9000
Enmedio,municipality,Comarca del Norte,,4000
Abajo,municipality,Comarca del Sur,,20000
Al Lado,municipality,Comarca del Sur,,700
Plaza de Arriba,town,Arriba,Centro,
Fuente Inventada,village,Arriba,Pedanías,80
Cerro Inventado,village,Arriba,Pedanías,300
Plaza de Enmedio,town,Enmedio,Centro,
Fuente Inventada (Enmedio),village,Enmedio,Pedanías,150
Plaza de Abajo,town,Abajo,Centro,
Rambla Inventada,village,Abajo,Pedanías,200
Plaza de Al Lado,town,Al Lado,Centro,
"""
SMALL = """name,kind,within
Región inventada,region,
Arriba,municipality,Región inventada
Abajo,municipality,Región inventada
Plaza de Arriba,town,Arriba
Cerro Inventado,village,Arriba
Plaza de Abajo,town,Abajo
Rambla Inventada,village,Abajo
"""
PLACES = {
    "Plaza de Arriba": "Arriba", "Fuente Inventada": "Arriba", "Cerro Inventado": "Arriba",
    "Plaza de Enmedio": "Enmedio",
    "Fuente Inventada (Enmedio)": "Enmedio", "Plaza de Abajo": "Abajo", "Rambla Inventada": "Abajo",
    "Plaza de Al Lado": "Al Lado",
}  # fmt: skip


def region(folder: Path, text: str = LIST, plan: bytes = made.MESA) -> Store:
    """An office of the region, with nothing recorded."""
    store = Store.create_office(folder / "office", "Oficina inventada", PASSPHRASE)
    store.settings.set(settings.PLAN, plan.decode())
    listed = read_list(text)
    store.shelf.set_places(listed.places, listed.areas)
    return store


def fill(store: Store, tests: int, months: tuple[str, ...] = ("2026-04", "2026-05", "2026-06"), seed: int = 5) -> None:
    """Gatherings in all places, one a month in towns and one in all in villages, and so many tests among them."""
    random = Random(seed)  # noqa: S311 - made-up answers
    known = {place.name for place in store.shelf.places()}
    held = [
        (place, f"{month}-{5 + number:02}")
        for number, place in enumerate(place for place in PLACES if place in known)
        for month in (months if place.startswith("Plaza") else months[number % len(months) :][:1])
    ]
    weights = [6 if place.startswith("Plaza") else 1 for place, _ in held]
    drawn = random.choices(range(len(held)), weights, k=tests)
    shares = {at: drawn.count(at) for at in range(len(held))}
    for at, (place, day) in enumerate(held):
        bands = [random.choice([*made.BANDS, made.BANDS[0], None]) for _ in range(shares[at])]
        made.gathering(store, place, day, bands, passers=max(0, len(bands) + random.randrange(-3, 9)))
