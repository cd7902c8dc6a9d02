"""The long sheets: a table of the plan, and the gatherings."""

from collections import Counter
from collections.abc import Iterator

from exports.content import Cell, Chart, Column, Counts, Grid, Open, Reading, Row, Sheet
from exports.counts import Gathering
from exports.disclosure.protect import ProtectedTable, Rounded
from exports.facts import Facts
from exports.plan import Table
from exports.public import Public
from exports.sides import OTHER
from exports.tables import TALLY, table_name

# The columns of a gathering, in the order of `_announced`.
_DATE, _ZONE, _PLACE, _HOURS, _NUMBER, _TEAM = range(6)


def table_sheets(facts: Facts) -> tuple[Sheet, ...]:
    """Show the tables of the plan: those that name the same sheet one below the other."""
    language = facts.language
    together: dict[str, list[Table]] = {}
    for table in facts.plan.table:
        together.setdefault(table.sheet[language], []).append(table)
    return tuple(_table_sheet(facts, name, tables) for name, tables in together.items())


def _table_sheet(facts: Facts, name: str, tables: list[Table]) -> Sheet:
    """Show tables with their totals, and how each row is divided."""
    title = tables[0].title[facts.language] if len(tables) == 1 else name
    grids, charts = [], []
    for number, table in enumerate(tables):
        zones, counts = _zones(facts, table), facts.table(table.id)
        grids.append(_table_grid(facts, table, counts, zones, titled=len(tables) > 1))
        charts.append(_shares_chart(facts, table.title[facts.language], counts, 2 if zones else 1, number))
    return Sheet(
        name=name,
        title=title,
        intro=facts.say("table-intro"),
        grids=tuple(grids),
        charts=tuple(charts),
        meaning=facts.say("table-means", title=title),
    )


def _zones(facts: Facts, table: Table) -> dict[str, str]:
    """Give the area of each place, where the rows are places and any area is known."""
    zones = {gathering.place: gathering.zone for gathering in facts.held}
    return zones if table.rows.by == "place" and any(zones.values()) else {}


def _table_grid(facts: Facts, table: Table, counts: ProtectedTable, zones: dict[str, str], *, titled: bool) -> Grid:
    rows, columns = facts.sides[table.id]
    total = facts.say("total")
    inner = (Column(columns.labels[value], 12, "number", facts.say("column-means")) for value in counts.columns)
    lead = [Column(rows.title, 34, "text", facts.say("row-means"))]
    if zones:
        lead.insert(0, Column(facts.say("zone"), 22, "text", facts.say("zone-means")))

    def line(row: str | None, *label: str) -> Row:
        return (*label, *(counts.count(row, column) for column in counts.columns), counts.count(row))

    def label(value: str) -> tuple[str, ...]:
        return (zones[value], rows.labels[value]) if zones else (rows.labels[value],)

    return Grid(
        columns=(*lead, *inner, Column(total, 12, "number", facts.say("table-total-means"))),
        rows=tuple(line(row, *label(row)) for row in counts.rows),
        total=line(None, total, "") if zones else line(None, total),
        title=table.title[facts.language] if titled else "",
        reads=(_table_reading(facts, table, len(lead), len(counts.columns)),),
    )


def _table_reading(facts: Facts, table: Table, lead: int, inner: int) -> Counts:
    return Counts(
        lead,
        lead + inner,
        facts.counted_in(table.form),
        facts.dimension(table.rows.by),
        (lead - 1,),
        facts.dimension(table.columns.by),
        around=((0, facts.dimension("zone")),) if lead > 1 else (),
    )


def _shares_chart(facts: Facts, title: str, counts: ProtectedTable, lead: int, grid: int) -> Chart:
    series = tuple(range(lead, lead + len(counts.columns)))
    rest = lead + counts.columns.index(OTHER) if OTHER in counts.columns else None
    alt = facts.say("table-chart-alt")
    return Chart("stacked", title, alt, grid=grid, labels=lead - 1, series=series, rest=rest)


