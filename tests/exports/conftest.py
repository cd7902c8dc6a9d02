"""One office a run for the tests that only read."""

from collections.abc import Iterator

import pytest

from fieldkit.store import Store
from tests.exports import made


@pytest.fixture(scope="session")
def one_quarter(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """One office for all."""
    store = made.quarter(tmp_path_factory.mktemp("quarter"))
    yield store
    store.close()


@pytest.fixture
def quarter(one_quarter: Store) -> Iterator[Store]:
    """An office after a quarter of the size of the pilot. For reading and exporting only: what it published goes."""
    yield one_quarter
    made.forget_releases(one_quarter)
