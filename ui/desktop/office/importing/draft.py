"""What a person decides about one table before it is taken in. No Qt, and no open store."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Final, Literal

import msgspec

from fieldkit.shelf import FormInfo
from sync.survey_import import choices, suggest
from sync.survey_import.cells import is_error
from sync.survey_import.columns import Seen
from sync.survey_import.mapping import ColumnMap, SessionMap
from sync.survey_import.mapping import Mapping as Map
from sync.survey_import.preview import Outcome
from sync.survey_import.profile import Column
from sync.survey_import.steps import Opened
from sync.survey_import.suggest import Suggestion
from sync.survey_import.table import Header, Layout
from sync.survey_import.targets import Target, targets

Step = Literal["columns", "gatherings", "preview", "done"]
State = Literal["answers", "unsure", "twice", "left-out"]
MOST_WORDS: Final = 40  # that a person is asked about, of one column: the most frequent
TELLING: Final = ("person", "device", "place", "time")  # what stands in such columns is not shown
_BETWEEN: Final = re.compile(r"[;|,\n]")


@dataclass(frozen=True)
class Read:
    """A table that was read, the form it answers best, and what it may be. `known`: such a table came in before."""

    path: Path
    opened: Opened
    suggestion: Suggestion
    forms: tuple[FormInfo, ...]
    places: tuple[str, ...]
    layout: Layout
    known: bool
    html: bool


@dataclass(frozen=True)
class Word:
    """A word of a column that is no choice beyond doubt: how often it comes, and what it most likely stands for."""

    text: str
    cells: int
    likely: str


class Kept(msgspec.Struct, frozen=True):
    """What lies in the store while somebody is away: enough to read the file again and go on."""

    path: str
    mapping: Map
    decided: tuple[ColumnMap, ...]


@dataclass
class Draft:
    """One table on its way in. `decided` holds what a person said of columns; the rest is as it was suggested."""

    read: Read
    step: Step = "columns"
    decided: dict[Header, ColumnMap] = field(default_factory=dict)
    reviewed: bool = False
    outcome: Outcome | None = None

    def __post_init__(self) -> None:
        made = self.read.suggestion.mapping
        self.session: SessionMap = made.session
        self.table: Layout = made.table
        self.id_column: str = made.id_column
        self.source: str = made.source
        self._suggested = {one.column: one for one in made.column}
        self._seen = {one.header: one for one in self.read.suggestion.columns}
        self._columns = {one.header: one for one in self.read.opened.profile.columns}

    @property
    def form(self) -> str:
        """The form that the rows answer."""
        return self.read.opened.form.form_id

    @property
    def sealed(self) -> bool:
        """Whether only the office reads the form: then its rows belong to no gathering."""
        return self.read.opened.form.reader == "office"

    @property
    def rows(self) -> int:
        """How many rows the table has."""
        return self.read.opened.profile.rows

    @cached_property
    def targets(self) -> Mapping[str, Target]:
        """The questions that a column may answer, by path, in the form's order."""
        return targets(self.read.opened.form)

    @property
    def columns(self) -> list[Seen]:
        """The columns that hold something and have a name."""
        return [one for one in self.read.suggestion.columns if one.filled and one.header.name and one.kind != "ours"]

    def seen(self, header: Header) -> Seen:
        """A column as it was understood."""
        return self._seen[header]

    def holds(self, header: Header) -> Column:
        """What stands in a column."""
        return self._columns[header]

    # ── What each column answers ──

    def of(self, header: Header) -> ColumnMap:
        """What a column answers now. `to` is '' where it is left out, or nobody said yet."""
        return self.decided.get(header) or self._suggested.get(header) or ColumnMap(header.name, "", header.occurrence)

    def state(self, header: Header) -> State:
        """How a column stands: 'unsure' waits for a person's word."""
        one = self.of(header)
        if not one.to:
            return "unsure" if header not in self.decided and self._seen[header].state == "unsure" else "left-out"
        return "twice" if self.rival(header) else "answers"

    def rival(self, header: Header) -> Header | None:
        """Another column that answers the same."""
        mine = self.of(header)
        for one in self.columns:
            other = self.of(one.header)
            same = other.to == mine.to and (other.choice == mine.choice or not (other.choice and mine.choice))
            if one.header != header and mine.to and same:
                return one.header
        return None

    def say(self, header: Header, to: str, choice: str = "") -> None:
        """Say which question a column answers; '' leaves it out. Another question forgets what its words stood for."""
        before = self.of(header)
        same = before.to == to and before.choice == choice
        self.decided[header] = before if same else ColumnMap(header.name, to, header.occurrence, choice)

    def stands_for(self, header: Header, word: str, value: str | None) -> None:
        """Say what a word stands for: a choice, '' for no answer, None for what nobody knows."""
        one = self.of(header)
        values = {known: meant for known, meant in one.values.items() if known != word}
        if value is not None:
            values[word] = value
        self.decided[header] = msgspec.structs.replace(one, values=values)

    def blank_means(self, header: Header, value: str) -> None:
        """Say what an empty cell means."""
        self.decided[header] = msgspec.structs.replace(self.of(header), blank=value)

    def words(self, header: Header) -> list[Word]:
        """The words of a column that are no choices of what it answers, the most frequent first."""
        one, target = self.of(header), self.targets.get(self.of(header).to)
        if target is None or not target.choices:
            return []
        often: dict[str, int] = {}
        for cell, count in self._columns[header].words.items():
            for word in _unknown(target, one.choice, cell):
                often[word] = often.get(word, 0) + count
        most = sorted(often, key=lambda word: -often[word])[:MOST_WORDS]
        likely = {} if one.choice else choices.likely(target, most)
        return [Word(word, often[word], likely[word].value if word in likely else "") for word in most]

    def open_words(self, header: Header) -> int:
        """How many of them nobody has said anything about."""
        values = self.of(header).values
        return sum(word.text not in values for word in self.words(header))

    def unsure(self) -> list[Header]:
        """The columns that wait for a person's word."""
        return [one.header for one in self.columns if self.state(one.header) in ("unsure", "twice")]

    # ── Where and when ──

    def asks_order(self) -> bool:
        """Whether dates could be read in two ways, or were until somebody said which."""
        free = msgspec.structs.replace(self.table, dates="")
        undecided = msgspec.structs.replace(self.mapping(), table=free)
        profile = self.read.opened.profile
        return any(True for _ in suggest.open_dates(profile, undecided, self.targets))

    def mapping(self) -> Map:
        """All that is decided."""
        columns = tuple(one for one in (self.of(seen.header) for seen in self.read.suggestion.columns) if one.to)
        return Map(self.form, columns, self.session, self.table, self.id_column, self.source)

    def kept(self) -> Kept:
        """What is kept while somebody is away."""
        return Kept(str(self.read.path), self.mapping(), tuple(self.decided.values()))

    def take_up(self, kept: Kept) -> None:
        """Go on where somebody was, as far as the file still has those columns."""
        self.session, self.table = kept.mapping.session, kept.mapping.table
        self.id_column, self.source = kept.mapping.id_column, kept.mapping.source
        self.decided |= {one.column: one for one in kept.decided if one.column in self._seen}


def _unknown(target: Target, choice: str, cell: str) -> Iterator[str]:
    """What of a cell is no choice beyond doubt: all of it, or its parts where it may hold several."""
    if choices.blank(target, cell) or is_error(cell):
        return
    if choice:
        if choices.ticked(target, choice, cell) is None:
            yield cell
    elif not target.many:
        if choices.known(target, cell) is None:
            yield cell
    elif choices.split(target, cell, {}) is None:
        parts = (part.strip() for part in _BETWEEN.split(cell))
        yield from dict.fromkeys(part for part in parts if part and choices.known(target, part) is None)
