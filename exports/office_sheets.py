"""The sheets about how the numbers came together: what came from each laptop, and notes that may leave the house."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from exports.content import Chart, Column, Counts, Grid, Open, Row, Sheet
from exports.facts import Facts
from exports.notes import Note
from exports.periods import month_name
from exports.public import Public
from exports.quality import REASONS, SET_ASIDE, Laptop


def quality_sheet(facts: Facts, laptops: tuple[Laptop, ...]) -> Sheet:
    """Show what came from each laptop, and what was set aside."""
    say = facts.say
    aside = facts.table(SET_ASIDE)
    columns = (
        Column(say("laptop"), 34, "text", say("laptop-means")),
        Column(say("batches"), 14, "number", say("batches-means")),
        Column(say("last-batch"), 12, "number", say("last-batch-means")),
        Column(say("missing"), 18, "long-text", say("missing-means")),
        Column(say("held-back"), 12, "number", say("held-back-means")),
        *(Column(say(f"aside-{reason}"), 14, "number", say(f"aside-{reason}-means")) for reason in REASONS),
    )
    first = len(columns) - len(REASONS)

    def counts(row: str | None) -> Row:
        return tuple(aside.cell(row, reason) for reason in REASONS)

    rows = tuple(
        (
            laptop.name, Public(laptop.batches), Public(laptop.last), ", ".join(map(str, laptop.missing)) or "–",
            Public(laptop.held_back), *counts(laptop.id),
        )
        for laptop in laptops
    )  # fmt: skip
    reads = (
        Open(1, 2, "open-batches"),
        Open(4, 4, "open-batches"),
        Counts(first, len(columns) - 1, say("aside"), say("laptop"), (0,), say("reason")),
    )
    total: Row = (say("total"), Public(sum(one.batches for one in laptops)), None, None, None, *counts(None))
    return Sheet(
        say("quality"),
        say("quality"),
        say("quality-intro"),
        (Grid(columns, rows, total, reads=reads), *_unplaced(facts)),
        meaning=say("quality-means"),
    )


def _unplaced(facts: Facts) -> Iterator[Grid]:
    """What could not be counted yet: a gathering's sheet or a date is not there."""
    say, missing = facts.say, facts.made.missing
    if not missing:
        return
    columns = (
        Column(say("form"), 34, "long-text"),
        Column(say("without-day"), 14, "number", say("without-day-means")),
    )
    rows = tuple((facts.counted_in(one.form), facts.table(one.counted).cell()) for one in missing)
    reads = (Counts(1, 1, 0),)
    named = tuple((say("without", counted=row[0]), *row[1:]) for row in rows)
    yield Grid(columns, named, title=say("not-counted"), reads=reads)


def notes_parts(facts: Facts, notes: tuple[Note, ...]) -> tuple[tuple[Grid, Grid], Chart]:
    """Show the notes that somebody found fit to leave, and what they are about."""
    say = facts.say
    columns = (
        Column(say("month"), 20, "text", say("note-month-means")),
        Column(say("zone"), 24, "text", say("zone-means")),
        Column(say("theme"), 34, "long-text", say("theme-means")),
        Column(say("written"), 90, "long-text", say("written-means")),
    )
    rows = tuple((_month(note, facts), note.zone, note.theme, note.text) for note in notes)
    themes = Counter(note.theme or say("no-theme") for note in notes)
    ordered = sorted(themes.items(), key=lambda pair: (-pair[1], pair[0]))
    topics = Grid(
        (Column(say("theme"), 20, "long-text"), Column(say("notes-count"), 12, "number", say("notes-means"))),
        tuple((theme, Public(count)) for theme, count in ordered),
        title=say("themes"),
        reads=(Open(1, 1, "open-entries"),),
    )
    chart = Chart("columns", say("themes"), say("themes-alt"), grid=1, labels=0, series=(1,))
    written = Grid(columns, rows, reads=(Open(3, 3, "open-names"),))
    return (written, topics), chart


def _month(note: Note, facts: Facts) -> str:
    year, month = note.month.split("-")
    return month_name(date(int(year), int(month), 1), facts.language)
