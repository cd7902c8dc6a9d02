import errno
import json
from collections import Counter
from collections.abc import Iterator
from csv import DictReader
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from exports import summary
from exports.content import Book
from exports.periods import Period
from exports.summary import export
from fieldkit import shelf
from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Cancellable
from fieldkit.store import Store
from tests.exports import books, made
from tests.factory import PASSPHRASE, session


def table(path: Path, sheet: str) -> dict[str, list[Any]]:
    """A sheet's table, by the text that names the row."""
    worksheet = load_workbook(path)[sheet]
    rows = [[cell.value for cell in row] for row in worksheet.iter_rows(5)]
    name = 1 if rows[0][0] in {"Zona", "Area"} else 0
    return {str(row[name] or row[0]): row[name + 1 :] for row in rows if row[0] or row[name]}


def test_a_quarter_becomes_a_workbook(quarter: Store, tmp_path: Path) -> None:
    """Counts, protection, sheets and audit, from a real store to a file; what is said about it is true."""
    out = tmp_path / "summary.xlsx"
    found = books.exported(quarter, out)
    assert (found.path, found.sheets, found.simulated) == (out, 6, False)
    assert (found.furthest, found.period.code) == (4, "2026-Q2")
    assert found.small > 10
    rows = table(out, "Zonas")
    assert rows["Lugar"] == ["Mucho", "Suficiente", "Poco", "Muy poco", "Sin resultado", "Total"]
    assert all(
        isinstance(value, int) and value % 5 == 0 for name, row in rows.items() if name != "Lugar" for value in row
    )
    assert abs(rows["Total"][-1] - 189) < 5
    assert [sum(rows[place][column] for place in [*made.ZONES, made.EMPTY]) for column in range(6)] == rows["Total"]


def test_published_counts_are_near_an_independent_count(quarter: Store, tmp_path: Path) -> None:
    """Each cell of the table differs from a count over the versions by less than the base."""
    sessions = {session.id: session.place for session in quarter.sessions.all()}
    truth: Counter[tuple[str, str]] = Counter()
    for test in quarter.submissions.current("mesa_test"):
        truth[sessions[test.session], test.answers.get("band", "")] += 1
    books.exported(quarter, tmp_path / "out.xlsx")
    rows = table(tmp_path / "out.xlsx", "Zonas")
    for place in made.ZONES:
        for band, value in zip([*made.BANDS, ""], rows[place], strict=False):
            assert abs(value - truth[place, band]) < 5


def test_the_same_export_is_the_same_file(quarter: Store, tmp_path: Path) -> None:
    """A release printed again is identical to the last byte, and agrees with its English edition number by number."""
    one, two, english = (tmp_path / name for name in ("1.xlsx", "2.xlsx", "en.xlsx"))
    books.exported(quarter, one)
    books.exported(quarter, two)
    books.exported(quarter, english, language="en")
    assert one.read_bytes() == two.read_bytes()
    assert list(table(one, "Zonas").values())[1:] == list(table(english, "Areas").values())[1:]


def test_an_export_replaces_its_own_file(quarter: Store, tmp_path: Path) -> None:
    """The name appears with the whole new workbook, and nothing else is left beside it."""
    out = tmp_path / "out.xlsx"
    out.write_bytes(b"the old one")
    books.exported(quarter, out)
    assert load_workbook(out).sheetnames[0] == "Portada"
    assert [path.name for path in tmp_path.iterdir()] == ["out.xlsx"]


def untouched(tmp_path: Path) -> Path:
    out = tmp_path / "out.xlsx"
    out.write_bytes(b"the old one")
    return out


def refused(store: Store, out: Path, **changed: Any) -> WorldFailed:
    """An export that fails leaves the old file as it was, and nothing beside it."""
    with pytest.raises(WorldFailed) as failed:
        books.exported(store, out, **changed)
    assert out.read_bytes() == b"the old one"
    assert [path.name for path in out.parent.iterdir() if path.suffix != ".part"] == [out.name]
    assert len(list(out.parent.iterdir())) == 1
    return failed.value


def test_a_period_without_gatherings_is_refused(quarter: Store, tmp_path: Path) -> None:
    """No data is a sentence with the period, and the old file stays."""
    failed = refused(quarter, untouched(tmp_path), period="2025")
    assert (failed.code, failed.facts) == (Code.NOTHING_TO_EXPORT, {"period": "2025"})


def test_a_malformed_plan_is_refused(quarter: Store, tmp_path: Path) -> None:
    """A plan that cannot be read stops the export before anything is counted."""
    assert refused(quarter, untouched(tmp_path), plan=b"title = 1").code is Code.PLAN_UNREADABLE


