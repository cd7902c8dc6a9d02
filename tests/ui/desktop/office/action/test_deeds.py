"""Forms at an office while another window, a command or a receipt does something to the same sheet."""

from collections.abc import Callable

import pytest

from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Silent
from tests.factory import TEST, Town, answers, clock, record, reopen, session
from ui.desktop.filling import Filling
from ui.desktop.office.action import deeds


def refused(deed: Callable[[], object]) -> Code:
    """How a deed is refused."""
    with pytest.raises(WorldFailed) as failed:
        deed()
    return failed.value.code


def correct(town: Town, name: str) -> Filling:
    """Open a correction at the office."""
    return deeds.correct(town.office, Silent(), record=name, clock=clock, language="es").filling


def resume(town: Town, draft: str) -> Filling:
    """Go on with a draft at the office."""
    return deeds.resume(town.office, Silent(), draft_id=draft, clock=clock, language="es").filling


def save(town: Town, filling: Filling) -> str:
    """Save at the office; the record."""
    return deeds.save(town.office, Silent(), filling=filling, clock=clock, language="es").record


def test_a_withdrawn_test_does_not_come_back(town1: Town) -> None:
    """Neither by the correction that was open meanwhile, nor by its draft, even where that was left lying."""
    office = town1.office
    name = record(office, session(office))
    filling = correct(town1, name)
    filling.kept = deeds.keep(office, Silent(), draft=filling.draft())
    lying = office.query("SELECT * FROM drafts")
    with reopen(office.folder) as other:
        other.records.withdraw(name)
    assert refused(lambda: resume(town1, name)) is Code.RECORD_WITHDRAWN
    assert refused(lambda: save(town1, filling)) is Code.RECORD_WITHDRAWN
    for deed in (lambda: resume(town1, name), lambda: save(town1, filling)):
        office.database.conn.executemany(f"INSERT INTO drafts VALUES ({', '.join('?' * len(lying[0]))})", lying)  # noqa: S608 - marks
        assert refused(deed) is Code.RECORD_WITHDRAWN
        assert office.drafts.all() == []
    assert office.submissions.count(TEST) == 0
    assert (
        office.query("SELECT 1 FROM versions WHERE payload IS NOT NULL AND NOT withdrawal AND form = ?", (TEST,)) == []
    )


def test_a_form_at_an_office_is_saved_once(town1: Town) -> None:
    """In two windows, whatever the second one answered: it is told that it was saved or discarded elsewhere."""
    office = town1.office
    filling = Filling.begin(office.form(TEST), session(office), clock, "es")
    for path, value in answers().items():
        filling.answer(value, path)
    filling.kept = deeds.keep(office, Silent(), draft=filling.draft())
    second = resume(town1, filling.draft_id)
    name = save(town1, filling)
    assert refused(lambda: resume(town1, filling.draft_id)) is Code.DRAFT_GONE
    for value in ("aveces", "nunca"):
        second.answer(value, "q01")
        assert refused(lambda: save(town1, second)) is Code.DRAFT_GONE
        assert refused(lambda: deeds.keep(office, Silent(), draft=second.draft())) is Code.DRAFT_GONE
    assert [(one.record, one.conflict) for one in office.records.current(TEST)] == [(name, False)]
    assert office.check().faults == ()


def test_a_correction_undoes_no_other(town1: Town) -> None:
    """Somebody else corrected it since: nothing is saved, and who opens it again sees what they said."""
    office = town1.office
    name = record(office, session(office))
    first, second = correct(town1, name), correct(town1, name)
    first.answer("nunca", "q01")
    second.answer("nunca", "q02")
    second.kept = deeds.keep(office, Silent(), draft=second.draft())
    office.records.correct(name, first.form, first.interview.answers())  # as the command does, or a merge
    assert refused(lambda: save(town1, second)) is Code.RECORD_CHANGED
    assert office.drafts.all() == []
    assert office.records.get(name).answers["q01"] == "nunca"
    assert correct(town1, name).interview.value("q01") == "nunca"
