"""A week's matching as its page shows it, and what becomes of a pair. No Qt."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from fieldkit import settings
from fieldkit.lists import labels
from fieldkit.matching import agreeing
from fieldkit.matching.distance import unknown
from fieldkit.matching.hours import Window, span
from fieldkit.matching.model import Offer, Part, Request
from fieldkit.matching.reading import Week, rows, week
from fieldkit.matching.rows import matching_of
from fieldkit.matching.score import Judged, Marked
from fieldkit.progress import Progress
from fieldkit.store import Store
from ui import match_words
from ui.desktop.opened import Clock
from ui.languages import Language, written

_ALSO = 3  # who else could, of each request
_Labels = Mapping[Part, Mapping[str, str]]


@dataclass(frozen=True)
class Asked:
    """A request of the week. `offer`: who has agreed, or is proposed, with the points of 100 and the reasons for them.

    Of one that nobody is left for, `reasons` says why. `place`: the page of the thing that it is written in.
    `others`: who else could, with their points and reasons.
    """

    request: Request
    when: str
    how: Literal["agreed", "proposed", "nobody"]
    place: str
    offer: Offer | None = None
    points: int = 0
    reasons: tuple[str, ...] = ()
    others: tuple[tuple[Offer, int, tuple[str, ...]], ...] = ()


@dataclass(frozen=True)
class Matching:
    """A week. `names`: all that the plan matches, by name and title. `agrees`, `refuses`: what it has a form for.

    `far`: places of which nobody knows how far they are.
    """

    names: tuple[tuple[str, str], ...]
    name: str
    monday: date
    asked: tuple[Asked, ...]
    offers: int
    agrees: bool
    refuses: bool
    far: tuple[str, ...]


def look(store: Store, _progress: Progress, *, name: str, day: date, language: Language) -> Matching | None:
    """Match the week that a day is in, by the plan's row of this name or its first; None where the plan has none.

    Nor where the lists that it is about are not here.
    """
    into, plan = written(language), store.settings.get(settings.PLAN)
    here = set(store.lists.names())
    known = {key: row for key, row in rows(store).items() if {row.requests.list, row.offers.list} <= here}
    if not known:
        return None
    chosen = name if name in known else next(iter(known))
    found, row = week(store, chosen, day), known[chosen]
    asked = sorted(_asked(found, _labels(store, found, into), language), key=lambda one: _order(one.request))
    return Matching(
        tuple((key, one.title.said(language)) for key, one in known.items()), chosen, found.monday, tuple(asked),
        found.offers, row.accept is not None, bool(row.requests.refused),
        tuple(unknown(store.shelf.places(), matching_of(plan)[1])),
    )  # fmt: skip


def _order(request: Request) -> tuple[int, int, str]:
    return request.window.day, span(request.window)[0], request.label.casefold()


def _labels(store: Store, found: Week, into: str) -> _Labels:
    """What kinds and languages are called."""
    side = found.row.requests
    kinds = [labels.of(store, side.list, name, into) for name in side.kinds]
    spoken = labels.of(store, side.list, side.spoken, into)
    return {Part.WHAT: {value: label for one in kinds for value, label in one.items()}, Part.LANGUAGE: spoken}


def _asked(found: Week, words: _Labels, language: Language) -> Iterator[Asked]:
    name = found.row.requests.list
    for one in found.agreed:
        yield Asked(
            one.request, _when(one.request.window, language), "agreed", f"thing/{one.list}/{one.thing}", one.offer
        )
    places = {one.id: at for at, one in enumerate(found.judged.requests)}
    for pair in found.matched.matches:
        others = tuple(_others(found.judged, places[pair.request.id], pair.offer, words, language))
        reasons = tuple(_reason(mark, pair.request.window, words, language) for mark in pair.parts)
        place, at = f"thing/{name}/{pair.request.thing}", _when(pair.request.window, language)
        yield Asked(pair.request, at, "proposed", place, pair.offer, pair.points, reasons, others)
    for left in found.matched.unmet:
        why = tuple(match_words.reasons(left.ruled_out, left.taken, language))
        yield Asked(left.request, _when(left.request.window, language), "nobody", f"thing/{name}/{left.request.thing}",
                    reasons=why)  # fmt: skip


def _others(
    judged: Judged, at: int, best: Offer, words: _Labels, language: Language
) -> Iterator[tuple[Offer, int, tuple[str, ...]]]:  # fmt: skip
    """Who else could help with a request, the best few."""
    for by in [by for by in judged.others(at) if judged.offers[by].id != best.id][:_ALSO]:
        marks = judged.explain(at, by)
        reasons = tuple(_reason(mark, judged.requests[at].window, words, language) for mark in marks)
        yield judged.offers[by], int(judged.points[at, by]), reasons


def _reason(mark: Marked, window: Window, words: _Labels, language: Language) -> str:
    named = words.get(mark.part, {})
    facts = {
        "what": ", ".join(named.get(value, value) for value in mark.shared),
        "when": _when(window, language),
        "km": f"{mark.km:g}" if mark.km is not None else "?",
    }
    return match_words.part(mark.why, mark.points, mark.most, facts, language)


def _when(window: Window, language: Language) -> str:
    return match_words.when(window.day, span(window) if window.said else None, language)


def settle(
    store: Store, _progress: Progress, *, name: str, request: Request, offer: Offer, agrees: bool, clock: Clock
) -> str:  # fmt: skip
    """Write down that a pair agrees, or that it is not to be proposed again; the record. As `agreeing`."""
    deed = agreeing.agree if agrees else agreeing.refuse
    return deed(store, rows(store)[name], request, offer, clock)
