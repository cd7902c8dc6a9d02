"""What a table's laptop takes from a file in the hand: a kit, a receipt, its lists."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from fieldkit.errors import Code
from fieldkit.progress import Progress
from fieldkit.store import Store
from ui.desktop.offer_page import OfferPage
from ui.desktop.taking import Taking
from ui.desktop.work import Work

if TYPE_CHECKING:
    from datetime import date

    from fieldkit.carried import Kind


def _take(store: Store, _progress: Progress, *, path: Path, kind: "Kind", today: "date") -> object:
    from sync import carried  # noqa: PLC0415 - the mailbox's library is slow to load

    return carried.take(store, path, kind, today)


class TableTaking(Taking):
    """Asks before it takes: somebody else may have double-clicked."""

    helps = "send"

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self._page: OfferPage | None = None

    def welcome(self, path: Path, kind: "Kind") -> None:
        """Offer what the office sent; what goes to the office is opened there."""
        if kind not in ("kit", "receipt", "list"):
            self.refuse(Code.FILE_FOR_OFFICE, path)
            return
        about = self.tr("File: {file}. It is taken in only if it is from this laptop's office.")
        page = self.offer(self._title(kind), about.format(file=path.name), self.tr("Take it in"))
        page.taken.connect(partial(self._accept, path, kind))
        self._page = page

    def _title(self, kind: "Kind") -> str:
        if kind == "kit":
            return self.tr("A kit of social services")
        return self.tr("An answer of social services") if kind == "receipt" else self.tr("Lists of social services")

    def _accept(self, path: Path, kind: "Kind") -> None:
        page, desk = self._page, self.work.desk
        if page is None or desk.closed:
            return
        deed = partial(_take, path=path, kind=kind, today=desk.today)
        self.stage.looks.run(desk.beside(deed)).follow(self._accepted, page.refuse)

    def _accepted(self, taken: object) -> None:
        from sync.carried import Taken  # noqa: PLC0415 - as above

        if isinstance(taken, Taken) and self._page is self.stage.page and self._page:
            new = self.tr("Done: all that is in it is here now.")
            self._page.tell(new if taken.news else self.tr("Done: nothing in it was new."))
            self.stage.dress()
