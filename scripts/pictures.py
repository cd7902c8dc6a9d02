"""Pictures of every screen, from a practice store with made-up data.

To be run as `python -m scripts.pictures FOLDER [NAME...]`: four languages, light and night, two sizes of text.
With names, only the screens whose name begins so; a language's code among them leaves the others out.
"""

import gc
import sys
import tempfile
from contextlib import chdir
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtGui import QFont, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from fieldkit import kit
from fieldkit.errors import Code, WorldFailed
from fieldkit.shelf import Place
from fieldkit.store import Store, StoreKey, unlock
from scripts import leads
from scripts.leads import page_of
from sync import connection
from ui.desktop import theme
from ui.desktop.desk import Desk
from ui.desktop.filling import REVIEW
from ui.desktop.interview_page import InterviewPage
from ui.desktop.language import Languages
from ui.desktop.send_page import SendPage
from ui.desktop.session_page import SessionPage
from ui.desktop.sheet import dress
from ui.desktop.tests_page import TestsPage
from ui.desktop.thanks_page import ThanksPage
from ui.desktop.theme import LIGHT, NIGHT, Theme
from ui.desktop.unlock_page import UnlockPage
from ui.desktop.window import Window
from ui.languages import SPOKEN

PASSPHRASE = "una mesa en la plaza"
NOW = datetime(2026, 5, 14, 18, 20, tzinfo=ZoneInfo("Europe/Madrid"))
PLACES = ("Plaza de San Juan", "San Fermín", "Torre del Rico", "Fuente del Pino", "La Estacada")
LIGHTS = {"light": LIGHT, "night": NIGHT}
SCALES = (1.0, 2.0)
TESTS = 27
FEW = 5
WALKED = ("session", "test", "thanks", "tests", "send", "unlock")
SETTLE_MS = 20
MOST_LOOKS = 50
A_DAY_MS = 24 * 60 * 60 * 1000  # without a key before it locks: nobody presses one, and a busy machine takes its time


def now() -> datetime:
    """Return the moment of all pictures."""
    return NOW


def practice(folder: Path) -> Path:
    """Make an office and a station that knows it, both practice. Return the station's folder."""
    mailbox = folder / "Nube municipal"
    mailbox.mkdir()
    with Store.create_office(folder / "office", "Servicios Sociales", PASSPHRASE, simulated=True) as office:
        office.shelf.set_places(Place(name) for name in PLACES)
        with Store.create_station(folder / "station", "Mesa 1", PASSPHRASE, simulated=True) as station:
            kit.enrol(office, kit.write_request(station))
            kit.accept(station, kit.publish(office, "2026-05-01"))
            connection.remember(station, str(mailbox))
    return folder / "station"


def fill(desk: Desk, tests: int) -> None:
    """Set up a table with made-up counters and tests."""
    answers = {"place": PLACES[0], "date": "2026-05-14", "start": "17:30", "end": "20:00", "team": "4"}
    session = desk.new_session(answers)
    desk.tally(session, "passers", 43)
    desk.tally(session, "declined", 5)
    form = desk.forms()[0].form
    for number in range(tests):
        filling = desk.start(form, session.id, "es")
        for step, path in enumerate(filling.path()):
            choices = filling.interview.choices(path) if filling.question(path).asked == "select_one" else ()
            if choices:
                filling.interview.answer(path, choices[(number * 7 + step * 3) % len(choices)].value)
        desk.save(filling)


def still(window: Window) -> QImage:
    """Return what a window shows once nothing is done and nothing moves any more."""
    before = QImage()
    for _ in range(MOST_LOOKS):
        QTest.qWait(SETTLE_MS)
        while window.looks.busy or window.runner.busy:
            QTest.qWait(SETTLE_MS)
        now = window.grab().toImage()
        if now == before:
            break
        before = now
    return before


class Camera:
    """Draws one window in one dress, screen by screen."""

    def __init__(self, out: Path, only: tuple[str, ...], suffix: str) -> None:
        self._out = out
        self._only = only
        self._suffix = suffix

    def take(self, window: Window, name: str) -> None:
        """Write one picture."""
        if self._only and not name.startswith(self._only):
            return
        window.show()
        window.activateWindow()
        still(window).save(str(self._out / f"{name}-{self._suffix}.png"))


