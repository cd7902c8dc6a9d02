"""Who may do what in a master on a server, and as which of its users this desk reaches it."""

import contextlib
from collections.abc import Sequence

from fieldkit.database import transaction
from fieldkit.master import opening
from fieldkit.master.address import Access
from fieldkit.store import Store


def admit(store: Store, login: str, role: str, municipalities: Sequence[str]) -> None:
    """Let a login of the server do what a role may, in these municipalities; 'nobody' may nothing.

    MASTER_HERE where the master is here, MASTER_LOGIN_UNKNOWN.
    """
    with contextlib.closing(opening.server(store)) as reached:
        reached.admit(login, role, municipalities)


def log_in(store: Store, login: str, password: str) -> str:
    """Reach the same master as another user of its server from now on; where. Nothing changes where that fails.

    MASTER_HERE where the master is here, and what `opening.server` says.
    """
    kept, access = opening.reach(store.settings)
    with transaction(store.database):
        opening.remember(store.settings, opening.as_user(kept, login), Access(password, access.ca))
        opening.server(store).close()
    store.let_go_of_master()
    return opening.shown(opening.reach(store.settings)[0])
