"""Each rule of the protection taken away in turn: the audit of the finished file refuses every time."""

from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from exports import released
from exports.audit import audit
from exports.disclosure import groups, hiding, protect, protection
from exports.disclosure.hiding import Hiding
from exports.disclosure.model import Key, Model
from exports.disclosure.protection import Protection
from exports.disclosure.rounding import Rounding
from exports.disclosure.statement import Between, Exactly
from exports.periods import Period
from exports.public import Public
from exports.summary import export
from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Silent
from fieldkit.store import Store
from tests.exports import made

Patch = pytest.MonkeyPatch
# The areas beside the places, by the same answers.
_PLACES = made.MESA.decode()[made.MESA.decode().index("[[table]]") :]
ZONES = (
    _PLACES.replace('"place-band"', '"zone-band"').replace('by = "place"', 'by = "zone"')
    .replace('es = "Zonas", en = "Areas"', 'es = "Barrios", en = "Parts"')
)  # fmt: skip
PLAN = made.MESA + b"\n" + ZONES.encode()


@pytest.fixture(scope="module")
def villages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Small villages beside a town, and one village where everybody gave the same answer."""
    with made.office(tmp_path_factory.mktemp("villages")) as store:
        made.gathering(store, "Santiago", "2026-04-07", list(made.BANDS) * 9, passers=50)
        made.gathering(store, "Santa María", "2026-04-08", ["b1"] * 11 + ["b2"] * 8 + ["b3"] * 2, passers=30)
        made.gathering(store, "La Raja", "2026-05-14", ["b4"] * 2 + ["b1"], passers=8)
        made.gathering(store, "La Alquería", "2026-05-15", ["b3"] * 9, passers=12)
        made.gathering(store, "Las Encebras", "2026-05-16", ["b1"] * 7 + ["b2"] * 6, passers=20)
        yield store


@pytest.fixture
def office(villages: Store, monkeypatch: Patch) -> Iterator[Store]:
    """The same for every rule, without what was published of it; little time is spent on hiding fewer cells."""
    monkeypatch.setattr(protect, "_SECONDS", 0.2)
    yield villages
    made.forget_releases(villages)


def publish(store: Store, out: Path, mode: Any, period: str = "2026-Q2") -> bytes:
    """Export with all tables."""
    export(store, Period.parse(period), out, progress=Silent(), today=date(2026, 7, 3), plan=PLAN, mode=mode)
    return out.read_bytes()


def why(deed: Callable[[], object]) -> str:
    """The reason for which a workbook is refused."""
    with pytest.raises(WorldFailed) as failed:
        deed()
    assert failed.value.code is Code.NOT_PROTECTED
    return str(failed.value.facts["why"])


def small_as_they_are(model: Model, base: int, seed: bytes, *, gap: float = 0) -> Rounding:  # noqa: ARG001 - as called
    """Rounding that spares what is small."""
    found = round_all(model, base, seed)
    few = {cell: count for cell, count in model.counts.items() if 0 < count < base}
    return Rounding({**found.published, **few}, found.extra_steps)


round_all = protect.round_all
hide = hiding.hide


def no_helpers(model: Model, printed: Collection[Key], threshold: int, _: float) -> Hiding:
    """Hiding of small counts alone."""
    said = {cell: model.counts[cell] for cell in printed}
    facts = {cell: Between(0, 99) if 0 < count < threshold else Exactly(count) for cell, count in said.items()}
    return Hiding(facts, 0, 0, 0)


def narrow(model: Model, printed: Collection[Key], threshold: int, seconds: float) -> Hiding:
    """Intervals that are narrower than what follows from the rest."""
    facts = hide(model, printed, threshold, seconds).published
    near = {cell: Between(max(0, model.counts[cell] - 1), model.counts[cell] + 1) for cell in facts}
    return Hiding({c: near[c] if isinstance(fact, Between) else fact for c, fact in facts.items()}, 0, 0, 0)


def none_hidden(model: Model, printed: Collection[Key], *_: object) -> Hiding:
    """Nothing hidden at all."""
    return Hiding({cell: Exactly(model.counts[cell]) for cell in printed}, 0, 0, 0)


def test_small_counts_that_are_not_rounded(office: Store, tmp_path: Path, monkeypatch: Patch) -> None:
    """Nothing gets the file's name, and nothing is remembered."""
    monkeypatch.setattr(protect, "round_all", small_as_they_are)
    assert why(lambda: publish(office, tmp_path / "out.xlsx", "rounding")) == "not-a-multiple"
    assert not (tmp_path / "out.xlsx").exists()
    assert office.releases.all() == []


def test_the_floor_under_the_base(office: Store, tmp_path: Path, monkeypatch: Patch) -> None:
    """A base below the threshold shows small counts: the cover says so, and is refused."""
    monkeypatch.setattr(protection.Protection, "__post_init__", lambda _: None)
    monkeypatch.setattr(released.Asked, "protection", property(lambda _: Protection(5, 3)))
    assert why(lambda: publish(office, tmp_path / "out.xlsx", "rounding")) == "floors"


