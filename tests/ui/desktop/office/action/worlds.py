"""A master with an invented action in it: people, helpers, visits of this week, and what goes wrong with them."""

from collections.abc import Iterator
from contextlib import contextmanager

from fieldkit.store import Store
from tests.fieldkit.due.visits import correct, enter, furnish, thing
from tests.ui.desktop.office.masters import settle
from ui.desktop.window import Window

NEIGHBOURS, HELPERS, PLANNED = "neighbours", "helpers", "planned"


@contextmanager
def store_of(window: Window) -> Iterator[Store]:
    """The master behind a window, opened beside it."""
    assert window.work
    with Store.open(window.work.desk.folder, window.work.desk.key) as store:
        yield store


def populate(store: Store) -> None:
    """Neighbours, two of them of one name; helpers B-1 and B-2; visits before and after today."""
    furnish(store)
    for code, kind in (("A-1", "street"), ("A-2", "street"), ("A-2", "town")):
        enter(store, NEIGHBOURS, code=code, kind=kind, joined="2026-05-01")
    for code in ("B-1", "B-2"):
        enter(store, HELPERS, code=code, joined="2026-01-10")
    whom = thing(store, NEIGHBOURS, "A-1")
    enter(store, "step", whom=whom, next="2026-05-11", what="Preguntar por el taller")
    for helper, day in (("B-1", "2026-05-12"), ("B-1", "2026-05-15"), ("B-2", "2026-05-20")):
        enter(store, PLANNED, whom=whom, helper=thing(store, HELPERS, helper), day=day, at="10:30:00.000")


def creating(store: Store, name: str, label: str) -> str:
    """The record of the sheet that created a thing."""
    id_ = thing(store, name, label)
    return next(one.record for one in store.lists.history(name, id_) if one.creates)


def end(window: Window, name: str, label: str, **said: str) -> None:
    """Somebody leaves, or dies: the first sheet is corrected."""
    with store_of(window) as store:
        correct(store, creating(store, name, label), **said)


def open_thing(window: Window, name: str, label: str) -> None:
    """Show a thing."""
    with store_of(window) as store:
        id_ = thing(store, name, label)
    window.go(f"thing/{name}/{id_}")
    settle(window)
