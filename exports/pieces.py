"""Rows of a plan that ask about the same answers, counted together: in pieces that none of them divides.

'Little or very little' in one row, and how many said each in a table, are counts of the same people: whoever knows the
form adds them up. So such rows are sums of cells that they share, and are protected as one. What nobody can answer
(very little, but neither little nor very little) is no piece.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from exports.answerable import Counted, answerable, holds
from exports.asked import Answer, Asked
from exports.disclosure.model import Axis, Key, Model, key
from exports.measures import Condition, Range, Where, spelled
from exports.plan_rows import Source
from exports.splits import YES, Split
from forms.definition import Form

# What the tables of a form show of its answers: by the axes of a table, or one of them, the values along these, and
# what must be answered to be counted there; None: whatever no other value says.
Column: TypeAlias = Mapping[str, Condition | None]
Shown: TypeAlias = Mapping[tuple[str, ...], Mapping[tuple[str, ...], Column]]


@dataclass(frozen=True)
class Columns:
    """Columns of tables that are alike to the rows: those in them pass some tests, by their places, and fail others."""

    passed: tuple[int, ...]
    failed: tuple[int, ...]
    cells: tuple[Mapping[str, str], ...]

    def hold(self, piece: Counted) -> bool:
        """Whether the people of a piece are counted in them."""
        return all(piece[at] for at in self.passed) and not any(piece[at] for at in self.failed)


@dataclass(frozen=True)
class Pieces:
    """Rows that belong together, over submissions of a form or over the sum of their answer `of`; and their counts.

    A piece is who passes some of the `tests` and not the others: those of the rows, in their order, and after them what
    tells the tables' columns apart.
    """

    form: str
    of: str
    rows: tuple[str, ...]
    tests: tuple[Where, ...]
    columns: tuple[Columns, ...]
    answer: Answer

    def put(self, model: Model, months: Axis, form: Form | None, *, frozen: bool) -> None:
        """Put the pieces into the model, and what is the sum of some of them. What is `frozen` was said before."""
        if frozen:
            for name in self.rows:
                model.add(name, (months,), {})
            return
        found: dict[Counted, dict[tuple[str, ...], int]] = defaultdict(dict)
        for (month, *said), count in self.answer.whole().items():
            found[tuple(one == YES for one in said)][month,] = count
        every = found.keys() | answerable(self.tests, form)
        pieces = sorted(piece for piece in every if not self.of or any(piece))
        for piece in pieces:
            model.add(self._name(piece), (months,), found.get(piece, {}))
        for place, row in enumerate(self.rows):
            self._tie_row(model, row, months, [piece for piece in pieces if piece[place]])
        if not self.of:
            self._tie_row(model, self.form, months, pieces)
        for columns in self.columns:
            self._tie_columns(model, columns, months, [piece for piece in pieces if columns.hold(piece)])

    def _tie_row(self, model: Model, row: str, months: Axis, pieces: Sequence[Counted]) -> None:
        if not pieces:
            model.add(row, (months,), {})  # nobody can answer so
            return
        for month in months.values:
            model.tie(key(row, month=month), self._cells(pieces, {"month": month}))
        model.tie(key(row), self._cells(pieces, {}))
        model.tie(key(row), [key(row, month=month) for month in months.values])

    def _tie_columns(self, model: Model, columns: Columns, months: Axis, pieces: Sequence[Counted]) -> None:
        """Tie columns to their pieces, in all; and by month, where a table shows them so."""
        for fixed in ({}, *({"month": month} for month in months.values)):
            cells = [key(self.form, **one, **fixed) for one in columns.cells]
            if not pieces or not all(cell in model.counts for cell in cells):
                continue
            total = cells[0]
            if len(cells) > 1:
                told = self._said([(at, at in columns.passed) for at in (*columns.passed, *columns.failed)])
                total = key(told, **fixed)
                model.tie(total, cells)
            model.tie(total, self._cells(pieces, fixed))

    def _cells(self, pieces: Sequence[Counted], fixed: Mapping[str, str]) -> list[Key]:
        return [key(self._name(piece), **fixed) for piece in pieces]

    def _name(self, piece: Counted) -> str:
        return self._said(list(enumerate(piece)))

    def _said(self, tests: Sequence[tuple[int, bool]]) -> str:
        return "; ".join(
            f"{'in' if passed else 'not in'} {spelled(self.form, self.tests[at], self.of)}" for at, passed in tests
        )


def ask_pieces(asked: Asked, source: Source, rows: Mapping[str, Where], shown: Shown, of: str = "") -> Iterator[Pieces]:
    """Ask for rows over one form, those together that ask about the same answers, with the tables' columns of them."""
    for names in _together(rows) if not of else [list(rows)]:
        mine = [rows[name] for name in names]
        paths = {path for where in mine for path in where}
        faces = {axes: face for axes, face in shown.items() if all(map(paths.issuperset, face.values()))}
        alike = _alike(mine, {one for face in faces.values() for column in face.values() for one in column.items()})
        known = list(dict.fromkeys(alike.values()))
        tests = (*mine, *({path: asked_for} for path, asked_for in known))
        place = {column: len(mine) + known.index(kind) for column, kind in alike.items()}
        columns = tuple(one for axes, face in faces.items() for one in _columns(axes, face, place))
        whether = {f"test {number}": where for number, where in enumerate(tests)}
        split = Split(("month", *whether), dict.fromkeys(whether, (YES,)), of=of, whether=whether)
        yield Pieces(source.form, of, tuple(names), tests, columns, asked.ask(source, split))