def test_a_form_that_is_not_there_is_refused(quarter: Store, tmp_path: Path) -> None:
    """A plan over a form that this office does not have says which."""
    failed = refused(quarter, untouched(tmp_path), plan=books.MESA.replace(b"mesa_test", b"other_test"))
    assert (failed.code, failed.facts["form"]) == (Code.FORM_UNKNOWN, "other_test")


def test_no_room_on_the_disk_leaves_the_old_file(
    quarter: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk is a sentence, and what was there stays whole."""

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "no space left")

    out = untouched(tmp_path)
    monkeypatch.setattr("os.fsync", full)
    assert refused(quarter, out).code is Code.DISK_FULL


def test_a_workbook_that_fails_its_audit_gets_no_name(
    quarter: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The audit comes before the file's name: one cell changed to 3 on the way, and nothing is written."""

    def tampered(book: Book) -> tuple[bytes, Any]:
        data, placed = books.write(book)

        def three(workbook: Any) -> None:
            workbook["Zonas"]["C6"].value = 3

        return books.changed(data, three), placed

    monkeypatch.setattr(summary, "write", tampered)
    failed = refused(quarter, untouched(tmp_path))
    assert failed.code is Code.NOT_PROTECTED
    assert (failed.facts["sheet"], failed.facts["cell"], failed.facts["why"]) == ("Zonas", "C6", "not-a-multiple")


def test_a_bare_count_never_reaches_the_workbook(
    quarter: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A sheet that shows a true count is a bug that stops the export, not a leak."""
    real = summary.book

    def leaking(facts: Any) -> Book:
        made_book = real(facts)
        first = made_book.sheets[3]
        grid = first.grids[0]
        row = (*grid.rows[0][:-1], 3)
        leaky = replace(first, grids=(replace(grid, rows=(row, *grid.rows[1:])),))
        return replace(made_book, sheets=(*made_book.sheets[:3], leaky, *made_book.sheets[4:]))

    monkeypatch.setattr(summary, "book", leaking)
    with pytest.raises(TypeError, match="not a number that may be shown: int"):
        books.exported(quarter, tmp_path / "out.xlsx")
    assert not list(tmp_path.iterdir())


def test_an_export_can_be_cancelled(quarter: Store, tmp_path: Path) -> None:
    """Nobody waits any more: nothing is written."""
    progress = Cancellable()
    progress.cancel()
    with pytest.raises(WorldFailed) as failed:
        export(quarter, books.Q2, tmp_path / "out.xlsx", progress=progress, today=books.TODAY)
    assert failed.value.code is Code.CANCELLED
    assert not list(tmp_path.iterdir())


def test_a_station_does_not_export(tmp_path: Path) -> None:
    """Two summaries of the same people, from two stores, could be held against each other."""
    with Store.create_station(tmp_path / "station", "Mesa 1", PASSPHRASE) as station:
        with pytest.raises(WorldFailed) as failed:
            books.exported(station, tmp_path / "out.xlsx")
        assert failed.value.code is Code.WRONG_ROLE


def test_one_place_and_one_test(tmp_path: Path) -> None:
    """The smallest quarter there is: 0 or 5 is published, never 1, and a simulated store says so on every sheet."""
    with made.office(tmp_path, simulated=True) as store:
        made.gathering(store, "=1+1", "2026-05-14", ["b4"], passers=1)
        found = books.exported(store, tmp_path / "out.xlsx")
    assert (found.small > 0, found.simulated) == (True, True)
    workbook = load_workbook(tmp_path / "out.xlsx")
    assert workbook["Mesas"]["B6"].value == "=1+1"
    assert workbook["Mesas"]["B6"].data_type == "s"
    for sheet in workbook.worksheets:
        assert str(sheet["A3"].value).startswith("DATOS SIMULADOS")
    rows = table(tmp_path / "out.xlsx", "Zonas")
    assert set(rows["=1+1"]) <= {0, 5}
    assert rows["=1+1"] == rows["Total"]


def test_the_people_beside_the_tests_do_not_give_them_away(tmp_path: Path) -> None:
    """One person stopped and did the test: neither number is printed as it is, whatever the tally said."""
    with made.office(tmp_path) as store:
        for day in range(1, 9):
            made.gathering(store, f"Place {day}", f"2026-05-{day:02}", ["b4"], passers=1)
        books.exported(store, tmp_path / "out.xlsx")
    sheet = load_workbook(tmp_path / "out.xlsx")["Mesas"]
    pairs = [tuple(cell.value for cell in row[-2:]) for row in sheet.iter_rows(6, 13)]
    assert all(people == tests and tests in {0, 5} for people, tests in pairs)


SURVEY = b"""
version = "1"
title = { es = "Encuesta", en = "Survey" }
form = "survey"
counted = { es = "Respuestas", en = "Answers" }
nest = [{ inner = "place", outer = "country" }]
"""
AXES = {
    "place": 'by = "place", title = { es = "Lugar", en = "Region" }',
    "country": 'by = "country", title = { es = "Pais", en = "Country" }',
    "band": 'by = "band", title = { es = "Banda", en = "Band" }',
    "age_class": 'by = "age_class", title = { es = "Edad", en = "Age" }',
    "direct": 'by = "direct", title = { es = "Directa", en = "Direct" }',
}
CHOICES = {
    "country": ["FR", "IT", "PL", "SE"],
    "band": ["0-1", "2-4", "5-6"],
    "age_class": [str(number) for number in range(1, 7)],
    "direct": ["1", "2", "3", "4", "5", "998", "999"],
}


def survey_plan() -> bytes:
    """Three linked tables: region by band, country by band, age by the direct answer."""
    tables = []
    for rows, columns in (("place", "band"), ("country", "band"), ("age_class", "direct")):
        name = f"{rows} {columns}"
        tables.append(
            f'[[table]]\nid = "{name}"\nform = "survey"\nsheet = {{ es = "{name}", en = "{name}" }}\n'
            f'title = {{ es = "{name}", en = "{name}" }}\nrows = {{ {AXES[rows]} }}\ncolumns = {{ {AXES[columns]} }}\n'
        )
    return SURVEY + "".join(tables).encode()


def survey_form() -> bytes:
    """A form with one question a dimension, its choices named by their values."""
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = "survey"
    sheet.append(["type", "name", "label"])
    for name in CHOICES:
        sheet.append([f"select_one {name}", name, name])
    choices = workbook.create_sheet("choices")
    choices.append(["list_name", "name", "label"])
    for name, values in CHOICES.items():
        for value in values:
            choices.append([name, value, f"{name} {value}"])
    workbook.create_sheet("settings").append(["form_id", "version"])
    workbook["settings"].append(["survey", "1"])
    buffer = BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()


def score(row: dict[str, str]) -> str:
    """The band of the six-item score, '' where more than one answer is missing."""
    given = {name[-1]: value for name, value in row.items() if name.startswith("loneliness_djg_")}
    missing = sum(value not in {"1", "2", "3"} for value in given.values())
    points = sum(given[item] in ({"1", "2"} if item in "abc" else {"2", "3"}) for item in "abcdef")
    return "" if missing > 1 else "0-1" if points <= 1 else "2-4" if points <= 4 else "5-6"


@pytest.fixture
def survey(tmp_path: Path, shared: Path) -> Iterator[Store]:
    """The real survey at an office: a gathering a region."""
    store = made.office(tmp_path)
    store.add_form(shelf.Workbook("survey", survey_form()))
    form = store.shelf.form("survey")
    with (shared / "survey" / "eu4_2022.csv").open(encoding="utf-8") as file:
        rows = list(DictReader(file))
    answers: dict[str, list[dict[str, str]]] = {}
    for row in rows:
        given = {
            "country": row["country"],
            "band": score(row),
            "age_class": row["age_class"],
            "direct": row["loneliness_direct"],
        }
        answers.setdefault(row["region_residence"], []).append({name: value for name, value in given.items() if value})
    for region, many in answers.items():
        store.submissions.save_all(form, session(store, region, "2026-05-14"), many)
    yield store
    store.close()


@pytest.mark.shared
def test_the_real_survey_in_three_linked_tables(survey: Store, tmp_path: Path, shared: Path) -> None:
    """4,029 real answers: near the counts that a correct reading gives, and the shared margins agree everywhere."""
    expected = json.loads((shared / "survey" / "expected.json").read_text(encoding="utf-8"))
    out = tmp_path / "survey.xlsx"
    found = export(
        survey,
        Period.parse("2026-Q2"),
        out,
        progress=Cancellable(),
        today=date(2026, 7, 3),
        plan=survey_plan(),
    )
    assert found.furthest == 4
    regions, countries, ages = (table(out, name) for name in ("place band", "country band", "age_class direct"))
    for country, bands in expected["djg6_band_by_country"].items():
        near = zip(countries[f"country {country}"], bands.values(), strict=False)
        assert all(abs(value - count) < 5 for value, count in near)
    for age, direct in expected["direct_by_age_class"].items():
        near = zip(ages[f"age_class {age}"], CHOICES["direct"], strict=False)
        assert all(abs(value - direct.get(answer, 0)) < 5 for value, answer in near)
    for region, count in expected["rows_by_region"].items():
        assert abs(regions[region][-1] - count) < 5
    assert regions["Total"] == countries["Total"]
    assert regions["Total"][-1] == ages["Total"][-1]
    assert abs(ages["Total"][-1] - 4029) < 5
