"""The pictures of the help: each screen of a table, small, in Spanish and English, from a practice store.

To be run as `python -m scripts.help_pictures`; writes ui/desktop/table/pictures. It speaks what `make setup` compiled.
"""

import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fieldkit.store import unlock
from scripts import pictures
from ui.desktop.interview_page import InterviewPage
from ui.desktop.language import Languages
from ui.desktop.sheet import dress
from ui.desktop.table.help_page import FOLDER
from ui.desktop.theme import LIGHT, Theme
from ui.desktop.window import Window
from ui.languages import LANGUAGES

WIDTH = 800
QUALITY = 70
SETTLE_MS = 60


def _form(window: Window, *, sealed: bool) -> str:
    desk = window.desk
    if desk is None:
        raise RuntimeError(window.page)
    forms = [info.form for info in desk.forms()[1:]]
    return next(one for one in forms if desk.store.contacts.takes(desk.store.shelf.form(one)) is sealed)


def _press(window: Window, keys: str) -> None:
    for key in keys:
        QTest.keyClicks(QApplication.focusWidget() or window, key)
        QTest.qWait(1)


def _test(window: Window) -> InterviewPage:
    _press(window, "n1")
    page = pictures.page_of(window, InterviewPage)
    page.go_on()
    page.go_on()
    _press(window, "3")
    return page


def _thanks(window: Window) -> None:
    page = _test(window)
    while window.page is page:
        if page.answer:
            page.answer.press("2")
        page.go_on()


def _paper(window: Window) -> None:
    _press(window, "h34252314445122" + "22034114322" + "5211" + "342523")


def _note(window: Window) -> None:
    if window.routes:
        window.routes.note(_form(window, sealed=False))
    _press(window, "La Estacada")


def _call(window: Window) -> None:
    if window.routes:
        window.routes.call(_form(window, sealed=True))


def _table(window: Window) -> None:
    window._ask_table()  # noqa: SLF001 - the page is reached by a button that a picture need not press


SCREENS: Mapping[str, Callable[[Window], object]] = {
    "session": lambda _: None,
    "table": _table,
    "test": _test,
    "paper": _paper,
    "note": _note,
    "call": _call,
    "thanks": _thanks,
    "tests": lambda window: window.go("tests"),
    "send": lambda window: window.go("send"),
    "unlock": Window.lock,
}


def main() -> None:
    """Take them all."""
    FOLDER.mkdir(exist_ok=True)
    app = QApplication(["pictures", "-platform", "offscreen"])
    app.setStyle("Fusion")
    app.setFont(QFont("Noto Sans"))
    dress(app, Theme(LIGHT))
    words = Languages(app, LANGUAGES[0])
    for language in LANGUAGES:
        words.use(language)
        for topic, lead in SCREENS.items():
            with tempfile.TemporaryDirectory() as folder:
                station = pictures.practice(Path(folder))
                window = Window(app, words, pictures.now, station)
                window.show()
                window.activateWindow()
                window.unlocked(unlock(station, pictures.PASSPHRASE))
                if window.desk is None:
                    raise RuntimeError(window.page)
                pictures.fill(window.desk, 12)
                window.home()
                QTest.qWait(SETTLE_MS)
                lead(window)
                QTest.qWait(SETTLE_MS)
                _small(window.grab().toImage()).save(str(FOLDER / f"{topic}-{language}.webp"), quality=QUALITY)
                window.close()


def _small(picture: QImage) -> QImage:
    size = QSize(WIDTH, WIDTH * picture.height() // picture.width())
    return picture.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


if __name__ == "__main__":
    main()
