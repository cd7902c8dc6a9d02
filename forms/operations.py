"""What a filled form creates or updates in lists, read from its stored answers alone.

`forms.entities` says the same of an interview that is open. Here nothing is evaluated: an answer says what it says,
today and in ten years, whatever the lists hold by then.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from forms.definition import Repeat, template_path

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from forms.definition import Entity, Form, Question

_YES = frozenset({"1", "true"})
_MOST_LETTERS = 255  # of a thing's id


@dataclass(frozen=True, slots=True)
class Operation:
    """One thing created or updated. `place`: the entity's node, repeat indexes included; `base`: what it was made upon.

    An empty property clears what was there.
    """

    place: str
    dataset: str
    id: str
    creates: bool
    label: str
    properties: dict[str, str]
    base: str


class Saved(msgspec.Struct, frozen=True):
    """A property and where its answer is, below the entity's own group; `sure`: it is always asked."""

    property: str
    below: str
    sure: bool


class Declared(msgspec.Struct, frozen=True):
    """An entity of one version of a form: all that is needed to read its operations, without the form."""

    node: str
    dataset: str
    create: bool
    update: bool
    saved: tuple[Saved, ...]


def declared(form: Form) -> list[Declared]:
    """The entities that a version of a form declares."""
    return [Declared(one.node, one.dataset, one.create, one.update, tuple(_saved(form, one))) for one in form.entities]


def operations(form: Form) -> Callable[[Mapping[str, str]], list[Operation]]:
    """How to read the operations out of stored answers to this version of a form."""
    return reader(declared(form))


def reader(entities: Iterable[Declared]) -> Callable[[Mapping[str, str]], list[Operation]]:
    """As `operations`, of what a form declared."""
    by_node = {one.node: one for one in entities}

    def read(answers: Mapping[str, str]) -> list[Operation]:
        found = []
        for path in answers:
            if path.endswith("meta/entity/@id"):
                place = path.removesuffix("/@id")
                known = by_node.get(template_path(place))
                made = _operation(place, known, answers) if known else None
                if made is not None:
                    found.append(made)
        return found

    return read


def saved(form: Form) -> dict[str, list[str]]:
    """The properties that a form saves to each list, in order."""
    found: dict[str, set[str]] = {entity.dataset: set() for entity in form.entities}
    for entity in form.entities:
        found[entity.dataset].update(one.property for one in _saved(form, entity))
    return {name: sorted(properties) for name, properties in found.items()}


def _operation(place: str, entity: Declared, answers: Mapping[str, str]) -> Operation | None:
    def said(name: str) -> str:
        return answers.get(f"{place}/{name}", "")

    id_, label = said("@id"), said("label")
    creates = entity.create and said("@create") in _YES
    updates = entity.update and said("@update") in _YES
    if not (creates or updates) or len(id_) > _MOST_LETTERS or not (updates or label):
        return None
    around = place.removesuffix("meta/entity")
    answered = ((one, answers.get(around + one.below, "")) for one in entity.saved)
    properties = {one.property: text for one, text in answered if text or (updates and one.sure)}
    return Operation(place, entity.dataset, id_, creates, label, properties, said("@baseVersion"))


def _saved(form: Form, entity: Entity) -> Iterator[Saved]:
    """What is saved to an entity: from its own group or repeat, not from a repeat or another entity inside that."""
    prefix = f"{entity.path}/" if entity.path else ""
    inner = tuple(
        f"{path}/"
        for path in (
            *(item.path for item in form.items if isinstance(item, Repeat)),
            *(other.path for other in form.entities),
        )
        if path != entity.path and path.startswith(prefix)
    )
    for question in form.questions:
        if question.save_to and question.path.startswith(prefix) and not question.path.startswith(inner):
            yield Saved(question.save_to, question.path.removeprefix(prefix), _always_asked(form, question, prefix))


def _always_asked(form: Form, question: Question, prefix: str) -> bool:
    """Whether nothing but the entity's own group can make a question not relevant."""
    path = question.path
    while len(path) > len(prefix):
        if form.nodes[path].relevant is not None:
            return False
        path = path.rpartition("/")[0]
    return True