def walk(window: Window, camera: Camera, folder: Path, key: StoreKey) -> None:
    """Go through every screen as a volunteer would, on a store that nobody has used yet."""
    camera.take(window, "01-start")
    window.choose(folder)
    camera.take(window, "02-unlock")
    unlock_page = page_of(window, UnlockPage)
    unlock_page.refuse(WorldFailed(Code.WRONG_PASSPHRASE, path=str(folder)))
    camera.take(window, "03-unlock-refused")
    unlock_page.forgot.click()
    while window.looks.busy:
        QTest.qWait(SETTLE_MS)
    camera.take(window, "21-forgotten")
    window.choose(folder)
    window.unlocked(key)
    camera.take(window, "04-no-table-yet")
    if window.desk is None:
        raise RuntimeError(window.page)
    fill(window.desk, TESTS)
    window.home()
    camera.take(window, "05-table")
    interview(window, camera)
    camera.take(window, "14-table-saved")
    window.go("tests")
    camera.take(window, "15-tests")
    page_of(window, TestsPage).look.click()
    camera.take(window, "16-test")
    window.go("send")
    camera.take(window, "17-send")
    sending = page_of(window, SendPage)
    sending.go.click()
    while window.runner.busy:
        QTest.qWait(SETTLE_MS)
    camera.take(window, "18-sent")
    window.fail(WorldFailed(Code.DISK_FULL, path=str(folder)))
    camera.take(window, "19-failure")
    window.lock()
    camera.take(window, "20-locked")


def interview(window: Window, camera: Camera) -> None:
    """Do one test by keyboard, with pictures on the way."""
    page_of(window, SessionPage).begin()
    camera.take(window, "06-before")
    page = page_of(window, InterviewPage)
    keys = {"mode": "1", "q03": "3", "q04": "0"}  # asked by a volunteer: who answers alone has a PIN
    pictured = {"q01": "07-question", "q03": "08-question-answered", "q04": "09-declined", "q09": "10-long-question"}
    while page.filling.here != REVIEW:
        here = page.filling.here
        if not (page.answer and page.answer.press(keys.get(here.rpartition("/")[2], "2"))):
            page.filling.answer("2")
        name = pictured.get(here) or ("11-about" if here.endswith("age_band") else "")
        if here == "q01":
            page.show_step()
        if name:
            camera.take(window, name)
        page.go_on()
    camera.take(window, "12-review")
    page.leave()
    camera.take(window, "05-table-with-draft")
    press(page_of(window, SessionPage).first_focus())
    page_of(window, InterviewPage).go_on()
    camera.take(window, "13-thanks")
    page_of(window, ThanksPage).close_up.click()


def press(button: QWidget | None) -> None:
    """Press what has the focus."""
    if isinstance(button, QPushButton):
        button.click()


def main() -> None:
    """Take them all: pictures.py FOLDER [NAME...]."""
    out, names = Path(sys.argv[1]).absolute(), sys.argv[2:]
    only = tuple(name for name in names if name not in SPOKEN)
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication(["pictures", "-platform", "offscreen"])
    app.setStyle("Fusion")
    app.setFont(QFont("Noto Sans"))
    app.setCursorFlashTime(0)
    theme.IDLE_MS = A_DAY_MS
    gc.disable()  # a worker's collection must not meet the widgets of a window that was closed
    words = Languages(app, SPOKEN[0])
    for language in [code for code in SPOKEN if code in names] or SPOKEN:
        words.use(language)
        for light, palette in LIGHTS.items():
            for scale in SCALES:
                dress(app, Theme(palette, scale))
                suffix = f"{language}-{light}-{round(100 * scale)}"
                with tempfile.TemporaryDirectory() as folder, chdir(folder):  # no picture shows a path of this machine
                    picture(app, Camera(out, only, suffix), words)
                print(suffix)


def picture(app: QApplication, camera: Camera, words: Languages) -> None:
    """Take all screens once, on a fresh practice store."""
    station = practice(Path())
    window = Window(app, words, now)
    walk(window, camera, station, unlock(station, PASSPHRASE))
    window.close()
    for number, (name, lead) in enumerate({**leads.TABLE, **leads.MORE}.items(), 22):
        if name not in WALKED:
            fresh(app, words, camera, f"{number}-{name}", lead)
    first(app, words, camera)


def fresh(app: QApplication, words: Languages, camera: Camera, name: str, lead: leads.Lead) -> None:
    """Take one screen of a table, in a window of its own."""
    with tempfile.TemporaryDirectory() as folder, chdir(folder):
        station = practice(Path())
        window = Window(app, words, now)
        window.choose(station)
        window.show()
        window.activateWindow()
        window.unlocked(unlock(station, PASSPHRASE))
        if window.desk is None:
            raise RuntimeError(window.page)
        fill(window.desk, FEW)
        window.home()
        still(window)
        lead(window)
        camera.take(window, name)
        window.close()


def first(app: QApplication, words: Languages, camera: Camera) -> None:
    """Take the screens of a program that was never used."""
    window = Window(app, words, now)
    window.first.home = Path("fieldkit")
    window.show()
    window.activateWindow()
    for number, (name, lead) in enumerate(leads.FIRST.items(), 60):
        lead(window)
        camera.take(window, f"{number}-{name}")
    made = Path("Mesa 4")
    Store.create_station(made, "Mesa 4", PASSPHRASE, simulated=True).close()
    window.choose(made)
    window.unlocked(unlock(made, PASSPHRASE))
    camera.take(window, "70-enrol")
    window.close()


if __name__ == "__main__":
    main()
