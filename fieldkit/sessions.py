"""Gatherings. A session's sheet is a submission like any other, of the form `mesa_session`, under its own id.

Who stops by is tallied as it happens, each tap durable; the taps become a new version of the sheet when the session
is settled, so that forty people do not make forty versions and nothing says when each came.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from fieldkit.database import Database, transaction
from fieldkit.drafts import new_id
from fieldkit.errors import Code, WorldFailed
from fieldkit.filling import fill
from fieldkit.master.records import Records
from fieldkit.shelf import SESSION_FORM, Shelf
from fieldkit.submissions import Submission
from forms.definition import Form

Tally = Literal["passers", "declined"]


@dataclass(frozen=True)
class Session:
    """A gathering: where, when, and how many people. Times are 'HH:MM' or empty."""

    id: str
    place: str
    date: date
    start: str
    end: str
    team: int | None
    passers: int
    declined: int


class Sessions:
    """The sessions of one store."""

    def __init__(self, database: Database, shelf: Shelf, records: Callable[[], Records]) -> None:
        self._database = database
        self._shelf = shelf
        self._records = records

    def new(self, answers: Mapping[str, str], clock: Callable[[], datetime], language: str = "") -> Session:
        """Open a session with what its sheet says: at least `place` and `date` (YYYY-MM-DD).

        SESSION_REFUSED, with what the sheet says of it in this language.
        """
        form, given = self._form(), {name: answer.strip() for name, answer in answers.items()}
        sheet, problems = fill(form, given, clock, language=language)
        if problems:
            raise WorldFailed(Code.SESSION_REFUSED, problems=problems)
        session = new_id()
        self._records().save_all(form, session, [sheet], record=session)
        return self.get(session)

    def get(self, session: str) -> Session:
        """One session, taps included. SESSION_UNKNOWN where there is none."""
        sheet = _sheet(session, self._records())
        if sheet is None or sheet.form != SESSION_FORM:
            raise WorldFailed(Code.SESSION_UNKNOWN, session=session)
        return _session(sheet, self._taps(session))

    def all(self) -> list[Session]:
        """All sessions, by date and place. A sheet that tells no date, of a form of somebody else's, is none."""
        sheets = (sheet for sheet in self._records().current(SESSION_FORM) if sheet.answers.get("date"))
        found = [_session(sheet, self._taps(sheet.session)) for sheet in sheets]
        return sorted(found, key=lambda session: (session.date, session.place, session.id))

    def on(self, day: date) -> list[Session]:
        """The sessions of a day."""
        return [session for session in self.all() if session.date == day]

    def tally(self, session: str, name: Tally, more: int = 1) -> None:
        """Count somebody (or take a tap back with -1), durably."""
        with transaction(self._database):
            self._database.execute(
                "INSERT INTO tallies VALUES (?, ?, ?) "
                "ON CONFLICT (session, name) DO UPDATE SET more = more + excluded.more",
                (bytes.fromhex(session), name, more),
            )

    def settle(self) -> None:
        """Write the taps of all sessions into their sheets."""
        with transaction(self._database):
            for (session,) in self._database.fetch("SELECT DISTINCT session FROM tallies"):
                self._settle(session.hex())
            self._database.execute("DELETE FROM tallies")

    def _settle(self, session: str) -> None:
        try:
            sheet = self._records().get(session)
        except WorldFailed as failed:
            if failed.code is not Code.RECORD_WITHDRAWN:
                raise
            return  # whoever withdrew the sheet withdrew its taps
        answers = dict(sheet.answers)
        for name, more in self._taps(session).items():
            answers[name] = str(max(0, int(answers.get(name) or 0) + more))
        self._records().correct(session, self._form(), answers)

    def _taps(self, session: str) -> dict[str, int]:
        return dict(self._database.fetch("SELECT name, more FROM tallies WHERE session = ?", (bytes.fromhex(session),)))

    def _form(self) -> Form:
        form = self._shelf.find(SESSION_FORM)
        if form is None:
            raise WorldFailed(Code.NOT_ENROLLED)
        return form


def _sheet(session: str, records: Records) -> Submission | None:
    """None where there is none. A server or a disk that fails is no sheet that is not there."""
    try:
        return records.get(session)
    except WorldFailed as failed:
        if failed.code not in {Code.RECORD_UNKNOWN, Code.RECORD_WITHDRAWN, Code.RECORD_PURGED}:
            raise
        return None


def day_of(session: str, records: Records) -> date | None:
    """A session's day, by its sheet among these submissions; None where that is not among them."""
    sheet = _sheet(session, records)
    said = sheet.answers.get("date") if sheet is not None and sheet.form == SESSION_FORM else None
    return date.fromisoformat(said) if said else None


def _session(sheet: Submission, taps: Mapping[str, int]) -> Session:
    answers = sheet.answers

    def counted(name: str) -> int:
        return max(0, int(answers.get(name) or 0) + taps.get(name, 0))

    return Session(
        id=sheet.session,
        place=answers.get("place", ""),
        date=date.fromisoformat(answers["date"]),
        start=answers.get("start", "")[:5],
        end=answers.get("end", "")[:5],
        team=int(answers["team"]) if answers.get("team") else None,
        passers=counted("passers"),
        declined=counted("declined"),
    )
