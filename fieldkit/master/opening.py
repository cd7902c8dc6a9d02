"""Where an office's submissions lie, and the road there. What only PostgreSQL needs is loaded where one is used."""

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from fieldkit import settings
from fieldkit.errors import Code, WorldFailed
from fieldkit.home import Home
from fieldkit.identity import Identity
from fieldkit.linking.keeping import Linking
from fieldkit.master import address
from fieldkit.master.address import Access
from fieldkit.master.local import LocalMaster
from fieldkit.master.model import Master
from fieldkit.progress import Progress
from fieldkit.sessions import day_of
from fieldkit.settings import Settings

if TYPE_CHECKING:
    from fieldkit.master.postgres.marks import Seen
    from fieldkit.master.postgres.master import PostgresMaster
    from fieldkit.master.postgres.queue import Queue


def is_away(of: Settings) -> bool:
    """Whether an office's submissions lie on a server, and not in its home."""
    return bool(of.get(settings.MASTER))


def reach(of: Settings) -> tuple[str, Access]:
    """The address of the server, and what opens it. MASTER_HERE where the submissions lie in the office's home."""
    if not is_away(of):
        raise WorldFailed(Code.MASTER_HERE)
    return of.get(settings.MASTER), address.unpack(of.get(settings.MASTER_ACCESS))


def remember(of: Settings, url: str, access: Access) -> None:
    """Have the submissions lie there from now on. Within a transaction of the caller's."""
    of.set(settings.MASTER, url)
    of.set(settings.MASTER_ACCESS, address.pack(access))


def master(home: Home) -> Master:
    """The master of an office. On a server it fails as `fieldkit.master.postgres.connection.connect` does."""
    return server(home) if is_away(home.settings) else LocalMaster(home)


def server(home: Home) -> "PostgresMaster":
    """The master of an office that lies on a server. MASTER_HERE where it does not."""
    url, access = reach(home.settings)
    with _driver():
        from fieldkit.master.postgres import opening, stayed  # noqa: PLC0415 - an optional library
    found = opening.find(url, access, home.identity)
    stayed.follow(home, found)
    found.tables.know(home.shelf.find)
    # A test's code is dated by its session's sheet, which lies on the server too.
    linking = Linking(home.settings, home.shelf, home.contacts, lambda session: day_of(session, found.records))
    found.code_of = linking.made
    return found


def queue(home: Home) -> "Queue":
    """The batches that wait on the server where an office's master lies. MASTER_HERE where it does not."""
    url, access = reach(home.settings)
    with _driver():
        from fieldkit.master.postgres import opening  # noqa: PLC0415 - an optional library
    return opening.queue(url, access, home.identity)


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


def as_user(kept: str, login: str) -> str:
    """An address, for another user of its server."""
    with _driver():
        from fieldkit.master.postgres import connection  # noqa: PLC0415 - an optional library
    return connection.as_user(kept, login)


def host(of: Settings) -> str:
    """The machine on which an office's submissions lie, as a person reads it; '' where they are here.

    Said without the library, which may be missing: an address is kept as `name=value` between blanks.
    """
    parts = dict(part.split("=", 1) for part in of.get(settings.MASTER).split() if "=" in part)
    return parts.get("host", parts.get("hostaddr", "")).strip("'")


def backed_up(home: Home, url: str, access: Access, progress: Progress) -> "Seen":
    """Read a backup of the server's that was restored elsewhere; what it holds, receipts call safe from now on.

    MASTER_HERE where the master is here, BACKUP_IS_MASTER, BACKUP_DAMAGED, and what `server` says.
    """
    here = reach(home.settings)
    with _driver():
        from fieldkit.master.postgres import opening  # noqa: PLC0415 - an optional library
    return opening.backed_up(here, (url, access), home.identity, progress)


@contextlib.contextmanager
def _driver() -> Iterator[None]:
    try:
        yield
    except ModuleNotFoundError as error:
        raise WorldFailed(Code.MASTER_NO_DRIVER) from error
