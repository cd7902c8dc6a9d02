"""The channel's post by command: a text, a picture and a calendar, and what is told before they go out."""

from pathlib import Path

import pytest
from icalendar import Calendar
from PySide6.QtGui import QImage

from fieldkit import shelf
from tests.ui.cli.program import lines, must, run

LIBRARY = Path(shelf.__file__).parents[1] / "forms" / "library"
DAY = ("--today", "2026-05-14")


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An office with activities: one over, one well told, one that nobody checked, one called off."""
    folder = tmp_path_factory.mktemp("channel")
    store = folder / "office"
    must("office", "new", store, "--name", "Servicios Sociales")
    must("form", "add", store, LIBRARY / "activity.xlsx")
    made = must("session", "new", store, "--place", "Oficina", "--date", "2026-05-02")
    by = {"association": "Asociación inventada", "ask_at": "En el centro, por las tardes", "free": "yes"}
    many: list[dict[str, object]] = [
        {**by, "date": "2026-05-10", "title": "Café de ayer", "checked": "2026-05-01"},
        {**by, "date": "2026-05-22", "starts": "18:00", "title": "Paseo inventado", "place": "Plaza inventada",
         "checked": "2026-05-12", "step_free": "yes", "card": "Una hora andando despacio."},
        {**by, "date": "2026-05-23", "title": "Taller sin comprobar"},
        {**by, "date": "2026-05-24", "title": "Baile", "checked": "2026-05-12", "called_off": "2026-05-13"},
    ]  # fmt: skip
    given = lines(folder / "activities.jsonl", many)
    must("record", store, "--form", "activity", "--session", made["session"], "--answers", given)
    return store


def test_a_post_ready_to_paste(office: Path, tmp_path: Path) -> None:
    """The text says day, hour, place, cost and whom to ask; the picture is a picture; the calendar is read back."""
    told = run("channel", office, "--out", tmp_path, *DAY, "--json")
    assert told.status == 1
    assert told.json["coming"] == ["Paseo inventado", "Taller sin comprobar"]
    assert (told.json["past"], told.json["called_off"]) == (["Café de ayer"], ["Baile"])
    text = (tmp_path / "channel.txt").read_text(encoding="utf-8")
    assert "viernes 22 de mayo, 18:00\nPaseo inventado\nUna hora andando despacio.\nPlaza inventada\n" in text
    assert "Gratis · Se entra sin escalones" in text
    assert "SUSPENDIDA: Baile (domingo 24 de mayo)" in text
    assert "Café de ayer" not in text
    assert len(text) < 4096
    picture = QImage(str(tmp_path / "channel.png"))
    assert (picture.width(), 400 < picture.height() <= 1920) == (1080, True)
    events = Calendar.from_ical((tmp_path / "channel.ics").read_bytes()).walk("VEVENT")
    assert [str(event["summary"]) for event in events] == ["Paseo inventado", "Taller sin comprobar", "Baile"]


@pytest.mark.parametrize(
    ("language", "unchecked", "over"),
    [
        ("es", "Nadie la ha comprobado en 45 días: Taller sin comprobar", "Ya ha pasado y no se anuncia: Café de ayer"),
        ("en", "Nobody has checked it for 45 days: Taller sin comprobar", "Is over and is not announced: Café de ayer"),
    ],
)
def test_what_wants_a_look_is_said(office: Path, tmp_path: Path, language: str, unchecked: str, over: str) -> None:
    """A sentence for each, in both languages; nothing is left to look at where only checked ones are posted."""
    told = run("channel", office, "--out", tmp_path, *DAY, FIELDKIT_LANGUAGE=language)
    assert (told.status, unchecked in told.said, over in told.out) == (1, True, True)
    told = run("channel", office, "--out", tmp_path, *DAY, "--only-checked")
    assert "Taller" not in (tmp_path / "channel.txt").read_text(encoding="utf-8")


def test_a_long_catalogue_is_cut_and_says_so(office: Path, tmp_path: Path) -> None:
    """A post stays as short as the messaging services take, and says how many more the calendar has."""
    made = must("session", "new", office, "--place", "Otra", "--date", "2026-05-03")
    many: list[dict[str, object]] = [
        {"date": f"2026-07-{1 + n % 28:02}", "title": f"Taller {n}", "association": "Asociación inventada",
         "card": "Dos horas de manualidades con materiales incluidos. " * 4, "ask_at": "En el centro"}
        for n in range(40)
    ]  # fmt: skip
    given = lines(tmp_path / "many.jsonl", many)
    must("record", office, "--form", "activity", "--session", made["session"], "--answers", given)
    assert run("channel", office, "--out", tmp_path, "--today", "2026-07-01", "--language", "en").status == 1
    text = (tmp_path / "channel.txt").read_text(encoding="utf-8")
    assert len(text) < 4096
    shown = text.count("Taller ")
    assert f"And {40 - shown} more in the calendar." in text
    assert QImage(str(tmp_path / "channel.png")).height() <= 1920
    assert len(Calendar.from_ical((tmp_path / "channel.ics").read_bytes()).walk("VEVENT")) == 40
