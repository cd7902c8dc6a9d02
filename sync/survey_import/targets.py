"""What a form asks and a table may answer: its questions with their labels and choices, ready to be compared."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from forms.definition import Choice, Form, Question, Repeat, Text
from forms.values import SELECTS
from sync.survey_import.cells import folded


@dataclass(frozen=True)
class Target:
    """A question. `labels`: what it asks, in each language. `choices` is empty where any text goes."""

    question: Question
    labels: Mapping[str, str]
    choices: tuple[Choice, ...] = ()

    @property
    def path(self) -> str:
        """Its path in the form."""
        return self.question.path

    @property
    def many(self) -> bool:
        """Whether it takes several of its choices."""
        return self.question.asked in ("select_multiple", "rank")

    @cached_property
    def codes(self) -> Mapping[str, str]:
        """Each choice's stored value by itself and without capitals, where that is one choice's alone."""
        return {**_single((one.value.casefold(), one.value) for one in self.choices), **self._exact}

    @cached_property
    def spellings(self) -> Mapping[str, str]:
        """Each choice's stored value by its label in any language, folded, where that is one choice's alone."""
        labelled = ((folded(label), one.value) for one in self.choices for label in (*one.labels.values(), one.value))
        return _single((label, value) for label, value in labelled if label)

    @property
    def _exact(self) -> Mapping[str, str]:
        return {one.value: one.value for one in self.choices}


def targets(form: Form) -> dict[str, Target]:
    """The questions that a row of a table can answer, by path: asked of a person, and outside repeats."""
    repeats = tuple(f"{item.path}/" for item in form.items if isinstance(item, Repeat))
    return {
        question.path: Target(question, _labels(form, question.label), _choices(form, question))
        for question in form.questions
        if _answerable(question) and not question.path.startswith(repeats)
    }


def _answerable(question: Question) -> bool:
    asked = question.asked not in ("", "note", "upload")
    return asked and question.calculate is None and question.preload is None and question.type != "binary"


def _choices(form: Form, question: Question) -> tuple[Choice, ...]:
    searched = "query" in question.parameters
    return form.choices(question.path) if question.asked in SELECTS and not searched else ()


def _labels(form: Form, label: Text | None) -> dict[str, str]:
    if label is None:
        return {}
    if not label.entry:
        return {"": _fixed(label)}
    texts = ((language, entries.get(label.entry, {}).get("", Text())) for language, entries in form.texts.items())
    return {language: _fixed(text) for language, text in texts if text.parts}


def _fixed(text: Text) -> str:
    """A text without the answers that are woven into it."""
    return " ".join(part for part in text.parts if isinstance(part, str)).strip()


def _single(pairs: Iterator[tuple[str, str]]) -> dict[str, str]:
    """Names that stand for one value alone; those that could mean two stand for none."""
    found: dict[str, str] = {}
    doubtful = set()
    for name, value in pairs:
        if found.setdefault(name, value) != value:
            doubtful.add(name)
    return {name: value for name, value in found.items() if name not in doubtful}
