"""What came from each laptop: its batches, and the lines of them that were set aside.

Batches are announced by the laptops themselves. Lines set aside are people's: they become cells of the model. How many
records came stands in no workbook: whoever knows how many of them are sheets of gatherings knows too much of the rest.
"""

from collections import Counter
from dataclasses import dataclass, replace
from typing import Final

from exports.disclosure.model import Axis, Model
from exports.disclosure.protect import Wanted
from fieldkit import anonymity, roster
from fieldkit.releases import BATCH_RELEASED
from fieldkit.store import Store

SET_ASIDE: Final = "set aside"
LAPTOP: Final = "laptop"
_REASON: Final = "reason"
# Why the merge sets a line aside; a fixed list, so that no column appears for one person's line alone.
REASONS: Final = ("unreadable", "answers", "sealed")


@dataclass(frozen=True)
class Laptop:
    """A laptop: its id, what it is called in public, its batches, the numbers that are missing, and what is held."""

    id: str
    name: str
    batches: int
    last: int
    missing: tuple[int, ...]
    held_back: int


def collect_quality(store: Store, model: Model, *, frozen: bool = False) -> tuple[tuple[Laptop, ...], list[Wanted]]:
    """List the laptops that sent something, put what was set aside into the model, and say what is wanted of it.

    That is of the batches that no release counted yet; `frozen`: it is said again as it was.
    """
    laptops = tuple(_laptops(store))
    if not laptops:
        return (), []
    rows, columns = Axis(LAPTOP, tuple(laptop.id for laptop in laptops)), Axis(_REASON, REASONS)
    model.add(SET_ASIDE, (rows, columns), {} if frozen else _set_aside(store))
    return laptops, [Wanted(SET_ASIDE, SET_ASIDE, rows, columns)]


def _laptops(store: Store) -> list[Laptop]:
    sequences: dict[str, set[int]] = {}
    for station, sequence in store.tables.query("SELECT station, sequence FROM received"):
        sequences.setdefault(str(station), set()).add(int(sequence))
    named = {listed.member.keys.id: listed for listed in roster.listed(store)}
    found = []
    for number, station in enumerate(sorted(sequences), 1):
        numbers, listed = sequences[station], named.get(station)
        name = _public_name(listed.member.name if listed else "", number)
        missing = tuple(sorted(set(range(1, max(numbers) + 1)) - numbers))
        held = listed.waiting if listed else 0
        found.append(Laptop(station, name, len(numbers), max(numbers), missing, held))
    twice = Counter(laptop.name for laptop in found)
    return [replace(one, name=f"{one.name} ({one.id[:4]})") if twice[one.name] > 1 else one for one in found]


def _public_name(name: str, number: int) -> str:
    """The laptop's name, unless it may be somebody's."""
    return name if name and not anonymity.marks(name) else f"{number}"


def _set_aside(store: Store) -> dict[tuple[str, ...], int]:
    rows = store.tables.query(
        f"SELECT b.station, b.reason, count(*) FROM quarantine b WHERE NOT {BATCH_RELEASED} "  # noqa: S608 - a constant
        "AND b.station IN (SELECT station FROM received) GROUP BY b.station, b.reason"
    )
    return {(str(station), str(reason)): int(count) for station, reason, count in rows if reason in REASONS}
