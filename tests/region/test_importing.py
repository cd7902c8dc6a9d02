"""Surveys go into a master on either engine alike: once, corrected at their source, mended later, never back."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fieldkit.errors import Code, WorldFailed
from fieldkit.master import moving
from fieldkit.progress import Cancellable, Silent
from fieldkit.shelf import Place
from fieldkit.store import Store
from sync.survey_import import steps
from sync.survey_import.mapping import Mapping, SessionMap
from sync.survey_import.preview import Outcome
from sync.survey_import.steps import Aside
from sync.survey_import.suggest import Wanted
from sync.survey_import.table import open_table
from tests.factory import TEST, clock
from tests.kept import Kept
from tests.region.conftest import ACCESS, elsewhere
from tests.servers.postgres import Cluster
from tests.sync.survey_import.tables import plain, write_csv

HERE = Wanted(SessionMap(place="Plaza inventada", date="2026-05-14"))
PERSON = "Aurelia Inventada"


@pytest.fixture
def desk(kept1: Kept, tmp_path: Path) -> Iterator[Store]:
    """An office with two places, whose submissions lie in its store."""
    name, key = kept1.keys[0]
    shutil.copytree(kept1.folder / name, tmp_path / "store")
    with Store.open(tmp_path / "store", key) as store:
        store.shelf.set_places([Place("Plaza inventada", "Centro"), Place("Parque inventado", "Norte")])
        yield store


@pytest.fixture(params=["here", "there"])
def office(request: pytest.FixtureRequest, desk: Store, postgres: Cluster, laid_out: str) -> Iterator[Store]:
    """The same office, its submissions at home or on a server."""
    if request.param == "here":
        yield desk
    else:
        with elsewhere(desk, postgres, laid_out):
            yield desk


def take(store: Store, path: Path, form: str = TEST, wanted: Wanted | None = None, **more: object) -> Outcome:
    """Import what is sure, as the command does."""
    opened, mapping = _understood(store, path, form, wanted)
    return steps.apply(store, opened, mapping, clock, **more)  # type: ignore[arg-type] # the step's own


def _understood(store: Store, path: Path, form: str, wanted: Wanted | None) -> tuple[steps.Opened, Mapping]:
    opened = steps.open_table(store, path, form)
    return opened, steps.completed(opened, steps.decided(steps.suggest_mapping(store, opened, wanted)), wanted)


def counts(outcome: Outcome) -> tuple[int, ...]:
    """New, known, changed, withdrawn, refused; conflicts."""
    kinds = ("new", "known", "changed", "withdrawn", "refused")
    return (*(outcome.counts[name] for name in kinds), outcome.conflicts)  # type: ignore[index] # verdicts


def own(rows: int) -> list[list[str]]:
    """A table whose rows have ids of their own."""
    head, *some = plain(rows)
    return [["_uuid", *head[2:]], *([f"uuid:00000000-0000-4000-8000-{n:012}", *row[2:]] for n, row in enumerate(some))]


def test_a_table_comes_in_once(office: Store, tmp_path: Path) -> None:
    """Looked at it changes nothing; in it makes its sessions; sorted otherwise, or longer, only what is new comes."""
    table = plain(40)
    path, state = write_csv(tmp_path / "t.csv", table), office.master.digest()
    opened, mapping = _understood(office, path, TEST, None)
    seen = steps.preview(office, opened, mapping, clock)
    assert (seen.counts["new"], office.master.digest()) == (40, state)
    assert counts(take(office, path)) == (40, 0, 0, 0, 0, 0)
    assert office.tables.count(TEST) == 40
    assert {(one.place, one.date.day) for one in office.sessions.all()} == {
        ("Plaza inventada", day) for day in range(1, 29)
    }
    longer = [table[0][::-1], *(row[::-1] for row in sorted(plain(45)[1:]))]
    assert counts(take(office, write_csv(tmp_path / "u.csv", longer))) == (5, 40, 0, 0, 0, 0)
    assert office.check().faults == ()


def test_what_changed_since(office: Store, tmp_path: Path) -> None:
    """A change at the source is a further version; beside a person's correction a conflict; the withdrawn stays so."""
    table = own(3)
    path = tmp_path / "t.csv"
    assert counts(take(office, write_csv(path, table), wanted=HERE)) == (3, 0, 0, 0, 0, 0)
    for row in table[1:]:
        row[1] = "aveces" if row[1] != "aveces" else "nunca"
    assert counts(take(office, write_csv(path, table), wanted=HERE)) == (0, 0, 3, 0, 0, 0)
    theirs, gone, _ = sorted(one.record for one in office.records.current(TEST))
    answers = {**office.records.get(theirs).answers, "q10": "casisiempre"}
    office.records.correct(theirs, office.form(TEST), answers)
    office.records.withdraw(gone)
    assert counts(take(office, path, wanted=HERE)) == (0, 2, 0, 1, 0, 0)
    for row in table[1:]:
        row[2] = "muchas" if row[2] != "muchas" else "pocas"
    assert counts(take(office, write_csv(path, table), wanted=HERE)) == (0, 0, 2, 1, 0, 1)
    assert office.records.torn(TEST) == [theirs]
    assert office.check().faults == ()


