"""What the properties of things are called, and their values in words: as the forms that save them say. No Qt."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from fieldkit import settings
from fieldkit.due.states import States, day_of
from fieldkit.lists import Thing
from fieldkit.lists.rules import Titles, rules_of
from forms.definition import Form, Question
from ui import question_words
from ui.languages import Language


@dataclass(frozen=True)
class Value:
    """A value in words; the day where it is one, and which thing of which list it names where it names one."""

    words: str
    day: date | None = None
    list: str = ""
    id: str = ""


class Lexicon:
    """Words for the things of one store, in one language; read once, for one look."""

    def __init__(self, states: States, language: Language) -> None:
        store = states.store
        self._states = states
        self._language = language
        self._here = frozenset(store.lists.names())
        self._rules = rules_of(store.settings.get(settings.PLAN))
        self._values: dict[tuple[str, str, str], Value] = {}
        self._labels: dict[str, dict[str, list[Thing]]] = {}
        self._saved: dict[str, dict[str, tuple[Form, Question]]] = {}
        self.forms: Mapping[str, Form] = {
            info.form: store.shelf.form(info.form, info.version) for info in store.shelf.forms()
        }

    def said(self, titles: Titles) -> str:
        """Words of the plan."""
        return titles.said(self._language)

    def title(self, name: str) -> str:
        """What people call a list."""
        rule = self._rules.get(name)
        return self.said(rule.title) if rule and rule.title else name

    def property(self, name: str, prop: str) -> str:
        """What a property of a list's things is called."""
        saved = self._saved_to(name).get(prop)
        return self.label(*saved) if saved else prop

    def label(self, form: Form, question: Question) -> str:
        """What a question asks."""
        return question_words.label(form, question.path, self._language)

    def order(self, name: str, properties: Iterable[str]) -> list[str]:
        """Properties in the order in which forms ask for them."""
        places = {prop: at for at, prop in enumerate(self._saved_to(name))}
        return sorted(properties, key=lambda prop: (places.get(prop, len(places)), prop))

    def value(self, name: str, prop: str, text: str) -> Value:
        """A property's value in words."""
        key = (name, prop, text)
        if key not in self._values:
            saved = self._saved_to(name).get(prop)
            self._values[key] = self.answer(*saved, text) if saved else Value(text)
        return self._values[key]

    def answer(self, form: Form, question: Question, text: str) -> Value:
        """An answer in words."""
        source = question.itemset.source if question.itemset else ""
        if source in self._here:
            known = self._states.things(source).get(text)
            return Value(known.label, list=source, id=text) if known else Value(text)
        if question.type in {"date", "dateTime"}:
            return Value(text, day_of(text))
        if question.type == "time":
            return Value(text[:5])
        return Value(question_words.answer(form, question.path, text, self._language))

    def answers(self, form: Form, answers: Mapping[str, str]) -> Iterator[tuple[str, Value]]:
        """What was asked and answered on a sheet, in the form's order, outside of repeats."""
        for question in form.questions:
            text = answers.get(question.path, "")
            if text and question.asked not in {"", "note"}:
                yield self.label(form, question), self.answer(form, question, text)

    def apart(self, name: str, id_: str) -> str:
        """What tells a thing from others of its label: the properties in which they differ; '' where it is alone."""
        thing = self._states.linked(name, id_)
        others = [one for one in self._namesakes(name, thing.label) if one.id != id_] if thing else []
        if thing is None or not others:
            return ""
        props = self.order(name, {prop for one in (thing, *others) for prop in one.properties})
        told: list[str] = []
        for prop in props:
            mine = thing.properties.get(prop, "")
            if mine and any(one.properties.get(prop, "") != mine for one in others):
                told.append(self.value(name, prop, mine).words)
                others = [one for one in others if one.properties.get(prop, "") == mine]
        return " · ".join(told[:_MOST]) if not others else " · ".join([*told[:_MOST], thing.id[:_LETTERS]])

    def _namesakes(self, name: str, label: str) -> list[Thing]:
        """The things of a list that are called so."""
        if name not in self._labels:
            by_label: dict[str, list[Thing]] = {}
            for one in self._states.things(name).values():
                by_label.setdefault(one.label, []).append(one)
            self._labels[name] = by_label
        return self._labels[name].get(label, [])

    def _saved_to(self, name: str) -> dict[str, tuple[Form, Question]]:
        """Each property of a list with the question that it is asked by; of several, whichever creates things."""
        if name not in self._saved:
            creating = [form for form in self.forms.values() if _feeds(form, name, create=True)]
            updating = [form for form in self.forms.values() if _feeds(form, name, create=False)]
            found: dict[str, tuple[Form, Question]] = {}
            for form in (*creating, *updating):
                for question in form.questions:
                    if question.save_to:
                        found.setdefault(question.save_to, (form, question))
            self._saved[name] = found
        return self._saved[name]


_MOST = 3  # properties are enough to tell two things apart
_LETTERS = 4


def _feeds(form: Form, name: str, *, create: bool) -> bool:
    return any(entity.dataset == name and entity.create is create for entity in form.entities)


def creates(form: Form, name: str) -> bool:
    """Whether a form creates things of a list."""
    return _feeds(form, name, create=True)


def chosen_by(form: Form, name: str) -> Question | None:
    """The question of a form by which a thing of a list is chosen; None where the form asks for none."""
    asked = (
        question
        for question in form.questions
        if question.asked == "select_one" and question.itemset and question.itemset.source == name
    )
    return next(asked, None)
