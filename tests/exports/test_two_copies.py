"""Two copies of one office, a clerk's and the master: what one published binds the other after a hand-over."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from exports.periods import Period
from exports.summary import Exported, export
from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Silent
from fieldkit.store import Store
from sync import handover
from sync.merge import merge
from tests.exports import made
from tests.factory import reopen

TEST = "mesa_test"


@pytest.fixture
def copies(tmp_path: Path) -> Iterator[tuple[Store, Store]]:
    """The master, and a copy of it; a gathering of the second quarter is known to both."""
    with made.office(tmp_path) as master:
        made.gathering(master, "Santiago", "2026-05-14", ["b1"] * 12 + ["b4"] * 3, passers=20)
        shutil.copytree(master.folder, tmp_path / "clerk")
        with reopen(tmp_path / "clerk") as clerk:
            yield master, clerk


def publish(store: Store, period: str, out: Path) -> Exported:
    return export(store, Period.parse(period), out, progress=Silent(), today=date(2030, 1, 1))


def hand_over(source: Store, target: Store, folder: Path) -> None:
    paths = []
    for number, data in enumerate(handover.write(source)):
        paths.append(folder / f"{source.folder.name}-{number}")
        paths[-1].write_bytes(data)
    assert merge(target, some=paths[::-1]).refused == []


def test_what_one_copy_published_the_other_says_again(copies: tuple[Store, Store], tmp_path: Path) -> None:
    """One test more has come to the clerk: her workbook is the master's, byte for byte, and the test comes later.

    Two workbooks of one quarter, counted by copies that do not know of each other, could be subtracted.
    """
    master, clerk = copies
    publish(master, "2026-Q2", tmp_path / "master.xlsx")
    session = clerk.sessions.all()[0].id
    clerk.submissions.save_all(clerk.shelf.form(TEST), session, [{"q01": "nunca", "band": "b4"}])
    hand_over(master, clerk, tmp_path)
    hand_over(master, clerk, tmp_path)
    publish(clerk, "2026-Q2", tmp_path / "clerk.xlsx")
    assert (tmp_path / "clerk.xlsx").read_bytes() == (tmp_path / "master.xlsx").read_bytes()
    assert len(clerk.releases.all()) == 1
    made.gathering(clerk, "Santiago", "2026-08-03", ["b1"] * 10, passers=20)
    publish(clerk, "2026-Q3", tmp_path / "q3.xlsx")
    assert clerk.query("SELECT release, count(*) FROM released GROUP BY 1") == [(1, 16), (2, 12)]
    hand_over(clerk, master, tmp_path)
    assert [one.cells for one in master.releases.all()] == [one.cells for one in clerk.releases.all()]
    assert master.query("SELECT count(*) FROM released") == clerk.query("SELECT count(*) FROM released")


def test_what_both_published_is_said_no_more(copies: tuple[Store, Store], tmp_path: Path) -> None:
    """Each published the quarter before they met: neither is true for both, and their sum would count all twice."""
    master, clerk = copies
    session = clerk.sessions.all()[0].id
    clerk.submissions.save_all(clerk.shelf.form(TEST), session, [{"q01": "nunca", "band": "b4"}] * 12)
    for store in copies:
        publish(store, "2026-Q2", tmp_path / "out.xlsx")
    hand_over(clerk, master, tmp_path)
    assert len(master.releases.all()) == 2
    for period in ("2026-Q2", "2026"):
        with pytest.raises(WorldFailed) as caught:
            publish(master, period, tmp_path / "again.xlsx")
        assert caught.value.code is Code.RELEASE_FROZEN
    made.gathering(master, "Santiago", "2026-08-03", ["b1"] * 10, passers=20)
    assert publish(master, "2026-Q3", tmp_path / "q3.xlsx").releases == (3,)
