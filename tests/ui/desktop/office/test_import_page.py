"""Surveys and tables into the master by the window: matched, looked at, taken in, mended, and once only."""

import csv
import json
import os
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox

from fieldkit.shelf import Workbook
from fieldkit.store import Store
from tests.forms.tables import workbook
from tests.sync.survey_import.tables import plain, simulated, write_csv, write_xlsx
from tests.sync.survey_import.test_programs import FORM, GOOGLE, KOBO_NAMES
from tests.ui.cli.test_real_input import survey_form
from tests.ui.desktop.office.masters import PLACES, Master, reopened, settle
from tests.ui.desktop.office.test_inbox_page import cells
from tests.ui.desktop.steps import named, page, press, read
from ui.desktop.office.importing.columns_panel import ColumnsPanel
from ui.desktop.office.importing.file_panel import FilePanel
from ui.desktop.office.importing.gatherings_panel import GatheringsPanel
from ui.desktop.office.importing.page import ImportPage
from ui.desktop.office.importing.preview_panel import PreviewPanel
from ui.desktop.window import Window

TEST = "mesa_test"
ENTER = Qt.Key.Key_Return


def importing(office: Window) -> ImportPage:
    """The page, with nothing chosen."""
    office.go("import")
    settle(office)
    return page(office, ImportPage)


def taken(office: Window, path: Path) -> ImportPage:
    """The page, with a file read."""
    shown = importing(office)
    shown.take_in(path)
    settle(office)
    return shown


def go_on(office: Window, times: int = 1) -> None:
    """Press the one button, by keyboard."""
    for _ in range(times):
        page(office, ImportPage).go.setFocus()
        press(ENTER)
        settle(office)


def pick(box: QComboBox, meant: object) -> None:
    """Pick from a list, as Enter in the open list does."""
    box.setCurrentIndex([box.itemData(at) for at in range(box.count())].index(meant))
    box.activated.emit(box.currentIndex())


def count(master: Master, form: str = TEST) -> int:
    """How many submissions the master holds."""
    with reopened(master) as store:
        return store.submissions.count(form)


def add_form(master: Master, data: bytes) -> None:
    """Put one more form on the office's shelf."""
    with reopened(master) as store:
        store.add_form(Workbook("form", data))


def google(path: Path, rows: int = 6) -> Path:
    """A made-up export as Google Forms writes it, of the form's own labels; the moment and the address beside them."""
    head, *_ = plain(1)
    table = [["Marca temporal", "Dirección de correo electrónico", *head[2:]]]
    table += [
        [f"14/05/2026 18:{at:02}:10", f"inventada{at}@example.org", *one.values()]
        for at, one in enumerate(simulated(rows))
    ]
    return write_csv(path, table)


def test_what_cannot_be_mistaken_comes_in_by_four_keys(office: Window, master: Master, tmp_path: Path) -> None:
    """A table kept by hand: matched by itself, looked at, taken in. Nothing is in the master before the last key."""
    before = count(master)
    shown = taken(office, write_csv(tmp_path / "t.csv", plain(12, place=PLACES[0])))
    assert isinstance(shown.panel, ColumnsPanel)
    assert shown.heading.text() == "t.csv: 12 filas"
    assert "10 columnas responden a una pregunta" in read(shown)
    go_on(office)
    panel = shown.panel
    assert isinstance(panel, GatheringsPanel)
    assert (panel.place.currentText(), panel.day.currentText()) == ("Columna «Lugar»", "Columna «Fecha»")
    go_on(office)
    assert shown.heading.text() == "Entrarían 12 filas. Todavía no ha cambiado nada."
    assert count(master) == before
    go_on(office)
    assert shown.heading.text() == "Han entrado 12 filas"
    assert count(master) == before + 12


def test_again_adds_nothing_and_asks_nothing(office: Window, master: Master, tmp_path: Path) -> None:
    """What was decided is remembered by the table's headers: the second time the preview is the first screen."""
    path = write_csv(tmp_path / "t.csv", plain(5, place=PLACES[0]))
    taken(office, path)
    go_on(office, 3)
    held = count(master)
    shown = taken(office, path)
    assert isinstance(shown.panel, PreviewPanel)
    assert shown.heading.text() == "Todo está ya aquí"
    assert "5 ya estaban" in read(shown)
    assert not shown.go.isVisible()
    assert count(master) == held


