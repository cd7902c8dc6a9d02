from pathlib import Path

import msgspec
import pytest

from exports.periods import Period
from exports.plan_rows import Source
from exports.reading import Reading
from exports.splits import Split
from fieldkit import contacts, kit
from fieldkit.contacts import Sealed
from fieldkit.drafts import Draft, new_id
from fieldkit.errors import Code, WorldFailed
from fieldkit.faults import Broke, Broken
from fieldkit.filling import fill
from fieldkit.store import Store
from forms.problems import ProblemCode
from forms.workbook import load_compiled
from sync import send
from sync.merge import merge
from tests.factory import PASSPHRASE, TEST, Town, clock, record, reopen, session
from tests.forms.tables import form, refusal
from tests.sync.back_home import exchange

REQUEST = {"consent": "yes", "name": "Aurelia Inventada", "phone": "600 000 000", "when": "any", "spoken": "es"}
FORM = "call_request"


def ask(store: Store, **changed: str) -> str:
    """Save one call request; its record id."""
    wanted = store.shelf.form(FORM)
    answers, problems = fill(wanted, {**REQUEST, **changed}, clock)
    assert not problems
    return store.submissions.save(wanted, "", answers)


def everything(store: Store) -> bytes:
    """All that a store's tables hold, joined."""
    tables = [name for (name,) in store.query("SELECT name FROM sqlite_master WHERE type = 'table'")]
    rows = [row for name in tables for row in store.query(f'SELECT * FROM "{name}"')]  # noqa: S608 - its own names
    return b"\n".join(one if isinstance(one, bytes) else str(one).encode() for row in rows for one in row)


def test_a_station_keeps_only_sealed_bytes(town1: Town) -> None:
    """Nothing that was answered is anywhere in the station's tables, its own keys open nothing, it is in no list."""
    (station,) = town1.stations
    ask(station)
    held = everything(station)
    assert b"Aurelia" not in held
    assert b"600 000" not in held
    ((_, line),) = station.contacts.unsent(10)
    with pytest.raises(ValueError, match="sealed to nobody here"):
        station.contacts.open(contacts.read(line))
    assert list(station.submissions.current(FORM)) == []
    assert station.query("SELECT count(*) FROM versions WHERE form = ?", (FORM,)) == [(0,)]


def test_no_draft_is_kept_of_it(town1: Town) -> None:
    """A half-filled call request is nowhere: not before it is saved either."""
    (station,) = town1.stations
    wanted = station.shelf.form(FORM)
    station.drafts.save(Draft(new_id(), new_id(), FORM, wanted.version, {"name": "Aurelia"}, "phone"))
    assert station.drafts.all() == []
    assert b"Aurelia" not in everything(station)


def test_the_office_keeps_what_it_fills_in_itself(town1: Town) -> None:
    """A case left half done at the office survives the lock there: whoever opens that store may read all of them."""
    form = town1.office.shelf.form(FORM)
    begun = Draft(new_id(), new_id(), FORM, form.version, {"name": "Aurelia"}, "phone")
    town1.office.drafts.save(begun)
    assert town1.office.drafts.all() == [begun]


def test_it_shares_no_key_with_any_test(town1: Town) -> None:
    """Session, record and version of a call request occur nowhere beside those of tests, at the office either."""
    (station,) = town1.stations
    gathering = session(station)
    test = record(station, gathering)
    request = ask(station)
    send.send(station)
    merge(town1.office)
    ((opened,),) = town1.office.query("SELECT payload FROM versions WHERE form = ?", (FORM,))
    version = msgspec.json.decode(opened)
    assert version["session"] == version["record"] == request
    assert request not in (test, gathering)
    assert gathering.encode() not in opened
    assert test.encode() not in opened


def test_the_office_reads_it_after_the_merge(town1: Town) -> None:
    """From the station's batch to the office's list; then the station is told, counts it as sent, and may let it go."""
    (station,) = town1.stations
    gathering = session(station)
    for _ in range(3):
        record(station, gathering)
    request = ask(station)
    assert send.waiting(station).unsent == 4
    assert station.contacts.waiting() == 1
    assert send.send(station).submissions == 4
    assert station.contacts.waiting() == 0
    report = merge(town1.office)
    assert report.new == 5
    assert not report.problems
    (shown,) = town1.office.submissions.current(FORM)
    assert shown.record == request
    assert shown.answers["name"] == "Aurelia Inventada"
    send.receive(station)
    assert send.waiting(station).unconfirmed == 0
    ids = [version for (version,) in station.query("SELECT version FROM sealed")]
    assert station.contacts.forget(ids) == 1
    assert station.contacts.forget(ids) == 0


def test_exports_count_without_it(town1: Town) -> None:
    """A call request belongs to no gathering, so no count by place, month or session holds it."""
    (station,) = town1.stations
    gathering = session(station)
    record(station, gathering)
    ask(station)
    send.send(station)
    merge(town1.office)
    counts = [
        Reading(town1.office, Source(form), Period.parse("2026-Q2")).count([Split(("session",))])
        for form in (TEST, FORM)
    ]
    assert counts == [[{(gathering,): 1}], [{}]]


