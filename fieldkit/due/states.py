"""Which state a thing is in, by the plan's rows."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from fieldkit import settings
from fieldkit.due.rules import DueRule, Rules, StateRule, holds, rules_of
from fieldkit.lists import Thing
from fieldkit.store import Store


@dataclass(frozen=True)
class Standing:
    """How a thing stands: as a row of the plan says, without need (whomever it is about is over), past, or current."""

    why: Literal["current", "said", "needless", "past"] = "current"
    over: bool = False
    rule: StateRule | None = None


class States:
    """The states of the things of one store, on one day. What is read of its lists is read once."""

    def __init__(self, store: Store, today: date) -> None:
        self.rules: Rules = rules_of(store.settings.get(settings.PLAN))
        self.store = store
        self.today = today
        self._things: dict[str, dict[str, Thing]] = {}

    def of(self, name: str, thing: Thing) -> StateRule | None:
        """The state of a thing of a list; None where no row of the plan holds."""
        rules = (rule for rule in self.rules.state if rule.list == name)
        return next((rule for rule in rules if holds(rule.where, thing.properties)), None)

    def over(self, name: str, thing: Thing) -> bool:
        """Whether nothing is due of a thing any more."""
        state = self.of(name, thing)
        return bool(state and state.over)

    def standing(self, name: str, thing: Thing) -> Standing:
        """How a thing of a list stands."""
        state = self.of(name, thing)
        if state and state.over:
            return Standing("said", over=True, rule=state)
        if self.needless(name, thing):
            return Standing("needless", over=True, rule=state)
        if self.past(name, thing):
            return Standing("past", over=True, rule=state)
        return Standing("said", rule=state) if state else Standing()

    def needless(self, name: str, thing: Thing) -> bool:
        """Whether whomever a thing is about is over, and it with them: a visit to somebody who died."""
        return any(self.needless_by(rule, thing) for rule in self.rules.due if rule.list == name)

    def needless_by(self, rule: DueRule, thing: Thing) -> bool:
        """As `needless`, by one row of the plan."""
        about = self.linked(rule.of.list, thing.properties.get(rule.of.field, "")) if rule.of else None
        return rule.of is not None and about is not None and self.over(rule.of.list, about)

    def past(self, name: str, thing: Thing) -> bool:
        """Whether all that was to happen of a thing lies before today."""
        days = [
            found
            for rule in self.rules.due
            if rule.list == name and rule.past == "over" and (found := day_of(thing.properties.get(rule.on, "")))
        ]
        return bool(days) and max(days) < self.today

    def linked(self, name: str, id_: str) -> Thing | None:
        """A thing of a list by its id; None where it, or the list, is not here."""
        return self.things(name).get(id_)

    def things(self, name: str) -> dict[str, Thing]:
        """The things of a list by id, by label; none where the list is not here."""
        if name not in self._things:
            here = name in self.store.lists.names()
            self._things[name] = {one.id: one for one in self.store.lists.all(name)} if here else {}
        return self._things[name]


def day_of(text: str) -> date | None:
    """The day in a date or a moment as forms store them; None where it is neither."""
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None
