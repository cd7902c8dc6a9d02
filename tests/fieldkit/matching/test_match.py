"""Who helps whom: the best that can be done, nobody against their word, and always the same."""

from itertools import permutations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldkit.matching import Judged, Offer, Part, Request, Road, Why, judge, match
from fieldkit.matching.distance import Distances, unknown
from fieldkit.shelf import read_places
from fieldkit.similar import key
from tests.fieldkit.matching.people import DISTANCES, crowd, offer, request
from tests.often import often

_SEED = st.integers(0, 2**32)


def _best(judged: Judged) -> tuple[int, int]:
    """How many pairs and points there can be at most, by trying everything."""
    asked, given_ = range(len(judged.requests)), range(len(judged.offers))
    nobody = [None] * len(judged.requests)
    found = (0, 0)
    for helpers in set(permutations([*given_, *nobody], len(judged.requests))):
        pairs = [(at, by) for at, by in zip(asked, helpers, strict=True) if by is not None]
        if all(judged.allowed[at, by] for at, by in pairs):
            found = max(found, (len(pairs), sum(int(judged.points[at, by]) for at, by in pairs)))
    return found


@settings(max_examples=often(60))
@given(_SEED, st.integers(0, 4), st.integers(0, 4))
def test_no_other_way_meets_more_or_fits_better(seed: int, requests: int, offers: int) -> None:
    """Against every way that there is: as many pairs, and among those as many points."""
    asked, offered = crowd(seed, requests, offers)
    found = match(asked, offered, DISTANCES)
    assert (len(found.matches), found.points) == _best(judge(asked, offered, DISTANCES))


@settings(max_examples=often(40))
@given(_SEED, st.integers(0, 40), st.integers(0, 40), st.integers(1, 4), st.randoms(use_true_random=False))
def test_nobody_against_their_word_and_always_the_same(
    seed: int, requests: int, offers: int, most: int, chance: Random
) -> None:
    """No refused, busy, unable or overbooked pair; each request once; in whatever order they were typed."""
    asked, offered = crowd(seed, requests, offers, most=most)
    found = match(asked, offered, DISTANCES)
    _check(found.matches and [(one.request, one.offer) for one in found.matches], most)
    assert {one.request.id for one in (*found.matches, *found.unmet)} == {one.id for one in asked}
    assert len(found.matches) + len(found.unmet) == len(asked)
    for one in found.matches:
        assert one.points == sum(mark.points for mark in one.parts) > 0
        assert [mark.part for mark in one.parts] == list(Part)
        assert not any(mark.why.rules_out for mark in one.parts)
    for left in found.unmet:
        assert sum(count for _, count in left.ruled_out) + left.taken == len(offered)
        assert all(why.rules_out for why, _ in left.ruled_out)
    chance.shuffle(asked)
    chance.shuffle(offered)
    assert match(asked, offered, DISTANCES) == found


def _check(pairs: list[tuple[Request, Offer]] | tuple[()], most: int) -> None:
    busy: dict[str, int] = {}
    times: dict[str, int] = {}
    for asked, given_ in pairs:
        assert asked.kinds & given_.kinds
        assert key(given_.id) not in map(key, asked.refused)
        assert key(asked.id) not in map(key, given_.refused)
        assert not (asked.spoken and given_.spoken) or asked.spoken & given_.spoken
        assert not asked.window.minutes & busy.get(given_.id, 0)
        busy[given_.id] = busy.get(given_.id, 0) | asked.window.minutes
        times[given_.id] = times.get(given_.id, 0) + 1
    assert all(count <= most for count in times.values())


