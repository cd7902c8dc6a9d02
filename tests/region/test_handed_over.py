"""A copy of the master that stayed at home hands over to the one that moved to a server: the same as to one at home."""

from collections.abc import Callable
from pathlib import Path

import pytest

from fieldkit.errors import Code, WorldFailed
from fieldkit.master import moving
from fieldkit.progress import Silent
from fieldkit.store import Store
from sync import handover
from sync.connection import mailbox
from sync.merge import merge
from sync.working import work
from tests.factory import Town, record, session
from tests.region.conftest import ACCESS, elsewhere
from tests.region.test_both import counts
from tests.servers.postgres import Cluster
from tests.sync.test_handover import both_go_on, clerk, parts, withdrawn_by_one

__all__ = ["clerk"]  # a fixture


def known(store: Store) -> object:
    """What both engines can be asked, batches and their chain included."""
    decided = store.master.decisions.pairs()
    return store.master.digest(), counts(store), decided, sorted(store.query("SELECT station, name FROM roster"))


def test_the_same_as_at_home(
    town2: Town, clerk: Store, tmp_path: Path, copied: Callable[[Path], Store], postgres: Cluster, laid_out: str
) -> None:  # fmt: skip
    """Tests, corrections, conflicts, withdrawals, batches, decisions: each comes in, once, in any order of parts."""
    office = town2.office
    both_go_on(town2, clerk)
    there, here = parts(clerk, tmp_path), copied(office.folder)
    merge(here, some=there)
    with elsewhere(office, postgres, laid_out):
        report = merge(office, some=there)
        assert (report.refused, report.new > 0) == ([], True)
        assert known(office) == known(here)
        assert merge(office, some=there).new == 0
        assert known(office) == known(here)
        assert office.check().faults == ()
        with pytest.raises(WorldFailed) as failed:
            next(handover.write(office))
        assert failed.value.code is Code.MASTER_SHARED


def test_the_batches_wait_for_their_tests(
    town2: Town, clerk: Store, tmp_path: Path, postgres: Cluster, laid_out: str, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    """The last part, which says which batches were received, comes after the others there too."""
    both_go_on(town2, clerk)
    monkeypatch.setattr(handover, "_PART", 4000)
    there = parts(clerk, tmp_path)
    with elsewhere(town2.office, postgres, laid_out):
        held = town2.office.master.received()
        assert len(merge(town2.office, some=[there[-1], there[0]]).refused) == 1
        assert town2.office.master.received() == held
        box = mailbox(town2.office)
        names = {box.put_new("batch", path.read_bytes()) for path in there}
        assert work(town2.office, Silent()).refused == []  # they are not the workers'
        assert names <= {one.file for one in merge(town2.office).merged}
        assert len(town2.office.master.received()) > len(held)


def test_what_was_withdrawn_does_not_come_back(
    town2: Town, clerk: Store, tmp_path: Path, postgres: Cluster, laid_out: str
) -> None:  # fmt: skip
    """Nor does it there: the line that a copy had set aside comes without its answers."""
    with elsewhere(town2.office, postgres, laid_out):
        there = withdrawn_by_one(town2.office, clerk, tmp_path)
        assert merge(town2.office, some=there).refused == []
        assert town2.office.check().faults == ()
        with postgres.connect(laid_out) as behind:
            rows = behind.execute("SELECT content, detail FROM fieldkit.quarantine WHERE line = 9").fetchall()
        assert rows == [(b"", "q01: choice")]


def test_each_session_comes_into_its_drawer(
    town2: Town, clerk: Store, tmp_path: Path, postgres: Cluster
) -> None:  # fmt: skip
    """What a copy brings lies with its sheet's year, as if its batch had been merged here."""
    gathering = session(clerk, date="2025-12-30")
    record(clerk, gathering)
    database = postgres.database()
    moving.to_server(town2.office, postgres.url(database), ACCESS, Silent())
    merge(town2.office, some=parts(clerk, tmp_path))
    with postgres.connect(database) as behind:
        rows = behind.execute(
            "SELECT year FROM fieldkit.sessions JOIN fieldkit.drawers USING (drawer) WHERE session = %s",
            (bytes.fromhex(gathering),),
        ).fetchall()
    assert rows == [(2025,)]
