"""Forms and places."""

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from fieldkit import kit
from fieldkit.store import Store, StoreKey, unlock
from tests import factory
from tests.ui.desktop.office.masters import Master, reopened, settle
from tests.ui.desktop.office.test_inbox_page import cells
from tests.ui.desktop.steps import named, page, press, read
from ui.desktop.interview_page import InterviewPage
from ui.desktop.office.forms_page import FormsPage
from ui.desktop.window import Window
from ui.languages import SPOKEN


def forms(office: Window) -> FormsPage:
    """The page."""
    office.go("forms")
    settle(office)
    return page(office, FormsPage)


def workbook(path: Path, *rows: tuple[str, str, str], title: str = "Un baile") -> Path:
    """An XLSForm with these questions."""
    book = openpyxl.Workbook()
    survey = book.active
    assert survey is not None
    survey.title = "survey"
    for row in (("type", "name", "label"), *rows):
        survey.append(row)
    settings = book.create_sheet("settings")
    settings.append(("form_title", "form_id", "version"))
    settings.append((title, "baile", "1"))
    book.save(path)
    return path


def test_what_is_on_the_shelf(office: Window) -> None:
    """The library's forms, how many places, and what was published last."""
    shown = forms(office)
    assert ["Nota del barrio", "2026-2"] in cells(shown.table)
    assert "3 lugares en la lista." in read(shown)
    assert "Publicado por última vez el 1 abr 2026 (n.º 1)." in read(shown)


def test_a_form_is_read_tried_out_and_listed(office: Window, master: Master, tmp_path: Path) -> None:
    """It is seen as a volunteer sees it, nothing of that is kept, and the list has it only when told to."""
    path = workbook(tmp_path / "baile.xlsx", ("text", "who", "¿Quién baila?"), ("text", "what", "¿Qué se baila?"))
    shown = forms(office)
    shown.take_in(path)
    settle(office)
    assert "No hay nada que objetar." in read(shown)
    named(shown, "Verlo como quien lo pasa").click()
    asked = page(office, InterviewPage)
    assert asked.filling.interview.label(asked.filling.here) == "¿Quién baila?"
    press("nadie", Qt.Key.Key_Return, Qt.Key.Key_Escape)
    settle(office)
    shown = page(office, FormsPage)
    named(shown, "Ponerlo en la lista").click()
    settle(office)
    assert ["Un baile", "1"] in cells(page(office, FormsPage).table)
    with reopened(master) as store:
        assert store.submissions.count("baile") == 0
        assert store.drafts.all() == []


def test_a_form_that_is_refused_says_each_problem_with_its_place(office: Window, tmp_path: Path) -> None:
    """The linter's sentences, sheet and row; the list is as it was."""
    path = workbook(tmp_path / "malo.xlsx", ("text", "who", "¿Quién?"), ("baile", "what", "¿Qué?"))
    shown = forms(office)
    before = cells(shown.table)
    shown.take_in(path)
    settle(office)
    assert shown.notice.said
    assert "Qué lo impide" in read(shown)
    assert "survey" in read(shown)
    assert cells(shown.table) == before


def test_places_from_a_list(office: Window, master: Master, tmp_path: Path) -> None:
    """A CSV with names is taken; what is none is three sentences and changes nothing."""
    bad = tmp_path / "mal.csv"
    bad.write_text("lugar\nX\n")
    shown = forms(office)
    shown.take_in_places(bad)
    settle(office)
    assert shown.notice.said.count("\n") == 2
    good = tmp_path / "bien.csv"
    good.write_text("name,zone\nLa Raja,Este\n", encoding="utf-8")
    shown.take_in_places(good)
    settle(office)
    assert shown.notice.said == ""
    with reopened(master) as store:
        assert [place.name for place in store.shelf.places()] == ["La Raja"]


def test_publishing(office: Window, master: Master) -> None:
    """By the mailbox, to every laptop that is not given up; a laptop takes it."""
    shown = forms(office)
    shown.publish.click()
    settle(office)
    assert shown.heading.text() == "Publicado para 2 portátiles"
    (made,) = master.mailbox.glob("*.kit")
    with Store.open(master.stations[0], _key(master.stations[0])) as station:
        assert kit.accept(station, made.read_bytes()).new


def test_publishing_without_a_mailbox_writes_a_file(
    empty: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It asks where to, for sticks; told nothing, nothing happens."""
    answers = ["", str(tmp_path / "office.kit")]
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (answers.pop(0), ""))
    shown = forms(empty)
    shown.publish.click()
    settle(empty)
    assert not (tmp_path / "office.kit").exists()
    shown.publish.click()
    settle(empty)
    assert (tmp_path / "office.kit").exists()


def _key(folder: Path) -> StoreKey:
    return unlock(folder, factory.PASSPHRASE)


def test_the_sheets_for_participants_say_what_the_plan_lacks(
    office: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file a language is written, and what is still to be filled in is named."""
    shown = forms(office)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    shown.hand_out.click()
    settle(office)
    assert sorted(path.name for path in tmp_path.glob("*.pdf")) == [f"participant-{one}.pdf" for one in sorted(SPOKEN)]
    assert "quién responde de los datos (who)" in read(shown)
