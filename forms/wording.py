"""Texts as they are shown: labels and hints in one language, with the answers woven into them."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

from forms.definition import Text
from forms.xpath.code import ExpressionFault, text_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from random import Random

    from forms.nodes import Node, Scope
    from forms.program import Program
    from forms.xpath.code import Run


_MISSING = Text(parts=("-",))  # what pyxform writes where a translation is missing


class Lent:
    """What an interview lends to its expressions: clock, chance, language and the form's texts."""

    def __init__(self, program: Program, clock: Callable[[], datetime], random: Random, language: str) -> None:
        self.program = program
        self.clock = clock
        self.random = random
        self.language = language
        self.order = float(random.getrandbits(31))  # keeps the order of shuffled choices through the interview
        self._parts: dict[tuple[Node, Text], list[str | Run]] = {}

    def uuid(self) -> str:
        """A random UUID from the interview's own source."""
        return str(UUID(int=self.random.getrandbits(128), version=4))

    def translation(self, entry: str, kind: str = "") -> str:
        """An entry of the translations, without answers woven in; '' where it is missing."""
        parts = self._entry(entry, kind).parts
        return "".join(part for part in parts if isinstance(part, str))

    def _entry(self, entry: str, kind: str) -> Text:
        """An entry in the language shown, else in the default one."""
        form = self.program.form
        for language in (self.language, form.default_language):
            found = form.texts.get(language, {}).get(entry, {}).get(kind)
            if found is not None and found != _MISSING:
                return found
        return Text()

    def words(self, text: Text | None, node: Node, scope: Scope, kind: str = "") -> str:
        """A text with its expressions worked out at a node."""
        if text is None:
            return ""
        if text.entry:
            text = self._entry(text.entry, kind)
        elif kind:
            return ""
        parts = self._compiled(text, node)
        # pyxform puts spaces around what is woven in, at the ends as well.
        return "".join(part if isinstance(part, str) else str(part(scope, None)) for part in parts).strip()

    def _compiled(self, text: Text, node: Node) -> list[str | Run]:
        key = (node, text)
        if key not in self._parts:
            self._parts[key] = [part if isinstance(part, str) else self._closure(part, node) for part in text.parts]
        return self._parts[key]

    def _closure(self, part: object, node: Node) -> Run:
        try:
            return text_of(self.program.compiler(node).compile(part))  # type: ignore[arg-type]  # parts are expressions
        except ExpressionFault:
            # The check at import has named it; the rest of the sentence is worth showing.
            return lambda _scope, _at: ""

    def choice_words(self, node: Node, row_label: str, scope: Scope) -> str:
        """The label of a choice, from its label column."""
        return self.words(Text(entry=row_label), node, scope) if _translated(node) else row_label

    def choice_media(self, node: Node, row_label: str) -> dict[str, str]:
        """The names of a choice's image, audio and the like, by kind."""
        if not _translated(node):
            return {}
        kinds = self.program.form.texts.get(self.language, {}).get(row_label, {})
        return {kind: self.translation(row_label, kind) for kind in kinds if kind}

    def choice_label(self, path: str, value: str) -> str:
        """The label of a value in the whole list of a question, for jr:choice-name; '' where there is none."""
        node = self.program.nodes[path]
        question = node.question
        itemset = question.itemset if question else None
        table = self.program.form.tables.get(itemset.source) if itemset else None
        if itemset is None or table is None:
            return ""
        for row in table.find(itemset.value, value):
            label = row.get(itemset.label, "")
            return self.translation(label) if itemset.translated else label
        return ""


def _translated(node: Node) -> bool:
    return node.question is not None and node.question.itemset is not None and node.question.itemset.translated
