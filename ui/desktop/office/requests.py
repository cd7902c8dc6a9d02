"""Call requests as the office reads them: a page of rows at a time, and one of them whole. No Qt."""

from dataclasses import dataclass

from fieldkit import conflicts
from fieldkit.flat import quote
from fieldkit.progress import Progress
from fieldkit.store import Store
from ui import question_words
from ui.desktop.office.desk import sealed_forms
from ui.languages import Language

SHOWN = ("name", "phone", "when")  # the questions that have a column of their own

_CONSENT = "consent"  # without it there is no request


@dataclass(frozen=True)
class Request:
    """One row: its record, and the answers to `SHOWN`, '' where the form does not ask or nobody answered."""

    record: str
    answers: tuple[str, ...]


@dataclass(frozen=True)
class Batch:
    """Some rows, of so many in all."""

    requests: tuple[Request, ...]
    total: int


def page(store: Store, _progress: Progress, *, start: int, count: int, language: Language) -> Batch:
    """Read `count` requests from number `start` on, in the order of their random ids."""
    found: list[Request] = []
    total = 0
    for form in sealed_forms(store):
        before, total = total, total + store.submissions.count(form)
        if start < total and len(found) < count:
            found += _of(store, form, max(0, start - before), count - len(found), language)
    return Batch(tuple(found), total)


def _of(store: Store, form_id: str, start: int, count: int, language: Language) -> list[Request]:
    table, form = store.flat.table(form_id), store.shelf.form(form_id)
    if table is None:
        return []
    columns = [quote(table.columns[name]) if name in table.columns else "''" for name in SHOWN]
    rows = store.query(
        f"SELECT record, {', '.join(columns)} FROM {quote(table.name)} ORDER BY session, record LIMIT ? OFFSET ?",  # noqa: S608 - quoted
        (count, start),
    )
    return [
        Request(
            record.hex(),
            tuple(
                question_words.answer(form, name, str(answer or ""), language)
                for name, answer in zip(SHOWN, answers, strict=True)
            ),
        )
        for record, *answers in rows
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


def close(store: Store, _progress: Progress, *, record: str) -> None:
    """Erase a request that has been dealt with, for good."""
    store.submissions.withdraw(record)
