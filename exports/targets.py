"""The sheet of the indicators: each against its target, and below how each value comes about."""

from exports.content import Cell, Column, Counts, Grid, Open, Quotient, Row, Sheet, Span
from exports.disclosure.protect import Derived, Rounded
from exports.facts import Facts
from exports.indicators import Line
from exports.public import Public

_VALUE, _OF_TARGET = 7, 9
_SOURCE = 1  # the grid below


def indicators_sheet(facts: Facts) -> Sheet:
    """Show every indicator against its target."""
    say = facts.say
    columns = (
        Column(say("code"), 9, "text", say("code-means")),
        Column(say("indicator"), 27, "long-text", say("indicator-means")),
        Column(say("responsible"), 24, "long-text", say("responsible-means")),
        Column(say("evaluated"), 14, "long-text", say("evaluated-means")),
        Column(say("period"), 16, "long-text", say("window-means")),
        Column(say("target-min"), 9, "number", say("target-min-means")),
        Column(say("target-max"), 9, "number", say("target-max-means")),
        Column(say("value"), 9, "decimal", say("value-means")),
        Column(say("unit"), 16, "long-text", say("unit-means")),
        Column(say("of-target"), 10, "share", say("of-target-means")),
        Column(say("state"), 16, "state", say("state-means")),
        Column(say("note"), 30, "long-text", say("note-means")),
    )
    source = _source(facts)
    reads = (
        Open(5, 6, "open-target"),
        Quotient(_VALUE, Span(3, 4, _SOURCE), Span(5, 5, _SOURCE)),
        Quotient(_OF_TARGET, Span(_VALUE, _VALUE), Span(6, 6, _SOURCE)),
    )
    rows = tuple(_row(facts, line) for line in facts.lines)
    return Sheet(
        say("indicators"),
        say("indicators"),
        say("indicators-intro"),
        (Grid(columns, rows, reads=reads), source),
        meaning=say("indicators-means"),
    )


def _row(facts: Facts, line: Line) -> Row:
    indicator, language = line.indicator, facts.language
    target = line.target
    return (
        indicator.code,
        indicator.name[language],
        indicator.responsible[language],
        facts.say(f"{indicator.evaluated}-unit"),
        line.window.name(language),
        Public(target.min) if target else None,
        Public(target.max) if target and target.max is not None else None,
        line.value,
        indicator.unit[language],
        line.of_target,
        line.state,
        " ".join(facts.say(remark.value) for remark in line.remarks),
    )


def _source(facts: Facts) -> Grid:
    """How each value comes about: what was counted, by what it is divided, and how much was due by the day."""
    say = facts.say
    columns = (
        Column(say("code"), 9, "text"),
        Column(say("counts-what"), 27, "long-text", say("counts-what-means")),
        Column(say("period"), 24, "long-text"),
        Column(say("people"), 14, "number", say("people-means")),
        Column(say("other-number"), 16, "decimal", say("other-number-means")),
        Column(say("divided-by"), 9, "number", say("divided-by-means")),
        Column(say("due"), 9, "decimal", say("due-means")),
    )
    reads = (
        Counts(3, 3, 1, say("period"), (2,)),
        Open(4, 4, "open-entries"),
        Open(5, 5, "open-divisor"),
        Open(6, 6, "open-target"),
    )
    rows = tuple(_source_row(facts, line) for line in facts.lines)
    return Grid(columns, rows, title=say("source-of-values"), reads=reads)


def _source_row(facts: Facts, line: Line) -> Row:
    value = line.value
    people: Rounded | None = None
    other: Public | None = None
    divisor: Cell = None
    said = line.indicator.name[facts.language]
    if isinstance(value, Derived):
        people, divisor = value.part, value.whole if isinstance(value.whole, Rounded) else Public(value.whole)
    elif isinstance(value, Public):
        other = value
    elif isinstance(value, Rounded):
        people = value
    if people is not None:
        said = facts.named(people.cell)
    due = None if line.expected is None else Public(line.expected)
    return (line.indicator.code, said, line.window.name(facts.language), people, other, divisor, due)
