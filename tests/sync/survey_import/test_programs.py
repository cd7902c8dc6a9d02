"""Exports as survey programs write them, by made-up people: each comes in without a word from a person.

The shapes are those of the programs' own manuals: Google Forms, LimeSurvey with codes and with full texts, KoboToolbox
with names and with labels, ODK Central with groups and split choices.
"""

import re
from operator import itemgetter
from pathlib import Path

import pytest

from fieldkit.store import Store
from sync.survey_import.mapping import SessionMap
from sync.survey_import.suggest import Wanted
from tests.sync.survey_import.conftest import Take, add_form
from tests.sync.survey_import.tables import Rows, write_csv, write_xlsx

FORM = """
    survey
    | type              | name | label::English (en) | label::Español (es) |
    | begin group       | life | Your life           | Su vida             |
    | select_one freq   | walk | Do you go out?      | ¿Sale de casa?      |
    | select_multiple h | help | What would help?    | ¿Qué le ayudaría?   |
    | end group         |      |                     |                     |
    | integer           | home | People at home      | Personas en casa    |
    | decimal           | km   | How far, in km?     | ¿A cuántos km?      |
    | text              | more | Anything else?      | ¿Algo más?          |
    choices
    | list_name | name  | label::English (en)     | label::Español (es)     |
    | freq      | never | Never                   | Nunca                   |
    | freq      | often | Often                   | A menudo                |
    | h         | bus   | A bus, more often       | Un autobús, más veces   |
    | h         | talk  | Somebody to talk to     | Alguien con quien hablar |
    | h         | other | Other                   | Otra cosa               |
    settings
    | form_title | form_id | version | default_language |
    | Life       | life    | 1       | Español (es)     |
"""
UUID = "5c1d2c8e-0000-4000-8000-0000000000{:02}"
EXPECTED = [
    {"life/walk": "never", "life/help": "bus talk", "home": "1", "km": "2.5", "more": "Un banco; a la sombra"},
    {"life/walk": "often", "home": "3"},
]

GOOGLE: Rows = [
    ["Marca temporal", "Dirección de correo electrónico", "¿Sale de casa?", "¿Qué le ayudaría?", "Personas en casa",
     "¿A cuántos km?", "¿Algo más?", "Puntuación"],
    ["14/05/2026 18:32:10", "a@example.org", "Nunca", "Un autobús, más veces, Alguien con quien hablar", "1", "2,5",
     "Un banco; a la sombra", "0 / 10"],
    ["14/05/2026 19:00:01", "", "A menudo", "", "3", "", "", ""],
]  # fmt: skip
LIME_CODES: Rows = [
    ["id", "submitdate", "lastpage", "startlanguage", "seed", "startdate", "ipaddr", "refurl", "walk", "help[bus]",
     "help[talk]", "help[other]", "home", "km", "more"],
    ["1", "2026-05-14 18:32:10", "3", "es", "1811", "2026-05-14 18:30:00", "10.0.0.7", "", "never", "Y", "Y", "", "1",
     "2.5000000000", "Un banco; a la sombra"],
    ["2", "2026-05-14 19:00:01", "3", "es", "1812", "2026-05-14 18:58:00", "10.0.0.8", "", "often", "", "", "", "3", "",
     ""],
]  # fmt: skip
LIME_TEXTS: Rows = [
    ["ID de respuesta", "Fecha de envío", "Última página", "Lenguaje inicial", "Semilla", "Fecha de inicio",
     "Dirección IP", "¿Sale de casa?", "¿Qué le ayudaría? [Un autobús, más veces]",
     "¿Qué le ayudaría? [Alguien con quien hablar]", "¿Qué le ayudaría? [Otra cosa]", "Personas en casa",
     "¿A cuántos km?", "¿Algo más?"],
    ["1", "2026-05-14 18:32:10", "3", "es", "1811", "2026-05-14 18:30:00", "10.0.0.7", "Nunca", "Sí", "Sí", "No", "1",
     "2,5", "Un banco; a la sombra"],
    ["2", "2026-05-14 19:00:01", "3", "es", "1812", "2026-05-14 18:58:00", "10.0.0.8", "A menudo", "No", "No", "No",
     "3", "", ""],
]  # fmt: skip
KOBO_NAMES: Rows = [
    ["start", "end", "life/walk", "life/help", "life/help/bus", "life/help/talk", "life/help/other", "home", "km",
     "more", "__version__", "meta/instanceID", "_id", "_uuid", "_submission_time", "_validation_status", "_notes",
     "_status", "_submitted_by", "_tags", "_index"],
    ["2026-05-14T18:30:00.000+02:00", "2026-05-14T18:32:10.000+02:00", "never", "bus talk", "1", "1", "0", "1", "2.5",
     "Un banco; a la sombra", "v1", "uuid:" + UUID.format(1), "71", UUID.format(1), "2026-05-14T16:32:12", "", "",
     "submitted_via_web", "", "", "1"],
    ["2026-05-14T18:58:00.000+02:00", "2026-05-14T19:00:01.000+02:00", "often", "", "0", "0", "0", "3", "", "", "v1",
     "uuid:" + UUID.format(2), "72", UUID.format(2), "2026-05-14T17:00:02", "", "", "submitted_via_web", "", "", "2"],
]  # fmt: skip
KOBO_LABELS: Rows = [
    ["start", "end", "Su vida/¿Sale de casa?", "Su vida/¿Qué le ayudaría?",
     "Su vida/¿Qué le ayudaría?/Un autobús, más veces", "Su vida/¿Qué le ayudaría?/Alguien con quien hablar",
     "Su vida/¿Qué le ayudaría?/Otra cosa", "Personas en casa", "¿A cuántos km?", "¿Algo más?", "_id", "_uuid",
     "_submission_time", "_index"],
    ["2026-05-14T18:30:00.000+02:00", "2026-05-14T18:32:10.000+02:00", "Nunca",
     "Un autobús, más veces Alguien con quien hablar", "1", "1", "0", "1", "2.5", "Un banco; a la sombra", "71",
     UUID.format(1), "2026-05-14T16:32:12", "1"],
    ["2026-05-14T18:58:00.000+02:00", "2026-05-14T19:00:01.000+02:00", "A menudo", "", "", "", "", "3", "", "", "72",
     UUID.format(2), "2026-05-14T17:00:02", "2"],
]  # fmt: skip
ODK: Rows = [
    ["SubmissionDate", "start", "end", "life-walk", "life-help", "life-help/bus", "life-help/talk", "life-help/other",
     "home", "km", "more", "meta-instanceID", "KEY", "SubmitterID", "SubmitterName", "AttachmentsPresent",
     "AttachmentsExpected", "Status", "ReviewState", "DeviceID", "Edits", "FormVersion"],
    ["2026-05-14T16:32:12.000Z", "2026-05-14T18:30:00.000+02:00", "2026-05-14T18:32:10.000+02:00", "never", "bus talk",
     "1", "1", "0", "1", "2.5", "Un banco; a la sombra", "uuid:" + UUID.format(1), "uuid:" + UUID.format(1), "7",
     "Nadie Inventada", "0", "0", "", "", "ee.example:1", "0", "1"],
    ["2026-05-14T17:00:02.000Z", "2026-05-14T18:58:00.000+02:00", "2026-05-14T19:00:01.000+02:00", "often", "", "0",
     "0", "0", "3", "", "", "uuid:" + UUID.format(2), "uuid:" + UUID.format(2), "7", "Nadie Inventada", "0", "0", "",
     "", "ee.example:1", "0", "1"],
]  # fmt: skip
EXPORTS = {
    "google": (GOOGLE, ","), "lime-codes": (LIME_CODES, ","), "lime-texts": (LIME_TEXTS, ";"),
    "kobo-names": (KOBO_NAMES, ";"), "kobo-labels": (KOBO_LABELS, ";"), "odk": (ODK, ","),
}  # fmt: skip
HERE = Wanted(SessionMap(place="Plaza inventada"))


