"""Paths to nodes and nodes to paths: 'trees[2]/tag' is the place of `tag` in the scope of the second tree."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from forms.nodes import Node, Scope

_STEP = re.compile(r"([^\[\]/]+)(?:\[(\d{1,9})\])?")


def find(root: Scope, path: str) -> tuple[Node, Scope]:
    """The node and the scope of a path; a repeat without an index means its first instance. Raises KeyError."""
    node, scope = root.owner, root
    for part in path.split("/") if path else ():
        name, position = step(part, path)
        if name not in node.children:
            raise KeyError(path)
        node = node.children[name]
        if node.repeat is None:
            if position not in (None, 1):
                raise KeyError(path)
            continue
        listed = scope.repeats.get(node, [])
        if position is None:
            position = 1
        if not 1 <= position <= len(listed):
            raise KeyError(path)
        scope = listed[position - 1]
    return node, scope


def find_repeat(root: Scope, path: str) -> tuple[Node, Scope]:
    """A repeat and the scope that holds its instances; raises KeyError."""
    around, _, name = path.rpartition("/")
    node, scope = find(root, around)
    repeat = node.children.get(name)
    if repeat is None or repeat.repeat is None:
        raise KeyError(path)
    return repeat, scope


def repeats_on(path: str) -> Iterator[tuple[str, int]]:
    """The repeats that a path goes through, outermost first, and the instance it names of each."""
    parts = path.split("/")
    for end, part in enumerate(parts, 1):
        name, position = step(part, path)
        if position is not None:
            yield "/".join([*parts[: end - 1], name]), position


def step(part: str, path: str) -> tuple[str, int | None]:
    """The name and the index of one part of a path; raises KeyError."""
    match = _STEP.fullmatch(part)
    if match is None:
        raise KeyError(path)
    return match[1], int(match[2]) if match[2] else None


def walk(root: Scope, *, hidden: bool = False) -> Iterator[tuple[str, Node, Scope]]:
    """All nodes in order, with their paths; what is not relevant only where `hidden` is asked for."""
    yield from _below("", root.owner, root, hidden=hidden)


def _below(path: str, node: Node, scope: Scope, *, hidden: bool) -> Iterator[tuple[str, Node, Scope]]:
    if not hidden and not scope.relevant[node.slot]:
        return
    yield path, node, scope
    prefix = path + "/" if path else ""
    for name, child in node.children.items():
        if child.repeat is None:
            yield from _below(prefix + name, child, scope, hidden=hidden)
            continue
        for instance in scope.repeats.get(child, ()):
            yield from _below(f"{prefix}{name}[{instance.position}]", child, instance, hidden=hidden)
