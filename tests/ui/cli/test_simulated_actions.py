"""Made-up work on the plan's actions: what somebody who only tries the program finds in it."""

from collections.abc import Iterator
from datetime import date

import pytest

from fieldkit.due import States, board, read
from fieldkit.store import Store
from forms.interview import Interview
from tests import factory
from ui.cli import simulated_actions

TODAY = date(2026, 5, 14)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A practice office in which some weeks have been made up."""
    folder = tmp_path_factory.mktemp("practice")
    with Store.create_office(folder / "office", "Oficina inventada", factory.PASSPHRASE, simulated=True) as store:
        simulated_actions.act(store, TODAY)
        yield store


def test_every_screen_has_something_to_show(office: Store) -> None:
    """Something overdue, something in each group, visits that want somebody else, two associations of one name."""
    found = board(read(States(office, TODAY)), TODAY)
    assert all((found.overdue, found.today, found.week, found.next, found.later))
    assert found.wanting >= 2
    labels = [one.label for one in office.lists.all("associations")]
    assert len(labels) > len(set(labels))
    assert all(office.lists.all(name) for name in office.lists.names() if name not in {"offers", "posters"})


def test_what_is_made_up_is_whole(office: Store) -> None:
    """No sheet has a fault that the form would have told of: a store with made-up data checks like any other."""
    assert not office.check().faults
    for info in office.shelf.forms():
        form = office.form(info.form)
        for one in office.submissions.current(info.form):
            problems = Interview(form, clock=factory.clock, answers=one.answers).problems()
            assert [one.path for one in problems if one.code != "not-a-choice"] == [], info.form
