"""Small places in a finished workbook: shown together, by the register of people."""

from pathlib import Path

from openpyxl.worksheet.worksheet import Worksheet

from exports.audit import audit
from exports.places import pools_of
from exports.plan import read_plan
from fieldkit.shelf import Place
from tests.exports import books, made

POOL = 'protection = { mode = "rounding", pool = 100 }\n'
PLACES = (
    Place("Las Encebras", "Pedanías", "village", 45),
    Place("La Raja", "Pedanías", "village", None),
    Place("Torre del Rico", "Pedanías", "village", 106),
    Place("La Estacada", "Pedanías", "village", 284),
    Place("San Antón", "Centro", "town", None),
)
POOLED = "La Raja + Las Encebras + Torre del Rico"


def rows(sheet: Worksheet) -> list[list[object]]:
    """What stands below the header, row by row."""
    return [[cell.value for cell in row] for row in sheet.iter_rows(6, sheet.max_row)]


def test_who_is_pooled_follows_from_the_register() -> None:
    """Villages below the plan's number of people, and those of which it is not known; never a part of a town."""
    plan = read_plan(POOL.encode() + made.MESA)
    assert set(pools_of(plan, PLACES).values()) == {POOLED}
    assert {"La Estacada", "San Antón"}.isdisjoint(pools_of(plan, PLACES))
    assert pools_of(read_plan(made.MESA), PLACES) == {}


def test_a_pool_is_shown_and_its_places_are_not(tmp_path: Path) -> None:
    """In every table the pool stands for its places; a gathering there is listed, and counted month by month."""
    with made.office(tmp_path) as store:
        store.shelf.set_places(PLACES)
        for day, place in enumerate(["Las Encebras", "La Raja", "La Estacada", "San Antón", "Torre del Rico"], 1):
            made.gathering(store, place, f"2026-05-{day:02}", list(made.BANDS) * 2, passers=10)
        made.gathering(store, "La Raja", "2026-06-01", ["b1"] * 9, passers=10)
        plan = POOL.encode() + made.MESA
        found = books.exported(store, tmp_path / "out.xlsx", plan=plan)
        again = books.exported(store, tmp_path / "again.xlsx", plan=plan)
    assert (tmp_path / "again.xlsx").read_bytes() == (tmp_path / "out.xlsx").read_bytes()
    assert found.releases == again.releases == (1,)
    workbook = books.opened((tmp_path / "out.xlsx").read_bytes())
    shown = {str(row[1]) for row in rows(workbook["Zonas"]) if row[0] != "Total"}
    assert shown >= {POOLED, "La Estacada", "San Antón"}
    assert "La Raja" not in shown
    listed = rows(workbook["Mesas"])
    assert [row[-1] for row in listed if row[2] == "La Raja"] == [None, None]
    counted = {row[-3]: row[-1] for row in listed if row[2] == POOLED}
    assert counted.keys() == {"mayo de 2026", "junio de 2026"}
    assert abs(int(str(counted["mayo de 2026"])) - 24) < 5
    audit((tmp_path / "out.xlsx").read_bytes())
