"""From bytes to checked versions: the fast road says what the slow one says; what is no good is kept with a reason."""

import hashlib
import random
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldkit import contacts, versions
from fieldkit.contacts import Sealed
from fieldkit.envelope import FIRST
from fieldkit.filling import fill
from fieldkit.progress import Silent
from fieldkit.seal import PrivateKeys
from fieldkit.shelf import Workbook
from fieldkit.store import Store
from forms.definition import Form
from forms.values import checker
from sync import batch
from sync.lanes import Lane
from sync.merge import Group, merge
from sync.send import send
from tests.factory import TEST, Town, answers, clock, record, reopen, session
from tests.forms import tables
from tests.often import often
from ui.cli.simulated import made_up_test

STATION = "d" * 32
ODD = tables.form(
    """
    survey
    | type                | name    | label   |
    | select_one yn       | agreed  | Agreed? |
    | select_multiple abc | letters | Letters |
    | integer             | count   | Count   |
    | decimal             | weight  | Weight  |
    | date                | day     | Day     |
    | time                | hour    | Hour    |
    | dateTime            | moment  | Moment  |
    | geopoint            | where   | Where   |
    | text                | free    | Free    |
    | begin_repeat        | child   | Child   |
    | text                | name    | Name    |
    | end_repeat          |         |         |
    choices
    | list_name | name | label |
    | yn        | yes  | Yes   |
    | yn        | no   | No    |
    | abc       | a    | A     |
    | abc       | b    | B     |
    | abc       | c    | C     |
    settings
    | form_id | version |
    | odd     | 1       |
    """
)
PATHS = ("agreed", "letters", "count", "weight", "day", "hour", "moment", "where", "free")
TEXTS = st.sampled_from(
    ["", "yes", "no", "maybe", "a b", "a d", "b", "17", "-3", "1.5", "x", "2026-05-14", "2026-13-40", "12:30:00.000",
     "25:00", "2026-05-14T10:00:00.000+02:00", "38.4 -1.3 0.0 0.0", "99 200 0 0", 'a "quoted" \\ word', "línea\nnueva"]
) | st.text(max_size=8)  # fmt: skip
GIVEN = st.dictionaries(st.sampled_from((*PATHS, "child[1]/name", "nowhere")), TEXTS, max_size=9)
FIELDS = {
    "record": "a" * 32, "session": "c" * 32, "form": "odd", "form_version": "1", "kind": "answers", "parents": [],
    "author": STATION, "counter": 1, "answers": {},
}  # fmt: skip
BREAKS = st.sampled_from(
    [
        {}, {}, {}, {}, {"record": "A" * 32}, {"session": "c" * 31 + " "}, {"record": "a" * 31}, {"counter": 2},
        {"parents": ["b" * 64]}, {"kind": "withdrawal"}, {"author": "e" * 32}, {"form_version": "2"}, {"zest": 1},
        {"answers": {"free": None}}, {"answers": {"free": 1}}, {"answers": []}, {"kind": "gossip"},
    ]
)  # fmt: skip
_slow_check = checker(ODD)


def encoded(fields: object) -> bytes:
    """Canonical JSON."""
    return msgspec.json.encode(fields, order="sorted")


def slow(line: bytes) -> bool:
    """Whether the slow road finds a first version of the form, of this station, that fits."""
    try:
        version = versions.read(line).version
    except ValueError:
        return False
    return version.author == STATION and version.form_version == "1" and not _slow_check(version.answers)


def mangled(line: bytes, how: int) -> bytes:
    """Bytes that say the same, or nothing, in another way."""
    return (line, line, line, line.replace(b",", b", ", 1), line + b" ", line[:-1], line.replace(b"{", b"[", 1))[how]


@settings(max_examples=often(150))
@given(st.lists(st.tuples(GIVEN, BREAKS, st.integers(0, 6)), min_size=1, max_size=6))
def test_the_fast_road_takes_nothing_that_the_slow_one_would_not(given_lines: list[tuple[dict, dict, int]]) -> None:
    """Whatever lines come, good, broken or odd: those read together are good one by one, unchanged."""
    lane = Lane(ODD, PATHS)
    lines = [
        mangled(encoded({**FIELDS, "answers": given_answers, **broken}), how)
        for given_answers, broken, how in given_lines
    ]
    for some in (lines, *([line] for line in lines)):
        found = lane.read(some, STATION)
        if found is not None:
            assert all(map(slow, some))
            assert list(found.payloads) == some
            for at, line in enumerate(some):
                one = versions.read(line)
                assert found.ids[at] == one.id
                assert (found.sessions[at].hex(), found.records[at].hex()) == (one.version.session, one.version.record)
                shown = {
                    path: text for path, text in zip(found.paths, found.answers[at], strict=True) if text is not None
                }
                assert shown == one.version.answers


