"""The sheets that the plan names: its tables, its listings, the associations' reports, and the notes beside them."""

from dataclasses import dataclass, field
from datetime import date

from exports.content import Cell, Chart, Column, Counts, Grid, Open, Reading, Row, Sheet
from exports.entries import Entries
from exports.facts import Facts
from exports.grids import TableGrid
from exports.office_sheets import notes_parts
from exports.public import Public
from exports.reports import Arrival, Report, participants_table


@dataclass
class _Parts:
    """What stands on a sheet."""

    titles: list[str] = field(default_factory=list)
    grids: list[Grid] = field(default_factory=list)
    charts: list[Chart] = field(default_factory=list)
    counts: bool = False
    notes: bool = False


def plan_sheets(facts: Facts) -> tuple[Sheet, ...]:
    """Lay out the sheets that the plan names, in its order: what names the same sheet stands on it together."""
    together: dict[str, _Parts] = {}
    language = facts.language
    named = [table.sheet[language] for table in facts.plan.table]
    named += [found.listing.sheet[language] for found in facts.made.entries]
    for table in facts.plan.table:
        parts = together.setdefault(table.sheet[language], _Parts())
        shown = TableGrid(facts, table)
        parts.titles.append(table.title[language])
        if chart := shown.chart(len(parts.grids)):
            parts.charts.append(chart)
        parts.grids.append(shown.grid(titled=named.count(table.sheet[language]) > 1))
        parts.counts = True
    for found in facts.made.entries:
        if not found.rows:
            continue
        parts = together.setdefault(found.listing.sheet[language], _Parts())
        parts.titles.append(found.listing.title[language])
        parts.grids.append(_entries_grid(facts, found))
    if facts.made.notes:
        # Beside a table of many columns a note's text would have no room.
        name = facts.say("notes") if facts.say("notes") not in together else facts.say("notes-title")
        grids, chart = notes_parts(facts, facts.made.notes)
        together[name] = _Parts([facts.say("notes-title")], list(grids), [chart], notes=True)
    sheets = [_sheet(facts, name, parts) for name, parts in together.items()]
    return (*sheets, *([_reports_sheet(facts)] if facts.made.reports else []))


def _sheet(facts: Facts, name: str, parts: _Parts) -> Sheet:
    intro = "table-intro" if parts.counts else "notes-intro" if parts.notes else "entries-intro"
    titles = "; ".join(parts.titles)
    return Sheet(
        name=name,
        title=parts.titles[0] if len(parts.titles) == 1 else name,
        intro=facts.say(intro),
        grids=tuple(parts.grids),
        charts=tuple(parts.charts),
        meaning=facts.say("table-means", title=titles) if parts.counts else facts.say("entries-means", title=titles),
    )


def _entries_grid(facts: Facts, found: Entries) -> Grid:
    """The submissions of a form about things, one by one."""
    fields = [one.title[facts.language] for one in found.listing.fields]
    columns, reads = [], list[Reading]()
    for place, title in enumerate(fields):
        values = [row[place] for row in found.rows]
        if any(isinstance(value, date) for value in values):
            columns.append(Column(title, 14, "date", facts.say("entry-means")))
            reads.append(Open(place, place, "open-days"))
        elif any(isinstance(value, Public) for value in values):
            columns.append(Column(title, 14, "number", facts.say("entry-means")))
            reads.append(Open(place, place, "open-entries"))
        else:
            columns.append(Column(title, 30, "long-text", facts.say("entry-means")))
            reads.append(Open(place, place, "open-names"))
    return Grid(tuple(columns), found.rows, title=found.listing.title[facts.language], reads=tuple(reads))


def _reports_sheet(facts: Facts) -> Sheet:
    """What associations report, a grid a half-year: received, late, missing."""
    say = facts.say
    halves: dict[str, list[Report]] = {}
    for report in facts.made.reports:
        halves.setdefault(report.half.name(facts.language), []).append(report)
    grids = tuple(_half(facts, name, reports) for name, reports in halves.items())
    return Sheet(say("reports"), say("reports"), say("reports-intro"), grids, meaning=say("reports-means"))


def _half(facts: Facts, name: str, reports: list[Report]) -> Grid:
    say = facts.say
    people = facts.table(participants_table(reports[0].half))
    columns = (
        Column(say("association"), 34, "long-text", say("association-means")),
        Column(say("report-due"), 14, "date", say("report-due-means")),
        Column(say("report-came"), 14, "date", say("report-came-means")),
        Column(say("activities"), 13, "number", say("activities-means")),
        Column(say("participants"), 14, "number", say("participants-means")),
        Column(say("needs"), 44, "long-text", say("needs-means")),
        Column(say("arrival"), 16, "text", say("arrival-means")),
    )
    reads = (
        Open(1, 2, "open-days"),
        Open(3, 3, "open-entries"),
        Counts(4, 4, f"{say('participants')}, {name}", say("association"), (0,)),
        Open(5, 5, "open-names"),
    )
    rows = tuple(
        _report_row(facts, report, None if report.elsewhere else people.cell(report.association)) for report in reports
    )
    total: Row = (
        say("total"),
        None,
        None,
        Public(sum(report.activities for report in reports)),
        people.cell(),
        None,
        None,
    )
    return Grid(columns, rows, total, title=name, reads=reads)


def _report_row(facts: Facts, report: Report, people: Cell) -> Row:
    arrival: Arrival = report.arrival(facts.today)
    came = report.received is not None
    return (
        report.association, report.due, report.received, Public(report.activities) if came else None,
        people, ", ".join(facts.made.needs.get(need, need) for need in report.needs), facts.say(arrival.value),
    )  # fmt: skip
