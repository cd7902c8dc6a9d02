"""What only the office may read is counted on its own side: the promises of linked codes, on a server."""

from collections.abc import Callable
from functools import wraps
from typing import Any

import pytest

from exports.periods import Period
from exports.plan_rows import Source
from exports.reading import Reading
from exports.splits import Split
from fieldkit.store import Store
from tests.exports import made, test_linked
from tests.exports.test_linked import (
    office,
    test_a_few_people_are_never_told,
    test_each_later_time_is_counted_beside_the_first,
)
from tests.region.conftest import elsewhere
from tests.servers.postgres import Cluster

__all__ = ["office", "test_a_few_people_are_never_told", "test_each_later_time_is_counted_beside_the_first"]


@pytest.fixture
def _on_a_server(monkeypatch: pytest.MonkeyPatch, postgres: Cluster, laid_out: str) -> None:
    """What these tests count or publish, they do with the master on a server."""

    def there(done: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(done)
        def run(store: Any, *given: Any, **more: Any) -> Any:
            made.forget_releases(store)
            with elsewhere(store, postgres, laid_out):
                return done(store, *given, **more)

        return run

    for name in ("counted", "export"):
        monkeypatch.setattr(test_linked, name, there(getattr(test_linked, name)))


pytestmark = pytest.mark.usefixtures("_on_a_server")


def test_no_answer_of_theirs_lies_on_the_server_while_it_is_counted(
    office: Store, postgres: Cluster, laid_out: str
) -> None:
    """Not even in a temporary table: what is sealed there is opened in the office's own memory alone."""
    made.forget_releases(office)
    with elsewhere(office, postgres, laid_out), office.tables.snapshot():
        source = Source("change", dated="quarter")
        assert Reading(office, source, Period.parse("2027-Q2")).count([Split(("band",))])[0]
        table = office.tables.table("change")
        assert table is not None
        told = f"SELECT count(*) FROM {table.name} t WHERE {table.answer('band')} <> ''"  # noqa: S608 - names of ours
        assert office.tables.query(told) == [(0,)]
        temporary = "SELECT count(*) FROM pg_class WHERE relnamespace = pg_my_temp_schema() AND reltuples > 0"
        assert office.tables.query(temporary) == [(0,)]
