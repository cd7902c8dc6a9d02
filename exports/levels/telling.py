"""What the areas of a region say of a period: protected as one model, or said again as it was published.

As `exports.released`, for several areas at once. One release holds what all of them say; each area's cells bear its
name in it. What was published before the office had areas is said again as it was, by the office as a whole alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import msgspec

from exports.again import again, frame
from exports.disclosure.certificate import fitting
from exports.disclosure.ledger import Release, cut
from exports.disclosure.moves import certify_moves
from exports.disclosure.protect import Protected, protect_again, protect_all
from exports.disclosure.releases import earlier, release_of
from exports.disclosure.statement import Statement
from exports.disclosure.tree import AREA, grown, in_area
from exports.facts import Around
from exports.levels.counting import Counting, branches
from exports.levels.nodes import Node, plan_for, region_of
from exports.periods import Period
from exports.plan_rows import Plan
from exports.quality import Laptop, collect_quality
from exports.released import Asked, Counted, Told, proving, tell
from exports.sides import Frame
from exports.tables import Collected, Collecting, people_forms
from fieldkit.areas import Lying
from fieldkit.errors import Code, WorldFailed


class _Kept(msgspec.Struct, frozen=True):
    """What a release of several areas remembers: which they were, how they lay, and what each showed."""

    areas: dict[str, str]
    nodes: list[Node]
    lying: dict[str, Lying]


@dataclass(frozen=True)
class Said:
    """What one area says, and which it is."""

    node: Node
    told: Told

    @property
    def around(self) -> Around:
        """The area, and what it lies in."""
        return ((self.node.level, self.node.name), *self.node.around)


def tell_whole(asked: Asked, period: Period, counted: Counted) -> tuple[Plan, Told, Around]:
    """What the office as a whole says of a period, by which plan; and which area that is, where it has several.

    Raises as `released.tell`.
    """
    published = [one for one in _pieces(asked, period) if isinstance(one, Release)]
    areas = any(map(is_of_areas, published))
    if not areas and (published or not asked.store.shelf.tree()):
        return asked.plan, tell(asked, period, counted), ()
    root = next(iter(tell_all(asked, period, counted).values()))
    return plan_for(asked.plan, root.node, root.node), root.told, root.around


def _pieces(asked: Asked, period: Period) -> tuple[Release | Period, ...]:
    return cut(earlier(asked.store, people_forms(asked.store, asked.plan)), asked.name, period)


def tell_all(asked: Asked, period: Period, counted: Counted) -> dict[str, Said]:
    """Count a period for all areas, or say again what was published of it; the area that holds all first.

    Raises as `released.tell`, and NO_AREAS where the office's places lie in none; NOT_PROTECTED with levels-rounded
    where counts of several areas should be hidden, which is not offered (docs/disclosure.md says what was tried).
    """
    moment = asked.store.releases.moment()
    pieces = _pieces(asked, period)
    if pieces == (period,):
        return _first(asked, period, moment, counted)
    return _again(asked, period, pieces, moment, counted)


def _first(asked: Asked, period: Period, moment: int, counted: Counted) -> dict[str, Said]:
    areas = _Areas(asked, period)
    areas.count(counted)
    release, numbers = areas.release(), (asked.store.releases.next_number(),)
    return {
        node.id: Said(node, Told(*areas.of(node), numbers, (release,) if node == areas.region.root else (), moment))
        for node in areas.region.nodes
    }


class _Areas:
    """All areas of a region in a period: counted and protected at once."""

    def __init__(self, asked: Asked, period: Period) -> None:
        store = asked.store
        self._asked, self._period = asked, period
        tree = store.shelf.tree()
        if not tree:
            raise WorldFailed(Code.NO_AREAS)
        if asked.protection.mode != "rounding":
            raise WorldFailed(Code.NOT_PROTECTED, sheet="", cell=period.code, why="levels-rounded")
        self.region = region_of(tree, store.shelf.places(), asked.plan)

    def count(self, counted: Counted) -> None:
        """Count and protect. NOTHING_TO_EXPORT, NOT_PROTECTED."""
        asked, period = self._asked, self._period
        counting = Counting(asked.store, asked.plan, period, asked.language, self.region)
        self._frames = counting.held()
        root = self.region.root.id
        if all(gathering.known for gathering in self._frames[root].held):
            raise WorldFailed(Code.NOTHING_TO_EXPORT, period=period.code)
        self._collected = counting.collected(self._frames)
        whole = self._collected[root]
        self._laptops, more = collect_quality(asked.store, whole.model)
        self._collected[root] = replace(whole, wanted=(*whole.wanted, *more))
        counted()
        models = {name: one.model for name, one in self._collected.items()}
        self._whole = grown(models, branches(self.region, period))
        with proving(period):
            self._protected = protect_all(
                {name: (one.model, one.wanted) for name, one in self._collected.items()},
                self._whole,
                protection=asked.protection,
                secret=asked.store.identity.secret,
                release=f"{asked.store.identity.id}\n{period.code}\n{asked.name}",
            )

    def of(self, node: Node) -> tuple[Collected, Protected, tuple[Laptop, ...]]:
        """What an area counts and may say."""
        laptops = self._laptops if node == self.region.root else ()
        return self._collected[node.id], self._protected[node.id], laptops

    def release(self) -> Release:
        """All that is said, as one release."""
        root = self._protected[self.region.root.id]
        statement = self.statement()
        frames = {name: frame(one.held, one.places, self._protected[name].small) for name, one in self._frames.items()}
        lying = {name: lies for one in self._frames.values() for name, lies in one.lying.items()}
        kept = msgspec.json.encode(_Kept(frames, list(self.region.nodes), lying)).decode()
        withheld = {
            in_area(cell, name): fact for name, one in self._protected.items() for cell, fact in one.withheld.items()
        }
        whole = replace(root, statement=statement, withheld=withheld)
        forms = self._collected[self.region.root.id].forms
        return release_of(whole, self._asked.name, self._period, forms, b"", kept)

    def statement(self) -> Statement:
        """What somebody knows who reads all areas' workbooks."""
        facts = {
            in_area(cell, name): fact
            for name, one in self._protected.items()
            for cell, fact in one.statement.facts.items()
        }
        answers = frozenset[str]().union(*(one.statement.answers for one in self._protected.values()))
        return Statement(facts, tuple(dict.fromkeys(self._whole.relations)), answers)


