"""Makes the small store that is kept of a release: `python -m tests.stores.make` writes tests/stores/VERSION.

Run it once, on the commit that is released, and commit what it wrote. Everything in it is made up.
"""

import shutil
import sys
import tempfile
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from fieldkit import kit, settings
from fieldkit.drafts import Draft
from fieldkit.filling import fill
from fieldkit.store import Store
from sync import connection, merge, send

HERE = Path(__file__).parent
PASSPHRASE = "cuatro sillas y un brasero"
TEST = "mesa_test"
NOW = datetime(2026, 5, 14, 17, 45, tzinfo=UTC)
DRAFT = "d" * 32
FILES = ("store.db", "slots.json", "slots-copy.json")


def make(folder: Path) -> dict[str, str]:
    """Write an office and a station with sessions, tests, a correction, a withdrawal, a draft, and a merged batch.

    Returns the digest of each. All in them is simulated.
    """
    mailbox = folder / "mailbox"
    mailbox.mkdir(parents=True)
    office = Store.create_office(folder / "office", "Oficina (simulada)", PASSPHRASE, simulated=True)
    station = Store.create_station(folder / "station", "Mesa 1 (simulada)", PASSPHRASE, simulated=True)
    with office, station:
        kit.enrol(office, kit.write_request(station))
        kit.accept(station, kit.publish(office, "2026-04-01"))
        for store in (office, station):
            connection.remember(store, str(mailbox))
        _record(station)
        send.send(station)
        merge.merge(office)
        _record(office)
        for store in (office, station):
            store.settings.set(settings.MAILBOX, "")  # a path of this machine
            store.database.execute("VACUUM")
        return {"office": office.submissions.digest(), "station": station.submissions.digest()}


def _record(store: Store) -> None:
    session = store.sessions.new({"place": "Plaza inventada", "date": "2026-05-14"}, lambda: NOW).id
    store.sessions.tally(session, "passers", 3)
    form = store.shelf.form(TEST)
    answers, _ = fill(form, {f"q{number:02}": "aveces" for number in range(1, 11)}, lambda: NOW)
    _, changed, gone = store.submissions.save_all(form, session, [answers] * 3)
    store.submissions.correct(changed, form, {**answers, "q01": "nunca"})
    store.submissions.withdraw(gone)
    store.drafts.save(Draft(DRAFT, session, TEST, form.version, {"q01": "muchas"}, "q02"))


def main() -> None:
    """Make the store of the release that is installed."""
    target = HERE / version("fieldkit")
    with tempfile.TemporaryDirectory() as scratch:
        for role, state in make(Path(scratch)).items():
            (target / role).mkdir(parents=True)
            (target / role / "STATE").write_text(state + "\n", encoding="utf-8")
            for name in FILES:
                shutil.copyfile(Path(scratch) / role / name, target / role / name)
    sys.stdout.write(f"{target}\n")


if __name__ == "__main__":
    main()
