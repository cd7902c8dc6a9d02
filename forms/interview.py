"""One form being filled: answers in, state out."""

from __future__ import annotations

from dataclasses import dataclass
from random import SystemRandom
from typing import TYPE_CHECKING

from forms.entities import EntityRecord, entities
from forms.events import Events
from forms.finding import find, find_repeat, walk
from forms.program import program_of
from forms.resuming import kept, take_up
from forms.state import State
from forms.values import SELECTS, AnswerProblem, canonical, fault, not_a_choice
from forms.wording import Lent

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime
    from random import Random

    from forms.definition import Form, Itemset, Question, Text
    from forms.nodes import Node, Scope
    from forms.program import Condition


@dataclass(frozen=True, slots=True)
class NodeState:
    """What a node shows now. `value` is '' where not relevant; the rest tells what its conditions say."""

    value: str
    relevant: bool
    required: bool
    readonly: bool
    constraint_valid: bool


@dataclass(frozen=True, slots=True)
class ShownChoice:
    """A choice on offer, labelled in the interview's language; extras are the list's further columns and its media."""

    value: str
    label: str
    extras: Mapping[str, str]


class Interview:
    """A form being filled.

    Paths are relative to the form ('about/age_band'); in a repeat they carry the instance ('trees[2]/tag'), and without
    one mean the first. Every method raises KeyError for a path to nothing. `answers`, where given, are the draft
    or the answers of an earlier interview that goes on: it then gets no defaults, so that what was blanked stays blank.
    """

    def __init__(
        self,
        form: Form,
        *,
        clock: Callable[[], datetime],
        language: str | None = None,
        answers: Mapping[str, str] | None = None,
        random: Random | None = None,
        properties: Mapping[str, str] | None = None,
    ) -> None:
        self.form = form
        self._program = program_of(form)
        self._lent = Lent(self._program, clock, random or SystemRandom(), form.language(language))
        self._state = State(self._program, self._lent)
        self._orders: dict[Node, list[str]] = {}
        self._fixed: dict[Node, frozenset[str]] = {}
        self._events = Events(self._state, self._lent)
        self._events.preload(properties or {})
        if answers is None:
            self._events.begin()
            self._state.beginning = False
        else:
            self._state.beginning = False
            take_up(self._state, self._events, answers)

    # ── Answers in ──

    def answer(self, path: str, value: str) -> None:
        """Set an answer as an XForm string; '' takes it back."""
        self._put(path, value)
        self._events.settle()

    def answer_all(self, answers: Mapping[str, str]) -> None:
        """Set several answers, and work out once what follows; one by one where an answer triggers something."""
        for path, value in answers.items():
            self._put(path, value)
            if self._program.triggers:
                self._events.settle()
        self._events.settle()

    def add(self, path: str, count: int = 1) -> None:
        """Add instances at the end of a repeat: 'trees', or 'trees[2]/stems' for one inside another."""
        repeat, outer = find_repeat(self._state.root, path)
        for _ in range(count):
            if self._state.add(repeat, outer) is None:
                break
            self._events.settle()

    def remove(self, path: str, position: int) -> None:
        """Remove an instance of a repeat, counted from 1; raises KeyError where there is none."""
        repeat, outer = find_repeat(self._state.root, path)
        if not 1 <= position <= len(outer.repeats.get(repeat, ())):
            raise KeyError(f"{path}[{position}]")
        self._state.remove(repeat, outer, position)
        self._events.settle()

    @property
    def language(self) -> str:
        """The form's name of the language shown; set it by name or by code."""
        return self._lent.language

    @language.setter
    def language(self, wanted: str) -> None:
        self._lent.language = self.form.language(wanted)
        self._state.refresh_all([cell for cell in self._program.cells if cell.reads.language])
        self._events.settle()

    def finish(self) -> None:
        """Note the end: fills the form's `end` metadata."""
        self._events.stamp_end()

    # ── State out ──

    def value(self, path: str) -> str:
        """What a node holds, '' where it is not relevant."""
        node, scope = find(self._state.root, path)
        return scope.shown[node.slot]

    def state(self, path: str) -> NodeState:
        """All that is to be known of a node; a group has no value and is never required."""
        node, scope = find(self._state.root, path)
        return self._node_state(node, scope)

    def states(self) -> dict[str, NodeState]:
        """The state of every node by path, groups and repeat instances included, '' the form itself."""
        return {path: self._node_state(node, scope) for path, node, scope in walk(self._state.root, hidden=True)}

    def label(self, path: str, kind: str = "") -> str:
        """The question as it is put now; `kind` image, audio, video or short for those of the label."""
        node, scope = find(self._state.root, path)
        return self._lent.words(node.item.label if node.item else None, node, scope, kind)

    def hint(self, path: str) -> str:
        """Its hint."""
        node, scope = find(self._state.root, path)
        return self._lent.words(node.question.hint if node.question else None, node, scope)

    def guidance(self, path: str) -> str:
        """What whoever asks should know of it, and the person asked need not hear."""
        node, scope = find(self._state.root, path)
        return self._lent.words(node.question.hint if node.question else None, node, scope, "guidance")

    def choices(self, path: str) -> tuple[ShownChoice, ...]:
        """The choices on offer now."""
        node, scope = find(self._state.root, path)
        code = self._program.choices(node)
        if code is None:
            return ()
        return tuple(
            ShownChoice(
                code.value(row),
                self._lent.choice_words(node, code.label(row), scope),
                {**code.extras(row), **self._lent.choice_media(node, code.label(row))},
            )
            for row in code.rows(scope, None)
        )

    def questions(self) -> tuple[str, ...]:
        """The paths of what is to be shown now, in order: notes included, calculations and metadata not."""
        return tuple(path for path, node, _ in walk(self._state.root) if node.question and node.question.asked)

    def instances(self, path: str) -> int:
        """How many instances a repeat has."""
        repeat, outer = find_repeat(self._state.root, path)
        return len(outer.repeats.get(repeat, ()))

    def answers(self) -> dict[str, str]:
        """What is stored: relevant and not blank, calculations included; neither notes nor metadata of the device."""
        stored = {}
        for path, node, scope in walk(self._state.root):
            question = node.question
            if question and question.asked != "note" and not question.preload and scope.shown[node.slot]:
                stored[path] = scope.shown[node.slot]
        return stored

    def draft(self) -> dict[str, str]:
        """All that is needed to go on later: given as `answers` to another interview it goes on as this one would."""
        return kept(self._state)

    def entities(self) -> tuple[EntityRecord, ...]:
        """What the form says is to be created or updated, as it stands now."""
        return tuple(entities(self.form, self._state.root))

    def problems(self) -> tuple[AnswerProblem, ...]:
        """What keeps the form from being complete, in order."""
        found = (self._problem(path, node, scope) for path, node, scope in walk(self._state.root) if node.question)
        return tuple(problem for problem in found if problem)

    # ── One node ──

    def _put(self, path: str, value: str) -> None:
        node, scope = find(self._state.root, path)
        if node.question is None:
            raise KeyError(path)
        self._state.put(node, scope, canonical(node.question, value, self._order(node)))

    def _node_state(self, node: Node, scope: Scope) -> NodeState:
        return NodeState(
            value=scope.shown[node.slot],
            relevant=scope.relevant[node.slot],
            required=self._condition(node, scope, "required", unless=False),
            readonly=self._readonly(node, scope),
            constraint_valid=self._constraint_holds(node, scope),
        )

    def _condition(self, node: Node, scope: Scope, name: Condition, *, unless: bool) -> bool:
        run = self._program.condition(node, name)
        return unless if run is None else bool(run(scope, None))

    def _readonly(self, node: Node, scope: Scope) -> bool:
        """Read only itself, or inside a group that is."""
        if self._condition(node, scope, "readonly", unless=False):
            return True
        if node.parent is None:
            return False
        return self._readonly(node.parent, scope.up if node.owner is node else scope)

    def _constraint_holds(self, node: Node, scope: Scope) -> bool:
        if not scope.shown[node.slot]:
            return True
        return self._condition(node, scope, "constraint", unless=True)

    def _problem(self, path: str, node: Node, scope: Scope) -> AnswerProblem | None:
        question = node.question
        if question is None:
            return None
        text = scope.shown[node.slot]
        if not text:
            missing = question.asked != "note" and self._condition(node, scope, "required", unless=False)
            return self._said(path, "required", question.required_message, node, scope) if missing else None
        code = fault(question, text) or self._choice_fault(question, node, scope)
        if code:
            return AnswerProblem(path, code)
        if not self._constraint_holds(node, scope):
            return self._said(path, "constraint", question.constraint_message, node, scope)
        return None

    def _said(self, path: str, code: str, message: Text | None, node: Node, scope: Scope) -> AnswerProblem:
        return AnswerProblem(path, code, self._lent.words(message, node, scope))

    def _choice_fault(self, question: Question, node: Node, scope: Scope) -> str:
        if question.itemset is None or question.asked not in SELECTS:
            return ""
        return not_a_choice(question, scope.shown[node.slot], self._on_offer(node, scope, question.itemset))

    def _on_offer(self, node: Node, scope: Scope, itemset: Itemset) -> frozenset[str]:
        """The values that may be chosen; those of a fixed list are gathered once."""
        if node in self._fixed:
            return self._fixed[node]
        code = self._program.choices(node)
        values = frozenset(map(code.value, code.rows(scope, None))) if code else frozenset()
        if itemset.fixed:
            self._fixed[node] = values
        return values

    def _order(self, node: Node) -> list[str]:
        if node.question is None or node.question.asked != "select_multiple":
            return []
        if node not in self._orders:
            itemset = node.question.itemset
            table = self.form.tables.get(itemset.source) if itemset else None
            rows = table.items if table else ()
            self._orders[node] = [row.get(itemset.value, "") for row in rows] if itemset else []
        return self._orders[node]
