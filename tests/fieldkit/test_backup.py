import os
import random
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from fieldkit import backup, kit, settings
from fieldkit.errors import Code, WorldFailed
from fieldkit.keys import SLOTS
from fieldkit.progress import Cancellable
from fieldkit.store import Store
from sync.merge import merge
from sync.send import send
from tests.factory import PASSPHRASE, Town, answers, record, reopen, session
from tests.proof.times import times

DAY = date(2026, 6, 18)


@pytest.fixture
def merged(town1: Town) -> Store:
    """An office that merged one batch of three tests."""
    (station,) = town1.stations
    gathering = session(station)
    for _ in range(3):
        record(station, gathering)
    send(station)
    merge(town1.office)
    return town1.office


def test_what_was_backed_up_comes_back(merged: Store, tmp_path: Path) -> None:
    """A backup restores, with its passphrase, to a store of the same content that checks clean."""
    made = backup.make(merged, tmp_path / "a.backup", DAY)
    restored = backup.restore(tmp_path / "a.backup", tmp_path / "new" / "office", PASSPHRASE)
    assert made.state == restored.state == merged.submissions.digest()
    assert (made.versions, made.batches) == (4, 1)
    assert restored.name == "Servicios Sociales"
    with reopen(restored.folder) as again:
        assert again.check().faults == ()
        assert again.identity == merged.identity


def test_a_backup_is_encrypted_and_its_owners_alone(merged: Store, tmp_path: Path) -> None:
    """No word of the store stands in the backup, and nothing else is left in the folder where it was made."""
    target = tmp_path / "stick"
    target.mkdir()
    backup.make(merged, target / "a.backup", DAY)
    data = (target / "a.backup").read_bytes()
    for word in (b"SQLite format 3", b"aveces", b"mesa_test", b"Plaza", PASSPHRASE.encode(), merged.key.raw):
        assert word not in data
    assert (target / "a.backup").stat().st_mode & 0o777 == 0o600
    assert [path.name for path in target.iterdir()] == ["a.backup"]


def test_exactly_the_batches_in_the_copy_are_marked(merged: Store, town1: Town, tmp_path: Path) -> None:
    """After a verified backup its batches count as backed up, a later one does not; its day and name are remembered."""
    assert merged.query("SELECT backed_up FROM received") == [(0,)]
    backup.make(merged, tmp_path / "june.backup", DAY)
    assert merged.query("SELECT backed_up FROM received") == [(1,)]
    assert merged.settings.get(settings.BACKUP_DATE) == "2026-06-18"
    assert merged.settings.get(settings.BACKUP_FILE) == "june.backup"
    (station,) = town1.stations
    record(station, session(station))
    send(station)
    merge(merged)
    assert merged.query("SELECT sequence, backed_up FROM received ORDER BY 1") == [(1, 1), (2, 0)]


def test_what_comes_while_the_copy_is_read_back_is_not_marked(merged: Store, town1: Town, tmp_path: Path) -> None:
    """A batch merged after the copy was taken, before it is verified, is not in it and not marked."""
    (station,) = town1.stations
    record(station, session(station))
    send(station)

    class Meanwhile:
        done = False

        def step(self, done: int, total: int) -> None:
            if 2 * done >= total and not self.done:
                self.done = True
                with reopen(merged.folder) as other:
                    merge(other)

    backup.make(merged, tmp_path / "a.backup", DAY, Meanwhile())
    assert merged.query("SELECT sequence, backed_up FROM received ORDER BY 1") == [(1, 1), (2, 0)]


def test_a_station_that_was_restored_knows_it(town1: Town, tmp_path: Path) -> None:
    """A restored station remembers up to which batch it is itself; the office takes what it sends, and says 'twice'."""
    (station,) = town1.stations
    record(station, session(station))
    send(station)
    backup.make(station, tmp_path / "s.backup", DAY)
    lost = record(station, session(station), answers(q01="nunca"))
    send(station)
    merge(town1.office)
    backup.restore(tmp_path / "s.backup", tmp_path / "again", PASSPHRASE)
    with reopen(tmp_path / "again") as again:
        assert again.settings.get(settings.RESTORED) == "1"
        new = record(again, session(again), answers(q01="muchas"))
        send(again)
    report = merge(town1.office)
    assert [one.chain.cloned for one in report.stations] == [(2,)]
    assert town1.office.submissions.get(lost).answers["q01"] == "nunca"
    assert town1.office.submissions.get(new).answers["q01"] == "muchas"
    assert town1.office.check().faults == ()


