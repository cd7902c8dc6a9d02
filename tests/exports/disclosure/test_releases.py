from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from exports.disclosure import releases
from exports.disclosure.certificate import certify
from exports.disclosure.ledger import Release, add_up, cut
from exports.disclosure.model import Axis, Model, Relation, key
from exports.disclosure.protect import Protected, Protection, Rounded, Wanted, protect
from exports.disclosure.statement import Between, Exactly, Multiple
from exports.periods import Period
from fieldkit.errors import Code, WorldFailed
from fieldkit.flat import quote
from fieldkit.master import local_tables
from fieldkit.shelf import SESSION_FORM
from fieldkit.store import Store
from tests.exports import made
from tests.exports.disclosure.readers import together

TEST = "mesa_test"
PLACES, BANDS = Axis("place", ("Santiago", "La Raja")), Axis("band", made.BANDS)
WANTED = (Wanted("both", "t", PLACES, BANDS),)
QUARTERS = [Period.parse(f"{year}-Q{number}") for year in (2026, 2027) for number in (1, 2, 3, 4)]
ROUNDED = Protection()
RANDOM = Random(1)  # noqa: S311 - made-up answers


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Store]:
    """An office without tests."""
    with made.office(tmp_path) as store:
        yield store


def ids(store: Store, period: Period) -> dict[bytes, tuple[str, str]]:
    """The records that a release of a period counts, with place and band."""
    table, sheet = store.flat.table(TEST), store.flat.table(SESSION_FORM)
    assert table is not None
    assert sheet is not None
    condition, values = store.releases.counted_now(TEST, period.first, period.last)
    rows = store.query(
        f"SELECT t.record, s.{quote(sheet.columns['place'])}, t.{quote(table.columns['band'])} "  # noqa: S608 - quoted
        f"FROM {quote(table.name)} t JOIN {quote(sheet.name)} s ON s.session = t.session AND s.record = t.session "
        f"WHERE {condition}",
        values,
    )
    return {bytes(record): (place, band) for record, place, band in rows}


def model(counts: Counter[tuple[str, str]]) -> Model:
    """One model of a release."""
    counted = Model()
    counted.add("t", (PLACES, BANDS), counts)
    return counted


def publish(
    store: Store, period: Period, protection: Protection = ROUNDED
) -> tuple[Protected, dict[bytes, tuple[str, str]]]:
    """Export a period: count, protect, remember."""
    moment = store.releases.moment()
    pieces = cut(releases.earlier(store, [TEST]), "plan", period)
    parts = [piece for piece in pieces if isinstance(piece, Release)]
    counted = ids(store, period)
    found = protect(
        model(Counter(counted.values())), WANTED, protection=protection, secret=b"s", release=period.code, earlier=parts
    )
    if len(parts) < 2:
        releases.remember(store, releases.release_of(found, "plan", period, [TEST], period.code.encode()), moment)
    return found, counted


def numbers(found: Protected) -> list[int]:
    """Every printed count."""
    table = found.tables["both"]
    return [table.count(row, column) for row in (None, *table.rows) for column in (None, *table.columns)]


def gathering(store: Store, period: Period, random: Random = RANDOM) -> str:
    """A gathering in a quarter, in one of two places."""
    bands = random.choices(made.BANDS, [5, 3, 2, 1], k=random.randint(8, 15))
    return made.gathering(store, random.choice(PLACES.values), f"{period.first:%Y-%m}-07", bands)


