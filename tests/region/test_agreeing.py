"""Two who settle a week at one moment, on both engines: nothing that one of them wrote down is lost."""

from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from fieldkit.errors import Code, WorldFailed
from fieldkit.master import moving
from fieldkit.matching import agreeing
from fieldkit.matching.model import Offer, Request
from fieldkit.matching.reading import week
from fieldkit.progress import Silent
from fieldkit.store import Store, StoreKey
from tests.factory import clock
from tests.fieldkit.matching.test_agreeing import TODAY, office, person, visitor
from tests.region.conftest import ACCESS

__all__ = ["office"]  # a fixture
A_WHILE = 1.5  # seconds: whoever need not wait has long ended


@pytest.fixture(params=["here", "server"])
def shared(request: pytest.FixtureRequest, office: Store) -> Store:
    """An office whose submissions lie in its own store, and again on a server; a request, and two who could help."""
    person(office, "P-1")
    for code in ("V-1", "V-2"):
        visitor(office, code)
    if request.param == "server":
        postgres = request.getfixturevalue("postgres")
        moving.to_server(office, postgres.url(postgres.database()), ACCESS, Silent())
    return office


def end(deed: Callable[[], str]) -> str | Code:
    """What comes of a deed."""
    try:
        return deed()
    except WorldFailed as failed:
        return failed.code


def pair(store: Store) -> tuple[Request, list[Offer]]:
    """The request, and both offers."""
    judged = week(store, "2x7", TODAY).judged
    return judged.requests[0], list(judged.offers)


def at_once(
    store: Store, key_of: Callable[[Path], StoreKey], monkeypatch: pytest.MonkeyPatch, deed: Callable[..., str],
    looked: str,
) -> list[object]:  # fmt: skip
    """Two do a deed with an offer each, the second as soon as the first has looked; what comes of the second."""
    request, offers = pair(store)
    row, look = week(store, "2x7", TODAY).row, getattr(agreeing, looked)
    came: list[object] = []

    def second() -> None:
        with Store.open(store.folder, key_of(store.folder)) as other:
            came.append(end(lambda: deed(other, row, request, offers[1], clock)))

    other = Thread(target=second)

    def then(*given: Any) -> Any:
        seen = look(*given)
        monkeypatch.setattr(agreeing, looked, look)
        other.start()
        other.join(A_WHILE)
        return seen

    monkeypatch.setattr(agreeing, looked, then)
    deed(store, row, request, offers[0], clock)
    other.join()
    return came


def test_one_request_makes_one_visit(
    shared: Store, key_of: Callable[[Path], StoreKey], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever agrees second is told; they take nobody's place."""
    _, (first, _) = pair(shared)
    assert at_once(shared, key_of, monkeypatch, agreeing.agree, "sheet_of") == [Code.RECORD_CHANGED]
    (visit,) = shared.lists.all("care_visits")
    assert visit.properties["volunteer"] == first.id


def test_both_refusals_are_written_down(
    shared: Store, key_of: Callable[[Path], StoreKey], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each names another who shall not be asked."""
    _, offers = pair(shared)
    at_once(shared, key_of, monkeypatch, agreeing.refuse, "_sheet")
    (asked,) = shared.lists.all("care_people")
    assert set(asked.properties["refused"].split()) == {one.id for one in offers}


def test_a_sheet_that_is_corrected_just_then_keeps_what_it_says(
    shared: Store, key_of: Callable[[Path], StoreKey], monkeypatch: pytest.MonkeyPatch
) -> None:
    """By a form at another desk, which waits for nobody: the refusal is refused, or comes after it."""
    request, (first, _) = pair(shared)
    row, answered = week(shared, "2x7", TODAY).row, agreeing._answered
    record = agreeing._sheet(shared, "care_people", request.thing)
    form = shared.form("care_person")

    def corrected() -> None:
        with Store.open(shared.folder, key_of(shared.folder)) as other:
            other.records.correct(record, form, {**other.records.get(record).answers, "place": "Lejana"})

    other = Thread(target=corrected)

    def then(*given: Any) -> dict[str, str]:
        other.start()
        other.join(A_WHILE)
        return answered(*given)

    monkeypatch.setattr(agreeing, "_answered", then)
    assert end(lambda: agreeing.refuse(shared, row, request, first, clock)) in (record, Code.RECORD_CHANGED)
    other.join()
    assert shared.lists.get("care_people", request.thing).properties["place"] == "Lejana"
