"""Paths bound to nodes: which node a path means from where it stands, and closures that read it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from forms.nodes import instances
from forms.problems import ProblemCode
from forms.xpath.ast import Path
from forms.xpath.code import At, Code, ExpressionFault
from forms.xpath.show import show

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from forms.nodes import Node, Scope
    from forms.xpath.ast import Expr, Step
    from forms.xpath.code import Run


class Route(NamedTuple):
    """Where a path leads.

    To `node`, in the reader's own instance of the `level` outermost repeats, and through all instances of the `free`
    ones, or those that their predicates leave.
    """

    node: Node
    level: int
    free: tuple[tuple[Node, tuple[Expr, ...]], ...]


def plain_path(path: Path, root: str) -> str | None:
    """An absolute path as a path of the form; None where it is more than names below the root."""
    if path.start != "/" or not path.steps or path.steps[0].test != root:
        return None
    for step in path.steps:
        if step.predicates or step.axis != "child":
            return None
    return "/".join([step.test for step in path.steps[1:]])


def routes(path: Path, here: Node, level: int) -> list[Route]:
    """Follow a path from `here`, for an expression that runs in a scope of that level; a wildcard gives several.

    An absolute path through a repeat that holds the reader means the reader's own instance, as in JavaRosa; a relative
    one that climbs out of a repeat and enters it again means all instances, as in XPath.
    """
    walk = _Walk(path, here)
    if path.start == "/":
        return walk.follow_root(here.owners()[: level + 1])
    return walk.follow([Route(here, level, ())], path.steps)


class _Walk:
    """One path on its way through the form."""

    def __init__(self, path: Path, here: Node) -> None:
        self.path = path
        self.own: list[Node] = []
        self.root = here.owners()[0]

    def follow_root(self, own: list[Node]) -> list[Route]:
        self.own = own
        first, *rest = self.path.steps or (None,)
        if first is None or first.axis != "child" or first.predicates:
            raise self.unsupported("/")
        if first.test not in (self.root.name, "*"):
            raise self.nothing(first.test, [self.root.name])
        return self.follow([Route(self.root, 0, ())], tuple(rest))

    def follow(self, found: list[Route], steps: Iterable[Step]) -> list[Route]:
        remaining = list(steps)
        while remaining:
            step = remaining.pop(0)
            found = [after for route in found for after in self.step(route, step, last=not remaining)]
        return found

    def step(self, route: Route, step: Step, *, last: bool) -> list[Route]:
        if step.axis in ("self", "parent") and (step.test != "node()" or step.predicates):
            raise self.unsupported(step.test)
        if step.axis == "self":
            return [route]
        if step.axis == "parent":
            return [self.climb(route)]
        if step.axis not in ("child", "attribute") or step.test.endswith(")"):
            raise self.unsupported(f"{step.axis}::{step.test}")
        return [self.enter(route, child, step, last=last) for child in self.matching(route.node, step)]

    def matching(self, node: Node, step: Step) -> list[Node]:
        if step.test == "*":
            return list(node.children.values())
        name = "@" + step.test if step.axis == "attribute" else step.test
        if name not in node.children:
            raise self.nothing(name, node.children)
        return [node.children[name]]

    def climb(self, route: Route) -> Route:
        node, level, free = route
        if node.parent is None:
            raise self.nothing("..", [])
        if free and free[-1][0] is node:
            return Route(node.parent, level, free[:-1])
        if node.repeat and level == node.level:
            level -= 1
        return Route(node.parent, level, free)

    def enter(self, route: Route, child: Node, step: Step, *, last: bool) -> Route:
        if child.repeat is None:
            if step.predicates:
                raise self.unsupported(f"[{show(step.predicates[0])}]")
            return route._replace(node=child)
        mine = not route.free and route.level + 1 < len(self.own) and self.own[route.level + 1] is child
        if mine and not last and not step.predicates:
            return Route(child, route.level + 1, ())
        return Route(child, route.level, (*route.free, (child, step.predicates)))

    def nothing(self, name: str, known: Iterable[str]) -> ExpressionFault:
        near = nearest(name, known)
        return ExpressionFault(ProblemCode.PATH_TO_NOTHING, path=show(self.path), near=near)

    def unsupported(self, part: str) -> ExpressionFault:
        return ExpressionFault(ProblemCode.UNSUPPORTED_EXPRESSION, part=part)


def nearest(name: str, known: Iterable[str]) -> str:
    """The known name most like a misspelt one, or ''."""
    from difflib import get_close_matches  # noqa: PLC0415 - only a faulty form needs it

    return next(iter(get_close_matches(name, list(known), n=1)), "")


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


def scopes_run(hops: int, free: tuple[tuple[Node, tuple[Filter, ...]], ...]) -> Run:
    """Find the scopes that a route leads through, outermost first."""
    if not any(filters for _, filters in free):
        chain = tuple(node for node, _ in free)
        return lambda scope, _at: list(instances(scope.climb(hops), chain))

    def run(scope: Scope, _at: At | None) -> list[Scope]:
        found = [scope.climb(hops)]
        for node, filters in free:
            found = [inner for outer in found for inner in kept(outer.repeats.get(node, ()), filters, scope)]
        return found

    return run


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
