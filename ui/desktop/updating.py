"""A release of the program in the hand: whose it is and what is new, a backup, then the system's installer."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from fieldkit.progress import Progress
from fieldkit.store import Store
from fieldkit.updates import place, steps
from fieldkit.updates.place import Here
from fieldkit.updates.release import Signed
from fieldkit.updates.steps import Ready
from ui.desktop import newer
from ui.desktop.offer_page import OfferPage
from ui.desktop.work import Work


def prepare(store: Store, progress: Progress, *, signed: Signed, mine: Here, work: Work) -> Ready:
    """Return the package, verified, with the store backed up; a folder build is in its place already."""
    folder = store.folder.parent / steps.FOLDER
    ready = steps.prepare(signed, store, folder, work.desk.today, progress)
    if mine.way == "folder":
        place.switch_to(ready.package, signed.release, mine)
    return ready


def open_with_system(package: Path) -> None:
    """Let the desktop's own installer ask for the password, and install."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(package)))


class Updating(QObject):
    """One file, from a look at its signature to the installer."""

    def __init__(self, work: Work, mine: Here | None = None, hand_over: Callable[[Path], None] | None = None) -> None:
        super().__init__(work)
        self._work = work
        self._stage = work.stage
        self._mine = mine or place.here()
        self._hand_over = hand_over or open_with_system
        self._signed: Signed | None = None
        self._page: OfferPage | None = None

    def bring(self) -> None:
        """Bring the newest release out of the mailbox, and say what it is; installing it is another yes."""
        bringing = self._work.desk.beside(newer.bring)
        self._stage.runner.run(bringing).follow(self._brought, self._stage.fail)

    def _brought(self, signed: object) -> None:
        if isinstance(signed, Signed) and not self._work.desk.closed:
            self.offer(signed.path)

    def offer(self, path: Path) -> None:
        """Verify the file, and say what it brings. UPDATE_* in a sentence."""
        mine = self._mine
        self._stage.looks.run(lambda _: steps.look(path, place.key(), mine)).follow(self._known, self._stage.fail)

    def _known(self, signed: object) -> None:
        if not isinstance(signed, Signed) or not self._work.make_room():
            return
        release, language = signed.release, self._stage.language
        news = release.news.get(language) or release.news.get("en", "")
        about = self.tr("It is signed by the program's makers. Here is release {here} now. What is new: {news}")
        page = OfferPage(
            language,
            self.tr("A new release of the program: {version}").format(version=release.version),
            about.format(here=self._mine.version, news=news),
            self.tr("Back up and update"),
            "care" if self._work.desk.identity.role == "office" else "send",
        )
        page.left.connect(self._work.home)
        page.taken.connect(self._prepare)
        self._signed, self._page = signed, page
        self._stage.show_page(page, self._work.home)

    def _prepare(self) -> None:
        page, desk = self._page, self._work.desk
        if page is None or self._signed is None or desk.closed:
            return
        deed = partial(prepare, signed=self._signed, mine=self._mine, work=self._work)
        task = self._stage.runner.run(desk.beside(deed))
        task.stepped.connect(page.step)
        task.follow(self._ready, page.refuse)

    def _ready(self, ready: object) -> None:
        page = self._page
        if not isinstance(ready, Ready) or page is None or page is not self._stage.page:
            return
        if self._mine.way == "folder":
            said = self.tr(
                "The backup is made: {backup}. Close the window and open the program again. "
                "The release before is kept beside it."
            )
            page.tell(self.tr("The new release is in its place"), said.format(backup=ready.backup))
            return
        said = self.tr("The backup is made: {backup}. Now close the window and let the system install {package}.")
        page.tell(self.tr("The system's installer has it now"), said.format(backup=ready.backup, package=ready.package))
        self._hand_over(ready.package)
