"""A master on a server: made, opened, taken away."""

from contextlib import closing

from fieldkit.identity import Identity
from fieldkit.master.address import Access
from fieldkit.master.postgres import connection, marks, roles, schema, upgrading
from fieldkit.master.postgres.connection import closed_on_failure, failures, read
from fieldkit.master.postgres.master import PostgresMaster
from fieldkit.master.postgres.queue import Queue
from fieldkit.master.postgres.rows import Connection
from fieldkit.master.postgres.sealing import Sealing
from fieldkit.progress import Progress


def create(url: str, access: Access, office: Identity, *, whole: bool = True) -> PostgresMaster:
    """Make an office's master in an empty database. Fails as `connect` does, and with MASTER_TAKEN."""
    opened = connection.connect(url, access)
    with closed_on_failure(opened):
        with failures(read(url)[0].shown), opened.transaction():
            schema.create(opened, office.id, simulated=office.simulated, whole=whole)
            roles.create(opened)
            upgrading.upgrade(opened)
        return PostgresMaster(opened, Sealing(office))


def find(url: str, access: Access, office: Identity) -> PostgresMaster:
    """Open an office's master. Fails as `connect` does, and with MASTER_NONE and what `schema.verify` says."""
    opened = _verified(url, access, office)
    with closed_on_failure(opened):
        return PostgresMaster(opened, Sealing(office))


def queue(url: str, access: Access, office: Identity) -> Queue:
    """The batches that wait there, on a connection of their own. Fails as `find` does."""
    return Queue(_verified(url, access, office))


def backed_up(
    here: tuple[str, Access], copy: tuple[str, Access], office: Identity, progress: Progress
) -> marks.Seen:  # fmt: skip
    """Note in a master what lies in a backup of it, restored elsewhere. Fails as `find` does, and as `marks` says."""
    with closing(find(*here, office)) as master, closing(_verified(*copy, office)) as restored:
        mark = marks.put(master.connection)
        marks.need_apart(restored, mark)
        return marks.confirm(master, PostgresMaster(restored, Sealing(office)), mark, progress)


def _verified(url: str, access: Access, office: Identity) -> Connection:
    opened = connection.connect(url, access)
    with closed_on_failure(opened), failures(read(url)[0].shown):
        if schema.verify(opened, office.id, simulated=office.simulated) < schema.FORMAT:
            upgrading.upgrade(opened)
    return opened
