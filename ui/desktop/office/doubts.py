"""What wants a person's eye: two versions of a record, two sheets that may be one, words that may name somebody. No Qt.

The list is light, whatever lies behind it; what there is to see of one doubt is read when somebody looks at it.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from fieldkit import anonymity, conflicts, kit
from fieldkit.anonymity import Mark
from fieldkit.progress import Progress
from fieldkit.roster import roster
from fieldkit.shelf import SESSION_FORM
from fieldkit.store import Store
from forms.definition import Form, Question
from forms.interview import Interview
from sync import duplicates_store
from sync.duplicates_store import Pair, Verdict
from ui import question_words
from ui.languages import Language

Kind = Literal["versions", "twins", "words"]
_EACH = 500  # records between two steps


@dataclass(frozen=True)
class Doubt:
    """One row of the list. `other`: the second sheet of a pair; `place` and `day` are empty where there is none."""

    kind: Kind
    form: str
    record: str
    title: str
    place: str = ""
    day: date | None = None
    other: str = ""
    pair: Pair | None = None


@dataclass(frozen=True)
class Side:
    """One of two or more answers sheets that stand side by side: whose it is, and what brings it back."""

    name: str
    version: str
    answers: Mapping[str, str]


@dataclass(frozen=True)
class Compared:
    """A question that is answered differently, in the form's words: one answer a side."""

    path: str
    question: str
    shown: tuple[str, ...]
    answers: tuple[str, ...]


@dataclass(frozen=True)
class SideBySide:
    """What there is to choose between. `same`: how many questions are answered alike."""

    sides: tuple[Side, ...]
    differences: tuple[Compared, ...]
    same: int


@dataclass(frozen=True)
class Marked:
    """A text with what may name somebody in it, and the text without."""

    path: str
    question: str
    text: str
    marks: tuple[Mark, ...]
    without: str


def find(store: Store, progress: Progress, *, passed: frozenset[str] = frozenset()) -> list[Doubt]:
    """All doubts: versions first, then pairs from the likeliest on, then texts. `passed` were looked at today."""
    sessions = {one.id: (one.place, one.date) for one in store.sessions.all()}
    forms = [SESSION_FORM, *(info.form for info in store.shelf.forms())]
    found = [doubt for form in forms for doubt in _versions(store, form, sessions)]
    progress.step(1, 3)
    found += [_twins(store, pair) for pair in duplicates_store.pairs(store)]
    progress.step(2, 3)
    found += [one for form in forms for one in _words(store, form, sessions, progress) if one.record not in passed]
    return found


_Sessions = Mapping[str, tuple[str, date]]


def _versions(store: Store, form: str, sessions: _Sessions) -> Iterator[Doubt]:
    for record in store.records.torn(form):
        place, day = sessions.get(store.records.get(record).session, ("", None))
        yield Doubt("versions", form, record, _title(store, form), place, day)


def _twins(store: Store, pair: Pair) -> Doubt:
    found = pair.suggestion
    place = store.sessions.get(store.records.get(found.one).session).place
    return Doubt("twins", pair.form, found.one, _title(store, pair.form), place, min(pair.days), found.other, pair)


def _words(store: Store, form_id: str, sessions: _Sessions, progress: Progress) -> Iterator[Doubt]:
    form = store.shelf.find(form_id)
    if form is None or not _asks_for_text(form):
        return
    places = [place.name for place in store.shelf.places()]
    for number, one in enumerate(store.records.current(form_id)):
        if number % _EACH == 0:
            progress.step(2, 3)
        if any(finding.certain for finding in anonymity.review(form, one.answers, places)):
            place, day = sessions.get(one.session, ("", None))
            yield Doubt("words", form_id, one.record, form.title, place, day)


def _asks_for_text(form: Form) -> bool:
    asked = (item for item in form.items if isinstance(item, Question))
    return form.reader != "office" and any(one.type == "text" and one.asked == "input" for one in asked)


def _title(store: Store, form: str) -> str:
    found = store.shelf.find(form)
    return found.title if found else form


def side_by_side(store: Store, _progress: Progress, *, doubt: Doubt, language: Language) -> SideBySide:
    """Read the versions of one record, or the two sheets of a pair. NO_CONFLICT where somebody else has chosen."""
    form = store.shelf.find(doubt.form)
    if doubt.kind == "versions":
        sides = _heads(store, doubt.record)
    else:
        both = [store.records.get(record) for record in (doubt.record, doubt.other)]
        sides = tuple(Side("", one.record, one.answers) for one in both)
    asked = conflicts.asked(form)
    differing = conflicts.compare([side.answers for side in sides], asked)
    compared = tuple(
        Compared(
            one.path,
            question_words.label(form, one.path, language) if form else one.path,
            tuple(
                question_words.answer(form, one.path, answer, language) if form else answer for answer in one.answers
            ),
            one.answers,
        )
        for one in differing
    )
    answered = {path for side in sides for path in side.answers if path in asked}
    return SideBySide(sides, compared, len(answered - {one.path for one in differing}))


def _heads(store: Store, record: str) -> tuple[Side, ...]:
    master = kit.office(store)
    names = {store.identity.id: store.identity.name, **({master.id: master.name} if master else {})}
    names |= {member.keys.id: member.name for member in roster(store)}
    return tuple(
        Side(names.get(head.author, head.author[:8]), head.version, head.answers)
        for head in conflicts.of(store, record).heads
    )


def marked(store: Store, _progress: Progress, *, doubt: Doubt, language: Language) -> list[Marked]:
    """Read the texts of one record that may name somebody."""
    form, one = store.shelf.form(doubt.form), store.records.get(doubt.record)
    findings = anonymity.review(form, one.answers, [place.name for place in store.shelf.places()])
    return [
        Marked(
            finding.path,
            question_words.label(form, finding.path, language),
            one.answers[finding.path],
            finding.marks,
            anonymity.without(one.answers[finding.path], finding.marks, language),
        )
        for finding in findings
    ]


Clock = Callable[[], datetime]


def choose(
    store: Store, _progress: Progress, *, doubt: Doubt, first: Side, taken: Mapping[str, str], clock: Clock
) -> None:
    """Resolve with the answers of `first`, but for what was `taken` from the others. NO_CONFLICT."""
    if not taken:
        conflicts.take(store, doubt.record, first.version)
        return
    form = store.form(doubt.form)
    conflicts.answer(store, doubt.record, form, _changed(form, first.answers, taken, clock))


def without_marks(store: Store, _progress: Progress, *, doubt: Doubt, texts: Mapping[str, str], clock: Clock) -> None:
    """Put texts that name nobody in the place of those that may."""
    form, one = store.form(doubt.form), store.records.get(doubt.record)
    store.records.correct(doubt.record, form, _changed(form, one.answers, texts, clock))


def _changed(form: Form, answers: Mapping[str, str], changes: Mapping[str, str], clock: Clock) -> dict[str, str]:
    interview = Interview(form, clock=clock, language=form.language(""), answers=dict(answers))
    for path, value in changes.items():
        interview.answer(path, value)
    return interview.answers()


def decide(store: Store, _progress: Progress, *, doubt: Doubt, verdict: Verdict) -> None:
    """Remember what a person saw of a pair. Where both are the same sheet, the second is withdrawn."""
    duplicates_store.decide(store, verdict, doubt.record, doubt.other)


def withdraw(store: Store, _progress: Progress, *, record: str) -> None:
    """Erase a record's answers for good."""
    store.records.withdraw(record)
