"""A PostgreSQL of the tests' own, started once; offices of both kinds, alike but for where their submissions lie."""

import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from fieldkit.master import moving, opening
from fieldkit.master.address import Access
from fieldkit.progress import Silent
from fieldkit.store import Store, StoreKey, unlock
from tests.factory import PASSPHRASE
from tests.servers.postgres import PASSWORD, Cluster, cluster

ACCESS = Access(PASSWORD)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Cluster]:
    """One server for all tests that do not stop it."""
    with cluster() as running:
        yield running


def lay_out(store: Store, server: Cluster, database: str | None = None) -> str:
    """Have an office's submissions lie in an empty database of this server from now on; its address."""
    url = opening.read(server.url(database or server.database()))[0]
    made = opening.create(url, ACCESS, store.identity)
    for form in store.shelf.every():
        made.make_room(form)
    made.close()
    opening.remember(store.settings, url, ACCESS)
    return url


@pytest.fixture(scope="session")
def key_of() -> Callable[[Path], StoreKey]:
    """The key of a store of the factory, derived once for all copies."""
    known: dict[bytes, StoreKey] = {}

    def find(folder: Path) -> StoreKey:
        slots = (folder / "slots.json").read_bytes()
        if slots not in known:
            known[slots] = unlock(folder, PASSPHRASE)
        return known[slots]

    return find


@pytest.fixture
def copied(key_of: Callable[[Path], StoreKey]) -> Iterator[Callable[[Path], Store]]:
    """Opens a copy of an office beside the original; all are closed at the end."""
    with ExitStack() as stack:

        def copy(folder: Path) -> Store:
            target = folder.with_name(f"{folder.name}-{secrets.token_hex(4)}")
            shutil.copytree(folder, target)
            return stack.enter_context(Store.open(target, key_of(target), desk=True))

        yield copy


@contextmanager
def elsewhere(store: Store, server: Cluster) -> Iterator[None]:
    """An office's submissions lie on a server meanwhile, with all that was published; then they are home again."""
    moving.to_server(store, server.url(server.database()), ACCESS, Silent())
    try:
        yield
    finally:
        moving.home(store, Silent())
