"""The flat tables of a master on PostgreSQL: one a form, a column an answer, in the same drawers as the versions.

Columns are numbered: PostgreSQL's names are short, and a path is not. `flat_columns` says which is which.
"""

from collections.abc import Iterable, Mapping, Sequence

from fieldkit.flat import FlatRow, FlatTable, stored_paths
from fieldkit.master.postgres import rows
from fieldkit.master.postgres.drawers import attach
from fieldkit.master.postgres.roles import protect
from fieldkit.master.postgres.rows import KEYS, Connection
from fieldkit.versions import Firsts
from forms.definition import Form

_MOST_COLUMNS = 1_500  # PostgreSQL's own limit is 1,600
_BYTES = 'COLLATE "C"'  # a database may sort by a language: slower, and otherwise than SQLite
_TABLE = """
CREATE TABLE {table} (
  drawer integer NOT NULL, session bytea NOT NULL, record bytea NOT NULL, version bytea NOT NULL,
  conflict boolean NOT NULL, PRIMARY KEY (drawer, session, record)) PARTITION BY LIST (drawer)
"""


class Flat:
    """The flat tables of one master."""

    def __init__(self, connection: Connection, *, bound: bool = False) -> None:
        self._connection = connection
        self._bound = bound
        self._tables: dict[str, FlatTable] = {}

    def read(self) -> None:
        """Look again which tables and columns there are: another program may have made some."""
        forms = self._connection.execute("SELECT form, number FROM flats").fetchall()
        columns: dict[str, dict[str, str]] = {form: {} for form, _ in forms}
        for form, path, name in self._connection.execute("SELECT form, path, name FROM flat_columns ORDER BY path"):
            columns[form][path] = name
        self._tables = {form: FlatTable(f"flat_{number}", columns[form], _BYTES) for form, number in forms}

    def table(self, form: str) -> FlatTable | None:
        """The table of a form, or None where it has none."""
        return self._tables.get(form)

    def tables(self) -> dict[str, FlatTable]:
        """All of them, by form."""
        return dict(self._tables)

    def make_room(self, form: Form, drawers: Sequence[int]) -> bool:
        """Within a transaction that is alone: make a form's table, or the columns it lacks. True where any was made."""
        self.read()
        table = self._tables.get(form.form_id) or self._make(form.form_id, drawers)
        missing = [path for path, _ in stored_paths(form) if path not in table.columns]
        for place, path in enumerate(missing[: _MOST_COLUMNS - len(table.columns)], len(table.columns) + 1):
            self._connection.execute(f"ALTER TABLE {table.name} ADD COLUMN a{place} text")
            self._connection.execute("INSERT INTO flat_columns VALUES (%s, %s, %s)", (form.form_id, path, f"a{place}"))
        self.read()
        return bool(missing) or not table.columns

    def _make(self, form: str, drawers: Sequence[int]) -> FlatTable:
        ((number,),) = self._connection.execute(
            "INSERT INTO flats (form) VALUES (%s) RETURNING number", (form,)
        ).fetchall()
        name = f"flat_{number}"
        self._connection.execute(_TABLE.format(table=name))
        self._connection.execute(f"CREATE INDEX {name}_conflicts ON {name} (session, record) WHERE conflict")
        for drawer in drawers:
            attach(self._connection, name, drawer)
        protect(self._connection, name, "drawer")
        return FlatTable(name, {})

    def add_firsts(self, some: Firsts, drawers: Mapping[bytes, int]) -> None:
        """Show first versions of records that nobody has heard of. Paths without a column are left out."""
        table = self._tables.get(some.form)
        if table is None:
            return
        names = [table.columns[path] for path in some.paths]
        rows.copy(self._connection, table.name, (*KEYS, *names), rows.shown(some, drawers))

    def clear(self, forms: Iterable[str]) -> None:
        """Show nothing of what is `touched` in the tables of these forms."""
        for form in forms:
            table = self._tables.get(form)
            if table is not None:
                self._connection.execute(
                    f"DELETE FROM {table.name} f USING touched t "  # noqa: S608 - a name of ours
                    "WHERE f.drawer = t.drawer AND f.session = t.session AND f.record = t.record"
                )

    def put(self, form: str, some: Sequence[FlatRow], drawers: Mapping[bytes, int]) -> None:
        """Show these submissions of a form; none of them is shown yet."""
        table = self._tables.get(form)
        if table is None:
            return
        paths = tuple(table.columns)
        texts, heads = rows.Texts(), rows.begins(len(KEYS) + len(paths), drawers)
        made = (
            heads[row.session] + rows.field(row.record) + rows.field(row.version) + rows.truth(row.conflict)
            + b"".join([texts[row.answers.get(path)] for path in paths])
            for row in some
        )  # fmt: skip
        rows.fill(self._connection, table.name, (*KEYS, *table.columns.values()), made, bound=self._bound)

    def dates(self, form: str, path: str, sessions: Sequence[bytes]) -> list[tuple[bytes, str | None]]:
        """An answer in the sheets of these sessions, as it is shown now."""
        table = self._tables.get(form)
        if table is None or path not in table.columns or not sessions:
            return []
        found = self._connection.execute(
            f"SELECT session, {table.columns[path]} FROM {table.name} "  # noqa: S608 - names of ours
            "WHERE session = ANY(%s) AND record = session",
            (list(sessions),),
        )
        return [(session, date) for session, date in found]

    def conflicts(self, form: str) -> int:
        """How many submissions of a form have more than one head."""
        table = self._tables.get(form)
        if table is None:
            return 0
        sql = f"SELECT count(*) FROM {table.name} WHERE conflict"  # noqa: S608 - a name of ours
        ((count,),) = self._connection.execute(sql).fetchall()
        return int(count)

    def counts(self) -> dict[str, tuple[int, int]]:
        """Of each form how many submissions are shown, and how many of them in conflict."""
        self.read()
        found = {}
        for form, table in sorted(self._tables.items()):
            row = self._connection.execute(
                f"SELECT count(*), count(*) FILTER (WHERE conflict) FROM {table.name}"  # noqa: S608 - a name of ours
            ).fetchone()
            found[form] = (int(row[0]), int(row[1])) if row else (0, 0)
        return found
