"""What an office notes of requests to be called."""

from datetime import date

from fieldkit import calls
from fieldkit.filling import fill
from fieldkit.store import Store
from tests.factory import Town, clock

FORMS = ("call_request",)
FIRST, LATER = date(2026, 5, 14), date(2026, 5, 20)


def ask(office: Store, name: str = "Inventada") -> str:
    """A request, as it comes out of a batch."""
    form = office.shelf.form("call_request")
    said = {"consent": "yes", "name": name, "phone": "612 345 670", "when": "any", "spoken": "es"}
    return office.contacts.add(form, fill(form, said, clock)[0])


def held(office: Store) -> dict[str, tuple[str, str, str]]:
    """All that is noted."""
    return {record.hex(): (*rest,) for record, *rest in office.query("SELECT * FROM calls")}


def test_the_day_it_came_is_noted_once(town1: Town) -> None:
    """Looking again on another day changes nothing; a new one has that day."""
    first = ask(town1.office)
    town1.office.master.calls.note_arrivals(FORMS, FIRST)
    second = ask(town1.office)
    town1.office.master.calls.note_arrivals(FORMS, LATER)
    assert held(town1.office) == {first: ("2026-05-14", "", ""), second: ("2026-05-20", "", "")}
    assert town1.office.master.calls.waiting() == 2


def test_who_called_and_the_way_back(town1: Town) -> None:
    """Noted with day and name; nobody reached: they wait again, since the same day."""
    record = ask(town1.office)
    town1.office.master.calls.note_arrivals(FORMS, FIRST)
    calls.called(town1.office.master.calls, record, LATER, "Inventado")
    assert held(town1.office) == {record: ("2026-05-14", "2026-05-20", "Inventado")}
    assert town1.office.master.calls.waiting() == 0
    calls.again(town1.office.master.calls, record)
    assert held(town1.office) == {record: ("2026-05-14", "", "")}


def test_an_erased_request_leaves_no_trace_here(town1: Town) -> None:
    """Neither the day nor who called: also where a station withdrew it."""
    record = ask(town1.office)
    town1.office.master.calls.note_arrivals(FORMS, FIRST)
    calls.called(town1.office.master.calls, record, LATER, "Inventado")
    town1.office.submissions.withdraw(record)
    town1.office.master.calls.note_arrivals(FORMS, LATER)
    assert held(town1.office) == {}


def test_nothing_is_written_where_nothing_came(town1: Town) -> None:
    """Every look at the window asks; the store's file stays as it is."""
    ask(town1.office)
    town1.office.master.calls.note_arrivals(FORMS, FIRST)
    before = town1.office.query("SELECT total_changes()")
    town1.office.master.calls.note_arrivals(FORMS, LATER)
    assert town1.office.query("SELECT total_changes()") == before
