"""Paths into secondary instances: `instance('list')/root/item[column = …]/column`, through an index where it can."""

from __future__ import annotations

from dataclasses import dataclass
from math import isnan
from typing import TYPE_CHECKING

from forms.problems import ProblemCode
from forms.xpath.ast import Binary, Call, Chain, Literal, Path, Step
from forms.xpath.code import Code, ExpressionFault, Item, number_of, text_of
from forms.xpath.context import unsupported
from forms.xpath.paths import Filter, kept
from forms.xpath.routes import nearest
from forms.xpath.show import show
from forms.xpath.values import to_number

if TYPE_CHECKING:
    from typing import TypeAlias

    from forms.definition import Table
    from forms.xpath.ast import Expr
    from forms.xpath.code import Run
    from forms.xpath.context import Context

    Row: TypeAlias = dict[str, str]

_DEPTH = 2  # root/item


@dataclass(frozen=True, slots=True)
class TablePath:
    """Rows of a table, found by a closure, and the column read from each ('' for none)."""

    table: Table
    rows: Run
    column: str

    def code(self) -> Code:
        """The cells of that column, of the rows that have it; without a column the rows, which hold no text."""
        rows, column = self.rows, self.column
        if not column:
            return Code(lambda scope, at: [""] * len(rows(scope, at)), "nodes")
        return Code(lambda scope, at: [row[column] for row in rows(scope, at) if column in row], "nodes")


def table_path(context: Context, tree: Path) -> TablePath | None:
    """Compile a path that starts with instance(); None for another start."""
    if not isinstance(tree.start, Call) or tree.start.name != "instance":
        return None
    table = _table(context, tree.start)
    steps = tree.steps
    if len(steps) not in (_DEPTH, _DEPTH + 1) or any(step.axis != "child" for step in steps) or steps[0].predicates:
        raise unsupported(tree)
    column = ""
    if len(steps) > _DEPTH:
        column = steps[_DEPTH].test
        if steps[_DEPTH].predicates:
            raise unsupported(tree)
    return TablePath(table, _rows(context, table, steps[1]), column)


def _table(context: Context, call: Call) -> Table:
    if len(call.arguments) != 1 or not isinstance(call.arguments[0], Literal):
        raise unsupported(call)
    name = call.arguments[0].text
    table = context.form.tables.get(name)
    if table is None:
        near = nearest(name, context.form.tables)
        raise ExpressionFault(ProblemCode.PATH_TO_NOTHING, path=show(call), near=near)
    return table


def last_saved(context: Context, tree: Path) -> Code | None:
    """A path into the form as it was saved before: always blank, because nobody may see another person's answers."""
    start = tree.start
    if not isinstance(start, Call) or start.name != "instance" or start.arguments != (Literal("__last-saved"),):
        return None
    context.routes(Path("/", tree.steps))  # a path to nothing is one here as well
    context.reads.last_saved = True
    return Code(lambda _scope, _at: "", "text")


def row_code(tree: Path, item: Item) -> Code:
    """A relative path inside a predicate on rows: one column; where a row lacks it, no node at all."""
    if tree.steps[0].axis == "parent":
        # A row has nothing around it: the question's surroundings were meant.
        raise ExpressionFault(ProblemCode.PATH_TO_NOTHING, path=show(tree), near=f"current()/{show(tree)}")
    column = _column(tree)
    if column is None:
        raise unsupported(tree)
    if item.table is not None and item.table.has_everywhere(column):
        return Code(lambda _scope, at: at.item[column] if at else "", "node")
    return Code(lambda _scope, at: [at.item[column]] if at and column in at.item else [], "nodes")


def _column(tree: Expr) -> str | None:
    """The column that a relative path names: 'name', './name'; None for anything else."""
    if not isinstance(tree, Path) or tree.start is not None:
        return None
    steps = [step for step in tree.steps if step.axis != "self"]
    if len(steps) != 1 or steps[0].axis != "child" or steps[0].predicates:
        return None
    return steps[0].test


def _rows(context: Context, table: Table, step: Step) -> Run:
    if not step.predicates:
        return lambda _scope, _at: table.items
    first, *others = _conjuncts(step.predicates)
    indexed = _indexed(context, table, first)
    if indexed is None:
        filters = context.filters(step.predicates, Item(table=table))
        return lambda scope, _at: kept(table.items, filters, scope)
    if not others:
        return indexed
    return _narrowed(indexed, context.filters(tuple(others), Item(table=table)))


def _narrowed(rows: Run, filters: tuple[Filter, ...]) -> Run:
    return lambda scope, at: kept(rows(scope, at), filters, scope)


def _conjuncts(predicates: tuple[Expr, ...]) -> list[Expr]:
    """The predicates with the first one's `and` taken apart: positions are not asked for in those."""
    first, *others = predicates
    if isinstance(first, Chain) and first.operator == "and":
        return [*first.operands, *others]
    return [first, *others]


def _indexed(context: Context, table: Table, tree: Expr) -> Run | None:
    """Look rows up by `column = key`, where the key does not depend on the row."""
    if not isinstance(tree, Binary) or tree.operator != "=":
        return None
    for side, other in ((tree.left, tree.right), (tree.right, tree.left)):
        column = _column(side)
        if column is None:
            continue
        key, looks = context.predicate(other, Item(table=table))
        if not looks and not key.boolean and key.kind in ("text", "node", "number"):
            return _lookup(table, column, key)
    return None


def _lookup(table: Table, column: str, key: Code) -> Run:
    if key.kind == "number":
        number = number_of(key)
        return lambda scope, at: _by_number(table, column, number(scope, at))
    text = text_of(key)
    return lambda scope, at: table.find(column, text(scope, at))


def _by_number(table: Table, column: str, key: float) -> list[Row]:
    if isnan(key):
        return []
    return [row for row in table.items if column in row and to_number(row[column]) == key]
