"""What came from each laptop: batches, lines that were set aside; and how many records of people came from them all.

Batches are announced by the laptops themselves. Records and lines are people's: they become cells of the model. Records
are counted of all laptops together: at a table people know whose laptop stood there.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Final

from exports.disclosure.model import Axis, Key, Model, key
from exports.disclosure.protect import Wanted
from fieldkit import anonymity, roster
from fieldkit.releases import BATCH_RELEASED
from fieldkit.store import Store

RECORDS: Final = "records"
SET_ASIDE: Final = "set aside"
LAPTOP: Final = "laptop"
_REASON: Final = "reason"
_OTHERWISE: Final = "counted, in no record of these"
_NOT_NOW: Final = "records that are not counted"
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


def collect_quality(
    store: Store, model: Model, forms: Collection[str] = (), gatherings: int = 0, *, frozen: bool = False
) -> tuple[tuple[Laptop, ...], list[Wanted]]:
    """List the laptops that sent something, put what counts people's records into the model, say what is wanted of it.

    They are those of the batches that no release counted yet, less the sheets of so many `gatherings` that the workbook
    lists, tied to the submissions of `forms`, which came in them; `frozen`: they are said again as they were.
    """
    laptops = tuple(_laptops(store))
    if not laptops:
        return (), []
    rows, columns = Axis(LAPTOP, tuple(laptop.id for laptop in laptops)), Axis(_REASON, REASONS)
    model.add(RECORDS, (), {} if frozen else {(): max(0, _records(store) - gatherings)})
    people = [key(form) for form in sorted(forms) if key(form) in model.counts]
    if people and not frozen:
        _tie(model, people)
    model.add(SET_ASIDE, (rows, columns), {} if frozen else _set_aside(store))
    return laptops, [Wanted(RECORDS, RECORDS, Axis(LAPTOP, ())), Wanted(SET_ASIDE, SET_ASIDE, rows, columns)]


def _tie(model: Model, people: Sequence[Key]) -> None:
    """Tie what the laptops brought to the people who are counted: whoever was asked at one is among its records.

    Otherwise a reader finds no more people than records. Some people came otherwise, or in earlier batches; some
    records are of other days. Both are as many as they must be.
    """
    counted, brought = sum(model.counts[cell] for cell in people), model.counts[key(RECORDS)]
    model.add(_OTHERWISE, (), {(): max(0, counted - brought)})
    model.add(_NOT_NOW, (), {(): max(0, brought - counted)})
    both = key(f"{RECORDS}, or counted")
    model.tie(both, [key(RECORDS), key(_OTHERWISE)])
    model.tie(both, [*people, key(_NOT_NOW)])


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


def _records(store: Store) -> int:
    rows = store.tables.query(f"SELECT sum(b.versions) FROM received b WHERE NOT {BATCH_RELEASED}")  # noqa: S608 - a constant
    return int(rows[0][0] or 0)


def _set_aside(store: Store) -> dict[tuple[str, ...], int]:
    rows = store.tables.query(
        f"SELECT b.station, b.reason, count(*) FROM quarantine b WHERE NOT {BATCH_RELEASED} "  # noqa: S608 - a constant
        "AND b.station IN (SELECT station FROM received) GROUP BY b.station, b.reason"
    )
    return {(str(station), str(reason)): int(count) for station, reason, count in rows if reason in REASONS}
