"""What stands in a page's place while the submissions lie on a server, and that page does not reach there yet."""

from collections.abc import Mapping
from typing import Final

from ui.desktop.office.page import Bench, OfficePage
from ui.desktop.widgets import Paragraph

# What is not reached yet, and the command that does the same; OFFICE is the folder of the store.
COMMANDS: Final[Mapping[str, str]] = {
    "import": "fieldkit import OFFICE FILE --form ID",
}


def reached(place: str) -> bool:
    """Return whether a page works as well where the submissions lie on a server."""
    return place.partition("/")[0] not in COMMANDS


class ElsewherePage(OfficePage):
    """Says where the submissions are, that nothing is missing, and how it is done meanwhile."""

    help = "import"  # each time that of the page whose place it takes

    def __init__(self, bench: Bench, place: str) -> None:
        super().__init__(bench, self.tr("Done by command on a server"))
        self.place = self.help = place
        command = COMMANDS[place]
        for words in (
            self.tr("This office's submissions lie on a server, {server}. This page does not reach there yet."),
            self.tr("Nothing is missing and nothing is lost: the server has all that has been taken in."),
            self.tr("Whoever looks after the computers does it by command meanwhile: {command}"),
        ):
            self.column.addWidget(Paragraph(words.format(server=self.desk.server, command=command)))
        self.column.addStretch(1)
