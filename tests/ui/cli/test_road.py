"""The whole road by command, and all the ways in which its input can be bad."""

import re
import shutil
from functools import partial
from pathlib import Path

import pytest
from openpyxl import load_workbook

from tests.factory import answers
from tests.forms.tables import workbook
from tests.ui.cli import program
from tests.ui.cli.program import PASSPHRASE, Result, lines, must, run, start


@pytest.fixture(scope="module")
def road(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office, a station, a mailbox, and three tests on the station, all by command."""
    folder = tmp_path_factory.mktemp("road")
    office, station, mailbox = folder / "office", folder / "station", folder / "mailbox"
    mailbox.mkdir()
    must("office", "new", office, "--name", "Servicios Sociales")
    must("station", "new", station, "--name", "Mesa 1")
    must("office", "enrol", office, folder / "Mesa 1.request", "--out", folder / "first.kit")
    must("station", "accept", station, folder / "first.kit")
    for store in (office, station):
        must("mailbox", "set", store, mailbox)
    made = must("session", "new", station, "--place", "Plaza de San Juan", "--date", "2026-05-14", "--passers", 5)
    (folder / "session").write_text(made["session"])
    given = lines(folder / "answers.jsonl", [answers(q01="nunca"), answers(q05="skip"), answers(q10=None)])
    saved = must("record", station, "--form", "mesa_test", "--session", made["session"], "--answers", given)
    assert saved["saved"] == len(saved["records"]) == 3
    return folder


def test_from_a_table_to_a_workbook_by_command(road: Path) -> None:
    """Every command of the road does its part as a program of its own, says so in JSON, and ends with status 0."""
    must = partial(program.must, by=start)
    office, station = road / "office", road / "station"
    listed = must("list", station)["submissions"]
    assert {one["form"] for one in listed} == {"mesa_test"}
    assert sorted(one["answers"]["q01"] for one in listed) == ["aveces", "aveces", "nunca"]
    assert must("send", station) == {"batches": 1, "submissions": 3, "unsent": 0, "unconfirmed": 3}
    merged = must("merge", office)
    assert (merged["new"], merged["repeated"], merged["quarantined"], merged["receipts"]) == (4, 0, 0, 1)
    state = must("state", office)["state"]
    again = must("merge", office)
    assert (again["new"], again["repeated"]) == (0, 4)
    assert must("state", office)["state"] == state
    assert must("receive", station)["unconfirmed"] == 0
    for store in (office, station):
        assert must("check", store)["faults"] == []
    out = road / "summary.xlsx"
    must("export", office, "--period", "2026-Q2", "--out", out)
    assert "Indicadores" in load_workbook(out).sheetnames


def said(result: Result, status: int, *words: str) -> None:
    """It ended with this status, and three sentences with these words, and printed no result."""
    assert result.status == status, (result.status, result.said)
    assert result.out == ""
    for word in words:
        assert re.search(word, result.said), result.said
    assert len([line for line in result.said.splitlines() if line.strip()]) >= 3


def test_wrong_passphrase(road: Path) -> None:
    """Status 3, the data are safe, type it again."""
    said(run("state", road / "station", FIELDKIT_PASSPHRASE="brasero"), 3, "does not open", "stay encrypted", "again")


def test_no_passphrase_to_be_had(road: Path, tmp_path: Path) -> None:
    """Without a passphrase and without a person to ask, the command says how to give one; from a file it is read."""
    (tmp_path / "p").write_text(PASSPHRASE + "\n")
    result = run("state", road / "station", FIELDKIT_PASSPHRASE="")
    assert result.status == 3
    assert run("state", road / "station", "--passphrase-file", tmp_path / "p", FIELDKIT_PASSPHRASE="wrong").status == 0


def test_a_folder_that_is_no_store(tmp_path: Path) -> None:
    """Status 3 and where to look."""
    said(run("list", tmp_path), 3, "no fieldkit store", "Nothing was changed", "Choose")


def test_a_store_is_not_made_over_another(road: Path) -> None:
    """Making a store where one is leaves it as it is."""
    said(run("station", "new", road / "station", "--name", "Mesa 2"), 3, "not empty", "Nothing was changed")
    assert must("check", road / "station")["faults"] == []


def test_a_form_that_is_no_workbook(road: Path, tmp_path: Path) -> None:
    """`form check` lists it with status 1; `form add` refuses it the same way."""
    (tmp_path / "notes.xlsx").write_text("dear diary")
    checked = run("form", "check", tmp_path / "notes.xlsx", "--json")
    assert (checked.status, checked.json["ok"]) == (1, False)
    assert checked.json["problems"][0]["code"] == "not-a-workbook"
    said(run("form", "add", road / "office", tmp_path / "notes.xlsx"), 1, "cannot be used", "no Excel workbook")


def test_the_ready_made_forms_have_no_problems() -> None:
    """`form check` finds nothing to say about the library's forms."""
    for name in ("test10.xlsx", "session.xlsx"):
        checked = must("form", "check", Path(__file__).parents[3] / "forms" / "library" / name)
        assert (checked["ok"], checked["problems"]) == (True, [])


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ('{"q01": "whenever"}', "line 2: q01: it is none of the choices"),
        ('{"q11": "nunca"}', "line 2: q11: there is no question"),
        ('{"q01": {"deep": 1}}', "line 2: q01: that cannot be an answer"),
        ("not json", "Line 2 .* is not a JSON object"),
        ("[1, 2]", "Line 2 .* is not a JSON object"),
    ],
)
def test_an_answer_that_is_none_saves_nothing_of_the_file(road: Path, tmp_path: Path, line: str, word: str) -> None:
    """Status 1 with the line; the good lines of the file are not saved either, so that it can be given again."""
    session = (road / "session").read_text()
    path = lines(tmp_path / "a.jsonl", [answers()])
    path.write_text(path.read_text() + "\n" + line)
    before = len(must("list", road / "station")["submissions"])
    result = run("record", road / "station", "--form", "mesa_test", "--session", session, "--answers", path)
    said(result, 1, word, "Nothing of this file was saved")
    assert "whenever" not in result.said
    assert len(must("list", road / "station")["submissions"]) == before