def test_the_office_itself_saves_it_as_it_is(town1: Town) -> None:
    """Who calls the office is written down there, under a session of its own."""
    request = ask(town1.office)
    assert town1.office.submissions.get(request).session == request


def test_before_the_first_kit_nothing_is_kept(tmp_path: Path) -> None:
    """A station without an office has nobody to seal to, and says so."""
    wanted = load_compiled_form(tmp_path)
    with Store.create_station(tmp_path / "s", "Mesa 1", PASSPHRASE) as store:
        with pytest.raises(WorldFailed) as caught:
            store.contacts.add(wanted, {"name": "Aurelia"})
        assert caught.value.code is Code.NOT_ENROLLED
        assert store.query("SELECT count(*) FROM sealed") == [(0,)]


def load_compiled_form(folder: Path):  # noqa: ANN201 - a Form
    with Store.create_office(folder / "o", "Oficina", PASSPHRASE) as office:
        return office.shelf.form(FORM)


def test_a_sealed_line_of_another_office_is_set_aside(town1: Town, tmp_path: Path) -> None:
    """What this office cannot open does not stop the rest, and its own version id is named as set aside."""
    (station,) = town1.stations
    with Store.create_office(tmp_path / "other", "Otra", PASSPHRASE) as other:
        theirs = other.identity.public
    ask(station)
    record(station, session(station))
    real = kit.office(station)
    assert real is not None
    station.database.execute("UPDATE office SET sealing = ?", (theirs.sealing,))
    ask(station)
    station.database.execute("UPDATE office SET sealing = ?", (real.sealing,))
    send.send(station)
    (merged,) = merge(town1.office).merged
    (bad,) = merged.set_aside
    assert bad.reason == "sealed"
    assert town1.office.submissions.count(FORM) == 1
    held = {version for (version,) in station.query("SELECT version FROM sealed")}
    assert {version for (version,) in town1.office.query("SELECT version FROM quarantine")} <= held


def test_what_is_inside_is_what_was_named(town1: Town) -> None:
    """A sealed line under another id, or another form's name, opens to nothing."""
    (station,) = town1.stations
    ask(station)
    ((_, line),) = station.contacts.unsent(10)
    one = contacts.read(line)
    town1.office.contacts.open(one)
    for changed in (msgspec.structs.replace(one, version="0" * 64), msgspec.structs.replace(one, form="mesa_test")):
        with pytest.raises(ValueError, match=r"inside|nobody"):
            town1.office.contacts.open(changed)


def test_check_finds_a_sealed_line_that_was_changed(town1: Town) -> None:
    """A line that is none, or lies under another id, is a fault of the store."""
    (station,) = town1.stations
    ask(station)
    assert station.check().faults == ()
    station.database.execute("UPDATE sealed SET version = ?", (bytes(32),))
    with reopen(station.folder) as again:
        assert again.check().faults == (Broke(Broken.SEALED_CHANGED, bytes(32).hex()),)


def test_the_line_tells_no_more_than_it_must() -> None:
    """A sealed line holds an id, a form's name and sealed bytes."""
    assert set(Sealed.__struct_fields__) == {"version", "form", "sealed", "kind"}


READER = "survey\n| type | name | label |\n| text | a | A |\nsettings\n| form_id | reader |\n| f | {} |"


def test_a_form_says_who_reads_it() -> None:
    """The settings column `reader`: 'office', or nothing; a misspelt one is refused, not read as nothing."""
    assert form(READER.format("office")).reader == "office"
    assert form(READER.format("")).reader == ""
    (problem,) = refusal(READER.format("ofice"))
    assert (problem.code, problem.sheet, problem.column) == (ProblemCode.FORM_INVALID, "settings", "reader")


def test_consent_comes_first() -> None:
    """Without consent the ready-made call request cannot be saved, and asks for nothing else."""
    from importlib import resources  # noqa: PLC0415 - this test's own

    from forms.workbook import compile_workbook  # noqa: PLC0415

    data = (resources.files("forms.library") / "call_request.xlsx").read_bytes()
    wanted = load_compiled(compile_workbook(data).blob)
    answers, problems = fill(wanted, {"consent": "no"}, clock)
    assert [problem.path for problem in problems] == ["consent"]
    assert set(answers) <= {"consent"}


def test_a_call_request_leaves_the_laptop_once_the_office_holds_it_safely(town1: Town) -> None:
    """Merged alone it stays; merged and backed up it goes with the batch that took it, and stays at the office."""
    (station,) = town1.stations
    ask(station)
    exchange(town1, backed_up=False)
    assert station.query("SELECT count(*) FROM sealed") == [(1,)]
    exchange(town1)
    assert station.query("SELECT count(*) FROM sealed") == [(0,)]
    assert station.check().faults == ()
    assert town1.office.submissions.count(FORM) == 1
