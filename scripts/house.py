"""The map of the house, drawn from the imports: floors, their rooms, and which floors below each room knows.

To be run as `python -m scripts.house`; writes docs/house.svg. A test draws it again and compares.
"""

import ast
from collections.abc import Iterator
from functools import cache
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DRAWN = ROOT / "docs" / "house.svg"
# From the roof down; `exports` and `sync` are on one floor and do not know each other.
FLOORS = (("ui",), ("exports", "sync"), ("fieldkit",), ("forms",))
ORDER = ("ui", "exports", "sync", "fieldkit", "forms")
INKS = {"ui": "#0B5C6B", "exports": "#A63D0A", "sync": "#7A4F00", "fieldkit": "#1E6B3A", "forms": "#52606D"}
SAID = {
    "ui": "every face: the window and the command line",
    "exports": "counts, indicators, disclosure control, workbook",
    "sync": "sealed batches, mailboxes, merge, receipts",
    "fieldkit": "keys, the encrypted store, versions, kit",
    "forms": "XLSForm in, answers out",
}
WIDTH, PAD, BOX, HIGH, HEAD = 1080, 24, 164, 40, 54
BETWEEN = 44
_LEAN = 40
_TIP = (
    '<defs><marker id="tip" markerWidth="9" markerHeight="9" refX="8" refY="4" orient="auto">'
    '<path d="M0,0 L8,4 L0,8 z" fill="#1F2933"/></marker></defs>'
)


def rooms(floor: str) -> Iterator[str]:
    """The folders of a floor that hold modules, the floor itself first."""
    folders = {path.parent.relative_to(ROOT).as_posix() for path in (ROOT / floor).rglob("*.py")}
    yield from sorted(folders)


@cache
def known(room: str) -> frozenset[str]:
    """Which other floors the modules that lie in a room import."""
    own = room.split("/", maxsplit=1)[0]
    found = (top for path in (ROOT / room).glob("*.py") for top in _tops(path))
    return frozenset(top for top in found if top in ORDER and top != own)


def _tops(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.split(".")[0]


def arrows() -> set[tuple[str, str]]:
    """Which floor knows which."""
    return {(floor, other) for floor in ORDER for room in rooms(floor) for other in known(room)}


def draw() -> str:
    """The map as SVG."""
    parts, top = list[str](), float(PAD)
    places: dict[str, tuple[float, float, float]] = {}  # middle, top and bottom of each floor
    for level in FLOORS:
        wide = (WIDTH - PAD * (len(level) + 1)) / len(level)
        tall = max(_height(floor, wide) for floor in level)
        for at, floor in enumerate(level):
            left = PAD + at * (wide + PAD)
            parts += _floor(floor, left, top, wide, tall)
            places[floor] = (left + wide / 2, top, top + tall)
        top += tall + BETWEEN
    # What reaches further down is told in the rooms: lines across a floor would say nothing more.
    lines = [_arrow(places, *one) for one in sorted(arrows()) if _next(*one)]
    high = top - BETWEEN + PAD
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {high:.0f}" font-family="sans-serif">',
        "<title>The house: floors, rooms, and what each room imports from below</title>",
        _TIP,
        f'<rect width="{WIDTH}" height="{high:.0f}" fill="#FFFDF8"/>', *parts, *lines, "</svg>", "",
    ])  # fmt: skip


def _next(upper: str, lower: str) -> bool:
    level = {floor: at for at, floors in enumerate(FLOORS) for floor in floors}
    return level[lower] - level[upper] == 1


def _columns(wide: float) -> int:
    return int((wide - PAD) // (BOX + 8))


def _height(floor: str, wide: float) -> float:
    many = len(list(rooms(floor)))
    return HEAD + -(-many // _columns(wide)) * (HIGH + 8) + 8


def _floor(floor: str, left: float, top: float, wide: float, tall: float) -> Iterator[str]:
    ink = INKS[floor]
    yield (
        f'<rect x="{left:.0f}" y="{top:.0f}" width="{wide:.0f}" height="{tall:.0f}" rx="8" fill="none" stroke="{ink}" '
        f'stroke-width="2"/><text x="{left + 14:.0f}" y="{top + 24:.0f}" font-size="18" fill="{ink}">'
        f'{floor}</text><text x="{left + 14:.0f}" y="{top + 42:.0f}" font-size="12" fill="#52606D">'
        f"{escape(SAID[floor])}</text>"
    )
    for at, room in enumerate(rooms(floor)):
        row, column = divmod(at, _columns(wide))
        yield from _room(room, left + 14 + column * (BOX + 8), top + HEAD + row * (HIGH + 8))


def _room(room: str, left: float, top: float) -> Iterator[str]:
    name = room.partition("/")[2] or "its own modules"
    yield (
        f'<rect x="{left:.0f}" y="{top:.0f}" width="{BOX}" height="{HIGH}" rx="4" fill="#FFFFFF" stroke="#7B8794"/>'
        f'<text x="{left + 8:.0f}" y="{top + 17:.0f}" font-size="12" fill="#1F2933">{escape(name)}</text>'
    )
    for at, other in enumerate(one for one in ORDER if one in known(room)):
        at_x = left + 8 + at * 39
        yield f'<text x="{at_x:.0f}" y="{top + 33:.0f}" font-size="9" fill="{INKS[other]}">{other}</text>'


def _arrow(places: dict[str, tuple[float, float, float]], upper: str, lower: str) -> str:
    (x1, _, bottom), (x2, top, _) = places[upper], places[lower]
    lean = _LEAN if x1 < x2 else -_LEAN if x1 > x2 else 0
    return (
        f'<path d="M{x1 + lean:.0f},{bottom:.0f} L{x2 - lean:.0f},{top:.0f}" stroke="#1F2933" marker-end="url(#tip)">'
        f"<title>{upper} → {lower}</title></path>"
    )


if __name__ == "__main__":
    DRAWN.write_text(draw(), encoding="utf-8")
