"""Every test as an encrypted workbook, beside a bare write-only workbook of as many cells."""

import io
import time
from datetime import UTC, datetime
from pathlib import Path

from openpyxl import Workbook as Written

from exports.data import export_data
from fieldkit import settings
from fieldkit.flat import quote
from fieldkit.progress import Silent
from fieldkit.shelf import Workbook
from fieldkit.store import Store
from scripts.benches.measure import Row

TESTS, COLUMNS = 132_229, 60
PASSPHRASE = "cuatro sillas y un brasero"
FORM = "bench"
PLAN = 'version = "1"\ntitle = { es = "B", en = "B" }\nform = "bench"\ncounted = { es = "T", en = "T" }\n'


def taking_out(folder: Path) -> tuple[float, float]:
    """CPU seconds: ours from the encrypted store to the encrypted file, and openpyxl's write-only mode alone."""
    store = _filled(folder / "office")
    start = time.process_time()
    export_data(store, folder / "out.xlsx", PASSPHRASE, whole=False, progress=Silent())
    ours = time.process_time() - start
    table = store.flat.table(FORM)
    found = store.query(f"SELECT * FROM {quote(table.name if table else FORM)}")  # noqa: S608 - a quoted name
    store.close()
    rows = [[value.hex() if isinstance(value, bytes) else value for value in row[1:]] for row in found]
    start = time.process_time()
    _write(rows, folder)
    return ours, time.process_time() - start


def _write(rows: list[list[object]], folder: Path) -> None:
    """The same number of cells through openpyxl's write-only mode: two ids and a mark in the place of our three."""
    workbook = Written(write_only=True)
    sheet = workbook.create_sheet("Datos")
    for row in rows:
        sheet.append(row)
    workbook.save(folder / "bare.xlsx")


def _filled(folder: Path) -> Store:
    """An office with many tests, put straight into its flat table: nothing else is read."""
    store = Store.create_office(folder, "Bench", PASSPHRASE, simulated=True)
    store.add_form(Workbook(FORM, _form()))
    store.settings.set(settings.PLAN, PLAN)
    day = datetime(2026, 5, 14, tzinfo=UTC)
    session = store.sessions.new({"place": "Plaza", "date": "2026-05-14"}, lambda: day).id
    paths = store.flat.paths(FORM)
    answers = tuple(("aveces", "si", "16-24", "17", "b2")[place % 5] for place in range(len(paths)))
    rows = (
        (bytes.fromhex(session), number.to_bytes(16, "big"), number.to_bytes(16, "big"), 0, *answers)
        for number in range(TESTS)
    )
    store.database.conn.execute("BEGIN IMMEDIATE")
    store.flat.put_rows(FORM, paths, rows)
    store.database.conn.execute("COMMIT")
    return store


def _form() -> bytes:
    """A form with as many questions as give the columns asked for, beside record, day and place."""
    workbook = Written()
    sheet = workbook.create_sheet("survey", 0)
    sheet.append(["type", "name", "label"])
    for number in range(COLUMNS - 3):
        sheet.append(["integer" if number % 5 == 3 else "text", f"q{number}", f"Q {number}"])  # noqa: PLR2004 - '17' above
    workbook.create_sheet("settings").append(["form_id", "version"])
    workbook["settings"].append([FORM, "1"])
    buffer = io.BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()


ROWS = (Row("data", "take 132,229 tests by 60 out, encrypted", taking_out, "a bare write-only openpyxl, CPU", 1.3),)
