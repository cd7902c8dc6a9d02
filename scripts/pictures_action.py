"""Pictures of the screens for the plan's actions, from a practice master with made-up data.

To be run as `python -m scripts.pictures_action FOLDER [NAME...]`: four languages, light and night, two sizes of text.
With names, only the screens whose name begins so; a language's code among them leaves the others out.
"""

import sys
import tempfile
from pathlib import Path

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from fieldkit.store import Store, StoreKey, unlock
from scripts.leads import page_of
from scripts.pictures import A_DAY_MS, LIGHTS, PASSPHRASE, SCALES, Camera, now
from scripts.pictures_office import practice, settle
from ui.cli.simulated_actions import act
from ui.desktop import theme
from ui.desktop.filling import REVIEW
from ui.desktop.language import Languages
from ui.desktop.office.action.form_page import OfficeFormPage
from ui.desktop.office.action.thing_page import ThingPage
from ui.desktop.office.action.things_page import ThingsPage
from ui.desktop.office.plan import PARTS
from ui.desktop.sheet import dress
from ui.desktop.theme import Theme
from ui.desktop.window import Window
from ui.languages import SPOKEN


def thing(folder: Path, key: StoreKey, name: str, label: str) -> str:
    """Return the place of a thing, by its label."""
    with Store.open(folder, key) as store:
        return f"thing/{name}/{next(one.id for one in store.lists.all(name) if one.label == label)}"


def walk(window: Window, camera: Camera, folder: Path, key: StoreKey) -> None:
    """Go through every screen as a coach would."""

    def show(name: str, place: str) -> None:
        window.go(place)
        settle(window)
        camera.take(window, name)

    window.choose(folder)
    window.unlocked(key.copy())
    settle(window)
    show("60-todo", "todo")
    show("61-board", "board")
    show("62-week", "week")
    show("63-lists", "lists")
    show("64-associations", "list/associations")
    show("65-volunteers", "list/care_volunteers")
    things = page_of(window, ThingsPage)
    things.which.setCurrentIndex(things.which.count() - 1)
    things.which.activated.emit(things.which.count() - 1)
    settle(window)
    camera.take(window, "66-volunteers-all")
    show("67-case", thing(folder, key, "cases", "C-01"))
    show("68-volunteer-left", thing(folder, key, "care_volunteers", "V-02"))
    show("69-case-closed", thing(folder, key, "cases", "C-04"))
    window.go(thing(folder, key, "cases", "C-01"))
    settle(window)
    page_of(window, ThingPage).forms[0].click()
    settle(window)
    camera.take(window, "70-form")
    form = page_of(window, OfficeFormPage)
    form.filling.answer("2026-05-14", "date")
    form.filling.here = REVIEW
    form.show_step()
    camera.take(window, "71-form-review")
    form.leave()
    settle(window)
    camera.take(window, "72-half-done")
    for number, part in enumerate(PARTS, 73):
        show(f"{number}-{part}", part)


def main() -> None:
    """Take them all: pictures_action.py FOLDER [NAME...]."""
    out, names = Path(sys.argv[1]), sys.argv[2:]
    only = tuple(name for name in names if name not in SPOKEN)
    out.mkdir(parents=True, exist_ok=True)
    app = QApplication(["pictures", "-platform", "offscreen"])
    theme.IDLE_MS = A_DAY_MS
    app.setStyle("Fusion")
    app.setFont(QFont("Noto Sans"))
    words = Languages(app, SPOKEN[0])
    with tempfile.TemporaryDirectory() as folder:
        office = practice(Path(folder))
        key = unlock(office, PASSPHRASE)
        with Store.open(office, key) as store:
            act(store, now().date())
        for language in [code for code in SPOKEN if code in names] or SPOKEN:
            for light, palette in LIGHTS.items():
                for scale in SCALES:
                    words.use(language)
                    dress(app, Theme(palette, scale))
                    suffix = f"{language}-{light}-{round(100 * scale)}"
                    window = Window(app, words, now)
                    with Store.open(office, key) as store:
                        for draft in store.drafts.all():
                            store.drafts.discard(draft.id)
                    walk(window, Camera(out, only, suffix), office, key)
                    window.close()
                    print(suffix)


if __name__ == "__main__":
    main()
