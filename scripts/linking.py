"""How often participants' own codes find the same person, and how often somebody else: made-up towns, ten each.

To be run as: python -m scripts.linking. The items are drawn as unevenly as names and siblings are; a slip changes one
item of one time. How long it takes to try out codes with the key in hand is measured on this machine.
"""

import math
import sys
import time
from datetime import date
from random import Random

from rich.console import Console
from rich.table import Table

from fieldkit.linking import code
from fieldkit.linking.pairs import Kept, firsts

SEEDS = range(10)
CASES = ((50, 0.0), (50, 0.1), (200, 0.0), (200, 0.1), (400, 0.1), (1000, 0.1))  # people a year, slips
AGAIN = 0.5  # how many of the first year come again
QUARTERS = (date(2026, 4, 1), date(2027, 4, 1))
# How many values an item has, and how unevenly they come: 1 / rank to this power.
ITEMS = {"mother": (120, 1.0), "father": (120, 1.0), "street": (200, 0.8), "day": (31, 0.0), "month": (12, 0.0)}
OLDER = (35, 27, 16, 10, 6, 3, 2, 1)  # of a hundred, who have 0, 1, 2... older brothers and sisters


def main() -> int:
    """Measure and print the table, then what an item tells and what trying out costs."""
    table = Table(title="Codes of two years; half of the first year's people come again; all made up")
    for column in ("people a year", "slips", "came again", "found", "right", "recall", "false links a hundred"):
        table.add_column(column, justify="right")
    for case in CASES:
        table.add_row(*_measured(case))
    console = Console()
    console.print(table)
    bits = {**{name: _bits(_weights(name)) for name in ITEMS}, "older": _bits([one / 100 for one in OLDER])}
    told = ", ".join(f"{name} {one:.1f}" for name, one in bits.items())
    console.print(f"Bits that tell two people apart: {told}; together {sum(bits.values()):.1f}")
    least = sum(bits.values()) - max(bits.values())
    start = time.process_time()
    code.tags([*"abcdef"], bytes(32))
    each = (time.process_time() - start) / 6
    console.print(f"One try: {each * 1000:.1f} ms; 2^{least:.1f} tries: {2**least * each / 3600:.1f} hours of one core")
    return 0


def _measured(case: tuple[int, float]) -> list[str]:
    people, slips = case
    again = found = right = 0
    for seed in SEEDS:
        random = Random(seed)  # noqa: S311 - made-up people
        kept, true = _town(people, slips, random)
        linked = {(record, first.record) for record, first in firsts(kept).items()}
        again, found, right = again + len(true), found + len(linked), right + len(linked & true)
    false = 100 * (found - right) / max(1, found)
    return [str(people), f"{slips:.0%}", str(again), str(found), str(right), f"{right / again:.1%}", f"{false:.2f}"]


def _town(people: int, slips: float, random: Random) -> tuple[list[Kept], set[tuple[str, str]]]:
    first = [_person(random) for _ in range(people)]
    kept = [_kept(f"a{at}", QUARTERS[0], _slip(said, slips, random)) for at, said in enumerate(first)]
    back = range(round(people * AGAIN))
    second = [first[at] if at in back else _person(random) for at in range(people)]
    kept += [_kept(f"b{at}", QUARTERS[1], _slip(said, slips, random)) for at, said in enumerate(second)]
    return kept, {(f"b{at}", f"a{at}") for at in back}


def _kept(record: str, quarter: date, said: tuple[str, ...]) -> Kept:
    """A record whose tags are in clear: which are equal is all that linking looks at."""
    tags = tuple(" ".join([*said[:at], "_", *said[at + 1 :]]) for at in range(len(said)))
    return Kept(record, quarter, tags)


def _person(random: Random) -> tuple[str, ...]:
    drawn = [random.choices(range(len(_weights(name))), _weights(name))[0] for name in ITEMS]
    return tuple(map(str, [*drawn, random.choices(range(len(OLDER)), OLDER)[0]]))


def _slip(said: tuple[str, ...], slips: float, random: Random) -> tuple[str, ...]:
    if random.random() >= slips:
        return said
    at = random.randrange(len(said))
    return (*said[:at], f"{said[at]}?", *said[at + 1 :])


def _weights(name: str) -> list[float]:
    values, power = ITEMS[name]
    raw = [1 / rank**power for rank in range(1, values + 1)]
    return [one / sum(raw) for one in raw]


def _bits(weights: list[float]) -> float:
    return -math.log2(sum(one**2 for one in weights))


if __name__ == "__main__":
    sys.exit(main())
