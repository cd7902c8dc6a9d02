"""Files of every kind, as tables: what stands in them, and what is refused."""

import datetime as dt
import tracemalloc
import zipfile
from pathlib import Path

import pytest
import xlwt
from openpyxl import Workbook, load_workbook

from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Cancellable
from sync.survey_import import source, workbooks
from sync.survey_import.profile import profile
from sync.survey_import.table import Header, Layout, Table, open_table
from tests.sync.survey_import.tables import write_csv, write_xlsx

ROWS = [["Año", "Señal"], ["1", "sí, «mañana»"], ["2", "añil"]]


def content(table: Table) -> list[list[str]]:
    return [[header.name for header in table.headers], *(list(row.cells) for row in table.rows())]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_text_in_every_encoding_and_separator(tmp_path: Path, encoding: str, separator: str) -> None:
    """The same table, whichever program wrote it."""
    assert content(open_table(write_csv(tmp_path / "t.csv", ROWS, separator, encoding))) == ROWS


def test_what_is_said_is_not_found_out(tmp_path: Path) -> None:
    """Encoding, separator and row of the headers can be said; an encoding that nobody knows is a sentence."""
    path = write_csv(tmp_path / "t.csv", [["a;b", "c"], *ROWS], ",", "cp1252")
    table = open_table(path, Layout(encoding="cp1252", separator=",", header_row=2))
    assert content(table) == ROWS
    with pytest.raises(WorldFailed) as caught:
        open_table(path, Layout(encoding="klingon"))
    assert caught.value.facts["why"] == "import-encoding"


def test_quotes_line_breaks_and_excels_first_line(tmp_path: Path) -> None:
    """Cells hold separators, quotes and line breaks; a row's number is that of a spreadsheet; 'sep=;' is no row."""
    path = tmp_path / "t.csv"
    path.write_text('sep=;\r\nA;B\r\n"uno;\r\ndos";"di ""sí"""\r\n\r\n3;4\r\n', newline="")
    table = open_table(path)
    assert [(row.number, row.cells) for row in table.rows()] == [(3, ("uno;\r\ndos", 'di "sí"')), (5, ("3", "4"))]


def test_titles_stand_above_a_table_and_headers_repeat(tmp_path: Path) -> None:
    """Headers are the first row that is as full as a table; of two alike, the second says that it is the second."""
    rows = [
        ["Mesas de mayo"],
        [],
        ["Lugar", "Nota", "Nota", "Tests"],
        ["Plaza", "a", "b", "3"],
        [],
        ["Parque", "", "c"],
    ]
    table = open_table(write_csv(tmp_path / "t.csv", rows))
    assert table.header_row == 3
    assert table.headers == (Header("Lugar"), Header("Nota"), Header("Nota", 2), Header("Tests"))
    assert [row.number for row in table.rows()] == [4, 6]
    assert [row.cells for row in table.rows()][1] == ("Parque", "", "c", "")


def test_a_row_that_is_longer_than_the_table_says_so(tmp_path: Path) -> None:
    """A comma that nobody quoted makes one cell too many."""
    table = open_table(write_csv(tmp_path / "t.csv", [["A", "B"], ["1", "2"], ["1", "2", "3"]]))
    assert [row.spare for row in table.rows()] == [False, True]


def test_a_workbooks_cells(tmp_path: Path) -> None:
    """Whole numbers have no point, dates and times are ISO, a logical value is TRUE, texts lose the blanks around."""
    rows = [
        ["n", "x", "day", "moment", "time", "yes", "text"],
        [5.0, 2.5, dt.date(2026, 5, 14), dt.datetime(2026, 5, 14, 18, 30), dt.time(18, 30), True, "\xa0 sí "],  # noqa: DTZ001 - as a cell
    ]
    table = open_table(write_xlsx(tmp_path / "t.xlsx", rows))
    assert content(table)[1] == ["5", "2.5", "2026-05-14", "2026-05-14 18:30:00", "18:30:00", "TRUE", "sí"]


