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
from tests.exports.test_ledger import office
from tests.region.conftest import elsewhere
from tests.servers.postgres import Cluster

__all__ = ["office", "one_quarter", "quarter"]


@pytest.fixture(autouse=True)
def _on_a_server(monkeypatch: pytest.MonkeyPatch, postgres: Cluster, laid_out: str) -> None:
    """All that these tests count or publish, they do with the master on a server."""

    def there(done: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(done)
        def run(store: Any, *given: Any, **more: Any) -> Any:
            with elsewhere(store, postgres, laid_out):
                return done(store, *given, **more)

        return run

    for module, names in ((test_counts, ("crosstab", "gatherings", "totals")), (test_ledger, ("export",))):
        for name in names:
            monkeypatch.setattr(module, name, there(getattr(module, name)))


test_gatherings_come_by_date = test_counts.test_gatherings_come_by_date_with_their_area_and_tally
test_only_the_days_of_the_period_count = test_counts.test_only_the_days_of_the_period_count
test_a_form_that_is_not_there_is_refused = test_counts.test_a_form_that_is_not_there_is_refused
test_a_late_test_is_counted_in_the_next_release = test_ledger.test_a_late_test_is_counted_in_the_next_release
test_a_workbook_cut_off_is_counted = test_ledger.test_a_workbook_cut_off_before_its_name_is_counted

# The others, of many releases, take minutes together: `make proof` runs them.
if os.environ.get("FIELDKIT_REGION_PROMISES"):
    for _module in (test_counts, test_ledger):
        for _name in [name for name in vars(_module) if name.startswith("test_")]:
            # What comes in meanwhile stops it at home; on a server it is late, see test_counting.
            if _name != "test_what_comes_in_while_it_is_made_stops_it":
                globals()[_name] = getattr(_module, _name)
