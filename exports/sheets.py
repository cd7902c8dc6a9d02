"""The whole workbook as plain data, and the short sheets: cover, summary, indicators, dictionary."""

from collections.abc import Iterator

from exports.conclusions import conclusions
from exports.content import (
    Book,
    Cell,
    Chart,
    Column,
    Counts,
    Grid,
    Link,
    Open,
    Quotient,
    Reading,
    Row,
    Sheet,
    Span,
)  # fmt: skip
from exports.disclosure.protect import share
from exports.facts import Facts
from exports.grids import drawable
from exports.guide import listing
from exports.indicators import State
from exports.listings import gatherings_sheet
from exports.measures import Submissions
from exports.office_sheets import quality_sheet
from exports.periods import MONTHS_IN, month_name
from exports.plan_sheets import plan_sheets
from exports.public import Public
from exports.tables import TALLY, table_name
from exports.targets import indicators_sheet


def book(facts: Facts) -> Book:
    """Lay out all sheets of a period."""
    inner = (
        summary_sheet(facts),
        *((indicators_sheet(facts),) if facts.lines else ()),
        gatherings_sheet(facts),
        *plan_sheets(facts),
        *((quality_sheet(facts, facts.made.laptops),) if facts.made.laptops else ()),
    )
    rest = (*inner, dictionary_sheet(facts, inner))
    title = facts.say("book-title", plan=facts.plan.title[facts.language], period=facts.period.name(facts.language))
    mark = facts.say("simulated")
    return Book(
        title=f"{mark} · {title}" if facts.simulated else title,
        subject=facts.say("book-subject", first=_day(facts, last=False), last=_day(facts, last=True)),
        language=facts.language,
        dated=facts.today,
        sheets=(cover_sheet(facts, title, rest), *rest),
        banner=facts.say("simulated-banner") if facts.simulated else None,
    )


def _day(facts: Facts, *, last: bool) -> str:
    day = facts.period.last if last else facts.period.first
    return f"{day:%d/%m/%Y}"


def cover_sheet(facts: Facts, title: str, others: tuple[Sheet, ...]) -> Sheet:
    """Say what the workbook is about, how its numbers are protected, and what it holds."""
    say = facts.say
    states = tuple((state, say(f"{state.value}-means")) for state in State)
    contents = tuple((Link(sheet.name), sheet.meaning) for sheet in others)
    return Sheet(
        name=say("cover"),
        title=title,
        intro=say("cover-intro"),
        grids=(
            Grid((Column(say("about"), 24, "text"), Column(say("detail"), 100, "long-text")), _about(facts)),
            Grid((Column(say("state"), 24, "state"), Column(say("meaning"), 100, "long-text")), states),
            Grid((Column(say("sheet"), 24, "text"), Column(say("contents"), 100, "long-text")), contents),
        ),
        frozen=False,
    )


def _about(facts: Facts) -> tuple[Row, ...]:
    say, plan = facts.say, facts.plan
    first, last = _day(facts, last=False), _day(facts, last=True)
    return (
        (say("period"), say("period-days", period=facts.period.name(facts.language), first=first, last=last)),
        (say("office"), facts.office),
        *_around(facts),
        (say("prepared"), facts.today),
        (say("plan"), say("plan-version", plan=plan.title[facts.language], version=plan.version)),
        (say("form"), facts.form),
        *_provenance(facts),
        (say("protection"), say("protection-rounded" if facts.rounded else "protection-suppressed")),
        (say("threshold"), say("threshold-line")),
        *_certificate(facts),
        (say("once"), say("once-advice")),
    )


def _around(facts: Facts) -> Iterator[Row]:
    """Which area a workbook is of, and what that lies in, outwards."""
    if facts.made.around:
        said = " · ".join(f"{facts.say(level)}: {name}" for level, name in facts.made.around)
        yield (facts.say("area"), said)
        lowest = facts.made.around[0][0] == "municipality"
        yield (facts.say("area-shows"), facts.say("area-places" if lowest else "area-municipalities"))


def _provenance(facts: Facts) -> Iterator[Row]:
    """What the workbook was made of, and by what."""
    say, made = facts.say, facts.made
    if made.laptops:
        batches = sum(laptop.batches for laptop in made.laptops)
        yield (say("batches"), say("batches-line", batches=batches, stations=len(made.laptops)))
    if made.release:
        name = "release-line" if len(made.release) == 1 else "release-sum"
        yield (say("release"), say(name, number=", ".join(map(str, made.release))))
    if made.version:
        yield (say("provenance"), say("provenance-line", version=made.version))


def _certificate(facts: Facts) -> Iterator[Row]:
    if facts.made.certificate is not None:
        yield (facts.say("certificate"), certificate_line(facts))


def certificate_line(facts: Facts) -> str:
    """Say how many cells were proven, and by how many whole tables."""
    sensitive, tables = facts.made.certificate or (0, 0)
    return facts.say("certificate-line" if sensitive else "certificate-none", sensitive=sensitive, tables=tables)


def summary_sheet(facts: Facts) -> Sheet:
    """Show the main figures, each month's submissions, and how many indicators are in which state."""
    say = facts.say
    months = _months(facts)
    grids = [_figures(facts), months]
    if facts.lines:
        grids.append(_states(facts))
        grids += _conclusions(facts)
    line = 2 if len(months.columns) > 2 else None  # noqa: PLR2004 - month, count, target
    chart = Chart(
        "columns",
        say("months-chart", counted=facts.counted),
        say("months-chart-alt", counted=facts.counted),
        grid=1,
        labels=0,
        series=(1,),
        line=line,
        beside=True,
    )
    counts = facts.table(table_name(facts.plan.form, "month"))
    charts = (chart,) if len(months.rows) > 1 and drawable(map(counts.cell, counts.rows)) else ()
    return Sheet(
        say("summary"),
        say("summary"),
        say("summary-intro"),
        tuple(grids),
        charts,
        frozen=False,
        meaning=say("summary-means"),
    )