def test_ordinary_tests_take_the_fast_road(town1: Town) -> None:
    """A thousand made-up tests as the program stores them are read together, none line by line."""
    form = town1.office.shelf.form(TEST)
    lines = made_up_lines(form, STATION, 200)
    found = Lane(form, town1.office.flat.paths(TEST)).read(lines, STATION)
    assert found is not None
    assert len(found) == 200


def made_up_lines(form: Form, station: str, count: int) -> list[bytes]:
    """Tests of invented people in ten sessions, as lines of a batch."""
    chance = random.Random(4)  # noqa: S311 - answers, not secrets
    filled = [fill(form, dict(made_up_test(chance, village=bool(n % 2))), clock)[0] for n in range(min(count, 150))]
    sessions = [f"{chance.getrandbits(128):032x}" for _ in range(10)]
    keys = sorted((chance.choice(sessions), f"{chance.getrandbits(128):032x}") for _ in range(count))
    return [
        msgspec.json.encode(
            {
                **FIELDS, "form": TEST, "form_version": form.version, "author": station,
                "record": name, "session": where, "answers": mixed(chance, filled),
            },
            order="sorted",
        )
        for where, name in keys
    ]  # fmt: skip


def mixed(chance: random.Random, filled: list[dict[str, str]]) -> dict[str, str]:
    """Each value from somebody else, so that a file of them is no easier to compress than a real one."""
    return {path: chance.choice(filled).get(path, text) for path, text in chance.choice(filled).items()}


def drop(town: Town, lines: list[bytes], sequence: int = 1) -> Path:
    """A batch of the first station, made by hand."""
    (station, *_) = town.stations
    sealed = batch.seal(station.identity, sequence, FIRST, [town.office.identity.public], lines)
    path = town.mailbox / f"{sequence:032}.batch"
    path.write_bytes(sealed)
    return path


def test_forms_without_any_answer_are_forms(town1: Town) -> None:
    """Somebody saves a form of which every question may stay empty: the office takes it in, and what comes with it."""
    office, (station,) = town1.office, town1.stations
    gathering = session(station)
    station.submissions.save_all(station.shelf.form("note"), gathering, [{}, {}])
    record(station, gathering)
    send(station)
    assert merge(office).new == 4
    assert [one.answers for one in office.submissions.current("note")] == [{}, {}]
    assert office.submissions.count("note") == office.submissions.count(TEST) + 1


def test_one_bad_test_among_a_thousand_is_set_aside(town1: Town) -> None:
    """One of a thousand has an answer that its form does not know: it is kept apart with its reason, 999 are merged."""
    (station,) = town1.stations
    lines = made_up_lines(town1.office.shelf.form(TEST), station.identity.id, 1_000)
    fields = msgspec.json.decode(lines[500])
    fields["answers"]["q03"] = "whenever"
    lines[500] = encoded(fields)
    drop(town1, lines)
    (merged,) = merge(town1.office).merged
    assert merged.new == 999
    assert [(one.line, one.detail) for one in merged.set_aside] == [(501, "q03: not-a-choice")]
    assert town1.office.submissions.count(TEST) == 999


def test_a_record_that_comes_twice_in_one_batch_is_a_conflict(town1: Town) -> None:
    """Two first versions of one record, in one batch or in a later one, are both kept, and each batch says so."""
    (station,) = town1.stations
    line = {
        **FIELDS,
        "form": TEST,
        "form_version": town1.office.shelf.form(TEST).version,
        "author": station.identity.id,
    }
    lines = [encoded({**line, "answers": {"q01": value}}) for value in ("nunca", "pocas", "muchas")]
    drop(town1, [lines[0], lines[1], lines[0]])
    drop(town1, [lines[2], lines[1]], 2)
    assert [one.conflicts for one in merge(town1.office).merged] == [1, 1]
    assert town1.office.query("SELECT count(*) FROM versions") == [(3,)]
    assert town1.office.submissions.conflicts(TEST) == 1


def test_a_sealed_submission_opens_at_the_office(town1: Town) -> None:
    """What was sealed to the office is a version like any other there; what cannot be opened is set aside sealed."""
    (station,) = town1.stations
    name = record(station, session(station))
    ((payload,),) = station.query("SELECT payload FROM versions WHERE record = ?", (bytes.fromhex(name),))
    one = versions.read(payload)
    to_us = contacts.seal(one, town1.office.identity.public)
    to_others = contacts.seal(versions.store_form(other(one.version, "b" * 32)), PrivateKeys.new().public())
    foreign = contacts.seal(
        versions.store_form(other(one.version, "c" * 32, author="e" * 32)), town1.office.identity.public
    )
    path = drop(town1, [contacts.line(sealed) for sealed in (to_us, to_others, foreign)])
    assert name.encode() not in path.read_bytes()
    (merged,) = merge(town1.office).merged
    assert [(bad.line, bad.reason) for bad in merged.set_aside] == [(2, "sealed"), (3, "answers")]
    assert town1.office.submissions.get(name).answers["q01"] == "aveces"
    kept = town1.office.query("SELECT version, content FROM quarantine ORDER BY line")
    assert [msgspec.json.decode(content, type=Sealed) for _, content in kept] == [to_others, foreign]
    assert [version.hex() for version, _ in kept] == [to_others.version, foreign.version]


