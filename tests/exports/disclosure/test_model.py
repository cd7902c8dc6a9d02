import pytest

from exports.disclosure.model import Axis, Model, Relation, key

PLACES = Axis("place", ("A", "B"))
BANDS = Axis("band", ("b1", "b2"))


def test_a_table_brings_all_its_margins() -> None:
    """Inner cells, row totals, column totals and the grand total, each tied to what it sums."""
    model = Model()
    model.add("t", (PLACES, BANDS), {("A", "b1"): 3, ("B", "b2"): 4})
    assert model.counts[key("t", place="A", band="b2")] == 0
    assert model.counts[key("t", place="B")] == 4
    assert model.counts[key("t", band="b1")] == 3
    assert model.counts[key("t")] == 7
    assert Relation(key("t"), (key("t", band="b1"), key("t", band="b2"))) in model.relations


def test_tables_that_share_a_margin_share_its_cells() -> None:
    """Place by band and place by age have one cell for each place, not two."""
    model = Model()
    model.add("t", (PLACES, BANDS), {("A", "b1"): 3, ("B", "b2"): 4})
    before = len(model.counts)
    model.add("t", (PLACES, Axis("age", ("x", "y"))), {("A", "x"): 3, ("B", "y"): 4})
    assert len(model.counts) - before == 4 + 2


def test_two_readings_of_one_cell_are_a_bug() -> None:
    """Tables that disagree about a shared margin are never published."""
    model = Model()
    model.add("t", (PLACES, BANDS), {("A", "b1"): 3})
    with pytest.raises(ValueError, match="two counts for one cell"):
        model.add("t", (PLACES,), {("A",): 2})


def test_a_count_outside_the_axes_is_a_bug() -> None:
    """Nothing is dropped in silence: every count has a row and a column."""
    with pytest.raises(ValueError, match="outside the axes"):
        Model().add("t", (PLACES,), {("C",): 1})
    with pytest.raises(ValueError, match="below nought"):
        Model().add("t", (PLACES,), {("A",): -1})


def test_nesting_adds_the_cells_that_anybody_can_add_up() -> None:
    """A zone's total follows from its places, so it is a cell too, at every other value alike."""
    model = Model()
    model.add("t", (PLACES, BANDS), {("A", "b1"): 3, ("B", "b1"): 4})
    model.nest("place", "zone", {"A": "Z", "B": "Z"})
    assert model.counts[key("t", zone="Z")] == 7
    assert model.counts[key("t", zone="Z", band="b1")] == 7
    parts = (key("t", place="A", band="b1"), key("t", place="B", band="b1"))
    assert Relation(key("t", zone="Z", band="b1"), parts) in model.relations
