"""Rows into the master: once, whatever is done twice; corrected where their source was; never half a row."""

import shutil
from collections import Counter
from pathlib import Path

import pytest

from fieldkit import conflicts
from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Cancellable
from fieldkit.store import Store
from sync import handover, merge
from sync.survey_import import steps
from sync.survey_import.mapping import ColumnMap, Mapping, SessionMap
from sync.survey_import.naming import Names
from sync.survey_import.preview import Outcome
from sync.survey_import.steps import Aside
from sync.survey_import.suggest import Wanted
from sync.survey_import.table import KEY_COLUMN, REASON_COLUMN, Header, open_table
from tests.factory import TEST, answers, clock, record, session
from tests.sync.survey_import.conftest import HERE, Take, add_form
from tests.sync.survey_import.tables import plain, write_csv, write_xlsx

FORM = """
    survey
    | type              | name   | label  | required | constraint | relevant          | calculation |
    | select_one yn     | yn     | Yes?   | yes      |            |                   |             |
    | integer           | age    | Age    |          | . < 120    |                   |             |
    | text              | why    | Why?   |          |            | ${yn} = 'no'      |             |
    | select_multiple c | col    | Which? |          |            |                   |             |
    | calculate         | chance |        |          |            |                   | random()    |
    | calculate         | day    |        |          |            |                   | today()     |
    choices
    | list_name | name | label |
    | yn        | yes  | Sí    |
    | yn        | no   | No    |
    | c         | r    | Red   |
    | c         | g    | Green |
    settings
    | form_title | form_id | version |
    | Small      | small   | 1       |
"""
HEAD = ["_uuid", "Yes?", "Age", "Why?", "Which?"]
UUID = "uuid:00000000-0000-4000-8000-00000000000{}"


@pytest.fixture
def small(office: Store) -> Store:
    add_form(office, FORM)
    return office


def counts(outcome: Outcome) -> tuple[int, ...]:
    """New, known, changed, withdrawn, refused."""
    return tuple(outcome.counts[name] for name in ("new", "known", "changed", "withdrawn", "refused"))


def rows(path: Path, *more: list[str], head: list[str] = HEAD) -> Path:
    return write_csv(path / "t.csv", [head, *more])


def here(take: Take, path: Path, **more: object) -> Outcome:
    return take(path, "small", wanted=Wanted(HERE), **more)


def test_a_table_kept_by_hand_comes_in_once(office: Store, take: Take, tmp_path: Path) -> None:
    """Each row is a test in the session of its place and day; the file again, sorted otherwise, adds nothing."""
    table = plain(40)
    assert counts(take(write_csv(tmp_path / "t.csv", table))) == (40, 0, 0, 0, 0)
    state = office.submissions.digest()
    assert office.submissions.count(TEST) == 40
    assert {(one.place, one.date.day) for one in office.sessions.all()} == {
        ("Plaza inventada", n) for n in range(1, 29)
    }
    assert {one.answers["band"] for one in office.submissions.current(TEST)} <= {"b1", "b2", "b3", "b4"}
    again = write_xlsx(tmp_path / "t.xlsx", [table[0][::-1], *(row[::-1] for row in sorted(table[1:]))])
    assert counts(take(again)) == (0, 40, 0, 0, 0)
    assert office.submissions.digest() == state
    assert office.check().faults == ()


def test_a_download_with_more_rows_adds_those(take: Take, tmp_path: Path) -> None:
    """Rows that say the same are told apart by how many there are."""
    same = plain(1) + [plain(1)[1]] * 2
    assert counts(take(write_csv(tmp_path / "a.csv", same))) == (3, 0, 0, 0, 0)
    assert counts(take(write_csv(tmp_path / "b.csv", [*same, same[1], plain(2)[2]]))) == (2, 3, 0, 0, 0)


def test_a_preview_counts_what_the_import_does_and_changes_nothing(office: Store, take: Take, tmp_path: Path) -> None:
    """The same verdicts, the same sessions; the store stays as it was."""
    table = plain(30)
    table[3][4] = "quizás"
    path = write_csv(tmp_path / "t.csv", table)
    state = office.submissions.digest()
    before = take(path, preview=True)
    assert office.submissions.digest() == state
    assert office.query("SELECT count(*) FROM imported") == [(0,)]
    after = take(path)
    assert before.counts == after.counts == Counter(new=29, refused=1)
    assert before.sessions == after.sessions
    assert before.problems == after.problems
    assert before.first[0][1]["q01"] == table[1][2]


