"""A file that somebody opened with a double click: what it is, and which role's page takes it."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Progress
from ui.desktop.offer_page import OfferPage
from ui.desktop.work import Work

if TYPE_CHECKING:
    from fieldkit.carried import Kind


def look(_progress: Progress, *, path: Path) -> "tuple[Path, Kind]":
    """Return a file with its kind: beside the window, for a stick may be slow."""
    from fieldkit.carried import kind  # noqa: PLC0415 - nothing of the store before the lock is on screen

    return path, kind(path)


class Taking(QObject):
    """Lets a role take what is for it. A QObject, so that what arrives after the lock finds nobody."""

    helps = ""  # which page of the help is about what this role takes

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self.work = work
        self.stage = work.stage

    def take(self, path: Path) -> None:
        """Find out what it is, and show the page for it."""
        self.stage.looks.run(partial(look, path=path)).follow(self._seen, self.stage.fail)

    def _seen(self, found: object) -> None:
        from fieldkit.carried import Kind  # noqa: PLC0415 - as above

        match found:
            case (Path() as path, Kind() as kind) if self.work.make_room():
                self._sort(path, kind)
            case (Path() as path, Kind()) if not self.work.desk.closed:
                self.stage.take(path)  # it waits until it can be asked about

    def _sort(self, path: Path, kind: "Kind") -> None:
        if kind == "foreign":
            self.refuse(Code.FILE_FOREIGN, path)
        elif kind == "backup":
            self.refuse(Code.FILE_IS_BACKUP, path)
        elif kind == "update":
            from ui.desktop.updating import Updating  # noqa: PLC0415 - a few times a year

            Updating(self.work).offer(path)
        else:
            self.welcome(path, kind)

    def welcome(self, path: Path, kind: "Kind") -> None:
        """Take what is this role's, and say whose the rest is."""
        raise NotImplementedError

    def refuse(self, code: Code, path: Path) -> None:
        """Say in a sentence why not."""
        self.stage.fail(WorldFailed(code, path=path.name))

    def offer(self, heading: str, about: str, yes: str) -> OfferPage:
        """Show a page that waits for a yes."""
        page = OfferPage(self.stage.language, heading, about, yes, self.helps)
        page.left.connect(self.work.home)
        self.stage.show_page(page, self.work.home)
        return page
