"""A form laid out: nodes (one an item of the form) and scopes (one a repeat instance, with its values).

A node belongs to the repeat around it, its *owner*, or to the root. A scope holds the values of all nodes of its
owner, by slot. So an expression is compiled once and runs in any instance: it reads `scope.shown[slot]`, or the same of
`scope.up` for what lies outside the repeat.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from forms.definition import Question, Repeat

if TYPE_CHECKING:
    from collections.abc import Iterator

    from forms.definition import Form, Item


class Node:
    """An item with its surroundings. The root has no item; a repeat is the owner of its own slot 0."""

    __slots__ = (
        *("children", "defaults", "index", "item", "level", "members", "name", "owner", "parent", "question"),
        *("repeat", "slot"),
    )

    def __init__(self, index: int, name: str, item: Item | None, parent: Node | None) -> None:
        self.index = index
        self.name = name
        self.item = item
        self.parent = parent
        self.question: Question | None = item if isinstance(item, Question) else None
        self.repeat: Repeat | None = item if isinstance(item, Repeat) else None
        self.children: dict[str, Node] = {}
        # The owner, and what an owner knows of the nodes in it.
        opens = parent is None or self.repeat is not None
        self.owner: Node = self if parent is None or opens else parent.owner
        self.level: int = 0 if parent is None else parent.level + (1 if opens else 0)
        self.members: list[Node] = []  # by slot; filled for owners
        self.defaults: list[str] = []
        self.slot = len(self.owner.members)
        self.owner.members.append(self)
        self.owner.defaults.append(self.question.default if self.question else "")
        if parent is not None:
            parent.children[name] = self

    @property
    def path(self) -> str:
        """Its template path; '' for the root."""
        return self.item.path if self.item else ""

    @property
    def outer(self) -> Node:
        """The owner of what surrounds it: for a repeat the one outside, else its owner."""
        return self.parent.owner if self.parent else self

    def owners(self) -> list[Node]:
        """The owners around it from the root inwards, its own included."""
        chain, node = [], self.owner
        while node.parent is not None:
            chain.append(node)
            node = node.outer
        return [node, *reversed(chain)]

    def below(self) -> Iterator[Node]:
        """All nodes inside it, in order."""
        for child in self.children.values():
            yield child
            yield from child.below()


def nodes(form: Form) -> dict[str, Node]:
    """Lay a form out: its nodes by template path, '' the root."""
    laid: dict[str, Node] = {"": Node(0, form.root, None, None)}
    for index, item in enumerate(form.items, start=1):
        around, _, name = item.path.rpartition("/")
        laid[item.path] = Node(index, name, item, laid[around])
    return laid


class Scope:
    """The values of one repeat instance, or of the root: lists by slot of the owner's nodes."""

    __slots__ = ("lent", "own", "owner", "position", "relevant", "repeats", "shown", "up", "values")

    def __init__(self, owner: Node, up: Scope | None, lent: Any) -> None:
        size = len(owner.members)
        self.owner = owner
        self.up: Scope = up or self
        self.lent = lent  # the interview's clock, random source, tables and language
        self.position = 1
        self.values = owner.defaults.copy()  # what was answered or calculated
        self.own = [True] * size  # its own relevance expression
        self.relevant = [True] * size  # that, and everything around it
        self.shown = self.values.copy()  # what expressions see: blank where not relevant
        self.repeats: dict[Node, list[Scope]] = {}

    def climb(self, levels: int) -> Scope:
        """The scope that many repeats further out."""
        scope = self
        for _ in range(levels):
            scope = scope.up
        return scope


def instances(scope: Scope, chain: tuple[Node, ...]) -> Iterator[Scope]:
    """All scopes found by going down the repeats of the chain."""
    if not chain:
        yield scope
        return
    for instance in scope.repeats.get(chain[0], ()):
        yield from instances(instance, chain[1:])
