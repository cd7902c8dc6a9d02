"""A region's workbooks from the finished files: one release, the same numbers on every level, and nobody in them."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from exports.audit import Reading, prove, read_workbook
from exports.audit.levels import prove_together, state_together
from exports.disclosure.certificate import spans
from exports.disclosure.model import Relation
from exports.disclosure.moves import Moved, certify_moves
from exports.disclosure.statement import Statement
from exports.levels.books import Shelved, export_levels
from exports.periods import Language, Period
from exports.summary import export
from fieldkit.areas import Level
from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Silent
from fieldkit.shelf import read_list
from fieldkit.store import Store
from tests.exports import made, regions
from tests.exports.disclosure.readers import in_release, together

TODAY = date(2026, 7, 3)
NODES = [
    "region Región inventada", "comarca Comarca del Norte", "comarca Comarca del Sur", "municipality Abajo",
    "municipality Al Lado", "municipality Arriba", "municipality Enmedio",
]  # fmt: skip


def exported(
    store: Store, folder: Path, period: str = "2026-Q2", level: Level | None = None, language: Language = "es"
) -> Shelved:
    """Export, with the clock held still."""
    return export_levels(
        store, Period.parse(period), folder, progress=Silent(), today=TODAY, level=level, language=language
    )


def readings(done: Shelved) -> list[Reading]:
    """The finished files, read back."""
    return [read_workbook(one.path.read_bytes()) for one in done.books.values()]


@pytest.fixture(scope="module")
def one_office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """An office of a region, with a quarter of gatherings, for all tests."""
    store = regions.region(tmp_path_factory.mktemp("region"))
    regions.fill(store, 110)
    yield store
    store.close()


@pytest.fixture
def office(one_office: Store) -> Iterator[Store]:
    """The same, with nothing published and every village where it lay."""
    made.forget_releases(one_office)
    listed = read_list(regions.LIST)
    one_office.shelf.set_places(listed.places, listed.areas)
    yield one_office
    made.forget_releases(one_office)


@pytest.fixture(scope="module")
def published(one_office: Store, tmp_path_factory: pytest.TempPathFactory) -> Shelved:
    """What it published of that quarter."""
    made.forget_releases(one_office)
    done = exported(one_office, tmp_path_factory.mktemp("published"))
    made.forget_releases(one_office)
    return done


def test_every_area_has_a_workbook_and_they_are_one_release(office: Store, tmp_path: Path) -> None:
    """One folder, one number in the ledger; each file is known to it, and names what it is of and nothing beside it."""
    done = exported(office, tmp_path / "out")
    assert list(done.books) == NODES
    assert [one[0] for one in office.releases.listed()] == [1]
    for one in done.books.values():
        assert one.releases == (1,)
    stored = office.releases.all()[0]
    assert len(stored.workbooks) == len(NODES)
    shown = _texts(tmp_path / "out" / "Abajo.xlsx")
    assert "Municipio: Abajo · Comarca: Comarca del Sur · Región: Región inventada" in shown
    assert not any("Arriba" in text or "Enmedio" in text or "Al Lado" in text for text in shown)


def test_levels_say_the_same_digit_by_digit(published: Shelved) -> None:
    """Where two workbooks count the same people they print the same number, and what lies in an area adds up to it."""
    statement = state_together(readings(published)).statement
    compared = added = 0
    for relation in statement.relations:
        areas = {dict(cell)["area"] for cell in (relation.total, *relation.parts)}
        if len(areas) > 1 and statement.facts.keys() >= {relation.total, *relation.parts}:
            printed = [statement.facts[cell].printed for cell in (relation.total, *relation.parts)]  # type: ignore[union-attr]
            assert printed[0] == sum(printed[1:])
            compared += len(relation.parts) == 1
            added += len(relation.parts) > 1
    assert compared > 30
    assert added > 30


def test_a_reader_of_all_files_narrows_no_small_cell(published: Shelved) -> None:
    """By a solver that knows nothing of moves: whatever may be small may be large as well."""
    assert isinstance(published.together.certificate, Moved)
    for low, high in spans(state_together(readings(published)).statement).values():
        assert high is None or (high - low >= 4 and (low == 0 or high >= 5))


def test_workbooks_made_apart_are_refused_side_by_side(published: Shelved, tmp_path: Path) -> None:
    """Each is proven by itself. Held side by side they count the same people differently, and the audit says so."""
    with regions.region(tmp_path) as store:
        regions.fill(store, 90, seed=1)
        other = readings(exported(store, tmp_path / "out"))
    mixed = [*readings(published)[:3], *other[3:]]
    for one in mixed:
        prove(one)
    with pytest.raises(WorldFailed) as caught:
        prove_together(mixed)
    assert caught.value.code is Code.NOT_PROTECTED


def test_only_workbooks_of_areas_and_one_period_stand_side_by_side(published: Shelved, tmp_path: Path) -> None:
    """A workbook of another language, or of an office without areas, is no part of the set."""
    of_areas = readings(published)[:2]
    with made.quarter(tmp_path) as other:
        export(other, Period.parse("2026-Q2"), tmp_path / "alone.xlsx", progress=Silent(), today=TODAY)
        export(other, Period.parse("2026-Q2"), tmp_path / "en.xlsx", progress=Silent(), today=TODAY, language="en")
    for name in ("alone", "en"):
        several = [*of_areas, read_workbook((tmp_path / f"{name}.xlsx").read_bytes())]
        with pytest.raises(WorldFailed) as caught:
            prove_together(several)
        assert caught.value.facts["why"] == "not-together"


def test_what_was_published_is_said_again_though_a_village_moved(office: Store, tmp_path: Path) -> None:
    """The release keeps the tree of its day: every file of every level comes out byte by byte as it was."""
    first = exported(office, tmp_path / "first")
    moved = regions.LIST.replace("Cerro Inventado,village,Arriba", "Cerro Inventado,village,Abajo")
    listed = read_list(moved)
    office.shelf.set_places(listed.places, listed.areas)
    again = exported(office, tmp_path / "again")
    for name, one in first.books.items():
        assert again.books[name].path.read_bytes() == one.path.read_bytes()
    whole = tmp_path / "whole.xlsx"
    export(office, Period.parse("2026-Q2"), whole, progress=Silent(), today=TODAY)
    assert whole.read_bytes() == first.books[NODES[0]].path.read_bytes()


def test_a_moved_village_is_in_no_difference_of_two_releases(tmp_path: Path) -> None:
    """Two quarters with a village moved between, and their half-year: who keeps all files finds nobody."""
    with regions.region(tmp_path, regions.SMALL) as store:
        regions.fill(store, 60, ("2026-01", "2026-02", "2026-03"), seed=1)
        regions.fill(store, 60, ("2026-04", "2026-05", "2026-06"), seed=2)
        one = readings(exported(store, tmp_path / "one", "2026-Q1"))
        moved = regions.SMALL.replace("Cerro Inventado,village,Arriba", "Cerro Inventado,village,Abajo")
        listed = read_list(moved)
        store.shelf.set_places(listed.places, listed.areas)
        two = readings(exported(store, tmp_path / "two", "2026-Q2"))
        half = exported(store, tmp_path / "half", "2026-S1")
        assert [number for number, *_ in store.releases.listed()] == [1, 2]
    assert "municipality Arriba" in half.books
    everything = _with_sum({"Q1": state_together(one).statement, "Q2": state_together(two).statement,
                            "S1": state_together(readings(half)).statement})  # fmt: skip
    assert isinstance(certify_moves(everything, threshold=5), Moved)
    small = [cell for cell, fact in everything.facts.items() if (fact.ends[1] or 0) <= 9]
    found = spans(everything, small[::23])
    assert all((high or 9) - low >= 4 and (low == 0 or (high or 9) >= 5) for low, high in found.values())


def test_a_stretch_between_is_a_release_of_all_levels(tmp_path: Path) -> None:
    """A half-year of which a quarter was published: the other becomes a release, proven, and both are added up."""
    with regions.region(tmp_path, regions.SMALL) as store:
        regions.fill(store, 60, ("2026-01", "2026-02", "2026-03"), seed=1)
        regions.fill(store, 60, ("2026-04", "2026-05", "2026-06"), seed=2)
        exported(store, tmp_path / "one", "2026-Q1")
        half = exported(store, tmp_path / "half", "2026-S1")
        assert [number for number, *_ in store.releases.listed()] == [1, 2]
    assert half.books[NODES[0]].releases == (1, 2)


def test_what_comes_late_is_counted_alike_on_every_level(tmp_path: Path) -> None:
    """A test for a gathering that was published counts in the next release, under its municipality."""
    with regions.region(tmp_path, regions.SMALL) as store:
        regions.fill(store, 50)
        exported(store, tmp_path / "out")
        form = store.shelf.form("mesa_test")
        for gathering in list(store.submissions.current("mesa_session"))[:4]:
            store.submissions.save_all(form, gathering.session, [{"q01": "nunca", "band": "b1"}])
        made.gathering(store, "Plaza de Abajo", "2026-07-02", ["b1"] * 7, passers=9)
        done = exported(store, tmp_path / "next", "2026-07")
    assert done.books[NODES[0]].releases == (2,)
    assert len(done.together.areas) == len(done.books) == 3


def test_small_municipalities_are_one_with_others_of_their_comarca(tmp_path: Path) -> None:
    """By the register of people, as the plan says; there is no workbook of such a one alone."""
    plan = b'protection = { mode = "rounding", alone = 1000 }\n' + made.MESA
    with regions.region(tmp_path, plan=plan) as store:
        regions.fill(store, 60)
        done = exported(store, tmp_path / "out", level="municipality")
    assert list(done.books) == ["municipality Abajo + Al Lado", "municipality Arriba", "municipality Enmedio"]
    assert len(done.together.areas) == 6


def test_one_level_alone_can_be_written(tmp_path: Path) -> None:
    """The others' numbers are remembered with it: asked for later, they say what this one was proven beside."""
    with regions.region(tmp_path, regions.SMALL) as store:
        regions.fill(store, 50)
        done = exported(store, tmp_path / "out", level="municipality")
        assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["Abajo.xlsx", "Arriba.xlsx"]
        rest = exported(store, tmp_path / "out", level="region")
        assert [number for number, *_ in store.releases.listed()] == [1]
    prove_together([*readings(done), *readings(rest)])


