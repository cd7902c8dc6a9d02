"""Workbooks of areas that lie in one another, held side by side: proven together, from the finished files alone.

Each says on its cover which area it is of and what that lies in. With that a reader looks up in one workbook what
another counts under that area's name, and adds up those that lie in it.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from exports.audit import Certifier, Proven, refuse_given
from exports.audit.cells import Reading
from exports.audit.finished import Finished, Where, refuse
from exports.audit.statement import Stated, answered, sums
from exports.disclosure.certificate import GivenAway, certify
from exports.disclosure.model import COUNTED, Key, Relation
from exports.disclosure.moves import certify_moves
from exports.disclosure.statement import Fact, Statement
from exports.disclosure.tree import in_area
from exports.facts import Around
from exports.words import word
from fieldkit.areas import LEVELS, Level


@dataclass(frozen=True)
class Together(Proven):
    """What several workbooks say together."""

    areas: tuple[str, ...]


@dataclass
class _Book:
    """A workbook, its area with what that lies in, its sums, and its cells, also those that only sums name."""

    reading: Reading
    around: Around
    sums: list[Relation] = field(default_factory=list)
    cells: set[Key] = field(default_factory=set)

    @property
    def level(self) -> Level:
        return self.around[0][0]

    @property
    def name(self) -> str:
        return self.around[0][1]

    @property
    def id(self) -> str:
        return " ".join(self.around[0])


def prove_together(readings: Sequence[Reading]) -> Together:
    """Prove workbooks of one period for a reader who has all of them.

    Raises NOT_PROTECTED, with `why` not-together where one says no area, or they are of several periods or languages.
    """
    stated = state_together(readings)
    threshold = max(one.finished.claim.threshold for one in readings)
    try:
        certificate = certify_moves(stated.statement, threshold=threshold)
    except GivenAway as given:
        refuse_given(given, stated)
    areas = tuple(" ".join(around_of(one.finished)[0]) for one in readings)
    return Together(len(stated.places), len(stated.statement.relations), certificate, areas)


def state_together(readings: Sequence[Reading]) -> Stated:
    """Put together what workbooks of areas that lie in one another say."""
    books = [_opened(one, readings[0].finished) for one in readings]
    facts: dict[Key, Fact] = {}
    places: dict[Key, Where] = {}
    relations: list[Relation] = []
    for book in books:
        for cell, fact in book.reading.facts.items():
            where = book.reading.places[cell][0]
            if facts.setdefault(in_area(cell, book.id), fact) != fact:
                refuse("two-values", where)
            places[in_area(cell, book.id)] = (f"{book.name}: {where[0]}", *where[1:])
        relations += [_moved(one, book.id) for one in book.sums]
    for outer in books:
        inside = [one for one in books if outer.around[0] in one.around[1:]]
        for inner in inside:
            relations += _alike(outer, inner)
        relations += _added(outer, inside)
    answers = frozenset[str]().union(*(answered(one.reading) for one in books))
    return Stated(Statement(facts, tuple(dict.fromkeys(relations)), answers), places)


def certifier(finished: Finished) -> Certifier:
    """What proves a workbook: one of an area as all of them together are proven, for it may be as large."""
    named = (word("cover", finished.language), 1, word("area", finished.language))
    of_area = any((where, column, value) == named for (where, _, column), value in finished.cells.items())
    return certify_moves if of_area else certify


def around_of(finished: Finished) -> Around:
    """The area that a workbook says it is of, and what that lies in. NOT_PROTECTED where it says none."""
    sheet, language = word("cover", finished.language), finished.language
    levels = {word(level, language): level for level in LEVELS}
    for (where, row, column), value in finished.cells.items():
        if (where, column, value) == (sheet, 1, word("area", language)):
            said = [part.partition(": ") for part in finished.text(sheet, row, 2).split(" · ")]
            if all(level in levels and name for level, _, name in said):
                return tuple((levels[level], name) for level, _, name in said)
    return refuse("not-together", (sheet, ""))


def _opened(reading: Reading, first: Finished) -> _Book:
    finished = reading.finished
    if (finished.language, finished.period) != (first.language, first.period):
        refuse("not-together")
    found = sums(reading)
    cells = set(reading.facts).union(*((one.total, *one.parts) for one in found))
    return _Book(reading, around_of(finished), found, cells)


def _moved(one: Relation, area: str) -> Relation:
    return Relation(in_area(one.total, area), tuple(in_area(part, area) for part in one.parts))


def _alike(outer: _Book, inner: _Book) -> Iterator[Relation]:
    """What the outer workbook counts under the inner one's name, or under the same name as that one does."""
    language = outer.reading.finished.language
    place, zone, gathering, month = (word(name, language) for name in ("place", "zone", "gathering", "month"))
    own = {"municipality": place, "comarca": zone}.get(inner.level)
    for cell in outer.cells:
        fixed = dict(cell)
        if own is not None and fixed.get(own) == inner.name:
            same = cell - {(own, inner.name)}
            if same in inner.cells:
                yield Relation(in_area(cell, outer.id), (in_area(same, inner.id),))
        if inner.level != "municipality" and {place, gathering} & fixed.keys() and cell in inner.cells:
            yield Relation(in_area(cell, outer.id), (in_area(cell, inner.id),))
    if inner.level == "municipality":
        yield from _monthly(outer, inner, (place, gathering, month))


def _monthly(outer: _Book, inner: _Book, names: tuple[str, str, str]) -> Iterator[Relation]:
    """A municipality's gatherings of a month, counted together, are what it counts in that month."""
    place, gathering, month = names
    lies: dict[str, dict[str, str]] = defaultdict(dict)
    for name, value, around, within in outer.reading.lies:
        if name == gathering:
            lies[value][around] = within
    rows: dict[str, list[str]] = defaultdict(list)
    for value, outside in lies.items():
        if outside.get(place) == inner.name and month in outside:
            rows[outside[month]].append(value)
    counted = {dict(cell)[COUNTED] for cell in outer.reading.facts}
    for when, values in rows.items():
        for what in counted:
            whole = frozenset({(COUNTED, what), (month, when)})
            parts = [frozenset({(COUNTED, what), (gathering, value)}) for value in values]
            if whole in inner.cells and outer.cells.issuperset(parts):
                yield Relation(in_area(whole, inner.id), tuple(in_area(part, outer.id) for part in parts))


def _added(outer: _Book, inside: Sequence[_Book]) -> Iterator[Relation]:
    """What is counted in all of an area is what those in it count, and the rest where not all of them are here."""
    language = outer.reading.finished.language
    along = {"municipality": word("place", language), "comarca": word("zone", language)}
    own = {*along.values(), word("gathering", language)}
    for level, name in along.items():
        members = [one for one in inside if one.level == level]
        rows = {value for cell in outer.cells for dimension, value in cell if dimension == name}
        whole = bool(rows) and rows <= {one.name for one in members}
        for cell in outer.cells:
            parts = [in_area(cell, one.id) for one in members if cell in one.cells]
            if parts and own.isdisjoint(dict(cell)):
                rest = [] if whole else [in_area(cell, f"{outer.id}, elsewhere: {level}")]
                yield Relation(in_area(cell, outer.id), (*parts, *rest))
