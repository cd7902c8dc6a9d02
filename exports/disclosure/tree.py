"""One model for areas that lie in one another: each area's own, tied where two of them count the same people.

A cell of the whole is a cell of an area's own model with the area's name in it. What an area counts is what those in it
count together; what it counts at one of them is what that one counts in all.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from exports.disclosure.model import Key, Model, Relation

AREA: Final = "area"
# Of what each area counts by itself that lies along these, the sum over areas means nothing.
_OWN: Final = frozenset({"place", "zone", "session"})


@dataclass(frozen=True)
class Branch:
    """How an area lies in the one around it.

    `fixes` gives for a name and value of the outer model what they are in the area's own: {('place', 'Yecla'): ()}
    says that what the outer model counts at the place Yecla is all that this area counts; ('session', 'Yecla 2026-05')
    may be (('month', '2026-05'),).
    """

    outer: str
    inner: str
    fixes: Mapping[tuple[str, str], tuple[tuple[str, str], ...]] = field(default_factory=dict)


def in_area(cell: Key, area: str) -> Key:
    """A cell of an area's own model as a cell of the whole."""
    return cell | {(AREA, area)}


def grown(models: Mapping[str, Model], branches: Sequence[Branch]) -> Model:
    """Tie the models of areas into one. ValueError where two levels count the same people differently: a bug."""
    whole = Model()
    for area, model in models.items():
        whole.counts |= {in_area(cell, area): count for cell, count in model.counts.items()}
        whole.relations += [
            Relation(in_area(one.total, area), tuple(in_area(part, area) for part in one.parts))
            for one in model.relations
        ]
    inside: dict[str, list[str]] = {}
    for branch in branches:
        inside.setdefault(branch.outer, []).append(branch.inner)
        _tie_alike(whole, models, branch)
    for outer, inner in inside.items():
        _tie_sums(whole, models, outer, inner)
    return whole


def _tie_alike(whole: Model, models: Mapping[str, Model], branch: Branch) -> None:
    """What the outer area counts at the inner one, and what that one counts."""
    known = models[branch.inner].counts
    for cell in models[branch.outer].counts:
        for fixed in cell:
            if fixed in branch.fixes:
                same = cell - {fixed} | frozenset(branch.fixes[fixed])
                if same in known:
                    whole.tie(in_area(cell, branch.outer), [in_area(same, branch.inner)])


def _tie_sums(whole: Model, models: Mapping[str, Model], outer: str, inner: Sequence[str]) -> None:
    """What the outer area counts in all: those inside together, and the rest that lies in none of them."""
    rests = _rests(models, outer, inner)
    somewhere = any(rests.values())
    for cell, rest in rests.items():
        parts = [in_area(cell, one) for one in inner if cell in models[one].counts]
        if somewhere:
            elsewhere = in_area(cell, f"{outer}, elsewhere")
            whole.counts[elsewhere] = rest
            parts.append(elsewhere)
        whole.tie(in_area(cell, outer), parts)


def _rests(models: Mapping[str, Model], outer: str, inner: Sequence[str]) -> dict[Key, int]:
    found = {}
    for cell, count in models[outer].counts.items():
        if _OWN.isdisjoint(name for name, _ in cell):
            shared = [models[one].counts[cell] for one in inner if cell in models[one].counts]
            if shared:
                found[cell] = count - sum(shared)
    return found
