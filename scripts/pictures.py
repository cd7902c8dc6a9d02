"""Pictures of every screen, from a practice store with made-up data.

To be run as scripts/pictures.py FOLDER [NAME...]: the four languages, light and night, usual and largest text.
With names, only the screens whose name begins so; a language's code among them leaves the others out.
"""

import sys
import tempfile
from datetime import datetime
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from fieldkit import kit
from fieldkit.errors import Code, WorldFailed
from fieldkit.shelf import Place
from fieldkit.store import Store, StoreKey, unlock
from sync.send import set_mailbox
from ui.desktop.desk import Desk
from ui.desktop.filling import REVIEW
from ui.desktop.interview_page import InterviewPage
from ui.desktop.language import Languages
from ui.desktop.page import Page
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
SETTLE_MS = 20
P = TypeVar("P", bound=Page)


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
            set_mailbox(station, str(mailbox))
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
        QTest.qWait(SETTLE_MS)
        window.grab().save(str(self._out / f"{name}-{self._suffix}.png"))


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


def page_of(window: Window, kind: type[P]) -> P:
    """Return the page on screen, which must be of this kind."""
    if not isinstance(window.page, kind):
        raise TypeError(window.page)
    return window.page


def main() -> None:
    """Take them all: pictures.py FOLDER [NAME...]."""
    out, names = Path(sys.argv[1]), sys.argv[2:]
    only = tuple(name for name in names if name not in SPOKEN)
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication(["pictures", "-platform", "offscreen"])
    app.setStyle("Fusion")
    app.setFont(QFont("Noto Sans"))
    words = Languages(app, SPOKEN[0])
    for language in [code for code in SPOKEN if code in names] or SPOKEN:
        words.use(language)
        for light, palette in LIGHTS.items():
            for scale in SCALES:
                dress(app, Theme(palette, scale))
                suffix = f"{language}-{light}-{round(100 * scale)}"
                with tempfile.TemporaryDirectory() as folder:
                    picture(app, Camera(out, only, suffix), Path(folder), words)
                print(suffix)


def picture(app: QApplication, camera: Camera, folder: Path, words: Languages) -> None:
    """Take all screens once, on a fresh practice store."""
    station = practice(folder)
    window = Window(app, words, now)
    walk(window, camera, station, unlock(station, PASSPHRASE))
    window.close()


if __name__ == "__main__":
    main()