@pytest.mark.parametrize(
    ("rule", "reasons"),
    [(none_hidden, {"small-printed"}), (no_helpers, {"exact", "narrowed"}), (narrow, {"exact", "narrowed"})],
)
def test_a_rule_of_suppression(
    office: Store, tmp_path: Path, monkeypatch: Patch, rule: Callable[..., Hiding], reasons: set[str]
) -> None:
    """Small counts printed, small counts that a subtraction gives, intervals that say too much."""
    monkeypatch.setattr(hiding, "hide", rule)
    assert why(lambda: publish(office, tmp_path / "out.xlsx", "suppression")) in reasons
    assert not (tmp_path / "out.xlsx").exists()


def test_groups_that_answer_alike(tmp_path: Path, monkeypatch: Patch) -> None:
    """Nine people in a village gave one answer: nobody need be found to be known, and no count is small."""
    monkeypatch.setattr(protect, "_SECONDS", 0.2)
    with made.office(tmp_path) as store:
        made.gathering(store, "Santiago", "2026-04-07", list(made.BANDS) * 9, passers=50)
        made.gathering(store, "La Alquería", "2026-05-15", ["b3"] * 9, passers=15)
        with monkeypatch.context() as patch:
            patch.setattr(groups, "answers", lambda _: frozenset())
            assert why(lambda: publish(store, tmp_path / "out.xlsx", "suppression")) == "everybody"
        publish(store, tmp_path / "out.xlsx", "suppression")


def test_what_lies_in_what(tmp_path: Path, monkeypatch: Patch) -> None:
    """Without the gatherings of a place in its model, a place and its one gathering are rounded in two ways."""
    nest = Model.nest

    def without(model: Model, one: str, other: str, lies_in: Mapping[str, str]) -> None:
        if (one, other) != ("session", "place"):
            nest(model, one, other, lies_in)

    with made.office(tmp_path) as store:
        for number in range(16):
            made.gathering(store, f"Place {number}", f"2026-05-{number + 1:02}", ["b1"] * 3 + ["b2"] * 4)
        with monkeypatch.context() as patch:
            patch.setattr(Model, "nest", without)
            reasons = {"exact", "narrowed", "nothing-fits"}
            assert why(lambda: publish(store, tmp_path / "out.xlsx", "rounding")) in reasons
        publish(store, tmp_path / "out.xlsx", "rounding")


def test_a_share_of_what_is_hidden(office: Store, tmp_path: Path, monkeypatch: Patch) -> None:
    """A percentage beside an interval tells the count."""
    monkeypatch.setattr("exports.grids.share", lambda *_: Public(0.25))
    shares = PLAN.replace(b'id = "place-band"\n', b'id = "place-band"\nshow = ["shares"]\n')

    def shown() -> None:
        period, out = Period.parse("2026-Q2"), tmp_path / "out.xlsx"
        export(office, period, out, progress=Silent(), today=date(2026, 7, 3), plan=shares, mode="suppression")

    assert why(shown) == "quotient"


@pytest.mark.parametrize("mode", ["rounding", "suppression"])
def test_the_ledger_not_asked(office: Store, tmp_path: Path, monkeypatch: Patch, mode: str) -> None:
    """A quarter published again with five tests more: beside the first, the second workbook is refused."""
    monkeypatch.setattr(released, "cut", lambda _earlier, _name, period: (period,))
    monkeypatch.setattr("exports.summary.remember_all", lambda *_: None)
    first = publish(office, tmp_path / "first.xlsx", mode)
    session = next(one.id for one in office.sessions.all() if one.place == "Santiago")
    office.submissions.save_all(office.shelf.form("mesa_test"), session, [{"q01": "nunca", "band": "b4"}] * 5)
    second = publish(office, tmp_path / "second.xlsx", mode)
    audit(second)
    assert why(lambda: audit(second, [first])) == "changed-since"


def test_the_ledger_not_asked_about_other_lengths(tmp_path: Path, monkeypatch: Patch) -> None:
    """A quarter, and all of it but one gathering of two people: subtracting them tells what the two answered."""
    monkeypatch.setattr(protect, "_SECONDS", 0.2)
    monkeypatch.setattr(released, "cut", lambda _earlier, _name, period: (period,))
    monkeypatch.setattr("exports.summary.remember_all", lambda *_: None)
    with made.office(tmp_path) as store:
        made.gathering(store, "Santiago", "2026-04-07", list(made.BANDS) * 9, passers=50)
        made.gathering(store, "La Alquería", "2026-05-15", list(made.BANDS) * 6, passers=30)
        made.gathering(store, "Santiago", "2026-06-07", ["b1", "b4"], passers=9)
        first = publish(store, tmp_path / "first.xlsx", "suppression")
        second = publish(store, tmp_path / "second.xlsx", "suppression", "2026-04-01..2026-05-31")
    audit(second)
    assert why(lambda: audit(second, [first])) in {"exact", "narrowed", "everybody", "nothing-fits"}


@pytest.mark.parametrize("mode", ["rounding", "suppression"])
def test_with_all_rules_it_is_published(office: Store, tmp_path: Path, mode: str) -> None:
    """The same office, nothing removed."""
    audit(publish(office, tmp_path / "out.xlsx", mode))
