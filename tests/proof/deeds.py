"""What a store is put through. Each deed is done over and over until an attack ends it; what it has told was promised.

A new deed is one line in `DEEDS`.
"""

import contextlib
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from fieldkit import backup, database, keys, rotation
from fieldkit.drafts import Draft, new_id
from fieldkit.keys import StoreKey
from fieldkit.migrations import BEFORE_UPDATE
from fieldkit.progress import Silent
from fieldkit.shelf import Workbook
from fieldkit.store import Store
from tests.factory import PASSPHRASE, TEST, answers, record, session
from tests.fieldkit.lists.worlds import SHEETS
from tests.forms.tables import workbook
from tests.stores.make import FILES, HERE

DAY = date(2026, 6, 18)
STORE = "store"
BACKUPS = "backups"
# Words that must be found nowhere.
CANARY = "zarzamoral-de-abajo"
SECRET = "una liebre bajo el brasero"
Tell = Callable[[str], None]


@dataclass(frozen=True)
class Deed:
    """`prepare` makes the place in a folder, once; `work` does the deed there and tells; `holds` sees what was told."""

    prepare: Callable[[Path], StoreKey]
    work: Callable[[Path, StoreKey, Tell], None]
    holds: Callable[[Store, Sequence[str]], None]
    keeps_key: bool = True  # else only the passphrase opens the store afterwards


def teller(path: Path) -> Tell:
    """Tells into a file, a line each, written at once."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    return lambda line: (os.write(handle, f"{line}\n".encode()), None)[1]


def told(path: Path) -> list[str]:
    """What was told so far."""
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []


def office(folder: Path) -> StoreKey:
    """An office with a session and two tests."""
    with Store.create_office(folder / STORE, "Oficina (simulada)", PASSPHRASE, simulated=True) as store:
        gathering = session(store)
        for _ in range(2):
            record(store, gathering)
        (folder / BACKUPS).mkdir()
        return store.key.copy()


def first_release(folder: Path) -> StoreKey:
    """A store that the first release wrote."""
    (folder / STORE).mkdir()
    for name in FILES:
        shutil.copyfile(HERE / "0.1.0" / "office" / name, folder / STORE / name)
    return keys.unlock(folder / STORE, PASSPHRASE)


def save(folder: Path, key: StoreKey, tell: Tell) -> None:
    """Record tests, one after the other."""
    with Store.open(folder / STORE, key) as store:
        gathering = store.sessions.all()[0].id
        for _ in range(ROUNDS):
            tell(record(store, gathering))


def listing(folder: Path) -> StoreKey:
    """An office with a form that feeds a list."""
    key = office(folder)
    with Store.open(folder / STORE, key) as store:
        store.add_form(Workbook("trees", workbook(SHEETS.format(version="1"))))
    return key


def grow(folder: Path, key: StoreKey, tell: Tell) -> None:
    """Create a thing, then have it corrected."""
    with Store.open(folder / STORE, key) as store:
        form = store.shelf.form("trees")
        for number in range(ROUNDS):
            said = {"meta/entity/@id": str(number), "meta/entity/@create": "true", "meta/entity/label": "oak"}
            made = store.submissions.save(form, "5" * 32, said)
            store.submissions.correct(made, form, {**said, "species": "oak"})
            tell(str(number))


def correct(folder: Path, key: StoreKey, tell: Tell) -> None:
    """Correct one test again and again; withdraw another."""
    with Store.open(folder / STORE, key) as store:
        form = store.shelf.form(TEST)
        one, other = [found.record for found in store.submissions.current(TEST)][:2]
        for number in range(ROUNDS):
            store.submissions.correct(one, form, answers(q01="nunca" if number % 2 else "muchas"))
            tell(f"{one} {store.submissions.get(one).version}")
        store.submissions.withdraw(other)
        tell(f"{other} withdrawn")


def answer(folder: Path, key: StoreKey, tell: Tell) -> None:
    """Keep a draft at each answer, and let some go."""
    with Store.open(folder / STORE, key) as store:
        gathering = store.sessions.all()[0].id
        for _ in range(max(3, ROUNDS // 10)):
            draft = new_id()
            for number in range(1, 11):
                store.drafts.save(Draft(draft, gathering, TEST, "1", {"q01": str(number)}, "q02"))
                tell(f"{draft} {number}")
            if int(draft, 16) % 2:
                store.drafts.discard(draft)
                tell(f"{draft} gone")


def migrate(folder: Path, key: StoreKey, tell: Tell) -> None:
    """Open a store of an earlier release."""
    with Store.open(folder / STORE, key) as store:
        tell(store.submissions.digest())


def back_up(folder: Path, key: StoreKey, tell: Tell) -> None:
    """Back up, one file after the other."""
    with Store.open(folder / STORE, key) as store:
        for _ in range(max(3, ROUNDS // 10)):
            name = f"{new_id()}.backup"
            backup.make(store, folder / BACKUPS / name, DAY)
            tell(name)


def rotate(folder: Path, key: StoreKey, tell: Tell) -> None:  # noqa: ARG001 - the key that it changes
    """Change the store key again and again."""
    for _ in range(max(3, ROUNDS // 100)):
        with Store.open(folder / STORE, keys.unlock(folder / STORE, PASSPHRASE)) as store:
            rotation.rotate(store)
            tell(store.submissions.digest())


def whispering(folder: Path) -> StoreKey:
    """An office whose passphrase is a word to look for."""
    with Store.create_office(folder / STORE, "Oficina (simulada)", SECRET, simulated=True) as store:
        session(store)
        (folder / BACKUPS).mkdir()
        return store.key.copy()


def whisper(folder: Path, key: StoreKey, tell: Tell) -> None:
    """Unlock, and do a little of everything with words that nobody may read."""
    key = keys.unlock(folder / STORE, SECRET)
    with Store.open(folder / STORE, key) as store:
        gathering = store.sessions.all()[0].id
        form = store.shelf.form(TEST)
        for _ in range(ROUNDS):
            draft = Draft(new_id(), gathering, TEST, form.version, {"notes": CANARY}, CANARY)
            store.drafts.save(draft)
            one = store.submissions.save(form, gathering, answers(q01=CANARY), draft=draft.id)
            tell(one)
            store.submissions.correct(one, form, answers(q02=CANARY))
            store.submissions.withdraw(one)
            backup.make(store, folder / BACKUPS / f"{one}.backup", DAY)
            (folder / BACKUPS / f"{one}.backup").unlink()


def whispered(store: Store, lines: Sequence[str]) -> None:
    """Nothing more than that the store is whole."""


def saved(store: Store, lines: Sequence[str]) -> None:
    """Every record that was told is there."""
    found = {one.record for one in store.submissions.current(TEST)}
    assert found >= set(lines)


def grown(store: Store, lines: Sequence[str]) -> None:
    """Every thing that was told is in the list, as it was corrected."""
    found = {one.id for one in store.lists.all("trees") if one.properties == {"species": "oak"}}
    assert found >= set(lines)


def corrected(store: Store, lines: Sequence[str]) -> None:
    """Every version that was told is there, and a withdrawn record's answers are nowhere."""
    there = {version.hex() for (version,) in store.query("SELECT version FROM versions")}
    for line in lines:
        name, what = line.split()
        if what == "withdrawn":
            left = store.query(
                "SELECT count(payload) FROM versions WHERE record = ? AND NOT withdrawal", (bytes.fromhex(name),)
            )
            assert left == [(0,)]
        else:
            assert what in there