def _alike(
    rows: Sequence[Where], columns: set[tuple[str, Condition | None]]
) -> dict[tuple[str, Condition | None], tuple[str, Condition]]:
    """For columns of one answer what they are told apart by: together are those that the rows do not tell apart.

    Otherwise a row about five questions had pieces by the tens of thousands. Those that no row counts need no test,
    unless rows count answers of no column: they are what is left when the others are taken off.
    """
    found: dict[tuple[str, Condition | None], tuple[str, Condition]] = {}
    for path in sorted({path for path, _ in columns}):
        asked = [row[path] for row in rows if path in row]
        texts = sorted(one for where, one in columns if where == path and isinstance(one, str))
        kinds: dict[tuple[bool, ...], list[str]] = defaultdict(list)
        for text in texts:
            kinds[tuple(holds(one, frozenset({text})) for one in asked)].append(text)
        if all(isinstance(one, str | tuple) for one in asked) and _named(asked) <= set(texts):
            kinds.pop(tuple(False for _ in asked), None)
        found |= {(path, text): (path, tuple(some)) for some in kinds.values() for text in some}
        spans = [one for where, one in columns if where == path and isinstance(one, Range)]
        found |= {(path, one): (path, one) for one in sorted(spans, key=repr)}
    return found


def _named(asked: Sequence[Condition]) -> set[str]:
    several = [(one,) if isinstance(one, str) else one for one in asked if isinstance(one, str | tuple)]
    return {value for values in several for value in values}


def _columns(
    axes: tuple[str, ...],
    face: Mapping[tuple[str, ...], Column],
    place: Mapping[tuple[str, Condition | None], int],
) -> Iterator[Columns]:
    """The columns of a table, those together of which the tests say the same."""
    found: dict[tuple[tuple[int, ...], tuple[int, ...]], list[Mapping[str, str]]] = defaultdict(list)
    for values, column in face.items():
        passed = sorted(place[one] for one in column.items() if one in place)
        left = {path for path, one in column.items() if (path, one) not in place}
        failed = sorted({at for (path, _), at in place.items() if path in left})
        found[tuple(passed), tuple(failed)].append(dict(zip(axes, values, strict=True)))
    for (passing, failing), cells in sorted(found.items()):
        yield Columns(passing, failing, tuple(cells))


def _together(rows: Mapping[str, Where]) -> list[list[str]]:
    """The names of rows that ask about the same answers, themselves or through others."""
    found: list[tuple[set[str], list[str]]] = []
    for name, where in rows.items():
        near = [one for one in found if not one[0].isdisjoint(where)]
        far = [one for one in found if one[0].isdisjoint(where)]
        paths = set(where).union(*(one[0] for one in near))
        found = [*far, (paths, [*(other for one in near for other in one[1]), name])]
    return [names for _, names in found]
