"""The ways to the plan's pages, at a master with some weeks of made-up work."""

from collections.abc import Callable, Mapping

from tests.ui.desktop.office.masters import settle
from ui.desktop.office.plan import PARTS
from ui.desktop.window import Window


def at(part: str) -> Callable[[Window], None]:
    """Show one of the plan's pages."""

    def go(window: Window) -> None:
        window.go(part)
        settle(window)

    return go


PLAN: Mapping[str, Callable[[Window], object]] = {part: at(part) for part in PARTS}
