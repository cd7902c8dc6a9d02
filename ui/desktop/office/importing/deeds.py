"""Deeds of an import: read a file, look what would come in, take it in, save the rest. No Qt."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

import msgspec

from fieldkit.database import transaction
from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Progress
from fieldkit.shelf import FormInfo
from fieldkit.store import Store
from sync.survey_import import remembered, steps
from sync.survey_import.html_table import HtmlTable
from sync.survey_import.mapping import Mapping
from sync.survey_import.preview import Outcome
from sync.survey_import.sorting import Sorted
from sync.survey_import.steps import Aside, Opened
from sync.survey_import.suggest import Suggestion
from sync.survey_import.table import Layout
from ui import import_window_words
from ui.desktop.office.importing.draft import Draft, Kept, Read
from ui.languages import Language

Clock = Callable[[], datetime]
_AS_FOUND = Layout()


def read(store: Store, progress: Progress, *, path: Path, layout: Layout = _AS_FOUND, form: str = "") -> Read:
    """Read a file, and find out which form it answers best, unless `form` says so. What `steps.open_table` raises."""
    forms = tuple(store.shelf.forms())
    if not forms:
        raise WorldFailed(Code.FORM_UNKNOWN, form=form)
    opened = steps.open_table(store, path, form or forms[0].form, layout, progress)
    return _understood(store, path, layout, [opened] if form else _as_each(store, opened, forms))


def as_form(store: Store, _progress: Progress, *, before: Read, form: str) -> Read:
    """The same table as answers to another form; the file is not read again."""
    return _understood(store, before.path, before.layout, _as_each(store, before.opened, before.forms, form))


def _as_each(store: Store, opened: Opened, forms: Sequence[FormInfo], only: str = "") -> list[Opened]:
    return [Opened(opened.profile, store.shelf.form(info.form)) for info in forms if info.form == only or not only]


def _understood(store: Store, path: Path, layout: Layout, ways: Sequence[Opened]) -> Read:
    """The way in which most columns answer something; a way that was used before comes first."""
    found = [(_known(store, one), steps.suggest_mapping(store, one), one) for one in ways]
    known, suggestion, opened = max(found, key=lambda one: (one[0], _answered(one[1])))
    places = tuple(place.name for place in store.shelf.places())
    html = isinstance(opened.profile.table.source, HtmlTable)
    return Read(path, opened, suggestion, tuple(store.shelf.forms()), places, layout, known, html)


def _known(store: Store, opened: Opened) -> bool:
    return remembered.recall(store, opened.form.form_id, opened.headers) is not None


def _answered(suggestion: Suggestion) -> tuple[int, int]:
    states = [one.state for one in suggestion.columns]
    return states.count("mapped"), states.count("unsure")


def fits(draft: Draft) -> Mapping:
    """What was decided, once nothing is missing. What `steps.completed` raises."""
    return steps.completed(draft.read.opened, draft.mapping())


def look(store: Store, progress: Progress, *, draft: Draft, clock: Clock) -> Outcome:
    """Say what would come in. Nothing is changed."""
    return steps.preview(
        store, draft.read.opened, fits(draft), clock, reviewed=draft.reviewed, progress=progress
    )  # fmt: skip


def take_in(store: Store, progress: Progress, *, draft: Draft, clock: Clock) -> Outcome:
    """Take in all rows that fit, or nothing; remember how the table was read."""
    outcome = steps.apply(store, draft.read.opened, fits(draft), clock, reviewed=draft.reviewed, progress=progress)
    forget(store, progress)
    return outcome


def save_rest(
    store: Store, progress: Progress, *, draft: Draft, clock: Clock, out: Path, language: Language
) -> Path:  # fmt: skip
    """Write the rows that do not fit to a file, with the reason, to be mended and imported later.

    FILE_EXISTS where that would write over the table itself.
    """
    if out.exists() and out.samefile(draft.read.path):
        raise WorldFailed(Code.FILE_EXISTS, path=str(out))
    mapping = fits(draft)

    def says(row: Sorted) -> str:
        return "; ".join(import_window_words.problem(one, language) for one in row.problems)

    aside = Aside(out, steps.kept_back(store, draft.read.opened, mapping), says)
    steps.preview(
        store, draft.read.opened, mapping, clock, reviewed=draft.reviewed, aside=aside, progress=progress
    )  # fmt: skip
    return out


# ── What is half done ──


def keep(store: Store, _progress: Progress, *, kept: Kept) -> None:
    """Keep what was decided until now: the window locks, or somebody goes elsewhere."""
    with transaction(store.database):
        store.database.execute("INSERT OR REPLACE INTO import_draft VALUES (1, ?)", (msgspec.json.encode(kept),))


def kept(store: Store, _progress: Progress) -> Kept | None:
    """Return what was left half done."""
    rows = store.query("SELECT draft FROM import_draft")
    return msgspec.json.decode(rows[0][0], type=Kept) if rows else None


def forget(store: Store, _progress: Progress) -> None:
    """Forget what was half done."""
    with transaction(store.database):
        store.database.execute("DELETE FROM import_draft")
