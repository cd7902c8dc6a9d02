"""Sheets that were entered twice are found, and what a person decides of them stays, wherever the submissions lie."""

import threading
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from random import Random

import pytest

from fieldkit.errors import Code, WorldFailed
from fieldkit.filling import fill
from fieldkit.master import moving
from fieldkit.progress import Silent
from fieldkit.shelf import Workbook
from fieldkit.store import Store, StoreKey
from sync import duplicates_there
from sync.duplicates_store import decide, pairs
from tests.factory import TEST, Town, answers, clock, session
from tests.forms.tables import workbook
from tests.region.conftest import ACCESS, elsewhere
from tests.servers.postgres import Cluster
from ui.cli.simulated import made_up_test

NUMBERED = """
    survey
    | type    | name    | label |
    | text    | sheet   | Sheet |
    | integer | age     | Age   |
    settings
    | form_title | form_id  | version |
    | Numbered   | numbered | 1       |
"""


def typed(store: Store, random: Random) -> dict[str, str]:
    """A made-up test as it is stored."""
    return fill(store.form(TEST), dict(made_up_test(random, village=False)), clock)[0]


@pytest.fixture
def office(town1: Town) -> Store:
    """Tables at three places, among them one sheet that was typed at two laptops and one that was mistyped once."""
    store, random = town1.office, Random(9)  # noqa: S311 - made-up people
    store.add_form(Workbook("numbered", workbook(NUMBERED)))
    form = store.form(TEST)
    tables = (("La Alquería", 1, 40), ("La Alquería", 3, 30), ("Plaza de San Juan", 14, 2), ("Fuente del Pino", 14, 8))
    for place, day, many in tables:
        gathering = session(store, place, f"2026-05-{day:02}")
        store.submissions.save_all(form, gathering, [typed(store, random) for _ in range(many)])
    rare = {"age_band": "16-24", "gender": "otra", "household": "4"}
    said = answers(q01="nunca", q02="casisiempre", q04="nunca", q06="pocas", q09="casisiempre")
    for place, day, q10 in (("plaza de san juan ", 15, "nunca"), ("Plaza de San Juan", 16, "pocas")):
        whole, _ = fill(form, {**said, **rare, "q10": q10}, clock)
        store.submissions.save_all(form, session(store, place, f"2026-05-{day}"), [whole])
    numbered = store.form("numbered")
    serials = [{"sheet": "1008", "age": "7"}, {"sheet": "100-8", "age": "70"}, {"sheet": "2006"}, {"sheet": "1009"}]
    for some in (serials[:1], serials[1:]):
        store.submissions.save_all(numbered, session(store, date="2026-06-01"), some)
    return store


def test_both_engines_suggest_the_same(office: Store, postgres: Cluster, laid_out: str) -> None:
    """The same pairs, as likely, by the same chance; elsewhere or later nobody is compared; one number settles it."""
    here = pairs(office)
    assert {one.form for one in here} == {TEST, "numbered"}
    assert [one.suggestion.serial for one in here if one.form == "numbered"] == ["1008"]
    assert len(here) == 2
    with elsewhere(office, postgres, laid_out):
        assert pairs(office) == here
        assert pairs(office, "numbered") == [one for one in here if one.form == "numbered"]


def test_only_the_closest_are_weighed(
    office: Store, postgres: Cluster, laid_out: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """However many sheets are alike, so many pairs come to the desk at most: the closest."""
    monkeypatch.setattr(duplicates_there, "MOST", 1)
    here = pairs(office)
    with elsewhere(office, postgres, laid_out):
        assert pairs(office) == here


@pytest.mark.parametrize("where", ["here", "there"])
def test_a_decision_stays(office: Store, postgres: Cluster, laid_out: str, where: str) -> None:
    """'Different' is not asked again; 'same' keeps one sheet; about nothing, or twice, nothing is decided."""
    with elsewhere(office, postgres, laid_out) if where == "there" else nullcontext():
        found = {one.form: one.suggestion for one in pairs(office)}
        twice, numbered = found[TEST], found["numbered"]
        decide(office, "different", numbered.other, numbered.one)
        assert [one.form for one in pairs(office)] == [TEST]
        with pytest.raises(WorldFailed) as failed:
            decide(office, "different", twice.one, "0" * 32)
        assert failed.value.code is Code.RECORD_UNKNOWN
        decide(office, "same", twice.one, twice.other)
        assert pairs(office) == []
        with pytest.raises(WorldFailed) as failed:
            decide(office, "same", twice.other, twice.one)
        assert failed.value.code is Code.RECORD_WITHDRAWN
        assert office.records.get(twice.one).record == twice.one
        assert office.tables.count(TEST) == 81
        assert len(office.master.decisions.pairs()) == 2


def test_decisions_follow_the_master(office: Store, copied: Callable[[Path], Store], postgres: Cluster) -> None:
    """Made at home they count on the server, at every desk, and at home again; an earlier program's follow."""
    found = {one.form: one.suggestion for one in pairs(office)}
    decide(office, "different", found[TEST].one, found[TEST].other)
    database = postgres.database()
    moving.to_server(office, postgres.url(database), ACCESS, Silent())
    assert office.query("SELECT * FROM decisions") == []
    with postgres.connect(database) as behind:
        assert behind.execute("SELECT count(session) FROM fieldkit.decisions").fetchone() == (1,)
    other = copied(office.folder)
    assert [one.form for one in pairs(other)] == ["numbered"]
    row = (*sorted(map(bytes.fromhex, (found["numbered"].one, found["numbered"].other))), "different")
    other.database.execute("INSERT INTO decisions VALUES (?, ?, ?)", row)
    other.let_go_of_master()
    assert pairs(other) == pairs(office) == []
    assert other.query("SELECT * FROM decisions") == []
    moving.home(office, Silent())
    assert pairs(office) == []
    assert len(office.query("SELECT * FROM decisions")) == 2


def test_of_two_who_would_keep_another_sheet_one_is_told(
    office: Store, postgres: Cluster, laid_out: str, key_of: Callable[[Path], StoreKey]
) -> None:
    """At two desks at the same moment: one sheet stays, whoever was quicker."""
    (twice,) = [one.suggestion for one in pairs(office, TEST)]
    with elsewhere(office, postgres, laid_out):
        ready, failures = threading.Barrier(2), list[Code]()

        def deciding(keep: str, other: str) -> None:
            with Store.open(office.folder, key_of(office.folder)) as mine:
                mine.master.count()
                ready.wait(timeout=300)
                try:
                    decide(mine, "same", keep, other)
                except WorldFailed as failed:
                    failures.append(failed.code)

        desks = [
            threading.Thread(target=deciding, args=pair)
            for pair in ((twice.one, twice.other), (twice.other, twice.one))
        ]
        for one in desks:
            one.start()
        for one in desks:
            one.join()
        assert failures == [Code.RECORD_WITHDRAWN]
        assert office.tables.count(TEST) == 81