def _again(
    asked: Asked, period: Period, pieces: Sequence[Release | Period], moment: int, counted: Counted
) -> dict[str, Said]:
    new = [piece for piece in pieces if isinstance(piece, Period)]
    published = [piece for piece in pieces if isinstance(piece, Release)]
    if len(new) > 1 or (asked.mode and published[0].protection.mode != asked.mode):
        raise WorldFailed(Code.RELEASE_FROZEN, period=published[0].period.code, number=str(published[0].number))
    for release in published:
        if not is_of_areas(release):
            raise WorldFailed(Code.RELEASE_LACKS, period=release.period.code, number=str(release.number))
    asked = replace(asked, mode=published[0].protection.mode)
    pending = [_between(asked, piece) for piece in new]
    releases = sorted([*published, *pending], key=lambda release: release.period)
    numbers = tuple(release.number or asked.store.releases.next_number() for release in releases)
    nodes = list(dict.fromkeys(node for release in reversed(releases) for node in _kept(release).nodes))
    found = {}
    for node in nodes:
        said = _said_again(asked, period, node, nodes[0], releases)
        found[node.id] = Said(node, Told(*said, numbers, tuple(pending) if node == nodes[0] else (), moment))
    counted()
    return found


def _said_again(
    asked: Asked, period: Period, node: Node, root: Node, releases: Sequence[Release]
) -> tuple[Collected, Protected, tuple[Laptop, ...]]:
    """An area's sums, over the gatherings and places that were shown, and what was said of each."""
    own = [cut_out for release in releases if (cut_out := _of_area(release, node.id)).published]
    store, shown = asked.store, again(own)
    lying = {name: lies for release in releases for name, lies in _kept(release).lying.items()}
    framed = Frame(
        period, shown.held, asked.language, shown.places, {one.name: lying[one.name] for one in shown.places}
    )
    plan = plan_for(asked.plan, node, root)
    collected = Collecting(store, plan, framed, shown, whole=node == root).collected()
    laptops: tuple[Laptop, ...] = ()
    if node == root:
        found, more = collect_quality(store, collected.model, frozen=True)
        more = [one for one in more if one.counted in shown.counted]
        collected = replace(collected, wanted=(*collected.wanted, *more))
        laptops = found if more else ()
    protected = protect_again(collected.model, collected.wanted, own)
    with proving(period):
        collected.model.counts.update(fitting(protected.statement))
    return collected, replace(protected, small=shown.small), laptops


def _between(asked: Asked, period: Period) -> Release:
    """Count a stretch between releases. Nobody prints it, and anybody can work it out: so it is proven by itself."""
    areas = _Areas(asked, period)
    areas.count(lambda: None)
    with proving(period):
        certify_moves(areas.statement(), threshold=asked.protection.threshold)
    return areas.release()


def is_of_areas(release: Release) -> bool:
    """Whether a release is of several areas at once."""
    return release.frame.startswith('{"areas":')


def _kept(release: Release) -> _Kept:
    return msgspec.json.decode(release.frame, type=_Kept)


def _of_area(release: Release, area: str) -> Release:
    """What a release says of one area, as that area alone would have said it."""
    own = (AREA, area)
    published = {cell - {own}: fact for cell, fact in release.published.items() if own in cell}
    return replace(release, published=published, frame=_kept(release).areas.get(area, ""))
