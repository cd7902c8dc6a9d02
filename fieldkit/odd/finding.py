"""Going through the lists for what a person would stop at.

No rule knows a list by name. What refers to what is read from the forms (a choice from another list that is saved),
what is over and when something is past from the plan's rows.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from fieldkit import settings
from fieldkit.due.rules import Rules, holds, rules_of
from fieldkit.lists import Said, Thing
from fieldkit.lists.labels import feeding
from fieldkit.lists.rules import Titles
from fieldkit.matching import hours
from fieldkit.matching.rows import Side, matching_of
from fieldkit.odd.states import days, over
from fieldkit.similar import key
from fieldkit.store import Store
from forms.definition import Form, Question
from forms.operations import operations
from forms.xpath.ast import Path


class Odd(StrEnum):
    """What is odd. `ui.odd_words` has a sentence for each, and a test requires them."""

    NEEDS_ANOTHER = "needs-another"  # it counts on something that is over: a volunteer who left, somebody who died
    NEEDS_GONE = "needs-gone"  # it counts on something that was withdrawn
    SAME_NAME = "same-name"
    TYPED_DIFFERENTLY = "typed-differently"
    ENDED_TWICE = "ended-twice"
    ALREADY_PAST = "already-past"
    OVERNIGHT = "overnight"


@dataclass(frozen=True)
class Oddity:
    """One odd thing. `facts` are what its sentence says: the other's label, days, hours; `state`: the plan's words."""

    odd: Odd
    list: str
    id: str
    label: str
    facts: Mapping[str, str] = field(default_factory=dict)
    state: Titles | None = None


def oddities(store: Store) -> list[Oddity]:
    """All that is odd in the lists that are here, by list and label."""
    looked = _Look(store)
    found = [one for name in store.lists.names() for one in (*looked.referring(name), *looked.alike(name))]
    found += [one for name in store.lists.names() for one in looked.ended_twice(name)]
    return sorted(found, key=lambda one: (one.list, one.label.casefold(), one.id, one.odd))


def after(store: Store, form: Form, many: Iterable[Mapping[str, str]], today: date) -> list[Oddity]:
    """What is odd of the things that a form has just created or updated, where their lists are here."""
    here = set(store.lists.names()) if form.entities else set()
    read = operations(form)
    touched = {(made.dataset, made.id) for answers in many if here for made in read(answers) if made.dataset in here}
    if not touched:
        return []
    looked = _Look(store)
    known = [one for one in oddities(store) if (one.list, one.id) in touched]
    fresh = [one for name, id_ in sorted(touched) for one in looked.remarks(name, id_, today)]
    return [*known, *fresh]


class _Look:
    """One look at a store; each list is read once."""

    def __init__(self, store: Store) -> None:
        plan = store.settings.get(settings.PLAN)
        self._store = store
        self._rules: Rules = rules_of(plan)
        rows, _ = matching_of(plan)
        self._sides = [side for row in rows.values() for side in (row.requests, row.offers)]
        self._known: dict[str, dict[str, Thing]] = {}

    def referring(self, name: str) -> Iterator[Oddity]:
        """Things that are not over and count on one that is, or that is no longer there."""
        for prop, other in sorted(_references(feeding(self._store, name))):
            if other not in self._store.lists.names():
                continue
            for thing in self._current(name):
                named = thing.properties.get(prop, "")
                found = self._things(other).get(named)
                if named and found is None:
                    yield Oddity(Odd.NEEDS_GONE, name, thing.id, thing.label)
                state = over(self._rules, other, found.properties) if found else None
                if found and state:
                    yield Oddity(Odd.NEEDS_ANOTHER, name, thing.id, thing.label, {"other": found.label}, state.name)

    def alike(self, name: str) -> Iterator[Oddity]:
        """Things of one name, or of one code typed in two ways; of one day, where their day ends them."""
        if not _named_by_hand(feeding(self._store, name), name):
            return
        by_key: dict[tuple[str, ...], list[Thing]] = defaultdict(list)
        for thing in self._current(name):
            when = (thing.properties.get(prop, "")[:10] for prop in days(self._rules, name))
            by_key[key(thing.label), *when].append(thing)
        for some in by_key.values():
            for one in some:
                others = [other for other in some if other.id != one.id]
                if others:
                    same = any(other.label.casefold() == one.label.casefold() for other in others)
                    odd = Odd.SAME_NAME if same else Odd.TYPED_DIFFERENTLY
                    yield Oddity(odd, name, one.id, one.label, {"other": others[0].label, "count": str(len(some))})

    def ended_twice(self, name: str) -> Iterator[Oddity]:
        """Things that two submissions brought to an end: what is shown is one's, what the other said is kept."""
        for thing in self._things(name).values():
            state = over(self._rules, name, thing.properties)
            if state is None or len(thing.version) < 2:  # noqa: PLR2004 - one submission ends nothing twice
                continue
            ends = [
                one for one in self._store.lists.history(name, thing.id) if one.stands and holds(state.where, one.said)
            ]
            if len(ends) > 1:
                facts = {"count": str(len(ends)), "days": ", ".join(_days(ends))}
                yield Oddity(Odd.ENDED_TWICE, name, thing.id, thing.label, facts, state.name)

    def remarks(self, name: str, id_: str, today: date) -> Iterator[Oddity]:
        """What is worth a word when a thing is recorded, and no fault: its day is past, its hours cross midnight."""
        thing = self._things(name).get(id_)
        if thing is None:
            return
        last = max((thing.properties.get(prop, "")[:10] for prop in days(self._rules, name)), default="")
        if last and last < today.isoformat() and not over(self._rules, name, thing.properties):
            yield Oddity(Odd.ALREADY_PAST, name, id_, thing.label, {"day": last})
        for side in self._sides:
            if side.list == name:
                yield from _overnight(thing, side)

    def _things(self, name: str) -> dict[str, Thing]:
        if name not in self._known:
            self._known[name] = {one.id: one for one in self._store.lists.all(name)}
        return self._known[name]

    def _current(self, name: str) -> list[Thing]:
        return [thing for thing in self._things(name).values() if not over(self._rules, name, thing.properties)]


