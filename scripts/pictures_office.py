"""Pictures of the office's screens, from a practice master with made-up data.

To be run as `python -m scripts.pictures_office FOLDER [NAME...]`: four languages, light and night, two sizes of text.
With names, only the screens whose name begins so; a language's code among them leaves the others out.
"""

import csv
import sys
import tempfile
from collections.abc import Callable
from contextlib import chdir
from datetime import UTC, datetime
from importlib import resources
from pathlib import Path

from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fieldkit import enrolment, kit
from fieldkit.filling import fill
from fieldkit.shelf import read_places
from fieldkit.store import Store, StoreKey, unlock
from scripts.leads import page_of
from scripts.pictures import A_DAY_MS, LIGHTS, PASSPHRASE, SCALES, SETTLE_MS, Camera, now
from sync import connection
from sync.merge import merge
from sync.send import send
from ui.cli.simulated import Gathering, gatherings
from ui.desktop import theme
from ui.desktop.language import Languages
from ui.desktop.office.importing.columns_panel import ColumnsPanel
from ui.desktop.office.importing.gatherings_panel import GatheringsPanel
from ui.desktop.office.importing.page import ImportPage
from ui.desktop.office.inbox_page import InboxPage
from ui.desktop.office.keys_page import KeysPage
from ui.desktop.office.requests_page import RequestsPage
from ui.desktop.office.review_page import ReviewPage
from ui.desktop.sheet import dress
from ui.desktop.theme import Theme
from ui.desktop.window import Window
from ui.languages import SPOKEN

TESTS = 150
SEED = 2026
TEST = "mesa_test"
CALLS = (("Inventada Uno", "600 000 001"), ("Inventado Dos", "600 000 002"), ("Inventada Tres", "600 000 003"))


def _at(day: str) -> Callable[[], datetime]:
    return lambda: datetime.fromisoformat(day).replace(hour=18, tzinfo=UTC)


def _record(station: Store, planned: list[Gathering]) -> list[str]:
    """Record what was planned; the records of the last table."""
    form, last = station.shelf.form(TEST), list[str]()
    for gathering in planned:
        clock = _at(gathering.sheet["date"])
        session = station.sessions.new(gathering.sheet, clock)
        given = [fill(form, test, clock)[0] for test in gathering.tests]
        last = station.submissions.save_all(form, session.id, [*given, *given[:1]]) if given else last
    return last


def _talk(station: Store, session: str) -> None:
    """Leave a note that names somebody, and requests to be called."""
    clock = _at("2026-05-14")
    note, request = station.shelf.form("note"), station.shelf.form("call_request")
    said = {"theme": "access", "place": "Plaza", "text": "La rampa está rota. Llamar al 600 000 009, pregunte por Ana."}
    station.submissions.save(note, session, fill(note, said, clock)[0])
    for name, phone in CALLS:
        asked = {"consent": "yes", "name": name, "phone": phone, "when": "morning", "spoken": "es", "place": "Centro"}
        station.contacts.add(request, fill(request, asked, clock)[0])


def practice(folder: Path) -> Path:
    """Make a practice office that has merged one laptop's spring, and has two more batches in its mailbox."""
    mailbox = folder / "Nube municipal"
    mailbox.mkdir()
    places = read_places((resources.files("forms.library") / "jumilla.csv").read_text(encoding="utf-8"))
    planned = [one for one in gatherings(places, TESTS, SEED) if one.sheet["date"] <= now().date().isoformat()]
    with Store.create_office(folder / "office", "Servicios Sociales", PASSPHRASE, simulated=True) as office:
        office.shelf.set_places(places)
        connection.remember(office, str(mailbox))
        stations = [
            Store.create_station(folder / f"station-{n}", f"Mesa {n}", PASSPHRASE, simulated=True) for n in (1, 2)
        ]
        for station in stations:
            kit.enrol(office, kit.write_request(station))
        enrolment.confirm_station(
            office, "Mesa 1", " ".join(enrolment.words_of(office, kit.roster(office)[0]).words("es"))
        )
        sealed = kit.publish(office, "2026-05-01")
        for station in stations:
            kit.accept(station, sealed)
            connection.remember(station, str(mailbox))
        first, second = stations
        record = _record(first, planned[::2])[0]
        send(first)
        merge(office)
        form = office.shelf.form(TEST)
        answers = office.submissions.get(record).answers
        office.submissions.correct(record, form, fill(form, {**_plain(answers), "q04": "nunca"}, now)[0])
        again = first.shelf.form(TEST)
        first.submissions.correct(
            record, again, fill(again, {**_plain(answers), "q04": "muchas", "q07": "pocas"}, now)[0]
        )
        _talk(first, first.sessions.all()[0].id)
        send(first)
        _record(second, planned[1::2])
        send(second)
        for station in stations:
            station.close()
    return folder / "office"


