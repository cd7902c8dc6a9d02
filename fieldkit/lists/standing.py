"""Which values of a thing stand: a function of its operations alone, in whatever order they came.

Of the operations that speak of a property, one that another knows gives way to it. Who saves a value as they found it
has said nothing of it: such an *echo* gives way to whoever changed it. What is left and differs is a conflict.
Why it is so: docs/decisions/0043.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from graphlib import TopologicalSorter

LABEL = "label"  # no property may be called so


@dataclass(frozen=True, eq=False)
class Step:
    """One operation on one thing. `known`: the names of those that it was made upon; `said`: property to value.

    `stands`: it is of a submission's present version; one that a correction replaced is only remembered.
    """

    name: bytes
    known: frozenset[bytes]
    said: Mapping[str, str]
    creates: bool = False
    stands: bool = True


@dataclass(frozen=True)
class Thing:
    """One thing of a list. `conflicts`: property to the different values that stand; `version`: for the next base.

    `by`: property to the names of the operations behind what is shown.
    """

    id: str
    label: str
    properties: Mapping[str, str]
    version: frozenset[bytes] = frozenset()
    conflicts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    by: Mapping[str, tuple[bytes, ...]] = field(default_factory=dict)


def thing(id_: str, steps: Sequence[Step]) -> Thing | None:
    """A thing as its operations have it; None where none that stands creates it."""
    standing = [step for step in steps if step.stands]
    if not any(step.creates for step in standing):
        return None
    if len(steps) == 1:
        return _untouched(id_, steps[0])
    values: dict[str, str] = {}
    conflicts: dict[str, tuple[str, ...]] = {}
    by: dict[str, tuple[bytes, ...]] = {}
    for name in sorted({name for step in standing for name in step.said}):
        last = _last([step for step in steps if name in step.said], name)
        shown = max(last, key=lambda step: step.name)
        by[name] = tuple(sorted(step.name for step in last))
        if shown.said[name]:
            values[name] = shown.said[name]
        different = {step.said[name] for step in last}
        if len(different) > 1:
            conflicts[name] = tuple(sorted(different))
    label = values.pop(LABEL, "")
    return Thing(id_, label, values, frozenset(step.name for step in standing), conflicts, by)


def _untouched(id_: str, made: Step) -> Thing:
    """A thing as it was created: most are."""
    properties = {name: value for name, value in made.said.items() if value and name != LABEL}
    by = dict.fromkeys(made.said, (made.name,))
    return Thing(id_, made.said.get(LABEL, ""), properties, frozenset({made.name}), by=by)


def _last(steps: Sequence[Step], name: str) -> list[Step]:
    """The operations, of all that speak of a property, that give way to no other. At least one."""
    standing = [step for step in steps if step.stands]
    tips = _tips(standing)
    if len(tips) == 1:
        return tips
    origins = _origins(steps, name)
    left = [step for step in tips if not any(_gives_way(step, other, origins) for other in standing)]
    # Only where what somebody knew was erased can each give way to another.
    return left or tips


def _gives_way(step: Step, other: Step, origins: Mapping[bytes, frozenset[bytes]]) -> bool:
    """Whether an echo gives way to another operation, which changed what it only found."""
    if step is other or other.name in step.known or _echoes(other, origins) or not _echoes(step, origins):
        return False
    return origins[step.name] <= other.known


def _echoes(step: Step, origins: Mapping[bytes, frozenset[bytes]]) -> bool:
    return origins[step.name] != {step.name}


def _origins(steps: Sequence[Step], name: str) -> dict[bytes, frozenset[bytes]]:
    """For each operation, which first gave the value it has for a property: itself, or those whose value it left."""
    by_name = {step.name: step for step in steps}
    found: dict[bytes, frozenset[bytes]] = {}

    def origin(step: Step) -> frozenset[bytes]:
        before = _tips([by_name[one] for one in step.known if one in by_name])
        if not before or {one.said[name] for one in before} != {step.said[name]}:
            return frozenset({step.name})
        return frozenset().union(*(found[one.name] for one in before))

    for step in _in_turn(steps):
        found[step.name] = origin(step)
    return found


def _in_turn(steps: Collection[Step]) -> list[Step]:
    """Each after those that it knows: as names are hashes, none can be known by what it knows."""
    by_name = {step.name: step for step in steps}
    sorter = TopologicalSorter({step.name: sorted(step.known & by_name.keys()) for step in steps})
    return [by_name[name] for name in sorter.static_order()]


def _tips(steps: Iterable[Step]) -> list[Step]:
    some = list(steps)
    known = frozenset[bytes]().union(*(step.known for step in some))
    return [step for step in some if step.name not in known]


def over(id_: str, given: Thing | None, steps: Sequence[Step]) -> Thing | None:
    """A thing as a station sees it: what came from the office, and over it what it recorded itself since.

    That is provisional. An operation that did not know all that came only fills gaps: the office will say.
    """
    if given is None:
        return thing(id_, steps)
    fresh = [step for step in steps if step.stands and step.name not in given.version]
    values = {LABEL: given.label, **given.properties}
    for step in sorted(fresh, key=lambda step: (len(step.known), step.name)):
        after = given.version <= step.known
        values.update({name: said for name, said in step.said.items() if after or not values.get(name)})
    label = values.pop(LABEL)
    version = given.version | {step.name for step in fresh}
    return Thing(id_, label, {name: value for name, value in values.items() if value}, version)
