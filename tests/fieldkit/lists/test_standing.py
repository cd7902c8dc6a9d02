"""Which value of a thing stands, case by case."""

import pytest

from fieldkit.lists import names
from fieldkit.lists.standing import Step, Thing, over, thing


def step(name: str, *known: str, creates: bool = False, stands: bool = True, **said: str) -> Step:
    """An operation called by one letter."""
    return Step(name.encode(), frozenset(one.encode() for one in known), said, creates=creates, stands=stands)


A = step("a", creates=True, place="Centro", hours="2")


@pytest.mark.parametrize(
    ("steps", "place", "conflict"),
    [
        ([A], "Centro", ()),
        ([A, step("b", "a", place="Norte")], "Norte", ()),
        # Two who did not know of each other.
        ([A, step("b", "a", place="Norte"), step("c", "a", place="Sur")], "Sur", ("Norte", "Sur")),
        # ... and said the same.
        ([A, step("b", "a", place="Norte"), step("c", "a", place="Norte")], "Norte", ()),
        # Who saves a value as they found it has changed nothing.
        ([A, step("b", "a", place="Norte"), step("c", "a", place="Centro")], "Norte", ()),
        # ... nor has who saves it after somebody who saved it so.
        ([A, step("c", "a", place="Centro"), step("d", "a", "c", place="Centro"), step("b", "a", place="Norte")],
         "Norte", ()),
        # Somebody has seen both.
        ([A, step("b", "a", place="Norte"), step("c", "a", place="Sur"), step("d", "a", "b", "c", place="Este")],
         "Este", ()),
        # ... or only one of them.
        ([A, step("b", "a", place="Norte"), step("c", "a", place="Sur"), step("d", "a", "b", place="Este")],
         "Este", ("Este", "Sur")),
        # A corrected version is remembered for what it was known to say, and says nothing.
        ([A, step("b", "a", place="Norte", stands=False), step("e", "a", "b", place="Oeste"),
          step("c", "a", "b", place="Norte")], "Oeste", ()),
        # What was known and is erased leaves those who knew it.
        ([A, step("c", "a", "gone", place="Sur")], "Sur", ()),
        # A blank clears.
        ([A, step("b", "a", place="")], None, ()),
    ],
)  # fmt: skip
def test_what_stands(steps: list[Step], place: str | None, conflict: tuple[str, ...]) -> None:
    """The later in knowledge goes before the earlier, an echo before nothing, and what is left over is a conflict."""
    for order in (steps, steps[::-1]):
        found = thing("x", order)
        assert found is not None
        assert (found.properties.get("place"), found.conflicts.get("place", ())) == (place, conflict)
        assert found.properties["hours"] == "2"


def test_nothing_is_there_that_nobody_created() -> None:
    """An update of what is not there, or of what was withdrawn, makes nothing."""
    assert thing("x", [step("b", "a", place="Norte")]) is None
    assert thing("x", [step("a", creates=True, stands=False, place="Norte")]) is None


def test_a_station_shows_what_it_recorded_where_it_knew_all_that_came() -> None:
    """Over what the office sent: its own word where that was made upon it, else only what is missing there."""
    given = Thing("x", "X", {"place": "Norte"}, frozenset({b"a", b"b"}))
    after = over("x", given, [step("c", "a", "b", place="Sur"), step("b", "a", place="old")])
    assert after is not None
    assert (after.properties, after.version) == ({"place": "Sur"}, frozenset({b"a", b"b", b"c"}))
    beside = over("x", given, [step("c", "a", place="Sur", hours="3")])
    assert beside is not None
    assert beside.properties == {"place": "Norte", "hours": "3"}


def test_names_travel_as_text() -> None:
    """What is written is read back; what another program wrote as a version is no name."""
    some = [names.name_of(bytes([number]), "meta/entity") for number in range(3)]
    assert names.read(names.written(some)) == frozenset(some)
    assert names.read("1 17 not-a-name-at-all ................ ññññññññññññññññ") == frozenset()
