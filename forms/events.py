"""What happens by itself while a form is filled: metadata, dynamic defaults, and values set when another changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from forms.nodes import instances
from forms.values import calculated
from forms.xpath.code import scalar_of
from forms.xpath.values import moment_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from forms.definition import Action
    from forms.nodes import Node, Scope
    from forms.state import State
    from forms.wording import Lent

_MAX_ROUNDS = 100


class Events:
    """Sets off the form's actions and keeps the state settled."""

    def __init__(self, state: State, lent: Lent) -> None:
        self._state = state
        self._lent = lent
        self._program = state.program
        self._actions = state.program.form.actions

    def settle(self) -> None:
        """Work out what waits, then what changed values and new instances set off, until nothing does."""
        state = self._state
        state.settle()
        for _ in range(_MAX_ROUNDS):
            if not state.changed and not state.born:
                return
            changed, state.changed = state.changed, []
            born, state.born = state.born, []
            for scope in born:
                self._on_birth(scope)
            for node, scope in changed:
                self._on_change(node, scope)
            state.settle()

    def begin(self) -> None:
        """Settle a new form and give it its dynamic defaults, one after the other."""
        self._state.settle()
        self._state.born.clear()
        for action in self._actions:
            if action.event == "first-load":
                node = self._program.nodes[action.target]
                for scope in self._scopes(node):
                    self._act(action, node, scope)
                self.settle()

    def preload(self, properties: Mapping[str, str]) -> None:
        """Fill metadata that is known at the beginning."""
        for node in self._program.nodes.values():
            if node.question and node.question.preload:
                text = self._preloaded(*node.question.preload, properties)
                for scope in self._scopes(node):
                    self._state.put(node, scope, text)

    def stamp_end(self) -> None:
        """Fill metadata that is known at the end."""
        for node in self._program.nodes.values():
            if node.question and node.question.preload == ("timestamp", "end"):
                self._state.put(node, self._state.root, moment_text(self._lent.clock()))
        self.settle()

    def _preloaded(self, kind: str, name: str, properties: Mapping[str, str]) -> str:
        match kind, name:
            case "timestamp", "start":
                return moment_text(self._lent.clock())
            case "date", "today":
                return self._lent.clock().date().isoformat()
            case "property", _:
                return properties.get(name, "")
            case "uid", _:
                return f"uuid:{self._lent.uuid()}"
            case _:
                return ""

    def _scopes(self, node: Node) -> Iterator[Scope]:
        return instances(self._state.root, tuple(node.owner.owners()[1:]))

    def _on_change(self, trigger: Node, scope: Scope) -> None:
        """Act in the trigger's own instance, or in all instances where the target lies deeper."""
        mine = trigger.owner.owners()
        for action in self._actions:
            if action.event != "changed" or action.trigger != trigger.path:
                continue
            node = self._program.nodes[action.target]
            owners = node.owner.owners()
            shared = sum(own is other for own, other in zip(mine, owners, strict=False))
            for found in instances(scope.climb(len(mine) - shared), tuple(owners[shared:])):
                self._act(action, node, found)

    def _on_birth(self, scope: Scope) -> None:
        for action in self._actions:
            node = self._program.nodes[action.target]
            # pyxform gives the id of an entity only once a form; each instance is an entity of its own.
            happens = action.event == "new-repeat" or action.target.endswith("meta/entity/@id")
            if happens and node.owner is scope.owner:
                self._act(action, node, scope)

    def _act(self, action: Action, node: Node, scope: Scope) -> None:
        if node.question is None:
            return
        text = ""
        if action.value is not None:
            run = scalar_of(self._program.compiler(node).compile(action.value))
            text = calculated(node.question, run(scope, None))
        self._state.put(node, scope, text)
