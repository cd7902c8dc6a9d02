"""A question's choices: rows of a table, or a repeat's instances, with the value and the label of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from forms.problems import ProblemCode
from forms.xpath.ast import Call, Path
from forms.xpath.code import ExpressionFault, scalar_of, text_of
from forms.xpath.parse import parse
from forms.xpath.show import show
from forms.xpath.special import seeded
from forms.xpath.tables import table_path

if TYPE_CHECKING:
    from collections.abc import Callable

    from forms.definition import Itemset
    from forms.nodes import Scope
    from forms.xpath.ast import Expr
    from forms.xpath.code import At, Run
    from forms.xpath.compile import Compiler


class ChoicesCode(NamedTuple):
    """How to find a question's choices: `rows` in a scope, then value, label and further columns of each row."""

    rows: Run
    value: Callable[[Any], str]
    label: Callable[[Any], str]
    extras: Callable[[Any], dict[str, str]]


def choices_code(compiler: Compiler, itemset: Itemset) -> ChoicesCode:
    """Compile where a question's choices come from; raises ExpressionFault."""
    tree, order = _unwrapped(compiler, itemset.nodes)
    if not isinstance(tree, Path):
        raise ExpressionFault(ProblemCode.UNSUPPORTED_EXPRESSION, part=show(tree))
    found = table_path(compiler, tree)
    if found is None:
        return _of_repeat(compiler, tree, itemset, order)
    aside = {itemset.value, itemset.label}
    return ChoicesCode(
        order(found.rows),
        lambda row: row.get(itemset.value, ""),
        lambda row: row.get(itemset.label, ""),
        lambda row: {name: cell for name, cell in row.items() if name not in aside},
    )


def _of_repeat(compiler: Compiler, tree: Path, itemset: Itemset, order: Callable[[Run], Run]) -> ChoicesCode:
    """Choices that are answers given in a repeat: its instances stand for rows."""
    route = compiler.outside().routes(tree)[0]
    if not route.free or route.free[-1][0] is not route.node:
        raise ExpressionFault(ProblemCode.UNSUPPORTED_EXPRESSION, part=show(tree))
    inner = compiler.inside(route.node, route.level)
    value = text_of(inner.compile(parse(itemset.value)))
    label = text_of(inner.compile(parse(itemset.label)))
    scopes = compiler.scopes(route)
    slot = route.node.slot

    def rows(scope: Scope, at: At | None) -> list[Scope]:
        return [found for found in scopes(scope, at) if found.relevant[slot]]

    return ChoicesCode(
        order(rows), lambda row: str(value(row, None)), lambda row: str(label(row, None)), lambda _row: {}
    )


def _unwrapped(compiler: Compiler, tree: Expr) -> tuple[Expr, Callable[[Run], Run]]:
    """Take randomize() off, as a function that orders the rows."""
    if not isinstance(tree, Call) or tree.name != "randomize" or not tree.arguments:
        return tree, lambda rows: rows
    seed = scalar_of(compiler.compile(tree.arguments[1])) if len(tree.arguments) > 1 else None

    def ordered(rows: Run) -> Run:
        def run(scope: Scope, at: At | None) -> list[Any]:
            found = list(rows(scope, at))
            source = seeded(seed(scope, at)) if seed else seeded(scope.run.order)
            return source.sample(found, k=len(found))

        return run

    return tree.arguments[0], ordered
