"""One office a run for the tests that only read."""

from collections.abc import Iterator

import pytest

from fieldkit.database import transaction
from fieldkit.store import Store
from tests.exports import made

_LEDGER = ("releases", "release_cells", "release_workbooks", "released", "released_batches")


@pytest.fixture(scope="session")
def one_quarter(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """One office for all."""
    store = made.quarter(tmp_path_factory.mktemp("quarter"))
    yield store
    store.close()


def forget_releases(store: Store) -> None:
    """Nothing was published yet."""
    with transaction(store.database):
        for table in _LEDGER:
            store.database.execute(f"DELETE FROM {table}")  # noqa: S608 - of the list above


@pytest.fixture
def quarter(one_quarter: Store) -> Iterator[Store]:
    """An office after a quarter of the size of the pilot. For reading and exporting only: what it published goes."""
    yield one_quarter
    forget_releases(one_quarter)
