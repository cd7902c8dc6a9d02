"""The pictures of the help and of the manual: each screen of table, office and first start, small, in each language.

To be run as `python -m scripts.help_pictures [TOPIC...]`; writes ui/desktop/table/pictures, and beside the manual the
words that stood on each screen. `--check [LANGUAGE...]` takes no picture: it names those whose screen says something
else by now. It speaks what `make setup` compiled.
"""

import csv
import gc
import sys
import tempfile
from collections.abc import Collection, Sequence
from contextlib import chdir
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QApplication

from fieldkit import passphrases, stretching
from fieldkit.store import Store, unlock
from scripts import leads, pictures, pictures_action, pictures_office
from scripts.screen_words import Stamps, words_on
from ui.cli.simulated_actions import act
from ui.desktop import theme
from ui.desktop.language import Languages
from ui.desktop.office.action.help_words import TOPICS as ACTION_TOPICS
from ui.desktop.office.action.thing_page import ThingPage
from ui.desktop.office.help_words import TOPICS as OFFICE_TOPICS
from ui.desktop.office.importing.page import ImportPage
from ui.desktop.office.inbox_page import InboxPage
from ui.desktop.office.plan.help_words import TOPICS as PLAN_TOPICS
from ui.desktop.sheet import dress
from ui.desktop.table.help_page import FOLDER
from ui.desktop.theme import LIGHT, Theme
from ui.desktop.unlock_page import UnlockPage
from ui.desktop.window import Window
from ui.languages import SPOKEN, Language

WIDTH = 800
QUALITY = 55
TESTS = 12
OFFERED = "higuera tejado lunes panal cesta"


def _import(window: Window, folder: Path) -> None:
    """Read a made-up table that has a column nobody asked for, one to be told apart, and words of its own."""
    path = folder / "encuesta.csv"
    head = ["Marca temporal", "Nombre", "Lugar", *(f"q{number:02}" for number in range(1, 11))]
    ways = ("nunca", "pocas", "aveces", "muchas", "casisiempre")
    rows = [
        [f"14/05/2026 18:{at:02}", "Inventada", "Plaza", *(ways[(at * 7 + one) % 5] for one in range(10))]
        for at in range(24)
    ]
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([head, *rows])
    leads.page_of(window, ImportPage).take_in(path)


class Album:
    """Takes each screen that is wanted: its words, and its picture unless only the words are looked at."""

    def __init__(self, names: Collection[str], *, check: bool) -> None:
        self._names = names
        self._check = check
        self.words: dict[str, list[str]] = {}

    def wants(self, topic: str) -> bool:
        """Return whether a topic is among those named; all are where none is."""
        return not self._names or topic in self._names

    def keep(self, window: Window, topic: str, language: Language) -> None:
        """Take a screen."""
        picture = pictures.still(window)
        name = f"{topic}-{language}"
        self.words[name] = words_on(window)
        if not self._check:
            _small(picture).save(str(FOLDER / f"{name}.webp"), quality=QUALITY)


def _opened(app: QApplication, words: Languages) -> Window:
    window = Window(app, words, pictures.now)
    window.show()
    window.activateWindow()
    return window


def table(app: QApplication, words: Languages, album: Album) -> None:
    """Take the screens of a table, each on a store of its own."""
    for topic, lead in leads.TABLE.items():
        if not album.wants(topic):
            continue
        with tempfile.TemporaryDirectory() as folder, chdir(folder):  # so that no picture shows a path of this machine
            station = pictures.practice(Path())
            window = _opened(app, words)
            window.choose(station)
            window.unlocked(unlock(station, pictures.PASSPHRASE))
            work = leads.work_of(window)
            pictures.fill(work.desk, TESTS)
            window.home()
            pictures_office.settle(window)
            lead(window)
            album.keep(window, topic, words.code)
            window.close()
            del window, work
            gc.collect()


