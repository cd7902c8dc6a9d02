"""The whole export, step by step: count, protect, lay out, write, prove, and only then give the file its name."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Final

from exports.audit import Audited, prove, read_workbook
from exports.audit.agree import agree
from exports.audit.package import check_reworded
from exports.content import Book
from exports.disclosure.certificate import certify
from exports.disclosure.moves import certify_moves
from exports.disclosure.protection import Mode
from exports.facts import Around, Facts, Provenance
from exports.indicators import evaluate
from exports.levels.telling import tell_whole
from exports.notes import fit_notes
from exports.opened import need_closed
from exports.package import reword
from exports.periods import Language, Period
from exports.plan import read_plan
from exports.plan_book import read_either
from exports.plan_rows import Plan
from exports.released import Asked, Told, remember_all
from exports.sheets import book, certificate_line
from exports.tables import Collected, present
from exports.words import word
from exports.workbook import write
from fieldkit import settings, shelf
from fieldkit.errors import Code, WorldFailed
from fieldkit.files import write_whole
from fieldkit.progress import Progress
from fieldkit.store import Store

_STEPS: Final = 6
# Stands for the numbers of a certificate that is not there yet, and takes as much room.
_ROOM: Final = (99_999, 9_999)


@dataclass(frozen=True)
class Exported:
    """What was written: how many cells were protected, how many of them were small, how far the furthest is off.

    `releases` are the numbers of what it says: its own, or of those that it adds up. `numbers` about people stand in
    the file, `sums` among them were found in it; `sensitive` cells were proven by `tables` whole tables. `book` is
    what the file shows, for other papers made from the same numbers.
    """

    path: Path
    period: Period
    releases: tuple[int, ...]
    sheets: int
    cells: int
    small: int
    furthest: int
    numbers: int
    sums: int
    sensitive: int
    tables: int
    simulated: bool
    book: Book


def export(  # noqa: PLR0913 - each is asked for by name
    store: Store,
    period: Period,
    out: Path,
    *,
    progress: Progress,
    today: date,
    language: Language = "es",
    plan: bytes | None = None,
    mode: Mode | None = None,
) -> Exported:
    """Write the summary workbook of a period up to today; `out` appears whole, or stays as it was.

    Without a `plan` (TOML, or a workbook of its rows) the store's own is taken, without a `mode` the plan's. What the
    workbook says is remembered before the file gets its name: whoever is interrupted in between says the same again.

    Raises WRONG_ROLE on a station, PLAN_UNREADABLE, FORM_UNKNOWN, NOTHING_TO_EXPORT where no gathering lies in the
    period, RELEASE_FROZEN, RELEASE_LACKS and RELEASE_MOVED for what was published before, NOT_PROTECTED where the
    finished workbook gives somebody away or is not what was meant, WORKBOOK_OPEN, and what the disk has to say.
    """
    need_closed(out)
    store.need("office")
    how = partial(prepare, store, period, progress=progress, today=today, language=language, plan=plan, mode=mode)
    return _written(store, out, how, progress)


def _written(
    store: Store, out: Path, how: Callable[[], tuple[Facts, Told]], progress: Progress, *, again: bool = False
) -> Exported:
    """Write what is prepared by `how`, and prove it."""
    with store.tables.snapshot():
        facts, told = how()
        data, audited, content = proven(facts, told.collected, lambda step: progress.step(step, _STEPS))
        try:
            write_whole(out, data, ready=lambda: remember_all(store, told, hashlib.sha256(data).digest()))
        except WorldFailed as failed:
            if again or told.pending or failed.code is not Code.RELEASE_MOVED:
                raise
        else:
            return summed_up(out, facts, told, audited, content)
    # What was published has the same numbers the second time, and lacks what was withdrawn meanwhile.
    return _written(store, out, how, progress, again=True)


def summed_up(path: Path, facts: Facts, told: Told, audited: Audited, content: Book) -> Exported:
    """Say what was written."""
    protected = facts.protected
    return Exported(
        path=path,
        period=facts.period,
        releases=told.numbers,
        sheets=len(content.sheets),
        cells=protected.cells,
        small=protected.small,
        furthest=protected.furthest,
        numbers=audited.numbers,
        sums=audited.sums,
        sensitive=audited.sensitive,
        tables=len(audited.certificate.tables),
        simulated=facts.simulated,
        book=content,
    )


def proven(facts: Facts, collected: Collected, step: Callable[[int], None]) -> tuple[bytes, Audited, Book]:
    """Write the workbook and prove it; then say on its cover what was proven, and change nothing else."""
    waiting = replace(facts, made=replace(facts.made, certificate=_ROOM))
    written, placed = write(book(waiting))
    step(4)
    audited = prove(read_workbook(written), by=certify_moves if facts.made.around else certify)
    step(5)
    agree(placed, collected.model, facts.protected, audited.reading)
    known = replace(facts, made=replace(facts.made, certificate=(audited.sensitive, len(audited.certificate.tables))))
    was, says = certificate_line(waiting), certificate_line(known)
    data = reword(written, was, says, facts.today)
    check_reworded(written, data, was, says, audited.reading.finished)
    step(6)
    return data, audited, book(known)


def prepare(
    store: Store,
    period: Period,
    *,
    progress: Progress,
    today: date,
    language: Language = "es",
    plan: bytes | None = None,
    mode: Mode | None = None,
) -> tuple[Facts, Told]:
    """Count and protect a period: all that a workbook of it would show, and what is to be remembered of it.

    What a screen shows is taken from the facts: it is what the workbook says, digit by digit. Where the office's places
    lie in several areas, that is the workbook of the one that holds all. Raises as `export` does.
    """
    read, period = asked_for(store, period, today, plan)
    progress.step(1, _STEPS)
    with store.tables.snapshot():
        own, told, around = tell_whole(Asked(store, read, language, mode), period, lambda: progress.step(2, _STEPS))
        progress.step(3, _STEPS)
        return facts_of(store, own, (period, today, language), told, around), told


def asked_for(store: Store, period: Period, today: date, plan: bytes | None) -> tuple[Plan, Period]:
    """The plan that is meant, as far as this office has its forms, and the days of a period up to today. WRONG_ROLE."""
    store.need("office")
    own = own_plan(store)
    read = present(store, read_either(plan, own) if plan is not None else read_plan(own))
    if period.first <= today:
        # What is still to come would be late for a release that says it is about those days too.
        period = Period(period.first, min(period.last, today))
    return read, period


def own_plan(store: Store) -> bytes:
    """The plan that an office has, or else the library's."""
    return (store.settings.get(settings.PLAN) or shelf.library_plan()).encode()