def test_merged_cells_are_filled_down(tmp_path: Path) -> None:
    """A place and a day written once beside the rows of a table count for each of them, as a person reads it."""
    rows = [
        ["Lugar", "Fecha", "Edad"],
        ["Plaza", "2026-05-14", 70],
        [None, None, 71],
        [None, None, 72],
        ["Parque", "x", 3],
    ]
    path = write_xlsx(tmp_path / "t.xlsx", rows, merged=("A2:A4", "B2:B4"))
    assert [row.cells[:2] for row in open_table(path).rows()] == [("Plaza", "2026-05-14")] * 3 + [("Parque", "x")]


def test_a_formula_gives_what_it_was_worked_out_to(tmp_path: Path) -> None:
    """The value that the spreadsheet last showed; where nobody worked it out, the cell says that it has none."""
    book = Workbook()
    book.active.append(["a", "b"])
    book.active.append([1, "=A2+1"])
    book.save(tmp_path / "new.xlsx")
    assert content(open_table(tmp_path / "new.xlsx"))[1] == ["1", "#FORMULA?"]
    with zipfile.ZipFile(tmp_path / "new.xlsx") as old, zipfile.ZipFile(tmp_path / "shown.xlsx", "w") as shown:
        for name in old.namelist():
            shown.writestr(name, old.read(name).replace(b"<v></v>", b"<v>2</v>").replace(b"<v />", b"<v>2</v>"))
    assert content(open_table(tmp_path / "shown.xlsx"))[1] == ["1", "2"]


def test_an_old_workbook(tmp_path: Path) -> None:
    """.xls: numbers, dates, logical values, merged cells."""
    book = xlwt.Workbook()
    sheet = book.add_sheet("Datos")
    for column, name in enumerate(("Lugar", "Fecha", "n", "sí")):
        sheet.write(0, column, name)
    sheet.write_merge(1, 2, 0, 0, "Plaza")
    for row in (1, 2):
        sheet.write(row, 1, dt.date(2026, 5, 14), xlwt.easyxf(num_format_str="YYYY-MM-DD"))
        sheet.write(row, 2, row)
        sheet.write(row, 3, True)  # noqa: FBT003 - a cell's value
    book.save(str(tmp_path / "t.xls"))
    assert content(open_table(tmp_path / "t.xls"))[1:] == [
        ["Plaza", "2026-05-14", "1", "TRUE"], ["Plaza", "2026-05-14", "2", "TRUE"],
    ]  # fmt: skip


def test_an_xls_that_is_html(tmp_path: Path) -> None:
    """Some programs save a web page under that name: its table is read; without one, or broken off, it is refused."""
    path = tmp_path / "t.xls"
    path.write_text(
        "<html><body><table><tr><th>A</th><th colspan=2>B &amp; C</th></tr>"
        "<tr><td>1<br>x</td><td> 2 </td><td>3</td></tr></table></body></html>"
    )
    assert content(open_table(path)) == [["A", "B & C"], ["1 x", "2"]]
    path.write_text("<html><body>Please log in</body></html>")
    assert refused(path) == "import-no-html-table"
    path.write_text("<html><body><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr><tr><td>")
    assert refused(path) == "import-cut-short"


def refused(path: Path) -> object:
    """Why a file is no table."""
    with pytest.raises(WorldFailed) as caught:
        profile(open_table(path))
    assert caught.value.code is Code.IMPORT_UNREADABLE
    return caught.value.facts["why"]


