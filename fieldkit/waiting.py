"""Versions of a form that the office does not have yet: kept, counted, and checked the day the form comes.

They lie apart from the versions, so that whatever is united has been checked. Where their record is withdrawn, there
is nothing left to check: they are united erased, as if they had come before the withdrawal.
"""

from collections.abc import Callable, Iterable, Iterator

from fieldkit import quarantine, versions
from fieldkit.database import Database, transaction
from fieldkit.quarantine import Bad, Came
from fieldkit.union import Union
from fieldkit.versions import Stored
from forms.definition import Form
from forms.values import AnswerProblem, checker

_AT_ONCE = 2_000


class Waiting:
    """What waits in one store."""

    def __init__(self, database: Database, union: Union) -> None:
        self._database = database
        self._union = union

    def keep(self, came: Came, one: Stored) -> bool:
        """Put a version aside until its form is here. False where it waited already. Within a transaction."""
        version = one.version
        row = (
            version.form, version.form_version, bytes.fromhex(version.session), bytes.fromhex(version.record), one.id,
            came.station, came.sequence, came.hash, came.line, one.payload,
        )  # fmt: skip
        done = self._database.conn.execute("INSERT OR IGNORE INTO waiting VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row)
        return bool(done.rowcount)

    def counts(self) -> dict[tuple[str, str], int]:
        """How many versions wait, by form and version of the form."""
        rows = self._database.fetch("SELECT form, form_version, count(*) FROM waiting GROUP BY 1, 2")
        return {(form, form_version): count for form, form_version, count in rows}

    def settle(self, find: Callable[[str, str], Form | None]) -> None:
        """Release what came to wait although its form is here, and erase what is withdrawn. Within a transaction."""
        for form in [find(*key) for key in self.counts()]:
            if form is not None:
                self.release(form)
        self.erase_withdrawn()

    def erase_withdrawn(self) -> None:
        """Unite what waits for a record that has been withdrawn, its answers erased. Within a transaction."""
        for _, some in self._take("(session, record) IN (SELECT session, record FROM withdrawn)", ()):
            self._union.add(some)

    def release(self, form: Form) -> None:
        """Check what waited for this form, unite what fits, and set the rest aside."""
        check = checker(form)
        with transaction(self._database):
            for came, some in self._take("form = ? AND form_version = ?", (form.form_id, form.version)):
                faults = [describe(check(one.version.answers)) for one in some]
                self._union.add([one for one, fault in zip(some, faults, strict=True) if not fault])
                found = zip(came, some, faults, strict=True)
                quarantine.keep(self._database, [bad(where, one, fault) for where, one, fault in found if fault])

    def _take(self, where: str, values: tuple[object, ...]) -> Iterator[tuple[list[Came], list[Stored]]]:
        key = "form, form_version, session, record, version"
        while True:
            rows = self._database.conn.execute(
                f"SELECT {key}, station, sequence, hash, line, payload FROM waiting WHERE {where} LIMIT {_AT_ONCE}",
                values,
            ).fetchall()
            if not rows:
                return
            yield [Came(*row[5:9]) for row in rows], [versions.read(row[9]) for row in rows]
            self._database.conn.executemany(
                f"DELETE FROM waiting WHERE ({key}) = (?, ?, ?, ?, ?)", [row[:5] for row in rows]
            )


def describe(problems: Iterable[AnswerProblem]) -> str:
    """Paths and codes of what is wrong; '' where nothing is."""
    return ", ".join(f"{problem.path}: {problem.code}" for problem in problems)


def bad(came: Came, one: Stored, fault: str) -> Bad:
    """A readable version as a line of the quarantine."""
    session, record = bytes.fromhex(one.version.session), bytes.fromhex(one.version.record)
    return Bad(came, "answers", fault, one.payload, one.id, session, record)
