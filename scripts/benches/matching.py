"""A week's matching of a large time bank, explained, beside the bare assignment."""

import time
from pathlib import Path

from fieldkit.matching import Offer, Request, judge, match
from scripts.benches.measure import Row
from tests.fieldkit.matching.people import DISTANCES, crowd
from ui import match_words

MANY = 500
TIMES = 5


def matching(_: Path) -> tuple[float, float]:
    """Processor seconds of 500 requests and 500 offers, a sentence a pair and a reason a request; bare assignment."""
    import lap  # noqa: PLC0415 - as numpy
    import numpy as np  # noqa: PLC0415 - as the program loads it

    asked, offered = crowd(1, MANY, MANY, most=3)
    judged = judge(asked, offered, DISTANCES)
    worth = np.where(judged.allowed, judged.points.astype(np.float64) + 100 * MANY + 1, 0)
    ours, bare = [], []
    for _turn in range(TIMES):
        start = time.process_time()
        _explained(asked, offered)
        ours.append(time.process_time() - start)
        start = time.process_time()
        lap.lapjv(-worth)
        bare.append(time.process_time() - start)
    return sorted(ours)[TIMES // 2], sorted(bare)[TIMES // 2]


def _explained(asked: list[Request], offered: list[Offer]) -> list[str]:
    found = match(asked, offered, DISTANCES)
    told = []
    for one in found.matches:
        facts = {"what": "", "when": "", "km": ""}
        parts = [match_words.part(mark.why, mark.points, mark.most, facts, "es") for mark in one.parts]
        told.append(match_words.pair(one.offer.label, one.request.label, one.points, parts, "es"))
    return told + [match_words.unmet(one.request.label, "", one.ruled_out, one.taken, "es") for one in found.unmet]


ROWS = (
    Row(
        "match",
        "match 500 requests with 500 offers, explained (processor time)",
        matching,
        "one bare lapjv of the points",
        limit=1000,
    ),
)
