"""Laptops on several releases at once, with one office: what each release left is kept in tests/releases."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldkit import kit
from fieldkit.carried import Kind
from fieldkit.store import Store, StoreKey, unlock
from sync import carried, connection, receipts
from sync.merge import merge
from sync.send import send, waiting
from tests.factory import NOW
from tests.stores.make import FILES, PASSPHRASE, TEST

KEPT = Path(__file__).parents[1] / "releases"
RELEASES = sorted(path.parent.name for path in KEPT.glob("*/sent.batch"))


@pytest.fixture(scope="module")
def key() -> StoreKey:
    """What opens the kept office."""
    return unlock(KEPT / "office", PASSPHRASE)


def _copy(name: str, folder: Path) -> Path:
    folder.mkdir()
    for file in FILES:
        shutil.copyfile(KEPT / name / file, folder / file)
    return folder


@pytest.fixture
def office(tmp_path: Path, key: StoreKey) -> Iterator[Store]:
    """The office that the first release made, to which every later one has sent."""
    with Store.open(_copy("office", tmp_path / "office"), key) as store:
        yield store


def test_there_are_laptops_of_three_releases_and_more() -> None:
    """The first release among them."""
    assert "0.1.0" in RELEASES
    assert len(RELEASES) >= 3


@pytest.mark.parametrize("turn", range(len(RELEASES)))
def test_one_office_takes_in_what_every_release_sent(office: Store, turn: int) -> None:
    """In any order, once and again: the same master, nothing set aside, the test of each laptop as it was recorded."""
    batches = [KEPT / name / "sent.batch" for name in (*RELEASES[turn:], *RELEASES[:turn])]
    report = merge(office, some=[*batches, *batches])
    assert sum(one.new for one in report.merged) == 2 * len(RELEASES)  # a test and its session sheet each
    assert not report.refused
    assert not any(one.set_aside for one in report.merged)
    assert office.submissions.digest() == (KEPT / "STATE").read_text(encoding="utf-8").strip()
    tests = office.submissions.current(TEST)
    assert [one.answers["q04"] for one in tests] == ["pocas"] * len(RELEASES)
    assert office.check().faults == ()


@pytest.mark.parametrize("name", RELEASES)
def test_a_laptop_that_is_updated_goes_on_where_it_was(office: Store, tmp_path: Path, name: str) -> None:
    """Its store opens, the office's receipt for what the old program sent is taken, and its chain goes on."""
    merge(office, some=[KEPT / name / "sent.batch"])
    folder, mailbox = _copy(name, tmp_path / "station"), tmp_path / "mailbox"
    mailbox.mkdir()
    with Store.open(folder, unlock(folder, PASSPHRASE)) as station:
        assert station.check().faults == ()
        assert waiting(station).unconfirmed == 1
        (member,) = [one for one in kit.roster(office) if one.keys.id == station.identity.id]
        receipt = tmp_path / "r.receipt"
        receipt.write_bytes(receipts.write(office, member))
        assert carried.take(station, receipt, Kind.RECEIPT, NOW.date()).news
        assert waiting(station).unconfirmed == 0
        connection.remember(station, str(mailbox))
        (test,) = station.submissions.current(TEST)
        station.submissions.correct(test.record, station.shelf.form(TEST), {**test.answers, "q04": "nunca"})
        send(station)
    report = merge(office, some=sorted(mailbox.glob("*.batch")))
    assert [one.new for one in report.merged] == [1]
    assert not any(one.chain.missing for one in report.stations)
    (answered,) = office.submissions.current(TEST)
    assert answered.answers["q04"] == "nunca"
