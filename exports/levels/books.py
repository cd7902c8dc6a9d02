"""The workbooks of all areas: written, proven by themselves and held side by side, then remembered and named."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Final, TypeAlias

from exports.audit import Audited
from exports.audit.levels import Together, prove_together
from exports.content import Book
from exports.disclosure.protection import Mode
from exports.facts import Facts
from exports.levels.nodes import Node, plan_for
from exports.levels.telling import tell_all
from exports.opened import need_closed
from exports.periods import Language, Period
from exports.released import Asked, remember_all
from exports.summary import Exported, asked_for, facts_of, proven, summed_up
from fieldkit.areas import Level
from fieldkit.files import write_whole
from fieldkit.progress import Progress
from fieldkit.store import Store

_NOT_IN_A_FILE_NAME: Final = re.compile(r'[/\\:*?"<>|]')
_Made: TypeAlias = tuple[Facts, bytes, Audited, Book]


@dataclass(frozen=True)
class Shelved:
    """The workbooks that were written, by their area, and the proof for a reader who holds the whole region's."""

    books: dict[str, Exported]
    together: Together


def export_levels(  # noqa: PLR0913 - each is asked for by name
    store: Store,
    period: Period,
    folder: Path,
    *,
    progress: Progress,
    today: date,
    level: Level | None = None,
    language: Language = "es",
    plan: bytes | None = None,
    mode: Mode | None = None,
) -> Shelved:
    """Write a workbook for each area of a level, or of all, into a folder; each is named after its area.

    All areas' workbooks are made and proven, whichever are written. What they say is remembered before the first gets
    its name. Raises as `summary.export`, and NO_AREAS where the office's places lie in none.
    """
    store.need("office")
    with store.tables.snapshot():
        return _export(store, (period, today, language), folder, (plan, mode, level), progress)


def _export(
    store: Store,
    when: tuple[Period, date, Language],
    folder: Path,
    how: tuple[bytes | None, Mode | None, Level | None],
    progress: Progress,
) -> Shelved:
    (period, today, language), (plan, mode, level) = when, how
    read, period = asked_for(store, period, today, plan)
    said = tell_all(Asked(store, read, language, mode), period, lambda: None)
    nodes = [one.node for one in said.values()]
    wanted = [node for node in nodes if level in {None, node.level}]
    paths = _files(nodes, folder)
    for node in wanted:
        need_closed(paths[node.id])
    made: dict[str, _Made] = {}
    for done, (name, one) in enumerate(said.items(), 1):
        own = plan_for(read, one.node, nodes[0])
        facts = facts_of(store, own, (period, today, language), one.told, one.around)
        made[name] = (facts, *proven(facts, one.told.collected, lambda _: None))
        progress.step(done, len(said) + 1)
    together = prove_together([audited.reading for _, _, audited, _ in made.values()])
    progress.step(len(said) + 1, len(said) + 1)
    folder.mkdir(parents=True, exist_ok=True)
    whole = said[nodes[0].id].told
    books: dict[str, Exported] = {}
    for node in wanted:
        facts, data, audited, content = made[node.id]
        digest = hashlib.sha256(data).digest()
        if books:
            store.releases.note(whole.numbers, digest)
            write_whole(paths[node.id], data)
        else:
            write_whole(paths[node.id], data, ready=partial(remember_all, store, whole, digest))
        books[node.id] = summed_up(paths[node.id], facts, said[node.id].told, audited, content)
    return Shelved(books, together)


def _files(nodes: Sequence[Node], folder: Path) -> dict[str, Path]:
    """What the workbook of each area is called: after it, and its level where two areas are called alike."""
    names = [_NOT_IN_A_FILE_NAME.sub("-", node.name) for node in nodes]
    alike = [name.casefold() for name in names]
    return {
        node.id: folder / (f"{name}.xlsx" if alike.count(name.casefold()) == 1 else f"{name} ({node.level}).xlsx")
        for node, name in zip(nodes, names, strict=True)
    }
