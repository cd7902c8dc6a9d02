"""What a period says, beside all that the office published before: counted now, or said again.

A period of which nothing was published is counted. One that was published is said again as it was. One of which parts
were published is their sum; the stretch between them, if there is one, is counted as a release of its own.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from exports.again import again, frame
from exports.disclosure.certificate import GivenAway, certify, fitting
from exports.disclosure.ledger import Release, cut
from exports.disclosure.protect import Protected, protect
from exports.disclosure.protection import Mode, Protection
from exports.disclosure.releases import earlier, release_of, remember
from exports.disclosure.rounding import RoundingError
from exports.disclosure.suppression import SuppressionError
from exports.gatherings import Gathering, gatherings
from exports.periods import Language, Period
from exports.places import pooled, pools_of
from exports.plan_rows import Plan
from exports.quality import Laptop, collect_quality
from exports.tables import Collected, collect, people_forms
from fieldkit.errors import Code, WorldFailed
from fieldkit.store import Store

# What is told once counting is done.
Counted = Callable[[], None]


@dataclass(frozen=True)
class Told:
    """What a period says. `pending` is what is to be remembered before anybody reads it; `numbers` the releases.

    `moment` is that at which counting began. The model of `collected` holds the true counts, or where they are not
    known any more, counts that fit all that was said.
    """

    collected: Collected
    protected: Protected
    laptops: tuple[Laptop, ...]
    numbers: tuple[int, ...]
    pending: tuple[Release, ...]
    moment: int


@dataclass(frozen=True)
class Asked:
    """What is asked for: which plan, in which language; `mode` where somebody insists on one."""

    store: Store
    plan: Plan
    language: Language
    mode: Mode | None = None

    @property
    def protection(self) -> Protection:
        """How what is new is protected."""
        shown = self.plan.protection
        return Protection(shown.threshold, shown.base, self.mode or shown.mode)

    @property
    def name(self) -> str:
        """The name under which releases of this plan are remembered."""
        return f"{self.plan.title.es}\n{self.plan.version}"


def tell(asked: Asked, period: Period, counted: Counted) -> Told:
    """Count a period, or say again what was published of it.

    Raises NOTHING_TO_EXPORT, RELEASE_FROZEN where a release reaches out of the period, where several stretches of it
    are not published yet, or where it was published in another `mode`; RELEASE_LACKS; NOT_PROTECTED where these
    tables have no protection.
    """
    moment = asked.store.releases.moment()
    forms = people_forms(asked.store, asked.plan)
    pieces = cut(earlier(asked.store, forms), asked.name, period)
    if pieces == (period,):
        return _first(asked, period, moment, counted)
    return _again(asked, period, (pieces, moment), counted)


def _first(asked: Asked, period: Period, moment: int, counted: Counted) -> Told:
    held = _held(asked, period)
    if all(gathering.known for gathering in held):
        raise WorldFailed(Code.NOTHING_TO_EXPORT, period=period.code)
    collected, protected, laptops = _count(asked, period, held, counted)
    number = asked.store.releases.next_number()
    return Told(collected, protected, laptops, (number,), (_release(asked, period, collected, protected),), moment)


def _held(asked: Asked, period: Period) -> tuple[Gathering, ...]:
    store, plan = asked.store, asked.plan
    pools = pools_of(plan, store.shelf.places())
    return tuple(gatherings(store, period, plan.tally.field if plan.tally else None, pools=pools))


def _count(
    asked: Asked, period: Period, held: tuple[Gathering, ...], counted: Counted
) -> tuple[Collected, Protected, tuple[Laptop, ...]]:
    store, plan = asked.store, asked.plan
    collected = collect(store, plan, period, held, asked.language)
    laptops, more = collect_quality(store, collected.model)
    collected = replace(collected, wanted=(*collected.wanted, *more))
    counted()
    with proving(period):
        protected = protect(
            collected.model,
            collected.wanted,
            protection=asked.protection,
            secret=store.identity.secret,
            release=f"{store.identity.id}\n{period.code}\n{asked.name}",
        )
    return collected, protected, laptops


@contextmanager
def proving(period: Period) -> Iterator[None]:
    """NOT_PROTECTED where the tables of a period have no protection, or none that is proven."""
    try:
        yield
    except (RoundingError, SuppressionError) as error:
        raise WorldFailed(Code.NOT_PROTECTED, sheet="", cell=period.code, why="no-protection") from error
    except GivenAway as given:
        raise WorldFailed(Code.NOT_PROTECTED, sheet="", cell=period.code, why=given.why) from given


def _release(asked: Asked, period: Period, collected: Collected, protected: Protected) -> Release:
    places = pooled(asked.store.shelf.places(), pools_of(asked.plan, asked.store.shelf.places()))
    shown = frame(collected.gatherings, places, protected.small)
    return release_of(protected, asked.name, period, collected.forms, b"", shown)


def _again(asked: Asked, period: Period, known: tuple[Sequence[Release | Period], int], counted: Counted) -> Told:
    pieces, moment = known
    store, new = asked.store, [piece for piece in pieces if isinstance(piece, Period)]
    published = [piece for piece in pieces if isinstance(piece, Release)]
    if len(new) > 1 or (asked.mode and published[0].protection.mode != asked.mode):
        raise WorldFailed(Code.RELEASE_FROZEN, period=published[0].period.code, number=str(published[0].number))
    asked = replace(asked, mode=published[0].protection.mode)
    pending = [_between(asked, piece) for piece in new]
    releases = sorted([*published, *pending], key=lambda release: release.period)
    shown = again(releases)
    if all(gathering.known for gathering in shown.held):
        raise WorldFailed(Code.NOTHING_TO_EXPORT, period=period.code)
    collected = collect(store, asked.plan, period, shown.held, asked.language, shown)
    laptops, more = collect_quality(store, collected.model, frozen=True)
    more = [one for one in more if one.counted in shown.counted]
    collected = replace(collected, wanted=(*collected.wanted, *more))
    counted()
    protected = protect(
        collected.model, collected.wanted, protection=asked.protection, secret=b"", release="", earlier=releases
    )
    with proving(period):
        collected.model.counts.update(fitting(protected.statement))
    protected = replace(protected, small=shown.small)
    numbers = tuple(release.number or store.releases.next_number() for release in releases)
    return Told(collected, protected, laptops if more else (), numbers, tuple(pending), moment)


def _between(asked: Asked, period: Period) -> Release:
    """Count a stretch between releases. Nobody prints it, and anybody can work it out: so it is proven by itself."""
    collected, protected, _ = _count(asked, period, _held(asked, period), lambda: None)
    with proving(period):
        certify(protected.statement, threshold=asked.protection.threshold)
    return _release(asked, period, collected, protected)


def remember_all(store: Store, told: Told, workbook: bytes) -> None:
    """Remember what a workbook of this SHA-256 says, before anybody reads it. RELEASE_MOVED.

    That too where it says again what was published: a note that stands in it may be withdrawn meanwhile.
    """
    for release in told.pending:
        remember(store, release, told.moment)
    if not told.pending and store.releases.moment() != told.moment:
        raise WorldFailed(Code.RELEASE_MOVED)
    store.releases.note(told.numbers, workbook)
