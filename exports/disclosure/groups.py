"""Groups in which everybody, or everybody but one, gives the same answer: nobody need be found to be known."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from exports.disclosure.model import COUNTED, Key, Model, Relation
from fieldkit.areas import IN

Same: TypeAlias = Literal["everybody", "all-but-one"]
# Dimensions that say when and where, not what somebody answered.
WHEN_AND_WHERE: Final = frozenset({COUNTED, "session", "place", "zone", "month", "area", *IN})
_WINDOW: Final = "window-"
_OTHERS: Final = "others"


@dataclass(frozen=True)
class Group:
    """The people of `total`, all of whom, or all but one, are in `answer`."""

    total: Key
    answer: Key
    same: Same


def answers(model: Model) -> frozenset[str]:
    """The dimensions of a model that are answers of people: all that are not known to say when and where."""
    names = {name for cell in model.counts for name, _ in cell}
    return frozenset(name for name in names - WHEN_AND_WHERE if not name.startswith(_WINDOW))


def along(relation: Relation, dimensions: frozenset[str]) -> bool:
    """Whether a relation splits its total by these dimensions and no other."""
    split = {name for part in relation.parts for name, _ in part - relation.total}
    return len(relation.parts) > 1 and bool(split) and split <= dimensions


def groups(model: Model, dimensions: frozenset[str]) -> Iterator[Group]:
    """Find the groups in which everybody, or everybody but one, gives the same answer.

    Somebody alone is a group too: who knows that they were asked would know the answer. Of two who answer
    differently, each is all but one.
    """
    for relation in model.relations:
        size = model.counts[relation.total]
        if size and along(relation, dimensions):
            for part in relation.parts:
                if model.counts[part] and size - model.counts[part] in {0, 1}:
                    same: Same = "everybody" if model.counts[part] == size else "all-but-one"
                    yield Group(relation.total, part, same)


def add_others(model: Model, found: Iterator[Group]) -> list[Key]:
    """Put into the model, for each group that is all alike, those who answered otherwise: nobody, and computable."""
    made = []
    parts = {(relation.total, part): relation.parts for relation in model.relations for part in relation.parts}
    for group in list(found):
        if group.same == "everybody":
            others = group.answer | {(_OTHERS, "")}
            model.tie(others, [part for part in parts[group.total, group.answer] if part != group.answer])
            made.append(others)
    return made
