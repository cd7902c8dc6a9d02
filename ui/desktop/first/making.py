"""Deeds of the first start: a store made, a practice town, a backup brought back, a laptop enrolled. No Qt."""

import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Literal

from fieldkit import backup, enrolment, files, kit, passphrases, settings
from fieldkit.envelope import LIMIT
from fieldkit.filling import fill
from fieldkit.keys import unlock
from fieldkit.progress import Progress
from fieldkit.shelf import library_places, read_places
from fieldkit.store import Store, StoreKey
from forms.definition import Form
from sync import connection
from sync import send as sending
from sync.merge import merge
from ui.cli.simulated import gatherings
from ui.cli.simulated_actions import act
from ui.languages import Language, written

Purpose = Literal["table", "office"]
PRACTICE = "cuatro sillas y un brasero"  # of made-up data, and told on screen
_TESTS = 120
_SEED = 2026
_TEST = "mesa_test"
_NOT_IN_A_FILE_NAME = re.compile(r'[/\\:*?"<>|]')


@dataclass(frozen=True)
class Made:
    """A store that is ready, with its key. `fresh`: nobody has seen it yet."""

    folder: Path
    key: StoreKey
    fresh: bool = False


def as_file_name(name: str) -> str:
    """Return a name that every system takes for a file or a folder."""
    return _NOT_IN_A_FILE_NAME.sub("-", name).strip(" .") or "fieldkit"


def make(purpose: Purpose, folder: Path, name: str, passphrase: str) -> Callable[[Progress], Made]:
    """Return the work of making a store. PASSPHRASE_WEAK, NAME_REFUSED, STORE_EXISTS, and what the disk has to say."""

    def work(_progress: Progress) -> Made:
        passphrases.check(passphrase, (name, folder.name))
        create = Store.create_office if purpose == "office" else Store.create_station
        with create(folder, name, passphrase) as store:
            return Made(folder, store.key.copy(), fresh=True)

    return work


def bring_back(file: Path, folder: Path, passphrase: str) -> Callable[[Progress], Made]:
    """Return the work of bringing a store back from a backup."""

    def work(progress: Progress) -> Made:
        backup.restore(file, folder, passphrase, progress)
        return Made(folder, unlock(folder, passphrase))

    return work


def practise(folder: Path, purpose: Purpose, today: date) -> Callable[[Progress], Made]:
    """Return the work of making a practice town: an office, a table that it knows, a spring of made-up tests.

    All of it says that it is simulated, and exchanges nothing with a real store.
    """

    def work(progress: Progress) -> Made:
        if folder.exists():
            with files.failures(folder):
                shutil.rmtree(folder)  # an earlier practice
        with files.failures(folder):
            (folder / "buzon").mkdir(parents=True)
        progress.step(0, 3)
        with (
            Store.create_office(folder / "office", "Servicios Sociales", PRACTICE, simulated=True) as office,
            Store.create_station(folder / "station", "Mesa 1", PRACTICE, simulated=True) as station,
        ):
            _furnish(office, station, folder / "buzon", today)
            progress.step(1, 3)
            _record(station, today)
            sending.send(station)
            progress.step(2, 3)
            station.settings.set(settings.GUIDE, "shown")
            if purpose == "table":
                merge(office)
                sending.receive(station)
            else:
                act(office, today)
            chosen = station if purpose == "table" else office
            return Made(chosen.folder, chosen.key.copy())

    return work


def _furnish(office: Store, station: Store, mailbox: Path, today: date) -> None:
    office.shelf.set_places(read_places(library_places()))
    kit.enrol(office, kit.write_request(station))
    kit.accept(station, kit.publish(office, today.isoformat()))
    for store in (office, station):
        connection.remember(store, str(mailbox))


def _record(station: Store, today: date) -> None:
    """Record made-up tables of the weeks before today, none of them today's."""
    form = station.shelf.form(_TEST)
    planned = gatherings(station.shelf.places(), _TESTS, _SEED)
    latest = max(date.fromisoformat(one.sheet["date"]) for one in planned)
    shift = today - timedelta(days=1) - latest
    for one in planned:
        day = date.fromisoformat(one.sheet["date"]) + shift
        clock = _at(day)
        given = {**one.sheet, "date": day.isoformat(), "announced": (day - timedelta(days=3)).isoformat()}
        session = station.sessions.new(given, clock)
        station.submissions.save_all(form, session.id, list(_filled(form, one.tests, clock)))


def _filled(form: Form, tests: list[dict[str, str]], clock: Callable[[], datetime]) -> Iterator[dict[str, str]]:
    for test in tests:
        yield fill(form, test, clock)[0]


def _at(day: date) -> Callable[[], datetime]:
    return lambda: datetime(day.year, day.month, day.day, 18, tzinfo=UTC)


@dataclass(frozen=True)
class Enrolment:
    """How far a laptop's enrolment is: '' for the office before its kit came; the words to read aloud after."""

    office: str
    words: str
    compared: bool
    mailbox: str


def enrolled(store: Store, _progress: Progress, *, language: Language) -> Enrolment:
    """Return how far a laptop's enrolment is."""
    master, words = kit.office(store), enrolment.words_here(store)
    said = " ".join(words.words(written(language))) if words else ""
    return Enrolment(
        master.name if master else "", said, bool(master and master.compared), store.settings.get(settings.MAILBOX)
    )


def write_request(store: Store, _progress: Progress, *, out: Path) -> Path:
    """Write what the office enrols this laptop by."""
    files.write_whole(out, kit.write_request(store))
    return out


def accept(store: Store, _progress: Progress, *, path: Path) -> str:
    """Take in the office's kit; the office's name."""
    return kit.accept(store, files.read(path, LIMIT)).office


def compare(store: Store, _progress: Progress, *, said: str) -> None:
    """Note that the office's words were read out and are ours. WORDS_DIFFER."""
    enrolment.confirm_office(store, said)


def set_mailbox(store: Store, _progress: Progress, *, folder: Path) -> None:
    """Send through this folder or stick from now on."""
    connection.remember(store, str(folder.absolute()))
