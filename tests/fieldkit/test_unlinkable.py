"""Nothing on a test says when within its session it was taken, in what order, or by which volunteer."""

import re
from collections.abc import Iterator
from random import Random

import pytest

from fieldkit import envelope, versions
from fieldkit.drafts import Draft, new_id
from fieldkit.filling import fill
from fieldkit.store import Store
from sync import batch, send
from tests.factory import TEST, Town, answers, clock, session
from tests.fieldkit.test_contacts import ask
from tests.forms.tables import form

TESTS = 200
# For 200 tests in an order that tells nothing, one column in a hundred million lies further off than this by chance.
CHANCE = 0.42
SCALE = ("nunca", "pocas", "aveces", "muchas", "casisiempre")


def correlation(many: list[object]) -> float:
    """Spearman's, between the order of a list and the order of its values."""
    shown = [str(value) if not isinstance(value, int | float | bytes) else value for value in many]
    kinds = sorted({type(value).__name__ for value in shown})
    ordered = sorted(range(len(shown)), key=lambda at: (kinds.index(type(shown[at]).__name__), shown[at]))  # type: ignore[arg-type, return-value]
    ranks = {at: rank for rank, at in enumerate(ordered)}
    if len(set(shown)) < TESTS / 2:
        return 0.0  # the same for most: an answer, a session
    squares = sum((at - ranks[at]) ** 2 for at in range(len(shown)))
    return 1 - 6 * squares / (len(shown) * (len(shown) ** 2 - 1))


def take(store: Store, gathering: str) -> list[str]:
    """Take tests as at a table: a draft, a tap, an answer, saved one after the other. Their ids, in that order."""
    random = Random(7)  # noqa: S311 - made-up answers
    wanted = store.shelf.form(TEST)
    names = []
    for _ in range(TESTS):
        given = answers(**{f"q{n:02}": random.choice(SCALE) for n in range(1, 11)})
        draft = Draft(new_id(), gathering, TEST, wanted.version, given, "q10")
        store.drafts.save(draft)
        store.sessions.tally(gathering, "passers")
        filled, _ = fill(wanted, given, clock)
        names.append(store.submissions.save(wanted, gathering, filled, draft=draft.id))
    return names


@pytest.fixture
def taken(town1: Town) -> tuple[Store, list[str]]:
    (station,) = town1.stations
    return station, take(station, session(station))


def rows_of(store: Store, names: list[str]) -> Iterator[tuple[str, list[tuple[object, ...]]]]:
    """Each table's rows that belong to tests, in the order of taking, each with its place in the table as it lies."""
    versions_of = {version: record.hex() for record, version in store.query("SELECT record, version FROM versions")}
    order = {name: at for at, name in enumerate(names)}
    for (table,) in store.query("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"):
        found: list[tuple[int, tuple[object, ...]]] = []
        for place, row in enumerate(store.query(f'SELECT * FROM "{table}"')):  # noqa: S608 - its own names
            keys = [cell for cell in row if isinstance(cell, bytes)]
            of = {cell.hex() for cell in keys} | {versions_of.get(cell, "") for cell in keys}
            found += [(order[name], (place, *row)) for name in of & order.keys()]
        if found:
            yield table, [row for _, row in sorted(found, key=lambda one: one[0])]


def test_no_column_of_a_station_goes_with_the_order_of_taking(taken: tuple[Store, list[str]]) -> None:
    """Over all columns of all tables, and over the rows' places in them, before sending and after."""
    station, names = taken
    seen: set[str] = set()
    for step in (lambda: None, lambda: send.send(station)):
        step()
        for table, rows in rows_of(station, names):
            seen.add(table)
            assert len(rows) == TESTS
            for number, column in enumerate(zip(*rows, strict=True)):
                assert abs(correlation(list(column))) < CHANCE, f"{table}, column {number}"
    assert {"versions", f"flat {TEST}", "sent_versions"} <= seen


def test_the_measure_itself_would_notice(taken: tuple[Store, list[str]]) -> None:
    """Row numbers, times or counters would be found: the correlation of an order with itself is 1."""
    station, names = taken
    station.database.execute("CREATE TABLE log (n INTEGER PRIMARY KEY, record BLOB)")
    station.database.conn.executemany("INSERT INTO log (record) VALUES (?)", [(bytes.fromhex(n),) for n in names])
    ((_, rows),) = [found for found in rows_of(station, names) if found[0] == "log"]
    assert correlation([row[0] for row in rows]) > 0.99
    assert correlation([f"18:{at // 10:02}:{at % 10}" for at in range(TESTS)]) > 0.99


def test_the_lines_of_a_batch_tell_no_order(taken: tuple[Store, list[str]], town1: Town) -> None:
    """Within a batch all lies in the order of random ids, tests and what only the office reads alike."""
    station, names = taken
    requests = [ask(station) for _ in range(40)]
    send.send(station)
    (sealed,) = [row[0] for row in station.query("SELECT sealed FROM sent")]
    arrived = batch.unpack(envelope.verified(sealed).unseal(town1.office.identity.keys)).lines
    lines = [at for at, line in enumerate(arrived) if batch.sealed_in(line)]
    rest = {at: versions.read(line).version for at, line in enumerate(arrived) if at not in lines}
    place = {version.record: at for at, version in rest.items() if version.form == TEST}
    assert abs(correlation([place[name] for name in names])) < CHANCE
    assert len(lines) == len(requests)
    names_of = {at: (version.session, version.record) for at, version in rest.items()}
    names_of |= {at: (one.version, one.version) for at in lines if (one := batch.sealed_in(arrived[at]))}
    assert sorted(names_of, key=lambda at: names_of[at]) == list(range(len(arrived)))


def test_a_test_says_no_time_and_no_volunteer(taken: tuple[Store, list[str]]) -> None:
    """What is stored of a test: ids, its form, the laptop's id, its answers; no hour, no draft's id, no name."""
    station, names = taken
    (payload,) = station.query("SELECT payload FROM versions WHERE record = ?", (bytes.fromhex(names[0]),))[0]
    version = versions.read(payload).version
    assert set(version.__struct_fields__) == {
        "record", "session", "form", "form_version", "kind", "parents", "author", "counter", "answers",
    }  # fmt: skip
    assert version.author == station.identity.id
    assert not [value for value in version.answers.values() if re.search(r"\d\d:\d\d|20\d\d-", value)]
    assert station.drafts.all() == []


def test_what_phones_would_add_is_left_out() -> None:
    """A form made for phones asks for start, end, device and user name: none of it is kept."""
    sheet = ["start | start", "end | end", "today | today", "deviceid | device", "username | user", "text | a"]
    rows = "\n".join(f"| {row} | A |" for row in sheet)
    filled, _ = fill(form(f"survey\n| type | name | label |\n{rows}"), {"a": "x"}, clock)
    assert filled == {"a": "x"}


def test_what_holds_tests_has_no_row_numbers(taken: tuple[Store, list[str]]) -> None:
    """Every table with a row for each test is clustered by random ids, so that none has a hidden number of arrival."""
    station, names = taken
    send.send(station)
    for table, _ in rows_of(station, names):
        ((sql,),) = station.query("SELECT sql FROM sqlite_master WHERE name = ?", (table,))
        assert sql.rstrip().endswith("WITHOUT ROWID"), table