def test_a_table_may_go_by_what_places_lie_in(tmp_path: Path) -> None:
    """By municipality or comarca, wherever a place or zone may stand."""
    plan = (
        made.MESA
        + b"""
[[table]]
id = "towns"
form = "mesa_test"
sheet = { es = "Municipios", en = "Towns" }
title = { es = "Por municipio", en = "By town" }
[table.rows]
by = "municipality"
title = { es = "Municipio", en = "Town" }
[table.columns]
by = "comarca"
title = { es = "Comarca", en = "Comarca" }
"""
    )
    with regions.region(tmp_path, regions.SMALL, plan) as store:
        regions.fill(store, 80)
        done = exported(store, tmp_path / "out")
    assert isinstance(done.together.certificate, Moved)
    sheet = load_workbook(tmp_path / "out" / "Región inventada.xlsx")["Municipios"]
    rows = {row[0].value: [cell.value for cell in row] for row in sheet.iter_rows(5)}
    assert {"Abajo", "Arriba"} <= rows.keys()


def test_targets_of_a_municipality_are_its_own(tmp_path: Path) -> None:
    """The region's targets are not those of a municipality; where it has none, nothing is held against any."""
    with regions.region(tmp_path, regions.SMALL) as store:
        regions.fill(store, 60)
        own_target = b'target = [{ since = 2026-01-01, min = 3, municipality = "Abajo" }, { since'
        plan = made.MESA.replace(b"target = [{ since", own_target, 1)
        assert plan != made.MESA
        done = export_levels(
            store, Period.parse("2026-Q2"), tmp_path / "out", progress=Silent(), today=TODAY, plan=plan
        )
    own, other = (_targets(done.books[name].path) for name in ("municipality Abajo", "municipality Arriba"))
    assert 3.0 in own
    assert not other


