"""Answers that were saved to a list are counted as they stand there now: a case that a later step closed is closed."""

from exports.plan import Source
from fieldkit.database import failures
from fieldkit.flat import FlatTable, quote
from fieldkit.store import Store
from forms.definition import Form

_ID = "meta/entity/@id"


class Standing:
    """What stands, in a table of this connection alone, which lies in memory; empty where a source names no list."""

    def __init__(self, store: Store, source: Source, table: FlatTable, form: Form | None) -> None:
        self._table = table
        self._name = quote(f"standing {source.form}")
        self._saved: dict[str, str] = {}
        if source.stands and form is not None and _ID in table.columns and source.stands in store.lists.names():
            # Where and when something is counted is what was said when it was recorded.
            elsewhere = {source.dated, source.placed}
            asked = [one for one in form.questions if one.save_to and one.path not in elsewhere]
            self._saved = {question.path: question.save_to for question in asked}
            self._fill(store, source.stands)

    def _fill(self, store: Store, name: str) -> None:
        rows = [
            (thing.id, path, thing.properties.get(saved, ""))
            for thing in store.lists.all(name)
            for path, saved in self._saved.items()
        ]
        with failures():
            store.database.execute(f"DROP TABLE IF EXISTS temp.{self._name}")
            store.database.execute(f"CREATE TEMP TABLE {self._name} (id, path, value, PRIMARY KEY (id, path))")
            store.database.conn.executemany(f"INSERT INTO temp.{self._name} VALUES (?, ?, ?)", rows)  # noqa: S608 - a quoted name

    def over(self, path: str, column: str) -> str:
        """The SQL of an answer over `t`: what stands, or where nothing does the answer itself."""
        if path not in self._saved:
            return column
        thing, text = f"t.{quote(self._table.columns[_ID])}", path.replace("'", "''")
        stands = f"SELECT value FROM temp.{self._name} x WHERE x.id = {thing} AND x.path = '{text}'"  # noqa: S608 - as above
        return f"COALESCE(({stands}), {column})"
