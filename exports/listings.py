"""The long sheets: a table of the plan, and the gatherings."""

from exports.content import Cell, Chart, Column, Grid, Row, Sheet
from exports.counts import Gathering
from exports.disclosure.protect import ProtectedTable, Rounded
from exports.facts import Facts
from exports.plan import Table
from exports.public import Public
from exports.sides import OTHER
from exports.tables import TALLY, table_name


def table_sheet(facts: Facts, table: Table) -> Sheet:
    """Show a table of the plan with its totals, and how each row is divided."""
    zones = _zones(facts, table)
    lead = 2 if zones else 1
    counts = facts.table(table.id)
    title = table.title[facts.language]
    return Sheet(
        name=table.sheet[facts.language],
        title=title,
        intro=facts.say("table-intro"),
        grids=(_table_grid(facts, table, counts, zones),),
        charts=(_shares_chart(facts, title, counts, lead),),
        meaning=facts.say("table-means", title=title),
    )


def _zones(facts: Facts, table: Table) -> dict[str, str]:
    """Give the area of each place, where the rows are places and any area is known."""
    zones = {gathering.place: gathering.zone for gathering in facts.held}
    return zones if table.rows.by == "place" and any(zones.values()) else {}


def _table_grid(facts: Facts, table: Table, counts: ProtectedTable, zones: dict[str, str]) -> Grid:
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
        # Questions are not added up: how often 'never' was said to any of them means nothing.
        total=None if table.rows.questions else line(None, total, "") if zones else line(None, total),
    )


def _shares_chart(facts: Facts, title: str, counts: ProtectedTable, lead: int) -> Chart:
    series = tuple(range(lead, lead + len(counts.columns)))
    rest = lead + counts.columns.index(OTHER) if OTHER in counts.columns else None
    alt = facts.say("table-chart-alt")
    return Chart("stacked", title, alt, grid=0, labels=lead - 1, series=series, rest=rest)


def gatherings_sheet(facts: Facts) -> Sheet:
    """List the gatherings, with how many people stopped by and filled the form."""
    tests = facts.table(table_name(facts.plan.form, "session"))
    people = facts.table(table_name(TALLY, "session")) if facts.tally else None
    announced = [_announced(gathering) for gathering in facts.held]
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
    )
    return Sheet(
        name=facts.say("gatherings"),
        title=facts.say("gatherings"),
        intro=facts.say("gatherings-intro"),
        grids=(grid,),
        meaning=facts.say("gatherings-means"),
    )


def _gathering_columns(facts: Facts) -> tuple[Column, ...]:
    say = facts.say
    return (
        Column(say("date"), 13, "date", say("date-means")),
        Column(say("zone"), 22, "text", say("zone-means")),
        Column(say("place"), 36, "text", say("place-means")),
        Column(say("hours"), 15, "text", say("hours-means")),
        Column(say("team"), 10, "number", say("team-means")),
    )


def _people_columns(facts: Facts) -> tuple[Column, ...]:
    tests = Column(facts.counted, 12, "number", facts.say("counted-means"))
    if facts.tally is None:
        return (tests,)
    return (Column(facts.tally, 17, "number", facts.say("tally-means")), tests)


def _announced(gathering: Gathering) -> Row:
    hours = "–".join(part for part in (gathering.start, gathering.end) if part)
    team: Cell = Public(gathering.team) if gathering.team is not None else None
    return (gathering.date, gathering.zone, gathering.place, hours, team)


def _people(session: str | None, tests: ProtectedTable, people: ProtectedTable | None) -> tuple[Rounded, ...]:
    return (tests.count(session),) if people is None else (people.count(session), tests.count(session))
