"""Paper sheets as a grid: its columns, its rows, where the cursor is, and what a key does there. No Qt."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from fieldkit import serials
from fieldkit.drafts import Draft, new_id
from forms.definition import Form, Question, Repeat
from forms.interview import Interview
from ui.desktop import written
from ui.desktop.filling import MODE, is_counted

POSITION = "#paper"  # where a draft of this grid stands: no question's path begins so
_TYPED = frozenset({"integer", "decimal", "text", "date", "time"})
Outcome = Literal["moved", "refused", "whole"]


@dataclass(frozen=True)
class Column:
    """One question of the sheet. `number` as printed on paper; 0 for the sheet's own number."""

    path: str
    number: int
    question: Question

    @property
    def chosen(self) -> bool:
        """Whether one key answers it."""
        return self.question.asked == "select_one"

    @property
    def several(self) -> bool:
        """Whether several keys answer it, up to Enter."""
        return self.question.asked == "select_multiple"

    @property
    def serial(self) -> bool:
        """Whether it is the number printed on the sheet."""
        return self.number == 0


def columns(form: Form) -> tuple[Column, ...]:
    """Return what a sheet of this form has to fill in; () where it does not fit into a grid."""
    asked = [question for question in form.questions if is_counted(question)]
    if any(isinstance(item, Repeat) for item in form.items) or not all(_fits(question) for question in asked):
        return ()
    first = [question for question in asked if question.name == serials.QUESTION]
    rest = [question for question in asked if question not in first]
    return (
        *(Column(question.path, 0, question) for question in first),
        *(Column(question.path, number, question) for number, question in enumerate(rest, start=1)),
    )


def _fits(question: Question) -> bool:
    if question.asked == "input":
        return question.type in _TYPED
    return question.asked in {"select_one", "select_multiple"}


def is_paper(draft: Draft) -> bool:
    """Return whether a draft is a row of such a grid."""
    return draft.position == POSITION


class Row:
    """One sheet. `record` once it is saved, with what was saved in `stored`; `kept` once its draft lay in the store."""

    def __init__(self, interview: Interview, draft: str, *, kept: bool = False) -> None:
        self.interview = interview
        self.draft = draft
        self.kept = kept
        self.record = ""
        self.stored: dict[str, str] = {}
        self.passed: set[str] = set()
        self._keys: dict[str, Mapping[str, str]] = {}

    def done(self, column: Column) -> bool:
        """Return whether a cell needs nothing more: answered, passed over, or not asked on this sheet."""
        return column.path in self.passed or bool(self.value(column)) or not self.asked(column)

    def asked(self, column: Column) -> bool:
        """Return whether the sheet so far asks this question."""
        return self.interview.state(column.path).relevant

    def value(self, column: Column) -> str:
        """Return what a cell holds."""
        return self.interview.value(column.path)

    def keys(self, column: Column) -> Mapping[str, str]:
        """Return which key means what in a cell, in capitals."""
        if column.path not in self._keys:
            may = not self.interview.state(column.path).required
            choices = self.interview.choices(column.path)
            self._keys[column.path] = written.keys(choices, declinable=may and column.chosen)
        return self._keys[column.path]

    def put(self, column: Column, value: str, *, passed: bool) -> None:
        """Answer a cell, or pass it over."""
        self.interview.answer(column.path, value)
        self.passed.add(column.path) if passed and not value else self.passed.discard(column.path)

    @property
    def answers(self) -> dict[str, str]:
        """Return what would be stored."""
        return self.interview.answers()


@dataclass(frozen=True)
class _Step:
    row: int
    column: int
    value: str
    passed: bool