def test_what_breaks_off_is_refused(tmp_path: Path) -> None:
    """A file that ends inside quotes, in the middle of a row or of a letter, or whose ZIP is not whole."""
    for number, text in enumerate((b'a,b\n1,"2\n3,4\n', b"a,b,c\n1,2,3\n4,5", "a,ñ\n1,añ".encode()[:-1])):
        path = tmp_path / f"{number}.csv"
        path.write_bytes(text)
        assert refused(path) == "import-cut-short"
    (tmp_path / "windows.csv").write_bytes("a,b\n1,sí".encode("cp1252"))
    assert content(open_table(tmp_path / "windows.csv"))[1] == ["1", "sí"]
    whole = write_xlsx(tmp_path / "t.xlsx", ROWS).read_bytes()
    (tmp_path / "cut.xlsx").write_bytes(whole[: len(whole) // 2])
    assert refused(tmp_path / "cut.xlsx") == "import-damaged"


def test_what_is_no_table(tmp_path: Path) -> None:
    """A PDF, a picture, any ZIP, a workbook with a password: each says what it is."""
    (tmp_path / "a.csv").write_bytes(b"%PDF-1.7\n...")
    (tmp_path / "b.csv").write_bytes(b"\x89PNG\r\n\x1a\n")
    with zipfile.ZipFile(tmp_path / "c.zip", "w") as archive:
        archive.writestr("data.csv", "a,b\n1,2\n")
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    (tmp_path / "d.xlsx").write_bytes(ole + "EncryptedPackage".encode("utf-16-le"))
    (tmp_path / "e.xls").write_bytes(ole)
    assert [refused(path) for path in sorted(tmp_path.iterdir())] == [
        "import-not-a-table", "import-not-a-table", "import-zip", "import-locked", "import-damaged",
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["", "\n\n", "a,b,c\n", "\ufeff"])
def test_headers_alone(tmp_path: Path, text: str) -> None:
    """Nothing below the headers is said so."""
    path = tmp_path / "t.csv"
    path.write_text(text)
    with pytest.raises(WorldFailed) as caught:
        open_table(path)
    assert caught.value.code is Code.IMPORT_EMPTY


def test_ten_thousand_columns(tmp_path: Path) -> None:
    """Are no survey, in a text or in a workbook."""
    wide = [[f"c{number}" for number in range(10_000)], ["1"] * 10_000]
    less = [row[:2_100] for row in wide]
    for path in (write_csv(tmp_path / "t.csv", wide), write_xlsx(tmp_path / "t.xlsx", less)):
        with pytest.raises(WorldFailed) as caught:
            open_table(path)
        assert caught.value.code is Code.IMPORT_TOO_WIDE


def test_several_sheets_are_asked_about(tmp_path: Path) -> None:
    """Which of several sheets with content is meant is never guessed; empty ones do not count."""
    path = write_xlsx(tmp_path / "t.xlsx", ROWS, sheets=("Mayo", "Junio"))
    with pytest.raises(WorldFailed) as caught:
        open_table(path)
    assert (caught.value.code, caught.value.facts["known"]) == (Code.IMPORT_SHEET, "Mayo, Junio")
    assert content(open_table(path, Layout(sheet="Junio"))) == ROWS
    book = load_workbook(path)
    del book["Junio"]
    book.create_sheet("Vacía")
    book.save(path)
    assert content(open_table(path)) == ROWS


def test_a_bomb_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A workbook that would unpack to more than any survey is refused by what its parts say they hold."""
    path = write_xlsx(tmp_path / "t.xlsx", ROWS)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/more.xml", bytes(1 << 20))
    assert path.stat().st_size < 20_000
    monkeypatch.setattr(workbooks, "MAX_UNPACKED", 1 << 20)
    assert refused(path) == "import-too-large"


def test_a_part_that_lies_about_its_size(tmp_path: Path) -> None:
    """A part that holds more than it says is damage, and no more of it than it says is unpacked."""
    path = write_xlsx(tmp_path / "t.xlsx", [["a", "b"], *([["1", "2"]] * 3000)])
    data = path.read_bytes()
    with zipfile.ZipFile(path) as archive:
        size = archive.getinfo("xl/worksheets/sheet1.xml").file_size
    path.write_bytes(data.replace(size.to_bytes(4, "little"), (400).to_bytes(4, "little")))
    assert refused(path) == "import-damaged"


def test_a_large_file_takes_little_memory_and_can_be_cancelled(tmp_path: Path) -> None:
    """Twice the rows take no more memory; a cancelled reading stops at once."""
    peaks = []
    for rows in (4_000, 8_000):
        path = tmp_path / f"{rows}.csv"
        path.write_text("a,b\n" + "".join(f"word {number % 900},{number}\n" for number in range(rows)))
        tracemalloc.start()
        assert profile(open_table(path)).rows == rows
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < peaks[0] * 1.2
    wanted = Cancellable()
    wanted.cancel()
    with pytest.raises(WorldFailed) as caught:
        profile(open_table(path), wanted)
    assert caught.value.code is Code.CANCELLED


def test_the_limits_are_those_of_the_manual() -> None:
    """`docs/importing.md` names them."""
    text = (Path(__file__).parents[3] / "docs" / "importing.md").read_text(encoding="utf-8")
    assert f"{source.MAX_COLUMNS:,}" in text
