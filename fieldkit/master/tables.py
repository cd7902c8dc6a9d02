"""A master as those see it who count: a table a form of what is current now, and the ledger of what was published.

What is asked is one text of SQL for every engine, written with `?` for a value and double quotes around a name. Where
engines differ they say a word for themselves: an answer as a number, whether it is one of some values, how sheets and
submissions are joined. Numbers that were answered count everywhere as SQLite reads them, text by its bytes.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeAlias

from fieldkit.flat import FlatTable

if TYPE_CHECKING:
    from fieldkit.submissions import Submission

NUMBERS: Final = frozenset({"integer", "decimal"})  # the types of questions whose answers are numbers
# A condition in SQL, and the values of its marks.
Test: TypeAlias = tuple[str, tuple[object, ...]]


class Tables(Protocol):
    """The tables of one master: words of SQL, what is read, and what a release writes.

    `kind` is the type of the question that an answer answers; `answer` the SQL of that answer.
    """

    def of(self, form: str) -> "Tables":
        """The tables in which a form is counted: these, or where only the office may read it, opened in its memory."""

    def table(self, form: str) -> FlatTable | None:
        """The table of a form, or None where it has none."""

    def forms(self) -> list[str]:
        """The forms that have a table."""

    def count(self, form: str) -> int:
        """How many current submissions a form has."""

    def current(self, form: str) -> Iterator["Submission"]:
        """The current submissions of a form with all their answers, in the order of their random ids."""

    def query(self, sql: str, values: Sequence[object] = ()) -> list[Any]:
        """The rows of a SELECT."""

    def rows(self, sql: str, values: Sequence[object] = ()) -> Iterator[Any]:
        """The rows of a SELECT as they come: they are never held all at once. To be read to the end, or closed."""

    def number(self, answer: str) -> str:
        """An answer as a number: as much of it as is one, 0 where none of it is; NULL where nothing was answered."""

    def same(self, answer: str, kind: str, values: Sequence[str]) -> Test:
        """Whether an answer is one of these."""

    def holds(self, answer: str) -> str:
        """Whether the next value, a chosen value between blanks, is among those chosen."""

    def shown(self, kind: str, value: Any) -> Any:
        """An answer that was read: a number where the question asks for one and it is one, else its text."""

    def hexed(self, column: str) -> str:
        """An id in hexadecimal digits."""

    def beside_sheets(self, sheets: FlatTable, table: FlatTable) -> str:
        """What comes after FROM: submissions `t` of a form, each with a row `s` of its session's sheet."""

    def without_sheet(self, table: FlatTable, sheets: FlatTable) -> list[int]:
        """Of each session without a sheet that has submissions of a form, how many."""

    def temporary(self, name: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
        """A table of this connection alone, found by its first column; how SQL calls it."""

    def view(self, name: str, select: str) -> str:
        """A name of this connection alone for a SELECT without marks; how SQL calls it."""

    def snapshot(self) -> AbstractContextManager[None]:
        """Where others write while this one counts: all that is read inside is of one moment."""

    def moment(self) -> int:
        """A number that changes when somebody else changes the master; inside a snapshot it stays."""

    def writing(self) -> AbstractContextManager[None]:
        """Write into the ledger alone, all or nothing, durable when it ends; a snapshot ends with it.

        RELEASE_MOVED where somebody else wrote there since the snapshot began.
        """

    def adding(self) -> AbstractContextManager[None]:
        """As `writing`, for what takes nothing that was read into account; no snapshot goes on."""

    def execute(self, sql: str, values: Sequence[object] = ()) -> None:
        """Write into the ledger."""

    def many(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
        """Write many rows into a table of the ledger."""

    def mark(self, release: int, counted: Test) -> None:
        """Note that a release counts those whose session and record a SELECT gives."""
