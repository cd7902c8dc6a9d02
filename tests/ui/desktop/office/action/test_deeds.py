"""Forms at an office while another window, a command or a receipt does something to the same sheet."""

from collections.abc import Callable

import pytest

from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Silent
from tests.factory import TEST, Town, clock, record, reopen, session
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
    deeds.keep(office, Silent(), draft=filling.draft())
    lying = office.query("SELECT * FROM drafts")
    with reopen(office.folder) as other:
        other.records.withdraw(name)
    for deed in (lambda: resume(town1, name), lambda: save(town1, filling)):
        office.database.conn.executemany(f"INSERT INTO drafts VALUES ({', '.join('?' * len(lying[0]))})", lying)  # noqa: S608 - marks
        assert refused(deed) is Code.RECORD_WITHDRAWN
        assert office.drafts.all() == []
    assert office.submissions.count(TEST) == 0
    assert (
        office.query("SELECT 1 FROM versions WHERE payload IS NOT NULL AND NOT withdrawal AND form = ?", (TEST,)) == []
    )
