"""What could not be counted in any period: a session's sheet has not arrived, or a date was not given."""

from collections.abc import Iterable
from dataclasses import dataclass

from exports.plan_rows import Source
from exports.reading import flat_table
from fieldkit.flat import quote
from fieldkit.shelf import SESSION_FORM
from fieldkit.store import Store


@dataclass(frozen=True)
class Unplaced:
    """Submissions of a form that belong to no day yet. `sessions` counts the gatherings without a sheet; no people.

    `counted` is their name in the disclosure model: how many submissions they are may only be shown protected.
    """

    form: str
    sessions: int
    submissions: int

    @property
    def counted(self) -> str:
        """The name of these submissions in the disclosure model, and of their protected table."""
        return f"{self.form} without a day"


def unplaced(store: Store, sources: Iterable[Source]) -> tuple[Unplaced, ...]:
    """Find what belongs to no day, for each form where there is any."""
    found = (_undated(store, source) if source.dated else _without_sheet(store, source.form) for source in sources)
    return tuple(one for one in found if one.submissions)


def _without_sheet(store: Store, form: str) -> Unplaced:
    tables = store.tables.of(form)
    sheets = tables.table(SESSION_FORM) or flat_table(store, SESSION_FORM)
    counted = tables.without_sheet(flat_table(store, form, tables), sheets)
    return Unplaced(form, len(counted), sum(counted))


def _undated(store: Store, source: Source) -> Unplaced:
    tables = store.tables.of(source.form)
    table = flat_table(store, source.form, tables)
    day = table.answer(source.dated)
    rows = tables.query(f"SELECT count(*) FROM {quote(table.name)} t WHERE COALESCE({day}, '') = ''")
    return Unplaced(source.form, 0, rows[0][0])
