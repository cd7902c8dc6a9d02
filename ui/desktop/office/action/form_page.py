"""A form filled in at the office: asked as at a table, and kept and saved beside the window."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject

from fieldkit.errors import WorldFailed
from forms.definition import Form
from ui.desktop.filling import Filling
from ui.desktop.interview_page import InterviewPage
from ui.desktop.office.action import deeds
from ui.desktop.office.action.deeds import Begun
from ui.desktop.office.desk import OfficeDesk
from ui.desktop.tasks import Runner

KEEPING = "keeping a draft"


class Beside(QObject):
    """Keeps drafts in the order in which they were made. To save is the route's: it must hear what came of it."""

    def __init__(
        self, parent: QObject, desk: OfficeDesk, looks: Runner, begun: Begun, failed: Callable[[WorldFailed], None]
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._looks = looks
        self._begun = begun
        self._failed = failed
        self.saving = False  # once it is being saved, no draft may outlive it

    def keep(self, filling: Filling) -> None:
        """Have the draft saved as it stands now."""
        if not self._desk.closed and not self.saving:
            deed = partial(deeds.keep, draft=filling.draft())
            self._looks.run(self._desk.beside(deed), KEEPING).follow(self._kept, self._failed)

    def save(self, filling: Filling) -> str:
        """Let no more drafts be kept; the route saves."""
        self.saving = True
        return filling.draft_id

    def _kept(self, kept: object) -> None:
        """Hear that it is kept: from now on it is written over, and not begun again where it is gone."""
        self._begun.filling.kept = bool(kept)

    def recordings(self, form: Form) -> Mapping[str, bytes]:  # noqa: ARG002 - as the table's desk has it
        """Return the files that belong to the form."""
        return self._begun.recordings


class OfficeFormPage(InterviewPage):
    """The interview's page, in the words of an office."""

    help = "form"

    def words_of_save(self) -> str:
        """Return what the last button says."""
        return self.tr("Save")
