"""The export and the ledger: through the real store, to finished workbooks, audited one beside the other."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random

import pytest

from exports.audit import audit
from exports.periods import Period
from exports.summary import Exported, export
from fieldkit import reviews
from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Silent
from fieldkit.releases import RELEASED
from fieldkit.store import Store
from tests.exports import books, made

TEST = "mesa_test"
QUARTERS = [f"{year}-Q{number}" for year in (2026, 2027) for number in (1, 2, 3, 4)]
LONG_AFTER = date(2030, 1, 1)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Store]:
    """An office without tests."""
    with made.office(tmp_path) as store:
        yield store


def publish(store: Store, period: str, out: Path, today: date = LONG_AFTER) -> Exported:
    """Export a period to a file."""
    return export(store, Period.parse(period), out, progress=Silent(), today=today)


def shown(path: Path, sheet: str = "Zonas") -> dict[str, list[object]]:
    """The rows of a sheet by the text in the second column, or the first."""
    rows = [[cell.value for cell in row] for row in books.opened(path.read_bytes())[sheet].iter_rows(6)]
    return {str(row[1] or row[0]): row[2:] for row in rows if row[0] or row[1]}


def shown_places(data: bytes) -> set[str]:
    """The places that the list of gatherings names."""
    return {str(row[2].value) for row in books.opened(data)["Mesas"].iter_rows(6)}


def late_test(store: Store, session: str, band: str = "b4") -> str:
    """A test that comes in after its session's day was published."""
    (record,) = store.submissions.save_all(store.shelf.form(TEST), session, [{"q01": "nunca", "band": band}])
    return record


def counted(store: Store) -> Counter[int]:
    """How many tests each release counts."""
    rows = store.query(
        'SELECT release, count(*) FROM released JOIN "flat mesa_test" USING (session, record) GROUP BY 1'
    )
    return Counter(dict(rows))


def test_eight_quarters_through_the_store_and_the_export(office: Store, tmp_path: Path) -> None:
    """Late, corrected and withdrawn between releases: nobody is counted twice or lost, no published number moves.

    All workbooks stand their audit one beside the other, and what came late has a line of its own.
    """
    random, form = Random(5), office.shelf.form(TEST)  # noqa: S311 - made-up answers
    first: dict[str, bytes] = {}
    sessions: list[str] = []
    for number, quarter in enumerate(QUARTERS, 1):
        day = Period.parse(quarter).first.replace(day=7).isoformat()
        for place in ("Santiago", "La Raja"):
            bands = random.choices(made.BANDS, [5, 3, 2, 1], k=random.randint(5, 12))
            sessions.append(made.gathering(office, place, day, bands, passers=len(bands) + 3))
        found = publish(office, quarter, tmp_path / f"{quarter}.xlsx")
        assert found.releases == (number,)
        first[quarter] = (tmp_path / f"{quarter}.xlsx").read_bytes()
        late_test(office, random.choice(sessions))
        one, other, *_ = list(office.submissions.current(TEST))
        office.submissions.correct(one.record, form, {"q01": "nunca", "band": "b1"})
        office.submissions.withdraw(other.record)
        publish(office, quarter, tmp_path / "again.xlsx")
        assert (tmp_path / "again.xlsx").read_bytes() == first[quarter]
    audit(first[QUARTERS[-1]], [first[quarter] for quarter in QUARTERS[:-1]])
    assert set(counted(office)) == set(range(1, 9))
    # Only what came late after the last release is in none; the ledger's own key allows nobody in two.
    uncounted = office.query(f'SELECT count(*) FROM "flat {TEST}" t WHERE NOT {RELEASED}')[0][0]  # noqa: S608 - constants
    assert uncounted <= 1
    for quarter in QUARTERS[1:]:
        assert "Llegado tarde" in shown_places(first[quarter])


