"""Closures that read what a path leads to: one node, or a node in several instances."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from forms.nodes import instances
from forms.xpath.code import At, Code

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from forms.nodes import Node, Scope
    from forms.xpath.code import Run
    from forms.xpath.routes import Stage


def node_code(node: Node, hops: int, *, boolean: bool) -> Code:
    """Read one node, that many repeats further out."""
    slot = node.slot
    run: Run
    if hops == 0:
        run = lambda scope, _at: scope.shown[slot]  # noqa: E731 - one of four shapes of the same closure
    elif hops == 1:
        run = lambda scope, _at: scope.up.shown[slot]  # noqa: E731
    else:
        run = lambda scope, _at: scope.climb(hops).shown[slot]  # noqa: E731
    kind = node.question.type if node.question else ""
    if kind == "decimal":
        return Code(_whole(run), "node", numeric=True)
    return Code(run, "node", numeric=kind == "integer", boolean=boolean)


def _whole(run: Run) -> Run:
    """Read a decimal as XPath writes numbers: '1.0' is 1."""
    return lambda scope, at: run(scope, at).removesuffix(".0")


def scopes_run(hops: int, stages: Sequence[tuple[Stage, tuple[Filter, ...]]]) -> Run:
    """Find the scopes that a route leads through, outermost first."""
    if not any(filters or stage.side for stage, filters in stages):
        chain = tuple(stage.node for stage, _ in stages)
        return lambda scope, _at: list(instances(scope.climb(hops), chain))

    def run(scope: Scope, _at: At | None) -> list[Scope]:
        found = [scope.climb(hops)]
        for stage, filters in stages:
            found = [inner for outer in found for inner in _chosen(outer, stage, filters, scope, hops)]
        return found

    return run


def _chosen(outer: Scope, stage: Stage, filters: tuple[Filter, ...], scope: Scope, hops: int) -> list[Scope]:
    """The instances inside a scope that a stage leaves, or that scope itself where it passes the stage's condition."""
    if not stage.node.repeat or stage.node is outer.owner:
        return kept([outer], filters, scope)
    listed = outer.repeats.get(stage.node, [])
    if not stage.side:
        return kept(listed, filters, scope)
    mine = scope.climb(hops - 1).position
    if stage.side > 0:
        return kept(listed[mine:], filters, scope)
    # What comes before is counted backwards, from the nearest.
    return kept(listed[mine - 2 :: -1] if mine > 1 else [], filters, scope)[::-1]


class Filter(NamedTuple):
    """A predicate: a test of an item, or its position as a number."""

    run: Run
    positional: bool


def kept(items: Iterable[Any], filters: tuple[Filter, ...], scope: Scope) -> list[Any]:
    """The items that pass all predicates, each counting positions among those left by the one before."""
    left = list(items)
    for run, positional in filters:
        size = len(left)
        tried = [(item, position, run(scope, At(item, position, size))) for position, item in enumerate(left, 1)]
        left = [item for item, position, result in tried if (result == position if positional else result)]
    return left


def nodes_run(node: Node, scopes: Run) -> Run:
    """Read a node in all those scopes, where it is relevant."""
    slot, read = node.slot, node_code(node, 0, boolean=False).run
    return lambda scope, at: [read(found, None) for found in scopes(scope, at) if found.relevant[slot]]
