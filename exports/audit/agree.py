"""Compares a finished workbook with what its writer meant, cell by cell, and with the true counts behind it.

The audit (`exports.audit`) asks whether the file gives somebody away; this asks whether it is the right file.
"""

from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias

from exports.audit.cells import Reading
from exports.audit.finished import name, refuse
from exports.audit.statement import sums
from exports.cells import Placed
from exports.disclosure.model import Key, Model
from exports.disclosure.protect import Derived, Exact, Hidden, Protected, Published, Rounded

_Where: TypeAlias = tuple[str, str]
_ALMOST: Final = 1e-9


def agree(placed: Sequence[Placed], model: Model, protected: Protected, reading: Reading) -> int:
    """Refuse a file that is not what was meant. Gives how many numbers about people were compared with the truth.

    Raises NOT_PROTECTED with `sheet`, `cell` and `why` (unexplained, missing, changed, too-far, two-names, false-sum).
    """
    expected = {(cell.sheet, cell.cell): cell for cell in placed}
    found = {(sheet, name(row, column)): value for (sheet, row, column), value in reading.finished.cells.items()}
    for where in found.keys() - expected.keys():
        refuse("unexplained", where)
    for where in expected.keys() - found.keys():
        refuse("missing", where)
    for where, cell in expected.items():
        _check_cell(where, found[where], cell)
        if isinstance(cell.value, Rounded | Exact | Hidden) and not _is_near(cell.value, model, protected):
            refuse("too-far", where)
    _check_names(expected, model, reading)
    return sum(isinstance(cell.value, Rounded | Exact | Hidden) for cell in placed)


def _is_near(value: Published, model: Model, protected: Protected) -> bool:
    """Whether what is said of a cell is true of it."""
    count = model.counts[value.cell]
    if isinstance(value, Hidden):
        return value.low <= count <= value.high
    return abs(value - count) <= (protected.furthest if isinstance(value, Rounded) else 0)


def _check_cell(where: _Where, found: object, cell: Placed) -> None:
    value = cell.value
    meant = value.part / value.whole if isinstance(value, Derived) else cell.shown
    if isinstance(meant, int | float):
        if isinstance(found, bool) or not isinstance(found, int | float) or abs(found - meant) > _ALMOST:
            refuse("changed", where)
    elif found != meant:
        refuse("changed", where)


def _check_names(expected: Mapping[_Where, Placed], model: Model, reading: Reading) -> None:
    """What the file says each number counts must be what it counts, and every sum that it implies must be true."""
    names: dict[Key, Key] = {}
    same = _same(model)
    for (sheet, row, column), said in reading.at.items():
        meant = expected[sheet, name(row, column)].value
        if not isinstance(meant, Rounded | Exact | Hidden):
            refuse("two-names", (sheet, row, column))
        other = names.setdefault(said, meant.cell)
        if not _same_count(other, meant.cell, same, model):
            refuse("two-names", (sheet, row, column))
    counts = {said: model.counts[cell] for said, cell in names.items()}
    for relation in sums(reading):
        if {relation.total, *relation.parts} <= counts.keys() and counts[relation.total] != sum(
            counts[part] for part in relation.parts
        ):
            sheet, row, column = reading.places[relation.total][0]
            refuse("false-sum", (sheet, row, column))


def _same(model: Model) -> dict[Key, Key]:
    """For each cell one that stands for all that are tied to be the same count."""
    same = {cell: cell for cell in model.counts}

    def root(cell: Key) -> Key:
        while same[cell] != cell:
            cell = same[cell]
        return cell

    for relation in model.relations:
        if len(relation.parts) == 1:
            same[root(relation.total)] = root(relation.parts[0])
    return {cell: root(cell) for cell in same}


def _same_count(one: Key, other: Key, same: Mapping[Key, Key], model: Model) -> bool:
    if one == other or same[one] == same[other]:
        return True
    return model.counts[one] == model.counts[other] and _timeless(one) == _timeless(other)


def _timeless(cell: Key) -> Key:
    """A quarter's count in a workbook of that quarter is the whole count."""
    return frozenset((name, value) for name, value in cell if name != "month" and not name.startswith("window-"))
