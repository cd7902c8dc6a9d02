"""What the numbers and hashes of a station's batches tell, whatever came in whatever order."""

import hashlib
from datetime import date, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from fieldkit.envelope import FIRST
from sync.chain import QUIET, Link, examine, quiet, runs


def chain(length: int, label: str = "a", after: Link | None = None) -> list[Link]:
    """An honest chain of batches, or one that goes on from a batch."""
    links = [] if after is None else [after]
    for _ in range(length):
        sequence, previous = (links[-1].sequence + 1, links[-1].hash) if links else (1, FIRST)
        digest = hashlib.sha256(f"{label} {sequence}".encode()).digest()
        links.append(Link(sequence, digest, previous))
    return links if after is None else links[1:]


honest = st.integers(1, 12).map(chain)


@given(honest, st.randoms(use_true_random=False))
def test_a_whole_chain_is_sound_in_any_order(links: list[Link], random: Random) -> None:
    """Nothing is said of a chain that is all there, however it came and however often."""
    again = links + random.choices(links, k=3)
    random.shuffle(again)
    found = examine(again)
    assert (found.last, found.broken) == (len(links), False)
    assert [(run.first, run.last, run.tip) for run in runs(again)] == [(1, len(links), links[-1].hash)]


@given(honest, st.data())
def test_what_is_missing_is_named_and_nothing_else(links: list[Link], data: st.DataObject) -> None:
    """The numbers before the last one that have not come are named, as ranges; that raises no other suspicion."""
    there = data.draw(st.lists(st.sampled_from(links), min_size=1, unique=True))
    found = examine(there)
    numbers = {link.sequence for link in there}
    missing = {number for first, last in found.missing for number in range(first, last + 1)}
    assert missing == set(range(1, max(numbers) + 1)) - numbers
    assert (found.swapped, found.cloned) == ((), ())


@given(st.integers(2, 12), st.data())
def test_a_swapped_batch_is_named(length: int, data: st.DataObject) -> None:
    """A batch in another's place breaks the chain where the next one does not follow it."""
    links = chain(length)
    at = data.draw(st.integers(0, length - 2))
    links[at] = Link(at + 1, b"x" * 32, links[at].previous)
    assert examine(links).swapped == (at + 2,)


def test_a_first_batch_that_follows_something_is_named() -> None:
    """Number 1 follows nothing: one that names a batch before it came from elsewhere."""
    assert examine([Link(1, b"a" * 32, b"b" * 32)]).swapped == (1,)


@given(st.integers(1, 8), st.integers(1, 5), st.integers(1, 5))
def test_a_clone_is_named_and_neither_branch_is_suspected(common: int, first: int, second: int) -> None:
    """Two laptops from one store: each number that came twice is named; both branches follow what went before."""
    trunk = chain(common)
    branches = [chain(first, "b", trunk[-1]), chain(second, "c", trunk[-1])]
    found = examine([*trunk, *branches[0], *branches[1]])
    assert found.cloned == tuple(range(common + 1, common + min(first, second) + 1))
    assert (found.missing, found.swapped) == ((), ())


@given(st.integers(1, 8), st.lists(st.booleans(), min_size=20, max_size=20), st.data())
def test_runs_cover_each_batch_once_and_prove_what_they_cover(
    common: int, backed_up: list[bool], data: st.DataObject
) -> None:
    """Each batch lies in one stretch, all of it safe or none; whoever has its tip can walk back through it."""
    trunk = chain(common)
    whole = [*trunk, *chain(4, "b", trunk[-1]), *chain(3, "c", trunk[-1])]
    links = [
        Link(link.sequence, link.hash, link.previous, safe)
        for link, safe in zip(data.draw(st.lists(st.sampled_from(whole), unique=True)), backed_up, strict=False)
    ]
    by_hash = {link.hash: link for link in links}
    covered = []
    for run in runs(links):
        tip = run.tip
        for number in range(run.last, run.first - 1, -1):
            link = by_hash[tip]
            assert (link.sequence, link.safe) == (number, run.safe)
            covered.append(link)
            tip = link.previous
    assert sorted(covered, key=lambda link: link.hash) == sorted(links, key=lambda link: link.hash)


def test_a_number_out_of_reach_costs_nothing() -> None:
    """A batch numbered in the quintillions is a range of missing ones, not a list of them."""
    assert examine([Link(2**62, b"a" * 32, FIRST)]).missing == ((1, 2**62 - 1),)


def test_a_station_is_quiet_beside_the_others_not_by_the_clock() -> None:
    """A station whose newest session lies a month behind the newest of all is named; alone it never is."""
    day = date(2036, 5, 1)
    assert quiet({"a": day, "b": day - QUIET, "c": day - QUIET - timedelta(days=1)}) == {"c"}
    assert quiet({"a": date(1996, 1, 1)}) == set()
    assert quiet({}) == set()
