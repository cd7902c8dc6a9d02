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
    """Submissions of a form that belong to no day yet; how many may only be shown protected, under `counted`.

    Of how many gatherings the sheet is missing is nobody's to read: at each of them somebody answered.
    """

    form: str
    submissions: int

    @property
    def counted(self) -> str:
        """The name of these submissions in the disclosure model, and of their protected table."""
        return f"{self.form} without a day"


def unplaced(store: Store, sources: Iterable[Source]) -> tuple[Unplaced, ...]:
    """Count what belongs to no day, of every form: one that is told of only where there is any says that there is."""
    return tuple(
        Unplaced(one.form, _undated(store, one) if one.dated else _without_sheet(store, one.form)) for one in sources
    )


def _without_sheet(store: Store, form: str) -> int:
    tables = store.tables.of(form)
    sheets = tables.table(SESSION_FORM) or flat_table(store, SESSION_FORM)
    return sum(tables.without_sheet(flat_table(store, form, tables), sheets))


def _undated(store: Store, source: Source) -> int:
    tables = store.tables.of(source.form)
    table = flat_table(store, source.form, tables)
    day = table.answer(source.dated)
    rows = tables.query(f"SELECT count(*) FROM {quote(table.name)} t WHERE COALESCE({day}, '') = ''")
    return int(rows[0][0])
