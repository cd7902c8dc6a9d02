"""All that the sheets are made of, in one place."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from exports.counts import Gathering
from exports.disclosure.protect import Protected, ProtectedTable, is_protected
from exports.indicators import Line
from exports.periods import Language, Period
from exports.plan import Plan
from exports.sides import Side
from exports.words import word


@dataclass(frozen=True)
class Facts:
    """A period ready to be shown. Holds no true count of people: `protected` is all there is of them."""

    plan: Plan
    period: Period
    language: Language
    today: date
    office: str
    form: str
    simulated: bool
    held: tuple[Gathering, ...]
    sides: Mapping[str, tuple[Side, Side]]
    protected: Protected
    lines: tuple[Line, ...]

    def say(self, name: str, **facts: object) -> str:
        """Word a sentence; the base and the largest error are always at hand."""
        protected = self.protected
        always = {"base": protected.protection.base, "furthest": protected.furthest}
        return word(name, self.language, **always, **facts)

    def table(self, name: str) -> ProtectedTable:
        """Give a protected table. TypeError for anything that only looks like one."""
        table = self.protected.tables[name]
        if not is_protected(table):
            raise TypeError(f"not protected: {name}")
        return table

    @property
    def counted(self) -> str:
        """Say what the submissions of the plan's form are called."""
        return self.plan.counted[self.language]

    @property
    def tally(self) -> str | None:
        """Say what the people counted by hand are called, where any are."""
        return self.plan.tally.name[self.language] if self.plan.tally else None