def test_eight_quarters_with_people_who_come_late_change_and_go(office: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody is counted twice or lost, no published number moves, and all eight together give no cell away."""
    monkeypatch.setattr(local_tables, "_TOGETHER", 3)  # a release holds several such portions
    random, form = Random(5), office.shelf.form(TEST)  # noqa: S311 - made-up answers
    counted: dict[bytes, tuple[str, str]] = {}
    said: dict[str, Protected] = {}
    late: list[str] = []
    sessions: list[str] = []
    for quarter in QUARTERS:
        sessions.append(gathering(office, quarter, random))
        said[quarter.code], now = publish(office, quarter)
        assert not now.keys() & counted.keys()
        assert {bytes.fromhex(record) for record in late} <= now.keys()
        counted |= now
        # Between this release and the next: one comes late, one is corrected, one is withdrawn.
        late = office.submissions.save_all(form, random.choice(sessions), [{"q01": "nunca", "band": "b4"}])
        held = [one for one in office.submissions.current(TEST) if one.record not in late]
        office.submissions.correct(held[0].record, form, {"q01": "nunca", "band": "b1"})
        office.submissions.withdraw(held[1].record)
        again, _ = publish(office, quarter)
        assert numbers(again) == numbers(said[quarter.code])
    tied = [
        Relation(
            key("t", band=band, upto="8"), tuple(key("t", band=band, release=quarter.code) for quarter in QUARTERS)
        )
        for band in BANDS.values
    ]
    statements = {code: found.statement for code, found in said.items()}
    certify(together(statements, tied), threshold=5)
    assert len(office.releases.all()) == len(QUARTERS)


def test_a_year_is_the_sum_of_its_published_quarters(office: Store) -> None:
    """It is added up from what was printed, not counted anew, and says by how much it can be off."""
    random = Random(6)  # noqa: S311 - as above
    for quarter in QUARTERS[:4]:
        gathering(office, quarter, random)
    quarters = [publish(office, quarter)[0] for quarter in QUARTERS[:4]]
    year, _ = publish(office, Period.parse("2026"))
    assert numbers(year) == [sum(column) for column in zip(*map(numbers, quarters), strict=True)]
    assert year.furthest == 16
    assert all(isinstance(year.tables["both"].cell(place), Rounded) for place in PLACES.values)


def test_a_period_that_overlaps_a_published_one_is_refused(office: Store) -> None:
    """A month of a quarter, a quarter's end and a month, another plan for its people: with the release in the way."""
    gathering(office, QUARTERS[0])
    publish(office, QUARTERS[0])
    known = releases.earlier(office, [TEST])
    for period in ("2026-01", "2026-03-01..2026-04-30"):
        with pytest.raises(WorldFailed) as failed:
            cut(known, "plan", Period.parse(period))
        assert (failed.value.code, failed.value.facts) == (Code.RELEASE_FROZEN, {"period": "2026-Q1", "number": "1"})
    with pytest.raises(WorldFailed):
        cut(known, "another plan", QUARTERS[0])
    assert cut(known, "plan", QUARTERS[1]) == (QUARTERS[1],)
    assert cut(known, "plan", Period.parse("2026-S1")) == (*known, QUARTERS[1])
    assert releases.earlier(office, ["another form"]) == ()


def test_a_table_that_was_not_shown_cannot_be_shown_again(office: Store) -> None:
    """The plan has a table more since: the frozen release says which period lacks it, and nothing is counted."""
    gathering(office, QUARTERS[0])
    publish(office, QUARTERS[0])
    more = Model()
    more.add("t", (Axis("age", ("young", "old")),), {("young",): 9})
    wanted = (Wanted("ages", "t", Axis("age", ("young", "old"))),)
    known = releases.earlier(office, [TEST])
    with pytest.raises(WorldFailed) as failed:
        protect(more, wanted, protection=ROUNDED, secret=b"s", release="r", earlier=known)
    assert failed.value.code is Code.RELEASE_LACKS


def test_a_place_without_a_gathering_in_one_quarter_adds_nothing() -> None:
    """A row that a release's table does not have counted nobody; a table that it does not have is another matter."""
    cell, other = key("t", place="A"), key("t", place="B")
    first = Release(1, "n", QUARTERS[0], frozenset({TEST}), ROUNDED, {cell: Exactly(7), other: Between(0, 9)})
    second = Release(2, "n", QUARTERS[1], frozenset({TEST}), ROUNDED, {cell: Exactly(8)})
    assert add_up([first, second], [cell, other]) == {cell: Exactly(15), other: Between(0, 9)}
    third = Release(3, "n", QUARTERS[2], frozenset({TEST}), ROUNDED, {cell: Multiple(5, 5, 4)})
    assert add_up([second, third], [cell]) == {cell: Between(9, 17)}


def test_a_release_is_read_back_as_it_was(office: Store) -> None:
    """Facts of every kind, keys with any text in them, protection and forms."""
    strange = key("t", place='El "Rincón" | a=b, ñ')
    facts = {strange: Exactly(3000), key("t"): Multiple(10, 5, 9), key("t", band="b1"): Between(0, 99)}
    release = Release(0, "plan", QUARTERS[0], frozenset({TEST}), Protection(mode="suppression"), facts, b"hash")
    assert releases.remember(office, release, office.releases.moment()) == 1
    (found,) = releases.earlier(office, [TEST])
    assert (found.published, found.protection, found.forms, found.period) == (
        facts, release.protection, release.forms, release.period,
    )  # fmt: skip


def test_the_same_release_is_remembered_once_with_each_of_its_workbooks(office: Store) -> None:
    """Spanish and English editions are one release; other numbers under its name are refused."""
    facts = {key("t"): Exactly(30)}
    for digest in (b"spanish", b"english", b"spanish"):
        release = Release(0, "plan", QUARTERS[0], frozenset({TEST}), ROUNDED, facts, digest)
        assert releases.remember(office, release, office.releases.moment()) == 1
    (stored,) = office.releases.all()
    assert stored.workbooks == {b"spanish", b"english"}
    other = Release(0, "plan", QUARTERS[0], frozenset({TEST}), ROUNDED, {key("t"): Exactly(31)}, b"x")
    with pytest.raises(WorldFailed) as failed:
        releases.remember(office, other, office.releases.moment())
    assert failed.value.code is Code.RELEASE_MOVED


def test_what_came_in_while_a_workbook_was_made_stops_it(office: Store, tmp_path: Path) -> None:
    """Another window saved meanwhile: nothing is remembered, so nobody is taken for counted who was not."""
    moment = office.releases.moment()
    with Store.open(tmp_path / "office", office.key) as other:
        gathering(other, QUARTERS[0])
    release = Release(0, "plan", QUARTERS[0], frozenset({TEST}), ROUNDED, {key("t"): Exactly(30)}, b"x")
    with pytest.raises(WorldFailed) as failed:
        releases.remember(office, release, moment)
    assert failed.value.code is Code.RELEASE_MOVED
    assert office.releases.all() == []
    assert office.query("SELECT count(*) FROM released") == [(0,)]
