"""The numbers in the finished workbook, against a count in plain Python that shares no code with `exports`.

What a table shows is read from the plan's file, what was recorded from the store's submissions, what is printed from
the workbook's cells by the labels that people read.
"""

import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from fieldkit import shelf
from fieldkit.store import Store
from tests.exports import made
from tests.exports.finished.conftest import Finished

PLAN: dict[str, Any] = tomllib.loads(shelf.library_plan())
DATED = {source["form"]: source["dated"] for source in PLAN["source"]}
BASE = 5
NONE = ""  # no answer, or none that the table names
WORDS = {
    "es": {
        "zone": "Zona", "month": ("abril de 2026", "mayo de 2026", "junio de 2026"), "total": "Total",
        "gatherings": "Mesas", "summary": "Resumen", "stopped": "Se han parado", "places": "Lugares",
        "actions": "Acciones", "no answer": "Sin respuesta", "figure": "Cifra",
    },
    "en": {
        "zone": "Area", "month": ("April 2026", "May 2026", "June 2026"), "total": "Total",
        "gatherings": "Gatherings", "summary": "Summary", "stopped": "Stopped by", "places": "Places",
        "actions": "Actions", "no answer": "No answer", "figure": "Figure",
    },
}  # fmt: skip
LANGUAGES = pytest.mark.parametrize("language", ["es", "en"])
# What people's own codes say is counted in test_linked.py: nobody here has one.
COUNTED = [table for table in PLAN["table"] if table["form"] != PLAN["linking"]["keep"]]
TABLES = pytest.mark.parametrize("table", COUNTED, ids=lambda table: table["id"])


@dataclass(frozen=True)
class Person:
    """What was recorded of somebody, and where and when."""

    answers: dict[str, str]
    place: str
    day: date

    def value(self, by: str) -> str:
        """What they are counted under along one side of a table."""
        if by in {"place", "zone"}:
            return self.place if by == "place" else made.ZONES.get(self.place, NONE)
        return f"{self.day:%Y-%m}" if by == "month" else self.answers.get(by, NONE)


@pytest.fixture(scope="session")
def people(office: Store) -> dict[str, list[Person]]:
    """All that was recorded in the quarter, by form."""
    held = {session.id: (session.place, session.date) for session in office.sessions.all()}
    found: dict[str, list[Person]] = {}
    for form in {table["form"] for table in PLAN["table"]}:
        for one in office.submissions.current(form):
            place, day = held.get(one.session, ("", date.min))
            day = date.fromisoformat(one.answers[DATED[form]]) if form in DATED else day
            if date(2026, 4, 1) <= day <= date(2026, 6, 30):
                found.setdefault(form, []).append(Person(dict(one.answers), place, day))
    return found


@pytest.fixture(scope="session")
def printed(finished: Finished) -> dict[str, Workbook]:
    return {language: load_workbook(path) for language, path in finished.summaries.items()}


def grid(book: Workbook, sheet: str, title: str, first: str) -> list[dict[str, Any]]:
    """The rows of a grid by its headers: the one below a title, or the only one of its sheet."""
    rows = [list(row) for row in book[sheet].iter_rows(values_only=True)]
    starts = [number for number, row in enumerate(rows) if row[0] == title and (row[1:2] == [None] or len(row) == 1)]
    at = next(number for number in range(starts[-1] + 1, len(rows)) if first in rows[number])
    header = [str(text) for text in rows[at] if text is not None]
    found = []
    for row in rows[at + 1 :]:
        if row[0] is None:
            break
        found.append(dict(zip(header, row, strict=False)))
    return found


