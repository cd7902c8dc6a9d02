"""Each column of a table as it is understood: what it may answer, or why it is left out."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Literal

from forms.definition import Form
from sync.survey_import import choices, personal
from sync.survey_import.cells import folded, is_error
from sync.survey_import.choices import Likely
from sync.survey_import.mapping import ColumnMap
from sync.survey_import.matching import SURE, Match, Matcher
from sync.survey_import.profile import Column
from sync.survey_import.remembered import Remembered
from sync.survey_import.table import OURS, Header
from sync.survey_import.targets import Target

State = Literal["mapped", "unsure", "left-out", "unknown", "blank"]
_SHOWN_WORDS: Final = 40


@dataclass(frozen=True)
class Seen:
    """A column as it is understood.

    `kind` says why it is left out: `personal.Kind`, 'split' (its choices have columns of their own), 'twice' (another
    column answers the same), 'remembered' (so it was decided before), 'ours'. `words`: its different cells, the most
    frequent first. `words_open`: those that are no choice beyond doubt, with what they may be.
    """

    header: Header
    filled: int
    state: State
    likely: tuple[Match, ...] = ()
    kind: str = ""
    words: tuple[str, ...] = ()
    words_open: Mapping[str, Likely | None] = field(default_factory=dict)
    open_cells: int = 0  # how many cells hold such words

    @property
    def best(self) -> Match | None:
        """What it most likely answers."""
        return self.likely[0] if self.likely else None


class Understanding:
    """What is known of one form, and was decided before about tables like this one."""

    def __init__(
        self, form: Form, targets: Mapping[str, Target], places: Sequence[str], remembered: Remembered | None
    ) -> None:
        self._sealed = form.reader == "office"
        self._targets = targets
        self._matcher = Matcher(targets)
        self._places = tuple(places)
        self._decided = {one.column: one for one in remembered.mapping.column} if remembered else {}
        self._seen_before = remembered.headers if remembered else frozenset[str]()

    def of(self, columns: Sequence[Column]) -> list[Seen]:
        """All columns of a table. Of two that would answer the same, the surer does, or a person says which."""
        seen = [self._words(column, self._one(column)) for column in columns]
        split = {one.best.path for one in seen if one.state == "mapped" and one.best and one.best.choice}
        whole = [
            replace(one, state="left-out", kind="split")
            if one.state == "mapped" and one.best and not one.best.choice and one.best.path in split
            else one
            for one in seen
        ]
        return list(_without_rivals(whole))

    def decided(self, header: Header) -> ColumnMap | None:
        """What was decided before about a column."""
        return self._decided.get(header)

    def _one(self, column: Column) -> Seen:
        header, words = column.header, _words(column)
        seen = Seen(header, column.filled, "unknown", words=words)
        if header.name in OURS:
            return replace(seen, state="left-out", kind="ours", words=())
        before = self._decided.get(header)
        if before is not None and before.to in self._targets:
            match = Match(before.to, 1.0, "remembered", before.choice)
            return replace(seen, state="mapped", likely=(match,))
        if folded(header.name) in self._seen_before and (before is None or not before.to):
            return replace(seen, state="left-out", kind="remembered")
        if not column.filled or not header.name:
            return replace(seen, state="blank" if not column.filled else "unknown")
        return self._fresh(seen)

    def _fresh(self, seen: Seen) -> Seen:
        matches = tuple(self._matcher.matches(seen.header.name, seen.words))
        sure = bool(matches) and matches[0].score >= SURE
        chosen = sure and bool(self._targets[matches[0].path].choices)
        kind = "" if chosen else self._personal(seen)
        if kind and not (sure and self._sealed):
            return replace(seen, state="left-out", kind=kind, likely=matches if sure else ())
        if not matches:
            return seen
        return replace(seen, state="mapped" if sure else "unsure", likely=matches)

    def _personal(self, seen: Seen) -> str:
        return personal.by_header(seen.header.name) or personal.by_content(seen.words, self._places)

    def _words(self, column: Column, seen: Seen) -> Seen:
        """Which of a column's words are no choices of the question that it answers."""
        match = seen.best
        if seen.state not in ("mapped", "unsure") or match is None:
            return seen
        target, before = self._targets[match.path], self._decided.get(seen.header)
        given = before.values if before else {}
        if not target.choices:
            return seen
        open_words = [word for word in column.words if not _is_known(target, match.choice, word, given)]
        likely = choices.likely(target, open_words) if not match.choice and not target.many else {}
        return replace(
            seen,
            words_open={word: likely.get(word) for word in open_words[:_SHOWN_WORDS]},
            open_cells=sum(column.words[word] for word in open_words),
        )


def _is_known(target: Target, choice: str, word: str, given: Mapping[str, str]) -> bool:
    if word in given or is_error(word):
        return True
    if choice:
        return choices.ticked(target, choice, word) is not None
    if target.many:
        return choices.blank(target, word) or choices.split(target, word, given) is not None
    return choices.blank(target, word) or choices.known(target, word) is not None


def _words(column: Column) -> tuple[str, ...]:
    return tuple(word for word, _ in column.words.most_common(_SHOWN_WORDS * 2))


def _without_rivals(seen: Sequence[Seen]) -> Iterator[Seen]:
    """Where several columns claim one question (or one choice of it), the surest has it; equals are asked about."""
    scores: dict[tuple[str, str], list[float]] = defaultdict(list)
    for one in seen:
        if one.state == "mapped" and one.best:
            scores[one.best.path, one.best.choice].append(one.best.score)
    for one in seen:
        rivals = scores[one.best.path, one.best.choice] if one.best else []
        if one.state != "mapped" or one.best is None or len(rivals) == 1:
            yield one
        elif one.best.score < max(rivals):
            yield replace(one, state="left-out", kind="twice")
        else:
            yield one if rivals.count(one.best.score) == 1 else replace(one, state="unsure", kind="twice")
