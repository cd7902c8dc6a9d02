"""A master with some weeks of made-up work on the plan's actions, and the ways to the plan's pages."""

from collections.abc import Callable, Mapping

from tests import factory
from tests.ui.desktop.office.action.worlds import store_of
from tests.ui.desktop.office.masters import settle
from ui.cli.simulated_actions import act
from ui.desktop.office.plan import PARTS
from ui.desktop.window import Window


def populate(window: Window) -> None:
    """Once."""
    with store_of(window) as store:
        if "cases" not in store.lists.names():
            act(store, factory.NOW.date())


def at(part: str) -> Callable[[Window], None]:
    """Show one of the plan's pages on it."""

    def go(window: Window) -> None:
        populate(window)
        window.go(part)
        settle(window)

    return go


PLAN: Mapping[str, Callable[[Window], object]] = {part: at(part) for part in PARTS}
