"""An interview put aside and gone on with later: nothing is lost, nothing that happened once happens again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from forms.definition import Repeat, template_path
from forms.finding import find, find_repeat, repeats_on, walk

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from forms.events import Events
    from forms.nodes import Scope
    from forms.state import State


def kept(state: State) -> dict[str, str]:
    """All that a state holds, what is not relevant now included; of a repeat how many instances it has.

    Metadata of the device (start, instanceID) only where a calculation or a condition reads it: what tells when and
    where somebody sat is not written down without need.
    """
    held = dict(_counts(state.root))
    for path, node, scope in walk(state.root, hidden=True):
        needless = node.question and node.question.preload and not state.program.readers[node]
        if scope.values[node.slot] and not needless:
            held[path] = scope.values[node.slot]
    return held


def _counts(root: Scope) -> Iterator[tuple[str, str]]:
    """How many instances each repeat has, by its path, outer ones first."""
    for path, node, scope in walk(root, hidden=True):
        prefix = f"{path}/" if path else ""
        for name, child in node.children.items():
            if child.repeat is not None:
                yield prefix + name, str(len(scope.repeats.get(child, ())))


def take_up(state: State, events: Events, held: Mapping[str, str]) -> None:
    """Put back what was kept, or the answers of a submission; raises KeyError for a path to nothing.

    Calculations are worked out anew, but not what chance or the clock gave, and what `once()` holds stays.
    Defaults, dynamic ones and triggers do not happen again.
    """
    form = state.program.form
    counts = [path for path in held if isinstance(form.nodes.get(template_path(path)), Repeat)]
    _make_room(state, held, counts)
    for _, node, scope in walk(state.root, hidden=True):
        if node.question and node.question.default and node.question.calculate is None:
            state.put(node, scope, "")
    found = [(*find(state.root, path), held[path]) for path in held if path not in counts]
    for node, scope, text in found:
        state.put(node, scope, text)
    state.settle()
    varying = {cell.node for cell in state.program.cells if cell.role == "calculate" and cell.reads.varies}
    for node, scope, text in found:
        if node in varying:
            state.put(node, scope, text)
    state.changed.clear()
    state.born.clear()
    events.settle()


def _make_room(state: State, held: Mapping[str, str], counts: list[str]) -> None:
    """Make the repeat instances that paths name, and exactly as many as were counted."""
    for path in counts:
        if not held[path].isdecimal():
            raise KeyError(path)
        _resize(state, path, int(held[path]), at_least=False)
    for path in held:
        for around, position in repeats_on(path):
            _resize(state, around, position, at_least=True)


def _resize(state: State, path: str, wanted: int, *, at_least: bool) -> None:
    repeat, outer = find_repeat(state.root, path)
    while len(outer.repeats.get(repeat, ())) < wanted:
        if state.add(repeat, outer) is None:
            raise KeyError(path)
    while not at_least and len(outer.repeats.get(repeat, ())) > wanted:
        state.remove(repeat, outer, len(outer.repeats[repeat]))
