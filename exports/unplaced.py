"""What could not be counted in any period: a session's sheet has not arrived, or a date was not given."""

from collections.abc import Iterable
from dataclasses import dataclass

from exports.plan import Source
from exports.splits import flat_table
from fieldkit.flat import quote
from fieldkit.shelf import SESSION_FORM
from fieldkit.store import Store

# Hops from one session to the next, instead of reading every submission.
_SESSIONS = """
WITH RECURSIVE sessions (session) AS (
  SELECT min(session) FROM {table}
  UNION ALL SELECT (SELECT min(session) FROM {table} WHERE session > sessions.session) FROM sessions
  WHERE sessions.session IS NOT NULL)
SELECT session FROM sessions WHERE session NOT IN (SELECT session FROM {sheets} WHERE record = session)
"""


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
    table, sheets = (quote(flat_table(store, name).name) for name in (form, SESSION_FORM))
    sessions = [row[0] for row in store.query(_SESSIONS.format(table=table, sheets=sheets))]
    counted = [store.query(f"SELECT count(*) FROM {table} WHERE session = ?", (one,))[0][0] for one in sessions]
    return Unplaced(form, len(sessions), sum(counted))


def _undated(store: Store, source: Source) -> Unplaced:
    table = flat_table(store, source.form)
    day = quote(table.columns[source.dated])
    rows = store.query(f"SELECT count(*) FROM {quote(table.name)} WHERE COALESCE({day}, '') = ''")
    return Unplaced(source.form, 0, rows[0][0])