class Grid:
    """The sheets of one sitting, and the cursor. `wrong` says which cell the form refuses, once a row is whole."""

    def __init__(self, form: Form, session: str, clock: Callable[[], datetime], language: str) -> None:
        self.form = form
        self.session = session
        self.columns = columns(form)
        self.mode = next((question for question in form.questions if question.name == MODE), None)
        self.who = ""
        self.clock = clock
        self._language = form.language(language)
        self._steps: list[_Step] = []
        self.rows: list[Row] = []
        self.at = (0, 0)
        self.open_row()

    def speak(self, who: str) -> None:
        """Say who answered the sheets from here on, where the form asks that."""
        self.who = who
        if self.mode:
            self.row.interview.answer(self.mode.path, who)

    @property
    def row(self) -> Row:
        """Return the row that the cursor is in."""
        return self.rows[self.at[0]]

    @property
    def column(self) -> Column:
        """Return the column that the cursor is in."""
        return self.columns[self.at[1]]

    def open_row(self, draft: Draft | None = None) -> None:
        """Begin a sheet, or go on with one that was left half typed."""
        answers = draft.answers if draft else None
        interview = Interview(self.form, clock=self.clock, language=self._language, answers=answers)
        row = Row(interview, draft.id, kept=draft.kept) if draft else Row(interview, new_id())
        if self.mode and self.who:
            interview.answer(self.mode.path, self.who)
        if draft is None and self.rows:
            self._number(row, self.rows[-1])
        self.rows.append(row)
        self.at = (len(self.rows) - 1, self._next(row, -1))

    def resume(self, draft: Draft) -> None:
        """Put a half-typed sheet in the place of the empty one."""
        self.rows.pop()
        self.open_row(draft)

    def kept(self) -> Draft | None:
        """Return what is half typed; None where nothing is."""
        row = self.rows[-1]
        if row.record or not any(row.value(column) for column in self.columns if not column.serial):
            return None
        answers = row.interview.draft()
        return Draft(row.draft, self.session, self.form.form_id, self.form.version, answers, POSITION, kept=row.kept)

    def press(self, key: str) -> Outcome:
        """Take one key in a cell that one key answers, or that several do."""
        keys, column = self.row.keys(self.column), self.column
        if key.upper() not in keys:
            return "refused"
        if not column.several:
            return self.enter(keys[key.upper()])
        chosen, value = self.row.value(column).split(), keys[key.upper()]
        both = [one for one in chosen if one != value] if value in chosen else [*chosen, value]
        self._put(" ".join(both))
        return "moved"

    def enter(self, value: str) -> Outcome:
        """Answer the cell with what the form stores, an empty string for none, and go on."""
        self._put(value)
        return self.on()

    def on(self) -> Outcome:
        """Go on to the next cell, passing this one over where it is empty. 'whole' once the row needs nothing more."""
        row, column = self.row, self.column
        if not row.value(column):
            if row.interview.state(column.path).required:
                return "refused"
            row.passed.add(column.path)
        after = self._next(row, self.at[1])
        if after >= 0:
            self.at = (self.at[0], after)
            return "moved"
        gap = self._next(row, -1)
        if gap >= 0:
            self.at = (self.at[0], gap)
            return "moved"
        return "whole"

    def back(self, *, within: bool = False) -> None:
        """Go to the cell before; in the row before where there is none, unless it is to stay `within` this one."""
        row, column = self.at
        least = (row if within else 0, 0)
        while (row, column) > least:
            row, column = (row, column - 1) if column else (row - 1, len(self.columns) - 1)
            if self.rows[row].asked(self.columns[column]):
                self.at = (row, column)
                return

    def undo(self) -> bool:
        """Take the last key back, wherever the cursor is. Return whether there was one."""
        if not self._steps:
            return False
        step = self._steps.pop()
        self.at = (step.row, step.column)
        self.row.put(self.column, step.value, passed=step.passed)
        return True

    def trouble(self) -> tuple[Column, str] | None:
        """Return the first cell of this row that the form refuses, with the form's own sentence or an empty string."""
        found = {problem.path: problem.message for problem in self.row.interview.problems()}
        return next(((column, found[column.path]) for column in self.columns if column.path in found), None)

    def go_to(self, column: Column) -> None:
        """Put the cursor into a column of this row."""
        self.at = (self.at[0], self.columns.index(column))

    def legend(self) -> Iterator[tuple[str, str]]:
        """Yield the keys of this cell with what they mean."""
        labels = {choice.value: choice.label for choice in self.row.interview.choices(self.column.path)}
        for key, value in self.row.keys(self.column).items():
            yield key, labels.get(value, "")

    def shown(self, row: Row, column: Column) -> str:
        """Return a cell in few letters: the key on a scale, else the answer."""
        value = row.value(column)
        if not value:
            return "—" if column.path in row.passed or not row.asked(column) else ""
        if column.several:
            return " ".join(key for key, one in row.keys(column).items() if one in value.split())
        if not column.chosen:
            return serials.shown(value) if column.serial else written.show(column.question, value)
        choices = row.interview.choices(column.path)
        scale = any("bars" in choice.extras for choice in choices)
        key = next((key for key, one in row.keys(column).items() if one == value), value)
        return key if scale else next((choice.label for choice in choices if choice.value == value), value)

    def said(self, row: Row, column: Column) -> str:
        """Return an answer in the words of the form."""
        return written.in_words(row.interview, column.question, column.path, row.value(column))

    def _put(self, value: str) -> None:
        row, column = self.row, self.column
        self._steps.append(_Step(*self.at, row.value(column), column.path in row.passed))
        row.put(column, value, passed=True)

    def _next(self, row: Row, after: int) -> int:
        """Return the next cell that needs something; -1 where there is none."""
        rest = range(after + 1, len(self.columns))
        return next((index for index in rest if not row.done(self.columns[index])), -1)

    def _number(self, row: Row, before: Row) -> None:
        """Take the number of the next sheet of the pad for this one's: it can be changed, and costs no key."""
        for column in self.columns:
            if column.serial:
                row.interview.answer(column.path, serials.following(before.value(column)))
