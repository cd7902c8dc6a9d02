"""Which column answers which question: sure where it cannot be mistaken, asked where it can."""

from pathlib import Path

import pytest

from fieldkit.errors import Code, WorldFailed
from fieldkit.store import Store
from forms.definition import Form
from sync.survey_import import mapping_file, steps
from sync.survey_import.columns import Seen
from sync.survey_import.matching import SURE, Matcher
from sync.survey_import.profile import profile
from sync.survey_import.suggest import Suggestion, suggest
from sync.survey_import.table import open_table
from sync.survey_import.targets import targets
from tests.forms.tables import form
from tests.sync.survey_import.tables import plain, write_csv

FORM = """
    survey
    | type                  | name     | label::English (en)             | label::Español (es)               |
    | begin group           | about    | About you                       | Sobre usted                       |
    | select_one freq       | calm     | How often do you feel calm?     | ¿Con qué frecuencia está en calma? |
    | select_one freq       | not_calm | How often do you not feel calm? | ¿Con qué frecuencia no está en calma? |
    | select_multiple helps | helps    | What helps?                     | ¿Qué ayuda?                       |
    | end group             |          |                                 |                                   |
    | integer               | age      | Your age                        | Su edad                           |
    | text                  | remark   | Anything else?                  | ¿Algo más?                        |
    | date                  | since    | Since when?                     | ¿Desde cuándo?                    |
    choices
    | list_name | name  | label::English (en) | label::Español (es) |
    | freq      | never | Never               | Nunca               |
    | freq      | often | Often, or always    | A menudo, o siempre |
    | helps     | walk  | A walk              | Un paseo            |
    | helps     | talk  | Talking, or singing | Hablar, o cantar    |
"""


@pytest.fixture(scope="module")
def asked() -> Form:
    return form(FORM)


def seen(asked: Form, path: Path, rows: list[list[str]]) -> dict[str, Seen]:
    return {str(one.header): one for one in suggested(asked, path, rows).columns}


def suggested(asked: Form, path: Path, rows: list[list[str]]) -> Suggestion:
    return suggest(profile(open_table(write_csv(path / "t.csv", rows))), asked, ["Plaza inventada"])


@pytest.mark.parametrize(
    ("header", "path", "choice"),
    [
        ("calm", "about/calm", ""), ("about/calm", "about/calm", ""), ("about-calm", "about/calm", ""),
        ("CALM", "about/calm", ""), ("How often do you feel calm?", "about/calm", ""),
        ("¿CON QUÉ FRECUENCIA ESTÁ EN CALMA?", "about/calm", ""),
        ("¿con que frecuencia esta en calma", "about/calm", ""),
        ("About you/How often do you feel calm?", "about/calm", ""),
        ("3. How often do you feel calm?", "about/calm", ""),
        ("Q3. How often do you feel calm?", "about/calm", ""), ("calm. Some other words", "about/calm", ""),
        ("about/helps/walk", "about/helps", "walk"), ("helps[walk]", "about/helps", "walk"),
        ("about-helps-talk", "about/helps", "talk"), ("What helps? [Talking, or singing]", "about/helps", "talk"),
        ("Q4[SQ001]. What helps? [A walk]", "about/helps", "walk"), ("What helps?/A walk", "about/helps", "walk"),
        ("helps/Un paseo", "about/helps", "walk"), ("Su edad", "age", ""), ("<b>Your</b> age", "age", ""),
    ],
)  # fmt: skip
def test_what_cannot_be_mistaken(asked: Form, header: str, path: str, choice: str) -> None:
    """A name, a path or a label as Google Forms, LimeSurvey, Kobo and ODK write them, and choices with own columns."""
    best = Matcher(targets(asked)).matches(header, ())[0]
    assert (best.path, best.choice) == (path, choice)
    assert best.score >= SURE


@pytest.mark.parametrize("header", ["How often do you feel calmer?", "frecuencia en calma", "age of yours"])
def test_what_is_only_alike_is_asked(asked: Form, header: str) -> None:
    """However alike, it is not taken without a person."""
    matches = Matcher(targets(asked)).matches(header, ("Never", "Often, or always"))
    assert matches
    assert all(match.score < SURE and match.why == "similar" for match in matches)


