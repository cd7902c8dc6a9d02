"""Where a path leads: from where an expression stands, step by step, to nodes of the form."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from forms.problems import ProblemCode
from forms.xpath.code import ExpressionFault
from forms.xpath.show import show

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from forms.nodes import Node
    from forms.xpath.ast import Expr, Path, Step

# A path of many `//` and `*` could lead to each node in many ways.
MAX_ROUTES = 10_000


class Stage(NamedTuple):
    """A choice of instances on the way, or a condition on a node that is no repeat.

    Of a repeat `side` takes those before (-1) or after (+1) the reader's own, or all (0).
    """

    node: Node
    predicates: tuple[Expr, ...] = ()
    side: int = 0


class Route(NamedTuple):
    """Where a path leads.

    To `node`, in the reader's own instance of the `level` outermost repeats, and from there through the stages of
    `free`: all instances of further repeats, or those that their predicates leave.
    """

    node: Node
    level: int
    free: tuple[Stage, ...]


class _Reach(NamedTuple):
    """What an axis leads to."""

    itself: bool = False
    parent: bool = False
    ancestors: bool = False
    inside: bool = False


_REACHES = {
    "self": _Reach(itself=True),
    "parent": _Reach(parent=True),
    "ancestor": _Reach(ancestors=True),
    "ancestor-or-self": _Reach(itself=True, ancestors=True),
    "descendant": _Reach(inside=True),
    "descendant-or-self": _Reach(itself=True, inside=True),
}


def plain_path(path: Path, root: str) -> str | None:
    """An absolute path as a path of the form; None where it is more than names below the root."""
    if path.start != "/" or not path.steps or path.steps[0].test != root:
        return None
    for step in path.steps:
        if step.predicates or step.axis != "child":
            return None
    return "/".join([step.test for step in path.steps[1:]])


def routes(path: Path, here: Node, level: int) -> list[Route]:
    """Follow a path from `here`, for an expression that runs in a scope of that level; some lead to several nodes.

    An absolute path through a repeat that holds the reader means the reader's own instance, as in JavaRosa; a relative
    one that climbs out of a repeat and enters it again means all instances, as in XPath.
    """
    own = here.owners()[: level + 1]
    if path.start == "/":
        return _Walk(path, own).from_root(own[0])
    return _Walk(path, ()).follow([Route(here, level, ())], path.steps)


class _Walk:
    """One path on its way through the form; `own` are the repeats around the reader, for an absolute path."""

    def __init__(self, path: Path, own: Iterable[Node]) -> None:
        self.path = path
        self.own = tuple(own)

    def from_root(self, root: Node) -> list[Route]:
        start = Route(root, 0, ())
        first, *rest = self.path.steps or (None,)
        if first is not None and first.axis == "descendant-or-self" and not first.predicates and rest:
            # The form's own element is a node of the document as well: //data is the root.
            named = [start] if rest[0].axis == "child" and rest[0].test in (root.name, "*") else []
            found = [*named, *self.below(start, rest[0])]
            if not found:
                raise self.nothing(rest[0].test, [node.name for node in root.below()])
            return self.follow(found, rest[1:])
        if first is None or first.axis != "child" or first.predicates:
            raise self.unsupported("/")
        if first.test not in (root.name, "*"):
            raise self.nothing(first.test, [root.name])
        return self.follow([start], rest)

    def follow(self, found: list[Route], steps: Iterable[Step]) -> list[Route]:
        remaining = list(steps)
        while remaining:
            step = remaining.pop(0)
            before = found
            found = list(
                dict.fromkeys(after for route in before for after in self.step(route, step, last=not remaining))
            )
            if not found:
                raise self.nothing(step.test, [name for route in before for name in route.node.children])
            if len(found) > MAX_ROUTES:
                raise self.unsupported(show(self.path))
        return found

    def step(self, route: Route, step: Step, *, last: bool) -> Iterable[Route]:
        if step.axis in ("child", "attribute"):
            return self.children(route, step, last=last)
        if step.axis.endswith("-sibling"):
            return self.beside(route, step)
        reach = _REACHES.get(step.axis)
        if reach is None or (step.test.endswith(")") and step.test != "node()"):
            raise self.unsupported(f"{step.axis}::{step.test}")
        found: list[Route] = []
        found += _filtered([route], step) if reach.itself else []
        found += _filtered(self.climb(route), step) if reach.parent else []
        found += _filtered(self.around(route), step) if reach.ancestors else []
        return [*found, *self.below(route, step)] if reach.inside else found

    # ── Downwards ──

    def children(self, route: Route, step: Step, *, last: bool) -> Iterator[Route]:
        if step.test.endswith(")") and step.test != "node()":
            raise self.unsupported(step.test)
        name = "@" + step.test if step.axis == "attribute" else step.test
        for child in route.node.children.values():
            if name in (child.name, "*", "node()"):
                yield self.enter(route, child, step.predicates, last=last)

    def enter(self, route: Route, child: Node, predicates: tuple[Expr, ...] = (), *, last: bool = False) -> Route:
        if child.repeat is None:
            stages = (Stage(child, predicates),) if predicates else ()
            return Route(child, route.level, route.free + stages)
        mine = not route.free and route.level + 1 < len(self.own) and self.own[route.level + 1] is child
        if mine and not last and not predicates:
            return Route(child, route.level + 1, ())
        return Route(child, route.level, (*route.free, Stage(child, predicates)))

    def below(self, route: Route, step: Step) -> Iterator[Route]:
        """All nodes inside a node that the step's name fits."""
        for child in route.node.children.values():
            if step.test in (child.name, "*", "node()"):
                yield self.enter(route, child, step.predicates, last=True)
            yield from self.below(self.enter(route, child), step)

    # ── Upwards and sideways ──

    def climb(self, route: Route) -> list[Route]:
        """The node around; none around the root."""
        node, level, free = route
        if node.parent is None:
            return []
        if node.repeat is None:
            return [Route(node.parent, level, free)]
        entered = next((at for at, stage in enumerate(free) if stage.node is node), None)
        if entered is not None:
            return [Route(node.parent, level, free[:entered])]
        return [Route(node.parent, min(level, node.level - 1), ())]

    def around(self, route: Route) -> list[Route]:
        """All nodes around, the nearest first."""
        found: list[Route] = []
        while above := self.climb(route):
            found += above
            route = above[0]
        return found

    def beside(self, route: Route, step: Step) -> Iterator[Route]:
        """Nodes beside it that come after or before, other instances of its own repeat among them."""
        after = step.axis == "following-sibling"
        for parent in self.climb(route):
            for other in parent.node.children.values():
                if step.test not in (other.name, "*", "node()"):
                    continue
                if other is route.node and other.repeat:
                    if route.free:
                        raise self.unsupported(f"{step.axis}::{step.test}")
                    stage = Stage(other, step.predicates, 1 if after else -1)
                    yield Route(other, other.level - 1, (stage,))
                elif (other.index > route.node.index) is after and other is not route.node:
                    yield self.enter(parent, other, step.predicates, last=True)

    # ── What is wrong ──

    def nothing(self, name: str, known: Iterable[str]) -> ExpressionFault:
        near = nearest(name, known)
        return ExpressionFault(ProblemCode.PATH_TO_NOTHING, path=show(self.path), near=near)

    def unsupported(self, part: str) -> ExpressionFault:
        return ExpressionFault(ProblemCode.UNSUPPORTED_EXPRESSION, part=part)


def _filtered(found: Iterable[Route], step: Step) -> Iterator[Route]:
    """Those of the step's name, with its predicates as a condition."""
    for route in found:
        if step.test in (route.node.name, "*", "node()"):
            stages = (Stage(route.node, step.predicates),) if step.predicates else ()
            yield route._replace(free=route.free + stages) if stages else route


def nearest(name: str, known: Iterable[str]) -> str:
    """The known name most like a misspelt one, or ''."""
    from difflib import get_close_matches  # noqa: PLC0415 - only a faulty form needs it

    return next(iter(get_close_matches(name, list(dict.fromkeys(known)), n=1)), "")
