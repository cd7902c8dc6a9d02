"""A first page for an office: that it is open."""

from ui.desktop.office.page import Bench, OfficePage
from ui.desktop.widgets import Paragraph


class WelcomePage(OfficePage):
    """Says whose master this is."""

    place = "welcome"

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench, bench.desk.identity.name)
        self.column.addWidget(Paragraph(self.tr("All that has come in is safe and encrypted on this computer.")))
        self.column.addStretch(1)
