"""The four steps of an import, for a window's page and the command line: open, suggest, preview, apply.

Each step takes a `Progress` and can be cancelled; nothing is changed before `apply`, and `apply` done again goes on
where it was stopped.
"""

from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import msgspec

from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Progress, Silent
from fieldkit.store import Store
from forms.definition import Form
from sync.survey_import import apply as applying
from sync.survey_import import mapping as mappings
from sync.survey_import import remembered, suggest
from sync.survey_import import table as tables
from sync.survey_import.mapping import Mapping, SessionMap
from sync.survey_import.preview import Outcome
from sync.survey_import.profile import Profile, profile
from sync.survey_import.rejected import Rejected
from sync.survey_import.sorting import Sorted, Sorter
from sync.survey_import.suggest import Suggestion, Wanted
from sync.survey_import.table import Header, Layout
from sync.survey_import.targets import targets

Says = Callable[[Sorted], str]


@dataclass(frozen=True)
class Opened:
    """A table that was read once, and the form that it is to answer."""

    profile: Profile
    form: Form

    @property
    def headers(self) -> tuple[Header, ...]:
        """Its columns."""
        return self.profile.table.headers


@dataclass(frozen=True)
class Aside:
    """Where rows that do not fit are written, the columns that are left empty there, and how a reason is worded."""

    path: Path
    hidden: tuple[Header, ...]
    says: Says


def open_table(
    store: Store, path: Path, form: str, layout: Layout | None = None, progress: Progress | None = None
) -> Opened:
    """Read a file once. WRONG_ROLE, FORM_UNKNOWN, and what `table.open_table` raises."""
    store.need("office")
    wanted = store.shelf.form(form)
    watched = progress or Silent()
    return Opened(profile(tables.open_table(path, layout, watched), watched), wanted)


def suggest_mapping(store: Store, opened: Opened, wanted: Wanted | None = None, *, fresh: bool = False) -> Suggestion:
    """What the table seems to be, by what was decided for such tables before unless `fresh`."""
    places = [place.name for place in store.shelf.places()]
    known = None if fresh else remembered.recall(store, opened.form.form_id, opened.headers)
    return suggest.suggest(opened.profile, opened.form, places, known, wanted)


def decided(suggestion: Suggestion) -> Mapping:
    """A suggestion's mapping, where nothing is left to a person. IMPORT_UNSURE with all that is."""
    if suggestion.open:
        raise WorldFailed(Code.IMPORT_UNSURE, problems=suggestion.open, count=len(suggestion.open))
    return suggestion.mapping


def completed(opened: Opened, given: Mapping, wanted: Wanted | None = None) -> Mapping:
    """A person's mapping, with what was said besides, and with the order of dates and the decimal mark of the file.

    What `mapping.fits` raises; IMPORT_NO_SESSION; IMPORT_DATES where dates may be read in two ways.
    """
    said = wanted or Wanted()
    made = msgspec.structs.replace(
        given,
        session=_session(said.session, given.session),
        id_column=said.id_column or given.id_column,
        source=said.source or given.source,
    )
    asked = targets(opened.form)
    mappings.fits(made, opened.headers, asked, opened.form.form_id)
    made = msgspec.structs.replace(made, table=suggest.layout_of(opened.profile, made))
    open_dates = next(suggest.open_dates(opened.profile, made, asked), None)
    if open_dates:
        raise WorldFailed(Code.IMPORT_DATES, column=open_dates.column)
    missing = next(suggest.open_session(made, opened.form), None)
    if missing:
        raise WorldFailed(Code.IMPORT_NO_SESSION, what=f"import-{missing.question}")
    if made.session.date and not _is_day(made.session.date):
        raise WorldFailed(Code.IMPORT_NO_SESSION, what="import-date")
    return made


def used(mapping: Mapping) -> set[Header]:
    """All columns that a mapping uses: for answers, for the session, for a row's own id."""
    session = mapping.session
    named = (session.place_column, session.date_column, mapping.id_column)
    return {one.column for one in mapping.used()} | {Header(name) for name in named if name}


def kept_back(store: Store, opened: Opened, mapping: Mapping) -> tuple[Header, ...]:
    """The columns that may tell who somebody is and that the mapping does not use: they go into no file of ours."""
    telling, needed = ("person", "time", "device", "place"), used(mapping)
    seen = suggest_mapping(store, opened, fresh=True).columns
    return tuple(one.header for one in seen if one.kind in telling and one.header not in needed)


def preview(
    store: Store, opened: Opened, mapping: Mapping, clock: Callable[[], datetime], *,
    reviewed: bool = False, aside: Aside | None = None, progress: Progress | None = None,
) -> Outcome:  # fmt: skip
    """What `apply` would do now. Rows that do not fit are written `aside`, where that is given."""
    sorter = Sorter(store, opened.form, opened.profile.table, mapping, clock, reviewed=reviewed)
    with _writing(aside, opened) as rejected:
        outcome = applying.look(sorter, progress or Silent(), rejected)
        if rejected:
            rejected.settle()
            rejected.keep()
    return outcome


def apply(
    store: Store, opened: Opened, mapping: Mapping, clock: Callable[[], datetime], *,
    reviewed: bool = False, aside: Aside | None = None, progress: Progress | None = None,
) -> Outcome:  # fmt: skip
    """Take in all rows that fit, and remember the mapping. What stops it has `imported` rows in its facts."""
    store.need("office")
    named = msgspec.structs.replace(mapping, source=mapping.source or mappings.fingerprint(opened.headers))
    sorter = Sorter(store, opened.form, opened.profile.table, named, clock, reviewed=reviewed)

    def remember() -> None:
        remembered.remember(store, named, opened.headers)

    with _writing(aside, opened) as rejected:
        outcome = applying.apply(store, opened.form, sorter, progress or Silent(), rejected, remember)
        if rejected:
            rejected.keep()
    return outcome


def _writing(aside: Aside | None, opened: Opened) -> "Rejected | nullcontext[None]":
    return Rejected(aside.path, opened.headers, aside.hidden, aside.says) if aside else nullcontext()


def _session(said: SessionMap, given: SessionMap) -> SessionMap:
    """What was said counts before what a mapping has. One place for all rows, or a column of places: never both."""
    place = (said.place, said.place_column) if said.place or said.place_column else (given.place, given.place_column)
    day = (said.date, said.date_column) if said.date or said.date_column else (given.date, given.date_column)
    return SessionMap(*place, *day, said.per if said.per != "day" else given.per)


def _is_day(written: str) -> bool:
    try:
        return bool(date.fromisoformat(written))
    except ValueError:
        return False
