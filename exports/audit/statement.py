"""From the numbers of finished workbooks to what an outsider knows: facts, and every sum that anybody could do."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise

from exports.audit.cells import Reading
from exports.audit.finished import Where, refuse
from exports.disclosure.certificate import Fact, Statement
from exports.disclosure.model import COUNTED, Key, Relation
from exports.periods import Language, Period
from exports.words import word
from fieldkit.errors import WorldFailed

_PERIOD = "released"


@dataclass(frozen=True)
class Stated:
    """A statement, and which of its cells stand where in the workbook that is audited."""

    statement: Statement
    places: Mapping[Key, Where]


def state(reading: Reading, earlier: Sequence[Reading] = ()) -> Stated:
    """Put together what the workbook says, alone or beside earlier ones about the same days."""
    facts, relations = dict(reading.facts), sums(reading)
    places = {cell: where[0] for cell, where in reading.places.items()}
    answers = set(answered(reading))
    touching = [one for one in earlier if _touch(one.finished.period, reading.finished.period)]
    if not touching:
        return Stated(Statement(facts, tuple(relations), frozenset(answers)), places)
    together = [reading, *touching]
    atoms = _atoms([one.finished.period for one in together])
    whole: dict[Key, Fact] = {}
    tied: list[Relation] = []
    moved: dict[Key, Where] = {}
    for one in together:
        within = [atom for atom in atoms if one.finished.period.contains(atom)]
        for cell, fact in one.facts.items():
            placed = _dated(cell, one.finished.period)
            if whole.setdefault(placed, fact) != fact:
                refuse("changed-since", one.places[cell][0])
            if one is reading:
                moved[placed] = places[cell]
        for relation in sums(one):
            dated = (
                _dated(relation.total, one.finished.period),
                [_dated(p, one.finished.period) for p in relation.parts],
            )
            tied.append(Relation(dated[0], tuple(dated[1])))
        tied += _split(one, within)
        answers |= answered(one)
    return Stated(Statement(whole, tuple(dict.fromkeys(tied)), frozenset(answers)), moved)


def _touch(one: Period, other: Period) -> bool:
    return one.first <= other.last and other.first <= one.last


def _atoms(periods: Iterable[Period]) -> list[Period]:
    """Cut the days that any of the periods covers where one of them begins or ends."""
    known = list(periods)
    starts = sorted({day for one in known for day in (one.first, one.last + timedelta(days=1))})
    pieces = [Period(first, after - timedelta(days=1)) for first, after in pairwise(starts)]
    return [piece for piece in pieces if any(one.contains(piece) for one in known)]


def _dated(cell: Key, period: Period) -> Key:
    return cell | {(_PERIOD, period.code)}


def _split(one: Reading, within: Sequence[Period]) -> Iterator[Relation]:
    """Say that what a release counts is what was counted in each of the pieces that its period is cut into."""
    if len(within) < 2:  # noqa: PLR2004 - one piece is the period itself
        return
    for cell in one.facts:
        days = _own_days(cell, one.finished.language)
        # What came late is counted in another month than its day's.
        pieces = [atom for atom in within if days is None or _touch(atom, days)] or list(within)
        yield Relation(_dated(cell, one.finished.period), tuple(_dated(cell, piece) for piece in pieces))


def _own_days(cell: Key, language: Language) -> Period | None:
    """The days that a cell is about by itself: a month's, or those of a gathering, whose label begins with its date."""
    fixed = dict(cell)
    gathering = fixed.get(word("gathering", language), "")[:10]
    return _days(fixed.get(word("month", language)) or (f"{gathering}..{gathering}" if gathering else None))


def _days(code: str | None) -> Period | None:
    try:
        return Period.parse(code) if code else None
    except WorldFailed:
        return None


def sums(reading: Reading) -> list[Relation]:
    """All sums among the cells of a workbook: totals, what lies in what, months in periods, and who includes whom."""
    cells = set(reading.facts)
    relations: list[Relation] = []
    for relation in _nested(reading, cells):
        relations.append(relation)
        cells.add(relation.total)
    relations += _totals(reading, cells)
    relations += _times(reading, cells)
    for whole, part in sorted(reading.includes, key=lambda pair: sorted(pair[0])):
        if part in cells:
            fixed = dict(whole)
            rest = frozenset({(COUNTED, f"{fixed.pop(COUNTED)} – {dict(part)[COUNTED]}"), *fixed.items()})
            relations.append(Relation(whole, (part, rest)))
    # Always in one order: the same file has the same certificate.
    return sorted(set(relations), key=lambda one: (sorted(one.total), len(one.parts), sorted(one.parts[0])))


