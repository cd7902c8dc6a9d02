"""The plan's personal lists: not a word of anybody on them reaches a laptop that was not allowed, by any form."""

from collections.abc import Iterator
from functools import cache

import pytest

from fieldkit import settings, shelf
from fieldkit.drafts import Draft, new_id
from fieldkit.filling import fill
from fieldkit.lists import allowed, rules_of
from fieldkit.store import Store
from forms.definition import Form
from forms.operations import saved
from forms.workbook import compile_workbook, load_compiled
from sync import send
from sync.merge import merge
from tests.factory import Town, clock
from tests.sync.test_lists import TODAY, _compare, _everywhere, _publish, _readable

CANARY = "Canaria-Inventada"
# What a valid form says besides: the answers that some of them insist on.
GIVEN = {"consent": "yes", "checked": "yes", "status": "open", "kind": "errand", "date": "2026-05-14",
         "joined": "2026-05-14", "opened": "2026-05-14", "source": "mesa", "severity": "low"}  # fmt: skip


@cache
def library() -> dict[str, Form]:
    """The forms that come with the program."""
    books = [*shelf.library_forms(), *shelf.action_forms()]
    return {book.name: load_compiled(compile_workbook(book.data).blob) for book in books}


def personal() -> dict[str, str]:
    """The forms that feed lists of people, each with one of its lists."""
    rules = rules_of(shelf.library_plan())
    return {
        name: fed
        for name, form in library().items()
        for fed in saved(form)
        if fed not in rules or not rules[fed].public
    }


def typed(form: Form) -> Iterator[str]:
    """The questions into which a person types, so that anything may stand there."""
    for question in form.questions:
        if (question.asked, question.type) == ("input", "text") and not question.path.startswith("meta"):
            yield question.path


def filled(store: Store, form_id: str) -> dict[str, str]:
    """A form with the canary in every text, and as much else as it wants."""
    form = store.form(form_id)
    names = {question.name for question in form.questions}
    given = {name: value for name, value in GIVEN.items() if name in names}
    given |= dict.fromkeys(typed(form), CANARY)
    answers, _ = fill(form, given, clock)
    return answers


@pytest.fixture
def town(town2: Town) -> Town:
    """Two laptops with all forms of the plan and words that were compared."""
    for book in shelf.action_forms():
        town2.office.add_form(book)
    town2.office.settings.set(settings.PLAN, shelf.library_plan())
    for station in town2.stations:
        _compare(town2.office, station)
    _publish(town2)
    return town2


def test_every_form_about_people_is_sealed() -> None:
    """Whatever feeds a list that is not for all laptops is read by the office alone; so it leaves no draft either."""
    assert personal()
    assert {name: library()[name].reader for name in personal()} == dict.fromkeys(personal(), "office")


def test_what_the_office_records_of_people_stays_there(town: Town) -> None:
    """Each form of each personal list, entered at the office: only whom the office allows holds a word of it."""
    office, (first, second) = town.office, town.stations
    for form_id in personal():
        office.submissions.save(office.form(form_id), "5" * 32, filled(office, form_id))
    rules = rules_of(shelf.library_plan())
    lists = sorted({*personal().values()} & {name for name, rule in rules.items() if rule.reader == "stations"})
    for name in lists:
        allowed.allow(office, name, "Mesa 1")
    merge(office)
    for station in town.stations:
        send.receive(station, today=TODAY)
    assert CANARY.encode() in _everywhere(office)
    assert CANARY.encode() in _everywhere(first)
    assert CANARY.encode() not in _everywhere(second)
    assert CANARY.encode() not in _readable(town.mailbox, second)
    assert not {*second.lists.names()} & {*lists}


@pytest.mark.parametrize("half_done", [True, False])
def test_what_a_laptop_records_of_people_is_gone_at_once(town: Town, half_done: bool) -> None:  # noqa: FBT001 - two cases
    """A draft of such a form is not kept; what was saved is sealed: neither is on the disk that it was typed on."""
    _, (first, _) = town.office, town.stations
    for form_id in personal():
        form, answers = first.form(form_id), filled(first, form_id)
        assert CANARY in answers.values(), form_id
        if half_done:
            first.drafts.save(Draft(new_id(), "5" * 32, form_id, form.version, answers, ""))
        else:
            first.submissions.save(form, "5" * 32, answers)
    assert first.drafts.all() == []
    assert CANARY.encode() not in _everywhere(first)


def test_forms_that_choose_people_copy_nothing_of_them_in_the_open(town: Town) -> None:
    """A form that a laptop keeps open may name a person's id, never what they are called or anything else of them."""
    office, (first, _) = town.office, town.stations
    for form_id in personal():
        office.submissions.save(office.form(form_id), "5" * 32, filled(office, form_id))
    for name in sorted({*personal().values()}):
        if rules_of(shelf.library_plan())[name].reader == "stations":
            allowed.allow(office, name, "Mesa 1")
    merge(office)
    send.receive(first, today=TODAY)
    for form_id, form in library().items():
        drawn = {question.itemset.source for question in form.questions if question.itemset}
        if form.reader != "office" and drawn & {*personal().values()}:
            chosen = {
                question.path: first.lists.all(question.itemset.source)[0].id
                for question in form.questions
                if question.itemset and question.itemset.source in personal().values()
            }
            answers, _ = fill(first.form(form_id), chosen, clock)
            assert CANARY not in " ".join(answers.values()), form_id
