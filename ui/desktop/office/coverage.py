"""Coverage as the office's page shows it, read beside the window. No Qt. Its counts are true: they stay on screen."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from fieldkit import settings
from fieldkit.progress import Progress
from fieldkit.store import Store
from ui.desktop.office.activity_grid import Covered, covered
from ui.languages import Language, written

if TYPE_CHECKING:
    from exports.coverage.ages import Age
    from exports.coverage.proposal import Proposed
    from exports.coverage.seen import Seen
    from exports.coverage.sketch import Sketch
    from exports.periods import Period

TOWN = "town"


@dataclass(frozen=True)
class Found:
    """Places, ages, a quarter's proposal; the villages in the order of the sketch's spots; the register's source.

    `grid`: activities by what for and for whom.
    """

    places: "tuple[Seen, ...]"
    ages: "tuple[Age, ...]"
    proposal: "tuple[Proposed, ...]"
    quarter: "Period"
    villages: "tuple[Seen, ...]"
    placed: "Sketch"
    register: str
    grid: Covered | None


def read(store: Store, _progress: Progress, *, today: date, language: Language) -> Found:
    """Read what was done where, and what it proposes."""
    from exports.coverage.ages import ages  # noqa: PLC0415 - with what counts, not before the office's window is there
    from exports.coverage.proposal import next_quarter, propose  # noqa: PLC0415 - as above
    from exports.coverage.rules import coverage_of  # noqa: PLC0415 - as above
    from exports.coverage.seen import look  # noqa: PLC0415 - as above
    from exports.coverage.sketch import sketch  # noqa: PLC0415 - as above

    rule, into = coverage_of(store.settings.get(settings.PLAN)), written(language)
    seen = look(store, rule, today)
    villages = tuple(one for one in seen.places if one.known and one.place.kind != TOWN)
    quarter = next_quarter(today)
    return Found(
        seen.places,
        ages(rule, seen.ages, into),
        propose(seen.places, rule, quarter),
        quarter,
        villages,
        sketch([one.place.name for one in villages], rule),
        rule.register[into] if rule.register else "",
        covered(store, today, language),
    )
