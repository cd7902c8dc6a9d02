"""A PostgreSQL of the tests' own, started once; offices of both kinds, alike but for where their submissions lie."""

import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from fieldkit.identity import Identity
from fieldkit.master import moving, opening
from fieldkit.master.address import Access
from fieldkit.master.postgres import opening as postgres_opening
from fieldkit.master.postgres import schema
from fieldkit.master.postgres.flat import Flat
from fieldkit.master.postgres.master import PostgresMaster
from fieldkit.progress import Silent
from fieldkit.store import Store, StoreKey, unlock
from tests.factory import PASSPHRASE
from tests.servers.postgres import PASSWORD, Cluster, cluster
from tests.ui.desktop.office.masters import _master  # noqa: F401 - fixtures of the office
from tests.ui.desktop.office.offices import master, masters, world  # noqa: F401 - as above

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
            return stack.enter_context(Store.open(target, key_of(target)))

        yield copy


@pytest.fixture(scope="session")
def laid_out(postgres: Cluster, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A database with a master that has the library's tables: to make them takes longer than to fill them."""
    database = postgres.database()
    with Store.create_office(tmp_path_factory.mktemp("laid out") / "office", "Oficina", PASSPHRASE) as store:
        lay_out(store, postgres, database)
    return database


@contextmanager
def elsewhere(store: Store, server: Cluster, database: str) -> Iterator[None]:
    """An office's submissions lie on a server meanwhile, with all that was published; then they are home again.

    `database` was laid out before; it is emptied and given to this office, and the tables stay when all is home.
    """
    make_room = Flat.make_room

    def emptied(url: str, access: Access, office: Identity, **_: object) -> PostgresMaster:
        with server.connect(database) as behind:
            behind.execute("SET search_path = fieldkit")
            rows = behind.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'fieldkit'").fetchall()
            kept = ("master", "drawers", "flats", "flat_columns", "people", "ledger")
            behind.execute("UPDATE master SET office = %s, simulated = %s, whole = true", (office.id, office.simulated))
            some = [name for (name,) in rows if name not in kept and not str(name).rpartition("_")[2].isdigit()]
            flats = [f"flat_{number}" for (number,) in behind.execute("SELECT number FROM flats").fetchall()]
            behind.execute(f"TRUNCATE {', '.join((*some, *flats))}".encode())
            mine = [form.form_id for form in store.shelf.every()]
            others = "DELETE FROM flats WHERE NOT form = ANY(%s) RETURNING number"  # a form of another test's
            for (number,) in behind.execute(others, (mine,)).fetchall():
                behind.execute(f"DROP TABLE flat_{number}".encode())
            behind.execute("DELETE FROM flat_columns WHERE NOT form = ANY(%s)", (mine,))
        found = postgres_opening.find(url, access, office)
        found.connection.execute("UPDATE master SET whole = false")
        return found

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(opening, "create", emptied)
        patch.setattr(Flat, "make_room", lambda *given: make_room(*given) or True)
        patch.setattr(schema, "drop", lambda _: None)
        moving.to_server(store, server.url(database), ACCESS, Silent())
        try:
            yield
        finally:
            moving.home(store, Silent())
