"""Sheets entered twice are found without any identity, few others are suggested, and a person decides."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldkit.errors import Code, WorldFailed
from fieldkit.filling import fill
from fieldkit.shelf import Workbook
from sync.duplicates import NEAR, Sheet, Suggestion, suggest, tail_share
from sync.duplicates_store import decide, pairs
from sync.serial import printed
from tests.factory import TEST, Town, answers, clock, record, session
from tests.sync.back_home import SESSION_DAY, exchange
from tests.sync.entered_twice import DAY, entered_twice, simulated
from ui.cli.simulated import made_up_test


def named(found: Sequence[Suggestion]) -> set[frozenset[str]]:
    return {frozenset((one.one, one.other)) for one in found}


@pytest.mark.parametrize(("rate", "precision", "recall"), [(0.005, 0.80, 0.85), (0.01, 0.85, 0.85), (0.03, 0.90, 0.85)])
def test_sheets_entered_twice_are_found(rate: float, precision: float, recall: float) -> None:
    """On 100 made-up sessions of 30, with so many sheets entered twice: so many found, so few wrongly suggested."""
    random = Random(20260514)  # noqa: S311 - made-up people
    sheets, true = entered_twice(simulated(100, 30, 10, random), rate, random)
    found = named(suggest(sheets))
    right = len(found & true)
    assert right >= recall * len(true)
    assert right >= precision * len(found)


def test_where_nothing_was_entered_twice_next_to_nothing_is_suggested() -> None:
    """Of 3,000 made-up sheets none of which is a copy, at most three pairs are shown."""
    assert len(suggest(simulated(100, 30, 10, Random(3)))) <= 3  # noqa: S311 - made-up people


def test_those_who_tick_one_column_are_not_suggested_for_it() -> None:
    """Sheets with one answer all the way down are alike because many are, not because they are one."""
    random = Random(5)  # noqa: S311 - made-up people
    sheets = simulated(60, 30, 6, random)
    straight = [
        replace(sheet, answers=("self", *["nunca"] * 10, "65-74", "mujer", "2", "no")) for sheet in sheets[::20]
    ]
    table = straight[0]
    beside = replace(table, record="f" * 32)
    found = named(suggest([*sheets, *straight[1:], table, beside]))
    assert frozenset((table.record, beside.record)) not in found


def test_a_printed_number_settles_it() -> None:
    """The same serial at neighbouring tables is suggested whatever was typed; different serials never are."""
    typed = tuple("abcdefghij")
    one = Sheet("1" * 32, "p", DAY, typed, serial="1008")
    same = Sheet("2" * 32, "p", DAY + NEAR, tuple(reversed(typed)), serial="1008")
    other = Sheet("3" * 32, "p", DAY, typed, serial="2006")
    (found,) = suggest([one, same, other])
    assert ({found.one, found.other}, found.serial, found.probability) == ({"1" * 32, "2" * 32}, "1008", 1.0)


@pytest.mark.parametrize(
    ("written", "serial"), [("0042-6", ""), ("00422", "00422"), ("0042-2", "00422"), ("", ""), ("A1", ""), ("٣", "")]
)
def test_a_number_counts_only_with_its_check_digit(written: str, serial: str) -> None:
    """A misread serial proves nothing."""
    assert printed(written) == serial


@pytest.mark.parametrize("away", [{"place": "q"}, {"day": DAY + NEAR + timedelta(days=1)}])
def test_only_neighbouring_tables_are_compared(away: dict[str, object]) -> None:
    """Elsewhere, or more than a few days later, sheets are not compared, not even by number."""
    one = Sheet("1" * 32, "p", DAY, ("x",) * 10, serial="1008")
    assert suggest([one, replace(one, record="2" * 32, **away)]) == []  # type: ignore[arg-type]


def test_with_few_sheets_chance_is_not_guessed() -> None:
    """Where there is nobody to compare with, alike sheets are not called duplicates."""
    one = Sheet("1" * 32, "p", DAY, tuple("abcdefghij"))
    assert suggest([one, replace(one, record="2" * 32)]) == []
    assert suggest([]) == []


@given(st.lists(st.integers(0, 15), min_size=60, max_size=120))
def test_the_tail_never_rises(levels: list[int]) -> None:
    """The closer two sheets are, the rarer it is by chance, also beyond what was ever seen."""
    at_least = [sum(level >= n for level in levels) for n in range(16)]
    shares = [tail_share(at_least, n) for n in range(16)]
    assert shares == sorted(shares, reverse=True)
    assert all(0 < share <= 1 for share in shares)


@pytest.fixture
def typed_twice(town2: Town) -> tuple[Town, str, str]:
    """Two laptops at one table: one sheet on both, among eighty others elsewhere."""
    random = Random(9)  # noqa: S311 - made-up people
    first, second = town2.stations
    form = first.shelf.form(TEST)

    def made() -> dict[str, str]:
        return fill(form, dict(made_up_test(random, village=False)), clock)[0]

    elsewhere = session(first, place="La Alquería")
    first.submissions.save_all(form, elsewhere, [made() for _ in range(80)])
    rare = fill(form, {**answers(q01="nunca", q02="casisiempre", q04="nunca", q06="pocas", q09="casisiempre"),
                       "age_band": "16-24", "gender": "otra", "household": "4"}, clock)[0]  # fmt: skip
    (one,) = first.submissions.save_all(form, session(first), [rare])
    (other,) = second.submissions.save_all(form, session(second, place="plaza de san juan "), [rare])
    exchange(town2, today=SESSION_DAY)
    return town2, one, other


def test_a_decision_stays(typed_twice: tuple[Town, str, str]) -> None:
    """'Different' is remembered through later merges; the pair is not shown again, nothing was withdrawn."""
    town, one, other = typed_twice
    (pair,) = pairs(town.office)
    assert {pair.suggestion.one, pair.suggestion.other} == {one, other}
    decide(town.office, "different", other, one)
    record(town.stations[0], session(town.stations[0]))
    exchange(town, today=SESSION_DAY)
    assert pairs(town.office) == []
    assert town.office.submissions.count(TEST) == 83


def test_the_same_sheet_is_kept_once(typed_twice: tuple[Town, str, str]) -> None:
    """'Same' withdraws the second of the two, by a person's word, and the laptop that typed it learns of it."""
    town, one, other = typed_twice
    decide(town.office, "same", one, other)
    assert pairs(town.office) == []
    exchange(town, today=SESSION_DAY)
    assert town.office.submissions.get(one).record == one
    with pytest.raises(WorldFailed) as failed:
        town.stations[1].submissions.get(other)
    assert failed.value.code is Code.RECORD_WITHDRAWN


