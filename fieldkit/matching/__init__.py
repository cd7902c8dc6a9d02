"""Who could help whom in a week: offers and requests of lists, scored part by part, assigned together."""

from fieldkit.matching.assign import Match, Matched, Unmet, match
from fieldkit.matching.model import Offer, Part, Request, Why
from fieldkit.matching.rows import MatchRow, Road
from fieldkit.matching.score import Judged, judge

__all__ = [
    "Judged", "Match", "MatchRow", "Matched", "Offer", "Part", "Request", "Road", "Unmet", "Why", "judge", "match",
]  # fmt: skip
