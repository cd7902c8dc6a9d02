"""What places lie in: municipalities, comarcas, a region. A kit without them is of one municipality alone."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal, NamedTuple, Never, TypeAlias

import msgspec

from fieldkit.errors import Code, WorldFailed

Level: TypeAlias = Literal["municipality", "comarca", "region"]
LEVELS: Final[tuple[Level, ...]] = ("municipality", "comarca", "region")
# What things are told apart by that lie in areas; no question of a form is called so.
IN: Final[Mapping[str, Level]] = {f"in {level}": level for level in LEVELS}
# What the column `kind` of a list of places may say instead.
_SPOKEN: Final[Mapping[str, Level]] = {
    "municipality": "municipality", "municipio": "municipality", "comarca": "comarca", "region": "region",
    "región": "region",
}  # fmt: skip


class Area(msgspec.Struct, frozen=True):
    """A municipality, comarca or region, and the name of what it lies in; '' for the one that lies in nothing."""

    level: Level
    name: str
    within: str = ""
    population: int | None = None


class Lying(NamedTuple):
    """In which area of each level a place lies; '' where in none."""

    municipality: str = ""
    comarca: str = ""
    region: str = ""


NOWHERE: Final = Lying()


def level_of(kind: str) -> Level | None:
    """The level that a `kind` of a list of places names; None for a kind of place."""
    return _SPOKEN.get(kind.casefold())


@dataclass(frozen=True)
class Tree:
    """Areas that lie in one another. Falsy where there are none."""

    areas: tuple[Area, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.areas)

    @property
    def root(self) -> Area:
        """The area that holds all."""
        return next(area for area in self.areas if not area.within)

    def at(self, level: Level) -> list[Area]:
        """The areas of a level, by name."""
        return sorted((area for area in self.areas if area.level == level), key=lambda area: area.name)

    def find(self, level: Level, name: str) -> Area | None:
        """An area by its level and name."""
        return next((area for area in self.areas if (area.level, area.name) == (level, name)), None)

    def around(self, area: Area) -> Area | None:
        """What an area lies in: the nearest level above it that has an area of that name."""
        above = LEVELS[LEVELS.index(area.level) + 1 :]
        found = (self.find(level, area.within) for level in above) if area.within else ()
        return next((one for one in found if one is not None), None)

    def chain(self, area: Area) -> tuple[Area, ...]:
        """An area and what it lies in, outwards."""
        outer = self.around(area)
        return (area,) if outer is None else (area, *self.chain(outer))

    def children(self, area: Area) -> list[Area]:
        """What lies directly in an area, by level and name."""
        return [one for level in LEVELS for one in self.at(level) if self.around(one) == area]

    def lying(self, municipality: str) -> Lying:
        """Where the places of a municipality lie."""
        area = self.find("municipality", municipality)
        return NOWHERE if area is None else Lying(**{one.level: one.name for one in self.chain(area)})


def checked(areas: Sequence[tuple[int, Area]], places: Sequence[tuple[int, str, str]]) -> Tree:
    """Make a tree of areas and of places with the municipality that each lies in, all with the row they stand in.

    Raises PLACES_TREE with `row`, `name`, `within` and `why`: name-twice, area-unknown (what it lies in), circle,
    not-higher, two-roots (a second area that lies in nothing), no-municipality (of a place).
    """
    tree = Tree(tuple(area for _, area in areas))
    _need_once((row, (area.level, area.name), area) for row, area in areas)
    _need_once((row, name, Area("municipality", name, within)) for row, name, within in places)
    roots = 0
    for row, area in areas:
        _need_around(tree, row, area)
        roots += not area.within
        if roots > 1:
            _refuse(row, area, "two-roots")
    for row, name, within in places:
        if tree.find("municipality", within) is None:
            _refuse(row, Area("municipality", name, within), "area-unknown" if within else "no-municipality")
    return tree


def _need_once(rows: Iterable[tuple[int, object, Area]]) -> None:
    seen = set[object]()
    for row, name, area in rows:
        if name in seen:
            _refuse(row, area, "name-twice")
        seen.add(name)


def _need_around(tree: Tree, row: int, area: Area) -> None:
    if not area.within or tree.around(area) is not None:
        return
    named = [one for one in tree.areas if one.name == area.within]
    if not named:
        _refuse(row, area, "area-unknown")
    passed, follow = {area}, named[0]
    while follow not in passed:
        passed.add(follow)
        follow = next((one for one in tree.areas if one.name == follow.within), follow)
    _refuse(row, area, "circle" if follow == area or area.within == area.name else "not-higher")


def _refuse(row: int, area: Area, why: str) -> Never:
    raise WorldFailed(Code.PLACES_TREE, row=row, name=area.name, within=area.within, why=why)