def test_levels_need_a_tree(tmp_path: Path) -> None:
    """An office of one municipality is told so, and nothing is published."""
    with made.quarter(tmp_path) as store:
        with pytest.raises(WorldFailed) as caught:
            exported(store, tmp_path / "out")
        assert store.releases.listed() == []
    assert caught.value.code is Code.NO_AREAS


def test_a_municipality_without_a_gathering_has_no_workbook(tmp_path: Path) -> None:
    """Not every municipality sets up a table in a quarter: the others' workbooks are written, and prove together."""
    with regions.region(tmp_path, regions.SMALL) as store:
        made.gathering(store, "Plaza de Arriba", "2026-05-14", ["b1"] * 7, passers=9)
        done = exported(store, tmp_path / "out")
        with pytest.raises(WorldFailed) as caught:
            export_levels(
                store, Period.parse("2026-Q2"), tmp_path / "none", progress=Silent(), today=TODAY,
                area="municipality Abajo",
            )  # fmt: skip
    assert caught.value.code is Code.NOTHING_TO_EXPORT
    assert list(done.books) == ["region Región inventada", "municipality Arriba"]
    assert len(done.together.areas) == 2


def test_counts_of_several_levels_are_never_hidden(tmp_path: Path) -> None:
    """Hiding finds no protection for a tree, after long: it is refused at once, and nothing is published."""
    with regions.region(tmp_path, regions.SMALL) as store:
        for deed in (export_levels, export):
            with pytest.raises(WorldFailed) as caught:
                deed(
                    store, Period.parse("2026-Q2"), tmp_path / "out", progress=Silent(), today=TODAY, mode="suppression"
                )
            assert caught.value.code is Code.NOT_PROTECTED
            assert caught.value.facts["why"] == "levels-rounded"
        assert store.releases.listed() == []


