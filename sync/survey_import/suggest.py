"""What a table seems to be: which column answers which question, how sure that is, and what a person must decide.

Only what cannot be mistaken is taken without a person: a question's name, its label in one of the form's languages,
a choice's code or label. What is merely alike is shown with a score and asked: two questions may differ by a 'not'.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

import msgspec

from fieldkit.shelf import SESSION_FORM
from forms.definition import Form
from sync.survey_import import gathering_columns
from sync.survey_import.columns import Seen, Understanding
from sync.survey_import.mapping import ColumnMap, SessionMap
from sync.survey_import.mapping import Mapping as Map
from sync.survey_import.profile import Column, Profile
from sync.survey_import.remembered import Remembered
from sync.survey_import.table import Layout
from sync.survey_import.targets import Target, targets

Question = Literal["column", "choices", "place", "date", "date-order", "nothing"]
_NO_SESSION: Final = SessionMap()
_MANY_UNKNOWN: Final = 0.5  # of a column's cells are no choices: that is no slip, it is another way to write them


@dataclass(frozen=True)
class Open:
    """Something that only a person can decide: about a column, with what it may be."""

    question: Question
    column: str = ""
    likely: str = ""
    score: float = 0.0


@dataclass(frozen=True)
class Suggestion:
    """A mapping of all that is sure, every column of the table, and what is open. Nothing open: use it as it is."""

    mapping: Map
    columns: tuple[Seen, ...]
    open: tuple[Open, ...]


@dataclass(frozen=True)
class Wanted:
    """What was said beforehand; what is '' is found out."""

    session: SessionMap = _NO_SESSION
    id_column: str = ""
    source: str = ""


def suggest(
    profile: Profile,
    form: Form,
    places: Sequence[str] = (),
    remembered: Remembered | None = None,
    wanted: Wanted | None = None,
) -> Suggestion:
    """Compare a table with a form. `places`: those that the office knows."""
    said, before = wanted or Wanted(), remembered.mapping if remembered else None
    asked = targets(form)
    understood = Understanding(form, asked, places, remembered)
    seen = understood.of(profile.columns)
    layout = layout_of(profile, before)
    made = Map(
        form=form.form_id,
        column=tuple(_column(one, understood.decided(one.header)) for one in seen if one.state == "mapped"),
        session=SessionMap() if form.reader == "office" else _session(profile, places, said.session, before),
        table=layout,
        id_column=said.id_column or (before.id_column if before else gathering_columns.id_column(profile.columns)),
        source=said.source or (before.source if before else ""),
    )
    open_ = (*_open_columns(seen), *open_session(made, form), *open_dates(profile, made, asked))
    return Suggestion(made, tuple(seen), open_)


def _column(seen: Seen, before: ColumnMap | None) -> ColumnMap:
    if before is not None and seen.best and seen.best.why == "remembered":
        return before
    path, choice = (seen.best.path, seen.best.choice) if seen.best else ("", "")
    return ColumnMap(seen.header.name, path, seen.header.occurrence, choice)


def layout_of(profile: Profile, before: Map | None = None) -> Layout:
    """How the file was read, with the order of days and months and the decimal mark that its cells show."""
    layout = profile.table.layout
    known = before.table if before else Layout()
    orders = {column.order for column in profile.columns if column.order}
    marks = Counter[str]()
    for column in profile.columns:
        marks.update(column.marks)
    return msgspec.structs.replace(
        layout,
        dates=layout.dates or known.dates or (orders.pop() if len(orders) == 1 else ""),
        decimal=layout.decimal or known.decimal or (next(iter(marks)) if len(marks) == 1 else ""),
    )


def _session(profile: Profile, places: Sequence[str], said: SessionMap, before: Map | None) -> SessionMap:
    known = before.session if before else SessionMap()
    place, place_column = said.place, said.place_column
    if not place and not place_column:
        place, place_column = known.place, known.place_column
    if not place and not place_column:
        place_column = gathering_columns.place_column(profile.columns, places)
    date, date_column = said.date, said.date_column
    if not date and not date_column:
        date, date_column = known.date, known.date_column
    if not date and not date_column:
        date_column = gathering_columns.date_column(profile.columns)
    per = said.per if said.per != SessionMap().per else known.per
    return SessionMap(place, place_column, date, date_column, per)


def _open_columns(seen: Sequence[Seen]) -> Iterator[Open]:
    if not any(one.state in ("mapped", "unsure") for one in seen):
        yield Open("nothing")
    for one in seen:
        match = one.best
        if match is None:
            continue
        if one.state == "unsure":
            yield Open("column", str(one.header), match.path, match.score)
        elif one.state == "mapped" and one.open_cells > _MANY_UNKNOWN * one.filled:
            yield Open("choices", str(one.header), match.path, match.score)


def open_session(made: Map, form: Form) -> Iterator[Open]:
    """Whether it is not known where rows belong, or when."""
    if form.reader == "office":
        return
    session, paths = made.session, {one.to for one in made.used()} if form.form_id == SESSION_FORM else set[str]()
    if not (session.place or session.place_column or "place" in paths):
        yield Open("place")
    if not (session.date or session.date_column or "date" in paths):
        yield Open("date")


def open_dates(profile: Profile, made: Map, asked: Mapping[str, Target]) -> Iterator[Open]:
    """Columns whose dates could be read in two ways, and nothing in the table says which is meant."""
    dated = {one.column.name for one in made.used() if asked[one.to].question.type in ("date", "dateTime")}
    for column in profile.columns:
        if column.header.name in {*dated, made.session.date_column} and _doubtful(column, made.table):
            yield Open("date-order", str(column.header))


def _doubtful(column: Column, layout: Layout) -> bool:
    other = {order for order, count in column.orders.items() if count and order != layout.dates}
    return bool(other) if layout.dates else bool(column.open or len(column.orders) > 1)
