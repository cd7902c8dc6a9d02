import io
from pathlib import Path

import msoffcrypto
import pytest
from openpyxl import Workbook, load_workbook

from exports import stream
from exports.data import export_data
from exports.stream import Stream
from fieldkit import settings, shelf
from fieldkit.errors import Code, WorldFailed
from fieldkit.filling import fill
from fieldkit.progress import Cancellable, Silent
from fieldkit.store import Store
from tests.exports import made
from tests.factory import PASSPHRASE, clock

PASSWORD = "cinco sillas y dos braseros"
PLAN_OF_CASES = """
version = "1"
title = { es = "Casos", en = "Cases" }
form = "case"
counted = { es = "Casos", en = "Cases" }
"""


def opened(path: Path, password: str = PASSWORD) -> Workbook:
    """Decrypt it, its integrity checked, and read it."""
    plain = io.BytesIO()
    with path.open("rb") as file:
        sealed = msoffcrypto.OfficeFile(file)
        sealed.load_key(password=password)
        sealed.decrypt(plain, verify_integrity=True)
    return load_workbook(plain)


def test_every_test_is_a_row_of_an_encrypted_workbook(quarter: Store, tmp_path: Path) -> None:
    """All current tests with day and place, what columns mean on a sheet of its own; nothing readable on the disk."""
    done = export_data(quarter, tmp_path / "data.xlsx", PASSWORD, whole=False, progress=Silent())
    data = (tmp_path / "data.xlsx").read_bytes()
    assert data[:8] == bytes.fromhex("d0cf11e0a1b11ae1")
    assert b"aveces" not in data
    assert b"PK\x03\x04" not in data[:512]
    workbook = opened(done.path)
    sheet = workbook["Datos"]
    rows = list(sheet.iter_rows(values_only=True))
    assert (done.rows, len(rows)) == (189, 190)
    assert rows[0][:6] == ("Registro", "Fecha", "Lugar", "mode", "language", "q01")
    truth = {test.record: test.answers.get("band") for test in quarter.submissions.current("mesa_test")}
    band = rows[0].index("band")
    assert {str(row[0]): row[band] for row in rows[1:]} == truth
    assert "Preguntas y respuestas" in workbook.sheetnames


def test_the_whole_master_has_a_sheet_a_form(quarter: Store, tmp_path: Path) -> None:
    """Tests and gatherings, each on its own."""
    export_data(quarter, tmp_path / "all.xlsx", PASSWORD, whole=True, progress=Silent())
    assert {"mesa_session", "mesa_test"} <= set(opened(tmp_path / "all.xlsx").sheetnames)


def test_what_a_form_notes_for_programs_is_no_column(tmp_path: Path) -> None:
    """'Datos' has what people answered; the whole master also the ids by which one form names what another made."""
    with made.office(tmp_path) as store:
        store.add_form(next(form for form in shelf.action_forms() if form.name == "case"))
        store.settings.set(settings.PLAN, PLAN_OF_CASES)
        given = {"code": "c-1", "opened": "2026-04-03", "source": "web", "severity": "low", "status": "open"}
        filled, _ = fill(store.form("case"), given, clock)
        store.submissions.save(store.form("case"), "5" * 32, filled)
        columns = {}
        for whole, sheet in ((False, "Datos"), (True, "case")):
            export_data(store, tmp_path / f"{sheet}.xlsx", PASSWORD, whole=whole, progress=Silent())
            first, row = list(opened(tmp_path / f"{sheet}.xlsx")[sheet].iter_rows(values_only=True))[:2]
            columns[sheet] = dict(zip(map(str, first), row, strict=True))
        [thing] = store.lists.all("cases")
    assert columns["Datos"]["code"] == "c-1"
    assert [column for column in columns["Datos"] if "meta/" in column] == []
    assert {name: value for name, value in columns["case"].items() if "meta/" in name} == {"meta/entity/@id": thing.id}


def test_another_password_does_not_open_it(quarter: Store, tmp_path: Path) -> None:
    """The password is what it takes."""
    export_data(quarter, tmp_path / "data.xlsx", PASSWORD, whole=False, progress=Silent())
    with pytest.raises(Exception, match=r"(?i)key|password|decrypt|verif"):
        opened(tmp_path / "data.xlsx", "otra")


def test_a_weak_password_a_station_and_a_cancel_write_nothing(quarter: Store, tmp_path: Path) -> None:
    """Refused before anything is written, and a cancelled export leaves the old file."""
    out = tmp_path / "data.xlsx"
    out.write_bytes(b"the old one")
    cancelled = Cancellable()
    cancelled.cancel()
    with Store.create_station(tmp_path / "station", "Mesa 1", PASSPHRASE) as station:
        for store, password, progress, code in (
            (quarter, "1234", Silent(), Code.PASSPHRASE_WEAK),
            (station, PASSWORD, Silent(), Code.WRONG_ROLE),
            (quarter, PASSWORD, cancelled, Code.CANCELLED),
        ):
            with pytest.raises(WorldFailed) as failed:
                export_data(store, out, password, whole=False, progress=progress)
            assert failed.value.code is code
    assert out.read_bytes() == b"the old one"


def test_rows_beyond_a_sheet_go_on_to_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    """No row is lost at the format's limit: further sheets, each with its header."""
    monkeypatch.setattr(stream, "MOST_ROWS", 4)
    with Stream() as made:
        assert made.add("Datos", ["n", "text"], ((n, f"t{n}") for n in range(8))) == 3
        workbook = load_workbook(io.BytesIO(made.finish()))
    assert workbook.sheetnames == ["Datos", "Datos 2", "Datos 3"]
    assert [sheet["A1"].value for sheet in workbook.worksheets] == ["n"] * 3
    numbers = [row[0] for sheet in workbook.worksheets for row in sheet.iter_rows(min_row=2, values_only=True)]
    assert numbers == list(range(8))


@pytest.mark.parametrize("text", ["=1+1", "+34", "-1", "@a", " spaces ", "<&>\"'", "a\x00b", "", "línea\nnueva"])
def test_whatever_is_answered_stays_text(text: str) -> None:
    """Nothing becomes a formula, and nothing that XML cannot hold breaks the file."""
    with Stream() as made:
        made.add("S", ["x"], [[text]])
        cell = load_workbook(io.BytesIO(made.finish()))["S"]["A2"]
    assert cell.data_type != "f"
    assert (cell.value or "") == text.replace("\x00", "")
