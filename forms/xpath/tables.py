"""Paths into secondary instances: `instance('list')/root/item[column = …]/column`, through an index where it can."""

from __future__ import annotations

from dataclasses import dataclass
from math import isnan
from typing import TYPE_CHECKING

from forms.problems import ProblemCode
from forms.xpath.ast import Binary, Call, Chain, Literal, Path, Step
from forms.xpath.code import ROW, Code, ExpressionFault, number_of, text_of
from forms.xpath.paths import Filter, kept, nearest
from forms.xpath.show import show
from forms.xpath.values import to_number

if TYPE_CHECKING:
    from typing import TypeAlias

    from forms.definition import Table
    from forms.xpath.ast import Expr
    from forms.xpath.code import Run
    from forms.xpath.compile import Compiler

    Row: TypeAlias = dict[str, str]

_DEPTH = 2  # root/item


@dataclass(frozen=True, slots=True)
class TablePath:
    """Rows of a table, found by a closure, and the column read from each ('' for none)."""

    table: Table
    rows: Run
    column: str

    def texts(self) -> Run:
        """A closure for the cells of that column, of the rows that have it."""
        rows, column = self.rows, self.column
        return lambda scope, at: [row[column] for row in rows(scope, at) if column in row]


def table_path(compiler: Compiler, tree: Path) -> TablePath | None:
    """Compile a path that starts with instance(); None for another start."""
    if not isinstance(tree.start, Call) or tree.start.name != "instance":
        return None
    table = _table(compiler, tree.start)
    steps = tree.steps
    if len(steps) not in (_DEPTH, _DEPTH + 1) or any(step.axis != "child" for step in steps) or steps[0].predicates:
        raise ExpressionFault(ProblemCode.UNSUPPORTED_EXPRESSION, part=show(tree))
    column = ""
    if len(steps) > _DEPTH:
        column = steps[_DEPTH].test
        if steps[_DEPTH].predicates:
            raise ExpressionFault(ProblemCode.UNSUPPORTED_EXPRESSION, part=show(tree))
    return TablePath(table, _rows(compiler, table, steps[1]), column)


def _table(compiler: Compiler, call: Call) -> Table:
    if len(call.arguments) != 1 or not isinstance(call.arguments[0], Literal):
        raise ExpressionFault(ProblemCode.UNSUPPORTED_EXPRESSION, part=show(call))
    name = call.arguments[0].text
    table = compiler.form.tables.get(name)
    if table is None:
        near = nearest(name, compiler.form.tables)
        raise ExpressionFault(ProblemCode.PATH_TO_NOTHING, path=show(call), near=near)
    return table


def row_code(tree: Path) -> Code:
    """A relative path inside a predicate on rows: one column."""
    if tree.steps[0].axis == "parent":
        # A row has nothing around it: the question's surroundings were meant.
        raise ExpressionFault(ProblemCode.PATH_TO_NOTHING, path=show(tree), near=f"current()/{show(tree)}")
    column = _column(tree)
    if column is None:
        raise ExpressionFault(ProblemCode.UNSUPPORTED_EXPRESSION, part=show(tree))
    return Code(lambda _scope, at: at.item.get(column, "") if at else "", "node")


def _column(tree: Expr) -> str | None:
    """The column that a relative path names: 'name', './name'; None for anything else."""
    if not isinstance(tree, Path) or tree.start is not None:
        return None
    steps = [step for step in tree.steps if step.axis != "self"]
    if len(steps) != 1 or steps[0].axis != "child" or steps[0].predicates:
        return None
    return steps[0].test


def _rows(compiler: Compiler, table: Table, step: Step) -> Run:
    if not step.predicates:
        return lambda _scope, _at: table.items
    first, *others = _conjuncts(step.predicates)
    indexed = _indexed(compiler, table, first)
    if indexed is None:
        filters = compiler.filters(step.predicates, ROW)
        return lambda scope, _at: kept(table.items, filters, scope)
    if not others:
        return indexed
    return _narrowed(indexed, compiler.filters(tuple(others), ROW))


def _narrowed(rows: Run, filters: tuple[Filter, ...]) -> Run:
    return lambda scope, at: kept(rows(scope, at), filters, scope)


def _conjuncts(predicates: tuple[Expr, ...]) -> list[Expr]:
    """The predicates with the first one's `and` taken apart: positions are not asked for in those."""
    first, *others = predicates
    if isinstance(first, Chain) and first.operator == "and":
        return [*first.operands, *others]
    return [first, *others]


def _indexed(compiler: Compiler, table: Table, tree: Expr) -> Run | None:
    """Look rows up by `column = key`, where the key does not depend on the row."""
    if not isinstance(tree, Binary) or tree.operator != "=":
        return None
    for side, other in ((tree.left, tree.right), (tree.right, tree.left)):
        column = _column(side)
        if column is None:
            continue
        key, looks = compiler.predicate(other, ROW)
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
