"""One office a run for the tests that only read."""

from collections.abc import Iterator

import pytest

from fieldkit.store import Store
from tests.exports import made


@pytest.fixture(scope="session")
def quarter(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """An office after a quarter of the size of the pilot. For reading only."""
    store = made.quarter(tmp_path_factory.mktemp("quarter"))
    yield store
    store.close()
