"""Answers that were saved to a list are counted as they stand there now: a case that a later step closed is closed."""

from exports.plan_rows import Source
from fieldkit.flat import FlatTable
from fieldkit.store import Store
from forms.definition import Form

_ID = "meta/entity/@id"


class Standing:
    """What stands, in a table of this connection alone, which lies in memory; empty where a source names no list."""

    def __init__(self, store: Store, source: Source, table: FlatTable, form: Form | None) -> None:
        self._table = table
        self._form = source.form
        self._name = ""
        self._saved: dict[str, str] = {}
        if source.stands and form is not None and _ID in table.columns and source.stands in store.lists.names():
            # Where and when something is counted is what was said when it was recorded.
            elsewhere = {source.dated, source.placed}
            asked = [one for one in form.questions if one.save_to and one.path not in elsewhere]
            self._saved = {question.path: question.save_to for question in asked}
            self._fill(store, source.stands)

    def _fill(self, store: Store, name: str) -> None:
        rows = (
            (thing.id, str(number), thing.properties.get(saved, ""))
            for thing in store.lists.all(name)
            for number, saved in enumerate(self._saved.values())
        )
        self._name = store.tables.of(self._form).temporary(f"standing {self._form}", ("id", "path", "value"), rows)

    def over(self, path: str, column: str) -> str:
        """The SQL of an answer over `t`: what stands, or where nothing does the answer itself."""
        if path not in self._saved:
            return column
        thing, number = self._table.answer(_ID), list(self._saved).index(path)
        stands = f"SELECT value FROM {self._name} x WHERE x.id = {thing} AND x.path = '{number}'"  # noqa: S608 - of our own
        return f"COALESCE(({stands}), {column})"