def test_unknown_form_session_and_file(road: Path, tmp_path: Path) -> None:
    """What is not there is named, with what there is."""
    station, session = road / "station", (road / "session").read_text()
    path = lines(tmp_path / "a.jsonl", [answers()])
    base = ("record", station, "--answers", path)
    said(run(*base, "--form", "other", "--session", session), 3, "no form 'other'", "mesa_test")
    said(run(*base, "--form", "mesa_test", "--session", "0" * 32), 3, "no session")
    missing = ("record", station, "--form", "mesa_test", "--session", session, "--answers", tmp_path / "none")
    said(run(*missing), 3, "is not there")
    said(run("session", "new", station, "--place", " ", "--date", "2026-05-14"), 1, "not right", "place")


def test_batches_that_are_none_of_ours(road: Path, tmp_path: Path) -> None:
    """A batch cut short and other files are named with their reason; status 1; nothing of them is merged."""
    must("send", road / "station")
    whole = next((road / "mailbox").glob("*.batch")).read_bytes()
    (tmp_path / "half.batch").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "photo.batch").write_bytes(b"\xff\xd8")
    result = run("merge", road / "office", tmp_path / "half.batch", tmp_path / "photo.batch", "--json")
    assert (result.status, result.json["new"]) == (1, 0)
    assert [one["reason"] for one in result.json["refused"]] == ["signature", "not-an-envelope"]
    assert "half.batch: The signature does not fit" in result.said


def test_a_batch_from_an_unknown_station(road: Path, tmp_path: Path) -> None:
    """A laptop of another office cannot put anything into this master."""
    mailbox = tmp_path / "mailbox"
    mailbox.mkdir()
    must("office", "new", tmp_path / "o", "--name", "Otra")
    must("station", "new", tmp_path / "s", "--name", "Mesa X")
    must("office", "enrol", tmp_path / "o", tmp_path / "Mesa X.request", "--out", tmp_path / "k")
    must("station", "accept", tmp_path / "s", tmp_path / "k")
    must("mailbox", "set", tmp_path / "s", mailbox)
    must("session", "new", tmp_path / "s", "--place", "Plaza", "--date", "2026-05-14")
    must("send", tmp_path / "s")
    result = run("merge", road / "office", next(mailbox.glob("*.batch")), "--json")
    assert result.status == 1
    assert result.json["refused"][0]["reason"] == "unknown-sender"


def test_a_mailbox_that_is_not_there(road: Path, tmp_path: Path) -> None:
    """Setting it is refused; sending to one that went away says that all is kept; no folder grows in its place."""
    said(run("mailbox", "set", road / "station", tmp_path / "stick"), 3, "is not there", "still kept here")
    assert not (tmp_path / "stick").exists()
    must("station", "new", tmp_path / "s", "--name", "Mesa 3")
    must("office", "enrol", road / "office", tmp_path / "Mesa 3.request", "--out", tmp_path / "k")
    must("station", "accept", tmp_path / "s", tmp_path / "k")
    said(run("send", tmp_path / "s"), 3, "Nobody has said yet where")
    (tmp_path / "stick").mkdir()
    must("mailbox", "set", tmp_path / "s", tmp_path / "stick")
    must("session", "new", tmp_path / "s", "--place", "Plaza", "--date", "2026-05-14")
    (tmp_path / "stick").rmdir()
    said(run("send", tmp_path / "s"), 3, "is not there", "goes out next time", "Plug in")


