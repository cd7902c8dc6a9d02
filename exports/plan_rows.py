"""The rows of a plan, as data: indicators, tables, and what else an office's work is arranged by.

What the rows mean stands in docs/plan.md; how a file becomes them, in `exports.plan`; what is refused, in
`exports.plan_checks`.
"""

from datetime import date
from typing import Annotated, Literal

import msgspec

from exports.coverage.rules import Coverage
from exports.disclosure.protection import Mode
from exports.measures import Counted, Row, Text
from exports.periods import Language, Unit
from fieldkit.directory.rows import DirectoryRow, SuggestRow
from fieldkit.due.rules import DueRule, StateRule
from fieldkit.linking.rows import LinkingRow
from fieldkit.lists import ListRule
from fieldkit.matching.rows import MatchRow, Road
from fieldkit.participant import Participant
from fieldkit.planformat import FORMAT
from fieldkit.posters import Poster


class Words(Row, frozen=True):
    """One text in the languages that a workbook can be in."""

    es: Text
    en: Text

    def __getitem__(self, language: Language) -> str:
        return self.es if language == "es" else self.en


class Target(Row, frozen=True):
    """What is aimed at from a day on, until a later target takes over.

    Of a `municipality` or `comarca` alone; without, of all that the office counts.
    """

    since: date
    min: Annotated[float, msgspec.Meta(gt=0)]
    max: float | None = None
    municipality: str = ""
    comarca: str = ""

    @property
    def of(self) -> tuple[str, str] | None:
        """The level and name of the area that it is for; None: all."""
        named = (("municipality", self.municipality), ("comarca", self.comarca))
        return next((one for one in named if one[1]), None)


class Action(Row, frozen=True):
    """One of the plan's actions, which indicators and listings belong to."""

    id: Text
    name: Words


class Source(Row, frozen=True):
    """How a form's submissions are to be read.

    `dated` and `placed` are the answers that say when and where; without them the session's sheet does. `public`: they
    tell of things and not of people (activities, meetings), and are counted exactly, but for the numbers in `people`.
    What was saved to the list that it `stands` in is counted as it stands there: a later form may have changed it.
    """

    form: Text
    dated: str = ""
    placed: str = ""
    public: bool = False
    people: tuple[Text, ...] = ()
    stands: str = ""


class Indicator(Row, frozen=True):
    """One row against its targets."""

    code: Text
    name: Words
    unit: Words
    responsible: Words
    evaluated: Unit
    count: Counted
    target: Annotated[tuple[Target, ...], msgspec.Meta(min_length=1)]
    action: str = ""
    baseline: float | None = None
    note: Words | None = None

    def target_on(self, day: date) -> Target | None:
        """Find the target in force on a day; None before the first."""
        in_force = [target for target in self.target if target.since <= day and not target.of]
        return max(in_force, key=lambda target: target.since, default=None)


class Axis(Row, frozen=True):
    """One side of a table: a field of the day or place (place, zone, month, quarter, ...) or the path of an answer.

    `labels` gives the answers that are shown, in order; without it the form's choices do. `classes` cuts a number:
    0, 5, 10 makes '0-4' and '5-9'. What is not among them, and what was not answered, is counted under `other`.
    `points` says what each answer is worth in a mean; a class is worth its middle. A side by 'question' has a row for
    each of `questions`, which offer the same answers; the other side is then by 'answer'. `within` gives each of these
    values a row for each value of another thing: ages within places.
    """

    by: Text
    title: Words
    labels: dict[str, Words] = msgspec.field(default_factory=dict)
    other: Words | None = None
    classes: tuple[float, ...] = ()
    points: dict[str, float] = msgspec.field(default_factory=dict)
    questions: tuple[Text, ...] = ()
    within: str = ""


