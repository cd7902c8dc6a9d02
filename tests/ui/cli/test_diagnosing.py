import json
import zipfile
from pathlib import Path

import pytest

from fieldkit.errors import Code
from fieldkit.keys import unlock
from fieldkit.master import opening
from fieldkit.master.address import Access
from fieldkit.store import Store
from tests.ui.cli.program import PASSPHRASE, lines, must, run

# Each stands where a person's word could leak from; none may come out.
CANARIES = (
    "Canariora",
    "CanarioMesa",
    "CanarioLugar",
    "612345678",
    "canario-en-claro",
    "CanarioCarpeta",
    "Canarioficina",
)


@pytest.fixture
def used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A station that was worked with, on which things failed, in a folder with a telling name."""
    monkeypatch.setenv("FIELDKIT_LOG_FOLDER", str(tmp_path / "log"))
    folder = tmp_path / "CanarioCarpeta"
    folder.mkdir()
    office, station, mailbox = folder / "office", folder / "station", folder / "mailbox"
    mailbox.mkdir()
    must("office", "new", office, "--name", "Canarioficina")
    request = must("station", "new", station, "--name", "CanarioMesa")["request"]
    must("office", "enrol", office, request, "--out", folder / "first.kit")
    must("station", "accept", station, folder / "first.kit")
    must("mailbox", "set", station, mailbox)
    gathering = must("session", "new", station, "--place", "CanarioLugar", "--date", "2026-05-14")["session"]
    note = {"theme": "company", "text": "Canariora no sale, 612345678."}
    answers = lines(folder / "notes.jsonl", [note])
    assert run("record", station, "--form", "note", "--session", gathering, "--answers", answers).status == 1
    must("record", station, "--form", "note", "--session", gathering, "--answers", answers, "--reviewed")
    assert run("record", station, "--form", "Canariora", "--session", gathering, "--answers", answers).status == 3
    mailbox.rmdir()
    assert run("send", station).status == 3
    return station


def test_what_is_shown_is_what_is_saved_and_names_nobody(used: Path, tmp_path: Path) -> None:
    """Nothing that anybody typed, no path and no passphrase comes out, on the screen or in the file."""
    out = tmp_path / "for-support.zip"
    shown = run("diagnose", used, "--out", out)
    assert shown.status == 0, shown.said
    with zipfile.ZipFile(out) as archive:
        texts = {name: archive.read(name).decode() for name in archive.namelist()}
    assert texts["diagnosis.txt"].strip() == shown.out.strip()
    said = shown.out + "".join(texts.values()) + "".join(p.read_text() for p in (tmp_path / "log").iterdir())
    for canary in (*CANARIES, "cuatro sillas", str(tmp_path)):
        assert canary not in said, canary
    found = json.loads(texts["diagnosis.json"])
    assert found["facts"]["store"]["faults"] == "none"
    assert found["facts"]["settings"]["mailbox"] == "folder"
    assert [line.partition("  ")[2] for line in found["log"]][-3:] == [
        "'record' could not be done: answers-marked.",
        "'record' could not be done: form-unknown.",
        "'send' could not be done: mailbox-missing.",
    ]


def test_nothing_is_saved_unless_asked(used: Path, tmp_path: Path) -> None:
    """Without --out it is only shown, and nothing about a store is told where none is named."""
    before = set(tmp_path.rglob("*"))
    assert "store" not in must("diagnose")["facts"]
    assert must("diagnose", used)["saved"] is None
    assert set(tmp_path.rglob("*")) - before <= {tmp_path / "log" / "fieldkit.log"}


def test_a_store_that_does_not_open_can_be_told_about(used: Path) -> None:
    """The failure's code takes the place of the store's facts; the rest is there, and the status says so."""
    (used / "store.db").write_bytes(b"not a store")
    result = run("diagnose", used, "--json")
    assert result.status == 1
    assert result.json["facts"]["store"] == {"failure": "store-damaged"}
    assert result.json["facts"]["program"]["fieldkit"]


def test_an_office_whose_server_is_down_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Support learns that it is the server, not that the program cannot reach any."""
    monkeypatch.setenv("FIELDKIT_LOG_FOLDER", str(tmp_path / "log"))
    office = tmp_path / "office"
    must("office", "new", office, "--name", "Oficina inventada")
    with Store.open(office, unlock(office, PASSPHRASE)) as store:
        opening.remember(store.settings, "postgresql://desk@127.0.0.1:1/none", Access("secret"))
    shown = run("diagnose", office)
    assert shown.status == 1
    assert Code.MASTER_UNREACHABLE.value in shown.out
