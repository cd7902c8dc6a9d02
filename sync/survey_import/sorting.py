"""Each row of a table beside what the office holds: new, known, changed at its source, withdrawn here, or no good.

A preview and the import itself see the rows through the same eyes: what the one counts, the other does.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from itertools import islice
from random import Random
from typing import Final, Literal, TypeAlias

from fieldkit import anonymity
from fieldkit.filling import fill
from fieldkit.imported import Held, Place, There
from fieldkit.progress import Progress
from fieldkit.shelf import SESSION_FORM
from fieldkit.store import Store
from fieldkit.versions import Node, heads
from forms.definition import Form
from sync.survey_import.cells import folded
from sync.survey_import.convert import Converted, Converter, Problem, gathered
from sync.survey_import.gatherings import Gathering, Gatherings
from sync.survey_import.mapping import Mapping, fingerprint
from sync.survey_import.naming import CONTENT, Names
from sync.survey_import.table import Row, Table
from sync.survey_import.targets import targets

Verdict = Literal["new", "known", "changed", "withdrawn", "refused"]
_AT_ONCE: Final = 500  # rows that are compared with the store together
_TWICE: Final = ("id-twice", "row-twice")
_SHORT: Final = 8  # bytes of a key that tell it from all others of one file


@dataclass(frozen=True)
class Sorted:
    """One row and what is to be done about it.

    `key` names it, `state` is what it says and how that was read. `gathering` is None where only the office reads the
    form. `dropped`: questions that were answered although the form does not ask them then. `likely`: how many places in
    free text may say who somebody is. `parents`: what a changed row takes the place of.
    """

    row: Row
    key: bytes
    state: bytes
    verdict: Verdict = "refused"
    session: str = ""
    record: str = ""
    gathering: Gathering | None = None
    answers: dict[str, str] | None = None
    held: Held | None = None
    mended: bytes = b""
    problems: tuple[Problem, ...] = ()
    dropped: tuple[str, ...] = ()
    likely: int = 0
    parents: tuple[Node, ...] = ()


Named: TypeAlias = tuple[Converted, Sorted]  # a row as it was read, and which row it is


class Sorter:
    """Sorts the rows of one table. `reviewed`: a person has looked at what is marked in free text."""

    def __init__(
        self, store: Store, form: Form, table: Table, mapping: Mapping, clock: Callable[[], datetime], *, reviewed: bool
    ) -> None:
        self._table = table
        self._form = form
        self._mapping = mapping
        self._clock = clock
        self._reviewed = reviewed
        self._names = Names(store, form.form_id, mapping.source or fingerprint(table.headers))
        self._decided = self._names.decided(mapping)
        self._converter = Converter(table.headers, mapping, targets(form))
        self._headers = {one.to: one.header for one in mapping.used()}
        self._places = [place.name for place in store.shelf.places()]
        self._seen: set[bytes] = set()
        self._often: dict[bytes, int] = {}
        self._imports = store.master.imports
        self.gatherings = Gatherings(store, self._names, clock)
        self.sealed = form.reader == "office"
        self.of_sessions = form.form_id == SESSION_FORM

    def read(self, progress: Progress) -> Iterator[list[Named]]:
        """All rows, some hundred at a time, with what they say. The file is read as they are asked for."""
        rows = self._table.rows(progress)
        while some := list(islice(rows, _AT_ONCE)):
            yield [self._named(self._converter.convert(row)) for row in some]

    def sort(self, named: Sequence[Named]) -> list[Sorted]:
        """Those rows beside what the office holds now: asked three times for all of them."""
        held = self._imports.known([found.key for _, found in named])
        read = [self._sorted(made, replace(found, held=held.get(found.key))) for made, found in named]
        there = self._imports.there({_place(one) for one in read if _open(one)})
        found = [self._held(one, there.get(_place(one))) if _open(one) else one for one in read]
        said = self._imports.said([one.held for one in found if _open(one) and one.held and not one.held.withdrawn])
        return [self._judged(one, said) if _open(one) else one for one in found]

    # ── Which row it is ──

    def _named(self, made: Converted) -> Named:
        content = self._names.content(self._table.headers, made.row.cells)
        state, mended = content + self._decided, b""
        if made.mended:
            (key, original), mended = made.mended, state
            state = original + self._decided
            self._once(made, key, "row-twice")
        elif self.of_sessions:
            place, day = gathered(made, self._mapping.session)
            key = self._names.own(f"{folded(place)} {day}", "")
        elif made.own:
            key = self._names.own(made.own, made.moment)
            self._once(made, key, "id-twice")
        else:
            key = self._names.equal(content, self._ordinal(content))
        return made, Sorted(made.row, key, state, mended=mended)

    def _once(self, made: Converted, key: bytes, code: str) -> None:
        if key[:_SHORT] in self._seen:
            made.problems.append(Problem(made.row.number, self._mapping.id_column, code))
        self._seen.add(key[:_SHORT])

    def _ordinal(self, content: bytes) -> int:
        """Which of the rows that say the same this is, from 1."""
        short = content[:_SHORT]
        if short not in self._seen:
            self._seen.add(short)
            return 1
        self._often[short] = self._often.get(short, 1) + 1
        return self._often[short]

    # ── What it says ──

    def _sorted(self, made: Converted, found: Sorted) -> Sorted:
        twice = any(one.code in _TWICE for one in made.problems)
        if found.held and _as_before(found, found.held) and not twice:
            return replace(found, verdict="withdrawn" if found.held.withdrawn else "known")
        found = self._placed(made, found)
        if not made.problems:
            found = self._filled(made, found)
        return replace(found, problems=tuple(made.problems))

    def _placed(self, made: Converted, found: Sorted) -> Sorted:
        """The session that a row belongs to, and its record's id there."""
        if self.sealed:
            record = self._names.record(found.key, "")
            return replace(found, session=record, record=record)
        gathering = self._gathering(made)
        if gathering is None:
            return found
        if self.of_sessions:
            self._once(made, bytes.fromhex(gathering.id), "session-twice")
            return replace(found, session=gathering.id, record=gathering.id, gathering=gathering)
        held = found.held
        if held and self.gatherings.same(held.session, gathering):
            return replace(found, session=held.session, record=held.record, gathering=gathering)
        if held and not held.withdrawn:
            made.problems.append(Problem(made.row.number, "", "moved"))
        record = self._names.record(found.key, gathering.id)
        return replace(found, session=gathering.id, record=record, gathering=gathering, held=None)

    def _gathering(self, made: Converted) -> Gathering | None:
        place, day = gathered(made, self._mapping.session) if self.of_sessions else (made.place, made.day)
        missing = [code for code, said in (("place-missing", place), ("date-missing", day)) if not said]
        if day is None or not place:
            if not made.problems:
                made.problems += [Problem(made.row.number, "", code) for code in missing]
            return None
        gathering = self.gatherings.at(place, day)
        if self.gatherings.withdrawn(gathering):
            made.problems.append(Problem(made.row.number, "", "session-withdrawn"))
        elif not self.of_sessions:
            faults = self.gatherings.problems(gathering)
            made.problems += [Problem(made.row.number, one.path, "session-refused", one.message) for one in faults]
        return gathering

    def _filled(self, made: Converted, found: Sorted) -> Sorted:
        """What would be stored, and what is wrong with it."""
        day = made.day
        moment = datetime.combine(day, time(12), UTC) if day else self._clock()
        chance = Random(self._names.chance(found.record))  # noqa: S311 - the same each time, which is the point
        answers, faults = fill(self._form, made.given, lambda: moment, chance)
        for one in faults:
            header = self._headers.get(one.path, one.path)
            made.problems.append(Problem(made.row.number, header, one.code, one.message))
        marked = [mark for one in anonymity.review(self._form, answers, self._places) for mark in one.marks]
        if any(mark.kind in anonymity.CERTAIN for mark in marked) and not self._reviewed:
            made.problems.append(Problem(made.row.number, "", "marked"))
        dropped = tuple(path for path in made.given if path not in answers)
        return replace(found, answers=answers, dropped=dropped, likely=len(marked))

    # ── What is to be done ──

    def _held(self, found: Sorted, there: There | None) -> Sorted:
        """With what is there of it: a record of that id that no row brought here, a copy of this master imported."""
        held, nodes = found.held, there.nodes if there else ()
        if there and held is None:
            version = heads(nodes)[0].id if nodes else b""
            held = Held(found.session, found.record, version, withdrawn=there.withdrawn)
        # What it said before. A person's own correction it stands beside.
        mine = tuple(node for node in nodes if held and held.state and node.id == held.version)
        return replace(found, held=held, parents=mine or tuple(heads(nodes)))

    def _judged(self, found: Sorted, said: dict[bytes, dict[str, str]]) -> Sorted:
        held = found.held
        if held is None:
            return replace(found, verdict="new")
        if held.withdrawn:
            return replace(found, verdict="withdrawn")
        # A session that people at a table opened is theirs: a list of sessions does not write over their sheet.
        theirs = self.of_sessions and not held.state
        same = theirs or said.get(held.version, {}) == found.answers
        return replace(found, verdict="known" if same else "changed")


def _open(found: Sorted) -> bool:
    """Whether it is still to be seen what a row is."""
    return found.verdict == "refused" and not found.problems


def _place(found: Sorted) -> Place:
    return found.session, found.record


def _as_before(found: Sorted, held: Held) -> bool:
    """Whether a row says what it said when it came. One that was mended since then is known by what it said before."""
    if found.mended:
        return found.mended == held.mended
    if held.mended:
        return found.state[:CONTENT] == held.state[:CONTENT]
    return found.state == held.state
