"""A week's matching by command: a sentence a pair, and why nobody is left for the others."""

import json
from pathlib import Path
from typing import Any

import pytest

from fieldkit import settings, shelf
from fieldkit.filling import fill
from fieldkit.store import Store
from tests.factory import PASSPHRASE, Town, clock
from ui.cli.main import run

SESSION = "5" * 32
VOLUNTEER = {"offer": ["errand", "language"], "spoken": ["es", "ar"], "joined": "2026-01-10", "place": "San Fermín"}
REQUEST = {"date": "2026-05-15", "kind": "errand", "status": "open", "spoken": ["es"]}
ROADS = '\n[[road]]\nto = "La Raja"\nkm = 12\n'


def enter(store: Store, form_id: str, **given: object) -> None:
    """Fill a form at the office."""
    filled, problems = fill(store.form(form_id), given, clock)
    assert not problems, problems
    store.submissions.save(store.form(form_id), SESSION, filled)


@pytest.fixture
def office(town1: Town, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An office with a small time bank, closed; the second volunteer can on Friday nights."""
    store = town1.office
    for workbook in shelf.action_forms():
        if workbook.name in {"time_volunteer", "time_request"}:
            store.add_form(workbook)
    places = [*shelf.read_places("name,kind\nLa Raja,village\nCentro,town\nBarrio de San Fermín,town\n")]
    store.shelf.set_places(places)
    store.settings.set(settings.PLAN, shelf.library_plan() + ROADS)
    enter(store, "time_volunteer", code="v-1", days=["fri"], vehicle="no", **{**VOLUNTEER, "place": "Centro"})
    night = {"from": "22:00", "until": "02:00"}
    enter(store, "time_volunteer", code="v-2", days=["fri"], vehicle="yes", **{**VOLUNTEER, "place": "Centro"}, **night)
    enter(store, "time_volunteer", code="v-3", left="2026-05-13", **VOLUNTEER)
    town1.close()
    monkeypatch.setenv("FIELDKIT_PASSPHRASE", PASSPHRASE)
    return store.folder


def told(office: Path, capsys: pytest.CaptureFixture[str], *more: str) -> tuple[int, Any]:
    """Match the week of 14 May."""
    capsys.readouterr()
    status = run(["match", str(office), "timebank", "--week", "2026-05-14", *more])
    printed = capsys.readouterr().out
    return status, json.loads(printed) if "--json" in more else printed


def _ask(office: Path, *many: dict[str, object]) -> None:
    from tests.factory import reopen  # noqa: PLC0415 - closed again at once

    with reopen(office) as store:
        for one in many:
            enter(store, "time_request", **{**REQUEST, **one})


def test_a_sentence_a_pair(office: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Who, for what, with the reason of every point, in Spanish and English; the night after Friday is Friday's."""
    _ask(
        office,
        {"place": "La Raja", "from": "23:00", "until": "01:00"},
        {"place": "Centro", "from": "10:00", "until": "11:30"},
        {"date": "2026-05-22"},
        {"status": "not_done"},
    )
    status, printed = told(office, capsys, "--json")
    assert (status, printed["requests"], printed["offers"], printed["matched"]) == (0, 2, 2, 2)
    sentences = sorted(one["sentence"] for one in printed["matches"])
    assert sentences[1] == (
        "v-2 can help with '2026-05-15 · Recados y compras · La Raja' (93 of 100): offers what is asked for: Errands "
        "and shopping (30 of 30); can on Friday from 23:00 to 01:00 of the next day (25 of 25); is 12 km away "
        "(18 of 25); speaks Spanish (20 of 20)."
    )
    monkeypatch.setenv("FIELDKIT_LANGUAGE", "es")
    _, printed = told(office, capsys)
    lines = printed.splitlines()
    assert lines[0] == ("Hucha del tiempo, semana del 2026-05-11: 2 de 2 peticiones tienen a alguien; se ofrecen 2.")
    assert "puede el viernes de 10:00 a 11:30 (25 de 25); está en el mismo sitio (25 de 25)" in printed


def test_why_nobody_is_left(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A request that cannot be met says how many fell by what; the status says that there is something to see to."""
    _ask(office, {"kind": "repair"}, {"place": "La Raja", "from": "10:00", "until": "11:00"})
    status, printed = told(office, capsys, "--json")
    assert (status, printed["matched"]) == (1, 0)
    assert [one["ruled_out"] for one in sorted(printed["unmet"], key=lambda one: len(one["ruled_out"]))] == [
        {"no-kind": 2},
        {"no-time": 1, "no-vehicle": 1},
    ]
    assert "Nobody is left for '2026-05-15 · Arreglos pequeños'" in " ".join(
        one["sentence"] for one in printed["unmet"]
    )


def test_what_was_agreed_is_said(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A request with a helper is no longer matched, and is not told as if nobody were left."""
    from tests.factory import reopen  # noqa: PLC0415 - as above

    with reopen(office) as store:
        helper = next(one.id for one in store.lists.all("time_volunteers") if one.label == "v-1")
    _ask(office, {"helper": helper})
    status, printed = told(office, capsys, "--json")
    assert (status, printed["matched"], printed["unmet"]) == (0, 0, [])
    assert [one["offer"] for one in printed["agreed"]] == [helper]
    assert "v-1" in printed["agreed"][0]["sentence"]


def test_what_the_plan_does_not_match(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Another name is refused with those that there are; a date that is none is wrong usage."""
    assert run(["match", str(office), "cinema"]) == 3
    assert "2x7, timebank" in capsys.readouterr().err
    assert run(["match", str(office), "timebank", "--week", "tomorrow"]) == 2