def test_google_forms_without_who_and_when(office: Window, master: Master, tmp_path: Path) -> None:
    """The day comes from the moment; the place is said once; the address stays out and is named as what stays out."""
    before = count(master)
    shown = taken(office, google(tmp_path / "g.csv"))
    go_on(office)
    assert isinstance(shown.panel, GatheringsPanel)
    assert QApplication.focusWidget() is shown.panel.place
    press("Carteles")
    go_on(office)
    said = read(shown)
    assert "«Dirección de correo electrónico»: puede decir quién es alguien" in said
    assert "inventada" not in said
    assert "Carteles, 14 may 2026: 6 filas · nueva" in said
    go_on(office)
    assert count(master) == before + 6
    with reopened(master) as store:
        payloads = store.query("SELECT payload FROM versions WHERE payload IS NOT NULL")
    assert not any(b"example.org" in payload for (payload,) in payloads)


@pytest.mark.parametrize("export", [GOOGLE, KOBO_NAMES], ids=["google", "kobo"])
def test_the_form_is_found_by_what_the_columns_say(
    office: Window, master: Master, tmp_path: Path, export: list[list[str]]
) -> None:
    """Of all forms of the office, the one that the table answers; several choices in a cell or a column each."""
    add_form(master, workbook(FORM))
    shown = taken(office, write_csv(tmp_path / "e.csv", export))
    assert isinstance(shown.panel, ColumnsPanel)
    assert shown.panel.form.currentText() == "Life"
    go_on(office)
    press("Plaza inventada")
    go_on(office)
    go_on(office)
    with reopened(master) as store:
        answers = [dict(one.answers) for one in store.submissions.current("life")]
    assert sorted(one["life/walk"] for one in answers) == ["never", "often"]
    assert {one.get("life/help") for one in answers} == {"bus talk", None}


def test_rows_that_do_not_fit_are_mended_and_come_in_later(office: Window, master: Master, tmp_path: Path) -> None:
    """Each with its row, column and reason, never its answer; mended, imported; then the first file adds nothing."""
    before, table = count(master), plain(8, place=PLACES[0])
    table[3][4] = "quizás"
    path, rest = write_csv(tmp_path / "t.csv", table), tmp_path / "rest.csv"
    shown = taken(office, path)
    go_on(office, 2)
    assert isinstance(shown.panel, PreviewPanel)
    assert cells(shown.panel.problems) == [["4", "q03", "no es ninguna de las opciones"]]
    assert "quizás" not in read(shown)
    go_on(office)
    assert count(master) == before + 7
    shown.save_rest(rest)
    settle(office)
    assert "Guardado" in read(shown)
    text = rest.read_text(encoding="utf-8-sig")
    assert "q03: no es ninguna de las opciones" in text
    rest.write_text(text.replace("quizás", "nunca"), encoding="utf-8")
    taken(office, rest)
    go_on(office)
    assert count(master) == before + 8
    shown = taken(office, path)
    assert shown.heading.text() == "Todo está ya aquí"
    assert count(master) == before + 8


def test_the_rest_is_never_written_over_the_table(office: Window, tmp_path: Path) -> None:
    """Whoever chooses the same name is told, and the table is as it was."""
    table = plain(3, place=PLACES[0])
    table[1][4] = "quizás"
    path = write_csv(tmp_path / "t.csv", table)
    before = path.read_bytes()
    shown = taken(office, path)
    go_on(office, 2)
    shown.save_rest(path)
    settle(office)
    assert "ya existe" in shown.notice.said
    assert path.read_bytes() == before


def test_what_is_merely_alike_waits_for_a_person(office: Window, master: Master, tmp_path: Path) -> None:
    """By keyboard: yes to one, the other left out; then the focus is on the one button. Remembered afterwards."""
    table = plain(4, place=PLACES[0])
    with reopened(master) as store:
        labels = _labels(store)
    table[0][2], table[0][3] = labels["q01"][:-2] + "x?", labels["q02"][:-2] + "x?"
    path = write_csv(tmp_path / "t.csv", table)
    shown = taken(office, path)
    assert isinstance(shown.panel, ColumnsPanel)
    assert "2 columnas esperan a que usted diga" in read(shown)
    go_on(office)  # leads to the first of them, and no further
    assert isinstance(shown.panel, ColumnsPanel)
    assert QApplication.focusWidget() is shown.panel.card.yes
    press(ENTER)
    assert QApplication.focusWidget() is shown.panel.card.yes
    press(Qt.Key.Key_Tab, ENTER)
    assert QApplication.focusWidget() is shown.go
    go_on(office, 3)
    assert shown.heading.text() == "Han entrado 4 filas"
    with reopened(master) as store:
        (mapping,) = store.query("SELECT mapping FROM import_mappings")
    held = {one["header"]: one["to"] for one in json.loads(mapping[0])["column"]}
    assert held[table[0][2]] == "q01"
    assert table[0][3] not in held


def _labels(store: Store) -> dict[str, str]:
    form = store.shelf.form(TEST)
    from ui import question_words  # noqa: PLC0415 - for this alone

    return {path: question_words.label(form, path, "es") for path in ("q01", "q02")}


