"""Every one of the plan's data needs can be entered at a laptop, and found again at the office."""

import json
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest
from openpyxl import load_workbook

from exports.periods import Period
from exports.summary import export
from fieldkit import kit, shelf
from fieldkit.contacts import Contacts
from fieldkit.filling import fill
from fieldkit.flat import quote
from fieldkit.progress import Silent
from fieldkit.shelf import SESSION_FORM
from fieldkit.store import Store
from forms.workbook import compile_workbook, load_compiled
from sync.connection import mailbox
from sync.merge import merge
from sync.publishing import put_kit
from sync.send import receive, send
from tests import factory
from tests.kept import Kept


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One filled form. `list`: the list in which what it says of a thing stands; `listed`: a cell of the workbook."""

    form: str
    answers: dict[str, str]
    list: str = ""
    listed: str = ""


class Need(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the plan asks for, and the answers that hold it, by entry."""

    of: str
    nth: int
    at: dict[str, list[str]]


class Needs(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The whole table."""

    entry: dict[str, Entry]
    need: list[Need]


WRITTEN = Path(__file__).with_name("needs.toml").read_text(encoding="utf-8")
NEEDS = msgspec.convert(tomllib.loads(WRITTEN), Needs)


@dataclass
class Merged:
    """The office after the laptop's batch: where each entry lies, and what the form itself worked out."""

    office: Store
    records: dict[str, str] = field(default_factory=dict)
    stored: dict[str, dict[str, str]] = field(default_factory=dict)


@pytest.fixture(scope="module")
def merged(tmp_path_factory: pytest.TempPathFactory, kept1: Kept) -> Iterator[Merged]:
    """Every entry filled in at a station, through the forms' own engine; sent, and merged."""
    town = kept1.copy(tmp_path_factory.mktemp("needs"))
    office, (station,) = town.office, town.stations
    for workbook in shelf.action_forms():
        office.add_form(workbook)
    put_kit(office, mailbox(office), kit.publish(office, "2026-04-02"))
    receive(station)
    found = Merged(office)
    session = factory.session(station, **NEEDS.entry["session"].answers)
    for name, entry in NEEDS.entry.items():
        found.records[name], found.stored[name] = _enter(station, entry, session)
    send(station)
    merge(office)
    yield found
    town.close()


def _enter(station: Store, entry: Entry, session: str) -> tuple[str, dict[str, str]]:
    form = station.form(entry.form) if entry.form != SESSION_FORM else station.shelf.form(SESSION_FORM)
    filled, problems = fill(form, entry.answers, factory.clock)
    assert not problems, (entry.form, problems)
    if entry.form == SESSION_FORM:
        return session, filled
    if Contacts.takes(form):
        return station.contacts.add(form, filled), filled
    return station.submissions.save(form, session, filled), filled


@pytest.mark.parametrize("need", NEEDS.need, ids=lambda need: f"{need.of}-{need.nth}")
def test_what_the_plan_needs_is_found_again(need: Need, merged: Merged) -> None:
    """Each answer that holds it stands in the form's flat table, as it was typed in or worked out."""
    for name, paths in need.at.items():
        form = NEEDS.entry[name].form
        table = merged.office.flat.table(form)
        assert table is not None, form
        columns = ", ".join(quote(table.columns[path]) for path in paths)
        (row,) = merged.office.query(
            f"SELECT {columns} FROM {quote(table.name)} WHERE record = ?",  # noqa: S608 - names out of the store's own table
            (bytes.fromhex(merged.records[name]),),
        )
        should = [merged.stored[name][path] for path in paths]
        assert all(should), (name, paths)
        assert [_same(cell) for cell in row] == [_same(answer) for answer in should]
        given = NEEDS.entry[name].answers
        assert all(_same(given[path]) == _same(merged.stored[name][path]) for path in paths if path in given)


def _same(value: object) -> object:
    """Numbers as numbers: a flat table has columns of them."""
    try:
        return float(str(value))
    except ValueError:
        return value


def test_what_is_a_thing_stands_in_its_list(merged: Merged) -> None:
    """A thing of an office's list knows what was saved to it; nothing of it is missing or another's."""
    for name, entry in NEEDS.entry.items():
        if not entry.list:
            continue
        assert [one.dataset for one in merged.office.shelf.form(entry.form).entities] == [entry.list]
        things = merged.office.lists.all(entry.list)
        values = set(entry.answers.values()) | set(merged.stored[name].values())
        assert any(one.properties and set(one.properties.values()) <= values for one in things), name


def test_what_the_workbook_lists_is_in_it(merged: Merged, tmp_path: Path) -> None:
    """Activities, meetings, posters and training stand in the workbook one by one."""
    out = tmp_path / "summary.xlsx"
    export(merged.office, Period.parse("2026-Q2"), out, progress=Silent(), today=date(2026, 7, 1))
    cells = {str(cell) for sheet in load_workbook(out) for row in sheet.values for cell in row if cell}
    assert {entry.listed for entry in NEEDS.entry.values() if entry.listed} <= cells


def test_the_laptop_cannot_read_what_is_personal(merged: Merged) -> None:
    """What names people went sealed: the office's shelf says so of every form that holds such a need."""
    sealed = {"call", "beneficiary", "visitor", "visit", "missed", "helper", "request", "case", "closed"}
    takes = {name for name, entry in NEEDS.entry.items() if Contacts.takes(merged.office.shelf.form(entry.form))}
    assert takes == sealed


def test_a_conversation_leaves_four_marks_at_most() -> None:
    """The three A's are a guide to read; four questions can be answered, by choosing, and each left blank."""
    workbook = next(one for one in shelf.action_forms() if one.name == "conversation")
    form = load_compiled(compile_workbook(workbook.data).blob)
    marks = [question for question in form.questions if question.asked not in {"note", ""}]
    assert {question.path: question.asked for question in marks} == dict.fromkeys(
        ("reached", "minutes", "interest", "parted"), "select_one"
    )
    assert fill(form, {}, factory.clock) == ({}, ())


@pytest.mark.shared
def test_no_need_of_the_plan_is_left_out(shared: Path) -> None:
    """The table has a row for each need of the plan as it was handed over, and none besides."""
    plan: dict[str, Any] = json.loads((shared / "plan" / "plan.json").read_text(encoding="utf-8"))
    asked = Counter[str]()
    for one in (*plan["actions"], *plan["cross_cutting"]):
        asked[one["id"]] = len(one.get("data_needed", []))
    asked["intervention_model"] = 1
    for name, one in plan["learning"].items():
        asked[name] = len(one.get("record", []))
    should = {(of, nth) for of, count in asked.items() for nth in range(1, count + 1)}
    assert len(should) == 71
    assert {(need.of, need.nth) for need in NEEDS.need} == should
    assert len(NEEDS.need) == len(should)
