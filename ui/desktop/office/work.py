"""The work at the office: its places, its pages, and how much waits where."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from pathlib import Path

from fieldkit import erasure
from forms.definition import Form
from ui.desktop.first.steps import SheetStep
from ui.desktop.interview_page import InterviewPage
from ui.desktop.language import beside, day_in_words, short_day
from ui.desktop.office import holding, publishing
from ui.desktop.office.action.routes import PLACES, Actions
from ui.desktop.office.care_page import CarePage
from ui.desktop.office.desk import OfficeDesk, Waiting, look, remember_language
from ui.desktop.office.export_page import ExportPage
from ui.desktop.office.forms_page import FormsPage
from ui.desktop.office.inbox_page import InboxPage
from ui.desktop.office.indicators_page import IndicatorsPage
from ui.desktop.office.keys_page import KeysPage
from ui.desktop.office.laptops_page import LaptopsPage
from ui.desktop.office.page import Bench, OfficePage
from ui.desktop.office.plan import PARTS
from ui.desktop.office.requests_page import RequestsPage
from ui.desktop.office.review_page import ReviewPage
from ui.desktop.work import Entry, Frame, Stage, Work
from ui.languages import Language


def _importing(bench: Bench) -> OfficePage:
    from ui.desktop.office.importing.page import ImportPage  # noqa: PLC0415 - reads many kinds of files: slow to load

    return ImportPage(bench)


def _coverage(bench: Bench) -> OfficePage:
    from ui.desktop.office.coverage_page import CoveragePage  # noqa: PLC0415 - with what counts, as above

    return CoveragePage(bench)


def _planning(part: str) -> Callable[[Bench], OfficePage]:
    def page(bench: Bench) -> OfficePage:
        from ui.desktop.office.plan.pages import PAGES  # noqa: PLC0415 - with what matches and draws, as above

        return PAGES[part](bench)

    return page


_PAGES: Mapping[str, Callable[[Bench], OfficePage]] = {
    "inbox": InboxPage,
    "review": ReviewPage,
    "requests": RequestsPage,
    "indicators": IndicatorsPage,
    "coverage": _coverage,
    "export": ExportPage,
    "import": _importing,
    "laptops": LaptopsPage,
    "forms": FormsPage,
    "keys": KeysPage,
    "care": CarePage,
    **{part: _planning(part) for part in PARTS},
}


class OfficeWork(Work):
    """Pages ask; this decides what comes next."""

    def __init__(self, stage: Stage, desk: OfficeDesk) -> None:
        super().__init__(stage)
        self.desk: OfficeDesk = desk
        self._place = "inbox"
        self._actions = Actions(self, stage, desk, self.go)
        self.count()

    def home(self) -> None:
        """Show where we were, else the inbox."""
        self.go(self._place)

    def first_time(self) -> None:
        """Offer the sheet for the safe, while somebody is there who can put it in."""
        page = SheetStep(self.stage.language)
        page.saved.connect(lambda out: self._make_sheet(page, out))
        page.later.connect(self.home)
        self.stage.show_page(page, self.first_time)

    def _make_sheet(self, page: SheetStep, out: Path) -> None:
        deed = partial(holding.make_sheet, out=out, today=self.desk.today, language=self.stage.language)
        making = self.desk.beside(self.desk.turns(deed))
        self.stage.runner.run(making).follow(self._sheet_made, page.refuse)

    def _sheet_made(self, _result: object) -> None:
        if not self.desk.closed and isinstance(self.stage.page, SheetStep):
            self.home()

    def go(self, place: str) -> None:
        """Go to a place of the navigation."""
        bench = Bench(self.desk, self.stage.runner, self.stage.looks, self.stage.language)
        page = self._page(bench, place)
        self._place = place
        if self.desk.waiting.unreached:
            self.count()  # it may be back
        page.changed.connect(self.count)
        page.went.connect(self.go)
        if isinstance(page, InboxPage):
            page.wanted.connect(self._bring_release)
        if isinstance(page, FormsPage):
            page.tried.connect(self._try_out)
        if isinstance(page, CarePage):
            page.erased.connect(self._erase)
        self.stage.show_page(page, self.home)

    def _page(self, bench: Bench, place: str) -> OfficePage:
        return _PAGES[place](bench) if place in _PAGES else self._actions.page(bench, place)

    def _bring_release(self) -> None:
        from ui.desktop.updating import Updating  # noqa: PLC0415 - hardly ever needed

        Updating(self).bring()

    def take(self, path: Path) -> None:
        """Take in a batch, or offer to enrol a laptop."""
        from ui.desktop.office.taking import OfficeTaking  # noqa: PLC0415 - seldom: most comes by the mailbox

        OfficeTaking(self).take(path)

    def entries(self) -> tuple[Entry, ...]:
        """Return the places of an office."""
        waits, arrived = self.desk.waiting, self.desk.arrived
        batches = self.tr("%n batches wait to be taken in.", "", arrived) if arrived else ""
        requests = self.tr("%n people ask to be called.", "", waits.requests) if waits.requests else ""
        due = self.tr("%n things are due or overdue.", "", waits.due) if waits.due else ""
        return (
            Entry("inbox", self.tr("Inbox"), arrived, batches),
            Entry("requests", self.tr("Calls"), waits.requests, requests),
            self._review(),
            Entry("todo", self.tr("To do"), waits.due, due),
            Entry("lists", self.tr("Lists")),
            Entry("matching", self.tr("Plan")),
            Entry("indicators", self.tr("Indicators")),
            Entry("coverage", self.tr("Coverage")),
            Entry("export", self.tr("Export")),
            Entry("import", self.tr("Import")),
            Entry("laptops", self.tr("Laptops")),
            Entry("forms", self.tr("Forms")),
            Entry("keys", self.tr("Keys")),
            Entry("care", self.tr("Backup")),
        )

    def _review(self) -> Entry:
        """Return what is to be reviewed: all that its page found; before it looked, what needs no looking."""
        found, conflicts = self.desk.doubts, self.desk.waiting.conflicts
        if found is not None:
            told = self.tr("%n things are to be reviewed.", "", found) if found else ""
            return Entry("review", self.tr("Review"), found, told)
        told = self.tr("%n records stand in two versions.", "", conflicts) if conflicts else ""
        return Entry("review", self.tr("Review"), conflicts, told)

    def frame(self) -> Frame:
        """Return whose master this is, the day, and when it was last copied."""
        copied = self.desk.waiting.backup
        said = self.tr("Last backup: {day}").format(day=short_day(date.fromisoformat(copied))) if copied else ""
        day = beside(self.tr("Master"), day_in_words(self.desk.today))
        waits, doubtful = said or self.tr("No backup yet"), self.desk.waiting.unreached
        return Frame(self.desk.identity.name, day, self._safe(), waits, doubtful)

    def _safe(self) -> str:
        if self.desk.waiting.unreached:
            return self.tr("▲ The server {server} does not answer").format(server=self.desk.server)
        if self.desk.server:
            return self.tr("Submissions on the server {server}").format(server=self.desk.server)
        return self.tr("Saved and encrypted on this computer")

    def mark(self) -> str:
        """Return the place where we are."""
        return self._place

    def return_to(self, mark: str) -> None:
        """Go on there."""
        self._place = mark if mark in _PAGES or mark.partition("/")[0] in PLACES else self._place

    def speak(self, code: Language) -> None:
        """Remember the language."""
        self.desk.language = code
        remembering = self.desk.beside(remember_language(code))
        self.stage.looks.run(remembering).follow(self._done, self.stage.fail)

    def count(self) -> None:
        """Count what waits, beside the window."""
        if self.desk.closed:
            return
        counting = self.desk.beside(partial(look, today=self.desk.today))
        self.stage.looks.run(counting).follow(self._counted, self._passed_over)

    def _counted(self, found: object) -> None:
        if isinstance(found, Waiting) and not self.desk.closed:
            self.desk.waiting, self.desk.server = found, found.server
            self.stage.dress()

    def _passed_over(self, _failure: object) -> None:
        """Say nothing of a count that failed: the page says what matters."""

    def _done(self, _result: object) -> None:
        """Hear that it is done."""

    def _try_out(self, tried: Form) -> None:
        """Show a form as a volunteer sees it. Nothing of it is kept."""
        if self.desk.closed:
            return
        filling = self.attempt(lambda: publishing.trial(tried, self.desk.clock, self.stage.language))
        if filling:
            page = InterviewPage(publishing.Trial(), filling)
            page.left.connect(self.home)
            page.finished.connect(self.home)
            self.stage.show_page(page, lambda: self._try_out(tried))

    def _erase(self) -> None:
        """Destroy the store, and go back to where everything begins."""
        folder, key = self.desk.folder, self.desk.key.copy()
        self.stage.leave()
        self.attempt(lambda: erasure.erase_alone(folder, key))
        key.wipe()