class Table(Row, frozen=True):
    """Counts of one form by two things; tables that name the same sheet stand below each other on it.

    `show` adds to each row how it is divided, and the mean or median of what its columns are worth.
    """

    id: Text
    form: Text
    sheet: Words
    title: Words
    rows: Axis
    columns: Axis
    show: tuple[Literal["shares", "mean", "median"], ...] = ()


class Field(Row, frozen=True):
    """One column of a listing: an answer."""

    of: Text
    title: Words


class Listing(Row, frozen=True):
    """The submissions of a form about things, one by one: activities, meetings."""

    form: Text
    sheet: Words
    title: Words
    fields: Annotated[tuple[Field, ...], msgspec.Meta(min_length=1)]
    action: str = ""


class Reports(Row, frozen=True):
    """What associations report each half-year: who (`of`), about which half-year, and what.

    Due so many `days` after the half-year's last. Expected of all on the register `register` under `named`, from
    `joined` to `left`.
    """

    form: Text
    of: Text
    about: Text
    register: Text
    named: Text
    joined: Text
    left: Text
    activities: Text
    participants: Text
    needs: Text
    days: Annotated[int, msgspec.Meta(ge=0, le=180)] = 0


class Tally(Row, frozen=True):
    """People counted by hand at each gathering: a number on the session sheet.

    Everybody who filled `includes` is one of them, which is why the two are protected together.
    """

    field: Text
    name: Words
    includes: Text


class Nest(Row, frozen=True):
    """Each value of `inner` lies within one value of `outer`: regions within a country."""

    inner: Text
    outer: Text


class Known(Row, frozen=True):
    """A number from before this program was used: how many, of which form (or 'tally'), in which days."""

    of: Text
    period: Text
    count: Annotated[int, msgspec.Meta(ge=0)]


class Baseline(Row, frozen=True):
    """What was published before this program was used, for comparison: of the plan's form, and of others."""

    name: Words
    submissions: int | None = None
    tally: int | None = None
    known: tuple[Known, ...] = ()


class Shown(Row, frozen=True):
    """How counts of people are protected. `pool`: villages with fewer people in the register are shown together.

    `alone`: so are municipalities with fewer, with others of their comarca.
    """

    mode: Mode = "rounding"
    threshold: int = 5
    base: int = 5
    pool: Annotated[int, msgspec.Meta(ge=0)] = 0
    alone: Annotated[int, msgspec.Meta(ge=0)] = 0


class Plan(Row, frozen=True):
    """A plan. `form` is the one whose submissions are counted at each gathering; `gathering` what laptops call one."""

    title: Words
    version: Text
    form: Text
    counted: Words
    format: int = FORMAT
    gathering: Words | None = None
    tally: Tally | None = None
    baseline: Baseline | None = None
    nest: tuple[Nest, ...] = ()
    action: tuple[Action, ...] = ()
    source: tuple[Source, ...] = ()
    indicator: tuple[Indicator, ...] = ()
    table: tuple[Table, ...] = ()
    listing: tuple[Listing, ...] = ()
    reports: Reports | None = None
    protection: Shown = Shown()
    list: tuple[ListRule, ...] = ()  # not counted here: it says who may have which list
    match: tuple[MatchRow, ...] = ()  # nor these: who asks and who offers, and how far it is
    road: tuple[Road, ...] = ()
    directory: DirectoryRow | None = None  # what exists to offer, and which answers call for what
    suggest: tuple[SuggestRow, ...] = ()
    linking: LinkingRow | None = None  # which form asks for a code of the participant's own, which keeps it
    poster: Poster | None = None  # nor this: it is printed
    participant: Participant | None = None  # nor this: it is handed out
    coverage: Coverage | None = None  # nor this: what the office's map and its proposals are held against
    state: tuple[StateRule, ...] = ()  # nor these: which state a thing of a list is in, and what is due of it
    due: tuple[DueRule, ...] = ()

    def read_as(self, form: str) -> Source:
        """Say how a form's submissions are to be read: by the session's sheet, and as people, where nothing says."""
        return next((source for source in self.source if source.form == form), Source(form))
