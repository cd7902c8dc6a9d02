"""All that the sheets are made of, in one place."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

from exports.disclosure.model import COUNTED, Key
from exports.disclosure.protect import Protected, ProtectedTable, is_protected
from exports.entries import Entries
from exports.gatherings import Gathering
from exports.indicators import Line
from exports.notes import Note
from exports.periods import Language, Period
from exports.plan_rows import Plan
from exports.quality import Laptop
from exports.reports import Report
from exports.sides import Side
from exports.tables import TALLY
from exports.unplaced import Unplaced
from exports.words import WORDS, word
from fieldkit.areas import Level

# Dimensions that every summary calls the same, whatever a plan's table puts above them.
_OWN: dict[str, str] = {"place": "place", "zone": "zone", "month": "month", "session": "gathering"}


# An area that a workbook is of, and what it lies in, outwards; nothing where the office has one municipality alone.
Around: TypeAlias = tuple[tuple[Level, str], ...]


@dataclass(frozen=True)
class Provenance:
    """Where a workbook comes from: laptops, the releases' numbers, what its check found; and the notes that may leave.

    `titles` are the forms' titles; `certificate` the numbers of sensitive cells and of whole tables, once known.
    """

    titles: Mapping[str, str] = field(default_factory=dict)
    version: str = ""
    release: tuple[int, ...] = ()
    certificate: tuple[int, int] | None = None
    notes: tuple[Note, ...] | None = None
    laptops: tuple[Laptop, ...] = ()
    missing: tuple[Unplaced, ...] = ()
    reports: tuple[Report, ...] = ()
    needs: Mapping[str, str] = field(default_factory=dict)
    entries: tuple[Entries, ...] = ()
    exact: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    around: Around = ()


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
    made: Provenance = field(default_factory=Provenance)

    def say(self, name: str, **facts: object) -> str:
        """Word a sentence; the base and the largest error are always at hand."""
        protected = self.protected
        protection = protected.protection
        always = {"base": protection.base, "furthest": protected.furthest, "most": protection.threshold - 1}
        if not self.rounded and f"{name}-hidden" in WORDS:
            name = f"{name}-hidden"
        return word(name, self.language, **always, **facts)

    @property
    def rounded(self) -> bool:
        """Whether all counts are rounded, rather than some hidden behind intervals."""
        return self.protected.protection.mode == "rounding"

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

    def counted_in(self, form: str) -> str:
        """Say what the submissions of a form are called, or the people counted by hand."""
        if form == TALLY and self.tally is not None:
            return self.tally
        return self.counted if form == self.plan.form else self.made.titles.get(form, form)

    def dimension(self, name: str) -> str:
        """Name a dimension, in the same way all over the workbook."""
        if name in _OWN:
            return word(_OWN[name], self.language)
        if name.startswith("window-"):
            return word("period", self.language)
        for rows, _ in self.sides.values():
            if rows.axis.name == "question" and name in rows.labels:
                return rows.labels[name]
        for table in self.plan.table:
            for axis in (table.rows, table.columns):
                if axis.by == name:
                    return axis.title[self.language]
        return name

    def named(self, cell: Key) -> str:
        """Say what a cell counts, the period left out: 'Tests', or 'Tests, Resultado: Poco'."""
        fixed = dict(cell)
        said = [self.counted_in(fixed.pop(COUNTED))]
        said += [
            f"{self.dimension(name)}: {self._label(name, value)}"
            for name, value in sorted(fixed.items())
            if not name.startswith("window-")
        ]
        return ", ".join(said)

    def _label(self, name: str, value: str) -> str:
        for rows, columns in self.sides.values():
            for side in (rows, columns):
                if side.axis.name == name and value in side.labels:
                    return side.labels[value]
        return value