def test_a_name_that_another_store_took_meanwhile(
    merged: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of two stores whose backups are given one name at once, the first keeps it."""
    path = tmp_path / "a.backup"
    monkeypatch.setattr(backup, "_read_back", lambda *_: path.write_bytes(b"another's"))
    assert _refused(lambda: backup.make(merged, path, DAY)) is Code.FILE_EXISTS
    assert path.read_bytes() == b"another's"
    assert [one.name for one in tmp_path.glob("*.part")] == []


def test_nothing_is_ever_overwritten(merged: Store, tmp_path: Path) -> None:
    """A backup takes no existing file's name, and nothing is restored into a folder with anything in it."""
    path = tmp_path / "a.backup"
    path.write_bytes(b"something else")
    assert _refused(lambda: backup.make(merged, path, DAY)) is Code.FILE_EXISTS
    assert path.read_bytes() == b"something else"
    backup.make(merged, tmp_path / "b.backup", DAY)
    assert _refused(lambda: backup.restore(tmp_path / "b.backup", merged.folder, PASSPHRASE)) is Code.STORE_EXISTS


def test_another_passphrase_restores_nothing(merged: Store, tmp_path: Path) -> None:
    """Without its passphrase a backup stays closed, and no folder appears."""
    backup.make(merged, tmp_path / "a.backup", DAY)
    before = set(tmp_path.iterdir())
    refused = _refused(lambda: backup.restore(tmp_path / "a.backup", tmp_path / "new", "otra cosa"))
    assert refused is Code.WRONG_PASSPHRASE
    assert set(tmp_path.iterdir()) == before


def test_a_backup_that_was_stopped_leaves_nothing(
    merged: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cancelled at any step, a backup is not there, nothing of it is left, and no batch counts as safe."""
    monkeypatch.setattr(backup, "_CHUNK", 1 << 16)
    target = tmp_path / "stick"
    target.mkdir()
    for last in range(4):
        steps = Cancellable()
        after = _After(steps, last)
        assert _refused(lambda after=after: backup.make(merged, target / "a.backup", DAY, after)) is Code.CANCELLED
        assert not list(target.iterdir())
    assert merged.query("SELECT backed_up FROM received") == [(0,)]


class _After:
    """Cancels after so many steps."""

    def __init__(self, inner: Cancellable, last: int) -> None:
        self._inner, self._left = inner, last

    def step(self, done: int, total: int) -> None:
        if not self._left:
            self._inner.cancel()
        self._left -= 1
        self._inner.step(done, total)


def test_two_copies_of_one_office_back_up_into_one_folder(
    merged: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A clerk's restored copy has the same identity: neither takes away what the other is writing."""
    backup.make(merged, tmp_path / "first.backup", DAY)
    backup.restore(tmp_path / "first.backup", tmp_path / "clerk", PASSPHRASE)
    real, made = backup._read_back, []

    def meanwhile(*given: Any) -> None:
        real(*given)
        if not made:
            made.append("clerk")
            with reopen(tmp_path / "clerk") as clerk:
                backup.make(clerk, tmp_path / "clerk.backup", DAY)

    monkeypatch.setattr(backup, "_read_back", meanwhile)
    backup.make(merged, tmp_path / "office.backup", DAY)
    for name in ("clerk", "office"):
        assert backup.restore(tmp_path / f"{name}.backup", tmp_path / "again" / name, PASSPHRASE).versions == 4
    assert not list(tmp_path.glob(".fieldkit*"))


def test_what_was_not_read_back_is_no_backup(merged: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where another file took the place of the one that was read back, no batch counts as safe."""
    real = backup._read_back

    def replaced(*given: Any) -> None:
        real(*given)
        part = next(tmp_path.glob(".fieldkit*.part"))
        part.unlink()
        part.write_bytes(b"half of another's")

    monkeypatch.setattr(backup, "_read_back", replaced)
    assert _refused(lambda: backup.make(merged, tmp_path / "a.backup", DAY)) is Code.DISK_FAILED
    assert not (tmp_path / "a.backup").exists()
    assert merged.query("SELECT backed_up FROM received") == [(0,)]


def test_of_two_who_restore_into_one_folder_the_first_has_it(
    merged: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither takes away what the other is making; the second is told that there is a store now."""
    path, look = tmp_path / "a.backup", backup._open
    backup.make(merged, path, DAY)

    def meanwhile(*given: Any) -> backup.Restored:
        monkeypatch.setattr(backup, "_open", look)
        backup.restore(path, tmp_path / "new", PASSPHRASE)
        return look(*given)

    monkeypatch.setattr(backup, "_open", meanwhile)
    assert _refused(lambda: backup.restore(path, tmp_path / "new", PASSPHRASE)) is Code.STORE_EXISTS
    with reopen(tmp_path / "new") as restored:
        assert restored.check().faults == ()
    assert not list(tmp_path.glob(".new*"))


def test_what_a_crash_left_is_cleared(merged: Store, tmp_path: Path) -> None:
    """A later backup into a folder takes away what a killed one left there, and is not confused by it."""
    for ending in ("part", "copy", "0badcafe.part", "0badcafe.copy-wal"):
        left = tmp_path / f".fieldkit-{merged.identity.id}.{ending}"
        left.write_bytes(b"half" * 5000)
        os.utime(left, (0, 0))
    (tmp_path / ".new.restoring-abc").mkdir()
    (tmp_path / ".new.restoring-abc" / "slots.json").write_bytes(b"half")
    os.utime(tmp_path / ".new.restoring-abc", (0, 0))
    backup.make(merged, tmp_path / "a.backup", DAY)
    backup.restore(tmp_path / "a.backup", tmp_path / "new", PASSPHRASE)
    assert not list(tmp_path.glob(".fieldkit*")) + list(tmp_path.glob(".new*"))


def test_a_copy_that_the_disk_changed_is_no_backup(
    merged: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is read back is the disk's: a byte that changed there is seen before the backup gets its name."""
    settle = backup.files.settle

    def change(file: object) -> None:
        settle(file)  # type: ignore[arg-type]
        path = next(tmp_path.glob(".fieldkit*.part"))
        with path.open("r+b") as other:
            other.seek(path.stat().st_size // 2)
            byte = other.read(1)
            other.seek(-1, os.SEEK_CUR)
            other.write(bytes([byte[0] ^ 1]))

    monkeypatch.setattr(backup.files, "settle", change)
    assert _refused(lambda: backup.make(merged, tmp_path / "a.backup", DAY)) is Code.BACKUP_FORGED
    assert not (tmp_path / "a.backup").exists()
    assert merged.query("SELECT backed_up FROM received") == [(0,)]


def test_every_changed_byte_of_a_backup_is_seen(
    merged: Store, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    """Whatever byte is changed, a backup is refused before a passphrase is asked for, and no folder appears."""
    path = tmp_path / "a.backup"
    backup.make(merged, path, DAY)
    data = path.read_bytes()
    chance = random.Random(4)  # noqa: S311 - places, not secrets
    front, seals = range(64), range(len(data) - 64, len(data))
    count = times("backup bytes", 2000, 200, record_property)
    places = [*front, *seals, *(chance.randrange(len(data)) for _ in range(count - 128))]
    for place in places:
        changed = bytearray(data)
        changed[place] ^= 1 << chance.randrange(8)
        path.write_bytes(changed)
        code = _refused(lambda: backup.restore(path, tmp_path / "new", PASSPHRASE))
        assert code in {Code.BACKUP_UNREADABLE, Code.STORE_NEWER}, place
        assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("place", [5, 9, 13, 20, 25, 200, 900, -4000, -64, -33])
def test_who_mends_the_sum_after_a_change_is_seen_too(merged: Store, tmp_path: Path, place: int) -> None:
    """Somebody who changes a backup and works its plain sum out again does not get past the seal."""
    import hashlib  # noqa: PLC0415

    path = tmp_path / "a.backup"
    backup.make(merged, path, DAY)
    changed = bytearray(path.read_bytes())
    changed[place] ^= 1
    changed[-32:] = hashlib.sha256(changed[:-32]).digest()
    path.write_bytes(changed)
    code = _refused(lambda: backup.restore(path, tmp_path / "new", PASSPHRASE))
    assert code in {Code.BACKUP_UNREADABLE, Code.BACKUP_FORGED, Code.WRONG_PASSPHRASE, Code.STORE_DAMAGED}
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("size", [0, 10, 24, 100, 5000])
def test_a_backup_that_was_cut_short(merged: Store, tmp_path: Path, size: int) -> None:
    """Half of a backup, and a file that is none, are told from a wrong passphrase."""
    path = tmp_path / "a.backup"
    backup.make(merged, path, DAY)
    path.write_bytes(path.read_bytes()[:size])
    assert _refused(lambda: backup.restore(path, tmp_path / "new", PASSPHRASE)) is Code.BACKUP_UNREADABLE


def test_a_store_with_one_slot_file_is_backed_up(merged: Store, tmp_path: Path) -> None:
    """Where one of the two copies of the key slots is damaged the backup opens by the other."""
    (merged.folder / SLOTS).write_bytes(b"")
    backup.make(merged, tmp_path / "a.backup", DAY)
    assert backup.restore(tmp_path / "a.backup", tmp_path / "new", PASSPHRASE).versions == 4


def _refused(work: Callable[[], object]) -> Code:
    with pytest.raises(WorldFailed) as caught:
        work()
    return caught.value.code


def test_a_restored_office_publishes_kits_that_stations_take(town1: Town, tmp_path: Path) -> None:
    """Kits published after the backup are newer than it; the next kit of the restored office is newer still."""
    (station,) = town1.stations
    backup.make(town1.office, tmp_path / "o.backup", DAY)
    assert kit.accept(station, kit.publish(town1.office, "2026-06-19")).new
    backup.restore(tmp_path / "o.backup", tmp_path / "again", PASSPHRASE)
    with reopen(tmp_path / "again") as again:
        assert kit.accept(station, kit.publish(again, "2026-06-20")).new
