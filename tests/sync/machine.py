"""A machine that plays a municipality: laptops and clerks do anything in any order, and in the end all agree.

Two laptops, perhaps clones of one, and two masters of one office. Files are lost, repeated, and come in any order;
merges are cut off. `Municipality` is run by `test_machine.py`, and against seeded bugs by `test_mutants.py`.
"""

import atexit
import shutil
import tempfile
from functools import lru_cache
from pathlib import Path
from unittest.mock import patch

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from fieldkit import envelope, versions
from fieldkit.settings import MAILBOX
from fieldkit.store import Store, StoreKey, unlock
from fieldkit.versions import Stored
from sync import batch, connection
from sync.merge import merge
from sync.send import receive, send
from tests.factory import PASSPHRASE, TEST, answers, session, town

VALUES = ("nunca", "pocas", "aveces", "muchas")
which = st.integers(0, 10**6)  # one of however many there are


@lru_cache(maxsize=1)
def template() -> tuple[Path, dict[str, StoreKey], str]:
    """An office and two laptops with an open session, made once: deriving keys is slow on purpose."""
    folder = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    made = town(folder, stations=2)
    gathering = session(made.stations[0])
    made.close()
    names = ("office", "station-1", "station-2")
    return folder, {name: unlock(folder / name, PASSPHRASE) for name in names}, gathering


class PowerCut(Exception):  # noqa: N818 - what happened
    """The clerk's laptop went out."""


