"""What a release remembers beside its numbers, so that it can be shown again just as it was: gatherings and places.

Both are public. They are kept because a session's sheet may be corrected, and a place renamed, after the release.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import msgspec

from exports.disclosure.ledger import Release
from exports.disclosure.model import COUNTED, Key
from exports.gatherings import Gathering
from fieldkit.shelf import Place


class _Frame(msgspec.Struct, frozen=True):
    held: tuple[Gathering, ...]
    places: tuple[Place, ...]
    small: int


@dataclass(frozen=True)
class Again:
    """Releases that are shown once more: what was held and where, how many small counts there were, what was said.

    `counted` is what each of them counts: what one does not show has no sum.
    """

    held: tuple[Gathering, ...]
    places: tuple[Place, ...]
    small: int
    cells: Collection[Key]
    counted: Collection[str]


def frame(held: Sequence[Gathering], places: Sequence[Place], small: int) -> str:
    """Write down what a release showed, and how many small counts it protected."""
    return msgspec.json.encode(_Frame(tuple(held), tuple(places), small)).decode()


def again(releases: Sequence[Release]) -> Again:
    """Put together what releases showed, in the order of their days."""
    frames = [msgspec.json.decode(release.frame, type=_Frame) for release in releases if release.frame]
    held = {gathering.axis + gathering.id: gathering for one in frames for gathering in one.held}
    places = {place.name: place for one in frames for place in one.places}
    ordered = sorted(held.values(), key=lambda gathering: (gathering.date, gathering.place, gathering.start))
    cells = frozenset(cell for release in releases for cell in release.published)
    each = [frozenset(dict(cell)[COUNTED] for cell in release.published) for release in releases if release.published]
    counted = each[0].intersection(*each) if each else frozenset[str]()
    return Again(tuple(ordered), tuple(places.values()), sum(one.small for one in frames), cells, counted)
