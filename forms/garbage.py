"""While a form is made ready, garbage waits."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def garbage_waits() -> Iterator[None]:
    """Collect no garbage meanwhile: so much is made that stays, that the collector would look at all there is twice."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