class Municipality(RuleBasedStateMachine):
    """Its rules are what can happen; `teardown` brings everything together and compares."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.sealed: list[Path] = []  # every batch that ever left a laptop
        self.lost: set[Path] = set()
        self.opened: dict[Path, tuple[bytes, set[bytes]]] = {}
        self.acknowledged: dict[bytes, Stored] = {}
        self.records: list[str] = []
        self.withdrawn: set[str] = set()

    @initialize()
    def open(self) -> None:
        """Everybody starts from the same morning."""
        source, keys, self.session = template()
        self.quick = patch("os.fsync")
        self.quick.start()
        self.keys = keys
        self.masters = [self._copy(source / "office", name, keys["office"]) for name in ("master-a", "master-b")]
        self.laptops = [self._copy(source / name, name, keys[name]) for name in ("station-1", "station-2")]

    def _copy(self, source: Path, name: str, key: StoreKey) -> Store:
        shutil.copytree(source, self.folder / name)
        store = Store.open(self.folder / name, key)
        # Other tests pull the plug; here the disk's own slowness would only mean fewer runs.
        store.database.conn.execute("PRAGMA synchronous = OFF").fetchall()
        road = self.folder / f"{name}.road"
        road.mkdir()
        if store.identity.role == "station":
            connection.remember(store, str(road))
        return store

    def _road(self, store: Store) -> Path:
        return self.folder / f"{store.folder.name}.road"

    def _acknowledge(self, store: Store, record: str) -> None:
        rows = store.query(
            "SELECT payload FROM versions WHERE record = ? AND payload NOT NULL", (bytes.fromhex(record),)
        )
        self.acknowledged.update((one.id, one) for (payload,) in rows if (one := versions.read(payload)))

    @rule(at=which, value=st.sampled_from(VALUES))
    def record(self, at: int, value: str) -> None:
        """A volunteer saves a test."""
        store = self.laptops[at % len(self.laptops)]
        name = store.submissions.save(store.shelf.form(TEST), self.session, answers(q01=value))
        self.records.append(name)
        self._acknowledge(store, name)

    @rule(at=which, one=which, value=st.sampled_from(VALUES))
    def correct(self, at: int, one: int, value: str) -> None:
        """Somebody, at a laptop or at the office, corrects a test that is there."""
        store = (self.laptops + self.masters)[at % (len(self.laptops) + 2)]
        name = self._there(store, one)
        if name:
            store.submissions.correct(name, store.shelf.form(TEST), answers(q01=value))
            self._acknowledge(store, name)

    @rule(at=which, one=which)
    def withdraw(self, at: int, one: int) -> None:
        """Somebody asks for their test to be erased."""
        store = (self.laptops + self.masters)[at % (len(self.laptops) + 2)]
        name = self._there(store, one)
        if name:
            self._withdraw(store, name)

    def _withdraw(self, store: Store, name: str) -> None:
        store.submissions.withdraw(name)
        self.withdrawn.add(name)
        self._acknowledge(store, name)

    def _there(self, store: Store, one: int) -> str:
        found = [submission.record for submission in store.submissions.current(TEST)]
        return found[one % len(found)] if found else ""

    @rule(at=which)
    def send(self, at: int) -> None:
        """A laptop finds its mailbox."""
        store = self.laptops[at % len(self.laptops)]
        send(store)
        for path in sorted(self._road(store).glob("*.batch")):
            self.sealed.append(path.rename(self.folder / f"{len(self.sealed):04}-{path.name}"))

    @rule(at=which, to=which)
    def an_ordinary_day(self, at: int, to: int) -> None:
        """A laptop sends, and a clerk merges all there is."""
        self.send(at)
        merge(self.masters[to % 2], some=[path for path in self.sealed if path not in self.lost])

    @rule(at=which, to=which, values=st.lists(st.sampled_from(VALUES), min_size=2, max_size=4))
    def disagree(self, at: int, to: int, values: list[str]) -> None:
        """A volunteer and a clerk correct the same test, without knowing of each other, the clerk perhaps again."""
        laptop, master = self.laptops[at % len(self.laptops)], self.masters[to % 2]
        self.record(at, VALUES[2])
        name = self.records[-1]
        self.send(at)
        merge(master, some=self.sealed[-1:])
        for number, value in enumerate(values):
            store = master if number else laptop
            # What a mailbox lost goes out again: the last batch may be another one, and this master without the test.
            if not store.query("SELECT 1 FROM versions WHERE record = ?", (bytes.fromhex(name),)):
                return
            store.submissions.correct(name, store.shelf.form(TEST), answers(q01=value))
            self._acknowledge(store, name)

    @rule(one=which)
    def lose(self, one: int) -> None:
        """A stick falls into the river."""
        if self.sealed:
            self.lost.add(self.sealed[one % len(self.sealed)])

    @rule(to=which, some=st.lists(which, max_size=6))
    def merge(self, to: int, some: list[int]) -> None:
        """A clerk merges some of what came, in some order, some of it twice."""
        store = self.masters[to % 2]
        there = [path for path in self.sealed if path not in self.lost]
        if there:
            merge(store, some=[there[one % len(there)] for one in some])
            self._compare_receipts(store)

    @rule(to=which, after=st.integers(0, 2))
    def cut(self, to: int, after: int) -> None:
        """The power fails in the middle of a merge."""
        store = self.masters[to % 2]
        add, left = store.union.add, after

        def failing(*given: object) -> object:
            nonlocal left
            left -= 1
            if left < 0:
                raise PowerCut
            return add(*given)  # type: ignore[arg-type]

        store.union.add = failing  # type: ignore[method-assign,assignment]
        try:
            merge(store, some=[path for path in self.sealed if path not in self.lost])
        except PowerCut:
            pass
        finally:
            del store.union.add
        self._compare_receipts(store)

    def _compare_receipts(self, store: Store) -> None:
        """What a master says it received it must hold."""
        counted = dict(store.query("SELECT hash, versions FROM received"))
        held = {version for (version,) in store.query("SELECT version FROM versions")}
        for path in self.sealed:
            digest, ids = self._inside(path)
            if digest in counted:
                assert ids <= held, "a receipt would promise what the master does not hold"

    def _inside(self, path: Path) -> tuple[bytes, set[bytes]]:
        if path not in self.opened:
            lines = batch.unpack(envelope.verified(path.read_bytes()).unseal(self.masters[0].identity.keys))
            self.opened[path] = lines.hash, {batch.name_of(line) for line in lines.lines}
        return self.opened[path]

    @rule(at=which, of=which)
    def confirm(self, at: int, of: int) -> None:
        """A receipt of one master reaches a laptop."""
        store, master = self.laptops[at % len(self.laptops)], self.masters[of % 2]
        connection.remember(master, str(self._road(master)))
        merge(master, some=[])
        master.settings.set(MAILBOX, "")
        for path in self._road(master).glob("*.receipt"):
            shutil.copy(path, self._road(store))
        receive(store)

    @rule(at=which, value=st.sampled_from(VALUES))
    def second_thought(self, at: int, value: str) -> None:
        """A test is corrected as soon as it is saved."""
        self.record(at, VALUES[0])
        store, name = self.laptops[at % len(self.laptops)], self.records[-1]
        store.submissions.correct(name, store.shelf.form(TEST), answers(q01=value))
        self._acknowledge(store, name)

    @rule(at=which)
    def regret(self, at: int) -> None:
        """A test is sent, and then its withdrawal: which comes first, nobody knows."""
        self.record(at, VALUES[0])
        self.send(at)
        self._withdraw(self.laptops[at % len(self.laptops)], self.records[-1])

    @rule(at=which)
    def clone(self, at: int) -> None:
        """A laptop is restored from a copy of its disk; both go on, and send."""
        if len(self.laptops) < 4:
            at %= len(self.laptops)
            store = self.laptops[at]
            name = f"clone-{len(self.laptops)}"
            source = self.folder / f"{name}.disk"
            # The copy of a disk that was shut down properly.
            store.database.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            shutil.copytree(store.folder, source)
            key = next(self.keys[name] for name in self.keys if name in self._origin(store))
            copy = self._copy(source, name, key)
            (copy.folder / "origin").write_text(self._origin(store))
            self.laptops.append(copy)
            for laptop in (at, len(self.laptops) - 1):
                self.record(laptop, VALUES[1])
                self.send(laptop)

    def _origin(self, store: Store) -> str:
        path = store.folder / "origin"
        return path.read_text() if path.exists() else store.folder.name

    @rule()
    def share(self) -> None:
        """A clerk's laptop with a copy of the master is merged back into it."""
        self._share(*self.masters)

    def _share(self, source: Store, target: Store) -> None:
        rows = source.query("SELECT payload FROM versions WHERE payload NOT NULL")
        target.union.add([versions.read(payload) for (payload,) in rows])

    @invariant()
    def what_is_withdrawn_is_erased(self) -> None:
        """No store that knows of a withdrawal keeps answers."""
        for store in getattr(self, "masters", []):
            left = store.query(
                "SELECT 1 FROM versions WHERE payload NOT NULL AND NOT withdrawal "
                "AND (session, record) IN (SELECT session, record FROM withdrawn)"
            )
            assert not left, "answers of a withdrawn test are still there"

    def teardown(self) -> None:
        """Everything comes in the end, by whatever road: then all masters are one, and nothing is lost."""
        try:
            if hasattr(self, "masters"):
                self._end()
        finally:
            for store in (*getattr(self, "masters", ()), *getattr(self, "laptops", ())):
                store.close()
            shutil.rmtree(self.folder)
            if hasattr(self, "quick"):
                self.quick.stop()

    def _end(self) -> None:
        for number in range(len(self.laptops)):
            self.send(number)
        # What was lost on the way still lies, sealed, in the laptop that sent it, until a receipt names it.
        for laptop in self.laptops:
            for name, sealed in laptop.query("SELECT name, sealed FROM sent WHERE sealed NOT NULL"):
                path = self.folder / f"again-{laptop.folder.name}-{name}"
                path.write_bytes(sealed)
                self.sealed.append(path)
        came = [path for path in self.sealed if path not in self.lost]
        first, second = self.masters
        merge(first, some=came)
        merge(second, some=came[::-1])
        self._share(first, second)
        self._share(second, first)
        self._compare(first, second)

    def _compare(self, first: Store, second: Store) -> None:
        assert first.submissions.digest() == second.submissions.digest(), "two masters that hold the same differ"
        expected = self._expected()
        for store in self.masters:
            held = {version for (version,) in store.query("SELECT version FROM versions")}
            erased = {(one.version.record) for one in self.acknowledged.values()} & self.withdrawn
            missing = [one for one in self.acknowledged.values() if one.id not in held]
            assert all(one.version.record in erased for one in missing), "an acknowledged version is lost"
            table = f'"{store.flat.table(TEST).name}"'  # type: ignore[union-attr]
            shown = store.query(f"SELECT record, version, conflict, q01 FROM {table}")  # noqa: S608 - our own table
            found = {record.hex(): (version, bool(conflict), answer) for record, version, conflict, answer in shown}
            assert found == expected, "what is counted is not what was said"

    def _expected(self) -> dict[str, tuple[bytes, bool, str]]:
        """What a master should show, from what was acknowledged, worked out without the program."""
        by_record: dict[str, list[Stored]] = {}
        for one in self.acknowledged.values():
            if one.version.record not in self.withdrawn:
                by_record.setdefault(one.version.record, []).append(one)
        expected = {}
        for name, some in by_record.items():
            replaced = {parent for one in some for parent in one.version.parents}
            open_ = [one for one in some if one.id.hex() not in replaced]
            shown = max(open_, key=lambda one: (one.version.counter, one.id))
            expected[name] = (shown.id, len(open_) > 1, shown.version.answers["q01"])
        return expected
