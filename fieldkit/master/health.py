"""How an office's master stands, wherever it lies."""

from fieldkit.master import opening
from fieldkit.store import Store


def measured(store: Store) -> dict[str, object]:
    """How a master stands, in numbers that a monitor can watch."""
    here = store.master
    held = here.received()
    queued, oldest, more = 0, 0.0, dict[str, object]()
    if store.away:
        with opening.queue(store) as waiting:
            queued, oldest = waiting.waiting()
            more = waiting.seen()
    else:
        ((more["quarantined"],),) = store.query("SELECT count(DISTINCT version) FROM quarantine")
    return {
        "versions": here.count(), "batches": len(held), "not_backed_up": sum(not one.safe for one in held),
        "queued": queued, "oldest_queued_s": round(oldest),
        "waiting": sum(here.waiting().values()), "conflicts": sum(torn for _, torn in here.counts().values()),
        "where": opening.shown(opening.reach(store.settings)[0]) if store.away else "here", **more,
    }  # fmt: skip
