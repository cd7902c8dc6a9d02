"""Two agree, or one of them does not want to: what is written down then, in the forms that the plan's row names."""

from collections.abc import Callable, Mapping
from datetime import datetime

from fieldkit.drafts import new_id
from fieldkit.errors import Code, WorldFailed
from fieldkit.matching.agreed import sheet_of
from fieldkit.matching.hours import DAY, span
from fieldkit.matching.model import Offer, Request
from fieldkit.matching.reading import still_offers
from fieldkit.matching.rows import Accept, MatchRow
from fieldkit.store import Store
from forms.definition import Form, Question
from forms.interview import Interview

_Clock = Callable[[], datetime]


def agree(store: Store, row: MatchRow, request: Request, offer: Offer, clock: _Clock) -> str:
    """Write down that `offer` helps with `request`; the record. MATCHING_UNKNOWN, MATCHING_NOT_TAKEN.

    RECORD_CHANGED where somebody else wrote down just now who helps.
    """
    accept = row.accept
    if accept is None:
        raise WorldFailed(Code.MATCHING_UNKNOWN, name=row.name, known="[match.accept]")
    with store.master.together():
        stands = sheet_of(store, row, request)
        if not accept.form or stands is not None:
            name, id_ = (accept.list, stands.id) if accept.form and stands else (row.requests.list, request.thing)
            helper = store.lists.get(name, id_).properties.get(accept.offer, "")
            day = request.on or clock().date()
            if helper not in ("", offer.id) and still_offers(store, row, helper, day):
                raise WorldFailed(Code.RECORD_CHANGED, record=_sheet(store, name, id_))
            return put(store, name, id_, {accept.offer: offer.id}, clock)
        form = store.form(accept.form)
        answers = _answered(Interview(form, clock=clock), form, _said(accept, request, offer))
        (record,) = store.records.save_all(form, new_id(), [answers])
        return record


def refuse(store: Store, row: MatchRow, request: Request, offer: Offer, clock: _Clock) -> str:
    """Write down in the request's sheet that this one shall not be asked; the record. MATCHING_NOT_TAKEN."""
    side = row.requests
    if not side.refused:
        raise WorldFailed(Code.MATCHING_UNKNOWN, name=row.name, known="refused")
    with store.master.together():
        named = store.lists.get(side.list, request.thing).properties.get(side.refused, "").split()
        return put(store, side.list, request.thing, {side.refused: " ".join([*named, offer.id])}, clock)


def put(store: Store, name: str, id_: str, said: Mapping[str, str], clock: _Clock) -> str:
    """Correct the sheet that made a thing, property by property; its record. THING_UNKNOWN, MATCHING_NOT_TAKEN.

    RECORD_CHANGED where it is corrected otherwise just then.
    """
    with store.master.together():
        record = _sheet(store, name, id_)
        seen = [version for version, _ in store.records.heads(record)]
        one = store.records.get(record)
        form = store.form(one.form)
        answers = _answered(Interview(form, clock=clock, answers=one.answers), form, said)
        store.records.correct(record, form, answers, seen)
        return record


def _sheet(store: Store, name: str, id_: str) -> str:
    history = store.lists.history(name, id_)
    record = next((one.record for one in history if one.creates and one.stands), "")
    if not record:
        raise WorldFailed(Code.THING_UNKNOWN, list=name, id=id_)
    return record


def _said(accept: Accept, request: Request, offer: Offer) -> dict[str, str]:
    """What a new sheet says of a pair."""
    said = {accept.request: request.thing, accept.offer: offer.id, **accept.say}
    if accept.date and request.on:
        said[accept.date] = request.on.isoformat()
    if request.window.said and accept.start and accept.end:
        first, last = span(request.window)
        said |= {accept.start: _clock_time(first), accept.end: _clock_time(last)}
    return said


def _answered(interview: Interview, form: Form, said: Mapping[str, str]) -> dict[str, str]:
    """Answer the questions that save these properties. MATCHING_NOT_TAKEN with what the form does not accept."""
    asked = {question.save_to: question for question in form.questions if question.save_to}
    wrong = [prop for prop in said if prop not in asked or not _offers(interview, asked[prop], said[prop])]
    for prop, value in said.items() if not wrong else ():
        interview.answer(asked[prop].path, value)
    wrong += [one.path for one in interview.problems()] if not wrong else []
    if wrong:
        raise WorldFailed(Code.MATCHING_NOT_TAKEN, form=form.form_id, questions=", ".join(wrong))
    return interview.answers()


def _offers(interview: Interview, question: Question, value: str) -> bool:
    """Whether a choice is one before it is made: a form may let stay what was chosen once."""
    if question.asked != "select_one":
        return True
    return any(choice.value == value for choice in interview.choices(question.path))


def _clock_time(minute: int) -> str:
    within = minute % DAY
    return f"{within // 60:02}:{within % 60:02}:00.000"