def gatherings_sheet(facts: Facts) -> Sheet:
    """List the gatherings, with how many people stopped by and filled the form."""
    tests = facts.table(table_name(facts.plan.form, "session"))
    people = facts.table(table_name(TALLY, "session")) if facts.tally else None
    announced = _all_announced(facts)
    # Areas, hours or teams that nobody ever notes need no column.
    kept = [place for place in range(len(announced[0])) if any(row[place] not in {None, ""} for row in announced)]
    columns = _gathering_columns(facts)
    blank = (None,) * (len(kept) - 1)
    grid = Grid(
        columns=(*(columns[place] for place in kept), *_people_columns(facts)),
        rows=tuple(
            (*(row[place] for place in kept), *_people(gathering.id, tests, people))
            for row, gathering in zip(announced, facts.held, strict=True)
        ),
        total=(facts.say("total"), *blank, *_people(None, tests, people)),
        reads=tuple(_gathering_readings(facts, kept)),
    )
    return Sheet(
        name=facts.say("gatherings"),
        title=facts.say("gatherings"),
        intro=facts.say("gatherings-intro"),
        grids=(grid,),
        charts=(_gatherings_chart(facts, kept),),
        meaning=facts.say("gatherings-means"),
    )


def _gathering_readings(facts: Facts, kept: list[int]) -> Iterator[Reading]:
    where = {which: place for place, which in enumerate(kept)}
    labels = tuple(where[which] for which in (_DATE, _PLACE, _HOURS, _NUMBER) if which in where)
    around = [(_PLACE, "place"), (_ZONE, "zone"), (_DATE, "month")]
    lies_in = tuple((where[which], facts.dimension(name)) for which, name in around if which in where)
    first, session = len(kept), facts.dimension("session")
    if facts.tally is not None:
        yield Counts(first, first, facts.tally, session, labels, None, lies_in, includes=facts.counted)
        first += 1
    yield Counts(first, first, facts.counted, session, labels, None, lies_in)
    if _TEAM in where:
        yield Open(where[_TEAM], where[_TEAM], "open-team")


def _gatherings_chart(facts: Facts, kept: list[int]) -> Chart:
    series = tuple(range(len(kept), len(kept) + (1 if facts.tally is None else 2)))
    return Chart(
        "columns", facts.say("gatherings-chart"), facts.say("gatherings-chart-alt"), grid=0, labels=0, series=series
    )


def _gathering_columns(facts: Facts) -> tuple[Column, ...]:
    say = facts.say
    return (
        Column(say("date"), 13, "date", say("date-means")),
        Column(say("zone"), 22, "text", say("zone-means")),
        Column(say("place"), 36, "text", say("place-means")),
        Column(say("hours"), 15, "text", say("hours-means")),
        Column(say("nth"), 12, "text", say("nth-means")),
        Column(say("team"), 10, "number", say("team-means")),
    )


def _people_columns(facts: Facts) -> tuple[Column, ...]:
    tests = Column(facts.counted, 12, "number", facts.say("counted-means"))
    if facts.tally is None:
        return (tests,)
    return (Column(facts.tally, 17, "number", facts.say("tally-means")), tests)


def _announced(gathering: Gathering, nth: int) -> Row:
    hours = "–".join(part for part in (gathering.start, gathering.end) if part)
    team: Cell = Public(gathering.team) if gathering.team is not None else None
    return (gathering.date, gathering.zone, gathering.place, hours, str(nth) if nth > 1 else "", team)


def _all_announced(facts: Facts) -> list[Row]:
    """What was announced of each gathering; those that differ in nothing are numbered."""
    alike: Counter[tuple[object, ...]] = Counter()
    rows = []
    for gathering in facts.held:
        same = (gathering.date, gathering.place, gathering.start, gathering.end)
        alike[same] += 1
        rows.append(_announced(gathering, alike[same]))
    return rows


def _people(session: str | None, tests: ProtectedTable, people: ProtectedTable | None) -> tuple[Rounded, ...]:
    return (tests.count(session),) if people is None else (people.count(session), tests.count(session))