def _figures(facts: Facts) -> Grid:
    say, plan = facts.say, facts.plan
    baseline, held = plan.baseline, [one for one in facts.held if not one.known]
    tests = facts.table(table_name(plan.form, "session")).cell()
    rows: list[tuple[Cell, Cell, Cell]] = [(facts.counted, tests, _known(baseline.submissions if baseline else None))]
    reads: list[Reading] = [Counts(1, 1, facts.counted, lines=(0, 0))]
    if facts.tally is not None:
        people = facts.table(table_name(TALLY, "session")).cell()
        rows.append((facts.tally, people, _known(baseline.tally if baseline else None)))
        said = say("share-of-people", counted=facts.counted, tally=facts.tally)
        rows.append((said, share(tests, people), None))
        reads.append(Counts(1, 1, facts.tally, includes=facts.counted, lines=(1, 1)))
        reads.append(Quotient(1, 1, Span(1, 1, line=0), Span(1, 1, line=1), lines=(2, 2)))
    for figure, what, number in (
        (say("gatherings"), "open-gatherings", len(held)),
        (say("places"), "open-places", len({gathering.place for gathering in held})),
    ):
        reads.append(Open(1, 1, what, lines=(len(rows), len(rows))))
        rows.append((figure, Public(number), None))
    columns = (Column(say("figure"), 26, "text"), Column(say("period"), 14, "number"))
    if baseline is None:
        return Grid(columns, tuple(row[:2] for row in rows), reads=tuple(reads))
    before = Column(baseline.name[facts.language], 15, "number")
    return Grid((*columns, before), tuple(rows), reads=(*reads, Open(2, 2, "open-before")))


def _known(number: int | None) -> Public | None:
    return None if number is None else Public(number)


def _months(facts: Facts) -> Grid:
    """List the submissions of each month, beside the target where one is set for them."""
    counts = facts.table(table_name(facts.plan.form, "month"))
    months = facts.period.months()
    targets = [_month_target(facts, index) for index in range(len(months))]
    columns = [Column(facts.say("month"), 26, "text"), Column(facts.counted, 14, "number")]
    reads: list[Reading] = [Counts(1, 1, facts.counted, facts.dimension("month"), (0,))]
    rows: list[Row] = [
        (month_name(month.first, facts.language), counts.cell(f"{month.first:%Y-%m}")) for month in months
    ]
    if any(target is not None for target in targets):
        columns.append(Column(facts.say("month-target"), 15, "number"))
        rows = [(*row, target) for row, target in zip(rows, targets, strict=True)]
        reads.append(Open(2, 2, "open-target"))
    total: Row = (facts.say("total"), counts.cell(), *([None] if len(columns) > 2 else []))  # noqa: PLR2004 - as above
    return Grid(tuple(columns), tuple(rows), total, reads=tuple(reads))


def _month_target(facts: Facts, index: int) -> Public | None:
    """Give a month's even part of the target for the plan's own form."""
    day = facts.period.months()[index].last
    for indicator in facts.plan.indicator:
        if isinstance(indicator.count, Submissions) and indicator.count.form == facts.plan.form:
            target = indicator.target_on(day)
            return Public(target.min / MONTHS_IN[indicator.count.per]) if target else None
    return None


def _states(facts: Facts) -> Grid:
    counts = {state: sum(line.state is state for line in facts.lines) for state in State}
    columns = (
        Column(facts.say("state"), 26, "state"),
        Column(facts.say("indicators-in-state"), 14, "number"),
    )
    rows = tuple((state, Public(count)) for state, count in counts.items())
    return Grid(columns, rows, reads=(Open(1, 1, "open-states"),))


def _conclusions(facts: Facts) -> list[Grid]:
    """What each action came to: how often its indicators stood where, and where it stands as a whole."""
    found = conclusions(facts.plan, facts.lines)
    if all(one.action is None for one in found):
        return []
    say, states = facts.say, tuple(State)
    columns = (
        Column(say("action"), 26, "text", say("action-means")),
        Column(say("state"), 14, "state", say("conclusion-means")),
        *(Column(say(f"{state.value}-times"), 15, "number", say("times-means")) for state in states),
    )
    rows: tuple[Row, ...] = tuple(
        (
            one.action[facts.language] if one.action else say("no-action"),
            one.state,
            *(Public(sum(reached.states[state] for reached in one.reached)) for state in states),
        )
        for one in found
    )
    reads = (Open(2, len(columns) - 1, "open-states"),)
    return [Grid(columns, rows, title=say("conclusions"), reads=reads)]


def dictionary_sheet(facts: Facts, others: tuple[Sheet, ...]) -> Sheet:
    """Say how each number of the other sheets is to be read, and what each column means."""
    say = facts.say
    alike: dict[tuple[str, str], dict[str, None]] = {}
    for sheet in others:
        for grid in sheet.grids:
            for column in grid.columns:
                if column.meaning:
                    alike.setdefault((sheet.name, column.meaning), {})[column.title] = None
    rows = tuple((name, ", ".join(titles), meaning) for (name, meaning), titles in alike.items())
    columns = (
        Column(say("sheet"), 20, "text"),
        Column(say("column"), 40, "long-text"),
        Column(say("meaning"), 62, "long-text"),
    )
    return Sheet(
        say("dictionary"),
        say("dictionary"),
        say("dictionary-intro"),
        (Grid(columns, rows), listing(others, facts.language)),
        meaning=say("dictionary-means"),
    )
