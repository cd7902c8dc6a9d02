"""Coverage: what was done where, which ages are missing, what is proposed, where villages are drawn."""

import math
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.coverage.ages import ages
from exports.coverage.proposal import next_quarter, propose
from exports.coverage.rules import Coverage, Group, Located, coverage_of
from exports.coverage.seen import Seen, look
from exports.coverage.sketch import sketch
from exports.periods import Period
from fieldkit import settings, shelf
from fieldkit.filling import fill
from fieldkit.posters import Said
from fieldkit.shelf import Place, read_places
from fieldkit.store import Store
from tests.factory import PASSPHRASE, clock, session

TODAY = date(2026, 5, 14)
RULE = coverage_of(shelf.library_plan())
QUARTER = Period.parse("2026-Q3")


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Store:
    """An office with the plan's places: gatherings in three, posters, activities, one table planned."""
    store = Store.create_office(tmp_path_factory.mktemp("coverage") / "office", "Oficina", PASSPHRASE)
    for workbook in shelf.action_forms():
        if workbook.name in {"mesa_plan", "poster", "activity"}:
            store.add_form(workbook)
    store.settings.set(settings.PLAN, shelf.library_plan())
    store.shelf.set_places(read_places(shelf.library_places()))
    test = store.shelf.form("mesa_test")
    for place, day, tests in (
        ("la alqueria", "2026-05-02", ["65-74", "65-74", "75-84"]),
        ("La Alquería", "2025-09-09", ["25-44", ""]),
        ("Barrio de San Antón", "2024-03-01", ["45-64"]),
        ("Una plaza de fuera", "2026-04-01", []),
        ("Román", "2026-06-20", []),
    ):
        opened = session(store, place, day)
        store.submissions.save_all(
            test, opened, [{"q01": "nunca", **({"about/age_band": a} if a else {})} for a in tests]
        )
    enter(
        store, "poster", place="Panadería inventada", area="La Zarza", medium="paper", spoken="es", placed="2026-05-01"
    )
    enter(store, "poster", place="La Zarza", medium="paper", spoken="es", placed="2026-01-01", removed="2026-02-01")
    by = {"association": "Asociación inventada", "title": "Paseo"}
    for day, more in (
        ("2026-05-03", {}),
        ("2024-05-03", {}),
        ("2026-05-20", {}),
        ("2026-05-04", {"called_off": "2026-05-03"}),
    ):
        enter(store, "activity", date=day, place="La Raja", **by, **more)
    enter(store, "mesa_plan", place="Torre del Rico", date="2026-08-08", status="planned")
    return store


def enter(store: Store, form_id: str, **answers: str) -> None:
    form = store.form(form_id)
    filled, problems = fill(form, answers, clock)
    assert not problems, problems
    store.submissions.save(form, "7" * 32, filled)


def test_what_was_done_where(office: Store) -> None:
    """Twelve months back, however a place is typed; what is to come or was taken down does not count."""
    found = {one.place.name: one for one in look(office, RULE, TODAY).places}
    assert len(found) == 16
    there = found["La Alquería"]
    assert (there.gatherings, there.last, there.tests) == (2, date(2026, 5, 2), 5)
    before = found["Barrio de San Antón"]
    assert (before.gatherings, before.last, before.tests) == (0, date(2024, 3, 1), 0)
    assert (found["Román"].last, found["Román"].gatherings) == (None, 0)
    assert (found["La Zarza"].posters, found["La Raja"].activities) == (1, 1)
    assert found["Torre del Rico"].planned == date(2026, 8, 8)
    assert not found["Una plaza de fuera"].known


def test_places_never_visited_stand_first(office: Store) -> None:
    """Then those where somebody was longest ago."""
    listed = [one.last for one in look(office, RULE, TODAY).places]
    assert listed == [*[None] * 13, date(2024, 3, 1), date(2026, 4, 1), date(2026, 5, 2)]


def test_which_ages_are_missing(office: Store) -> None:
    """Of four tests with an age one is of somebody over 75, who are 6.5 % of the register; the young are missing."""
    found = ages(RULE, look(office, RULE, TODAY).ages, "en")
    assert [(one.name, one.tests, one.state) for one in found] == [
        ("16 to 24", 0, "none"), ("25 to 44", 1, "unknown"), ("45 to 64", 0, "none"), ("65 to 74", 2, "unknown"),
        ("75 or over", 1, "fair"),
    ]  # fmt: skip
    assert (found[-1].share, found[-1].expected) == (0.25, pytest.approx(1780 / 27263))


@pytest.mark.parametrize(
    ("tests", "state"),
    [
        ({"a": 10.0, "b": 90.0}, "few"),
        ({"a": 11.0, "b": 33.0}, "fair"),
        ({"b": 5.0}, "none"),
        ({"a": None, "b": 5.0}, "few"),
    ],
)
def test_few_is_less_than_half_the_registers_share(tests: dict[str, float | None], state: str) -> None:
    """The group is half of the register: under a quarter of the tests is too few; a hidden number is not none."""
    said = Said("x", "x")
    rule = Coverage("f", "age", people=100, group=(Group(said, ("a",), 50), Group(said, ("b",), 50)))
    assert ages(rule, tests, "es")[0].state == state


