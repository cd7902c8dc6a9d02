"""A row of a table as answers to a form: what each cell says, and why one says nothing that fits."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from sync.survey_import import choices, dates, gathering_columns, numbers
from sync.survey_import.cells import is_error, one_line
from sync.survey_import.mapping import ColumnMap, SessionMap
from sync.survey_import.mapping import Mapping as Map
from sync.survey_import.table import KEY_COLUMN, Header, Layout, Row
from sync.survey_import.targets import Target

_TIME: Final = re.compile(r"([01]?\d|2[0-3])[:.h]([0-5]\d)(?:[:.][0-5]\d(?:\.\d+)?)?")
_WHOLE: Final = re.compile(r"(-?\d+)[.]0*")


@dataclass(frozen=True)
class Problem:
    """Why a row does not fit. `code` is one of those that `ui.import_words` words; `message` the form's own words.

    `column` is a header, or a question's path. Nothing here repeats an answer.
    """

    row: int
    column: str
    code: str
    message: str = ""


@dataclass
class Converted:
    """A row as it would be filled in. `own`: its own id, or ''; `mended`: key and content from when it was refused."""

    row: Row
    given: dict[str, str] = field(default_factory=dict)
    place: str = ""
    day: date | None = None
    own: str = ""
    moment: str = ""
    mended: tuple[bytes, bytes] | None = None
    problems: list[Problem] = field(default_factory=list)


class Unfit(Exception):  # noqa: N818 - named for what a cell is
    """A cell that says nothing which the question could hold; its text is the problem's code."""


class Converter:
    """Reads the rows of one table by one mapping."""

    def __init__(self, headers: Sequence[Header], mapping: Map, targets: Mapping[str, Target]) -> None:
        places = {header: place for place, header in enumerate(headers)}
        self._layout = mapping.table
        self._session = mapping.session
        used = [(places[one.column], one, targets[one.to]) for one in mapping.used()]
        self._single = [(at, one, _reader(target, one, mapping.table)) for at, one, target in used if not one.choice]
        self._ticks = [(at, one, target) for at, one, target in used if one.choice]
        self._place = places.get(Header(mapping.session.place_column))
        self._date = places.get(Header(mapping.session.date_column))
        self._own = places.get(Header(mapping.id_column))
        self._key = places.get(Header(KEY_COLUMN))
        self._moment = gathering_columns.moment(headers)

    def convert(self, row: Row) -> Converted:
        """One row."""
        made = Converted(row)
        if row.spare:
            made.problems.append(Problem(row.number, "", "too-many-cells"))
        for at, one, read in self._single:
            self._put(made, one, row.cells[at], read)
        self._tick(made)
        self._gather(made)
        made.own = row.cells[self._own] if self._own is not None else ""
        made.moment = self._moment_of(row)
        made.mended = _key(row.cells[self._key]) if self._key is not None else None
        return made

    def _put(self, made: Converted, one: ColumnMap, cell: str, read: Callable[[str], str]) -> None:
        if is_error(cell):
            made.problems.append(Problem(made.row.number, one.header, "cell-error"))
            return
        try:
            value = one.values[cell] if cell in one.values else read(cell) if cell else ""
        except Unfit as unfit:
            made.problems.append(Problem(made.row.number, one.header, str(unfit)))
            return
        value = value or one.blank
        if value:
            made.given[one.to] = value

    def _tick(self, made: Converted) -> None:
        """Choices with a column each: those that are ticked, together."""
        for at, one, target in self._ticks:
            cell = made.row.cells[at]
            said = True if one.values.get(cell) == one.choice else choices.ticked(target, one.choice, cell)
            if said is None:
                made.problems.append(Problem(made.row.number, one.header, "choice"))
            elif said:
                made.given[one.to] = f"{made.given.get(one.to, '')} {one.choice}".strip()

    def _gather(self, made: Converted) -> None:
        session, cells = self._session, made.row.cells
        made.place = session.place or (one_line(cells[self._place]) if self._place is not None else "")
        try:
            if session.date:
                made.day = date.fromisoformat(session.date)
            elif self._date is not None and cells[self._date]:
                made.day = date.fromisoformat(_read_date(cells[self._date], self._layout))
        except (Unfit, ValueError) as unfit:
            code = str(unfit) if isinstance(unfit, Unfit) else "date"
            made.problems.append(Problem(made.row.number, session.date_column, code))
            return
        if made.day and session.per == "month":
            made.day = made.day.replace(day=1)

    def _moment_of(self, row: Row) -> str:
        """The day on which a row came to be, where its table says so: enough to tell two surveys' rows apart."""
        text = row.cells[self._moment] if self._moment is not None else ""
        read = dates.read(text)
        day = read.day(self._layout.dates) if read else None
        return day.isoformat() if day else text


def gathered(made: Converted, session: SessionMap) -> tuple[str, date | None]:
    """Place and day of a row that is itself the sheet of a session; what its table does not say, the mapping may."""
    place, day = made.given.setdefault("place", made.place), made.given.get("date") or session.date
    if made.day and not day:
        day = made.day.isoformat()
    made.given["date"] = day
    return place, date.fromisoformat(day) if day else None


def _reader(target: Target, one: ColumnMap, layout: Layout) -> Callable[[str], str]:
    if target.many and target.choices:
        return lambda cell: _read_many(target, one, cell)
    if target.choices:
        return lambda cell: _read_choice(target, cell)
    match target.question.type:
        case "integer" | "decimal":
            return lambda cell: _read_number(cell, layout, whole=target.question.type == "integer")
        case "date" | "dateTime":
            return lambda cell: _read_date(cell, layout)
        case "time":
            return _read_time
        case _:
            return lambda cell: cell


def _read_choice(target: Target, cell: str) -> str:
    if choices.blank(target, cell):
        return ""
    found = choices.known(target, cell)
    if found is None:
        raise Unfit("choice")
    return found


def _read_many(target: Target, one: ColumnMap, cell: str) -> str:
    if choices.blank(target, cell):
        return ""
    found = choices.split(target, cell, one.values)
    if found is None:
        raise Unfit("choice")
    return " ".join(dict.fromkeys(found))


def _read_number(cell: str, layout: Layout, *, whole: bool) -> str:
    try:
        number = numbers.plain(cell, layout.decimal)
    except numbers.Doubtful:
        raise Unfit("number-doubtful") from None
    except ValueError:
        raise Unfit("number") from None
    rounded = _WHOLE.fullmatch(number) if whole else None
    return rounded[1] if rounded else number


def _read_date(cell: str, layout: Layout) -> str:
    """The day alone, whatever hour stands behind it."""
    read = dates.read(cell)
    if read is None:
        raise Unfit("date")
    day = read.day(layout.dates)
    if day is None:
        # Without a known order it may be two days; with one, this text is no day in that order.
        raise Unfit("date" if layout.dates else "date-doubtful")
    return day.isoformat()


def _read_time(cell: str) -> str:
    found = _TIME.fullmatch(cell)
    if found is None:
        raise Unfit("time")
    return f"{int(found[1]):02}:{found[2]}"


def _key(cell: str) -> tuple[bytes, bytes] | None:
    """The key and the state of a row that was refused earlier, as `rejected` wrote them."""
    key, _, state = cell.strip().partition("-")
    try:
        found = bytes.fromhex(key), bytes.fromhex(state)
    except ValueError:
        return None
    return found if all(len(one) == 32 for one in found) else None  # noqa: PLR2004 - SHA-256
