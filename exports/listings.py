"""The sheet of the gatherings."""

from collections import Counter
from collections.abc import Iterator

from exports.content import Cell, Chart, Column, Counts, Grid, Open, Reading, Row, Sheet
from exports.disclosure.protect import ProtectedTable, Published
from exports.facts import Facts
from exports.gatherings import Gathering
from exports.grids import drawable
from exports.periods import month_name
from exports.public import Public
from exports.reading import LATE
from exports.tables import TALLY, table_name

# The columns of a gathering, in the order of `_announced`.
_DATE, _ZONE, _PLACE, _HOURS, _NUMBER, _TEAM, _COUNTED = range(7)


def gatherings_sheet(facts: Facts) -> Sheet:
    """List the gatherings, with how many people stopped by and filled the form."""
    tests = facts.table(table_name(facts.plan.form, "session"))
    people = facts.table(table_name(TALLY, "session")) if facts.tally else None
    lines = [*_all_announced(facts), *_pools(facts)]
    # Areas, hours or teams that nobody ever notes need no column.
    kept = [place for place in range(len(lines[0][1])) if any(row[place] not in {None, ""} for _, row in lines)]
    columns = _gathering_columns(facts)
    counted = _people_columns(facts)
    blank, nothing = (None,) * (len(kept) - 1), (None,) * len(counted)
    drawn = [cell for axis, _ in lines if axis is not None for cell in _people(axis, tests, people)]
    grid = Grid(
        columns=(*(columns[place] for place in kept), *counted),
        rows=tuple(
            (*(row[place] for place in kept), *(nothing if axis is None else _people(axis, tests, people)))
            for axis, row in lines
        ),
        total=(facts.say("total"), *blank, *_people(None, tests, people)),
        reads=tuple(_gathering_readings(facts, kept)),
    )
    return Sheet(
        name=facts.say("gatherings"),
        title=facts.say("gatherings"),
        intro=facts.say("gatherings-intro"),
        grids=(grid,),
        charts=(_gatherings_chart(facts, kept),) if drawable(drawn) else (),
        meaning=facts.say("gatherings-means"),
    )


def _gathering_readings(facts: Facts, kept: list[int]) -> Iterator[Reading]:
    where = {which: place for place, which in enumerate(kept)}
    labels = tuple(where[which] for which in (_DATE, _PLACE, _HOURS, _NUMBER, _COUNTED) if which in where)
    around = [(_PLACE, "place"), (_ZONE, "zone"), (_COUNTED if _COUNTED in where else _DATE, "month")]
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
        Column(say("counted-in"), 20, "text", say("counted-in-means")),
    )


def _people_columns(facts: Facts) -> tuple[Column, ...]:
    tests = Column(facts.counted, 12, "number", facts.say("counted-means"))
    if facts.tally is None:
        return (tests,)
    return (Column(facts.tally, 17, "number", facts.say("tally-means")), tests)


def _announced(gathering: Gathering, nth: int, counted: str) -> Row:
    hours = "–".join(part for part in (gathering.start, gathering.end) if part)
    team: Cell = Public(gathering.team) if gathering.team is not None else None
    return (gathering.date, gathering.zone, gathering.place, hours, str(nth) if nth > 1 else "", team, counted)


def _all_announced(facts: Facts) -> list[tuple[str | None, Row]]:
    """What was announced of each gathering, and the value under which it is counted, if it is by itself.

    Those that differ in nothing are numbered. Where some are not counted in the month of their day, all say when.
    """
    told = any(gathering.counted or gathering.pool for gathering in facts.held)
    alike: Counter[tuple[object, ...]] = Counter()
    rows: list[tuple[str | None, Row]] = []
    for gathering in facts.held:
        if gathering.known:
            continue
        same = (gathering.date, gathering.place, gathering.start, gathering.end)
        alike[same] += 1
        counted = month_name(gathering.day, facts.language) if told else ""
        axis = None if gathering.pool else gathering.axis
        rows.append((axis, _announced(gathering, alike[same], counted)))
    return rows


def _pools(facts: Facts) -> list[tuple[str | None, Row]]:
    """A line a month for the small places that are counted together."""
    found: dict[str, Row] = {}
    for gathering in sorted(facts.held, key=lambda gathering: (gathering.pool, gathering.day)):
        if gathering.pool:
            month = month_name(gathering.day, facts.language)
            place = facts.say("late") if gathering.pool == LATE else gathering.pool
            found[gathering.axis] = (None, gathering.zone, place, "", "", None, month)
    return list(found.items())


def _people(session: str | None, tests: ProtectedTable, people: ProtectedTable | None) -> tuple[Published, ...]:
    return (tests.cell(session),) if people is None else (people.cell(session), tests.cell(session))