def office(app: QApplication, words: Languages, album: Album) -> None:
    """Take the screens of an office, one after another."""
    if not any(map(album.wants, OFFICE_TOPICS)):
        return
    with tempfile.TemporaryDirectory() as folder, chdir(folder):
        master = pictures_office.practice(Path())
        window = _opened(app, words)
        window.choose(master)
        window.unlocked(unlock(master, pictures.PASSPHRASE))
        for topic in OFFICE_TOPICS:
            window.go(topic)
            pictures_office.settle(window)
            if topic == "import":
                _import(window, Path())
            if album.wants(topic):
                album.keep(window, topic, words.code)
            if topic == "inbox":  # what comes after it shows something once all is in
                leads.page_of(window, InboxPage).start()
                pictures_office.settle(window)
        window.close()


def action(app: QApplication, words: Languages, album: Album) -> None:
    """Take the screens of the plan's actions, on a master with made-up work on them."""
    topics = (*ACTION_TOPICS, *PLAN_TOPICS)
    if not any(map(album.wants, topics)):
        return
    with tempfile.TemporaryDirectory() as folder, chdir(folder):
        master = pictures_office.practice(Path())
        key = unlock(master, pictures.PASSPHRASE)
        with Store.open(master, key) as store:
            act(store, pictures.now().date())
        window = _opened(app, words)
        window.choose(master)
        window.unlocked(key.copy())
        case = pictures_action.thing(master, key, "cases", "C-01")
        places = {"things": "list/cases", "thing": case, "form": case}
        for topic in topics:
            window.go(places.get(topic, topic))
            pictures_office.settle(window)
            if topic == "form":
                leads.page_of(window, ThingPage).forms[0].click()
                pictures_office.settle(window)
            if album.wants(topic):
                album.keep(window, topic, words.code)
        window.close()


def first(app: QApplication, words: Languages, album: Album) -> None:
    """Take the screens where no store is open, then enrolment and a forgotten passphrase."""
    window = _opened(app, words)
    window.first.home = Path("fieldkit")
    for topic, lead in leads.FIRST.items():
        lead(window)
        if album.wants(topic):
            album.keep(window, topic, words.code)
    with tempfile.TemporaryDirectory() as folder, chdir(folder):
        station = pictures.practice(Path())
        window.choose(station)
        leads.page_of(window, UnlockPage).forgot.click()
        if album.wants("forgotten"):
            album.keep(window, "forgotten", words.code)
        fresh = Path("fresh")
        Store.create_station(fresh, "Mesa 4", pictures.PASSPHRASE, simulated=True).close()
        window.choose(fresh)
        window.unlocked(unlock(fresh, pictures.PASSPHRASE))
        if album.wants("enrol"):
            album.keep(window, "enrol", words.code)
        window.close()


def walk(names: Collection[str] = (), languages: Sequence[Language] = SPOKEN, *, check: bool = False) -> Album:
    """Go through all screens, or those named, in some languages."""
    gc.disable()  # a worker's collection must not meet the widgets of a window that was closed
    stretching.SECONDS = 0  # nobody guesses at these stores
    theme.IDLE_MS = pictures.A_DAY_MS
    passphrases.offer = lambda _: OFFERED  # so that no picture changes by itself
    app = QApplication(["pictures", "-platform", "offscreen"])
    app.setStyle("Fusion")
    app.setFont(QFont("Noto Sans"))
    app.setCursorFlashTime(0)
    dress(app, Theme(LIGHT))
    words = Languages(app, SPOKEN[0])
    album = Album(names, check=check)
    for language in languages:
        words.use(language)
        for take in (table, office, action, first):
            take(app, words, album)
    return album


def main() -> int:
    """Take them all, or those of the named topics; or check them. 1 where one is out of date."""
    FOLDER.mkdir(exist_ok=True)
    stamps = Stamps.read()
    if "--check" in sys.argv:
        languages = [code for code in SPOKEN if code in sys.argv] or SPOKEN
        stale = stamps.stale(walk(languages=languages, check=True).words)
        print("\n".join(stale) or "Every picture shows what its screen says.")
        return 1 if stale else 0
    stamps.renew(walk(sys.argv[1:]).words)
    return 0


def _small(picture: QImage) -> QImage:
    size = QSize(WIDTH, WIDTH * picture.height() // picture.width())
    return picture.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


if __name__ == "__main__":
    sys.exit(main())
