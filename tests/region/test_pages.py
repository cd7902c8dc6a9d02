"""What the office's pages look up says the same of an office whose submissions lie on a server."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from fieldkit.master import moving
from fieldkit.progress import Silent
from fieldkit.store import Store
from tests.region.conftest import ACCESS
from tests.servers.postgres import Cluster
from tests.ui.desktop.office.masters import Master
from ui.desktop.office import coverage, doubts, figures, requests
from ui.desktop.office.desk import look

TODAY = date(2026, 5, 14)


def shown(store: Store) -> list[object]:
    """What waits, doubts, calls, indicators and coverage, as pages show them."""
    period = figures.usual(store, Silent(), today=TODAY)
    found = [one for one in doubts.find(store, Silent()) if one.kind != "twins"]
    waiting = look(store, Silent(), today=TODAY)
    return [
        (waiting.conflicts, waiting.due), found,
        [doubts.side_by_side(store, Silent(), doubt=one, language="es") for one in found if one.kind == "versions"],
        requests.page(store, Silent(), which="all", start=0, count=9, today=TODAY, language="es"),
        figures.periods(store, Silent(), today=TODAY, language="es"),
        figures.figures(store, Silent(), code=period, today=TODAY, language="es"),
        coverage.read(store, Silent(), today=TODAY, language="es"),
    ]  # fmt: skip


def test_pages_say_the_same(master: Master, postgres: Cluster, copied: Callable[[Path], Store]) -> None:
    """Moved to a server, no page shows anything else."""
    office = copied(master.folder)
    before = shown(office)
    moving.to_server(office, postgres.url(postgres.database()), ACCESS, Silent())
    for one, other in zip(shown(office), before, strict=True):
        assert one == other