def test_the_words_of_a_column_speak_for_a_question(asked: Form) -> None:
    """Cells that are a question's choices make it likelier."""
    matcher = Matcher(targets(asked))
    with_words = matcher.matches("feel calm, how often?", ("Nunca", "often"))[0]
    assert with_words.score > matcher.matches("feel calm, how often?", ("7", "x"))[0].score


def test_two_questions_of_one_label_are_asked() -> None:
    """A label that two questions share names neither."""
    twins = form("survey\n| type | name | label |\n| text | a | Why? |\n| text | b | Why? |")
    best = Matcher(targets(twins)).matches("Why?", ())[0]
    assert best.score < SURE


def test_two_columns_for_one_question(asked: Form, tmp_path: Path) -> None:
    """The surer one has it; two that are equally sure are asked about."""
    found = seen(asked, tmp_path, [["calm", "How often do you feel calm?"], ["never", "Never"]])
    assert [one.state for one in found.values()] == ["mapped", "left-out"]
    found = seen(asked, tmp_path, [["How often do you feel calm?"] * 2, ["Never"] * 2])
    assert [(one.state, one.kind) for one in found.values()] == [("unsure", "twice")] * 2


def test_choices_with_columns_of_their_own(asked: Form, tmp_path: Path) -> None:
    """Where each choice has a column, the column with all of them is not needed."""
    found = suggested(asked, tmp_path, [["helps", "helps/walk", "helps/talk"], ["walk talk", "1", "1"]])
    assert [(one.header, one.choice) for one in found.mapping.used()] == [
        ("helps/walk", "walk"),
        ("helps/talk", "talk"),
    ]


@pytest.mark.parametrize(
    ("header", "cells", "kind"),
    [
        ("Correo electrónico", ["x"], "person"), ("Email Address", ["x"], "person"), ("Nombre", ["x"], "person"),
        ("Your e-mail, if you like", ["x"], "person"), ("col", ["ana@example.org", "x", "y"], "person"),
        ("col", ["612 345 678", "+34 612345679"], "person"), ("col", ["María Inventada", "José Inventado"], "person"),
        ("Marca temporal", ["x"], "time"), ("_submission_time", ["x"], "time"), ("SubmissionDate", ["x"], "time"),
        ("col", ["2026/05/14 18:32:10", "2026/05/14 18:40:00"], "time"), ("ipaddr", ["x"], "device"),
        ("col", ["192.168.1.7", "10.0.0.1"], "device"), ("col", ["38.4741 -1.3256 0 0"], "place"),
        ("_geolocation", ["x"], "place"), ("_uuid", ["x"], "technical"), ("meta-instanceID", ["x"], "technical"),
        ("seed", ["4"], "technical"),
    ],
)  # fmt: skip
def test_what_may_tell_who_somebody_is(asked: Form, tmp_path: Path, header: str, cells: list[str], kind: str) -> None:
    """Found by its header and by what stands in it, and left out."""
    one = seen(asked, tmp_path, [[header, "age"], *([cell, "7"] for cell in cells)])[header]
    assert (one.state, one.kind) == ("left-out", kind)


def test_a_name_in_a_question_that_only_the_office_reads(office: Store, tmp_path: Path) -> None:
    """A request to be called has a name and a number; in any other form the same columns are left out."""
    path = write_csv(tmp_path / "t.csv", [["name", "phone", "q01"], ["Aurelia Inventada", "600 000 000", "nunca"]])
    for asked_form, mapped in (("call_request", {"name", "phone"}), ("mesa_test", {"q01"})):
        opened = steps.open_table(office, path, asked_form)
        assert {one.to for one in steps.suggest_mapping(office, opened).mapping.used()} == mapped


def test_nothing_is_imported_while_something_is_open(asked: Form, tmp_path: Path) -> None:
    """A column that is only alike, choices in other words, place, day and the order of dates: all are listed."""
    rows = [
        ["How often do you feel calmer?", "not_calm", "since"],
        ["x", "A1", "03/04/2026"],
        ["x", "A2", "05/06/2026"],
    ]
    found = suggested(asked, tmp_path, rows)
    assert [one.question for one in found.open] == ["column", "choices", "place", "date-order"]
    with pytest.raises(WorldFailed) as caught:
        steps.decided(found)
    assert caught.value.code is Code.IMPORT_UNSURE


