"""What comes of a row of the grid: a sheet saved or corrected, and a second entry compared with the first. No Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from fieldkit import piles, serials
from fieldkit.database import transaction
from fieldkit.piles import Difference, Tally
from fieldkit.store import Store
from fieldkit.submissions import Submission
from forms.definition import Form
from forms.interview import Interview
from ui.desktop.table.grid import Column, Grid, Row
from ui.desktop.written import in_words

_DOUBTFUL = 3  # one in three answers other: this may be another sheet


@dataclass(frozen=True)
class Doubt:
    """One answer that was typed twice and not the same, in words."""

    path: str
    question: str
    first: str
    second: str


@dataclass(frozen=True)
class Twice:
    """A sheet that was typed twice: as it stands, and where the second entry differs."""

    sheet: Submission
    asked: int
    differences: tuple[Difference, ...]

    @property
    def doubtful(self) -> bool:
        """Whether so much differs that these may be two sheets."""
        return len(self.differences) * _DOUBTFUL > self.asked

    def doubts(self, grid: Grid) -> list[Doubt]:
        """Return the differences in the words of the form."""
        columns = {column.path: column for column in grid.columns}
        interview = grid.row.interview
        return [
            Doubt(
                one.path,
                interview.label(one.path),
                in_words(interview, columns[one.path].question, one.path, one.first),
                in_words(interview, columns[one.path].question, one.path, one.second),
            )
            for one in self.differences
        ]


class Pile:
    """The paper sheets of one form at one session."""

    def __init__(self, store: Store, form: Form, session: str) -> None:
        self._store = store
        self._form = form
        self._session = session

    def tally(self) -> Tally:
        """Return how many sheets there are, and what typing them again showed."""
        return self._store.piles.tally(self._session)

    def save(self, row: Row) -> str:
        """Save a whole row and lay it on the pile; a row that was saved is corrected, if anything is other."""
        answers = row.answers
        if row.record and answers != row.stored:
            self._store.submissions.correct(row.record, self._form, answers)
        elif not row.record:
            with transaction(self._store.database):
                record = self._store.submissions.save(
                    self._form, self._session, answers, draft=row.draft, kept=row.kept
                )
                self._store.piles.add(self._session, record)
            row.record = record
        row.stored = answers
        return row.record

    def doubt(self, serial: str, grid: Grid) -> str:
        """Return what speaks against a sheet's number: 'misread', 'twice', or nothing."""
        if not serials.valid(serial):
            return "misread"
        path = grid.column.path
        typed = {row.interview.value(path) for row in grid.rows if row.record and row is not grid.row}
        return "twice" if serial in typed else ""

    def compare(self, row: Row, columns: Sequence[Column]) -> Twice | None:
        """Return the sheet that a second entry belongs to; by its number, else the one that is most like it."""
        sheets = self._store.piles.once(self._session, self._form.form_id)
        serial = next((column for column in columns if column.serial), None)
        if serial and (number := row.value(serial)):
            sheets = [sheet for sheet in sheets if sheet.answers.get(serial.path) == number] or sheets
        paths = tuple(column.path for column in columns)
        found = piles.twin(sheets, row.answers, paths)
        return Twice(found, len(paths), piles.differences(found.answers, row.answers, paths)) if found else None

    def settle(self, twice: Twice, taken: Mapping[str, int], grid: Grid) -> str:
        """Correct the sheet where the second entry was right, and note that it was compared."""
        right = {one.path: one.second for one in twice.differences if taken[one.path]}
        with transaction(self._store.database):
            if right:
                interview = Interview(
                    self._form, clock=grid.clock, language=grid.row.interview.language, answers=twice.sheet.answers
                )
                for path, value in right.items():
                    interview.answer(path, value)
                self._store.submissions.correct(twice.sheet.record, self._form, interview.answers())
            self._store.piles.compared(self._session, twice.sheet.record, twice.asked, len(twice.differences))
        return twice.sheet.record