def _references(forms: Iterable[Form]) -> set[tuple[str, str]]:
    """Which property holds the id of a thing of which list."""
    return {
        (question.save_to, question.itemset.source)
        for form in forms
        for question in form.questions
        if question.save_to and question.asked == "select_one" and question.itemset and question.itemset.source
        if question.itemset.source in _drawn(form)
    }


def _drawn(form: Form) -> set[str]:
    """The tables of a form that are lists: it brings no rows of its own."""
    return {name for name, table in form.tables.items() if not table.rows}


def _named_by_hand(forms: Iterable[Form], name: str) -> bool:
    """Whether a person types what a list's things are called: a code, a name, a title; not words put together."""
    return any(
        entity.dataset == name and entity.create and _typed(form, form.nodes.get(f"{entity.node}/label"))
        for form in forms
        for entity in form.entities
    )


def _typed(form: Form, label: object) -> bool:
    """Whether an entity's label is the answer to a question for text, and nothing but that."""
    told = label.calculate if isinstance(label, Question) else None
    steps = told.steps[1:] if isinstance(told, Path) else ()
    question = form.nodes.get("/".join(step.test for step in steps))
    return isinstance(question, Question) and (question.asked, question.type) == ("input", "text")


def _days(ends: Iterable[Said]) -> list[str]:
    """The days that submissions speak of, in order."""
    found = (value[:10] for one in ends for value in one.said.values())
    return sorted({value for value in found if _is_day(value)})


def _is_day(text: str) -> bool:
    try:
        return bool(date.fromisoformat(text))
    except ValueError:
        return False


def _overnight(thing: Thing, side: Side) -> Iterator[Oddity]:
    said = thing.properties.get
    start, end = (hours.minute(said(prop, "")) if prop else None for prop in (side.start, side.end))
    if start is not None and end is not None and hours.crosses_midnight(start, end):
        facts = {"start": said(side.start, "")[:5], "end": said(side.end, "")[:5]}
        yield Oddity(Odd.OVERNIGHT, side.list, thing.id, thing.label, facts)
