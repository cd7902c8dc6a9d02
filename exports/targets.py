"""The sheet of the indicators: each against its target, and below how each value comes about."""

from collections.abc import Sequence

from exports.content import Chart, Column, Counts, Grid, Open, Quotient, Row, Sheet, Span
from exports.disclosure.model import COUNTED
from exports.disclosure.protect import Derived, Exact, Rounded
from exports.estimates import Estimate
from exports.facts import Facts
from exports.indicators import Line, Numbers
from exports.measures import quantities
from exports.public import Public
from exports.tables import TALLY

_MIN, _MAX, _VALUE, _OF_TARGET, _BEFORE = 6, 7, 8, 10, 12
_SOURCE = 1  # the grid below, and its columns
_PEOPLE, _OTHER_NUMBER, _OVER_PEOPLE, _OVER, _DUE = range(3, 8)


def indicators_sheet(facts: Facts) -> Sheet:
    """Show every indicator against its target."""
    say, baseline = facts.say, facts.plan.baseline
    before = baseline.name[facts.language] if baseline else say("baseline")
    columns = (
        Column(say("code"), 9, "text", say("code-means")),
        Column(say("action"), 15, "long-text", say("action-means")),
        Column(say("indicator"), 26, "long-text", say("indicator-means")),
        Column(say("responsible"), 20, "long-text", say("responsible-means")),
        Column(say("evaluated"), 12, "long-text", say("evaluated-means")),
        Column(say("period"), 20, "long-text", say("window-means")),
        Column(say("target-min"), 9, "number", say("target-min-means")),
        Column(say("target-max"), 9, "number", say("target-max-means")),
        Column(say("value"), 9, "decimal", say("value-means")),
        Column(say("unit"), 14, "long-text", say("unit-means")),
        Column(say("of-target"), 9, "share", say("of-target-means")),
        Column(say("state"), 16, "state", say("state-means")),
        Column(before, 9, "number", say("baseline-means")),
        Column(say("note"), 24, "long-text", say("note-means")),
    )
    # Those with a value first: the grid below, line by line beside them, says how each comes about.
    counted = [line for line in facts.lines if line.value is not None and not isinstance(line.value, Estimate)]
    lines = [*counted, *(line for line in facts.lines if line not in counted)]
    valued = (0, len(counted) - 1)
    value = Span(_VALUE, _VALUE, lines=len(counted))
    by = Span(_OVER_PEOPLE, _OVER, _SOURCE)
    computed = (
        Quotient(_VALUE, _VALUE, Span(_PEOPLE, _OTHER_NUMBER, _SOURCE), by, lines=valued),
        Quotient(_OF_TARGET, _OF_TARGET, value, Span(_DUE, _DUE, _SOURCE), lines=valued),
    )
    reads = (
        Open(_MIN, _MAX, "open-target"),
        Open(_BEFORE, _BEFORE, "open-before"),
        *(computed if counted else ()),
    )
    rows = tuple(_row(facts, line) for line in lines)
    chart = Chart("columns", say("of-target-chart"), say("of-target-chart-alt"), 0, 0, (_OF_TARGET,), percent=True)
    return Sheet(
        say("indicators"),
        say("indicators"),
        say("indicators-intro"),
        (Grid(columns, rows, reads=reads), *((_source(facts, counted),) if counted else ())),
        (chart,) if len(rows) > 1 else (),
        meaning=say("indicators-means"),
    )


def _row(facts: Facts, line: Line) -> Row:
    indicator, language = line.indicator, facts.language
    target, note = line.target, indicator.note[language] if indicator.note else ""
    return (
        indicator.code,
        _action(facts, line),
        indicator.name[language],
        indicator.responsible[language],
        facts.say(f"{indicator.evaluated}-unit"),
        line.window.name(language),
        Public(target.min) if target else None,
        Public(target.max) if target and target.max is not None else None,
        None if isinstance(line.value, Estimate) else line.value,
        indicator.unit[language],
        line.of_target,
        line.state,
        None if indicator.baseline is None else Public(indicator.baseline),
        " ".join([*(facts.say(remark.value) for remark in line.remarks), *([note] if note else [])]),
    )


def _action(facts: Facts, line: Line) -> str:
    """The name of the action that an indicator belongs to."""
    return next((one.name[facts.language] for one in facts.plan.action if one.id == line.indicator.action), "")


def _source(facts: Facts, lines: Sequence[Line]) -> Grid:
    """How each value comes about: what was counted, by what it is divided, and how much was due by the day."""
    say = facts.say
    columns = (
        Column(say("code"), 9, "text"),
        Column(say("counts-what"), 26, "long-text", say("counts-what-means")),
        Column(say("period"), 20, "long-text"),
        Column(say("people"), 12, "number", say("people-means")),
        Column(say("other-number"), 14, "decimal", say("other-number-means")),
        Column(say("over-people"), 9, "number", say("over-people-means")),
        Column(say("divided-by"), 9, "decimal", say("divided-by-means")),
        Column(say("due"), 9, "decimal", say("due-means")),
        Column(say("over-what"), 14, "long-text", say("over-what-means")),
    )
    reads = (
        Counts(_PEOPLE, _PEOPLE, 1, say("period"), (2,)),
        Open(_OTHER_NUMBER, _OTHER_NUMBER, "open-entries"),
        Counts(_OVER_PEOPLE, _OVER_PEOPLE, len(columns) - 1, say("period"), (2,)),
        Open(_OVER, _OVER, "open-divisor"),
        Open(_DUE, _DUE, "open-target"),
    )
    rows = tuple(_source_row(facts, line) for line in lines)
    return Grid(columns, rows, title=say("source-of-values"), reads=reads)


def _source_row(facts: Facts, line: Line) -> Row:
    """The parts of a value; whatever divides people by people is told by two counts."""
    value, name = line.value, line.indicator.name[facts.language]
    part = value.part if isinstance(value, Derived) else value
    people = part if isinstance(part, Rounded | Exact) else None
    other = value if isinstance(value, Public) else None
    over = _over(facts, line)
    by: Public | None = None
    if isinstance(value, Derived) and float(value.whole) != float(over or 1):
        by = Public(float(value.whole) / float(over or 1))
    due = None if line.expected is None else Public(line.expected)
    said = name if people is None else _said(facts, people, name)
    return (
        line.indicator.code, said, line.window.name(facts.language), people, other, over, by, due,
        "" if over is None else _said(facts, over, f"{name}, {facts.say('over-people')}"),
    )  # fmt: skip


def _over(facts: Facts, line: Line) -> Rounded | Exact | None:
    """The published count of people that a value is divided by, where there is one."""
    if not isinstance(line.value, Derived):
        return None
    numbers = Numbers(facts.protected.tables, facts.made.exact)
    for one in quantities(line.indicator.count)[1:]:
        found = numbers.of(one, line.indicator.evaluated, line.window)
        if isinstance(found, Rounded | Exact):
            return found
    return None


def _said(facts: Facts, cell: Rounded | Exact, otherwise: str) -> str:
    """What a count is called all over the workbook; what only this indicator counts, by the indicator's name."""
    counted = dict(cell.cell)[COUNTED]
    known = counted in facts.made.titles or counted in {facts.plan.form, TALLY}
    return facts.named(cell.cell) if known else otherwise