def answered(store: Store, lines: Sequence[str]) -> None:
    """A draft holds at least the last answer that was told, unless its discarding may have begun."""
    last = dict(line.split() for line in lines)
    for draft, what in last.items():
        found = store.drafts.get(draft)
        if what == "gone":
            assert found is None
        elif found is None:
            assert what == "10"
            assert int(draft, 16) % 2
        else:
            assert int(found.answers["q01"]) >= int(what)


def migrated(store: Store, lines: Sequence[str]) -> None:
    """Nothing of what was recorded has changed, and the copy, where there is one, opens."""
    kept = (HERE / "0.1.0" / "office" / "STATE").read_text(encoding="utf-8").strip()
    assert {*lines, store.submissions.digest()} == {kept}
    if (store.folder / BEFORE_UPDATE).exists():
        with contextlib.closing(database.connect(store.folder, store.key, file=BEFORE_UPDATE)) as copy:
            assert not database.broken_pages(copy, Silent())


def backed_up(store: Store, lines: Sequence[str]) -> None:
    """Every backup that was told is there, and whatever has a backup's name is whole."""
    there = {path.name: path for path in (store.folder.parent / BACKUPS).glob("*.backup")}
    assert set(lines) <= set(there)
    if there:
        newest = max(there.values(), key=lambda path: path.stat().st_mtime_ns)
        restored = backup.restore(newest, store.folder.parent / "restored", PASSPHRASE)
        shutil.rmtree(restored.folder)
        assert restored.versions


def rotated(store: Store, lines: Sequence[str]) -> None:
    """Nothing of what was recorded has changed."""
    assert {*lines, store.submissions.digest()} == {store.submissions.digest()}
    assert store.submissions.count(TEST) == 2


ROUNDS = 1000
WHISPER = Deed(whispering, whisper, whispered)
DEEDS = {
    "save": Deed(office, save, saved),
    "correct": Deed(office, correct, corrected),
    "list": Deed(listing, grow, grown),
    "draft": Deed(office, answer, answered),
    "migrate": Deed(first_release, migrate, migrated),
    "backup": Deed(office, back_up, backed_up),
    "rotate": Deed(office, rotate, rotated, keeps_key=False),
}


def named(name: str) -> Deed:
    """A deed by its name; `whisper` is no promise but a search."""
    return WHISPER if name == "whisper" else DEEDS[name]


@contextlib.contextmanager
def afterwards(folder: Path, key: StoreKey, deed: Deed, lines: Sequence[str]) -> Iterator[Store]:
    """The store opens, checks clean, and holds what was told."""
    known = key if deed.keeps_key else keys.unlock(folder / STORE, PASSPHRASE)
    with Store.open(folder / STORE, known) as store:
        deed.holds(store, lines)
        faults = store.check().faults
        assert not faults, faults
        yield store
