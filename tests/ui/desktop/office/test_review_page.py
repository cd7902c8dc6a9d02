"""Doubts, one after another."""

from random import Random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QInputDialog

from fieldkit import conflicts, withdrawal
from fieldkit.filling import fill
from sync import duplicates_store
from tests import factory
from tests.ui.desktop.office.masters import Master, reopened, settle
from tests.ui.desktop.steps import named, page, press, read
from ui.cli.simulated import made_up_test
from ui.desktop.office.choosing import Choosing, TextFound, TwinSheets
from ui.desktop.office.review_page import ReviewPage
from ui.desktop.window import Window


def reviewing(office: Window, kind: str) -> ReviewPage:
    """The page with the first doubt of a kind chosen."""
    office.go("review")
    settle(office)
    shown = page(office, ReviewPage)
    kinds = [doubt.kind for doubt in shown._doubts]
    shown.table.choose(kinds.index(kind))
    settle(office)
    return shown


def test_on_the_first_day_there_is_nothing_to_review(empty: Window) -> None:
    """It says what would stand here."""
    empty.go("review")
    settle(empty)
    shown = read(page(empty, ReviewPage))
    assert "Nada por revisar" in shown
    assert "Ninguna hoja tiene dos versiones" in shown


def test_the_navigation_counts_what_the_page_counts(office: Window) -> None:
    """One number for one thing, also after one of them is decided."""
    entry, badge = office.navigation.entries["review"], office.navigation._badges["review"]
    shown = reviewing(office, "versions")
    found = len(shown._doubts)
    assert found > 1
    assert badge.text() == str(found)
    assert entry.accessibleDescription() == f"Hay {found} cosas por revisar."
    named(shown, "Todo lo de Mesa 1").click()
    press(Qt.Key.Key_Return)
    settle(office)
    assert shown.heading.text().startswith(f"{found - 1} ")
    assert badge.text() == str(found - 1)


def test_two_versions_stand_side_by_side(office: Window) -> None:
    """Only what differs, question by question, with each laptop's or office's name on its answers."""
    shown = reviewing(office, "versions")
    assert isinstance(shown.seen, Choosing)
    said = read(shown.seen)
    assert "Todo lo de Mesa 1" in said
    assert "Todo lo de Servicios Sociales" in said
    assert "Otras 8 respuestas son iguales en todas." in said
    names = [button.accessibleName() for button in shown.seen.findChildren(type(shown.seen.save))]
    assert any(name.endswith("Muchas veces (Mesa 1)") for name in names)


def test_one_version_whole(office: Window, master: Master) -> None:
    """By two keys; the other stays in the history, and the list goes on to the next."""
    shown = reviewing(office, "versions")
    assert isinstance(shown.seen, Choosing)
    named(shown, "Todo lo de Mesa 1").click()
    press(Qt.Key.Key_Return)
    settle(office)
    with reopened(master) as store:
        one = store.submissions.get(master.record)
        assert not one.conflict
        assert (one.answers["q04"], one.answers["q07"]) == ("muchas", "pocas")
    assert all(doubt.kind != "versions" for doubt in shown._doubts)


def test_an_answer_from_each(office: Window, master: Master) -> None:
    """What is kept is put together from both, and scores follow from it."""
    shown = reviewing(office, "versions")
    assert isinstance(shown.seen, Choosing)
    office_side = next(at for at, side in enumerate(shown.seen._found.sides) if side.name == "Servicios Sociales")
    shown.seen.take(1 - office_side)
    shown.seen._groups[0].button(office_side).setChecked(True)
    shown.seen.save.click()
    settle(office)
    with reopened(master) as store:
        one = store.submissions.get(master.record)
        assert (one.answers["q04"], one.answers["q07"]) == ("nunca", "pocas")
        form = store.shelf.form(factory.TEST)
        expected, _ = fill(form, factory.answers(q04="nunca", q07="pocas"), factory.clock)
        assert one.answers == expected


def test_somebody_else_was_quicker(office: Window, master: Master) -> None:
    """Another window resolved it meanwhile: a sentence, and nothing is overwritten."""
    shown = reviewing(office, "versions")
    with reopened(master) as store:
        conflicts.take(store, master.record, conflicts.of(store, master.record).heads[0].version)
    assert isinstance(shown.seen, Choosing)
    shown.seen.save.click()
    settle(office)
    assert "no está en conflicto" in shown.notice.said


def test_two_sheets_that_are_one(office: Window, master: Master) -> None:
    """The second is withdrawn, and the pair is not suggested again."""
    with reopened(master) as store:
        here, elsewhere = (one.id for one in store.sessions.all())
        random = Random(7)  # noqa: S311 - made-up people need no secrets
        made = [dict(made_up_test(random, village=False)) for _ in range(80)]
        for given in made:
            factory.record(store, elsewhere, given)
        for given in (made[0], made[0]):
            factory.record(store, here, given)
        pairs = duplicates_store.pairs(store)
        assert pairs
        before = store.submissions.count(factory.TEST)
    shown = reviewing(office, "twins")
    assert isinstance(shown.seen, TwinSheets)
    assert "Por azar pasaría con 1 hoja de cada" in read(shown.seen)
    named(shown, "Es la misma: dejar una").click()
    settle(office)
    with reopened(master) as store:
        assert store.submissions.count(factory.TEST) == before - 1
        assert len(duplicates_store.pairs(store)) < len(pairs)


def test_a_text_that_names_somebody(office: Window, master: Master) -> None:
    """What is marked is told by kind; taken out, a word that names nobody stands in its place."""
    shown = reviewing(office, "words")
    assert isinstance(shown.seen, TextFound)
    assert "▲  Marcado: un teléfono" in read(shown.seen)
    named(shown, "Quitarlo").click()
    settle(office)
    with reopened(master) as store:
        (note,) = store.submissions.current("note")
        assert note.answers["text"] == "La rampa está rota, llamar al [teléfono]."


def test_a_text_that_names_nobody_after_all(office: Window, master: Master) -> None:
    """It leaves the list until the window is closed, and nothing is changed."""
    shown = reviewing(office, "words")
    named(shown, "No nombra a nadie").click()
    settle(office)
    office.go("review")
    settle(office)
    assert all(doubt.kind != "words" for doubt in page(office, ReviewPage)._doubts)
    with reopened(master) as store:
        (note,) = store.submissions.current("note")
        assert "612 345 678" in note.answers["text"]


def test_withdrawing_by_code(office: Window, master: Master, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody who kept the paper rings: twelve letters find the test and erase it. A wrong letter is a sentence."""
    typed = [withdrawal.code(master.record)[:-1] + "?", withdrawal.code(master.record)]
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: (typed.pop(0), True))
    office.go("review")
    settle(office)
    shown = page(office, ReviewPage)
    shown.by_code.click()
    settle(office)
    assert "letra de control" in shown.notice.said
    shown.by_code.click()
    settle(office)
    assert "Borrado: sus respuestas" in read(shown)
    with reopened(master) as store:
        assert store.query("SELECT 1 FROM withdrawn WHERE record = ?", (bytes.fromhex(master.record),))