def labels(office: Store, axis: dict[str, Any], form: str, language: str, path: str = "") -> dict[str, str]:
    """What is printed for each value along a side, but for places, areas and months."""
    words = WORDS[language]
    if axis["by"] in {"place", "zone"}:
        names = made.ZONES if axis["by"] == "place" else {zone: zone for zone in made.ZONES.values()}
        return {name: name for name in names}
    if axis["by"] == "month":
        return dict(zip(("2026-04", "2026-05", "2026-06"), words["month"], strict=True))
    definition = office.shelf.form(form)
    offered = axis.get("labels") or {
        choice.value: {language: choice.labels[definition.language(language)]}
        for choice in definition.choices(path or axis["by"])
    }
    other = axis["other"][language] if "other" in axis else str(words["no answer"])
    return {**{value: label[language] for value, label in offered.items()}, NONE: other}


def questions(office: Store, table: dict[str, Any], language: str) -> dict[str, str]:
    """The words of the questions of a table that has a row for each."""
    form = office.shelf.form(table["form"])
    texts = form.texts[form.language(language)]
    found = {}
    for path in table["rows"]["questions"]:
        label = next(question.label for question in form.questions if question.path == path)
        assert label
        found[path] = "".join(part for part in texts[label.entry][""].parts if isinstance(part, str))
    return found


def truth(table: dict[str, Any], people: list[Person], sides: tuple[dict[str, str], dict[str, str]]) -> Counter[Any]:
    """The true count of each cell, by the labels of its row and column."""
    rows, columns = sides
    found: Counter[Any] = Counter()
    for person in people:
        if "questions" in table["rows"]:
            for path, asked in rows.items():
                found[asked, columns[person.answers.get(path, NONE)]] += 1
        else:
            row, column = person.value(table["rows"]["by"]), person.value(table["columns"]["by"])
            found[rows[row], columns[column]] += 1
    return found


def read(
    table: dict[str, Any], language: str, office: Store, book: Workbook
) -> tuple[list[dict[str, Any]], tuple[dict[str, str], dict[str, str]], str]:
    """A table as printed, the labels of its sides, and the header of the column that names its rows."""
    asked = "questions" in table["rows"]
    columns = labels(office, table["columns"], table["form"], language, table["rows"]["questions"][0] if asked else "")
    rows = questions(office, table, language) if asked else labels(office, table["rows"], table["form"], language)
    lead = table["rows"]["title"][language]
    return grid(book, table["sheet"][language], table["title"][language], lead), (rows, columns), lead


@LANGUAGES
@TABLES
def test_each_printed_count_is_within_one_base_of_the_truth(
    table: dict[str, Any], language: str, people: dict[str, list[Person]], office: Store, printed: dict[str, Workbook]
) -> None:
    """Every cell of every table, its totals too: a multiple of the base, and less than one base from the true count."""
    shown, sides, lead = read(table, language, office, printed[language])
    total = str(WORDS[language]["total"])
    true = truth(table, people[table["form"]], sides)
    assert true.total() > 20
    seen = set()
    for row in shown:
        # A total's label stands in the first column, also where the row's name stands in the second.
        own = [label for label in sides[0].values() if label == row[lead]]
        names = own or list(sides[0].values())
        for column in [*sides[1].values(), total]:
            meant = [(name, one) for name in names for one in (sides[1].values() if column == total else [column])]
            count = row[column]
            assert isinstance(count, int)
            assert count % BASE == 0
            assert abs(count - sum(true[cell] for cell in meant)) < BASE, (row, column)
            seen.update(meant)
    assert seen >= set(true)


@LANGUAGES
@TABLES
def test_the_printed_counts_add_up(
    table: dict[str, Any], language: str, office: Store, printed: dict[str, Workbook]
) -> None:
    """Rows add up to their totals, columns to theirs; shares and means are what the printed counts give."""
    shown, (_, columns), lead = read(table, language, office, printed[language])
    total = str(WORDS[language]["total"])
    for row in shown:
        assert sum(row[column] for column in columns.values()) == row[total]
        for column in columns.values():
            share = row.get(f"% {column}")
            assert share is None or share == pytest.approx(row[column] / row[total])
        for value in _means(row, table, columns):
            assert value == pytest.approx(row["Media" if language == "es" else "Mean"])
    *inner, last = shown
    if "questions" in table["rows"]:
        assert len({row[total] for row in shown}) == 1
        return
    assert total in {last[lead], next(iter(last.values()))}
    for column in [*columns.values(), total]:
        assert sum(row[column] for row in inner) == last[column]