def test_a_decision_about_nothing_is_refused(typed_twice: tuple[Town, str, str]) -> None:
    """A record that is not there leaves no decision behind."""
    town, one, _ = typed_twice
    with pytest.raises(WorldFailed) as failed:
        decide(town.office, "different", one, "0" * 32)
    assert failed.value.code is Code.RECORD_UNKNOWN
    assert town.office.query("SELECT * FROM decisions") == []


def test_a_form_of_ones_own_with_a_printed_number(town1: Town, tmp_path: Path) -> None:
    """A question named 'sheet' is read as the printed number, in any form."""
    from openpyxl import Workbook as Book  # noqa: PLC0415

    book = Book()
    survey = book.active
    assert survey is not None
    survey.title = "survey"
    for row in (("type", "name", "label"), ("text", "sheet", "Sheet"), ("text", "note_it", "Note")):
        survey.append(row)
    book.save(tmp_path / "own.xlsx")
    office = town1.office
    form = office.shelf.form(office.add_form(Workbook("own", (tmp_path / "own.xlsx").read_bytes())).form_id)
    gathering = session(office)
    records = office.submissions.save_all(
        form, gathering, [{"sheet": "1008", "note_it": "a"}, {"sheet": "100-8", "note_it": "b"}, {"sheet": "2006"}]
    )
    (pair,) = pairs(office)
    assert {pair.suggestion.one, pair.suggestion.other} == set(records[:2])
    assert pair.suggestion.serial == "1008"
