"""Who sits down at an opened store: its role decides which pages the window has."""

from importlib import import_module
from pathlib import Path

from fieldkit import store as stores
from fieldkit.master import opening
from fieldkit.settings import LANGUAGE
from fieldkit.store import Store, StoreKey
from ui.desktop.opened import Clock
from ui.desktop.work import Stage, Work


def unlock(folder: Path, passphrase: str) -> StoreKey:
    """Return the key of a store that is ready to be opened, its role's pages loaded: what that takes is taken here."""
    key = stores.unlock(folder, passphrase)
    with Store.open(folder, key) as store:
        import_module("ui.desktop.station" if store.identity.role == "station" else "ui.desktop.office.work")
    return key


def sit_down(stage: Stage, folder: Path, key: StoreKey, clock: Clock) -> Work:
    """Open a store and return the work of its role. Only that role's pages are loaded."""
    store = Store.open(folder, key)
    if store.identity.role == "station":
        from ui.desktop.desk import Desk  # noqa: PLC0415 - an office never needs it
        from ui.desktop.station import StationWork  # noqa: PLC0415 - as above

        return StationWork(stage, Desk(store, key, clock))
    from ui.desktop.office.desk import OfficeDesk  # noqa: PLC0415 - nor a table's laptop these
    from ui.desktop.office.work import OfficeWork  # noqa: PLC0415 - as above

    with store:
        desk = OfficeDesk(folder, key, store.identity, store.settings.get(LANGUAGE), clock)
        desk.server = opening.host(store.settings)
        return OfficeWork(stage, desk)
