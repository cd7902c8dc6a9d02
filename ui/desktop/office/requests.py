"""Call requests as the office reads them: a page of rows at a time, one of them whole, who called whom. No Qt."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from fieldkit import calls, conflicts, keyring
from fieldkit.calls import Call
from fieldkit.flat import quote
from fieldkit.progress import Progress
from fieldkit.store import Store
from ui import question_words
from ui.desktop.office.desk import sealed_forms
from ui.languages import Language

Which = Literal["waiting", "called", "all"]
SHOWN = ("name", "phone", "when")  # the questions that have a column of their own

_CONSENT = "consent"  # without it there is no request
_OF: dict[Which, str] = {"waiting": "c.called = ''", "called": "c.called <> ''", "all": "1"}


@dataclass(frozen=True)
class Request:
    """One row: its record, and the answers to `SHOWN`, '' where the form does not ask or nobody answered."""

    record: str
    answers: tuple[str, ...]
    call: Call


@dataclass(frozen=True)
class Batch:
    """Some rows of so many in all; how many wait and how many were called; who sits here, as far as is known."""

    requests: tuple[Request, ...]
    total: int
    waiting: int
    called: int
    who: str


def page(
    store: Store, _progress: Progress, *, which: Which, start: int, count: int, today: date, language: Language
) -> Batch:  # fmt: skip
    """Read `count` requests from number `start` on: who waits before who was called, the longest wait first."""
    forms = sealed_forms(store)
    calls.note_arrivals(store, forms, today)
    found: list[Request] = []
    total = 0
    for form in forms:
        before, total = total, total + _count(store, form, which)
        if start < total and len(found) < count:
            found += _of(store, form, which, max(0, start - before), count - len(found), language)
    waiting, called = (sum(_count(store, form, one) for form in forms) for one in ("waiting", "called"))
    return Batch(tuple(found), total, waiting, called, _who(store))


def _who(store: Store) -> str:
    return next((one.label for one in keyring.holders(store) if one.mine), "")


def _count(store: Store, form: str, which: Which) -> int:
    table = store.flat.table(form)
    if table is None:
        return 0
    ((number,),) = store.query(
        f"SELECT count(*) FROM {quote(table.name)} JOIN calls c USING (record) WHERE {_OF[which]}"  # noqa: S608 - quoted
    )
    return int(number)


def _of(store: Store, form_id: str, which: Which, start: int, count: int, language: Language) -> list[Request]:
    table, form = store.flat.table(form_id), store.shelf.form(form_id)
    if table is None:
        return []
    columns = [f"f.{quote(table.columns[name])}" if name in table.columns else "''" for name in SHOWN]
    rows = store.query(
        f"SELECT record, c.since, c.called, c.who, {', '.join(columns)} "  # noqa: S608 - quoted
        f"FROM {quote(table.name)} f JOIN calls c USING (record) WHERE {_OF[which]} "
        "ORDER BY c.called <> '', c.since, record LIMIT ? OFFSET ?",
        (count, start),
    )
    return [
        Request(
            record.hex(),
            tuple(
                question_words.answer(form, name, str(answer or ""), language)
                for name, answer in zip(SHOWN, answers, strict=True)
            ),
            Call(since, called, who),
        )
        for record, since, called, who, *answers in rows
    ]


def whole(store: Store, _progress: Progress, *, record: str, language: Language) -> list[tuple[str, str]]:
    """Read all that was said: question and answer, in the form's order."""
    one = store.submissions.get(record)
    form = store.shelf.form(one.form)
    return [
        (question_words.label(form, path, language), question_words.answer(form, path, one.answers[path], language))
        for path in conflicts.asked(form)
        if one.answers.get(path) and path != _CONSENT
    ]


def note_call(store: Store, _progress: Progress, *, record: str, day: date, who: str) -> None:
    """Note that somebody called."""
    calls.called(store, record, day, who)


def call_again(store: Store, _progress: Progress, *, record: str) -> None:
    """Note that nobody was reached."""
    calls.again(store, record)


def close(store: Store, _progress: Progress, *, record: str) -> None:
    """Erase a request that has been dealt with, for good."""
    store.submissions.withdraw(record)