def test_words_of_their_own(office: Window, master: Master, tmp_path: Path) -> None:
    """Words that are no choices are listed with how often they come; what is said of them counts, and no more."""
    table = plain(6, place=PLACES[0])
    for row, word in zip(table[1:], ("A1", "A2", "A1", "A5", "nadie sabe", ""), strict=True):
        row[2] = word
    shown = taken(office, write_csv(tmp_path / "t.csv", table))
    panel = shown.panel
    assert isinstance(panel, ColumnsPanel)
    panel.table.choose(2)
    assert "«A1», 2 veces" in read(panel.card)
    assert [row[2] for row in cells(panel.table)][2] == "▲ 4 por aclarar"
    named(panel.card, "Como es probable").click()
    assert panel.card.words["A1"].currentData() == "nunca"
    assert panel.card.words["A5"].currentData() == "casisiempre"
    pick(panel.card.words["nadie sabe"], "")
    assert [row[2] for row in cells(panel.table)][2] == "✓ Encaja"
    go_on(office, 3)
    assert shown.heading.text() == "Han entrado 6 filas", read(shown)
    with reopened(master) as store:
        answers = [one.answers.get("q01") for one in store.submissions.current(TEST)]
    assert answers.count(None) == 2


def test_two_columns_for_one_question_are_seen_at_once(office: Window, tmp_path: Path) -> None:
    """Both say so, and it goes no further before one is left out."""
    shown = taken(office, write_csv(tmp_path / "t.csv", plain(3, place=PLACES[0])))
    panel = shown.panel
    assert isinstance(panel, ColumnsPanel)
    panel.table.choose(3)
    pick(panel.card.question, ("q01", ""))
    assert "«q01» responde a lo mismo" in read(panel.card)
    assert [row[2] for row in cells(panel.table)][2:4] == ["▲ Dos veces", "▲ Dos veces"]
    go_on(office)
    assert isinstance(shown.panel, ColumnsPanel)


def test_dates_that_may_be_two_are_asked(office: Window, master: Master, tmp_path: Path) -> None:
    """03/04 is nobody's guess."""
    before, table = count(master), plain(3, place=PLACES[0])
    for row in table[1:]:
        row[1] = "03/04/2026"
    shown = taken(office, write_csv(tmp_path / "t.csv", table))
    go_on(office)
    panel = shown.panel
    assert isinstance(panel, GatheringsPanel)
    assert QApplication.focusWidget() is panel.order
    go_on(office)
    assert "se pueden leer de dos maneras" in shown.notice.said
    assert "--" not in shown.notice.said
    panel.order.setCurrentIndex(panel.order.findData("day-first"))
    go_on(office)
    assert "3 abr 2026: 3 filas" in read(shown)
    go_on(office)
    assert count(master) == before + 3


def test_a_workbook_with_two_sheets_is_asked_about(office: Window, tmp_path: Path) -> None:
    """The sheets are listed, and the chosen one is read."""
    path = write_xlsx(tmp_path / "t.xlsx", plain(3, place=PLACES[0]), sheets=("Una, dos", "Otra"))
    shown = taken(office, path)
    panel = shown.panel
    assert isinstance(panel, FilePanel)
    assert "varias hojas" in shown.notice.said
    assert [panel.sheet.itemText(at) for at in range(panel.sheet.count())] == ["Una, dos", "Otra"]
    assert QApplication.focusWidget() is panel.sheet
    panel.read.setFocus()
    press(ENTER)
    settle(office)
    assert shown.heading.text() == "t.xlsx: 3 filas"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"%PDF-1.7 nothing", "no se puede leer como tabla"),
        (b"", "no hay ninguna fila"),
        (b"PK\x03\x04 cut", "no se puede leer como tabla"),
    ],
)
def test_a_bad_file_is_a_sentence(office: Window, tmp_path: Path, content: bytes, said: str) -> None:
    """What it is, that nothing was imported, and how to read it otherwise; the next file is taken as if nothing was."""
    path = tmp_path / "bad.csv"
    path.write_bytes(content)
    shown = taken(office, path)
    assert said in shown.notice.said
    assert "No se ha importado nada" in shown.notice.said
    assert isinstance(shown.panel, FilePanel)
    good = taken(office, write_csv(tmp_path / "t.csv", plain(2, place=PLACES[0])))
    assert isinstance(good.panel, ColumnsPanel)
    assert not good.notice.said


def test_a_file_that_goes_away_in_the_middle(office: Window, master: Master, tmp_path: Path) -> None:
    """The stick was pulled out before the last key: a sentence, and nothing came in."""
    before, path = count(master), write_csv(tmp_path / "t.csv", plain(4, place=PLACES[0]))
    shown = taken(office, path)
    go_on(office, 2)
    path.unlink()
    go_on(office)
    assert "t.csv" in shown.notice.said
    assert count(master) == before