def _means(row: dict[str, Any], table: dict[str, Any], columns: dict[str, str]) -> Iterator[float]:
    points = table["columns"].get("points", {})
    counted = {value: row[columns[value]] for value in points}
    if "mean" in table.get("show", ()) and sum(counted.values()) >= 20:  # fewer have no mean
        yield sum(points[value] * count for value, count in counted.items()) / sum(counted.values())


@LANGUAGES
def test_the_gatherings_are_those_that_were_held(
    language: str, office: Store, people: dict[str, list[Person]], printed: dict[str, Workbook]
) -> None:
    """Day, place, hours and team exactly; people within one base; no gathering after the quarter."""
    words = WORDS[language]
    shown = [list(row.values()) for row in _sheet(printed[language], str(words["gatherings"]))]
    held = [one for one in office.sessions.all() if one.date <= date(2026, 6, 30)]
    *rows, last = shown
    assert len(rows) == len(held)
    tests = Counter((one.place, one.day) for one in people["mesa_test"])
    for row, one in zip(rows, sorted(held, key=lambda one: (one.date, one.place)), strict=True):
        day, zone, place, hours, team, stopped, taken = row
        assert (_day(day), zone, place, team) == (one.date, made.ZONES[one.place], one.place, one.team)
        assert hours == f"{one.start}–{one.end}"
        assert abs(stopped - one.passers) < BASE
        assert abs(taken - tests[one.place, one.date]) < BASE
        assert taken <= stopped
    assert abs(last[-1] - tests.total()) < BASE
    assert abs(last[-2] - sum(one.passers for one in held)) < BASE
    assert [sum(row[at] for row in rows) for at in (-2, -1)] == last[-2:]


@LANGUAGES
def test_what_counts_nobody_is_exact(language: str, office: Store, printed: dict[str, Workbook]) -> None:
    """Gatherings, places, and what was done, entry by entry."""
    words = WORDS[language]
    held = [one for one in office.sessions.all() if one.date <= date(2026, 6, 30)]
    figures = {row[0]: row[1] for row in printed[language][str(words["summary"])].iter_rows(values_only=True)}
    assert figures[str(words["gatherings"])] == len(held)
    assert figures[str(words["places"])] == len({one.place for one in held})
    done = [one.answers for one in office.submissions.current("activity") if one.answers["date"] <= "2026-06-30"]
    shown = [row for row in printed[language][str(words["actions"])].iter_rows(values_only=True) if _day(row[0])]
    assert [(str(_day(row[0])), row[1]) for row in shown] == sorted((one["date"], one["title"]) for one in done)


def test_both_languages_say_the_same_numbers(printed: dict[str, Workbook]) -> None:
    """Sheet by sheet, cell by cell: the two editions differ in words alone."""
    spanish, english = printed["es"], printed["en"]
    assert len(spanish.sheetnames) == len(english.sheetnames) >= 12
    for one, other in zip(spanish.worksheets[:-1], english.worksheets[:-1], strict=True):
        for cell in (cell for row in one.iter_rows() for cell in row):
            if isinstance(cell.value, int | float | datetime):
                assert other[cell.coordinate].value == cell.value, (one.title, cell.coordinate)


def _sheet(book: Workbook, sheet: str) -> list[dict[str, Any]]:
    rows = list(book[sheet].iter_rows(min_row=5, values_only=True))
    header = [str(text) for text in rows[0]]
    return [dict(zip(header, row, strict=True)) for row in rows[1:] if row[0] is not None]


def _day(value: object) -> date | None:
    return value.date() if isinstance(value, datetime) else None


def test_the_workbooks_say_how_far_a_count_may_be_off(finished: Finished) -> None:
    """Less than one base."""
    assert 0 < finished.furthest < BASE
    assert all(isinstance(path, Path) and path.exists() for path in finished.summaries.values())