def _nested(reading: Reading, cells: set[Key]) -> list[Relation]:
    """Where places lie in areas and gatherings in places and months: the outer cell is the sum of the inner ones."""
    lies_in: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
    for inner, value, outer, around in sorted(reading.lies):
        if lies_in[inner, outer].setdefault(value, around) != around:
            refuse("two-areas", ("", value))
    found: list[Relation] = []
    known = set(cells)
    # A gathering lies in a place and that in an area: what the first round makes, the second takes up.
    for _ in range(2):
        parts: dict[Key, list[Key]] = defaultdict(list)
        for cell in known:
            for (inner, outer), places in lies_in.items():
                lying = dict(cell).get(inner)
                if lying in places and outer not in dict(cell):
                    parts[cell - {(inner, lying)} | {(outer, places[lying])}].append(cell)
        for total, inside in parts.items():
            for dimension, group in _by_inner(total, inside).items():
                relation = Relation(total, tuple(sorted(group, key=sorted)))
                if relation not in found and dimension:
                    found.append(relation)
        known |= {relation.total for relation in found}
    return found


def _by_inner(total: Key, inside: Iterable[Key]) -> dict[str, list[Key]]:
    """The parts of a sum by the dimension that they are told apart by: gatherings of an area, or its places."""
    outer = {name for name, _ in total}
    groups: dict[str, list[Key]] = defaultdict(list)
    for cell in inside:
        (dimension,) = [name for name, _ in cell if name not in outer]
        groups[dimension].append(cell)
    return groups


def _totals(reading: Reading, cells: set[Key]) -> Iterator[Relation]:
    """Where all values of a dimension stand in the workbook, and their total as well."""
    times = {word("month", reading.finished.language), word("period", reading.finished.language)}
    groups: dict[tuple[Key, str], list[Key]] = defaultdict(list)
    for cell in cells:
        for name, value in cell:
            if name != COUNTED and name not in times:
                groups[cell - {(name, value)}, name].append(cell)
    for (total, _), parts in sorted(groups.items(), key=lambda group: (sorted(group[0][0]), group[0][1])):
        if total in cells:
            yield Relation(total, tuple(sorted(parts, key=sorted)))


def _times(reading: Reading, cells: set[Key]) -> Iterator[Relation]:
    """Months add up to the longer stretches of time that they fill, and to the whole period."""
    finished = reading.finished
    month = word("month", finished.language)
    by_rest: dict[Key, dict[str, Key]] = defaultdict(dict)
    for cell in cells:
        code = dict(cell).get(month)
        if code is not None:
            by_rest[cell - {(month, code)}][code] = cell
    for rest, found in by_rest.items():
        pieces = {code: days.clip(finished.period) for code in found if (days := _days(code)) is not None}
        if rest in cells:
            yield from _filled(rest, finished.period, found, pieces)
        for code, days in pieces.items():
            yield from _filled(found[code], days, found, {k: v for k, v in pieces.items() if k != code})


def _filled(total: Key, days: Period, cells: Mapping[str, Key], pieces: Mapping[str, Period]) -> Iterator[Relation]:
    """The sum over pieces of time that fill `days` without a gap, the finest there are."""
    inside = sorted((piece.first, piece.days, code) for code, piece in pieces.items() if days.contains(piece))
    at, parts = days.first, list[Key]()
    while at <= days.last:
        step = next((code for first, _, code in inside if first == at), None)
        if step is None:
            return
        parts.append(cells[step])
        at = pieces[step].last + timedelta(days=1)
    if parts and at == days.last + timedelta(days=1):
        yield Relation(total, tuple(parts))


def answered(reading: Reading) -> frozenset[str]:
    """The dimensions along which people answer: places, areas, times, gatherings and laptops are none."""
    own = {
        word(name, reading.finished.language) for name in ("place", "zone", "month", "period", "gathering", "laptop")
    }
    return frozenset(reading.answers - own)