def test_a_level_that_is_not_there_is_refused(tmp_path: Path) -> None:
    """No area has it: that is said, whether the period was published or not, and no empty folder is left."""
    with regions.region(tmp_path, regions.SMALL) as store:
        regions.fill(store, 20)
        for code in (Code.NO_AREAS, Code.RELEASE_LACKS):
            with pytest.raises(WorldFailed) as caught:
                exported(store, tmp_path / "none", level="comarca")
            assert caught.value.code is code
            assert not (tmp_path / "none").exists()
            exported(store, tmp_path / "out", level="region")


def _with_sum(said: dict[str, Statement]) -> Statement:
    """All of it, and that the half-year is its two quarters."""
    cells = {name: set(one.facts) for name, one in said.items()}
    tied = [
        Relation(in_release(cell, "S1"), tuple(in_release(cell, name) for name in ("Q1", "Q2") if cell in cells[name]))
        for cell in sorted(cells["S1"] & (cells["Q1"] | cells["Q2"]), key=sorted)
    ]
    return together(said, tied)


def _texts(path: Path) -> list[str]:
    book = load_workbook(path)
    return [str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]


def _targets(path: Path) -> list[float]:
    sheet = load_workbook(path)["Indicadores"]
    header = next(row for row in sheet.iter_rows() if row[0].value == "Código")
    column = next(cell.column for cell in header if cell.value == "Meta mín.")
    return [
        float(row[column - 1].value)
        for row in sheet.iter_rows(header[0].row + 1)
        if isinstance(row[column - 1].value, int | float)
    ]
