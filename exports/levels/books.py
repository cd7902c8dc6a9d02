"""The workbooks of all areas: written, proven by themselves and held side by side, then remembered and named."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Final, TypeAlias

from exports.audit import Audited
from exports.audit.levels import Together, prove_together
from exports.content import Book
from exports.disclosure.protection import Mode
from exports.facts import Facts
from exports.levels.nodes import Node, plan_for, region_of
from exports.levels.telling import Said, tell_all
from exports.opened import need_closed
from exports.periods import Language, Period
from exports.plan import read_plan
from exports.released import Asked, Told, remember_all
from exports.summary import Exported, asked_for, facts_of, own_plan, proven, summed_up
from fieldkit import files
from fieldkit.areas import Level
from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Progress
from fieldkit.store import Store

_NOT_IN_A_FILE_NAME: Final = re.compile(r'[/\\:*?"<>|]')
# A level alone, '' or an area by the name that `areas_of` gives it.
_Wanted: TypeAlias = tuple[Level | None, str]
_Made: TypeAlias = tuple[Facts, bytes, Audited, Book]


@dataclass(frozen=True)
class Shelved:
    """The workbooks that were written, by their area, and the proof for a reader who holds the whole region's."""

    books: dict[str, Exported]
    together: Together


def areas_of(store: Store) -> tuple[Node, ...]:
    """The areas that would have a workbook now, the one that holds all first; none where places lie in none."""
    tree = store.shelf.tree()
    return region_of(tree, store.shelf.places(), read_plan(own_plan(store))).nodes if tree else ()


def prepare_area(
    store: Store, period: Period, area: str, *, progress: Progress, today: date, language: Language = "es"
) -> tuple[Facts, Told]:
    """As `summary.prepare`, of one area's workbook; what is to be remembered is that of all.

    Raises as `export_levels`.
    """
    with store.tables.snapshot():
        read, period = asked_for(store, period, today, None)
        progress.step(1, 2)
        said = tell_all(Asked(store, read, language, None), period, lambda: progress.step(2, 2))
        root, *_ = said.values()
        node = _wanted(said, period, (None, area))[0]
        one, own = said[node.id], plan_for(read, node, root.node)
        facts = facts_of(store, own, (period, today, language), one.told, one.around)
        return facts, replace(one.told, pending=root.told.pending)


def export_levels(  # noqa: PLR0913 - each is asked for by name
    store: Store,
    period: Period,
    folder: Path,
    *,
    progress: Progress,
    today: date,
    level: Level | None = None,
    area: str = "",
    language: Language = "es",
    plan: bytes | None = None,
    mode: Mode | None = None,
) -> Shelved:
    """Write a workbook for each area of a level, or of all, into a folder; each is named after its area.

    With `area`, one of `areas_of` by its `id`, that of this area alone.

    An area without a gathering in the period has none.
    All areas' workbooks are made and proven, whichever are written. What they say is remembered before the first gets
    its name. Raises as `summary.export`, and NO_AREAS where the office's places lie in none, or in none of this level;
    RELEASE_LACKS where what was published of the period says nothing of the area.
    """
    store.need("office")
    with store.tables.snapshot():
        return _export(store, (period, today, language), folder, (plan, mode, (level, area)), progress)


def _export(
    store: Store,
    when: tuple[Period, date, Language],
    folder: Path,
    how: tuple[bytes | None, Mode | None, _Wanted],
    progress: Progress,
) -> Shelved:
    (period, today, language), (plan, mode, which) = when, how
    read, period = asked_for(store, period, today, plan)
    said = tell_all(Asked(store, read, language, mode), period, lambda: None)
    nodes = [one.node for one in said.values()]
    wanted = _wanted(said, period, which)
    paths = _files(nodes, folder)
    for node in wanted:
        need_closed(paths[node.id])
    made: dict[str, _Made] = {}
    for done, (name, one) in enumerate(said.items(), 1):
        if not _has_met(one):
            continue
        own = plan_for(read, one.node, nodes[0])
        facts = facts_of(store, own, (period, today, language), one.told, one.around)
        made[name] = (facts, *proven(facts, one.told.collected, lambda _: None))
        progress.step(done, len(said) + 1)
    together = prove_together([audited.reading for _, _, audited, _ in made.values()])
    progress.step(len(said) + 1, len(said) + 1)
    with files.failures(folder):
        folder.mkdir(parents=True, exist_ok=True)
    whole = said[nodes[0].id].told
    books: dict[str, Exported] = {}
    for node in wanted:
        facts, data, audited, content = made[node.id]
        digest = hashlib.sha256(data).digest()
        if books:
            store.releases.note(whole.numbers, digest)
            files.write_whole(paths[node.id], data)
        else:
            files.write_whole(paths[node.id], data, ready=partial(remember_all, store, whole, digest))
        books[node.id] = summed_up(paths[node.id], facts, said[node.id].told, audited, content)
    return Shelved(books, together)


def _wanted(said: Mapping[str, Said], period: Period, which: _Wanted) -> list[Node]:
    level, area = which
    nodes = [one.node for one in said.values()]
    found = [node for node in nodes if level in {None, node.level} and area in {"", node.id}]
    held = [node for node in found if _has_met(said[node.id])]
    if found and not held:
        raise WorldFailed(Code.NOTHING_TO_EXPORT, period=period.code)
    if held:
        return held
    told = said[nodes[0].id].told
    if told.pending:
        raise WorldFailed(Code.NO_AREAS)
    raise WorldFailed(Code.RELEASE_LACKS, period=period.code, number=str(told.numbers[0]))


def _has_met(one: Said) -> bool:
    """Whether an area had a gathering to list: of one that had none there is no workbook, only noughts above it."""
    return any(not gathering.known or gathering.pool for gathering in one.told.collected.gatherings)


def _files(nodes: Sequence[Node], folder: Path) -> dict[str, Path]:
    """What the workbook of each area is called: after it, and its level where two areas are called alike."""
    names = [_NOT_IN_A_FILE_NAME.sub("-", node.name) for node in nodes]
    alike = [name.casefold() for name in names]
    return {
        node.id: folder / (f"{name}.xlsx" if alike.count(name.casefold()) == 1 else f"{name} ({node.level}).xlsx")
        for node, name in zip(nodes, names, strict=True)
    }
