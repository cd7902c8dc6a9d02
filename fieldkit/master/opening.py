"""Where an office's submissions lie, and the road there. What only PostgreSQL needs is loaded where one is used."""

import contextlib
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from fieldkit import settings
from fieldkit.database import transaction
from fieldkit.errors import Code, WorldFailed
from fieldkit.identity import Identity
from fieldkit.master import address
from fieldkit.master.address import Access
from fieldkit.master.local import LocalMaster
from fieldkit.master.model import Master
from fieldkit.progress import Progress
from fieldkit.settings import Settings

if TYPE_CHECKING:
    from fieldkit.master.postgres.marks import Seen
    from fieldkit.master.postgres.master import PostgresMaster
    from fieldkit.master.postgres.queue import Queue
    from fieldkit.store import Store


def is_away(of: Settings) -> bool:
    """Whether an office's submissions lie on a server, and not in its store."""
    return bool(of.get(settings.MASTER))


def reach(of: Settings) -> tuple[str, Access]:
    """The address of the server, and what opens it."""
    return of.get(settings.MASTER), address.unpack(of.get(settings.MASTER_ACCESS))


def remember(of: Settings, url: str, access: Access) -> None:
    """Have the submissions lie there from now on. Within a transaction of the caller's."""
    of.set(settings.MASTER, url)
    of.set(settings.MASTER_ACCESS, address.pack(access))


def master(store: "Store") -> Master:
    """The master of an office. On a server it fails as `fieldkit.master.postgres.connection.connect` does."""
    return server(store) if is_away(store.settings) else LocalMaster(store)


def server(store: "Store") -> "PostgresMaster":
    """The master of an office that lies on a server."""
    with _driver():
        from fieldkit.master.postgres import opening, stayed  # noqa: PLC0415 - an optional library
    found = opening.find(*reach(store.settings), store.identity)
    stayed.follow(store, found)
    found.tables.know(store.shelf.find)
    found.code_of = store.linking.made
    return found


def queue(store: "Store") -> "Queue":
    """The batches that wait on the server where an office's master lies."""
    with _driver():
        from fieldkit.master.postgres import opening  # noqa: PLC0415 - an optional library
    return opening.queue(*reach(store.settings), store.identity)


def load_driver() -> None:
    """Load what speaks to a server, where it is installed: before a fork, it is loaded once for all."""
    with contextlib.suppress(ModuleNotFoundError):
        import fieldkit.master.postgres.opening  # noqa: F401, PLC0415 - an optional library


def create(url: str, access: Access, office: Identity, *, whole: bool = True) -> "PostgresMaster":
    """Make an office's master on a server."""
    with _driver():
        from fieldkit.master.postgres import opening  # noqa: PLC0415 - an optional library
    return opening.create(url, access, office, whole=whole)


def read(typed: str) -> tuple[str, str]:
    """An address as it is kept, without its password, and the password. MASTER_ADDRESS, MASTER_UNSAFE."""
    with _driver():
        from fieldkit.master.postgres import connection  # noqa: PLC0415 - an optional library
    place, password = connection.read(typed)
    return place.url, password


def shown(kept: str) -> str:
    """An address as a person reads it."""
    with _driver():
        from fieldkit.master.postgres import connection  # noqa: PLC0415 - an optional library
    return connection.read(kept)[0].shown


def host(store: "Store") -> str:
    """The machine on which an office's submissions lie, as a person reads it; '' where they are here.

    Said without the library, which may be missing: an address is kept as `name=value` between blanks.
    """
    parts = dict(part.split("=", 1) for part in store.settings.get(settings.MASTER).split() if "=" in part)
    return parts.get("host", parts.get("hostaddr", "")).strip("'")


def admit(store: "Store", login: str, role: str, municipalities: Sequence[str]) -> None:
    """Let a login of the server do what a role may, in these municipalities; 'nobody' may nothing.

    MASTER_NONE where the master is here, MASTER_LOGIN_UNKNOWN.
    """
    if not is_away(store.settings):
        raise WorldFailed(Code.MASTER_NONE)
    reached = server(store)
    with contextlib.closing(reached):
        reached.admit(login, role, municipalities)


def log_in(store: "Store", login: str, password: str) -> str:
    """Reach the same master as another user of its server from now on; where. Nothing changes where that fails.

    MASTER_NONE where the master is here, and what `server` says.
    """
    if not is_away(store.settings):
        raise WorldFailed(Code.MASTER_NONE)
    with _driver():
        from fieldkit.master.postgres import connection  # noqa: PLC0415 - an optional library
    kept, access = reach(store.settings)
    with transaction(store.settings.database):
        remember(store.settings, connection.as_user(kept, login), Access(password, access.ca))
        server(store).close()
    store.let_go_of_master()
    return shown(reach(store.settings)[0])


def backed_up(store: "Store", url: str, access: Access, progress: Progress) -> "Seen":
    """Read a backup of the server's that was restored elsewhere; what it holds, receipts call safe from now on.

    MASTER_NONE where the master is here, BACKUP_IS_MASTER, BACKUP_DAMAGED, and what `server` says.
    """
    if not is_away(store.settings):
        raise WorldFailed(Code.MASTER_NONE)
    with _driver():
        from fieldkit.master.postgres import opening  # noqa: PLC0415 - an optional library
    return opening.backed_up(reach(store.settings), (url, access), store.identity, progress)


def health(store: "Store") -> dict[str, object]:
    """How a master stands, in numbers that a monitor can watch."""
    here = store.master
    held = here.received()
    queued, oldest, more = 0, 0.0, dict[str, object]()
    if is_away(store.settings):
        with queue(store) as waiting:
            queued, oldest = waiting.waiting()
            more = waiting.seen()
    else:
        ((more["quarantined"],),) = store.query("SELECT count(DISTINCT version) FROM quarantine")
    return {
        "versions": here.count(), "batches": len(held), "not_backed_up": sum(not one.safe for one in held),
        "queued": queued, "oldest_queued_s": round(oldest),
        "waiting": sum(here.waiting().values()), "conflicts": sum(torn for _, torn in here.counts().values()),
        "where": shown(reach(store.settings)[0]) if is_away(store.settings) else "here", **more,
    }  # fmt: skip


@contextlib.contextmanager
def _driver() -> Iterator[None]:
    try:
        yield
    except ModuleNotFoundError as error:
        raise WorldFailed(Code.MASTER_NO_DRIVER) from error
