"""Submissions that keep participants' own codes, beside what the same person said the first time.

They are counted like any others: a table of what was said now by what was said first goes through the same disclosure
control. Who is linked to whom stands in no file: it is worked out in memory when it is counted.
"""

from typing import Final

from fieldkit.flat import FlatTable, quote
from fieldkit.linking.keeping import QUARTER, TAGS, keeps_codes
from fieldkit.linking.pairs import firsts
from fieldkit.linking.reading import kept
from fieldkit.master.tables import Tables
from fieldkit.store import Store

FIRST: Final = "first/"  # before the name of what was carried: what the person said the first time
_PAIRS: Final = "linked pairs"
_SEEN: Final = "linked submissions"


def linked_table(store: Store, form: str, tables: Tables) -> FlatTable | None:
    """The table of a form that keeps codes, with columns of what was said first; None for every other form."""
    table, definition = tables.table(form), store.shelf.find(form)
    if table is None or definition is None or not keeps_codes(definition):
        return None
    carried = sorted(name for name in table.columns if name not in {TAGS, QUARTER})
    found = [
        (bytes.fromhex(record), *(first.said.get(name, "") for name in carried))
        for record, first in sorted(firsts(kept(store, form)).items())
    ]
    # Numbered: no engine needs to know what a question may be called.
    names = [f"first {number}" for number in range(len(carried))]
    pairs = tables.temporary(_PAIRS, ("record", *names), found)
    columns = ", ".join(f"p.{quote(name)}" for name in names)
    seen = tables.view(
        _SEEN,
        f"SELECT t.*, {columns} FROM {quote(table.name)} t LEFT JOIN {pairs} p ON p.record = t.record",
    )
    first = {FIRST + name: column for name, column in zip(carried, names, strict=True)}
    return FlatTable(seen, {**table.columns, **first}, table.collation)