def test_a_proposal_for_the_next_quarter(office: Store) -> None:
    """What is planned stays; then never visited and largest first, two a month, of different zones while there are."""
    assert next_quarter(TODAY) == QUARTER
    found = propose(look(office, RULE, TODAY).places, RULE, QUARTER)
    assert [(one.month.code, one.seen.place.name, one.planned) for one in found] == [
        ("2026-07", "La Estacada", None),
        ("2026-07", "Barrio de San Fermín", None),
        ("2026-08", "Torre del Rico", date(2026, 8, 8)),
        ("2026-08", "Centro Social Barrio de San Juan", None),
        ("2026-09", "Fuente del Pino", None),
        ("2026-09", "Centro Social Barrio de Santiago", None),
    ]


PLACES = st.lists(
    st.builds(
        Seen,
        st.builds(
            Place,
            st.text("abcdefgh", min_size=1, max_size=6),
            st.sampled_from("xyz"),
            population=st.none() | st.integers(1, 900),
        ),
        last=st.none() | st.dates(date(2020, 1, 1), TODAY),
        planned=st.none() | st.dates(TODAY, date(2027, 1, 1)),
    ),
    max_size=12,
    unique_by=lambda one: one.place.name,
)


@given(PLACES, st.integers(1, 4), st.randoms(use_true_random=False))
def test_a_proposal_does_not_hang_on_the_order(places: list[Seen], a_month: int, random: object) -> None:
    """The same places in any order make the same proposal; no place twice; the first is where it is due most."""
    rule = Coverage("f", "a", a_month=a_month)
    found = propose(places, rule, QUARTER)
    mixed = list(places)
    random.shuffle(mixed)  # type: ignore[attr-defined] # hypothesis' own Random
    assert {(one.month, one.seen.place.name) for one in propose(mixed, rule, QUARTER)} == {
        (one.month, one.seen.place.name) for one in found
    }
    names = [one.seen.place.name for one in found]
    assert len(names) == len(set(names))
    free = [one for one in places if not (one.planned and QUARTER.first <= one.planned <= QUARTER.last)]
    if free and any(one.planned is None for one in found):
        first = next(one for one in found if one.planned is None)
        never = [one for one in free if one.last is None]
        assert first.seen.last is None or not never or first.seen.place.zone not in {one.place.zone for one in never}


def test_a_scheme_says_what_it_does_not_know() -> None:
    """Of the library's villages four have a direction: north is up, and the others fill gaps and are marked."""
    villages = [place.name for place in read_places(shelf.library_places()) if place.kind == "village"]
    drawn = sketch(villages, RULE)
    spots = {one.name: one for one in drawn.spots}
    assert drawn.km is None
    assert {name for name, one in spots.items() if one.sure} == {
        "Fuente del Pino", "Cañada del Trigo", "Torre del Rico", "Las Encebras",
    }  # fmt: skip
    assert spots["Fuente del Pino"].north > 0.8
    assert spots["Las Encebras"].north < -0.8
    assert spots["Torre del Rico"].east > 0
    again = sketch(villages[::-1], RULE)
    assert {one.name: one for one in again.spots} == spots  # a village stays where it was drawn last time
    angles = sorted(math.degrees(math.atan2(one.east, one.north)) % 360 for one in drawn.spots)
    assert min((after - before) % 360 for before, after in zip(angles, [*angles[1:], angles[0]], strict=True)) > 25


def test_with_every_distance_the_map_is_to_scale() -> None:
    """By bearing and km, or by coordinates: the furthest is at the edge, the others in proportion."""
    rows = (Located("A", bearing=90, km=10), Located("B", lat=38.0, lon=-1.0), Located("C", lat=38.18, lon=-1.0))
    drawn = sketch(["A", "B", "C"], Coverage("f", "a", lat=38.0899, lon=-1.0, place=rows))
    assert drawn.km == pytest.approx(10.02, abs=0.05)
    a, b, c = drawn.spots
    assert (a.east, a.north) == (pytest.approx(1, abs=0.01), pytest.approx(0, abs=0.01))
    assert (b.north, c.north) == (pytest.approx(-1, abs=0.01), pytest.approx(1, abs=0.01))


@given(
    st.lists(
        st.tuples(st.text("abcdef", min_size=1, max_size=4), st.none() | st.floats(0, 359)),
        max_size=14,
        unique_by=lambda one: one[0],
    )
)
def test_any_villages_find_a_place(rows: list[tuple[str, float | None]]) -> None:
    """However many and wherever they are said to be, each is drawn once, inside the paper."""
    rule = Coverage("f", "a", place=tuple(Located(name, bearing=bearing) for name, bearing in rows))
    drawn = sketch([name for name, _ in rows], rule)
    assert [one.name for one in drawn.spots] == [name for name, _ in rows]
    assert all(math.hypot(one.east, one.north) <= 1.001 for one in drawn.spots)


def test_an_office_without_anything_is_all_white(tmp_path: Path) -> None:
    """No places, no tests, a plan that says nothing: nothing is missing because nothing is known."""
    with Store.create_office(tmp_path / "office", "Oficina", PASSPHRASE) as store:
        store.settings.set(settings.PLAN, "")
        rule = coverage_of("")
        found = look(store, rule, TODAY)
        assert (found.places, dict(found.ages)) == ((), {})
        assert propose(found.places, rule, QUARTER) == ()
        assert sketch([], rule).spots == ()
