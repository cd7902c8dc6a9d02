"""What lies on the table while the window is open: the store, today's session, the test being filled in. No Qt."""

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from fieldkit import wallclock
from fieldkit.database import snapshot, transaction
from fieldkit.drafts import Draft
from fieldkit.errors import Code, WorldFailed
from fieldkit.kit import office
from fieldkit.linking.code import ASK
from fieldkit.sessions import Session, Tally
from fieldkit.settings import LANGUAGE, PLAN
from fieldkit.shelf import FormInfo
from fieldkit.store import Store, StoreKey
from fieldkit.submissions import Submission
from forms.definition import Form
from forms.interview import Interview
from ui.desktop.correcting import ended, versions_of
from ui.desktop.filling import Filling, declines, is_counted
from ui.desktop.opened import Clock, Opened

if TYPE_CHECKING:
    from sync.send import Waiting

CALL = "call_request"  # the library's form for people who want to be called
NOTE = "note"  # the library's form for notes of the neighbourhood: no tests
RESULT = "show_result"  # a question of this name opens what a form says to whoever wants to see their result


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


class Desk(Opened):
    """An unlocked store of a table. Everything here raises `WorldFailed` when the world fails."""

    def __init__(self, store: Store, key: StoreKey, clock: Clock) -> None:
        super().__init__(store.folder, key, store.identity, store.settings.get(LANGUAGE), clock)
        self.store = store
        self.saved_at: datetime | None = None
        self._session: str | None = None
        self._saved = ""

    def close(self) -> None:
        """Close the store and wipe its key."""
        self.store.close()
        super().close()

    def speak(self, code: str) -> None:
        """Remember the language."""
        self.language = code
        self.store.settings.set(LANGUAGE, code)

    def title(self, language: str) -> str:
        """Return what the kit calls a gathering, in another language if need be; '' before a kit came."""
        plan = self._plan()
        titles = plan.get("gathering") or plan.get("title", {})
        return str(titles.get(language) or next(iter(titles.values()), ""))

    @property
    def office(self) -> str:
        """Return the name of the office that this laptop belongs to, or an empty string before its kit came."""
        member = office(self.store)
        return member.name if member else ""

    @property
    def uncompared(self) -> str:
        """Return the name of the office whose six words nobody has compared yet, or an empty string."""
        member = office(self.store)
        return member.name if member and not member.compared else ""

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
        """Set up a table and work at it. CLOCK_BEHIND on a day that cannot be."""
        wallclock.need(self.today)
        session = self.store.sessions.new(answers, self.clock)
        self.sit_at(session.id)
        return session

    def forms(self) -> list[FormInfo]:
        """Return the forms that can be filled in at a table, the one that the plan is about first."""
        main, row = self._plan().get("form"), self.store.linking.row
        asked = (info for info in self.store.shelf.forms() if row is None or info.form != row.keep)
        return sorted(asked, key=lambda info: info.form != main)

    def _plan(self) -> dict[str, Any]:
        return _read_plan(self.store.settings.get(PLAN))

    def count(self, session: Session) -> Counted:
        """Return the three counters."""
        tests = sum(self.store.submissions.count(info.form, session.id) for info in self.forms() if info.form != NOTE)
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
        form = self.store.form(test.form)
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
        return self._among(Filling.begin(self.store.form(form_id), session, self.clock, language), fresh=True)

    def resume(self, draft: Draft, language: str) -> Filling:
        """Go on with a test left half done, with the very version of the form that it was begun with.

        As it stands now: another window may have gone on with it. DRAFT_GONE where it was saved or discarded there.
        RECORD_WITHDRAWN, RECORD_PURGED where it corrects what nobody may bring back, or what is no longer here.
        """
        seen = versions_of(self.store, draft.id)
        now = self.store.drafts.get(draft.id) if draft.kept else draft
        if now is None:
            raise WorldFailed(Code.DRAFT_GONE)
        form = self.store.form(now.form, now.form_version)
        filling = self._among(Filling.resume(form, now, self.clock, language), fresh=not seen)
        if seen:
            filling.correct(draft.id, seen)
        return filling

    def _among(self, filling: Filling, *, fresh: bool) -> Filling:
        if fresh and self.store.linking.asks(filling.form):
            filling.interview.answer(ASK, "yes")  # a correction makes no other code
        filling.places = tuple(place.name for place in self.store.shelf.places())
        return filling

    def keep(self, filling: Filling) -> None:
        """Save the draft as it stands; what comes too late, after the lock, was saved before it. DRAFT_GONE."""
        if not self.closed:
            filling.kept = self.store.drafts.save(filling.draft())

    def recordings(self, form: Form) -> dict[str, bytes]:
        """Return the files that belong to a form, by name."""
        return self.store.shelf.attachments(form.form_id, form.version)

    def save(self, filling: Filling) -> str:
        """Record the test, or the correction of one; its draft goes in the same transaction. DRAFT_GONE.

        RECORD_CHANGED where somebody else corrected it since this was opened; then it is begun again from theirs.
        """
        answers = filling.interview.answers()
        if filling.corrects:
            self._correct(filling, answers)
            self._saved = filling.corrects
        else:
            self._saved = self.store.submissions.save(
                filling.form, filling.session, answers, draft=filling.draft_id, kept=filling.kept
            )
        self.saved_at = self.clock()
        return self._saved

    def _correct(self, filling: Filling, answers: dict[str, str]) -> None:
        with ended(self.store, filling.draft_id, Code.RECORD_CHANGED), transaction(self.store.database):
            self.store.submissions.correct(filling.corrects, filling.form, answers, filling.seen)
            self.store.drafts.let_go(filling.draft_id, kept=filling.kept)

    def correct(self, test: Submission, language: str) -> Filling:
        """Open a saved test at its review. Its draft bears the record's id, so that it is known after a lock."""
        with snapshot(self.store.database):
            now = self.store.submissions.get(test.record)  # the list may have been drawn before
            form = self.store.form(now.form)
            draft = Draft(now.record, now.session, now.form, form.version, now.answers, "")
            return self.resume(draft, language)

    def last(self) -> Submission | None:
        """Return the test that was saved last, while this window knows which, and while its answers are here."""
        return attempt_none(lambda: self.store.submissions.get(self._saved)) if self._saved else None

    def code(self) -> str:
        """Return the code by which the test that was saved last can be withdrawn."""
        from fieldkit import withdrawal  # noqa: PLC0415 - not before the lock opens

        return withdrawal.code(self._saved) if self._saved else ""

    def result(self, filling: Filling) -> tuple[str, ...]:
        """Return what the form says to whoever asks to see their result. Nothing of it is recorded."""
        if RESULT not in filling.form.nodes:
            return ()
        interview = Interview(
            filling.form,
            clock=self.clock,
            language=filling.interview.language,
            answers=filling.interview.answers(),
        )
        before = set(interview.questions())
        interview.answer(RESULT, "yes")
        return tuple(interview.label(path) for path in interview.questions() if path not in before)

    def suggestions(self, filling: Filling) -> tuple[tuple[str, str, str], ...]:
        """Return what the directory has for somebody who answered so: why, what it is, what is to be known of it."""
        from ui.desktop.table import suggested  # noqa: PLC0415 - only where somebody asks for it

        session = self.session()
        return suggested.cards(self.store, filling, session.place if session else "", self.today)


@lru_cache(maxsize=1)
def _read_plan(text: str) -> dict[str, Any]:
    return tomllib.loads(text)


def attempt_none(action: Callable[[], Submission]) -> Submission | None:
    """Return a submission, or None where its answers are no longer here."""
    try:
        return action()
    except WorldFailed:
        return None
