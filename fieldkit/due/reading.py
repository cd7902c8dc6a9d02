"""What is due in a store: each date that the plan declares, of each thing that is not over."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import chain

from fieldkit.due import periods
from fieldkit.due.items import Due, Wanting
from fieldkit.due.rules import DueRule, Filled, Where, holds
from fieldkit.due.states import States, day_of
from fieldkit.lists import Thing
from fieldkit.store import Store


def read(states: States, since: date | None = None) -> list[Due]:
    """All that is due, by day and time. What is over by itself only from `since` on, else from today."""
    found = chain.from_iterable(
        _of_things(rule, states) if rule.list else _of_form(states.store, rule) for rule in states.rules.due
    )
    kept = [one for one in found if one.late or one.day >= (since or states.today)]
    return sorted(kept, key=lambda one: (one.day, one.starts, one.label.casefold(), one.id))


def _of_things(rule: DueRule, states: States) -> Iterator[Due]:
    renewed = _filled(states.store, rule.renewed) if rule.renewed else {}
    done = _filled(states.store, rule.done) if rule.done else {}
    for thing in states.things(rule.list).values():
        day = _latest(day_of(thing.properties.get(rule.on, "")), *renewed.get(thing.id, ()))
        if day is None or not holds(rule.where, thing.properties):
            continue
        if rule.every:
            day = periods.owed(rule.every, day, states.today, done.get(thing.id, ()))
        elif _is_done(rule, thing, day, done):
            continue
        if states.over(rule.list, thing) or states.needless_by(rule, thing):
            continue
        yield _due(rule, day + timedelta(days=rule.days), thing, states)


def _is_done(rule: DueRule, thing: Thing, day: date, done: dict[str, set[date | None]]) -> bool:
    if rule.done is None or not rule.done.on:
        return thing.id in done
    about = thing.properties.get(rule.of.field, "") if rule.of else ""
    return day in done.get(thing.id, ()) or day in done.get(about, ())


def _due(rule: DueRule, day: date, thing: Thing, states: States) -> Due:
    said = thing.properties.get
    who, wanting = _who(rule, thing, states)
    gone = rule.past == "over" and day < states.today
    about = states.linked(rule.of.list, said(rule.of.field, "")) if rule.of else None
    return Due(
        rule.what, day, rule.past == "late", rule.list, "", thing.id, thing.label, said(rule.starts, "")[:5],
        said(rule.ends, "")[:5], said(rule.says, ""), who, about.label if about else "", "" if gone else wanting,
    )  # fmt: skip


def _who(rule: DueRule, thing: Thing, states: States) -> tuple[str, Wanting]:
    """Who sees to it, and whether somebody is wanted; both '' where the list of those who could is not here."""
    if rule.by is None or not states.things(rule.by.list):
        return "", ""
    one = states.linked(rule.by.list, thing.properties.get(rule.by.field, ""))
    if one is None:
        return "", "nobody"
    return one.label, "another" if states.over(rule.by.list, one) else ""


def _latest(*days: date | None) -> date | None:
    return max((day for day in days if day), default=None)


def _filled(store: Store, filled: Filled) -> dict[str, set[date | None]]:
    """The things that a form was filled about, each with the days that it tells of."""
    days: dict[str, set[date | None]] = {}
    for thing, text in _rows(store, filled.form, (filled.by, filled.on), filled.where):
        if thing:
            days.setdefault(thing, set()).add(day_of(text))
    return days


def _of_form(store: Store, rule: DueRule) -> Iterator[Due]:
    asked = (rule.on, rule.starts, rule.ends, rule.says, rule.title)
    for record, on, starts, ends, says, title in _rows(store, rule.form, asked, rule.where, record=True):
        day = day_of(on)
        if day:
            yield Due(
                rule.what, day + timedelta(days=rule.days), rule.past == "late", "", rule.form, record, title,
                starts[:5], ends[:5], says,
            )  # fmt: skip


def _rows(
    store: Store, form: str, asked: tuple[str, ...], where: Where, *, record: bool = False
) -> Iterator[tuple[str, ...]]:
    """Answers of a form's current submissions, '' where nothing was answered; no rows where they are not here."""
    for one, answers in store.master.answers(form, {*asked, *where}):
        if holds(where, answers):
            said = tuple(answers.get(path, "") for path in asked)
            yield (one.hex(), *said) if record else said
