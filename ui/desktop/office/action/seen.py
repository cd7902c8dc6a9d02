"""One thing as a person looks at it: what it is, what is due of it, what forms said and still can say. No Qt."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from fieldkit.due import States, read
from fieldkit.due.dated import Dated
from fieldkit.due.rules import DueRule, holds
from fieldkit.due.states import day_of
from fieldkit.lists import Said, Thing
from fieldkit.progress import Progress
from fieldkit.store import Store
from forms.interview import Interview
from ui.desktop.office.action.agenda import Half, Spoken, halves, in_words
from ui.desktop.office.action.lexicon import Lexicon, Value, chosen_by
from ui.desktop.office.action.listing import State, properties, state_of
from ui.languages import Language

if TYPE_CHECKING:
    from forms.definition import Form, Question

_MOST = 200  # sheets of one thing; whoever has more reads the newest


@dataclass(frozen=True)
class Sheet:
    """What one form said of the thing: on which day, where it tells one, in the form's own words.

    `stands`: it is a present version, not one that was corrected since. `about`: it only speaks of the thing.
    """

    record: str
    title: str
    day: date | None
    answers: tuple[tuple[str, Value], ...]
    stands: bool = True
    about: bool = False


@dataclass(frozen=True)
class Tie:
    """Something of another list that this thing is to see to, or that is about it.

    `wanting`: this one is no longer there, so that it wants another; `needless`: nobody needs it any more.
    """

    list: str
    id: str
    label: str
    what: str
    day: date
    wanting: bool
    needless: bool


@dataclass(frozen=True)
class Clash:
    """Values that sheets do not agree on, and the one that is shown."""

    property: str
    values: tuple[Value, ...]
    shown: Value


@dataclass(frozen=True)
class Seen:
    """A thing. `forms`: what can be filled about it, by id and title; `refused`: titles of what no longer can.

    `told`: the plan's sentence about its state. `twice`: the days of the sheets that each say that it is over.
    `created`: the record of the sheet that created it.
    """

    list: str
    id: str
    label: str
    apart: str
    title: str
    state: State
    told: str
    properties: tuple[tuple[str, Value], ...]
    due: tuple[Spoken, ...]
    sheets: tuple[Sheet, ...]
    ties: tuple[Tie, ...]
    clashes: tuple[Clash, ...]
    twice: tuple[date, ...]
    forms: tuple[tuple[str, str], ...]
    refused: tuple[str, ...]
    created: str
    halves: tuple[Half, ...]


def see(
    store: Store, _progress: Progress, *, name: str, id_: str, now: datetime, language: Language
) -> Seen:  # fmt: skip
    """Look at a thing. LIST_UNKNOWN, THING_UNKNOWN."""
    thing = store.lists.get(name, id_)
    states = States(store, now.date())
    lexicon = Lexicon(states, language)
    history = store.lists.history(name, id_)
    sheets = [
        *_history(store, lexicon, history),
        *_mentions(store, lexicon, name, id_, {one.record for one in history}),
    ]
    state, rule = state_of(states, lexicon, name, thing), states.standing(name, thing).rule
    asked = list(_asked(lexicon, name))
    on_offer = {form.form_id for form, question in asked if _offers(store, form, question, id_, lambda: now)}
    return Seen(
        list=name, id=id_, label=thing.label, apart=lexicon.apart(name, id_), title=lexicon.title(name), state=state,
        told=lexicon.said(rule.told) if rule and rule.told else "",
        properties=tuple(properties(lexicon, name, thing)),
        due=in_words(lexicon, [one for one in read(states) if (one.list, one.id) == (name, id_)]),
        sheets=tuple(sorted(sheets, key=_newest_first)[:_MOST]),
        ties=tuple(sorted(_ties(states, lexicon, name, thing), key=lambda one: (one.day, one.label))),
        clashes=tuple(_clashes(lexicon, name, thing)),
        twice=_twice(store, states, name, thing, history),
        forms=tuple((form.form_id, form.title) for form, _ in asked if form.form_id in on_offer),
        refused=tuple(form.title for form, _ in asked if form.form_id not in on_offer),
        created=next((one.record for one in history if one.creates and one.stands), ""),
        halves=halves(store, id_=id_),
    )  # fmt: skip


def _newest_first(sheet: Sheet) -> tuple[bool, float, bool]:
    return sheet.day is None, -(sheet.day.toordinal() if sheet.day else 0), not sheet.stands


def _history(store: Store, lexicon: Lexicon, history: list[Said]) -> Iterator[Sheet]:
    """The sheets that made the thing what it is; of those that were corrected since, what they had said."""
    dated = Dated(store)
    for said in history:
        form = lexicon.forms.get(said.form)
        title = form.title if form else said.form
        if said.stands and form:
            one = store.records.get(said.record)
            yield Sheet(said.record, title, dated.day(one), tuple(lexicon.answers(form, one.answers)))
        else:
            asked = {question.save_to: question for question in form.questions if question.save_to} if form else {}
            told = tuple(
                (lexicon.label(form, asked[prop]), lexicon.answer(form, asked[prop], text))
                for prop, text in said.said.items()
                if form and prop in asked and text
            )
            yield Sheet(said.record, title, None, told, stands=False)


def _mentions(store: Store, lexicon: Lexicon, name: str, id_: str, known: set[str]) -> Iterator[Sheet]:
    """The sheets of forms that chose the thing and changed nothing of it."""
    dated = Dated(store)
    for form, question in _asked(lexicon, name):
        for record, _ in store.master.answers(form.form_id, (), (question.path, id_)):
            if record.hex() not in known:
                one = store.records.get(record.hex())
                yield Sheet(
                    one.record, form.title, dated.day(one), tuple(lexicon.answers(form, one.answers)), about=True
                )


def _asked(lexicon: Lexicon, name: str) -> "Iterator[tuple[Form, Question]]":
    """The forms that can be filled about a thing of a list, with the question that chooses it."""
    for form in lexicon.forms.values():
        question = chosen_by(form, name)
        if question:
            yield form, question


def _offers(store: Store, form: "Form", question: "Question", id_: str, clock: Callable[[], datetime]) -> bool:
    """Whether a form lets this thing be chosen now."""
    interview = Interview(store.form(form.form_id), clock=clock)
    return any(choice.value == id_ for choice in interview.choices(question.path))


def _ties(states: States, lexicon: Lexicon, name: str, thing: Thing) -> Iterator[Tie]:
    """What is still to come of other lists and names this thing: once each."""
    over, told = states.standing(name, thing).over, set[tuple[str, str]]()
    for rule in states.rules.due:
        link = next((one for one in (rule.by, rule.of) if one and one.list == name), None)
        for one in states.things(rule.list).values() if link else ():
            day = day_of(one.properties.get(rule.on, ""))
            if (rule.list, one.id) in told or day is None or not _waits(rule, states, one, day):
                continue
            if link and one.properties.get(link.field) == thing.id:
                told.add((rule.list, one.id))
                seen_to = link is rule.by
                what = lexicon.said(rule.what)
                yield Tie(rule.list, one.id, one.label, what, day, over and seen_to, over and not seen_to)


def _waits(rule: DueRule, states: States, one: Thing, day: date) -> bool:
    """Whether something is still to happen."""
    to_come = day >= states.today or (rule.past == "late" and not rule.done)
    return to_come and holds(rule.where, one.properties) and not states.over(rule.list, one)


def _clashes(lexicon: Lexicon, name: str, thing: Thing) -> Iterator[Clash]:
    for prop, values in thing.conflicts.items():
        shown = thing.properties.get(prop, "")
        yield Clash(
            lexicon.property(name, prop),
            tuple(lexicon.value(name, prop, value) for value in values),
            lexicon.value(name, prop, shown),
        )


def _twice(store: Store, states: States, name: str, thing: Thing, history: list[Said]) -> tuple[date, ...]:
    """The days on which sheets ended the thing, where more than one did."""
    rule = states.of(name, thing)
    if rule is None or not rule.over:
        return ()
    dated = Dated(store)
    ending = [said for said in history if said.stands and holds(rule.where, said.said)]
    days = [dated.day(store.records.get(said.record)) for said in ending]
    return tuple(sorted(day for day in days if day)) if len(ending) > 1 else ()