def test_no_line_says_that_somebody_came_late(office: Store, tmp_path: Path) -> None:
    """It is there from the second release on, whether anybody came late or not; in the first it has no meaning."""
    for month in (2, 5):
        made.gathering(office, "Santiago", f"2026-{month:02}-07", list(made.BANDS) * 5, passers=30)
    for quarter, there in (("2026-Q1", False), ("2026-Q2", True)):
        publish(office, quarter, tmp_path / "out.xlsx")
        assert ("Llegado tarde" in shown_places((tmp_path / "out.xlsx").read_bytes())) is there
    assert set(shown(tmp_path / "out.xlsx")["Llegado tarde"]) <= {0, None}


def test_a_late_test_is_counted_in_the_next_release(office: Store, tmp_path: Path) -> None:
    """Whoever comes late moves no published number, and is counted once: on a line for all, in the next quarter."""
    session = made.gathering(office, "La Raja", "2026-05-14", ["b1"] * 9, passers=12)
    publish(office, "2026-Q2", tmp_path / "q2.xlsx")
    for _ in range(6):
        late_test(office, session)
    made.gathering(office, "Santiago", "2026-08-03", ["b1"] * 10, passers=20)
    publish(office, "2026-Q3", tmp_path / "q3.xlsx")
    assert shown(tmp_path / "q3.xlsx")["Llegado tarde"][3] in {5, 10}
    assert "La Raja" not in shown(tmp_path / "q3.xlsx")
    assert counted(office) == {1: 9, 2: 16}
    sheet = books.opened((tmp_path / "q3.xlsx").read_bytes())["Mesas"]
    titles = [cell.value for cell in sheet[5]]
    months = [sheet.cell(row, titles.index("Contada en") + 1).value for row in (6, 7)]
    assert months == ["agosto de 2026", "julio de 2026"]
    assert "Contada en" not in [cell.value for cell in books.opened((tmp_path / "q2.xlsx").read_bytes())["Mesas"][5]]
    # The gathering itself was counted before: it is none of the third quarter's.
    figures = {
        row[0].value: row[1].value for row in books.opened((tmp_path / "q3.xlsx").read_bytes())["Resumen"]["A5:B20"]
    }
    assert figures["Mesas"] == 1


def test_a_gathering_that_arrives_late_is_counted_with_its_people(office: Store, tmp_path: Path) -> None:
    """A laptop that came in after the quarter was published: its gathering counts in the next."""
    made.gathering(office, "Santiago", "2026-05-14", ["b1"] * 10, passers=20)
    publish(office, "2026-Q2", tmp_path / "q2.xlsx")
    made.gathering(office, "La Raja", "2026-06-01", ["b4"] * 10, passers=20)
    made.gathering(office, "Santiago", "2026-08-01", ["b1"] * 10, passers=20)
    publish(office, "2026-Q3", tmp_path / "q3.xlsx")
    figures = {
        row[0].value: row[1].value for row in books.opened((tmp_path / "q3.xlsx").read_bytes())["Resumen"]["A5:B20"]
    }
    assert (figures["Mesas"], figures["Se han parado"]) == (2, 40)


def test_a_year_is_the_sum_of_its_quarters(office: Store, tmp_path: Path) -> None:
    """What was published is added up; the year is audited beside its quarters, and remembered as made of them."""
    random = Random(6)  # noqa: S311 - made-up answers
    for quarter in QUARTERS[:4]:
        first = Period.parse(quarter).first
        session = made.gathering(office, "Santiago", f"{first:%Y-%m}-07", random.choices(made.BANDS, k=17), passers=30)
        made.gathering(office, "La Raja", f"{first:%Y-%m}-08", random.choices(made.BANDS, k=6), passers=9)
        publish(office, quarter, tmp_path / f"{quarter}.xlsx")
        late_test(office, session)
    found = publish(office, "2026", tmp_path / "2026.xlsx")
    assert (found.releases, found.furthest) == ((1, 2, 3, 4), 16)
    quarters = [shown(tmp_path / f"{quarter}.xlsx") for quarter in QUARTERS[:4]]
    year = shown(tmp_path / "2026.xlsx")
    for row in ("La Raja", "Santiago", "Total"):
        assert year[row] == [sum(cells) for cells in zip(*(one[row] for one in quarters), strict=True)]
    audit(
        (tmp_path / "2026.xlsx").read_bytes(), [(tmp_path / f"{quarter}.xlsx").read_bytes() for quarter in QUARTERS[:4]]
    )
    assert len(office.releases.all()) == 4


