"""What there is to tell whoever opens a store."""

from datetime import date

from fieldkit import planformat, seat, wallclock
from fieldkit.errors import WorldFailed
from fieldkit.store import Store


def news(store: Store, today: date) -> WorldFailed | None:
    """Of a clock that is wrong, each time; once, of a folder across a network and of a newer program's plan."""
    clock = wallclock.news(today, store.settings)
    return clock or seat.news(store.folder, store.settings) or planformat.news(store.settings)