def test_the_order_of_dates_is_known_from_one_day(asked: Form, tmp_path: Path) -> None:
    """One cell that can only be read in one way settles it for the table; two that contradict each other do not."""
    assert suggested(asked, tmp_path, [["since"], ["03/04/2026"], ["13/04/2026"]]).mapping.table.dates == "day-first"
    assert suggested(asked, tmp_path, [["since"], ["03/04/2026"], ["04/13/2026"]]).mapping.table.dates == "month-first"
    mixed = suggested(asked, tmp_path, [["since"], ["13/04/2026"], ["04/13/2026"]])
    assert (mixed.mapping.table.dates, "date-order" in {one.question for one in mixed.open}) == ("", True)


def test_place_and_day_are_found(asked: Form, tmp_path: Path) -> None:
    """By their headers, by what they hold, or by the moment that a survey program writes; the day before the moment."""
    by_name = suggested(
        asked,
        tmp_path,
        [["Lugar", "Fecha", "Marca temporal", "calm"], ["x", "2026-05-14", "2026-05-15 10:00", "never"]],
    )
    assert (by_name.mapping.session.place_column, by_name.mapping.session.date_column) == ("Lugar", "Fecha")
    by_words = suggested(
        asked, tmp_path, [["Where", "Marca temporal", "calm"], ["plaza INVENTADA", "2026-05-15 10:00", "never"]]
    )
    assert (by_words.mapping.session.place_column, by_words.mapping.session.date_column) == ("Where", "Marca temporal")


def test_another_surveys_file(asked: Form, tmp_path: Path) -> None:
    """A table in which no column looks like a question is said to be another survey's."""
    found = suggested(asked, tmp_path, [["Kilos", "Precio"], ["3", "4"]])
    assert found.open[0].question == "nothing"


def test_a_suggestion_is_a_file_that_can_be_mended(office: Store, tmp_path: Path) -> None:
    """Written, read back and used: the same mapping; what is open stands in it as remarks."""
    rows = plain(3)
    rows[0][2] = "¿La primera?"
    opened = steps.open_table(office, write_csv(tmp_path / "t.csv", rows), "mesa_test")
    found = steps.suggest_mapping(office, opened)
    path = tmp_path / "m.toml"
    path.write_text(mapping_file.write_suggestion(found), encoding="utf-8")
    assert mapping_file.read(path) == found.mapping


def test_strange_words_stand_in_a_mapping_file(asked: Form, tmp_path: Path) -> None:
    """Quotes, line ends, controls and right-to-left words in headers and cells break no mapping file."""
    rows = [['a "b" \\ \x7f\x01', "calm", "أين؟"], ["x\ny = 1", 'q"u\\', "هنا"], ["# z", "never", "[x]"]]
    found = suggested(asked, tmp_path, rows)
    path = tmp_path / "m.toml"
    path.write_text(mapping_file.write_suggestion(found), encoding="utf-8")
    assert mapping_file.read(path) == found.mapping


@pytest.mark.parametrize(
    ("text", "where", "why"),
    [
        ("form = ", "end of document", "not-toml"), ("column = []", "form, column", "missing"),
        ('form = "f"\n[[column]]\nheader = 3\n', "column[0].header", "wrong"),
        ('form = "f"\ncolumn = []\n[session]\nper = "year"\n', "session.per", "wrong"),
        ('form = "f"\ncolumn = []\ncolour = "red"\n', "form, column", "wrong"),
    ],
)  # fmt: skip
def test_a_mapping_that_cannot_be_read(tmp_path: Path, text: str, where: str, why: str) -> None:
    """Where it is wrong, and how."""
    (tmp_path / "m.toml").write_text(text)
    with pytest.raises(WorldFailed) as caught:
        mapping_file.read(tmp_path / "m.toml")
    assert caught.value.code is Code.IMPORT_MAPPING
    assert str(caught.value.facts["where"]).startswith(where)
    assert caught.value.facts["why"] == why