def test_what_did_not_fit_is_mended_later(office: Store, tmp_path: Path) -> None:
    """Mended in the file of what did not fit it comes in as the same row: then neither file adds anything."""
    table = plain(4)
    table[2][5] = "tal vez"
    path, aside = write_csv(tmp_path / "t.csv", table), tmp_path / "aside.csv"
    assert counts(take(office, path, aside=Aside(aside, (), lambda _: "choice"))) == (3, 0, 0, 0, 1, 0)
    written = open_table(aside)
    (found,) = [list(row.cells) for row in written.rows()]
    found[found.index("tal vez")] = "nunca"
    mended = write_csv(tmp_path / "m.csv", [[header.name for header in written.headers], found])
    assert counts(take(office, mended)) == (1, 0, 0, 0, 0, 0)
    assert counts(take(office, mended)) == (0, 1, 0, 0, 0, 0)
    assert counts(take(office, path)) == (0, 4, 0, 0, 0, 0)
    assert office.tables.count(TEST) == 4


class _Stops(Cancellable):
    """Cancels once something has come in."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store

    def step(self, done: int, total: int) -> None:
        """Look, then go on."""
        if self._store.tables.count(TEST):
            self.cancel()
        super().step(done, total)


def test_what_is_stopped_goes_on(office: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stopped between two portions whole rows are in, and it says how many; the same import again adds the rest."""
    for name in ("sorting._AT_ONCE", "delimited.EVERY"):
        monkeypatch.setattr(f"sync.survey_import.{name}", 5)
    path = write_csv(tmp_path / "t.csv", own(12))
    with pytest.raises(WorldFailed) as caught:
        take(office, path, wanted=HERE, progress=_Stops(office))
    assert caught.value.code is Code.CANCELLED
    came = office.tables.count(TEST)
    assert caught.value.facts["imported"] == came == 5
    assert counts(take(office, path, wanted=HERE)) == (12 - came, came, 0, 0, 0, 0)
    assert len(office.sessions.all()) == 1


def test_what_was_decided_follows_the_master(
    desk: Store, copied: Callable[[Path], Store], postgres: Cluster, tmp_path: Path
) -> None:
    """Rows that came at home are known on the server, those of the server at home; an earlier program's follow too."""
    path, more = write_csv(tmp_path / "t.csv", own(3)), write_csv(tmp_path / "u.csv", own(5))
    take(desk, path, wanted=HERE)
    lines = desk.query("SELECT * FROM imported")
    moving.to_server(desk, postgres.url(postgres.database()), ACCESS, Silent())
    assert desk.query("SELECT * FROM imported") == []
    other = copied(desk.folder)
    assert counts(take(other, more, wanted=HERE)) == (2, 3, 0, 0, 0, 0)
    other.database.conn.executemany("INSERT INTO imported VALUES (?, ?, ?, ?, ?, ?)", lines)
    other.let_go_of_master()
    assert counts(take(other, more, wanted=HERE)) == (0, 5, 0, 0, 0, 0)
    assert other.query("SELECT * FROM imported") == []
    assert counts(take(desk, more, wanted=HERE)) == (0, 5, 0, 0, 0, 0)
    moving.home(desk, Silent())
    assert len(desk.query("SELECT * FROM imported")) == 5
    assert counts(take(desk, more, wanted=HERE)) == (0, 5, 0, 0, 0, 0)


def test_a_request_in_a_table_lies_sealed(desk: Store, postgres: Cluster, laid_out: str, tmp_path: Path) -> None:
    """Whoever asks to be called in an imported table is nowhere on the server in words."""
    row = [PERSON, "600 000 000", "yes", "any", "es"]
    path = write_csv(tmp_path / "t.csv", [["name", "phone", "consent", "when", "spoken"], row])
    with elsewhere(desk, postgres, laid_out):
        assert counts(take(desk, path, "call_request")) == (1, 0, 0, 0, 0, 0)
        assert counts(take(desk, path, "call_request")) == (0, 1, 0, 0, 0, 0)
        assert [one.answers["name"] for one in desk.records.current("call_request")] == [PERSON]
        with postgres.connect(laid_out) as behind:
            behind.execute("SET search_path = fieldkit")
            rows = behind.execute("SELECT v::text FROM versions v UNION ALL SELECT i::text FROM imported i").fetchall()
        assert not [one for (one,) in rows if PERSON.encode().hex() in str(one) or PERSON in str(one)]
