"""What the export promises of an office's own store holds on a server: its tests, run again with the master there.

Each time something is counted or published, the master moves to a server, and home again afterwards. So the ledger
travels as well, between each two releases.
"""

import os
from collections.abc import Callable
from functools import wraps
from typing import Any

import pytest

from tests.exports import test_counts, test_ledger
from tests.exports.conftest import one_quarter, quarter
from tests.exports.test_ledger import (
    office,
)
from tests.region.conftest import elsewhere
from tests.servers.postgres import Cluster

__all__ = ["office", "one_quarter", "quarter"]
# Those of many releases take a minute together: `make proof` runs them.
_LONG = {
    test_a_period_of_another_length_is_refused,
    test_a_period_that_is_not_over_ends_today,
    test_a_workbook_that_cannot_be_written_is_no_release,
    test_a_year_is_the_sum_of_its_quarters,
    test_eight_quarters_through_the_store_and_the_export,
    test_no_line_says_that_somebody_came_late,
    test_the_same_numbers_in_both_languages_whatever_has_changed,
    test_totals_by_session_equal_counts_one_by_one,
}


@pytest.fixture(autouse=True)
def _on_a_server(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, postgres: Cluster, laid_out: str
) -> None:
    """All that these tests count or publish, they do with the master on a server."""
    if request.function in _LONG and not os.environ.get("FIELDKIT_REGION_PROMISES"):
        pytest.skip("FIELDKIT_REGION_PROMISES runs it")

    def there(done: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(done)
        def run(store: Any, *given: Any, **more: Any) -> Any:
            with elsewhere(store, postgres, laid_out):
                return done(store, *given, **more)

        return run

    for module, names in {
        test_counts: ("crosstab", "gatherings", "totals"),
        test_ledger: ("export",),
    }.items():
        for name in names:
            monkeypatch.setattr(module, name, there(getattr(module, name)))
