"""A question's choices: rows of a table, or a repeat's instances, with the value and the label of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from forms.xpath.ast import Call, Path
from forms.xpath.code import scalar_of, text_of
from forms.xpath.context import unsupported
from forms.xpath.parse import parse
from forms.xpath.shuffle import shuffled
from forms.xpath.tables import table_path

if TYPE_CHECKING:
    from collections.abc import Callable

    from forms.definition import Itemset
    from forms.nodes import Scope
    from forms.xpath.ast import Expr
    from forms.xpath.code import At, Run
    from forms.xpath.context import Context


class ChoicesCode(NamedTuple):
    """How to find a question's choices: `rows` in a scope, then value, label and further columns of each row."""

    rows: Run
    value: Callable[[Any], str]
    label: Callable[[Any], str]
    extras: Callable[[Any], dict[str, str]]


def choices_code(context: Context, itemset: Itemset) -> ChoicesCode:
    """Compile where a question's choices come from; raises ExpressionFault."""
    tree, order = _unwrapped(context, itemset.nodes)
    if not isinstance(tree, Path):
        raise unsupported(tree)
    found = table_path(context, tree)
    if found is None:
        return _of_repeat(context, tree, itemset, order)
    aside = {itemset.value, itemset.label}
    return ChoicesCode(
        order(found.rows),
        lambda row: row.get(itemset.value, ""),
        lambda row: row.get(itemset.label, ""),
        lambda row: {name: cell for name, cell in row.items() if name not in aside},
    )


def _of_repeat(context: Context, tree: Path, itemset: Itemset, order: Callable[[Run], Run]) -> ChoicesCode:
    """Choices that are answers given in a repeat: its instances stand for rows."""
    route = context.outside().routes(tree)[0]
    if not route.free or route.free[-1].node is not route.node:
        raise unsupported(tree)
    inner = context.inside(route.node, route.level)
    value = text_of(inner.compile(parse(itemset.value)))
    label = text_of(inner.compile(parse(itemset.label)))
    scopes = context.scopes(route)
    slot = route.node.slot

    def rows(scope: Scope, at: At | None) -> list[Scope]:
        return [found for found in scopes(scope, at) if found.relevant[slot]]

    return ChoicesCode(
        order(rows), lambda row: str(value(row, None)), lambda row: str(label(row, None)), lambda _row: {}
    )


def _unwrapped(context: Context, tree: Expr) -> tuple[Expr, Callable[[Run], Run]]:
    """Take randomize() off, as a function that orders the rows."""
    if not isinstance(tree, Call) or tree.name != "randomize" or not tree.arguments:
        return tree, lambda rows: rows
    seed = scalar_of(context.compile(tree.arguments[1])) if len(tree.arguments) > 1 else None

    def ordered(rows: Run) -> Run:
        def run(scope: Scope, at: At | None) -> list[Any]:
            return shuffled(rows(scope, at), seed(scope, at) if seed else scope.lent.order)

        return run

    return tree.arguments[0], ordered
