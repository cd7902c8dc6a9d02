"""Submissions that keep participants' own codes, beside what the same person said the first time.

They are counted like any others: a table of what was said now by what was said first goes through the same disclosure
control. Who is linked to whom stands in no file: it is worked out in memory when it is counted.
"""

from typing import Final

from fieldkit.database import failures
from fieldkit.flat import FlatTable, quote
from fieldkit.linking.keeping import QUARTER, TAGS, keeps_codes
from fieldkit.linking.pairs import firsts
from fieldkit.linking.reading import kept
from fieldkit.store import Store

FIRST: Final = "first/"  # before the name of what was carried: what the person said the first time
_PAIRS: Final = "linked pairs"
_SEEN: Final = "linked submissions"


def linked_table(store: Store, form: str) -> FlatTable | None:
    """The table of a form that keeps codes, with columns of what was said first; None for every other form."""
    table, definition = store.flat.table(form), store.shelf.find(form)
    if table is None or definition is None or not keeps_codes(definition):
        return None
    carried = sorted(name for name in table.columns if name not in {TAGS, QUARTER})
    found = [
        (bytes.fromhex(record), *(first.said.get(name, "") for name in carried))
        for record, first in sorted(firsts(kept(store, form)).items())
    ]
    names = [quote(FIRST + name) for name in carried]
    with failures():
        run = store.database.execute
        run(f"DROP VIEW IF EXISTS temp.{quote(_SEEN)}")
        run(f"DROP TABLE IF EXISTS temp.{quote(_PAIRS)}")
        run(f"CREATE TEMP TABLE {quote(_PAIRS)} (record BLOB PRIMARY KEY, {', '.join(names)})")
        places = ", ".join("?" * (len(names) + 1))
        store.database.conn.executemany(f"INSERT INTO temp.{quote(_PAIRS)} VALUES ({places})", found)
        run(
            f"CREATE TEMP VIEW {quote(_SEEN)} AS SELECT t.*, {', '.join(f'p.{name}' for name in names)} "
            f"FROM main.{quote(table.name)} t LEFT JOIN temp.{quote(_PAIRS)} p ON p.record = t.record"
        )
    return FlatTable(_SEEN, {**table.columns, **{FIRST + name: FIRST + name for name in carried}})