@pytest.fixture
def life(office: Store) -> Store:
    add_form(office, FORM)
    return office


def _without_ids(payload: bytes) -> bytes:
    """What is kept but for random digits, in which any few digits can stand by chance."""
    return re.sub(rb"\b[0-9a-f]{32,}\b", b"", payload)


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
@pytest.mark.parametrize("program", EXPORTS)
def test_an_export_comes_in_whole(life: Store, take: Take, tmp_path: Path, program: str, kind: str) -> None:
    """Both rows, every answer, on the right day; nothing of the moments, addresses and names beside them; once."""
    rows, separator = EXPORTS[program]
    path = write_csv(tmp_path / "t.csv", rows, separator) if kind == "csv" else write_xlsx(tmp_path / "t.xlsx", rows)
    outcome = take(path, "life", wanted=HERE)
    assert outcome.problems == []
    assert sorted((one.answers for one in life.submissions.current("life")), key=itemgetter("home")) == EXPECTED
    assert [(one.place, one.date.isoformat()) for one in life.sessions.all()] == [("Plaza inventada", "2026-05-14")]
    kept = b"".join(_without_ids(payload) for (payload,) in life.query("SELECT payload FROM versions"))
    for told in (b"18:3", b"example", b"Nadie", b"10.0.0", b"5c1d2c8e", b"1811"):
        assert told not in kept
    again = take(path, "life", wanted=HERE)
    assert (again.counts["known"], again.coming) == (2, 0)


def test_one_survey_in_two_shapes_is_one(life: Store, take: Take, tmp_path: Path) -> None:
    """Kobo's exports with names and with labels, and ODK's: their ids say that the submissions are the same."""
    for number, program in enumerate(("kobo-names", "kobo-labels", "odk")):
        rows, separator = EXPORTS[program]
        outcome = take(write_csv(tmp_path / f"{program}.csv", rows, separator), "life", wanted=HERE)
        assert outcome.counts["new"] == (0 if number else 2)
        assert outcome.counts["changed"] == 0
    assert life.submissions.count("life") == 2


def test_a_google_form_in_another_language(life: Store, take: Take, tmp_path: Path) -> None:
    """English labels, choices between semicolons, American dates that one day settles."""
    rows = [
        ["Timestamp", "Do you go out?", "What would help?", "People at home"],
        ["5/3/2026 6:32:10 PM", "Never", "A bus, more often;Other", "1"], ["5/14/2026 6:32:10 PM", "Often", "", "2"],
    ]  # fmt: skip
    take(write_csv(tmp_path / "t.csv", rows), "life", wanted=HERE)
    assert [one.date.isoformat() for one in life.sessions.all()] == ["2026-05-03", "2026-05-14"]
    assert {one.answers.get("life/help") for one in life.submissions.current("life")} == {"bus other", None}