def test_a_row_that_changed_at_its_source_is_a_correction(small: Store, take: Take, tmp_path: Path) -> None:
    """A row with an id of its own: a further version of the same submission; changed back, one more."""
    one, two = [UUID.format(1), "Sí", "70", "", "Red"], [UUID.format(2), "No", "71", "x", ""]
    assert counts(here(take, rows(tmp_path, one, two))) == (2, 0, 0, 0, 0)
    (name,) = [one.record for one in small.submissions.current("small") if one.answers["age"] == "70"]
    for age in ("72", "70"):
        assert counts(here(take, rows(tmp_path, [*one[:2], age, *one[3:]], two))) == (0, 1, 1, 0, 0)
        assert small.submissions.get(name).answers["age"] == age
        assert not small.submissions.get(name).conflict
    assert small.query("SELECT count(*) FROM versions WHERE record = ?", (bytes.fromhex(name),)) == [(3,)]
    assert small.check().faults == ()


def test_a_persons_correction_is_not_written_over(small: Store, take: Take, tmp_path: Path) -> None:
    """The unchanged file leaves it alone; a change at the source stands beside it, for a person to decide."""
    one = [UUID.format(1), "Sí", "70", "", ""]
    here(take, rows(tmp_path, one))
    (found,) = small.submissions.current("small")
    small.submissions.correct(found.record, small.shelf.form("small"), {**found.answers, "age": "77"})
    assert counts(here(take, rows(tmp_path, one))) == (0, 1, 0, 0, 0)
    assert small.submissions.get(found.record).answers["age"] == "77"
    outcome = here(take, rows(tmp_path, [one[0], "Sí", "69", "", ""]))
    assert (counts(outcome), outcome.conflicts) == ((0, 0, 1, 0, 0), 1)
    (conflict,) = conflicts.find(small)
    assert {head.answers["age"] for head in conflict.heads} == {"69", "77"}


def test_what_was_withdrawn_stays_withdrawn(small: Store, take: Take, tmp_path: Path) -> None:
    """An import brings back nothing that was erased, changed or not."""
    one = [UUID.format(1), "Sí", "70", "", ""]
    here(take, rows(tmp_path, one))
    (found,) = small.submissions.current("small")
    small.submissions.withdraw(found.record)
    assert counts(here(take, rows(tmp_path, one))) == (0, 0, 0, 1, 0)
    assert counts(here(take, rows(tmp_path, [one[0], "No", "", "", ""]))) == (0, 0, 0, 1, 0)
    assert small.submissions.count("small") == 0


def test_chance_and_the_day_are_the_rows_own(small: Store, take: Take, tmp_path: Path) -> None:
    """What a form draws or asks of the clock is the same whenever the row comes: its session's day, its own chance."""
    here(take, rows(tmp_path, [UUID.format(1), "Sí", "70", "", ""], [UUID.format(2), "Sí", "70", "", ""]))
    found = [one.answers for one in small.submissions.current("small")]
    assert {one["day"] for one in found} == {"2026-05-14"}
    assert len({one["chance"] for one in found}) == 2


