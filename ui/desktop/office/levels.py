"""Of what a summary can be: the office as a whole, an area of its own, or every area of a level. No Qt."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from fieldkit.areas import Level
from fieldkit.progress import Progress
from fieldkit.store import Store
from ui.languages import Language, written

if TYPE_CHECKING:
    from exports.levels.books import Shelved


@dataclass(frozen=True)
class Area:
    """An area with a workbook of its own, and its name among all."""

    id: str
    level: Level
    name: str


@dataclass(frozen=True)
class Choice:
    """What the workbooks are of: one area, or all of a level, or of all levels (`level` None). Neither: the whole."""

    area: str = ""
    level: Level | None = None
    several: bool = False


def areas(store: Store, _progress: Progress) -> list[Area]:
    """Return the areas that have a workbook, the one that holds all first; none where places lie in none."""
    from exports.levels.books import areas_of  # noqa: PLC0415 - with what counts, not before the window is there

    return [Area(node.id, node.level, node.name) for node in areas_of(store)]


def write(
    store: Store, progress: Progress, *, code: str, choice: Choice, out: Path, today: date, language: Language
) -> "Shelved":
    """Write the workbooks of a choice into a folder: proven with those of all other areas, also where it is one."""
    from exports.levels.books import export_levels  # noqa: PLC0415 - as above
    from exports.periods import Period  # noqa: PLC0415 - as above

    return export_levels(
        store, Period.parse(code), out, progress=progress, today=today, level=choice.level, area=choice.area,
        language=written(language),
    )  # fmt: skip