def facts_of(store: Store, plan: Plan, when: tuple[Period, date, Language], told: Told, around: Around = ()) -> Facts:
    """All that the sheets are made of; of an area, named with what it lies `around`, what is not the whole office's."""
    collected, protected = told.collected, told.protected
    period, today, language = when
    form = store.shelf.form(plan.form)
    held = collected.gatherings
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
        lines=tuple(evaluate(plan, protected.tables, held, period, today, collected.exact)),
        made=Provenance(
            titles={info.form: info.title for info in store.shelf.forms()},
            version=version("fieldkit"),
            release=told.numbers,
            laptops=told.laptops,
            notes=fit_notes(store, period, language) if len(around) < 2 else None,  # noqa: PLR2004 - inside another
            missing=collected.missing,
            reports=collected.reports,
            needs=_needs(store, plan, language),
            entries=collected.entries,
            exact=collected.exact,
            around=around,
        ),
    )


def _needs(store: Store, plan: Plan, language: Language) -> dict[str, str]:
    """The words for the needs that associations report."""
    form = store.shelf.find(plan.reports.form) if plan.reports else None
    if form is None or plan.reports is None or plan.reports.needs not in form.nodes:
        return {}
    spoken = form.language(language)
    return {choice.value: choice.labels.get(spoken) or choice.value for choice in form.choices(plan.reports.needs)}