def test_what_lies_between_releases_is_a_release_of_its_own(office: Store, tmp_path: Path) -> None:
    """A month published, then its quarter: the rest is counted, proven and remembered, and the quarter is the sum."""
    for month in (4, 5, 6):
        made.gathering(office, "Santiago", f"2026-{month:02}-07", list(made.BANDS) * 5, passers=30)
    publish(office, "2026-04", tmp_path / "april.xlsx")
    found = publish(office, "2026-Q2", tmp_path / "q2.xlsx")
    assert found.releases == (1, 2)
    assert [(one.first.month, one.last.month) for one in office.releases.all()] == [(4, 4), (5, 6)]
    audit((tmp_path / "q2.xlsx").read_bytes(), [(tmp_path / "april.xlsx").read_bytes()])
    publish(office, "2026-Q2", tmp_path / "again.xlsx")
    assert (tmp_path / "again.xlsx").read_bytes() == (tmp_path / "q2.xlsx").read_bytes()


@pytest.mark.parametrize("period", ["2026-05", "2026-06-01..2026-08-31", "2026-04-01..2026-06-29"])
def test_a_period_of_another_length_is_refused(office: Store, tmp_path: Path, period: str) -> None:
    """A month of a published quarter, or one that reaches out of it: the release in the way is named."""
    made.gathering(office, "Santiago", "2026-05-07", list(made.BANDS) * 5, passers=30)
    publish(office, "2026-Q2", tmp_path / "q2.xlsx")
    (tmp_path / "old.xlsx").write_bytes(b"old")
    with pytest.raises(WorldFailed) as failed:
        publish(office, period, tmp_path / "old.xlsx")
    assert (failed.value.code, failed.value.facts) == (Code.RELEASE_FROZEN, {"period": "2026-Q2", "number": "1"})
    assert (tmp_path / "old.xlsx").read_bytes() == b"old"


def test_a_period_that_is_not_over_ends_today(office: Store, tmp_path: Path) -> None:
    """What is still to come is not late: the quarter published in May is counted to its end in July."""
    made.gathering(office, "Santiago", "2026-04-07", list(made.BANDS) * 5, passers=30)
    found = publish(office, "2026-Q2", tmp_path / "may.xlsx", date(2026, 5, 15))
    assert found.period.code == "2026-04-01..2026-05-15"
    made.gathering(office, "Santiago", "2026-06-07", list(made.BANDS) * 5, passers=30)
    found = publish(office, "2026-Q2", tmp_path / "q2.xlsx", date(2026, 7, 1))
    assert found.releases == (1, 2)
    assert shown(tmp_path / "q2.xlsx")["Santiago"][-1] == 40


def test_the_same_numbers_in_both_languages_whatever_has_changed(office: Store, tmp_path: Path) -> None:
    """A sheet corrected, a place renamed, tests gone: the English edition still says what the Spanish one said."""
    session = made.gathering(office, "La Raja", "2026-05-07", list(made.BANDS) * 5, passers=30)
    made.gathering(office, "Santiago", "2026-05-08", list(made.BANDS) * 3, passers=30)
    publish(office, "2026-Q2", tmp_path / "es.xlsx")
    sheet = office.submissions.get(session)
    office.submissions.correct(
        session, office.shelf.form("mesa_session"), {**sheet.answers, "place": "Román", "passers": "3"}
    )
    for test in list(office.submissions.current(TEST))[:9]:
        office.submissions.withdraw(test.record)
    export(office, Period.parse("2026-Q2"), tmp_path / "en.xlsx", progress=Silent(), today=LONG_AFTER, language="en")
    assert shown(tmp_path / "es.xlsx") == shown(tmp_path / "en.xlsx", "Areas")
    assert len(office.releases.all()) == 1


