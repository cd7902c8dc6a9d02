"""Rows of the plan about dates and states: read with the rest of it, refused with their place."""

import pytest

from exports.plan import plan_of, read_plan, written
from fieldkit import shelf
from fieldkit.errors import Code, WorldFailed

HEAD = """
version = "1"
title = { es = "x", en = "x" }
form = "mesa_test"
counted = { es = "Tests", en = "Tests" }
"""
DUE = 'on = "day"\nwhat = { es = "Algo", en = "Something" }\n'


@pytest.mark.parametrize(
    ("row", "facts"),
    [
        (f"[[due]]\n{DUE}", {"where": "due 1", "what": "missing", "field": "list"}),
        (f'[[due]]\n{DUE}list = "a"\nform = "b"', {"where": "due 1", "what": "twice", "field": "list"}),
        (f'[[due]]\n{DUE}list = "a"\nwhen = 3', {"where": "due 1", "what": "unknown", "field": "when"}),
        (f'[[due]]\n{DUE}list = "a"\npast = "gone"', {"where": "due 1", "what": "wrong", "field": "past"}),
        (f'[[due]]\n{DUE}list = "a"\ndays = -1', {"where": "due 1", "what": "wrong", "field": "days"}),
        (
            '[[state]]\nlist = "a"\nname = { es = "x", en = "x" }',
            {"where": "state 1", "what": "missing", "field": "where"},
        ),
    ],
)
def test_a_wrong_row_is_refused_with_its_place(row: str, facts: dict[str, str]) -> None:
    """Before it is silently due of nothing."""
    with pytest.raises(WorldFailed) as refused:
        read_plan((HEAD + row).encode())
    assert refused.value.code is Code.PLAN_UNREADABLE
    assert {name: refused.value.facts[name] for name in facts} == facts


def test_the_rows_survive_being_written() -> None:
    """A plan that is written out and read again says the same."""
    plan = read_plan(shelf.library_plan().encode())
    assert plan.due
    assert plan.state
    assert read_plan(written(plan).encode()) == plan
    assert plan_of({**_bare(), "due": []}).due == ()


def _bare() -> dict[str, object]:
    both = {"es": "x", "en": "x"}
    return {"version": "1", "title": both, "form": "mesa_test", "counted": both}