def _plain(answers: object) -> dict[str, str]:
    """Keep what was answered, without what follows from it."""
    given = dict(answers) if isinstance(answers, dict) else {}
    names = ("mode", "age_band", "gender", "household", "knows_someone", *(f"q{n:02}" for n in range(1, 11)))
    return {name: given[name] for name in names if given.get(name)}


def settle(window: Window) -> None:
    """Wait until nothing is looked up or done any more."""
    QTest.qWait(SETTLE_MS)
    while window.looks.busy or window.runner.busy:
        QTest.qWait(SETTLE_MS)
    QTest.qWait(SETTLE_MS)


def walk(window: Window, camera: Camera, folder: Path, key: StoreKey) -> None:
    """Go through every screen as an office would."""

    def show(name: str, place: str) -> None:
        window.go(place)
        settle(window)
        camera.take(window, name)

    window.choose(folder)
    window.unlocked(key)
    settle(window)
    camera.take(window, "40-inbox")
    page_of(window, InboxPage).start()
    settle(window)
    page_of(window, InboxPage).table.choose(0)
    camera.take(window, "41-merged")
    show("42-review-versions", "review")
    review = page_of(window, ReviewPage)
    for row in range(1, review.table.rows.rowCount()):
        review.table.choose(row)
        settle(window)
        camera.take(window, f"43-review-{row}")
    show("44-requests", "requests")
    page_of(window, RequestsPage).close_it.click()
    camera.take(window, "45-request-sure")
    show("46-indicators", "indicators")
    show("47-export", "export")
    show("59-coverage", "coverage")
    importing(window, camera, folder.parent)
    show("48-laptops", "laptops")
    show("49-forms", "forms")
    show("50-keys", "keys")
    page_of(window, KeysPage).add.click()
    settle(window)
    camera.take(window, "51-new-person")
    show("52-care", "care")


def survey(folder: Path) -> Path:
    """Write a made-up export: names, a moment, a column to be told apart, words of its own, a row that does not fit."""
    path, ways = folder / "encuesta.csv", ("nunca", "pocas", "aveces", "muchas", "casisiempre")
    head = ["Marca temporal", "Nombre", "Barrio", *(f"q{number:02}" for number in range(1, 10)), "q10 (última)"]
    rows = [
        [
            f"14/05/2026 18:{at:02}",
            "Inventada",
            "Plaza",
            *(ways[(at * 7 + one * (at % 3 + 1)) % 5] for one in range(10)),
        ]
        for at in range(24)
    ]
    for row in rows[::5]:
        row[4] = "A veces o nunca"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([head, *rows])
    return path


def importing(window: Window, camera: Camera, folder: Path) -> None:
    """Go through an import, step by step."""

    def take(name: str) -> ImportPage:
        settle(window)
        camera.take(window, name)
        return page_of(window, ImportPage)

    window.go("import")
    page = take("53-import-file")
    page.take_in(survey(folder))
    page = take("54-import-columns")
    if isinstance(page.panel, ColumnsPanel):
        page.panel.card.yes.click()
        page.panel.table.choose(4)
        take("55-import-words")
    page.go.click()
    page = take("56-import-where")
    if isinstance(page.panel, GatheringsPanel):
        page.panel.place.setEditText("Carteles")
    page.go.click()
    page = take("57-import-preview")
    page.go.click()
    take("58-imported")


def main() -> None:
    """Take them all: pictures_office.py FOLDER [NAME...]."""
    out, names = Path(sys.argv[1]).absolute(), sys.argv[2:]
    only = tuple(name for name in names if name not in SPOKEN)
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication(["pictures", "-platform", "offscreen"])
    theme.IDLE_MS = A_DAY_MS
    app.setStyle("Fusion")
    app.setFont(QFont("Noto Sans"))
    app.setCursorFlashTime(0)
    words = Languages(app, SPOKEN[0])
    for language in [code for code in SPOKEN if code in names] or SPOKEN:
        for light, palette in LIGHTS.items():
            for scale in SCALES:
                words.use(language)
                dress(app, Theme(palette, scale))
                suffix = f"{language}-{light}-{round(100 * scale)}"
                with tempfile.TemporaryDirectory() as folder, chdir(folder):
                    office = practice(Path())
                    window = Window(app, words, now)
                    walk(window, Camera(out, only, suffix), office, unlock(office, PASSPHRASE))
                    window.close()
                print(suffix)


if __name__ == "__main__":
    main()