def test_a_workbook_cut_off_before_its_name_is_counted(
    office: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stopped between proof and name: the release is remembered, the old file stays, and the next says the same."""
    made.gathering(office, "La Raja", "2026-05-07", list(made.BANDS) * 5, passers=30)
    out = tmp_path / "out.xlsx"
    out.write_bytes(b"old")

    class KilledError(BaseException):
        """As by a signal."""

    def killed(_: Path, __: Path) -> None:
        raise KilledError

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", killed)
        with pytest.raises(KilledError):
            publish(office, "2026-Q2", out)
    assert out.read_bytes() == b"old"
    (stored,) = office.releases.all()
    late_test(office, office.sessions.all()[0].id)
    publish(office, "2026-Q2", out)
    assert [one.cells for one in office.releases.all()] == [stored.cells]
    assert counted(office) == {1: 20}


def test_a_workbook_that_cannot_be_written_is_no_release(
    office: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk is met before anything is remembered."""
    made.gathering(office, "La Raja", "2026-05-07", list(made.BANDS) * 5, passers=30)

    def full(_: int) -> None:
        raise OSError(28, "no space")

    with monkeypatch.context() as patch:
        patch.setattr("os.fsync", full)
        with pytest.raises(WorldFailed) as failed:
            publish(office, "2026-Q2", tmp_path / "out.xlsx")
    assert failed.value.code is Code.DISK_FULL
    assert office.releases.all() == []


def test_what_comes_in_while_it_is_made_stops_it(
    office: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another window merges meanwhile: nothing is published, so nobody is taken for counted who was not."""
    made.gathering(office, "La Raja", "2026-05-07", list(made.BANDS) * 5, passers=30)
    real = books.write

    def meanwhile(book: books.Book) -> object:
        with Store.open(tmp_path / "office", office.key) as other:
            made.gathering(other, "Santiago", "2026-05-08", ["b1"])
        return real(book)

    monkeypatch.setattr("exports.summary.write", meanwhile)
    with pytest.raises(WorldFailed) as failed:
        publish(office, "2026-Q2", tmp_path / "out.xlsx")
    assert failed.value.code is Code.RELEASE_MOVED
    assert not (tmp_path / "out.xlsx").exists()
    assert office.releases.all() == []


def test_a_note_withdrawn_while_a_workbook_is_said_again(
    office: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is made once more, without the note, and says the numbers that it said before."""
    gathering = made.gathering(office, "La Raja", "2026-05-07", list(made.BANDS) * 5, passers=30)
    answers = {"theme": "places", "text": "El banco de la fuente está roto"}
    note = office.submissions.save(office.shelf.form("note"), gathering, answers)
    reviews.decide(office, office.submissions.get(note).version, "fit")
    publish(office, "2026-Q2", tmp_path / "first.xlsx")
    real = books.write

    def meanwhile(book: books.Book) -> object:
        monkeypatch.setattr("exports.summary.write", real)
        with Store.open(tmp_path / "office", office.key) as other:
            other.records.withdraw(note)
        return real(book)

    monkeypatch.setattr("exports.summary.write", meanwhile)
    publish(office, "2026-Q2", tmp_path / "again.xlsx")
    first, again = (_words((tmp_path / name).read_bytes()) for name in ("first.xlsx", "again.xlsx"))
    assert answers["text"] in first
    assert answers["text"] not in again
    assert [one.number for one in office.releases.all()] == [1]


def _words(data: bytes) -> set[object]:
    """All that stands in a workbook."""
    return {cell.value for sheet in books.opened(data) for row in sheet for cell in row}
