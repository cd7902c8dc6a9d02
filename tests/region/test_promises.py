"""What the export promises of an office's own store holds on a server: its tests, run again with the master there.

Each time something is counted or published, the master moves to a server, and home again afterwards. So the ledger
travels as well, between each two releases.
"""

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


@pytest.fixture(autouse=True)
def _on_a_server(monkeypatch: pytest.MonkeyPatch, postgres: Cluster, laid_out: str) -> None:
    """All that these tests count or publish, they do with the master on a server."""

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
