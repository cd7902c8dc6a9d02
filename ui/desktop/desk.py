"""What lies on the table while the window is open: the store, today's session, the test being filled in. No Qt."""

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fieldkit.drafts import Draft
from fieldkit.kit import office
from fieldkit.sessions import Session, Tally
from fieldkit.settings import LANGUAGE, PLAN
from fieldkit.shelf import FormInfo
from fieldkit.store import Store, StoreKey
from fieldkit.submissions import Submission
from ui.desktop.filling import Filling, declines, is_counted

if TYPE_CHECKING:
    from sync.send import Waiting

Clock = Callable[[], datetime]


@dataclass(frozen=True)
class Counted:
    """The three counters of a table."""

    passers: int
    tests: int
    declined: int

    @property
    def tenths(self) -> int:
        """Return how many in ten of those who stopped by took the test; 0 where that says nothing."""
        if self.passers < 5 or self.tests > self.passers:  # noqa: PLR2004 - fewer people make no proportion
            return 0
        return round(10 * self.tests / self.passers)


class Desk:
    """Holds an unlocked store. Everything here raises `WorldFailed` when the world fails."""

    def __init__(self, store: Store, key: StoreKey, clock: Clock) -> None:
        self.store = store
        self.key = key
        self.clock = clock
        self.closed = False
        self.saved_at: datetime | None = None
        self._session: str | None = None

    @classmethod
    def open(cls, folder: Path, key: StoreKey, clock: Clock) -> "Desk":
        """Open a station's store. WRONG_ROLE where it is an office's."""
        store = Store.open(folder, key)
        try:
            store.need("station")
        except BaseException:
            store.close()
            raise
        return cls(store, key, clock)

    def close(self) -> None:
        """Close the store and wipe its key."""
        self.closed = True
        self.store.close()
        self.key.wipe()

    @property
    def today(self) -> date:
        """Return the day."""
        return self.clock().date()

    @property
    def language(self) -> str:
        """Return the language that this store's people chose, or an empty string."""
        return self.store.settings.get(LANGUAGE)

    def speak(self, code: str) -> None:
        """Remember the language."""
        self.store.settings.set(LANGUAGE, code)

    def title(self, language: str) -> str:
        """Return what the kit calls this kind of table, in another language if need be; '' before a kit came."""
        titles = self._plan().get("title", {})
        return str(titles.get(language) or next(iter(titles.values()), ""))

    @property
    def office(self) -> str:
        """Return the name of the office that this laptop belongs to, or an empty string before its kit came."""
        member = office(self.store)
        return member.name if member else ""

    def sessions(self) -> list[Session]:
        """Return today's tables."""
        return self.store.sessions.on(self.today)

    def session(self) -> Session | None:
        """Return the table that is being worked at: the one chosen, else the only one of today."""
        if self._session:
            chosen = self.store.sessions.get(self._session)
            if chosen.date == self.today:
                return chosen
        todays = self.sessions()
        return todays[0] if len(todays) == 1 else None

    def sit_at(self, session: str) -> None:
        """Work at this table."""
        self._session = session

    def new_session(self, answers: dict[str, str]) -> Session:
        """Set up a table and work at it."""
        session = self.store.sessions.new(answers, self.clock)
        self.sit_at(session.id)
        return session

    def forms(self) -> list[FormInfo]:
        """Return the forms that can be filled in at a table, the one that the plan is about first."""
        main = self._plan().get("form")
        return sorted(self.store.shelf.forms(), key=lambda info: info.form != main)

    def _plan(self) -> dict[str, Any]:
        return tomllib.loads(self.store.settings.get(PLAN))

    def count(self, session: Session) -> Counted:
        """Return the three counters."""
        tests = sum(self.store.submissions.count(info.form, session.id) for info in self.forms())
        return Counted(session.passers, tests, session.declined)

    def tally(self, session: Session, name: Tally, more: int = 1) -> None:
        """Count somebody, durably."""
        self.store.sessions.tally(session.id, name, more)

    def tests(self, session: Session) -> list[Submission]:
        """Return a table's tests, in the order of their random ids."""
        return [test for info in self.forms() for test in self.store.submissions.current(info.form, session.id)]

    def answered(self, test: Submission) -> tuple[int, int]:
        """Return how many of a form's questions were answered, and how many it has."""
        form = self.store.shelf.form(test.form)
        asked = {question.path for question in form.questions if is_counted(question)}
        return sum(path in asked and not declines(form, path, value) for path, value in test.answers.items()), len(
            asked
        )

    def look(self, test: Submission, language: str) -> Filling:
        """Return a saved test, to be read."""
        form = self.store.shelf.form(test.form)
        return Filling.resume(
            form, Draft("", test.session, test.form, form.version, test.answers, ""), self.clock, language
        )

    def waiting(self) -> "Waiting":
        """Return what waits to be sent, and what waits for an answer."""
        from sync.send import waiting  # noqa: PLC0415 - the mailbox's library is slow to load: not before the lock opens

        return waiting(self.store)

    def drafts(self) -> list[Draft]:
        """Return the tests left half done, of this laptop."""
        return self.store.drafts.all()

    def start(self, form_id: str, session: str, language: str) -> Filling:
        """Begin a test."""
        return Filling.begin(self.store.shelf.form(form_id), session, self.clock, language)

    def resume(self, draft: Draft, language: str) -> Filling:
        """Go on with a test left half done, with the very version of the form that it was begun with."""
        return Filling.resume(self.store.shelf.form(draft.form, draft.form_version), draft, self.clock, language)

    def keep(self, filling: Filling) -> None:
        """Save the draft as it stands."""
        self.store.drafts.save(filling.draft())

    def save(self, filling: Filling) -> str:
        """Record the test; its draft goes in the same transaction."""
        record = self.store.submissions.save(
            filling.form, filling.session, filling.interview.answers(), draft=filling.draft_id
        )
        self.saved_at = self.clock()
        return record
