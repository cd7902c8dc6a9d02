"""What a screen reader is told over the bus: one JSON line for each thing of the program's window that takes the focus.

A script of its own, for a Python that has the bus's bindings (PyGObject, Debian's `gir1.2-atspi-2.0`).
"""

import json
import sys
from collections.abc import Iterator
from typing import Any

import gi  # type: ignore[import-not-found]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # type: ignore[import-not-found]  # noqa: E402 - once its version is said

_WHOLE = {"table", "tree table", "list", "combo box", "text", "password text", "spin button"}  # heard as one thing


def _things(parent: Any) -> Iterator[Any]:
    for at in range(parent.get_child_count()):
        child = parent.get_child_at_index(at)
        if child is None:
            continue
        yield child
        if child.get_role_name() not in _WHOLE:
            yield from _things(child)


def _told(thing: Any) -> dict[str, object]:
    states = thing.get_state_set()
    box = thing.get_extents(Atspi.CoordType.SCREEN)
    return {
        "name": thing.get_name() or "",
        "role": thing.get_role_name(),
        "more": thing.get_description() or "",
        "focusable": states.contains(Atspi.StateType.FOCUSABLE),
        "focused": states.contains(Atspi.StateType.FOCUSED),
        "shown": states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.ENABLED),
        "box": [box.x, box.y, box.width, box.height],
    }


def main() -> None:
    """Tell of the window, and of all in it."""
    desktop = Atspi.get_desktop(0)
    for at in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(at)
        if program is None:
            continue
        for thing in _things(program):
            sys.stdout.write(json.dumps(_told(thing)) + "\n")


main()
