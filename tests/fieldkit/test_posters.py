"""Posters: a place's code, and the link that carries it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldkit import shelf
from fieldkit.errors import Code, WorldFailed
from fieldkit.filling import fill
from fieldkit.posters import Poster, Said, code_of, poster_of, squares
from forms.workbook import compile_workbook, load_compiled
from tests.factory import clock

SAID = Said("Hola", "Hello")


def poster(link: str) -> Poster:
    return Poster(SAID, SAID, SAID, link=link)


def test_a_code_names_a_place_and_stays() -> None:
    """Printed again next year, a place's poster has the code it had: it follows from the name, however it is typed."""
    assert code_of("La Alquería") == code_of("  la   alqueria ") == code_of("LA ALQUERÍA")
    assert (code_of("La Alquería"), code_of("Román")) == ("8DKS3Y", "6MMB6C")


def test_the_places_of_the_library_have_codes_of_their_own() -> None:
    """No two places of the plan share a code, and the forms take every one of them."""
    places = [row.split(",")[0] for row in shelf.library_places().splitlines()[1:]]
    codes = [code_of(place) for place in places]
    assert len(set(codes)) == len(places) == 15
    workbook = next(one for one in shelf.action_forms() if one.name == "poster_test")
    form = load_compiled(compile_workbook(workbook.data).blob)
    for code in codes:
        assert fill(form, {"date": "2026-05-02", "poster": code}, clock)[1] == ()


@given(st.text(min_size=1, max_size=60))
def test_any_place_has_a_code_that_can_be_read_aloud(place: str) -> None:
    """Six letters and digits; none that is taken for another (I, L, O, U)."""
    assert len(code_of(place)) == 6
    assert set(code_of(place)) <= set("0123456789ABCDEFGHJKMNPQRSTVWXYZ")


@pytest.mark.parametrize(
    ("link", "made"),
    [
        ("https://example.org/q", "https://example.org/q?poster={}"),
        ("https://example.org/q?lang=es", "https://example.org/q?lang=es&poster={}"),
        ("https://example.org/x?d[poster]={code}&lang=es", "https://example.org/x?d[poster]={}&lang=es"),
    ],
)
def test_the_link_carries_the_place_and_nothing_else(link: str, made: str) -> None:
    """The same link on every poster of a place: nothing in it tells one person, or one print, from another."""
    once, again = (poster(link).link_from("Román") for _ in range(2))
    assert once == again == made.format(code_of("Román"))


@pytest.mark.parametrize(
    "link", ["", "example.org/q", "ftp://example.org", "https://", "javascript:alert(1)", "https://exámple.org"]
)
def test_a_link_that_no_telephone_opens_is_refused(link: str) -> None:
    """Nobody prints two hundred posters that lead nowhere."""
    with pytest.raises(WorldFailed) as refused:
        poster(link).link_from("Román")
    assert (refused.value.code, refused.value.facts["link"]) == (Code.POSTER_NO_LINK, link)


def test_the_librarys_plan_has_a_poster_whose_link_is_the_offices_to_fill_in() -> None:
    """Words in both languages; no link of anybody's. A plan without the part says so."""
    found = poster_of(shelf.library_plan())
    assert found.title["es"] == "¿Podemos hablar?"
    assert found.link == ""
    for plan in ("", "[poster", "[poster]\nlink = 3"):
        with pytest.raises(WorldFailed) as refused:
            poster_of(plan)
        assert refused.value.code is Code.POSTER_NOT_PLANNED


def test_the_squares_are_a_square() -> None:
    """As many rows as columns, with the three corners that a camera looks for."""
    rows = squares("https://example.org/q?poster=YD0G6J")
    assert len({len(rows), *map(len, rows)}) == 1
    assert all((*rows[0][:7], *rows[0][-7:], *rows[-1][:7]))
