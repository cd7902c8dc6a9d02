"""A table of the plan as a grid: its counts with their totals, how each row is divided, means and medians."""

from collections.abc import Iterable, Iterator

from exports.content import Average, Cell, Chart, Column, Counts, Grid, Quotient, Reading, Row, Span
from exports.disclosure.protect import Hidden, ProtectedTable, Published, share
from exports.estimates import mean, median
from exports.facts import Facts
from exports.plan_rows import Table
from exports.sides import OTHER, Side


class TableGrid:
    """The columns of a table: what leads its rows, then counts and total, then shares, mean, median as asked for."""

    def __init__(self, facts: Facts, table: Table) -> None:
        self._facts, self._table = facts, table
        self._counts: ProtectedTable = facts.table(table.id)
        self._rows, self._columns = facts.sides[table.id]
        self._zones = _zones(facts, table)
        self._asks = bool(table.rows.questions)
        self._labels = _unique(self._columns, self._counts.columns)
        self._lead = 2 if self._zones else 1

    @property
    def _total(self) -> int:
        return self._lead + len(self._counts.columns)

    def grid(self, *, titled: bool) -> Grid:
        """Lay it out."""
        facts = self._facts
        lead = [Column(self._rows.title, 34, "long-text", facts.say("row-means"))]
        if self._zones:
            lead.insert(0, Column(facts.say("zone"), 22, "text", facts.say("zone-means")))
        inner = (Column(label, 12, "number", facts.say("column-means")) for label in self._labels)
        total = None if self._asks else self._line(None, (facts.say("total"), *[""] * (self._lead - 1)))
        return Grid(
            columns=(
                *lead,
                *inner,
                Column(facts.say("total"), 12, "number", facts.say("table-total-means")),
                *self._more(),
            ),
            rows=tuple(self._line(row, self._label(row)) for row in self._counts.rows),
            total=total,
            title=self._table.title[facts.language] if titled else "",
            reads=tuple(self._reads()),
        )

    def _label(self, row: str) -> tuple[str, ...]:
        label = self._rows.labels[row]
        return (self._zones.get(row, ""), label) if self._zones else (label,)

    def _more(self) -> Iterator[Column]:
        say, show = self._facts.say, self._table.show
        if "shares" in show:
            yield from (Column(say("share-of", value=label), 12, "share", say("share-means")) for label in self._labels)
        if "mean" in show:
            yield Column(say("mean"), 10, "decimal", say("mean-means"))
        if "median" in show:
            yield Column(say("median"), 10, "decimal", say("median-means"))

    def _line(self, row: str | None, lead: tuple[str, ...]) -> Row:
        counts, show = self._counts, self._table.show
        total = counts.cell(row)
        inside = [counts.cell(row, column) for column in counts.columns]
        cells: list[Cell] = [*lead, *inside, total]
        if "shares" in show:
            cells += [share(count, total) for count in inside]
        if "mean" in show:
            cells.append(mean(counts, row, self._columns))
        if "median" in show:
            cells.append(median(counts, row, self._columns))
        return tuple(cells)

    def _reads(self) -> Iterator[Reading]:
        facts, table, lead, total = self._facts, self._table, self._lead, self._total
        yield Counts(
            lead,
            total,
            facts.counted_in(table.form),
            None if self._asks else facts.dimension(self._rows.axis.name),
            () if self._asks else (lead - 1,),
            0 if self._asks else facts.dimension(self._columns.axis.name),
            around=((0, facts.dimension("zone")),) if lead > 1 else (),
        )
        at = total + 1
        if "shares" in table.show:
            yield Quotient(at, at + total - lead - 1, Span(lead, total - 1), Span(total, total))
            at += total - lead
        for kind in ("mean", "median"):
            if kind in table.show:
                yield Average(kind, at, lead, tuple(self._worth(kind)))
                at += 1

    def _worth(self, kind: str) -> Iterator[tuple[float, float] | None]:
        """What each column is worth in a mean, or spans in a median; None for one that does not count."""
        spans = self._columns.spans if kind == "median" else {}
        for column in self._counts.columns:
            worth = self._columns.worth.get(column)
            found = spans.get(column) or (None if worth is None else (worth, worth))
            yield (float(found[0]), float(found[1])) if found else None

    def chart(self, number: int) -> Chart | None:
        """How each row is divided; over time, how the total went. None where there is nothing, or not all, to draw."""
        counts, say = self._counts, self._facts.say
        title = self._table.title[self._facts.language]
        if self._rows.axis.name == "month" or self._rows.axis.name.startswith("window-"):
            if not drawable(counts.cell(row) for row in counts.rows):
                return None
            return Chart("lines", title, say("lines-chart-alt"), number, self._lead - 1, (self._total,))
        if not drawable(counts.cell(row, column) for row in counts.rows for column in counts.columns):
            return None
        series = tuple(range(self._lead, self._total))
        rest = self._lead + counts.columns.index(OTHER) if OTHER in counts.columns else None
        return Chart("stacked", title, say("table-chart-alt"), number, self._lead - 1, series, rest=rest)


def drawable(cells: Iterable[Published]) -> bool:
    """Whether counts can be drawn: an interval would look like nought, and noughts alone look like nothing."""
    known = list(cells)
    return not any(isinstance(cell, Hidden) for cell in known) and any(known)


def _zones(facts: Facts, table: Table) -> dict[str, str]:
    """Give the area of each place, where the rows are places and any area is known."""
    zones = {gathering.where: gathering.zone for gathering in facts.held}
    return zones if table.rows.by == "place" and any(zones.values()) else {}


def _unique(side: Side, columns: tuple[str, ...]) -> list[str]:
    """The columns' words; where two say the same, the second is numbered."""
    seen: dict[str, int] = {}
    labels = []
    for column in columns:
        label = side.labels[column]
        seen[label] = seen.get(label, 0) + 1
        labels.append(label if seen[label] == 1 else f"{label} ({seen[label]})")
    return labels
