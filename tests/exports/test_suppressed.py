"""Small counts as intervals: the finished workbook, opened and read back."""

import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from exports.audit import audit
from exports.disclosure import protect
from exports.disclosure.linear import SolverError
from exports.disclosure.outsider import Outsider
from exports.periods import Language
from exports.plan import read_plan
from exports.summary import export
from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Silent
from fieldkit.store import Store
from tests.exports import books, made
from ui import messages

INTERVAL = re.compile(r"(\d+)–(\d+)")


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Little time is spent on hiding fewer cells."""
    monkeypatch.setattr(protect, "_SECONDS", 0.2)


def suppressed(store: Store, out: Path, language: Language = "es", plan: bytes | None = None) -> None:
    """Export the quarter with intervals."""
    export(store, books.Q2, out, progress=Silent(), today=books.TODAY, mode="suppression", language=language, plan=plan)


def test_every_number_is_true_and_every_interval_holds_the_truth(quarter: Store, tmp_path: Path) -> None:
    """Large counts are exact, small ones lie in their interval, and every interval leaves a reader in doubt."""
    suppressed(quarter, tmp_path / "out.xlsx")
    sessions = {session.id: session.place for session in quarter.sessions.all()}
    truth: Counter[tuple[str, str]] = Counter()
    for test in quarter.submissions.current("mesa_test"):
        truth[sessions[test.session], test.answers.get("band", "")] += 1
    sheet = load_workbook(tmp_path / "out.xlsx")["Zonas"]
    shown = {str(row[1].value): [cell.value for cell in row[2:]] for row in sheet.iter_rows(6)}
    hidden = 0
    for place in made.ZONES:
        for band, value in zip([*made.BANDS, ""], shown[place], strict=False):
            if isinstance(value, int):
                assert value == truth[place, band]
                assert not 0 < value < 5
            else:
                found = INTERVAL.fullmatch(str(value))
                assert found
                low, high = int(found[1]), int(found[2])
                assert low <= truth[place, band] <= high
                assert low >= 5 or high >= 5
                hidden += 1
    assert hidden > 5
    audit((tmp_path / "out.xlsx").read_bytes())


@pytest.mark.parametrize(
    ("language", "meaning", "cover"),
    [("es", "está entre esos dos", "Portada"), ("en", "lies between these two", "Cover")],
)
def test_it_says_what_an_interval_means(
    quarter: Store, tmp_path: Path, language: Language, meaning: str, cover: str
) -> None:
    """On the sheets and on the cover, in both languages; nothing speaks of steps."""
    suppressed(quarter, tmp_path / "out.xlsx", language)
    workbook = load_workbook(tmp_path / "out.xlsx")
    texts = [str(cell.value) for sheet in workbook for row in sheet.iter_rows() for cell in row if cell.value]
    assert any(meaning in text for text in texts)
    assert not any("de 5 en 5" in text or "in steps of 5" in text for text in texts)
    assert any("0–9" in str(cell.value) for cell in workbook[cover]["B"])


def test_an_interval_is_text_that_no_chart_draws(quarter: Store, tmp_path: Path) -> None:
    """A bar of nought where a count is hidden would be a lie: that table has no chart."""
    suppressed(quarter, tmp_path / "out.xlsx")
    workbook = load_workbook(tmp_path / "out.xlsx")
    cells = [cell for row in workbook["Zonas"].iter_rows(6) for cell in row if INTERVAL.fullmatch(str(cell.value))]
    assert cells
    assert {(cell.data_type, cell.number_format, cell.alignment.horizontal) for cell in cells} == {("s", "@", "right")}
    assert [len(sheet._charts) for sheet in workbook if sheet.title in {"Zonas", "Mesas"}] == [0, 0]


def test_the_plan_says_how(quarter: Store, tmp_path: Path) -> None:
    """Mode and threshold are the plan's own; floors are refused with their place."""
    plan = b'protection = { mode = "suppression", threshold = 8, base = 8 }\n' + made.MESA
    books.exported(quarter, tmp_path / "out.xlsx", plan=plan)
    sheet = load_workbook(tmp_path / "out.xlsx")["Zonas"]
    numbers = [cell.value for row in sheet.iter_rows(6) for cell in row[2:] if isinstance(cell.value, int)]
    assert numbers
    assert not any(0 < number < 8 for number in numbers)
    for settings, field in (("threshold = 2", "threshold"), ("threshold = 6", "base"), ("base = 4", "base")):
        with pytest.raises(WorldFailed) as failed:
            read_plan(f"protection = {{ {settings} }}\n".encode() + made.MESA)
        assert (failed.value.code, failed.value.facts) == (
            Code.PLAN_UNREADABLE, {"where": "protection", "what": "floor", "field": field},
        )  # fmt: skip


def test_an_indicator_of_a_hidden_count_has_no_value(tmp_path: Path) -> None:
    """Grey, and it says why: a value computed from a count that is not shown would show it."""
    with made.office(tmp_path) as store:
        made.gathering(store, "La Raja", "2026-05-14", ["b1", "b4", "b4"], passers=4)
        suppressed(store, tmp_path / "out.xlsx")
    sheet = load_workbook(tmp_path / "out.xlsx")["Indicadores"]
    rows = {row[0].value: [cell.value for cell in row] for row in sheet.iter_rows(6)}
    assert rows["M2"][8] is None
    assert "– Sin datos" in rows["M2"]
    assert any("no se muestra" in str(cell) for cell in rows["M2"])


def test_quarters_with_intervals_stand_beside_each_other(tmp_path: Path) -> None:
    """Two releases and their sum, all exact or hidden: no difference between them gives anybody away."""
    with made.office(tmp_path) as store:
        for number, day in enumerate(["2026-02-03", "2026-05-03"]):
            made.gathering(store, "Santiago", day, list(made.BANDS) * 6, passers=40)
            session = made.gathering(store, "La Raja", day, ["b4", "b1", "b1"][: 3 - number], passers=6)
        found = []
        for period in ("2026-Q1", "2026-Q2", "2026-S1"):
            out = tmp_path / f"{period}.xlsx"
            quarter = books.Period.parse(period)
            export(store, quarter, out, progress=Silent(), today=date(2027, 1, 1), mode="suppression")
            found.append(out.read_bytes())
            store.submissions.save_all(store.shelf.form("mesa_test"), session, [{"q01": "nunca", "band": "b2"}])
    audit(found[2], found[:2])
    audit(found[1], found[:1])


def test_a_proof_that_comes_to_no_end_is_a_sentence(
    quarter: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The solver has no answer about the finished workbook: it is refused, not written and not remembered."""

    def no_answer(*_: object, **__: object) -> None:
        raise SolverError("Unknown")

    monkeypatch.setattr(Outsider, "wide", no_answer)
    out = tmp_path / "out.xlsx"
    with pytest.raises(WorldFailed) as failed:
        export(quarter, books.Q2, out, progress=Silent(), today=books.TODAY, mode="rounding")
    assert (failed.value.code, failed.value.facts["why"]) == (Code.NOT_PROTECTED, "unproven")
    assert "could not prove" in str(messages.of(failed.value, "en"))
    assert messages.details(failed.value, "en") == []
    assert not out.exists()
    assert quarter.releases.listed() == []
