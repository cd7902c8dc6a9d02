"""What happens by itself while a form is filled: metadata, dynamic defaults, and values set when another changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from forms.places import instances
from forms.values import calculated
from forms.xpath.code import scalar_of
from forms.xpath.values import moment_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from forms.definition import Action
    from forms.places import Place, Scope
    from forms.state import State
    from forms.wording import Run

_MAX_ROUNDS = 100


class Events:
    """Sets off the form's actions and keeps the state settled."""

    def __init__(self, state: State, run: Run) -> None:
        self._state = state
        self._run = run
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
            for place, scope in changed:
                self._on_change(place, scope)
            state.settle()

    def begin(self) -> None:
        """Settle a new form and give it its dynamic defaults, one after the other."""
        self._state.settle()
        self._state.born.clear()
        for action in self._actions:
            if action.event == "first-load":
                place = self._program.places[action.target]
                for scope in self._scopes(place):
                    self._act(action, place, scope)
                self.settle()

    def preload(self, properties: Mapping[str, str]) -> None:
        """Fill metadata that is known at the beginning."""
        for place in self._program.places.values():
            if place.question and place.question.preload:
                text = self._preloaded(*place.question.preload, properties)
                for scope in self._scopes(place):
                    self._state.put(place, scope, text)

    def stamp_end(self) -> None:
        """Fill metadata that is known at the end."""
        for place in self._program.places.values():
            if place.question and place.question.preload == ("timestamp", "end"):
                self._state.put(place, self._state.root, moment_text(self._run.clock()))
        self.settle()

    def _preloaded(self, kind: str, name: str, properties: Mapping[str, str]) -> str:
        match kind, name:
            case "timestamp", "start":
                return moment_text(self._run.clock())
            case "date", "today":
                return self._run.clock().date().isoformat()
            case "property", _:
                return properties.get(name, "")
            case "uid", _:
                return f"uuid:{self._run.uuid()}"
            case _:
                return ""

    def _scopes(self, place: Place) -> Iterator[Scope]:
        return instances(self._state.root, tuple(place.owner.owners()[1:]))

    def _on_change(self, trigger: Place, scope: Scope) -> None:
        """Act in the trigger's own instance, or in all instances where the target lies deeper."""
        mine = trigger.owner.owners()
        for action in self._actions:
            if action.event != "changed" or action.trigger != trigger.path:
                continue
            place = self._program.places[action.target]
            owners = place.owner.owners()
            shared = sum(own is other for own, other in zip(mine, owners, strict=False))
            for found in instances(scope.climb(len(mine) - shared), tuple(owners[shared:])):
                self._act(action, place, found)

    def _on_birth(self, scope: Scope) -> None:
        for action in self._actions:
            place = self._program.places[action.target]
            if action.event == "new-repeat" and place.owner is scope.owner:
                self._act(action, place, scope)

    def _act(self, action: Action, place: Place, scope: Scope) -> None:
        if place.question is None:
            return
        text = ""
        if action.value is not None:
            run = scalar_of(self._program.compiler(place).compile(action.value))
            text = calculated(place.question, run(scope, None))
        self._state.put(place, scope, text)