def other(version: versions.Version, name: str, **changed: object) -> versions.Version:
    """The same under another record."""
    return msgspec.structs.replace(version, record=name, **changed)


LATER = """
    survey
    | type          | name | label |
    | select_one yn | ok   | OK?   |
    choices
    | list_name | name | label |
    | yn        | yes  | Yes   |
    | yn        | no   | No    |
    settings
    | form_id | version |
    | later   | {}      |
    """


def add_later(store: Store, version: int) -> None:
    """Put the form 'later' on a shelf."""
    store.add_form(Workbook("later", tables.workbook(LATER.format(version))))


def test_a_form_that_is_not_here_yet_is_waited_for(town1: Town) -> None:
    """Tests of an unknown form, or version of one, are kept and counted; when it comes they show, or are set aside."""
    (station,) = town1.stations
    line = {**FIELDS, "form": "later", "form_version": "2", "author": station.identity.id}
    values = ("yes", "no", "perhaps")
    lines = [
        encoded({**line, "record": letter * 32, "answers": {"ok": value}})
        for letter, value in zip("abc", values, strict=True)
    ]
    add_later(town1.office, 1)
    drop(town1, lines)
    report = merge(town1.office)
    assert (report.new, report.waiting, report.problems) == (3, 3, False)
    assert town1.office.submissions.count("later") == 0
    assert merge(town1.office).merged[0].known
    add_later(town1.office, 2)
    assert {one.record[0]: one.answers["ok"] for one in town1.office.submissions.current("later")} == {
        "a": "yes",
        "b": "no",
    }
    assert town1.office.query("SELECT line, detail FROM quarantine") == [(3, "ok: not-a-choice")]
    assert merge(town1.office).waiting == 0


def test_a_form_that_comes_while_a_merge_reads(town1: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was read before it came is not left waiting: the merge itself takes it in."""
    line = {**FIELDS, "form": "later", "form_version": "1", "author": town1.stations[0].identity.id}
    drop(town1, [encoded({**line, "answers": {"ok": "yes"}})])
    unite = Group.unite

    def coming(group: Group) -> None:
        with reopen(town1.office.folder) as office:
            add_later(office, 1)
        unite(group)

    monkeypatch.setattr(Group, "unite", coming)
    report = merge(town1.office)
    assert (report.new, report.waiting) == (1, 0)
    assert [one.answers["ok"] for one in town1.office.submissions.current("later")] == ["yes"]


@pytest.mark.parametrize("withdrawn_first", [True, False])
def test_a_withdrawal_reaches_what_waits_and_what_was_set_aside(town1: Town, *, withdrawn_first: bool) -> None:
    """Whichever came first, nothing is left of a withdrawn test: not where it waits for a form, nor in quarantine."""
    (station,) = town1.stations
    line = {**FIELDS, "author": station.identity.id}
    form = {"form": TEST, "form_version": town1.office.shelf.form(TEST).version}
    there = [
        {**line, "form": "later", "form_version": "2", "answers": {"ok": "a-secret"}},
        {**line, **form, "record": "b" * 32, "answers": {"q01": "a-secret"}},
    ]
    replaced = [hashlib.sha256(encoded(one)).hexdigest() for one in there]
    gone = [
        {**one, "kind": "withdrawal", "answers": {}, "parents": [parent], "counter": 2}
        for one, parent in zip(there, replaced, strict=True)
    ]
    for number, part in enumerate((gone, there) if withdrawn_first else (there, gone), 1):
        drop(town1, [encoded(one) for one in part], number)
        merge(town1.office, Silent())
    for table in ("versions", "waiting", "quarantine"):
        rows = town1.office.query(f"SELECT * FROM {table}")  # noqa: S608 - our own tables
        assert not any(b"a-secret" in cell for row in rows for cell in row if isinstance(cell, bytes))
    assert town1.office.query("SELECT count(*) FROM waiting") == [(0,)]


def test_a_thousand_tests_travel_in_less_than_fifty_kilobytes(town1: Town) -> None:
    """A week's thousand tests, with all that their form works out, fit on the poorest line."""
    (station,) = town1.stations
    lines = made_up_lines(town1.office.shelf.form(TEST), station.identity.id, 1_000)
    assert drop(town1, lines).stat().st_size < 50_000


def test_a_batch_of_the_program_itself_is_read_together(town1: Town) -> None:
    """Session sheets and tests as a laptop sends them are both first versions; a correction is read by itself."""
    (station,) = town1.stations
    gathering = session(station)
    name = record(station, gathering)
    station.submissions.correct(name, station.shelf.form(TEST), answers(q01="nunca"))
    send(station)
    assert merge(town1.office).new == 3
    assert town1.office.submissions.get(name).answers["q01"] == "nunca"
