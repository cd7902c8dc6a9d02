"""The two sides of a table: which values stand along them, in which order, under which words.

The values never come from the answers themselves: a place is there because a gathering was held in it, an answer
because the plan or the form offers it. A row that appeared only when somebody gave that answer would say so.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from exports.counts import Gathering
from exports.disclosure.model import Axis
from exports.periods import Language, Period, month_name
from exports.plan import Axis as PlanAxis
from exports.words import word
from fieldkit.errors import Code, WorldFailed
from forms.definition import Form, Question

OTHER: Final = ""


@dataclass(frozen=True)
class Side:
    """One side of a table: its values in order, and the words for each."""

    axis: Axis
    title: str
    labels: Mapping[str, str]


@dataclass(frozen=True)
class Frame:
    """What the values along a side depend on."""

    period: Period
    held: tuple[Gathering, ...]
    language: Language


def side(plan: PlanAxis, form: Form | None, frame: Frame, where: str) -> Side:
    """Find the values of a side.

    Raises PLAN_UNREADABLE with `what` no-labels where neither plan nor form offers any, many-answers where a
    person may give several: counts of those do not add up.
    """
    labels = _of_sessions(plan.by, frame)
    if labels is None:
        labels = _offered(plan, form, frame.language, where)
        other = plan.other[frame.language] if plan.other else word("no-answer", frame.language)
        labels = {**labels, OTHER: other}
    return Side(Axis(plan.by, tuple(labels)), plan.title[frame.language], labels)


def _of_sessions(by: str, frame: Frame) -> dict[str, str] | None:
    if by == "place":
        by_zone = sorted(frame.held, key=lambda gathering: (gathering.zone, gathering.place))
        return {gathering.place: gathering.place for gathering in by_zone}
    if by == "zone":
        zones = sorted({gathering.zone for gathering in frame.held})
        return {zone: zone or word("no-zone", frame.language) for zone in zones}
    if by == "month":
        months = frame.period.months()
        return {f"{month.first:%Y-%m}": month_name(month.first, frame.language) for month in months}
    return None


def _offered(plan: PlanAxis, form: Form | None, language: Language, where: str) -> dict[str, str]:
    item = form.nodes.get(plan.by) if form else None
    if isinstance(item, Question) and item.asked in {"select_multiple", "rank"}:
        raise WorldFailed(Code.PLAN_UNREADABLE, where=where, what="many-answers", field=plan.by)
    if plan.labels:
        return {value: label[language] for value, label in plan.labels.items()}
    choices = form.choices(plan.by) if form and isinstance(item, Question) else ()
    if not choices or form is None:
        raise WorldFailed(Code.PLAN_UNREADABLE, where=where, what="no-labels", field=plan.by)
    spoken = form.language(language)
    return {choice.value: choice.labels.get(spoken) or choice.value for choice in choices}
