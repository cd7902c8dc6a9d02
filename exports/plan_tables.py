"""The tables that a plan names: how each is cut, what is asked of the store for it, and its cells of the model."""

from collections import defaultdict
from collections.abc import Mapping
from itertools import product

from exports.asked import Answer, Asked
from exports.disclosure.model import Axis, Model, key
from exports.disclosure.protect import Wanted
from exports.pieces import Column
from exports.plan_rows import Plan, Table
from exports.sides import WITHIN, Frame, Side, joined, question_sides, side
from exports.splits import Split, is_base
from fieldkit.errors import Code, WorldFailed
from fieldkit.store import Store
from forms.definition import Form


class PlanTables:
    """The plan's tables: asked for first, put into the model when all is counted."""

    def __init__(self, store: Store, plan: Plan, frame: Frame, asked: Asked) -> None:
        self.sides: dict[str, tuple[Side, Side]] = {}
        self._values: dict[tuple[str, str], tuple[str, ...]] = {}
        self._found: list[tuple[Table, list[Answer]]] = []
        for number, table in enumerate(plan.table, 1):
            versions, gathered = _versions(store, table.form), not plan.read_as(table.form).dated
            where = f"table {number}"
            if table.rows.questions:
                self.sides[table.id] = question_sides((table.rows, table.columns), versions, frame, where)
            else:
                sides = [side(axis, versions, frame, where, gathered=gathered) for axis in (table.rows, table.columns)]
                self.sides[table.id] = (sides[0], sides[1])
            self._need_same_values(table, where)
            splits = _splits(table, self.sides[table.id])
            self._found.append((table, [asked.ask(plan.read_as(table.form), split) for split in splits]))

    def _need_same_values(self, table: Table, where: str) -> None:
        """Tables of a form cut an answer in one way: one that is a value here and 'other' there would be two counts."""
        rows, columns = self.sides[table.id]
        if table.rows.questions:
            named = [(path, columns.axis.values) for path in table.rows.questions]
        else:
            named = [(one.axis.name, one.axis.values) for one in (rows, columns)]
        for name, values in named:
            if set(self._values.setdefault((table.form, name), values)) != set(values):
                raise WorldFailed(Code.PLAN_UNREADABLE, where=where, what="other-values", field=name)

    def shown(self) -> dict[str, dict[tuple[str, ...], dict[tuple[str, ...], Column]]]:
        """The answers that tables of each form show, alone and beside those of the other side; see `pieces.Shown`."""
        found: dict[str, dict[tuple[str, ...], dict[tuple[str, ...], Column]]] = defaultdict(lambda: defaultdict(dict))
        for table, _ in self._found:
            sides = self.sides[table.id]
            if table.rows.questions:
                for path in table.rows.questions:
                    _show(found[table.form], sides[1].answers(path), {})
                continue
            both = zip((table.rows, table.columns), sides, strict=True)
            _show(found[table.form], *(one.answers(axis.by, axis.within) for axis, one in both))
        return found

    def put(self, model: Model) -> list[Wanted]:
        """Put them into the model; what is wanted of them."""
        return [self._put(model, table, answers) for table, answers in self._found]

    def _put(self, model: Model, table: Table, answers: list[Answer]) -> Wanted:
        rows, columns = self.sides[table.id]
        if table.rows.questions:
            return _put_questions(model, table, (rows, columns), answers)
        cells: dict[tuple[str, ...], int] = {}
        for (*row, column), count in answers[0].whole().items():
            cell = (rows.value_of(joined(*row) if table.rows.within else row[0]), columns.value_of(column))
            cells[cell] = cells.get(cell, 0) + count
        model.add(table.form, (rows.axis, columns.axis), cells)
        if table.rows.within:
            _nest_both(model, rows.axis)
        return Wanted(table.id, table.form, rows.axis, columns.axis)


def _show(
    found: dict[tuple[str, ...], dict[tuple[str, ...], Column]],
    rows: Mapping[str, Mapping[str, Column]],
    columns: Mapping[str, Mapping[str, Column]],
) -> None:
    for name, values in (*rows.items(), *columns.items()):
        found[name,] |= {(value,): where for value, where in values.items()}
    for (row, across), (column, down) in product(rows.items(), columns.items()):
        found[row, column] |= {
            (one, other): {**where, **more}
            for (one, where), (other, more) in product(across.items(), down.items())
            if where.keys().isdisjoint(more)
        }


def _nest_both(model: Model, axis: Axis) -> None:
    """Tie the cells of one thing within another to those of each of the two."""
    for place, name in enumerate(axis.name.split(", ")):
        model.nest(axis.name, name, {value: value.split(WITHIN)[place] for value in axis.values})


def _versions(store: Store, form: str) -> list[Form]:
    """All versions of a form, the newest first: an answer that only an earlier one offered is counted as itself."""
    rows = store.query("SELECT version FROM forms WHERE form = ? ORDER BY newest DESC, version DESC", (form,))
    found = (store.shelf.find(form, version) for (version,) in rows)
    return [one for one in found if one is not None]


def _splits(table: Table, sides: tuple[Side, Side]) -> list[Split]:
    _, columns = sides
    if table.rows.questions:
        return [Split((path,), {path: columns.axis.values}) for path in table.rows.questions]
    both = zip((table.rows, table.columns), sides, strict=True)
    listed = {
        axis.by: found.axis.values
        for axis, found in both
        if not is_base(axis.by) and not found.spans and not axis.within
    }
    by = (*([table.rows.within] if table.rows.within else []), table.rows.by, table.columns.by)
    return [Split(by, listed)]


def _put_questions(model: Model, table: Table, sides: tuple[Side, Side], answers: list[Answer]) -> Wanted:
    """Add each question by itself: how often an answer was given to all of them together means nothing."""
    rows, columns = sides
    counted = f"{table.form}, {table.id}"
    for path, answer in zip(rows.axis.values, answers, strict=True):
        asked = Axis(path, columns.axis.values)
        model.add(table.form, (asked,), answer.whole())
        model.tie(key(counted, question=path), [key(table.form)])
        for value in asked.values:
            model.tie(key(counted, question=path, answer=value), [key(table.form, **{path: value})])
    return Wanted(table.id, counted, rows.axis, columns.axis, sums=False)
