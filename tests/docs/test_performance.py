"""Each speed that is promised is measured, against the bound that is promised; and what was measured is kept whole."""

import re

import pytest

from scripts import bench
from scripts.benches import growth, history
from scripts.benches.measure import Measured, Row

DOCUMENT = history.DOCUMENT.read_text(encoding="utf-8")
PROMISED = re.compile(r"^\| .* \| `([a-z-]+)` \| ([0-9.]+(?: [kM]?[Bms]+)?) \|$", re.MULTILINE)


def row(key: str = "merge", **more: float | str) -> Row:
    """A row that nobody measures."""
    return Row(key, "merge", lambda _: (3.0, 2.0), "bare", **more)  # type: ignore[arg-type] # bounds and a unit


def test_each_promise_has_its_row() -> None:
    """What docs/performance.md promises, a row of `make bench` measures against that bound; and the other way round."""
    assert len(PROMISED.findall(DOCUMENT)) > 20
    assert dict(PROMISED.findall(DOCUMENT)) == {one.key: one.promise for one in bench.ROWS if one.promise}


def test_rows_have_names_of_their_own() -> None:
    """A row is found again in the history by its name."""
    keys = [one.key for one in bench.ROWS]
    assert len(set(keys)) == len(keys)
    assert all(re.fullmatch(r"[a-z0-9-]+", key) for key in keys)


def test_what_grows_is_promised() -> None:
    """The document names each cost whose growth is measured, and the highest exponents."""
    (sentence,) = re.findall(r"^How costs grow: (.*)$", DOCUMENT, re.MULTILINE)
    assert set(re.findall(r"`([a-z]+)`", sentence)) == set(growth.COSTS)
    assert set(re.findall(r"\d\.\d", sentence)) == {str(most) for most in growth.COSTS.values()}


@pytest.mark.parametrize(
    ("bounds", "met"),
    [({}, None), ({"ratio": 1.5}, True), ({"ratio": 1.49}, False), ({"limit": 3000}, True), ({"limit": 2999}, False)],
)
def test_a_promise_is_met_or_not(bounds: dict[str, float], met: bool | None) -> None:  # noqa: FBT001 - the outcome
    """A ratio is held against the ratio, a limit against our own figure."""
    assert Measured(row(**bounds), 3000, 2000).met is met


def test_what_was_measured_is_kept() -> None:
    """A row's line is written anew, others stay, and the history grows by a line."""
    once = history.added(
        DOCUMENT, [Measured(row("one", ratio=2), 3, 2), Measured(row("two"), 1, 2)], "2026-01-02", "abc"
    )
    twice = history.added(once, [Measured(row("two"), 1, 4)], "2026-01-03", "abd+")
    kept = {line.split("`")[1]: line for line in history.part(twice, history.MEASURED) if "`" in line}
    assert "1.50 | 2 | met | bare | 2026-01-02 | abc |" in kept["one"]
    assert "0.25 |  |  | bare | 2026-01-03 | abd+ |" in kept["two"]
    assert history.part(twice, history.HISTORY)[-2:] == [
        "| 2026-01-02 | abc | one 1.50, two 0.5 |",
        "| 2026-01-03 | abd+ | two 0.25 |",
    ]
    assert twice.count("<!--") == DOCUMENT.count("<!--")


def test_an_exponent_is_fitted() -> None:
    """A cost that grows as the data has 1, as its square 2, and one that does not grow 0."""
    sizes = [10, 100, 1000]
    for power in (0, 1, 2):
        assert growth.fitted(sizes, [3 * size**power for size in sizes]) == pytest.approx(power, abs=1e-9)
    found = growth.Grown("merge", sizes, [1, 10, 1000])
    assert found.steepest == pytest.approx(2)
    assert not found.met


def test_growth_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each cost is taken."""
    for count in ("OPENINGS", "SAVES", "ROUNDS"):
        monkeypatch.setattr(growth, count, 3)  # a median: now and then the system's clock of a processor stands still
    found = growth.measured([1_000])
    assert [one.name for one in found] == list(growth.COSTS)
    assert all(one.sizes == [1_000] and min(one.costs) > 0 for one in found)
