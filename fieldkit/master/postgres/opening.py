"""A master on a server: made, opened, taken away."""

from fieldkit.identity import Identity
from fieldkit.master.address import Access
from fieldkit.master.postgres import connection, roles, schema
from fieldkit.master.postgres.connection import failures, read
from fieldkit.master.postgres.master import PostgresMaster


def create(url: str, access: Access, office: Identity, *, whole: bool = True) -> PostgresMaster:
    """Make an office's master in an empty database. Fails as `connect` does, and with MASTER_TAKEN."""
    opened = connection.connect(url, access)
    try:
        with failures(read(url)[0].shown), opened.transaction():
            schema.create(opened, office.id, simulated=office.simulated, whole=whole)
            roles.create(opened)
        return PostgresMaster(opened)
    except BaseException:
        opened.close()
        raise


def find(url: str, access: Access, office: Identity) -> PostgresMaster:
    """Open an office's master. Fails as `connect` does, and with MASTER_NONE and what `schema.verify` says."""
    opened = connection.connect(url, access)
    try:
        with failures(read(url)[0].shown):
            schema.verify(opened, office.id, simulated=office.simulated)
        return PostgresMaster(opened)
    except BaseException:
        opened.close()
        raise
