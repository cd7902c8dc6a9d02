"""Call requests as the office reads them: a page of rows at a time, one of them whole, who called whom. No Qt."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from fieldkit import calls, conflicts, keyring
from fieldkit.calls import Call
from fieldkit.progress import Progress
from fieldkit.store import Store
from ui import question_words
from ui.desktop.office.desk import sealed_forms
from ui.languages import Language

Which = Literal["waiting", "called", "all"]
SHOWN = ("name", "phone", "when")  # the questions that have a column of their own

_CONSENT = "consent"  # without it there is no request


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
    store.master.calls.note_arrivals(forms, today)
    every = calls.listed(store.master.calls)
    called = sum(call.called != "" for _, call in every)
    wanted = [one for one in every if which == "all" or (one[1].called != "") == (which == "called")]
    rows = tuple(_request(store, record, call, language) for record, call in wanted[start : start + count])
    return Batch(rows, len(wanted), len(every) - called, called, _who(store))


def _request(store: Store, record: str, call: Call, language: Language) -> Request:
    one = store.records.get(record)
    form = store.shelf.form(one.form)
    return Request(
        record, tuple(question_words.answer(form, name, one.answers.get(name, ""), language) for name in SHOWN), call
    )


def _who(store: Store) -> str:
    return next((one.label for one in keyring.holders(store) if one.mine), "")


def whole(store: Store, _progress: Progress, *, record: str, language: Language) -> list[tuple[str, str]]:
    """Read all that was said: question and answer, in the form's order."""
    one = store.records.get(record)
    form = store.shelf.form(one.form)
    return [
        (question_words.label(form, path, language), question_words.answer(form, path, one.answers[path], language))
        for path in conflicts.asked(form)
        if one.answers.get(path) and path != _CONSENT
    ]


def note_call(store: Store, _progress: Progress, *, record: str, day: date, who: str) -> None:
    """Note that somebody called."""
    calls.called(store.master.calls, record, day, who)


def call_again(store: Store, _progress: Progress, *, record: str) -> None:
    """Note that nobody was reached."""
    calls.again(store.master.calls, record)


def close(store: Store, _progress: Progress, *, record: str) -> None:
    """Erase a request that has been dealt with, for good."""
    store.records.withdraw(record)
