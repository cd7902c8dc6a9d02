"""The sessions that imported rows belong to: found by place and day, or made."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from fieldkit import versions
from fieldkit.filling import fill
from fieldkit.shelf import SESSION_FORM
from fieldkit.store import Store
from fieldkit.versions import Stored, Version
from forms.values import AnswerProblem
from sync.survey_import.cells import folded
from sync.survey_import.naming import Names


@dataclass(frozen=True)
class Gathering:
    """A session: there already, or (`new`) to be made. `place` as the office spells it."""

    id: str
    place: str
    day: date
    new: bool


class Gatherings:
    """The sessions of an office, asked for by place and day.

    A session that an earlier import made comes first; else the one session of that place and day; where there are
    several, or none, an import makes its own.
    """

    def __init__(self, store: Store, names: Names, clock: Callable[[], datetime]) -> None:
        self._store = store
        self._names = names
        self._clock = clock
        self._form = store.shelf.form(SESSION_FORM)
        self._spelt = {folded(place.name): place.name for place in store.shelf.places()}
        self._known: dict[tuple[str, date], Gathering] = {}
        self._sheets: dict[str, tuple[dict[str, str], tuple[AnswerProblem, ...]]] = {}
        self._there: dict[tuple[str, date], list[str]] = defaultdict(list)
        self._where: dict[str, tuple[str, date]] = {}
        for session in store.sessions.all():
            key = (folded(session.place), session.date)
            self._there[key].append(session.id)
            self._where[session.id] = key
        self._closed = store.master.imports.closed()

    def at(self, place: str, day: date) -> Gathering:
        """The session of a place and a day."""
        key = (folded(place), day)
        if key not in self._known:
            self._known[key] = self._find(self._spelt.get(key[0], place), day)
        return self._known[key]

    def withdrawn(self, gathering: Gathering) -> bool:
        """Whether somebody erased this very session, or took it out: an import does not bring it back."""
        return gathering.new and gathering.id in self._closed

    def same(self, session: str, gathering: Gathering) -> bool:
        """Whether a session is at the place and day of another, or is that other."""
        return session == gathering.id or self._where.get(session) == (folded(gathering.place), gathering.day)

    def problems(self, gathering: Gathering) -> tuple[AnswerProblem, ...]:
        """What is wrong with the sheet of a session that is to be made."""
        return self._sheet(gathering)[1] if gathering.new else ()

    def made(self, gathering: Gathering) -> list[Stored]:
        """Its sheet, to be recorded, the first time that a new one is asked for."""
        if not gathering.new or gathering.id in self._where:
            return []
        key = (folded(gathering.place), gathering.day)
        self._where[gathering.id] = key
        self._there[key].append(gathering.id)
        answers, _ = self._sheet(gathering)
        sheet = Version(
            record=gathering.id, session=gathering.id, form=self._form.form_id, form_version=self._form.version,
            kind="answers", parents=[], author=self._store.identity.id, counter=1, answers=answers,
        )  # fmt: skip
        return [versions.written_here(sheet)]

    def _sheet(self, gathering: Gathering) -> tuple[dict[str, str], tuple[AnswerProblem, ...]]:
        if gathering.id not in self._sheets:
            given = {"place": gathering.place, "date": gathering.day.isoformat()}
            self._sheets[gathering.id] = fill(self._form, given, self._clock)
        return self._sheets[gathering.id]

    def _find(self, place: str, day: date) -> Gathering:
        own, there = self._names.session(place, day), self._there.get((folded(place), day), [])
        if own in there or len(there) == 1:
            return Gathering(own if own in there else there[0], place, day, new=False)
        return Gathering(own, place, day, new=True)
