from dataclasses import replace
from pathlib import Path

import pytest

from fieldkit import kit
from fieldkit.drafts import Draft, new_id
from fieldkit.errors import Code, WorldFailed
from fieldkit.shelf import Workbook
from fieldkit.store import Store
from sync.merge import merge
from sync.send import receive, send
from tests.factory import NOW, TEST, Town, answers, record, reopen, session
from tests.fieldkit.pages import clear_pages

CANARY = "zarzamoral-de-abajo"


def draft(store: Store, session_id: str, **given: str) -> Draft:
    """A test left half done."""
    form = store.shelf.form(TEST)
    return Draft(new_id(), session_id, form.form_id, form.version, given, "q02", "English (en)")


def test_a_draft_is_there_after_a_crash(town1: Town) -> None:
    """Each answer is on the disk when `save` returns: another connection finds it while this one is still open."""
    (station,) = town1.stations
    begun = draft(station, session(station), q01="nunca")
    station.drafts.save(begun)
    with reopen(station.folder) as again:
        assert again.drafts.get(begun.id) == begun
        assert again.drafts.all() == [begun]


def test_a_discarded_draft_is_nowhere(town1: Town) -> None:
    """Whoever holds the key and reads every page of the file and of the log finds no word of a discarded draft."""
    (station,) = town1.stations
    begun = draft(station, session(station), q01=CANARY)
    for position in ("q02", "q03", "q04"):
        station.drafts.save(Draft(**{**vars(begun), "position": position}))
    assert CANARY.encode() in clear_pages(station.folder, station.key)
    station.drafts.discard(begun.id)
    assert station.drafts.get(begun.id) is None
    assert CANARY.encode() not in clear_pages(station.folder, station.key)


def test_the_search_for_a_discarded_draft_would_find_it(town1: Town) -> None:
    """With the setting off that the promise rests on, the same search finds the draft in a page that is free."""
    (station,) = town1.stations
    station.database.execute("PRAGMA secure_delete = 0").fetchall()
    begun = draft(station, session(station), q01=CANARY * 500)
    station.drafts.save(begun)
    station.drafts.discard(begun.id)
    assert CANARY.encode() in clear_pages(station.folder, station.key)


def test_saving_takes_the_draft_along(town1: Town) -> None:
    """A test that is saved leaves no draft, in one transaction."""
    (station,) = town1.stations
    gathering = session(station)
    begun = draft(station, gathering, q01="nunca")
    station.drafts.save(begun)
    form = station.shelf.form(TEST)
    station.submissions.save(form, gathering, answers(), draft=begun.id)
    assert station.drafts.all() == []


def test_a_withdrawal_takes_the_correction_along(town1: Town) -> None:
    """One that is open in a window while another withdraws: it is nowhere, and what comes after keeps none again."""
    (station,) = town1.stations
    name = record(station, session(station))
    correction = replace(draft(station, station.submissions.get(name).session, q01=CANARY), id=name)
    station.drafts.save(correction)
    with reopen(station.folder) as other:
        other.submissions.withdraw(name)
    assert station.drafts.all() == []
    with pytest.raises(WorldFailed) as failed:
        station.drafts.save(correction)
    assert failed.value.code is Code.RECORD_WITHDRAWN
    assert CANARY.encode() not in clear_pages(station.folder, station.key)


def test_a_withdrawal_from_elsewhere_takes_the_correction_along(town1: Town) -> None:
    """That of a laptop reaches the office's draft by a merge, that of the office the laptop's by a receipt."""
    (station,) = town1.stations
    office, gathering = town1.office, session(station)
    here, there = record(station, gathering), record(station, gathering)
    send(station)
    merge(office)
    for store in (station, office):
        for name in (here, there):
            store.drafts.save(replace(draft(store, gathering, q01="nunca"), id=name))
    station.submissions.withdraw(here)
    office.submissions.withdraw(there)
    send(station)
    merge(office)
    receive(station, today=NOW.date())
    assert (office.drafts.all(), station.drafts.all()) == ([], [])


def test_a_draft_of_an_older_form_stays_readable(town1: Town, changed_test: Workbook) -> None:
    """When a newer kit brings a new version of a form, a draft goes on with the very version it was begun with."""
    (station,) = town1.stations
    begun = draft(station, session(station), q01="nunca")
    station.drafts.save(begun)
    town1.office.add_form(changed_test)
    kit.accept(station, kit.publish(town1.office, "2026-06-01"))
    (kept,) = station.drafts.all()
    assert station.shelf.form(TEST).version == "2099-1"
    old = station.shelf.form(kept.form, kept.form_version)
    assert old.version == begun.form_version
    name = station.submissions.save(old, kept.session, answers(**kept.answers), draft=kept.id)
    assert station.submissions.get(name).answers["q01"] == "nunca"


@pytest.fixture
def changed_test(tmp_path: Path) -> Workbook:
    """The library's test in a later version."""
    from importlib import resources  # noqa: PLC0415

    import openpyxl  # noqa: PLC0415

    path = tmp_path / "test10.xlsx"
    book = openpyxl.load_workbook(resources.files("forms.library") / "test10.xlsx")
    sheet = book["settings"]
    column = next(cell.column for cell in sheet[1] if cell.value == "version")
    sheet.cell(2, column).value = "2099-1"
    book.save(path)
    return Workbook("test10", path.read_bytes())
