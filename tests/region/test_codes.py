"""Codes of the participants' own, typed at the office: kept, linked and let go of alike, wherever submissions lie."""

from collections.abc import Iterator

import pytest

from fieldkit import shelf
from fieldkit.linking.code import items
from fieldkit.linking.pairs import firsts
from fieldkit.linking.reading import forget, kept
from fieldkit.store import Store
from tests.factory import TEST, Town, session
from tests.fieldkit.linking.test_keeping import CANARY, CODE, with_code
from tests.region.conftest import elsewhere
from tests.servers.postgres import Cluster


@pytest.fixture(params=["here", "there"])
def office(request: pytest.FixtureRequest, town1: Town, postgres: Cluster, laid_out: str) -> Iterator[Store]:
    """An office with a programme, its submissions at home or on a server."""
    (keeps,) = [one for one in shelf.action_forms() if one.name == "change"]
    town1.office.add_form(keeps)
    if request.param == "here":
        yield town1.office
    else:
        with elsewhere(town1.office, postgres, laid_out):
            yield town1.office


def typed(store: Store, date: str, **changed: str) -> str:
    """A paper test with its code, typed at the office."""
    return store.records.save_all(store.form(TEST), session(store, date=date), [with_code(**changed)])[0]


def test_a_code_typed_at_the_office(office: Store, postgres: Cluster, laid_out: str) -> None:
    """The test knows nothing of it; who comes again is found; nothing of what was said lies on the server."""
    office.linking.begin()
    record = typed(office, "2026-02-14")
    assert not [
        path for path in office.records.get(record).answers if path.startswith("own_code") or path == "ask_code"
    ]
    typed(office, "2026-05-14", older="1")
    typed(office, "2026-05-15", mother="Ba", street="Ta")
    assert len(list(kept(office, "change"))) == 3
    assert len(firsts(kept(office, "change"))) == 1
    assert {one.answers["band"] for one in office.tables.current("change")} == {"b2"}
    assert office.check().faults == ()
    if office.away:
        tags = next(kept(office, "change")).tags
        with postgres.connect(laid_out) as behind:
            rows = behind.execute("SELECT v::text FROM fieldkit.versions v").fetchall()
            rows += behind.execute(
                "SELECT sealed FROM (SELECT convert_from(payload, 'UTF8') AS sealed "
                "FROM fieldkit.versions WHERE payload IS NOT NULL) p"
            ).fetchall()
        assert not [one for (one,) in rows for said in (CANARY, *tags) if said in str(one)]


def test_who_says_it_again_is_let_go_of(office: Store) -> None:
    """What is kept under a code goes, and nothing else."""
    office.linking.begin()
    typed(office, "2026-02-14")
    typed(office, "2026-05-14", mother="Ba")
    said = items(office.form(TEST), {f"own_code/{name}": one for name, one in CODE.items()})
    assert said is not None
    assert forget(office, "change", said) == 1
    assert forget(office, "change", said) == 0
    assert len(list(kept(office, "change"))) == 1
    assert office.tables.count(TEST) == 2


def test_without_a_programme_nothing_is_kept(office: Store) -> None:
    """A test comes in as any other, and its code is forgotten."""
    typed(office, "2026-02-14")
    assert (list(kept(office, "change")), office.tables.count(TEST)) == ([], 1)