@pytest.mark.parametrize(
    ("asked", "given_", "part", "why"),
    [
        (request(), offer(), Part.WHAT, Why.ALL_KINDS),
        (request(kinds=["errand", "paper"]), offer(), Part.WHAT, Why.SOME_KINDS),
        (request(kinds=[]), offer(kinds=[]), Part.WHAT, Why.ANY_KIND),
        (request(), offer(kinds=["paper"]), Part.WHAT, Why.NO_KIND),
        (request(), offer(), Part.WHEN, Why.FREE),
        (request(start=None, end=None), offer(start=600, end=660), Part.WHEN, Why.FREE_THAT_DAY),
        (request(), offer(days=[]), Part.WHEN, Why.DAYS_UNSAID),
        (request(), offer(days=["wed"]), Part.WHEN, Why.NOT_FREE),
        (request(place="centro"), offer(vehicle=False), Part.WHERE, Why.SAME_PLACE),
        (request(place="San Anton"), offer(vehicle=False), Part.WHERE, Why.NEAR),
        (request(place="La Raja"), offer(), Part.WHERE, Why.DRIVES),
        (request(place="La Raja"), offer(vehicle=None), Part.WHERE, Why.DRIVES),
        (request(place="La Raja"), offer(vehicle=False), Part.WHERE, Why.TOO_FAR),
        (request(place="Nunca Vista"), offer(vehicle=False), Part.WHERE, Why.DISTANCE_UNKNOWN),
        (request(), offer(), Part.LANGUAGE, Why.SHARED),
        (request(spoken=[]), offer(), Part.LANGUAGE, Why.ANY_LANGUAGE),
        (request(), offer(spoken=[]), Part.LANGUAGE, Why.LANGUAGES_UNSAID),
        (request(), offer(spoken=["ar"]), Part.LANGUAGE, Why.NO_LANGUAGE),
    ],
)
def test_each_part_says_why(asked: Request, given_: Offer, part: Part, why: Why) -> None:
    """Every reason that there is, and that it rules out a pair exactly where it says 'no'."""
    judged = judge([asked], [given_], DISTANCES)
    [mark] = [one for one in judged.explain(0, 0) if one.part is part]
    assert mark.why is why
    assert bool(judged.allowed[0, 0]) is not why.rules_out


def test_ways_over_other_places() -> None:
    """A village that is only known from another village is as far as the two roads together."""
    assert DISTANCES.km("Román", "centro") == 16
    assert DISTANCES.km("La Zarza", "Román") == 46
    assert (DISTANCES.km("", "Centro"), DISTANCES.km("Nunca Vista", "Centro")) == (None, None)


def test_everybody_once_before_anybody_twice() -> None:
    """Of three errands two go to two people, and the third to one of them who is free then."""
    asked = [request("r1"), request("r2", day=2), request("r3", day=3)]
    found = match(asked, [offer("o1"), offer("o2")], DISTANCES)
    assert sorted(one.round for one in found.matches) == [1, 1, 2]
    assert match(asked, [offer("o1", most=1), offer("o2", most=1)], DISTANCES).unmet[0].taken == 2


def test_nobody_is_asked_for_two_things_at_once() -> None:
    """Two errands at the same hour need two people."""
    found = match([request("r1"), request("r2", start=660, end=780)], [offer()], DISTANCES)
    assert (len(found.matches), len(found.unmet)) == (1, 1)


@pytest.mark.parametrize("typed", ["V-01", "v1", "v 1"])
def test_a_refusal_holds_however_it_was_typed(typed: str) -> None:
    """Whom somebody does not want is known by the code, whatever capitals, hyphens and noughts it came with."""
    found = match([request(refused=[typed])], [offer("v-1")], DISTANCES)
    assert found.unmet[0].ruled_out == ((Why.REFUSED, 1),)
    assert match([request(place="La Raja")], [offer(refused=["la raja"])], DISTANCES).matches == ()


def test_km_of_the_list_of_places_count_as_roads() -> None:
    """A village whose km somebody typed in is reached from the town; of the others it is said that nobody knows."""
    places = [*read_places("name,kind,km\nCentro,town,\nLa Raja,village,12\nRomán,village,\nLejana,village,\n")]
    roads = [Road("Román", 4, start="La Raja")]
    found = Distances(places, roads)
    assert (found.km("Centro", "la raja"), found.km("Centro", "Román"), found.km("Centro", "Lejana")) == (12, 16, None)
    assert unknown(places, roads) == ["Lejana"]
