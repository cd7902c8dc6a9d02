"""What the coordinator's two pages share: a period is chosen, and its figures are counted beside the window."""

from functools import partial

from PySide6.QtWidgets import QComboBox

from fieldkit.errors import Code, WorldFailed
from ui.desktop.language import beside
from ui.desktop.office import figures
from ui.desktop.office.desk import OfficeDesk
from ui.desktop.office.figures import Figures, Offered
from ui.desktop.office.page import Bench, OfficePage
from ui.desktop.widgets import Paragraph, PickOne


class PeriodPage(OfficePage):
    """Has `show_figures` called with what was counted, or `show_nothing` where the period is empty."""

    desk: OfficeDesk

    def __init__(self, bench: Bench, title: str) -> None:
        super().__init__(bench, title)
        self.period: QComboBox = PickOne(self.tr("Period"))
        self.period.hide()
        self.period.activated.connect(self._picked)
        self.lead(self.period)
        self.told = Paragraph(self.tr("Counting…"), "muted")
        self.column.addWidget(self.told)
        self._wanted = self.desk.period
        today, language = self.desk.today, bench.language
        self.look(partial(figures.periods, today=today, language=language), self._offered)
        if not self._wanted:
            self.look(partial(figures.usual, today=today), self._usual)
        else:
            self._count()

    def show_figures(self, found: Figures) -> None:
        """Show what was counted."""
        raise NotImplementedError

    def show_nothing(self) -> None:
        """Show that there is nothing yet."""
        raise NotImplementedError

    def _offered(self, found: list[Offered]) -> None:
        for one in found:
            self.period.addItem(beside(one.name), one.code)
        self._point()
        self.period.show()

    def _usual(self, code: str) -> None:
        self._wanted = code
        self._point()
        self._count()

    def _point(self) -> None:
        self.period.setCurrentIndex(self.period.findData(self._wanted))

    def _picked(self, at: int) -> None:
        self._wanted = str(self.period.itemData(at))
        self.desk.period = self._wanted
        self._count()

    def recount(self) -> None:
        """Count the period again: something was published."""
        self._count()

    def _count(self) -> None:
        self.notice.close_up()
        count = partial(
            figures.figures, code=self._wanted, today=self.desk.today, language=self.bench.language, area=self.area
        )
        self.look(count, self._counted)

    @property
    def area(self) -> str:
        """Return which area is counted by itself; '' for all that the office holds."""
        return ""

    def _counted(self, found: Figures) -> None:
        if (found.period, found.area) == (self._wanted, self.area):  # else another one was picked meanwhile
            self.told.say("")
            self.show_figures(found)

    def refuse(self, failure: WorldFailed) -> None:
        """Take an empty period for what it is."""
        if failure.code is not Code.NOTHING_TO_EXPORT:
            self.told.say("")
            super().refuse(failure)
            return
        self.told.say(self.tr("No gathering in this period has come in yet. Choose another one."))
        self.show_nothing()
