"""Which rows of a plan can count one and the same person: what the form allows, whatever anybody answered."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, combinations
from math import ceil, floor, inf, nextafter
from typing import Final, TypeAlias

from exports.measures import Condition, Range, Where
from fieldkit.master.tables import NUMBERS
from forms.definition import Form, Question

# For each row whether it counts them.
Counted: TypeAlias = tuple[bool, ...]
_SOMETHING_ELSE: Final = "\x1f"  # an answer that no row asks about
_MOST_WAYS: Final = 5_000  # that are looked at: a row about a dozen questions
_MOST_CHOSEN: Final = 8  # of a question that takes several: choices of which every combination is tried


def answerable(rows: Sequence[Where], form: Form | None) -> set[Counted]:
    """Every way in which a submission can be counted by some of these rows and not by the others.

    None where they are too many to be told: then what nobody answered counts for what nobody can. That is more than a
    reader knows: rounded it comes to the same, and what is hidden is hidden from somebody who knows it.
    """
    found = {tuple(True for _ in rows)}
    for path in sorted({path for row in rows for path in row}):
        asked = [row.get(path) for row in rows]
        item = form.nodes.get(path) if form else None
        ways = {tuple(one is None or holds(one, given) for one in asked) for given in _givens(asked, item)}
        if len(found) * len(ways) > _MOST_WAYS:
            return set()
        found = {tuple(map(all, zip(one, way, strict=True))) for one in found for way in ways}
    return found


def holds(asked: Condition, given: frozenset[str]) -> bool:
    """Whether an answer, the set of what was chosen, is what is asked."""
    if isinstance(asked, bool):
        return bool(given) is asked
    if isinstance(asked, Range):
        low, high = (-inf if asked.min is None else asked.min), (inf if asked.max is None else asked.max)
        return any(low <= _number(one) <= high for one in given)
    return not given.isdisjoint((asked,) if isinstance(asked, str) else asked)


def _givens(asked: Iterable[Condition | None], item: object) -> Iterator[frozenset[str]]:
    """Answers to one question, such that whatever can be answered is judged as one of them is."""
    conditions = [one for one in asked if one is not None]
    named = {value for one in conditions if not isinstance(one, bool | Range) for value in _values(one)}
    yield frozenset()
    yield frozenset({_SOMETHING_ELSE})
    if isinstance(item, Question) and item.asked in {"select_multiple", "rank"} and len(named) <= _MOST_CHOSEN:
        several = (combinations(sorted(named), size) for size in range(1, len(named) + 1))
        yield from map(frozenset, chain.from_iterable(several))
        return
    whole = isinstance(item, Question) and item.type in NUMBERS and item.type != "decimal"
    ends = {end for one in conditions if isinstance(one, Range) for end in (one.min, one.max) if end is not None}
    near = (_whole_near(end) if whole else (nextafter(end, -inf), end, nextafter(end, inf)) for end in ends)
    for value in {*named, *map(repr, chain.from_iterable(near))}:
        yield frozenset({value})


def _values(asked: str | tuple[str, ...]) -> tuple[str, ...]:
    return (asked,) if isinstance(asked, str) else asked


def _whole_near(end: float) -> tuple[float, ...]:
    return (floor(end) - 1, floor(end), ceil(end), ceil(end) + 1)


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0