def test_commands_of_the_other_role(road: Path) -> None:
    """A station does not merge or export, an office does not send; the sentence names both roles."""
    said(run("merge", road / "station"), 3, "is a laptop's", "done in social services' master")
    said(run("send", road / "office"), 3, "is social services' master", "done in a laptop's")
    said(run("export", road / "station", "--period", "2026", "--out", road / "x.xlsx"), 3, "social services'")
    assert not (road / "x.xlsx").exists()


def test_a_period_that_is_none(road: Path) -> None:
    """A period that nobody can read is told with the ways to write one."""
    said(run("export", road / "office", "--period", "summer", "--out", road / "x.xlsx"), 3, "'summer'", "2026-Q2")


def test_a_correction_and_a_withdrawal_by_command(road: Path, tmp_path: Path) -> None:
    """New answers take the place of old ones; a withdrawn test is gone, and says so when asked for again."""
    station, session = road / "station", (road / "session").read_text()
    path = lines(tmp_path / "a.jsonl", [answers()])
    (record,) = must("record", station, "--form", "mesa_test", "--session", session, "--answers", path)["records"]
    must("correct", station, record, "--answers", lines(tmp_path / "b.jsonl", [answers(q02="nunca")]))
    (found,) = [one for one in must("list", station)["submissions"] if one["record"] == record]
    assert found["answers"]["q02"] == "nunca"
    for wrong in ([], [answers(), answers()]):
        given = lines(tmp_path / "c.jsonl", wrong)
        said(run("correct", station, record, "--answers", given), 1, "not a JSON object")
    must("withdraw", station, record)
    assert record not in {one["record"] for one in must("list", station)["submissions"]}
    said(run("withdraw", station, record), 3, "withdrawn", "asked for it")


@pytest.mark.parametrize("arguments", [("nonsense",), ("session", "new"), ("export", "x", "--period")])
def test_wrong_usage_is_status_2(arguments: tuple[str, ...]) -> None:
    """What is not a command ends with 2 and the usage."""
    result = run(*arguments)
    assert result.status == 2
    assert "Error: " in result.said


def test_without_a_screen_the_window_says_so() -> None:
    """`fieldkit` alone, with no screen to open a window on, ends with 3 and a sentence."""
    said(start(QT_QPA_PLATFORM=""), 3, "no screen", "fieldkit --help")


LOOSE = """
    survey
    | type      | name  | label  | relevant     | constraint |
    | integer   | age   | Age    |              | . < 120    |
    | text      | other | Other  | ${age} > 17  |            |
"""


def test_a_form_is_tried_out_by_command(tmp_path: Path) -> None:
    """Answers in, the state of every node out; a path to nothing and answers that are none are sentences."""
    (tmp_path / "loose.xlsx").write_bytes(workbook(LOOSE))
    given = tmp_path / "a.json"
    given.write_text('[["/data/age", "130"], ["/data/other", "x"]]')
    tried = must("form", "run", tmp_path / "loose.xlsx", "--answers", given, "--clock", "2026-05-14T18:00:00Z")
    age, other = (tried["nodes"][f"/data/{name}"] for name in ("age", "other"))
    assert (age["value"], age["constraintValid"], other["relevant"]) == ("130", False, True)
    assert len(tried["answer_ms"]) == 2
    given.write_text('[["/data/nothing", "1"]]')
    said(run("form", "run", tmp_path / "loose.xlsx", "--answers", given), 1, "nothing: there is no question")
    given.write_text("{}")
    said(run("form", "run", tmp_path / "loose.xlsx", "--answers", given), 1, "JSON")


def test_a_form_without_an_id_is_called_like_its_file(road: Path, tmp_path: Path) -> None:
    """Its file's name stands for the form's id, at the office and, through the kit, on the station."""
    road = shutil.copytree(road, tmp_path / "road")  # the others' has three tests and no other form
    (tmp_path / "loose.xlsx").write_bytes(workbook(LOOSE))
    assert must("form", "add", road / "office", tmp_path / "loose.xlsx")["form"] == "loose"
    must("kit", "publish", road / "office", "--out", tmp_path / "next.kit")
    must("station", "accept", road / "station", tmp_path / "next.kit")
    session, path = (road / "session").read_text(), lines(tmp_path / "a.jsonl", [{"age": 40, "other": "made up"}])
    base = ("record", road / "station", "--form", "loose", "--session", session)
    assert must(*base, "--answers", path)["saved"] == 1
    said(run(*base, "--answers", lines(tmp_path / "b.jsonl", [{"age": 200}])), 1, "line 1: age: it breaks")
