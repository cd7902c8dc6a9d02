from hypothesis import given, settings
from hypothesis import strategies as st

from exports.disclosure.pooling import Inhabited, pool

VILLAGES = [
    Inhabited("La Raja", "south", 45),
    Inhabited("Cañada", "south", 260),
    Inhabited("Fuente", "south", 400),
    Inhabited("Santiago", "town", 9000),
    Inhabited("Encebras", "north", 30),
]


def test_small_places_are_pooled_with_the_next_larger_of_their_zone() -> None:
    """45 and 260 people make 305; 400 stands alone, so does a town; a zone of 30 cannot be more than it is."""
    found = pool(VILLAGES, 300).pool_of
    assert found["La Raja"] == found["Cañada"] == "Cañada + La Raja"
    assert (found["Fuente"], found["Santiago"], found["Encebras"]) == ("Fuente", "Santiago", "Encebras")


def test_the_version_is_that_of_the_list() -> None:
    """Neither the order in which places come nor a population that pools alike changes it; another pool does."""
    version = pool(VILLAGES, 300).version
    assert pool(reversed(VILLAGES), 300).version == version
    assert pool([*VILLAGES[:2], Inhabited("Fuente", "south", 401), *VILLAGES[3:]], 300).version == version
    assert pool([*VILLAGES[:2], Inhabited("Fuente", "south", 200), *VILLAGES[3:]], 300).version != version


def test_a_population_that_is_not_known_counts_as_the_smallest() -> None:
    """Nobody stands alone because nobody looked them up."""
    found = pool([Inhabited("A", "z", None), Inhabited("B", "z", 500)], 300).pool_of
    assert found == {"A": "A + B", "B": "A + B"}


@settings(deadline=None)
@given(st.lists(st.tuples(st.sampled_from("xyz"), st.integers(0, 900)), max_size=20), st.integers(1, 1000))
def test_every_pool_is_large_enough_or_a_whole_zone(people: list[tuple[str, int]], least: int) -> None:
    """Every place has one pool, inside its zone."""
    places = [Inhabited(str(number), zone, count) for number, (zone, count) in enumerate(people)]
    found = pool(places, least).pool_of
    assert found.keys() == {place.name for place in places}
    for name in set(found.values()):
        inside = [place for place in places if found[place.name] == name]
        zone = [place for place in places if place.zone == inside[0].zone]
        assert {place.zone for place in inside} == {inside[0].zone}
        assert sum(place.population or 0 for place in inside) >= least or inside == zone
