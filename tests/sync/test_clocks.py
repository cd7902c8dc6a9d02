"""No clock decides anything of the exchange: ten years off on any side, both masters and laptops end the same."""

import os
import time
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from fieldkit import kit
from fieldkit.store import Store
from sync import send as sending
from sync.mailbox import Mailbox
from sync.merge import merge
from sync.send import receive, send
from tests.factory import TEST, answers, record
from tests.kept import Kept
from tests.sync.back_home import back_up

YEARS = (-10, 0, 10)
NOON = datetime(2026, 7, 1, 12, tzinfo=UTC)


class _Clock(datetime):
    """What the laptop's own clock says, where nobody hands one in."""

    years = 0

    @classmethod
    def now(cls, tz: object = None) -> datetime:  # type: ignore[override]
        del tz
        return NOON.replace(year=NOON.year + cls.years)


def state(store: Store) -> tuple[object, ...]:
    return (
        store.submissions.digest() if store.identity.role == "office" else None,
        store.query("SELECT version, counter, parents FROM versions ORDER BY version"),
        store.query("SELECT sequence, delivered, held, safe FROM sent ORDER BY sequence"),
        store.query("SELECT sequence, versions, backed_up FROM received ORDER BY sequence"),
    )


def whole_exchange(
    town_folder: Path, kept: Kept, laptop: int, office: int, monkeypatch: pytest.MonkeyPatch
) -> list[object]:
    """Record, send, merge, correct, withdraw, publish a kit, receive, with both clocks and all files' times off."""
    town_folder.mkdir()
    town = kept.copy(town_folder)
    (station,) = town.stations
    monkeypatch.setattr(_Clock, "years", laptop)
    monkeypatch.setattr(sending, "datetime", _Clock)
    monkeypatch.setattr(time, "time", lambda: NOON.replace(year=NOON.year + office).timestamp())
    form = station.shelf.form(TEST)
    gathering = "5" * 32
    sheet = {"place": "Plaza de San Juan", "date": "2026-05-14"}
    station.submissions.save_all(station.shelf.form("mesa_session"), gathering, [sheet], record=gathering)
    names = [f"{number}" * 32 for number in (1, 2, 3)]
    for name in names:
        station.submissions.save_all(form, gathering, [answers()], record=name)
    send(station)
    _age(town.mailbox, office)
    merge(town.office)
    station.submissions.correct(names[0], form, answers(q01="nunca"))
    town.office.submissions.correct(names[1], form, answers(q01="pocas"))
    town.office.submissions.withdraw(names[2])
    Mailbox(str(town.mailbox)).put_new("kit", kit.publish(town.office, date(2026 + office, 7, 1).isoformat()))
    send(station)
    _age(town.mailbox, laptop)
    merge(town.office)
    back_up(town.office)
    merge(town.office)
    got = receive(station)
    assert (got.kit, got.waiting.unconfirmed, got.refused) == (2, 0, ())
    end = [state(town.office), state(station), [shown.answers for shown in town.office.submissions.current(TEST)]]
    town.close()
    return end


def _age(mailbox: Path, years: int) -> None:
    moment = NOON.replace(year=NOON.year + years).timestamp()
    for path in mailbox.iterdir():
        os.utime(path, (moment, moment))


def test_clocks_ten_years_off_change_nothing(tmp_path: Path, kept1: Kept, monkeypatch: pytest.MonkeyPatch) -> None:
    """Laptop and office each ten years behind, right, or ahead: the same versions, batches, receipts and kit."""
    ends = [
        whole_exchange(tmp_path / f"{laptop} {office}", kept1, laptop, office, monkeypatch)
        for laptop in YEARS
        for office in YEARS
    ]
    assert all(end == ends[0] for end in ends)


def test_a_session_dated_by_a_wrong_clock_still_arrives(tmp_path: Path, kept1: Kept) -> None:
    """A sheet that says 2016 or 2036 is merged, held and made safe like any other."""
    town = kept1.copy(tmp_path)
    (station,) = town.stations
    for year in (2016, 2036):
        sheet = {"place": "Plaza de San Juan", "date": f"{year}-05-14"}
        gathering = f"{year}" * 8
        station.submissions.save_all(station.shelf.form("mesa_session"), gathering, [sheet], record=gathering)
        record(station, gathering)
        send(station)
    report = merge(town.office)
    assert (report.new, report.problems) == (4, False)
    assert receive(station, today=NOON.date()).waiting.unconfirmed == 0
    town.close()