@pytest.mark.usefixtures("small")
def test_what_does_not_fit_is_listed_with_its_row(take: Take, tmp_path: Path) -> None:
    """Row, column and reason of each; the rest comes in; nothing repeats what somebody answered."""
    outcome = here(take, rows(
        tmp_path, [UUID.format(1), "Sí", "70", "", ""], [UUID.format(2), "Quizás", "x", "", "Blue"],
        [UUID.format(3), "", "130", "", ""], [UUID.format(4), "Sí", "1.234", "", "#REF!"],
        [UUID.format(1), "No", "", "", ""], [UUID.format(5), "Sí", "", "", "", "spare"],
    ))  # fmt: skip
    assert counts(outcome) == (1, 0, 0, 0, 5)
    assert [(one.row, one.column, one.code) for one in outcome.problems] == [
        (3, "Yes?", "choice"), (3, "Age", "number"), (3, "Which?", "choice"), (4, "Yes?", "required"),
        (4, "Age", "constraint"), (5, "Age", "number-doubtful"), (5, "Which?", "cell-error"), (6, "_uuid", "id-twice"),
        (7, "", "too-many-cells"),
    ]  # fmt: skip
    assert "Quizás" not in str(outcome.problems)


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_rows_that_do_not_fit_are_mended_and_imported_later(
    small: Store, take: Take, tmp_path: Path, ending: str
) -> None:
    """Their columns and the reason; who they are stays out. Mended, they come in; then the old file adds nothing."""
    head, mail = ["Yes?", "Age", "Email", "Why?"], "a@example.org"
    table = [["Sí", "70", mail, ""], ["Tal vez", "71", mail, "=1+1"], ["No", "x", mail, ""]]
    aside = tmp_path / f"aside.{ending}"
    hidden = (Header("Email"),)
    path = rows(tmp_path, *table, head=head)
    outcome = here(take, path, aside=Aside(aside, hidden, lambda row: row.problems[0].code))
    assert counts(outcome) == (1, 0, 0, 0, 2)
    written = open_table(aside)
    assert [header.name for header in written.headers] == [REASON_COLUMN, *head, KEY_COLUMN]
    found = [list(row.cells) for row in written.rows()]
    assert [row[:5] for row in found] == [["choice", "Tal vez", "71", "", "=1+1"], ["number", "No", "x", "", ""]]
    assert ending == "xlsx" or ",'=1+1," in aside.read_text(encoding="utf-8-sig")
    found[0][1], found[1][2] = "No", "72"
    mended = write_csv(tmp_path / "mended.csv", [[header.name for header in written.headers], *found])
    assert counts(here(take, mended)) == (2, 0, 0, 0, 0)
    assert sorted(one.answers.get("age", "") for one in small.submissions.current("small")) == ["70", "71", "72"]
    assert {one.answers.get("why") for one in small.submissions.current("small")} == {None, "=1+1"}
    for again in (path, mended):
        assert counts(here(take, again))[0] == counts(here(take, again))[4] == 0
    assert small.submissions.count("small") == 3


class StopsWhen(Cancellable):
    """Cancels once a question to the store is answered so."""

    def __init__(self, store: Store, rows: int) -> None:
        super().__init__()
        self._store, self._rows = store, rows

    def step(self, done: int, total: int) -> None:
        """Look, then go on."""
        if self._store.query("SELECT count(*) FROM imported")[0][0] >= self._rows:
            self.cancel()
        super().step(done, total)


