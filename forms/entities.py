"""Entities: what a filled form says is to be created or updated in a list of things, as ODK reads it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from forms.finding import walk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from forms.definition import Entity, Form
    from forms.nodes import Node, Scope

_YES = frozenset({"1", "true"})


@dataclass(frozen=True, slots=True)
class EntityRecord:
    """One entity to be created, updated, or either: `properties` are the answers saved to it, by property."""

    dataset: str
    id: str
    create: bool
    update: bool
    label: str
    properties: dict[str, str]


def entities(form: Form, root: Scope) -> Iterator[EntityRecord]:
    """The entities of a form as it is filled now, one for each instance where a repeat declares one.

    As in ODK an entity needs an id, and a new one a label; without, or while it is not relevant, there is none.
    """
    if not form.entities:
        return
    seen = list(walk(root))
    for path, node, scope in seen:
        for entity in form.entities:
            if node.path == entity.node:
                record = _record(entity, node, scope, list(_properties(seen, path, entity, form)))
                if record.id and (record.create or record.update) and (record.update or record.label):
                    yield record


def _record(entity: Entity, node: Node, scope: Scope, properties: list[tuple[str, str]]) -> EntityRecord:
    def shown(name: str) -> str:
        child = node.children.get(name)
        return scope.shown[child.slot] if child else ""

    return EntityRecord(
        dataset=entity.dataset,
        id=shown("@id"),
        create=entity.create and shown("@create") in _YES,
        update=entity.update and shown("@update") in _YES,
        label=shown("label"),
        properties=dict(properties),
    )


def _properties(
    seen: list[tuple[str, Node, Scope]], path: str, entity: Entity, form: Form
) -> Iterator[tuple[str, str]]:
    """What is saved to an entity: from the group or repeat instance around it, not from one with its own entity."""
    around = path.removesuffix("entity").removesuffix("/").removesuffix("meta").removesuffix("/")
    prefix = f"{around}/" if around else ""
    inner = tuple(f"{other.path}/" for other in form.entities if _inside(other.path, entity.path))
    for place, node, scope in seen:
        question = node.question
        if question and question.save_to and place.startswith(prefix) and not question.path.startswith(inner):
            yield question.save_to, scope.shown[node.slot]


def _inside(path: str, around: str) -> bool:
    return path != around and path.startswith(f"{around}/" if around else "")
