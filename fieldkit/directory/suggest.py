"""What could be suggested to somebody: by what they said, where they are and in which language they speak.

A score alone suggests nothing. Each suggestion carries what was said that called for it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from fieldkit import settings
from fieldkit.anonymity.fold import fold
from fieldkit.directory.entries import Entry, entries
from fieldkit.directory.rows import DirectoryRow, SuggestRow, directory_of
from fieldkit.lists.rules import Titles
from fieldkit.matching.distance import Distances
from fieldkit.matching.rows import matching_of
from fieldkit.store import Store


@dataclass(frozen=True)
class Said:
    """What somebody said: answers by path to a form, where that was, and in which language."""

    form: str
    answers: Mapping[str, str]
    place: str = ""
    language: str = ""


@dataclass(frozen=True)
class Suggestion:
    """Something to suggest and why. `spoken`: in the person's language, as far as is known."""

    entry: Entry
    because: Titles
    spoken: bool
    km: float | None
    outdated: bool


def suggestions(store: Store, said: Said, today: date) -> list[Suggestion]:
    """What the directory of this store has for somebody; none where it has no directory."""
    plan = store.settings.get(settings.PLAN)
    rule, rows = directory_of(plan)
    distances = Distances(store.shelf.places(), matching_of(plan)[1])
    return suggest(entries(store, rule.list), said, rows, (rule, today, distances))


def suggest(
    found: Iterable[Entry], said: Said, rows: Sequence[SuggestRow], how: tuple[DirectoryRow, date, Distances]
) -> list[Suggestion]:
    """The best few, of different subjects while there are some: what is needed first, near, in their language."""
    rule, today, distances = how
    called = [row for row in rows if _holds(row, said)]
    ranked = []
    for one in found:
        mine = [row for row in called if one.about & set(row.about)]
        if mine and one.stands(today):
            made = Suggestion(
                one, max(mine, key=lambda row: row.weight).because, not one.spoken or said.language in one.spoken,
                _km(one, said, distances), one.outdated(today, rule.days),
            )  # fmt: skip
            ranked.append((_rank(made, sum(row.weight for row in mine)), one.about, made))
    ranked.sort(key=lambda each: each[0])
    return _varied([(about, made) for _, about, made in ranked], rule.most)


def _holds(row: SuggestRow, said: Said) -> bool:
    return row.form == said.form and all(
        set(said.answers.get(path, "").split()) & set(values) for path, values in row.when.items()
    )


def _km(one: Entry, said: Said, distances: Distances) -> float | None:
    """How far it is; what is in no place comes to the person."""
    return distances.km(one.place, said.place) if one.place else 0.0


def _rank(made: Suggestion, weight: int) -> tuple[object, ...]:
    far = 1_000.0 if made.km is None else made.km
    return (
        not made.spoken, made.outdated, not made.entry.needed, -weight, far, fold(made.entry.title), made.entry.id
    )  # fmt: skip


def _varied(ranked: Sequence[tuple[frozenset[str], Suggestion]], most: int) -> list[Suggestion]:
    """The first of each subject, then the others, each in their order."""
    seen: set[str] = set()
    fresh: list[Suggestion] = []
    rest: list[Suggestion] = []
    for about, made in ranked:
        (rest if about <= seen else fresh).append(made)
        seen |= about
    return [*fresh, *rest][:most]
