import csv
import io
from dataclasses import replace
from pathlib import Path

from exports.comma import csv_files
from exports.content import Book, Column, Counts, Grid, Sheet
from exports.public import Public
from fieldkit.store import Store
from tests.exports import books


def test_each_protected_table_is_a_file_with_the_workbooks_numbers(quarter: Store) -> None:
    """UTF-8 with its mark; the very numbers of the workbook, cell by cell, and no table that counts nobody."""
    data, book, *_ = books.written(quarter)
    found = csv_files(book)
    assert {"Zonas.csv", "Mesas.csv"} <= set(found)
    assert found["Zonas.csv"].startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(found["Zonas.csv"].decode("utf-8-sig")), delimiter=";"))
    sheet = books.opened(data)["Zonas"]
    assert rows == [
        [str(value or "") if value != 0 else "0" for value in row] for row in sheet.iter_rows(5, 13, values_only=True)
    ]


def test_nothing_in_a_file_is_taken_for_a_formula() -> None:
    """Texts that begin like one stand behind an apostrophe; numbers have the language's own comma."""
    columns = (Column("=x", 1, "text"), Column("n", 1, "number"))
    rows = tuple((text, Public(1234.5)) for text in ("=1+1", "+34", "-1", "@a", "\ta", "\ra", "a"))
    grid = Grid(columns, rows, reads=(Counts(1, 1, "x"),))
    book = Book("T", "S", "es", books.TODAY, (Sheet("One/2", "One", "", (grid,)),), "DATOS SIMULADOS")
    ((name, spanish),) = csv_files(book).items()
    assert name == "One_2.csv"
    text = spanish.decode("utf-8-sig")
    assert text.splitlines()[0] == "DATOS SIMULADOS"
    assert "'=1+1;1234,5" in text
    for start in ("=", "+", "-", "@", "\t"):
        assert f"\n{start}" not in text
    english = csv_files(replace(book, language="en"))["One_2.csv"].decode("utf-8-sig")
    assert "'=1+1,1234.5" in english


def test_a_file_name_stands_for_a_sheet(quarter: Store, tmp_path: Path) -> None:
    """No name leads out of the folder."""
    for name in csv_files(books.written(quarter)[1]):
        assert (tmp_path / name).parent == tmp_path
