"""The whole export, step by step: count, protect, lay out, write, prove, and only then give the file its name."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from exports.audit import audit
from exports.counts import Gathering, gatherings
from exports.disclosure.protect import Protected, Protection, protect
from exports.facts import Facts
from exports.indicators import evaluate
from exports.periods import Language, Period
from exports.plan import Plan, read_plan
from exports.sheets import book
from exports.tables import Collected, collect
from exports.words import word
from exports.workbook import write
from fieldkit import settings, shelf
from fieldkit.errors import Code, WorldFailed
from fieldkit.files import write_whole
from fieldkit.progress import Progress
from fieldkit.store import Store

_STEPS: Final = 5


@dataclass(frozen=True)
class Exported:
    """What was written: how many cells were protected, how many of them were small, how far the furthest is off.

    `numbers` about people stand in the file; `sums` among them were added up again in the finished workbook.
    """

    path: Path
    period: Period
    sheets: int
    cells: int
    small: int
    furthest: int
    numbers: int
    sums: int
    simulated: bool


def export(
    store: Store,
    period: Period,
    out: Path,
    *,
    progress: Progress,
    today: date,
    language: Language = "es",
    plan: bytes | None = None,
) -> Exported:
    """Write the summary workbook of a period; `out` appears whole, or stays as it was.

    Without a `plan` (TOML) the store's own is taken. Raises WRONG_ROLE on a station, PLAN_UNREADABLE, FORM_UNKNOWN,
    NOTHING_TO_EXPORT where no gathering lies in the period, NOT_PROTECTED where the finished workbook does not hold
    what it promises, and what the disk has to say.
    """
    facts, collected = prepare(store, period, progress=progress, today=today, language=language, plan=plan)
    protected = facts.protected
    content = book(facts)
    data, placed = write(content)
    progress.step(4, _STEPS)
    audited = audit(data, content, placed, collected.model, protected)
    progress.step(5, _STEPS)
    write_whole(out, data)
    return Exported(
        path=out,
        period=period,
        sheets=len(content.sheets),
        cells=protected.cells,
        small=protected.small,
        furthest=protected.furthest,
        numbers=audited.numbers,
        sums=audited.sums,
        simulated=store.identity.simulated,
    )


def prepare(
    store: Store,
    period: Period,
    *,
    progress: Progress,
    today: date,
    language: Language = "es",
    plan: bytes | None = None,
) -> tuple[Facts, Collected]:
    """Count and protect a period: all that a workbook of it would show, and the true counts behind it.

    What a screen shows is taken from the facts: it is what the workbook says, digit by digit. Raises as `export` does.
    """
    store.need("office")
    read = read_plan(plan if plan is not None else _own_plan(store))
    held = tuple(gatherings(store, period, read.tally.field if read.tally else None))
    if not held:
        raise WorldFailed(Code.NOTHING_TO_EXPORT, period=period.code)
    progress.step(1, _STEPS)
    collected = collect(store, read, period, held, language)
    progress.step(2, _STEPS)
    protected = _protected(store, read, period, collected)
    progress.step(3, _STEPS)
    return _facts(store, read, (period, today, language), collected, protected), collected


def _own_plan(store: Store) -> bytes:
    return (store.settings.get(settings.PLAN) or shelf.library_plan()).encode()


def _protected(store: Store, plan: Plan, period: Period, collected: Collected) -> Protected:
    release = f"{store.identity.id}\n{period.code}\n{plan.title.es}\n{plan.version}"
    return protect(
        collected.model,
        collected.wanted,
        protection=Protection(),
        secret=store.identity.secret,
        release=release,
    )


def _facts(
    store: Store, plan: Plan, when: tuple[Period, date, Language], collected: Collected, protected: Protected
) -> Facts:
    period, today, language = when
    form = store.shelf.form(plan.form)
    held: tuple[Gathering, ...] = collected.gatherings
    return Facts(
        plan=plan,
        period=period,
        language=language,
        today=today,
        office=store.identity.name,
        form=word("form-version", language, title=form.title, version=form.version),
        simulated=store.identity.simulated,
        held=held,
        sides=collected.sides,
        protected=protected,
        lines=tuple(evaluate(plan, protected.tables, held, period, today)),
    )
