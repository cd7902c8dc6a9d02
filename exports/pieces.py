"""Rows of a plan that ask about the same answers, counted together: in pieces that none of them divides.

'Little or very little' in one row, and how many said each in a table, are counts of the same people: whoever knows the
form adds them up. So such rows are sums of cells that they share, and are protected as one. What nobody can answer
(very little, but neither little nor very little) is no piece.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from exports.answerable import Counted, answerable
from exports.asked import Answer, Asked
from exports.disclosure.model import Axis, Key, Model, key, spelled
from exports.measures import Condition, Where
from exports.plan_rows import Source
from exports.splits import YES, Split
from forms.definition import Form

# What the tables of a form show of its answers: the path of each, its values, and what each means.
Shown = Mapping[str, Mapping[str, Condition]]


@dataclass(frozen=True)
class Asks:
    """Counts those who answered so; with `value` it is that column of a table, and no row of its own."""

    counted: str
    where: Where
    value: str | None = None

    def cell(self, month: str | None = None) -> Key:
        """What it counts, in all or in a month."""
        fixed = {} if self.value is None else dict.fromkeys(self.where, self.value)
        return key(self.counted, **fixed, **({"month": month} if month else {}))


@dataclass(frozen=True)
class Pieces:
    """Rows that belong together, over submissions of a form or over the sum of their answer `of`; and their counts."""

    form: str
    of: str
    rows: tuple[Asks, ...]
    answer: Answer

    def put(self, model: Model, months: Axis, form: Form | None, *, frozen: bool) -> None:
        """Put the pieces into the model, and what is the sum of some of them. What is `frozen` was said before."""
        if frozen:
            for name in {row.counted for row in self.rows if row.value is None}:
                model.add(name, (months,), {})
            return
        found = {
            (month, tuple(one == YES for one in said)): count for (month, *said), count in self.answer.whole().items()
        }
        every = {piece for _, piece in found} | answerable([row.where for row in self.rows], form)
        pieces = sorted(piece for piece in every if not self.of or any(piece))
        for piece in pieces:
            model.add(self._name(piece), (months,), {(month,): n for (month, one), n in found.items() if one == piece})
        for place, row in enumerate(self.rows):
            self._tie(model, row, months, [piece for piece in pieces if piece[place]])
        if not self.of:
            self._tie(model, Asks(self.form, {}), months, pieces)

    def _tie(self, model: Model, row: Asks, months: Axis, pieces: Sequence[Counted]) -> None:
        if not pieces:
            if row.value is None:
                model.add(row.counted, (months,), {})  # nobody can answer so
            return
        for month in (*months.values, None):
            # A table shows its answers by month, or it does not.
            if row.value is None or row.cell(month) in model.counts:
                fixed = {"month": month} if month else {}
                model.tie(row.cell(month), [key(self._name(piece), **fixed) for piece in pieces])
        if row.value is None:
            model.tie(row.cell(), [row.cell(month) for month in months.values])

    def _name(self, piece: Counted) -> str:
        said = [spelled(row.cell()) for row in self.rows]
        return "; ".join(f"{'in' if mine else 'not in'} {one}" for one, mine in zip(said, piece, strict=True))


def ask_pieces(asked: Asked, source: Source, rows: Mapping[str, Where], shown: Shown, of: str = "") -> Iterator[Pieces]:
    """Ask for rows over one form, those together that ask about the same answers, with the tables' columns of them."""
    for names in _together(rows) if not of else [list(rows)]:
        mine = [Asks(name, rows[name]) for name in names]
        paths = {path for one in mine for path in one.where}
        columns = [
            Asks(source.form, {path: meant}, value)
            for path in sorted(paths & shown.keys())
            for value, meant in shown[path].items()
        ]
        every = (*mine, *columns)
        whether = {f"row {place}": row.where for place, row in enumerate(every)}
        split = Split(("month", *whether), dict.fromkeys(whether, (YES,)), of=of, whether=whether)
        yield Pieces(source.form, of, every, asked.ask(source, split))


def _together(rows: Mapping[str, Where]) -> list[list[str]]:
    """The names of rows that ask about the same answers, themselves or through others."""
    found: list[tuple[set[str], list[str]]] = []
    for name, where in rows.items():
        near = [one for one in found if not one[0].isdisjoint(where)]
        far = [one for one in found if one[0].isdisjoint(where)]
        paths = set(where).union(*(one[0] for one in near))
        found = [*far, (paths, [*(other for one in near for other in one[1]), name])]
    return [names for _, names in found]