def test_stopping_changes_nothing(office: Window, master: Master, tmp_path: Path) -> None:
    """Cancel while it is taken in: all or nothing, and the page is where it was."""
    before, path = count(master), write_csv(tmp_path / "t.csv", plain(1200, place=PLACES[0]))
    shown = taken(office, path)
    go_on(office, 2)
    shown._act()
    assert shown.cancel.isVisible()
    shown.cancel.click()
    settle(office)
    assert shown.told.accessibleName() == "Detenido. No ha cambiado nada."
    assert shown.heading.text() == "Entrarían 1200 filas. Todavía no ha cambiado nada."
    assert shown.go.hasFocus()
    assert count(master) == before


def test_whoever_looks_elsewhere_finds_it_done(office: Window, master: Master, tmp_path: Path) -> None:
    """Another page, or another language, does not stop what is being taken in; coming back, its end is told."""
    before, path = count(master), write_csv(tmp_path / "t.csv", plain(600, place=PLACES[0]))
    shown = taken(office, path)
    go_on(office, 2)
    shown._act()
    office.go("keys")
    office.go("import")
    settle(office)
    assert page(office, ImportPage).heading.text() == "Han entrado 600 filas"
    assert count(master) == before + 600


def test_the_lock_takes_nothing_away(office: Window, master: Master, tmp_path: Path) -> None:
    """What was decided until then lies in the master, and is offered again; whoever forgets it, forgets it."""
    table = plain(4, place=PLACES[0])
    path = write_csv(tmp_path / "t.csv", table)
    shown = taken(office, path)
    assert isinstance(shown.panel, ColumnsPanel)
    shown.panel.table.choose(2)
    shown.panel.card.no.click()
    office.lock()
    settle(office)
    office.unlocked(master.key.copy())
    settle(office)
    shown = page(office, ImportPage)
    assert "A medias: t.csv" in read(shown)
    assert isinstance(shown.panel, FilePanel)
    shown.panel.resume.click()
    settle(office)
    assert isinstance(shown.panel, ColumnsPanel)
    assert [row[1] for row in cells(shown.panel.table)][2] == "–"
    office.speak("en")
    settle(office)
    shown = page(office, ImportPage)
    assert shown.heading.text() == "t.csv: 4 rows"
    shown.back.click()
    settle(office)
    assert "Half done" not in read(importing(office))


def test_call_requests_kept_by_hand(office: Window, master: Master, tmp_path: Path) -> None:
    """A list of people to be called comes in without place and day, names and all: only the office reads that form."""
    before = count(master, "call_request")
    rows = [["consent", "name", "phone", "when", "spoken"], ["yes", "Inventada Cuatro", "600 000 004", "any", "es"]]
    shown = taken(office, write_csv(tmp_path / "c.csv", rows))
    panel = shown.panel
    assert isinstance(panel, ColumnsPanel)
    assert panel.form.currentData() == "call_request"
    go_on(office, 2)
    assert count(master, "call_request") == before + 1


@pytest.mark.skipif("FIELDKIT_SURVEY" not in os.environ, reason="half a minute; part of `make proof`")
@pytest.mark.shared
def test_4029_real_people_by_the_window(office: Window, master: Master, shared: Path) -> None:
    """The real survey, chosen, matched, looked at, taken in, by keyboard: counts as a correct reading gives; once."""
    add_form(master, survey_form())
    path = shared / "survey" / "eu4_2022.csv"
    shown = taken(office, path)
    assert isinstance(shown.panel, ColumnsPanel)
    assert shown.panel.form.currentData() == "survey"
    while shown.panel.seek_waiting():  # what is merely alike: none of it is a question of this form
        shown.panel.card.no.setFocus()
        press(ENTER)
    go_on(office)
    panel = shown.panel
    assert isinstance(panel, GatheringsPanel)
    panel.place.setCurrentIndex(panel.place.findText("Columna «region_residence»"))
    go_on(office)
    assert shown.heading.text() == "Entrarían 4029 filas. Todavía no ha cambiado nada."
    go_on(office)
    expected = json.loads((shared / "survey" / "expected.json").read_text())
    with reopened(master) as store:
        held = Counter(one.answers["country"] for one in store.submissions.current("survey"))
    with path.open(encoding="utf-8") as file:
        assert held == Counter(row["country"] for row in csv.DictReader(file))
    assert sum(held.values()) == expected["rows"] if "rows" in expected else held.total() == 4029
    assert taken(office, path).heading.text() == "Todo está ya aquí"
