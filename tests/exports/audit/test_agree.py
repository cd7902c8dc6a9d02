"""The finished file is the one that was meant: each way in which it could be another is refused."""

from collections.abc import Callable, Sequence
from copy import copy
from dataclasses import replace
from typing import Any

import pytest

from exports.audit import read_workbook
from exports.audit.agree import agree
from exports.audit.finished import read
from exports.cells import Placed
from exports.disclosure.model import Key, Model
from exports.disclosure.protect import Rounded
from fieldkit.errors import Code, WorldFailed
from fieldkit.store import Store
from tests.exports import books


def why(placed: Sequence[Placed], model: Any, protected: Any, reading: Any) -> tuple[str, str]:
    """Refuse, and say why and where."""
    with pytest.raises(WorldFailed) as caught:
        agree(placed, model, protected, reading)
    assert caught.value.code is Code.NOT_PROTECTED
    return str(caught.value.facts["why"]), str(caught.value.facts["cell"])


def rounded(placed: Sequence[Placed], sheet: str) -> Placed:
    """The first count of people on a sheet."""
    return next(one for one in placed if one.sheet == sheet and isinstance(one.value, Rounded) and one.value > 10)


def counting(model: Model, cell: Key, more: int) -> Model:
    """A model that counts more in one cell."""
    other = copy(model)
    other.counts = {**model.counts, cell: model.counts[cell] + more}
    return other


def test_the_file_that_was_meant_agrees(quarter: Store) -> None:
    """Each count of people was held against the truth, and all of them are near it."""
    data, _, placed, model, protected = books.written(quarter)
    counted = agree(placed, model, protected, read_workbook(data))
    assert counted == sum(isinstance(one.value, Rounded) for one in placed) > 60


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda sheet, _: setattr(sheet["K40"], "value", "once more"), "unexplained"),
        (lambda sheet, cell: setattr(sheet[cell], "value", None), "missing"),
        (lambda sheet, cell: setattr(sheet[cell], "value", sheet[cell].value + 5), "changed"),
        (lambda sheet, cell: setattr(sheet[cell], "value", str(sheet[cell].value)), "changed"),
        (lambda sheet, _: setattr(sheet["A1"], "value", "Otra"), "changed"),
    ],
)
def test_a_cell_that_was_not_meant_is_refused(quarter: Store, change: Callable[[Any, str], None], reason: str) -> None:
    """One cell more, one less, one with another number, a number as text, another title."""
    data, _, placed, model, protected = books.written(quarter)
    cell = rounded(placed, "Zonas").cell
    changed = books.changed(data, lambda workbook: change(workbook["Zonas"], cell))
    reading = replace(read_workbook(data), finished=read(changed))
    assert why(placed, model, protected, reading)[0] == reason


def test_a_count_that_is_far_from_the_truth_is_refused(quarter: Store) -> None:
    """Where the true count is another, the file is refused although it is what was written."""
    data, _, placed, model, protected = books.written(quarter)
    wrong = rounded(placed, "Zonas")
    assert isinstance(wrong.value, Rounded)
    false = counting(model, wrong.value.cell, 50)
    assert why(placed, false, protected, read_workbook(data)) == ("too-far", wrong.cell)


def test_a_number_under_two_names_is_refused(quarter: Store) -> None:
    """Where the listing says of a count that it counts something else, whoever reads the file reads something false."""
    data, _, placed, model, protected = books.written(quarter)
    reading = read_workbook(data)
    at = dict(reading.at)
    first, second = (where for where in list(at) if where[0] == "Zonas" and where[1:] in {(6, 3), (8, 4)})
    at[first] = at[second]
    assert why(placed, model, protected, replace(reading, at=at))[0] == "two-names"


def test_a_sum_that_is_not_true_is_refused(quarter: Store) -> None:
    """The labels imply that places add up to their area: where the true counts do not, the labels are false."""
    data, _, placed, model, protected = books.written(quarter)
    reading = read_workbook(data)
    near = next(
        one.value
        for one in placed
        if one.sheet == "Zonas"
        and isinstance(one.value, Rounded)
        and int(one.value) - model.counts[one.value.cell] in {-1, 0, 1}
    )
    assert isinstance(near, Rounded)
    false = counting(model, near.cell, 1)
    assert why(placed, false, protected, reading)[0] == "false-sum"
