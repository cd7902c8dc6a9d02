"""The two sides of a table: which values stand along them, in which order, under which words.

The values never come from the answers themselves: a place is there because a gathering was held in it, an answer
because the plan or the form offers it. A row that appeared only when somebody gave that answer would say so.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from math import inf, nextafter
from typing import Final

import msgspec

from exports.disclosure.model import Axis
from exports.gatherings import Gathering
from exports.measures import Condition, Range
from exports.periods import MONTHS_IN, Language, Period, Unit, month_name
from exports.plan_rows import Axis as PlanAxis
from exports.reading import LATE
from exports.splits import OTHER, is_base
from exports.words import word
from fieldkit.areas import IN, Lying
from fieldkit.errors import Code, WorldFailed
from fieldkit.shelf import Place
from forms.definition import Form, Question

__all__ = ["OTHER", "Frame", "Side", "side", "window_axis", "windows"]


WITHIN: Final = "\x1f"  # between a value and the one inside it; no name holds it


@dataclass(frozen=True)
class Side:
    """One side of a table: its values in order, the words for each, and what they are worth in a mean.

    `spans` are the numbers from and below which a class holds.
    """

    axis: Axis
    title: str
    labels: Mapping[str, str]
    worth: Mapping[str, float] = field(default_factory=dict)
    spans: Mapping[str, tuple[float, float]] = field(default_factory=dict)

    def answers(self, by: str, within: str = "") -> dict[str, dict[str, dict[str, Condition | None]]]:
        """What must be answered to be counted under each value, by the name of the axis; None for all that is OTHER.

        One thing within another lies along both, and along each of the two.
        """
        if self.spans:
            spans = {value: Range(low, nextafter(high, -inf)) for value, (low, high) in self.spans.items()}
            return {by: {value: {by: spans.get(value)} for value in self.axis.values}}
        if not within:
            return {} if is_base(by) else {by: {value: {by: value or None} for value in self.axis.values}}
        pairs = {value: dict(zip((within, by), value.split(WITHIN), strict=True)) for value in self.axis.values}
        found: dict[str, dict[str, dict[str, Condition | None]]] = {
            name: {pair[name]: {name: pair[name] or None} for pair in pairs.values()}
            for name in (within, by)
            if not is_base(name)
        }
        if within in found and by in found:
            found[self.axis.name] = {
                value: {name: said or None for name, said in pair.items()} for value, pair in pairs.items()
            }
        return found

    def value_of(self, answer: str) -> str:
        """Find the value that an answer is counted under."""
        if not self.spans:
            return answer if answer in self.labels else OTHER
        try:
            number = float(answer)
        except ValueError:
            return OTHER
        return next((value for value, (low, high) in self.spans.items() if low <= number < high), OTHER)


@dataclass(frozen=True)
class Frame:
    """What the values along a side depend on. `places` are the kit's, as they are shown.

    `lying` says in which areas each of them lies, where there are any.
    """

    period: Period
    held: tuple[Gathering, ...]
    language: Language
    places: tuple[Place, ...] = ()
    lying: Mapping[str, Lying] = field(default_factory=dict)


def window_axis(unit: Unit) -> str:
    """Name the axis of the quarters, half-years, ... that a period is cut into; that of the months is 'month'."""
    return f"window-{unit}"


def windows(period: Period, unit: Unit) -> tuple[Period, ...]:
    """Cut a period into quarters, months, ...; the first and the last may be parts of one."""
    return tuple(period.clip(whole) for whole in period.whole(unit))


def side(plan: PlanAxis, forms: Sequence[Form], frame: Frame, where: str, *, gathered: bool = True) -> Side:
    """Find the values of a side. `forms` are the form's versions, the newest first; `gathered`: sessions say where.

    Raises PLAN_UNREADABLE with `what` no-labels where neither plan nor form offers any, many-answers where a
    person may give several: counts of those do not add up.
    """
    if plan.within:
        return _nested(plan, forms, frame, (where, gathered))
    title = plan.title[frame.language]
    labels = _of_base(plan.by, frame, gathered=gathered)
    if labels is not None:
        name = window_axis(plan.by) if plan.by in MONTHS_IN and plan.by != "month" else plan.by
        return Side(Axis(name, tuple(labels)), title, labels)
    _need_one_answer(plan.by, forms, where)
    other = plan.other[frame.language] if plan.other else word("no-answer", frame.language)
    spans = {_class_name(low, high): (low, high) for low, high in pairwise(plan.classes)}
    labels = {name: name.replace("-", "–") for name in spans} or _offered(plan, forms, frame.language, where)
    worth = {name: _middle(low, high) for name, (low, high) in spans.items()} or dict(plan.points)
    labels = {**labels, OTHER: other}
    return Side(Axis(plan.by, tuple(labels)), title, labels, worth, spans)


def _nested(plan: PlanAxis, forms: Sequence[Form], frame: Frame, how: tuple[str, bool]) -> Side:
    """Find the values of a side for each value of another, as values of a side of their own."""
    where, gathered = how
    outer, inner = (
        side(msgspec.structs.replace(plan, by=by, within=""), forms, frame, where, gathered=gathered)
        for by in (plan.within, plan.by)
    )
    both = {
        joined(one, two): f"{outer.labels[one]} · {inner.labels[two]}"
        for one in outer.axis.values
        for two in inner.axis.values
    }
    return Side(Axis(f"{outer.axis.name}, {inner.axis.name}", tuple(both)), plan.title[frame.language], both)


def joined(outer: str, inner: str) -> str:
    """Name a value within another."""
    return f"{outer}{WITHIN}{inner}"


def question_sides(
    plan: tuple[PlanAxis, PlanAxis], forms: Sequence[Form], frame: Frame, where: str
) -> tuple[Side, Side]:
    """Find the sides of a table with a row for each of some questions that offer the same answers."""
    rows, columns = plan
    offered = side(msgspec.structs.replace(columns, by=rows.questions[0]), forms, frame, where)
    labels = {path: _asked(forms, path, frame.language) for path in rows.questions}
    answers = replace(offered, axis=Axis(columns.by, offered.axis.values))
    return Side(Axis(rows.by, tuple(labels)), rows.title[frame.language], labels), answers


def _asked(forms: Sequence[Form], path: str, language: Language) -> str:
    """Give the words of a question; its path where it has none."""
    for form in forms:
        item = form.nodes.get(path)
        if isinstance(item, Question) and item.label is not None:
            texts = form.texts.get(form.language(language), {}).get(item.label.entry, {})
            parts = texts.get("", item.label).parts
            return "".join(part for part in parts if isinstance(part, str)) or path
    return path


def _of_base(by: str, frame: Frame, *, gathered: bool) -> dict[str, str] | None:
    if by == "place":
        by_zone = sorted(frame.held, key=lambda gathering: (gathering.zone, gathering.where))
        if gathered:
            shown = {gathering.where: gathering.where for gathering in by_zone}
            return shown | {LATE: word("late", frame.language)} if LATE in shown else shown
        kit = {place.name: place.name for place in sorted(frame.places, key=lambda place: (place.zone, place.name))}
        return {**kit, OTHER: word("no-zone", frame.language)}
    if by == "zone":
        known = {gathering.zone for gathering in frame.held} if gathered else {place.zone for place in frame.places}
        zones = sorted(known if gathered else known | {OTHER})
        return {zone: zone or word("no-zone", frame.language) for zone in zones}
    if by in IN:
        names = {str(getattr(lying, IN[by])) for lying in frame.lying.values()}
        return {name: name or word("no-zone", frame.language) for name in sorted({*names, OTHER})}
    if by == "month":
        months = frame.period.months()
        return {f"{month.first:%Y-%m}": month_name(month.first, frame.language) for month in months}
    units = [unit for unit in MONTHS_IN if unit == by]
    return {window.code: window.name(frame.language) for window in windows(frame.period, units[0])} if units else None


def _class_name(low: float, high: float) -> str:
    """'0-4' for whole numbers from 0 and below 5, '4' for those from 4 and below 5."""
    if low.is_integer() and high.is_integer():
        return f"{low:g}-{high - 1:g}" if high - 1 > low else f"{low:g}"
    return f"{low:g}-{high:g}"


def _middle(low: float, high: float) -> float:
    return (low + high - 1) / 2 if low.is_integer() and high.is_integer() else (low + high) / 2


def _need_one_answer(path: str, forms: Sequence[Form], where: str) -> None:
    for form in forms:
        item = form.nodes.get(path)
        if isinstance(item, Question) and item.asked in {"select_multiple", "rank"}:
            raise WorldFailed(Code.PLAN_UNREADABLE, where=where, what="many-answers", field=path)


def _offered(plan: PlanAxis, forms: Sequence[Form], language: Language, where: str) -> dict[str, str]:
    """What the plan names; else what the form offers, or offered in an earlier version."""
    if plan.labels:
        return {value: label[language] for value, label in plan.labels.items()}
    found: dict[str, str] = {}
    for form in forms:
        if isinstance(form.nodes.get(plan.by), Question):
            spoken = form.language(language)
            for choice in form.choices(plan.by):
                found.setdefault(choice.value, choice.labels.get(spoken) or choice.value)
    if not found:
        raise WorldFailed(Code.PLAN_UNREADABLE, where=where, what="no-labels", field=plan.by)
    return found