def test_what_is_stopped_goes_on_when_it_is_done_again(
    small: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cancelled in the middle, then with a disk that fails: whole rows are in, and again adds the rest.

    It says how many were in. Until all is in no mapping is remembered, and no file of what did not fit has its name.
    """
    path = rows(tmp_path, *([f"{n}", "Sí", "7", "", ""] for n in range(1700)), ["x", "Tal vez", "", "", ""])
    opened = steps.open_table(small, path, "small")
    mapping = steps.suggest_mapping(small, opened, Wanted(HERE)).mapping
    aside = Aside(tmp_path / "aside.csv", (), lambda _: "")
    with pytest.raises(WorldFailed) as caught:
        steps.apply(small, opened, mapping, clock, aside=aside, progress=StopsWhen(small, 500))
    assert caught.value.code is Code.CANCELLED
    came = caught.value.facts["imported"]
    assert came == small.submissions.count("small") == small.query("SELECT count(*) FROM imported")[0][0]
    assert 0 < int(str(came)) < 1700
    with monkeypatch.context() as patch:
        patch.setattr("os.fsync", _no_room)
        with pytest.raises(WorldFailed) as caught:
            steps.apply(small, opened, mapping, clock, aside=aside)
    assert caught.value.code is Code.DISK_FULL
    assert small.query("SELECT count(*) FROM import_mappings") == [(0,)]
    assert {one.name for one in tmp_path.iterdir() if "aside" in one.name} == set()
    outcome = steps.apply(small, opened, mapping, clock, aside=aside)
    assert outcome.rows == 1701
    assert (small.submissions.count("small"), len(small.sessions.all())) == (1700, 1)
    assert counts(steps.apply(small, opened, mapping, clock, aside=aside)) == (0, 1700, 0, 0, 1)
    assert aside.path.exists()
    assert small.check().faults == ()


def test_a_portion_that_fails_leaves_nothing(small: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its rows and the session that it made go together: nothing came in, so nothing is there."""
    opened = steps.open_table(small, rows(tmp_path, ["1", "Sí", "7", "", ""]), "small")
    mapping = steps.suggest_mapping(small, opened, Wanted(HERE)).mapping
    state = small.submissions.digest()

    def full(*_: object) -> None:
        raise WorldFailed(Code.DISK_FULL)

    monkeypatch.setattr(small.union, "add", full)
    with pytest.raises(WorldFailed) as caught:
        steps.apply(small, opened, mapping, clock)
    assert (caught.value.facts["imported"], small.submissions.digest()) == (0, state)


def test_other_windows_save_while_a_long_table_comes_in(small: Store, tmp_path: Path) -> None:
    """Between two portions another window's test is saved at once; neither loses anything."""
    gathering = session(small, "Parque inventado", "2026-05-01")
    path = rows(tmp_path, *([f"{n}", "Sí", "7", "", ""] for n in range(2600)))
    opened = steps.open_table(small, path, "small")
    mapping = steps.suggest_mapping(small, opened, Wanted(HERE)).mapping
    with Store.open(small.folder, small.key.copy()) as other:
        saved: list[int] = []

        class Saves(Cancellable):
            def step(self, done: int, total: int) -> None:
                super().step(done, total)
                record(other, gathering)
                saved.append(other.query("SELECT count(*) FROM imported")[0][0])

        steps.apply(small, opened, mapping, clock, progress=Saves())
        assert len({count for count in saved if 0 < count < 2600}) >= 2
        assert other.submissions.count(TEST) == len(saved)
    assert small.submissions.count("small") == 2600


def _no_room(_: int) -> None:
    raise OSError(28, "no room")


def test_a_session_that_is_there_is_found(office: Store, take: Take, tmp_path: Path) -> None:
    """Rows of a table's place and day join its tests; of two such tables, none is guessed: a session is made."""
    gathering = session(office, "Parque inventado", "2026-05-01")
    table = plain(1, place="parque  INVENTADO")
    take(write_csv(tmp_path / "a.csv", table))
    assert office.submissions.count(TEST, gathering) == 1
    session(office, "Parque inventado", "2026-05-01")
    outcome = take(write_csv(tmp_path / "a.csv", [*table, *plain(2, place="Parque inventado")[1:]]))
    assert counts(outcome)[:2] == (2, 1)
    (made,) = [one for one in outcome.sessions.values() if one.day.day == 1]
    assert (made.new, made.place) == (True, "Parque inventado")
    assert len(office.sessions.all()) == 4


def test_posters_share_a_session_a_place_and_month(office: Store, take: Take, tmp_path: Path) -> None:
    """A survey behind a code on posters: one place for all, one session a month, and no moment anywhere."""
    head = ["Marca temporal", *plain(0)[0][2:]]
    table = [[f"{day}/0{month}/2026 18:{day:02}:07", *plain(1)[1][2:]] for month in (5, 6) for day in (3, 14, 28)]
    outcome = take(
        write_csv(tmp_path / "t.csv", [head, *table]), wanted=Wanted(SessionMap(place="Carteles", per="month"))
    )
    assert counts(outcome) == (6, 0, 0, 0, 0)
    assert [(one.place, one.date.isoformat()) for one in office.sessions.all()] == [
        ("Carteles", "2026-05-01"), ("Carteles", "2026-06-01"),
    ]  # fmt: skip
    payloads = b"".join(row[0] for row in office.query("SELECT payload FROM versions"))
    assert b"18:" not in payloads
    assert b"2026-05-14" not in payloads


def test_ids_tell_nothing(office: Store, take: Take, tmp_path: Path) -> None:
    """Ids look random, lie in no order of the file, and are other ones in another office or for another form."""
    take(write_csv(tmp_path / "t.csv", plain(200)))
    records = [one.record for one in office.submissions.current(TEST)]
    by_row = {
        tuple(one.answers[f"q{n:02}"] for n in range(1, 11)): one.record for one in office.submissions.current(TEST)
    }
    in_file = [by_row[tuple(row[2:])] for row in plain(200)[1:16]]
    assert len(set(records)) == 200
    assert in_file != sorted(in_file)
    keys = {row[0] for row in office.query("SELECT key FROM imported")}
    assert not {key.hex()[:32] for key in keys} & set(records)
    with Store.create_office(tmp_path / "other", "Otra", "cuatro sillas y un brasero") as other:
        opened = steps.open_table(other, tmp_path / "t.csv", TEST)
        steps.apply(other, opened, steps.suggest_mapping(other, opened).mapping, clock)
        assert not {one.record for one in other.submissions.current(TEST)} & set(records)
        assert not {row[0] for row in other.query("SELECT key FROM imported")} & keys


def test_a_request_to_be_called_shares_nothing_with_the_test(office: Store, take: Take, tmp_path: Path) -> None:
    """One file holds tests and telephone numbers: each goes its way, with no session, id or key in common."""
    head = [*plain(0)[0][2:], "name", "phone", "consent", "when", "spoken"]
    table = [[*plain(1)[1][2:], "Aurelia Inventada", "600 000 000", "yes", "any", "es"]]
    path = write_csv(tmp_path / "t.csv", [head, *table])
    assert counts(take(path, wanted=Wanted(HERE))) == (1, 0, 0, 0, 0)
    assert counts(take(path, "call_request")) == (1, 0, 0, 0, 0)
    assert counts(take(path, "call_request")) == (0, 1, 0, 0, 0)
    (test,), (request,) = office.submissions.current(TEST), office.submissions.current("call_request")
    assert request.answers["name"] == "Aurelia Inventada"
    assert "600" not in str(test.answers)
    one, other = office.query("SELECT key, session, record, version, state FROM imported")
    assert not set(one) & set(other)
    assert one[4][:32] != other[4][:32]


@pytest.mark.usefixtures("office")
def test_free_text_with_a_telephone_number_is_refused(take: Take, tmp_path: Path) -> None:
    """As by any other road, unless a person has looked; what only may name somebody is counted."""
    texts = ["Llamar al 612 345 678", "Mi vecina Paqui", *(f"Un banco, {number}" for number in range(8))]
    path = write_csv(tmp_path / "t.csv", [["theme", "text"], *(["company", text] for text in texts)])
    outcome = take(path, "note", wanted=Wanted(HERE))
    assert (counts(outcome), outcome.likely) == ((9, 0, 0, 0, 1), 1)
    assert [one.code for one in outcome.problems] == ["marked"]
    assert counts(take(path, "note", wanted=Wanted(HERE), reviewed=True)) == (1, 9, 0, 0, 0)


@pytest.mark.usefixtures("small")
def test_answers_to_what_is_not_asked_then_are_told(take: Take, tmp_path: Path) -> None:
    """They are left out, as on a screen, and counted: nothing goes away in silence."""
    outcome = here(take, rows(tmp_path, [UUID.format(1), "Sí", "", "porque", ""]))
    assert (counts(outcome)[0], outcome.dropped) == (1, Counter({"why": 1}))


@pytest.mark.usefixtures("office")
def test_a_row_in_another_place_than_before_is_asked_about(take: Take, tmp_path: Path) -> None:
    """A row number that comes again elsewhere is another survey's, or was moved: never a correction in silence."""
    table = [["Nº", *row] if not n else [str(n), *row] for n, row in enumerate(plain(3))]
    assert counts(take(write_csv(tmp_path / "a.csv", table))) == (3, 0, 0, 0, 0)
    elsewhere = [table[0], *([row[0], "Parque inventado", *row[2:]] for row in table[1:])]
    outcome = take(write_csv(tmp_path / "b.csv", elsewhere))
    assert (counts(outcome), set(outcome.reasons)) == ((0, 0, 0, 0, 3), {"moved"})
    other = take(write_csv(tmp_path / "b.csv", elsewhere), wanted=Wanted(source="the park's own"))
    assert counts(other) == (3, 0, 0, 0, 0)


def test_two_surveys_that_number_their_rows_alike(small: Store, take: Take, tmp_path: Path) -> None:
    """Row 1 of one is not row 1 of the other: the day on which each was sent tells them apart."""
    head = ["Response ID", "Date submitted", "Yes?", "Age"]
    for day in ("2026-05-01 10:00:00", "2026-06-01 10:00:00"):
        assert counts(here(take, rows(tmp_path, ["1", day, "Sí", "7"], head=head)))[0] == 1
    assert small.submissions.count("small") == 2


def test_two_copies_of_a_master_import_the_same(office: Store, take: Take, tmp_path: Path) -> None:
    """What one copy imported and handed over, the other finds when it imports the file itself, and adds nothing."""
    shutil.copytree(office.folder, tmp_path / "copy")
    path = write_csv(tmp_path / "t.csv", plain(20))
    take(path)
    with Store.open(tmp_path / "copy", office.key) as copy:
        (tmp_path / "part").write_bytes(next(iter(handover.write(office))))
        merge.merge(copy, some=[tmp_path / "part"])
        assert copy.submissions.digest() == office.submissions.digest()
        opened = steps.open_table(copy, path, TEST)
        outcome = steps.apply(copy, opened, steps.suggest_mapping(copy, opened).mapping, clock)
        assert counts(outcome) == (0, 20, 0, 0, 0)
        assert copy.submissions.digest() == office.submissions.digest()


def test_a_mapping_is_remembered_by_its_headers(small: Store, take: Take, tmp_path: Path) -> None:
    """What a person decided once holds for the next download, also where the survey has gained a question."""
    head = ["Is it so", "How old", "The colour", "Extra", "More"]
    columns = (
        ColumnMap("Is it so", "yn", values={"A1": "yes", "A2": "no"}), ColumnMap("How old", "age"),
        ColumnMap("The colour", "col", blank="r"),
    )  # fmt: skip
    mapping = Mapping("small", columns, HERE)
    assert counts(take(rows(tmp_path, ["A1", "7", "", "", "x"], head=head), "small", mapping)) == (1, 0, 0, 0, 0)
    outcome = take(rows(tmp_path, ["A1", "7", "", "", "x"], ["A2", "8", "Green", "1", "x"], head=head), "small")
    assert counts(outcome) == (1, 1, 0, 0, 0)
    more = take(
        rows(tmp_path, ["A1", "7", "", "", "x", ""], ["A1", "9", "", "", "x", "new"], head=[*head, "Newer"]), "small"
    )
    assert counts(more) == (1, 1, 0, 0, 0)
    assert sorted(one.answers["col"] for one in small.submissions.current("small")) == ["g", "r", "r"]


def test_what_is_remembered_means_the_same(small: Store) -> None:
    """In whatever order a person said what words stand for: rows that came in are known, and need not be read again."""

    def decided(**values: str) -> bytes:
        return Names(small, "small", "x").decided(Mapping("small", (ColumnMap("Is it so", "yn", values=values),), HERE))

    assert decided(B="no", A="yes") == decided(A="yes", B="no") != decided(A="no", B="yes")


def test_another_mapping_corrects(small: Store, take: Take, tmp_path: Path) -> None:
    """A column that was left out, mapped later: the same submissions say more; the rest stays as it was."""
    path = rows(tmp_path, ["Sí", "70"], ["No", ""], head=["Yes?", "How many years"])
    yes = ColumnMap("Yes?", "yn")
    take(path, "small", Mapping("small", (yes,), HERE))
    both = Mapping("small", (yes, ColumnMap("How many years", "age")), HERE)
    assert counts(take(path, "small", both)) == (0, 1, 1, 0, 0)
    assert sorted(one.answers.get("age", "") for one in small.submissions.current("small")) == ["", "70"]


def test_a_list_of_gatherings(office: Store, take: Take, tmp_path: Path) -> None:
    """The form of sessions: each row a session; those that a table opened stay as they are; then tests find them."""
    gathering = session(office, "Parque inventado", "2026-05-02", passers="9")
    square, park = ["Plaza inventada", "2026-05-01"], ["Parque inventado", "2026-05-02"]
    table = [["Lugar", "Fecha", "passers"], [*square, "31"], [*park, "1"]]
    columns = (ColumnMap("Lugar", "place"), ColumnMap("Fecha", "date"), ColumnMap("passers", "passers"))
    mapping = Mapping("mesa_session", columns)
    path = write_csv(tmp_path / "t.csv", [*table, table[1]])
    outcome = take(path, "mesa_session", mapping)
    assert (counts(outcome), set(outcome.reasons)) == ((1, 1, 0, 0, 1), {"session-twice"})
    assert [one.passers for one in office.sessions.all()] == [31, 9]
    assert office.sessions.get(gathering).passers == 9
    take(write_csv(tmp_path / "tests.csv", plain(1)))
    assert len(office.sessions.all()) == 2
    changed = write_csv(tmp_path / "t.csv", [table[0], [*square, "33"], [*park, "4"]])
    assert counts(take(changed, "mesa_session", mapping)) == (0, 1, 1, 0, 0)
    assert [one.passers for one in office.sessions.all()] == [33, 9]


@pytest.mark.parametrize(
    ("mapping", "code"),
    [
        (Mapping("mesa_test", (ColumnMap("Yes?", "yn"),), HERE), Code.IMPORT_OTHER_FORM),
        (Mapping("small", (ColumnMap("Yes", "yn"),), HERE), Code.IMPORT_OTHER_TABLE),
        (Mapping("small", (ColumnMap("Yes?", "yn"),), HERE, id_column="ID"), Code.IMPORT_OTHER_TABLE),
        (Mapping("small", (ColumnMap("Yes?", "gone"),), HERE), Code.IMPORT_QUESTION_GONE),
        (Mapping("small", (ColumnMap("Yes?", "yn", values={"A": "maybe"}),), HERE), Code.IMPORT_CHOICE_GONE),
        (Mapping("small", (ColumnMap("Yes?", "yn"), ColumnMap("Age", "yn")), HERE), Code.IMPORT_TWICE),
        (Mapping("small", (ColumnMap("Yes?", "yn"),)), Code.IMPORT_NO_SESSION),
        (Mapping("small", (ColumnMap("Yes?", "yn"),), SessionMap(place="x", date="14/5/2026")), Code.IMPORT_NO_SESSION),
        (Mapping("small", (ColumnMap("Yes?", "yn"),), SessionMap(place="x", date_column="Why?")), Code.IMPORT_DATES),
    ],
)  # fmt: skip
def test_a_mapping_that_does_not_fit(small: Store, take: Take, tmp_path: Path, mapping: Mapping, code: Code) -> None:
    """Another form's, another table's, a question or a choice that is gone, no session, dates of two meanings."""
    with pytest.raises(WorldFailed) as caught:
        take(rows(tmp_path, [UUID.format(1), "Sí", "70", "03/04/2026", ""]), "small", mapping)
    assert caught.value.code is code
    assert small.submissions.count("small") == 0


def test_only_an_office_imports(town1: object, tmp_path: Path) -> None:
    """A laptop has no master to import into."""
    (station,) = town1.stations  # type: ignore[attr-defined]
    with pytest.raises(WorldFailed) as caught:
        steps.open_table(station, write_csv(tmp_path / "t.csv", plain(1)), TEST)
    assert caught.value.code is Code.WRONG_ROLE


def test_imported_and_recorded_look_alike(office: Store, take: Take, tmp_path: Path) -> None:
    """A test that was imported holds what the same answers, recorded, hold: calculations and all."""
    gathering = session(office, "Plaza inventada", "2026-05-14")
    recorded = office.submissions.get(record(office, gathering))
    head = ["Lugar", "Fecha", *answers()]
    take(write_csv(tmp_path / "t.csv", [head, ["Plaza inventada", "14/05/2026", *answers().values()]]))
    one, other = office.submissions.current(TEST, gathering)
    assert one.answers == other.answers == recorded.answers
