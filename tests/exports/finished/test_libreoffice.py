"""LibreOffice opens the finished workbooks, reads in them what was written, and prints each sheet.

One start of the program reads all files, by a macro of its own, for only so can a password be given. Skipped loudly
where LibreOffice Calc is not installed.
"""

import csv
import os
import re
import shutil
import subprocess
import unicodedata
from datetime import datetime
from pathlib import Path
from typing import Final

import pytest
from openpyxl import load_workbook

from tests import loud
from tests.exports.finished.conftest import PASSWORD, Finished

LIBRARY: Final = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:{kind} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "{kind}.dtd">
<library:{kind} xmlns:library="http://openoffice.org/2000/library" {more}
"""
ONE: Final = LIBRARY.format(
    kind="library", more='library:name="Proof"><library:element library:name="Read"/></library:library>'
)
ALL: Final = LIBRARY.format(
    kind="libraries", more='><library:library library:name="Proof" library:link="false"/></library:libraries>'
)
# What cannot be opened leaves nothing behind; -1 writes a file a sheet, with numbers as they are kept.
MACRO: Final = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Read" script:language="StarBasic">
Sub All(listing As String)
  Dim line As String, parts
  Open listing For Input As #1
  Do While Not Eof(1)
    Line Input #1, line
    parts = Split(line, "|")
    Look(parts(0), parts(1), parts(2))
  Loop
  Close #1
  StarDesktop.terminate()
End Sub

Sub Look(path, password, out)
  Dim how(1) As New com.sun.star.beans.PropertyValue
  how(0).Name = "Hidden"
  how(0).Value = True
  ' LibreOffice 25 opens no open file with a password, not even with an empty one.
  how(1).Name = IIf(password = "", "ReadOnly", "Password")
  how(1).Value = IIf(password = "", True, password)
  On Error GoTo Closed
  doc = StarDesktop.loadComponentFromURL(ConvertToURL(path), "_blank", 0, how())
  Save(doc, out + ".pdf", "calc_pdf_Export", "")
  Save(doc, out + ".csv", "Text - txt - csv (StarCalc)", "44,34,76,1,,0,false,false,false,false,false,-1")
  doc.close(True)
Closed:
End Sub

Sub Save(doc, out, filter, options)
  Dim how(1) As New com.sun.star.beans.PropertyValue
  how(0).Name = "FilterName"
  how(0).Value = filter
  how(1).Name = "FilterOptions"
  how(1).Value = options
  doc.storeToURL(ConvertToURL(out), how())
End Sub
</script:module>
"""


def office(profile: Path, *arguments: str) -> None:
    """Run LibreOffice without a window and with a profile of its own."""
    command = ("soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless", "--norestore", *arguments)
    everywhere = {**os.environ, "LC_ALL": "C.UTF-8"}
    subprocess.run(command, check=True, capture_output=True, timeout=280, env=everywhere)


@pytest.fixture(scope="module")
def looked(finished: Finished, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what LibreOffice made of each file: a page description, and a table a sheet."""
    if not shutil.which("soffice"):
        loud.skip("the finished workbook in LibreOffice: LibreOffice Calc is not installed (libreoffice-calc-nogui)")
    folder = tmp_path_factory.mktemp("libreoffice")
    profile = folder / "profile"
    office(profile, "--terminate_after_init")  # it would write over libraries that are there before it
    library = profile / "user" / "basic" / "Proof"
    library.mkdir()
    (library / "Read.xba").write_text(MACRO, encoding="utf-8")
    (library / "script.xlb").write_text(ONE, encoding="utf-8")
    (library.parent / "script.xlc").write_text(ALL, encoding="utf-8")
    (folder / "broken.xlsx").write_bytes(finished.summaries["es"].read_bytes()[:9000])
    # Copies: whoever opens a file first locks it, and another worker's LibreOffice may be at it.
    wanted = [(shutil.copy(path, folder), "", language) for language, path in finished.summaries.items()]
    whole = shutil.copy(finished.whole, folder)
    wanted += [(whole, PASSWORD, "whole"), (whole, "otra", "closed")]
    wanted += [(folder / "broken.xlsx", "", "broken")]
    listing = folder / "listing"
    listing.write_text("".join(f"{path}|{password}|{folder / out}\n" for path, password, out in wanted))
    office(profile, f'macro:///Proof.Read.All("{listing}")')
    return folder


def pages(pdf: Path) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf.read_bytes()))


def said(value: object) -> str:
    """A text or a day as LibreOffice writes it into a table."""
    return f"{value:%m/%d/%Y}" if isinstance(value, datetime) else "" if value is None else str(value)


def number(text: str) -> float:
    """A number in a table of LibreOffice's: a share stands there in whole per cent."""
    return float(text.removesuffix("%")) / 100 if text.endswith("%") else float(text)


@pytest.mark.timeout(300)
@pytest.mark.parametrize("language", ["es", "en"])
def test_every_cell_is_read_as_it_was_written(finished: Finished, looked: Path, language: str) -> None:
    """No sheet is missing, no cell lost or changed, none an error."""
    tables = {plain(path.stem).removeprefix(f"{language}-"): path for path in looked.glob(f"{language}-*.csv")}
    for sheet in load_workbook(finished.summaries[language]).worksheets:
        with tables[plain(sheet.title)].open(encoding="utf-8", newline="") as file:
            rows = dict(enumerate(csv.reader(file), 1))
        for row in sheet.iter_rows():
            for cell in row:
                read = dict(enumerate(rows.get(cell.row, ()), 1))
                found = read.get(cell.column, "")
                if isinstance(cell.value, int | float):
                    assert number(found) == pytest.approx(cell.value, abs=0.005), (sheet.title, cell.coordinate)
                else:
                    assert found == said(cell.value), (sheet.title, cell.coordinate)


def plain(name: str) -> str:
    return unicodedata.normalize("NFC", name)


@pytest.mark.parametrize("language", ["es", "en"])
def test_every_sheet_is_printed(finished: Finished, looked: Path, language: str) -> None:
    """Each sheet takes a page at least, and none runs over dozens of them: it is fitted to the width."""
    sheets = len(load_workbook(finished.summaries[language]).sheetnames)
    assert sheets <= pages(looked / f"{language}.pdf") <= 3 * sheets


def test_an_encrypted_workbook_opens_with_its_password_alone(looked: Path) -> None:
    """What Excel's own encryption seals LibreOffice opens, and with another password it opens nothing."""
    assert pages(looked / "whole.pdf")
    assert list(looked.glob("whole-*.csv"))
    assert not list(looked.glob("closed*"))


def test_what_is_cut_short_is_not_opened(looked: Path) -> None:
    """The check itself would notice a file that wants repair."""
    assert not [path for path in looked.glob("broken*") if path.suffix != ".xlsx"]
