"""What the office takes from a file in the hand: a batch, another copy's hand-over, a laptop's request."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from fieldkit.errors import Code
from ui.desktop.office.inbox_page import InboxPage
from ui.desktop.office.laptops_page import LaptopsPage
from ui.desktop.taking import Taking

if TYPE_CHECKING:
    from fieldkit.carried import Kind


class OfficeTaking(Taking):
    """A batch is taken in at once, as from the mailbox: who may send decides the roster. Who joins it, a person."""

    helps = "laptops"

    def welcome(self, path: Path, kind: "Kind") -> None:
        """Take a batch in, offer to enrol a laptop; what is for laptops is opened there."""
        if kind in ("batch", "handover"):
            self.work.go("inbox")
            if isinstance(self.stage.page, InboxPage):
                self.stage.page.start([path])
        elif kind == "request":
            about = self.tr("File: {file}. Enrol it only if you know who brings it; the words are compared afterwards.")
            page = self.offer(
                self.tr("A laptop asks to be enrolled"), about.format(file=path.name), self.tr("Enrol the laptop")
            )
            page.taken.connect(partial(self._enrol, path))
        else:
            self.refuse(Code.FILE_FOR_STATION, path)

    def _enrol(self, path: Path) -> None:
        self.work.go("laptops")
        if isinstance(self.stage.page, LaptopsPage):
            self.stage.page.take_in(path)
