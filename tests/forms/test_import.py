"""Workbooks in: what is read, mended, refused, and how it is said (F01 to F16)."""

from __future__ import annotations

import io
import zipfile

import msgspec
import pytest

from forms import sheets
from forms.problems import FormRefused, Problem, ProblemCode
from forms.workbook import compile_workbook, load_compiled
from tests.forms.tables import begin, form, refusal, workbook

_SMALL = """
survey
| type | name | label |
| text | a    | A?    |
"""


_NO_LIST = ProblemCode.CHOICES_INVALID


def _remarks(text: str) -> tuple[Problem, ...]:
    return compile_workbook(workbook(text)).problems


def _place(problem: Problem) -> tuple[str | None, int | None, str | None]:
    return problem.sheet, problem.row, problem.column


def test_small_form() -> None:
    """F14: a compiled form is bytes that hold everything, and loads to the same form again."""
    compiled = compile_workbook(workbook(_SMALL))
    loaded = load_compiled(compiled.blob)
    assert [question.path for question in loaded.questions] == ["a", "meta/instanceID"]
    assert loaded.nodes["a"] == load_compiled(compiled.blob).nodes["a"]


def test_version() -> None:
    """F15: the version is the settings sheet's, else it is drawn from the workbook's bytes."""
    assert form(_SMALL + "settings\n| form_id | version |\n| x | 7 |").version == "7"
    data = workbook(_SMALL)
    assert compile_workbook(data).version == compile_workbook(data).version
    assert len(compile_workbook(data).version) == 12


@pytest.mark.parametrize("blob", [b"", b"\x80", b"not msgpack", msgspec.msgpack.encode({"format": 9, "form": {}})])
def test_strange_blobs_are_refused(blob: bytes) -> None:
    """F14: bytes that are no compiled form raise ValueError and nothing else."""
    with pytest.raises(ValueError, match="form"):
        load_compiled(blob)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", ProblemCode.NOT_A_WORKBOOK),
        (b"type,name\ntext,a\n", ProblemCode.NOT_A_WORKBOOK),
        (b"PK\x03\x04 cut short", ProblemCode.WORKBOOK_DAMAGED),
        (workbook(_SMALL)[:-40], ProblemCode.WORKBOOK_DAMAGED),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, ProblemCode.WORKBOOK_DAMAGED),
        (b"\x00" * (sheets.MAX_BYTES + 1), ProblemCode.WORKBOOK_TOO_LARGE),
    ],
)
def test_no_workbooks(data: bytes, code: ProblemCode) -> None:
    """F01, F02: what is no workbook by its bytes, is damaged or too large, is refused with one code."""
    with pytest.raises(FormRefused) as caught:
        compile_workbook(data)
    assert [problem.code for problem in caught.value.problems] == [code]


def test_zip_bombs_are_refused() -> None:
    """F02: a small archive that unpacks to more than any form needs is refused unopened."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * (sheets.MAX_UNPACKED + 1))
    with pytest.raises(FormRefused) as caught:
        compile_workbook(stream.getvalue())
    assert caught.value.problems[0].code == ProblemCode.WORKBOOK_TOO_LARGE


def test_xml_bombs_are_refused() -> None:
    """F02: entities in a workbook's XML are not unfolded."""
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>'
    source = zipfile.ZipFile(io.BytesIO(workbook(_SMALL)))
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in source.namelist():
            archive.writestr(name, bomb if name == "xl/workbook.xml" else source.read(name))
    with pytest.raises(FormRefused) as caught:
        compile_workbook(stream.getvalue())
    assert caught.value.problems[0].code == ProblemCode.WORKBOOK_DAMAGED


def test_clashing_headers_are_mended() -> None:
    """F03: of two columns that mean the same the later is left out, and this is said."""
    problems = _remarks("survey\n| type | name | label | caption |\n| text | a | A? | B? |")
    [problem] = [problem for problem in problems if problem.code == ProblemCode.REPAIRED_HEADER]
    assert (_place(problem), problem.fatal) == (("survey", 1, "caption"), False)
    twice = "survey\n| type | name | label | label |\n| text | a | A? | B? |"
    assert [problem.code for problem in _remarks(twice)] == [ProblemCode.REPAIRED_HEADER]
    assert begin(form(twice)).label("a") == "A?"


def test_repeated_choices_are_allowed() -> None:
    """F04: a choice named twice in a list, as cascading lists have it, is allowed and said."""
    text = """
    survey
    | type          | name | label |
    | select_one ab | q    | Q?    |
    choices
    | list_name | name | label |
    | ab        | a    | A     |
    | ab        | a    | A too |
    """
    [problem] = _remarks(text)
    assert (problem.code, _place(problem), problem.fatal) == (
        ProblemCode.REPAIRED_CHOICES,
        ("choices", 3, "name"),
        False,
    )


@pytest.mark.parametrize(
    ("rows", "code", "row"),
    [
        ("| text | a b | A |", ProblemCode.NAME_INVALID, 2),
        ("| text | a | A |\n| text | a | A |", ProblemCode.NAME_DUPLICATE, 3),
        ("| wonder | a | A |", ProblemCode.TYPE_UNKNOWN, 2),
        ("| text | a | A |\n| select_one b | b | B |\nchoices\n| list_name | name |\n| x | 1 |", _NO_LIST, 3),
        ("| begin_group | g | G |\n| text | a | A |", ProblemCode.GROUPS_UNBALANCED, 2),
        ("| text | a | ${b} |", ProblemCode.REFERENCE_UNKNOWN, 2),
    ],
)
def test_what_pyxform_refuses(rows: str, code: ProblemCode, row: int) -> None:
    """F05: what pyxform refuses becomes a problem with a code, the sheet and the row."""
    [problem] = refusal(f"survey\n| type | name | label |\n{rows}")
    assert (problem.code, problem.row) == (code, row)
    assert problem.facts["detail"]


def test_no_survey_sheet() -> None:
    """F05: a workbook without questions is refused with a sentence."""
    [problem] = refusal("settings\n| form_id |\n| x |\nother\n| a |\n| b |")
    assert problem.code in {ProblemCode.SHEET_MISSING, ProblemCode.FORM_INVALID}


def test_all_faults_at_once() -> None:
    """F06 to F09: every faulty expression is named, each with its own row and column, as it is written."""
    problems = refusal(
        """
        survey
        | type    | name | label     | relevant          | constraint | bind::calculate |
        | text    | a    | A         |                   | . = '      |                 |
        | integer | b    | B ${a}    | selectd(${a}, 1)  |            |                 |
        | begin_group | g | G        | /data/c = 1       |            |                 |
        | calculate   | d |          |                   |            | if(${a})        |
        | end_group   |   |          |                   |            |                 |
        """
    )
    assert [(problem.code, problem.row, problem.column) for problem in problems] == [
        (ProblemCode.SYNTAX, 2, "constraint"),
        (ProblemCode.UNKNOWN_FUNCTION, 3, "relevant"),
        (ProblemCode.PATH_TO_NOTHING, 4, "relevant"),
        (ProblemCode.ARGUMENT_COUNT, 5, "bind::calculate"),
    ]
    assert problems[1].facts["expression"] == "selectd(${a}, 1)"
    assert problems[1].facts["near"] == "selected"


@pytest.mark.parametrize(
    ("rows", "names"),
    [
        ("| calculate | a | | ${b} + 1 | |\n| calculate | b | | ${a} + 1 | |", {"a", "b"}),
        ("| text | a | A | | ${b} = 1 |\n| text | b | B | | ${a} = 1 |", {"a", "b"}),
        ("| begin_group | g | G | | ${a} = 1 |\n| text | a | A | | |\n| end_group | | | | |", {"g", "g/a"}),
    ],
)
def test_cycles(rows: str, names: set[str]) -> None:
    """F10: expressions that wait for each other are refused, and the questions on the circle named."""
    [problem] = refusal(f"survey\n| type | name | label | calculation | relevant |\n{rows}")
    assert problem.code == ProblemCode.CYCLE
    assert set(problem.facts["names"].split(", ")) == names
    assert problem.row in {2, 3}


_BANDS = """
survey
| type | name | label |
| text | a    | A?    |
choices
| list_name | name | label | min | max |
| bands     | low  | Low   | 0   | 9   |
| bands     | high | High  | {low} | 40 |
"""


@pytest.mark.parametrize(
    ("low", "code"), [("10", None), ("12", ProblemCode.BANDS_GAP), ("9", ProblemCode.BANDS_OVERLAP)]
)
def test_bands(low: str, code: ProblemCode | None) -> None:
    """F11: bands that leave a score out, or count it twice, are refused."""
    problems = refusal(_BANDS.format(low=low))
    assert [problem.code for problem in problems] == ([code] if code else [])
    if code:
        assert _place(problems[0]) == ("choices", 3, "min")


def test_what_a_laptop_cannot_do_is_named() -> None:
    """F12: types that need a phone are kept, and named on import."""
    text = """
    survey
    | type     | name  | label | appearance |
    | audio    | sound | Say   |            |
    | geotrace | path  | Walk  |            |
    | image    | sign  | Sign  | signature  |
    | text     | plain | Text  |            |
    """
    named = {(problem.facts["name"], problem.row, problem.fatal) for problem in _remarks(text)}
    assert named >= {("sound", 2, False), ("path", 3, False), ("sign", 4, False)}
    assert not any(name == "plain" for name, _, _ in named)


def test_attachments() -> None:
    """F13: choices and looked-up values come from attached files; a missing or damaged one is named."""
    text = """
    survey
    | type                       | name | label | calculation |
    | select_one_from_file t.csv | tree | Tree? | |
    | calculate                  | tall |       | pulldata('t', 'height', 'name', ${tree}) |
    """
    filled = begin(form(text, {"t.csv": b"name;label;height\noak;Oak;20\nfir;Fir;30\n"}))
    assert [(choice.value, choice.label, choice.extras) for choice in filled.choices("tree")] == [
        ("oak", "Oak", {"height": "20"}),
        ("fir", "Fir", {"height": "30"}),
    ]
    filled.answer("tree", "fir")
    assert filled.value("tall") == "30"
    missing = compile_workbook(workbook(text)).problems
    assert {problem.code for problem in missing} == {ProblemCode.ATTACHMENT_MISSING}
    [damaged] = refusal(text, {"t.csv": b"\xff\xfe"})
    assert (damaged.code, damaged.facts["file"]) == (ProblemCode.ATTACHMENT_DAMAGED, "t.csv")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("t.xml", b"<root><item><name>oak</name><label>Oak</label></item></root>"),
        (
            "t.geojson",
            b'{"features": [{"id": "oak", "properties": {"title": "Oak"}, "geometry": {"coordinates": [[1.5, 40]]}}]}',
        ),
    ],
)
def test_other_attachments(name: str, data: bytes) -> None:
    """F13: XML lists and GeoJSON are read as well."""
    text = f"survey\n| type | name | label |\n| select_one_from_file {name} | tree | Tree? |"
    [choice] = begin(form(text, {name: data})).choices("tree")
    assert (choice.value, choice.label) == ("oak", "Oak")


def test_entities_in_attachments_are_refused() -> None:
    """F02, F13: an attached XML with entities is damaged, not unfolded."""
    text = "survey\n| type | name | label |\n| select_one_from_file t.xml | tree | Tree? |"
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa">]><root><item><name>&a;</name></item></root>'
    assert [problem.code for problem in refusal(text, {"t.xml": bomb})] == [ProblemCode.ATTACHMENT_DAMAGED]


def test_words_that_are_neither_yes_nor_no() -> None:
    """F16: a stray word in a yes/no column is taken as no, and said."""
    text = "survey\n| type | name | label | required |\n| text | a | A | T |"
    [problem] = _remarks(text)
    assert (problem.code, _place(problem)) == (ProblemCode.REPAIRED_FLAG, ("survey", 2, "required"))
    assert begin(form(text)).state("a").required is False


def test_null_is_blank() -> None:
    """F16: `null`, which some forms write for blank, is taken so, and said."""
    text = "survey\n| type | name | calculation |\n| calculate | a | if(1 = 1, null, 2) |"
    [problem] = _remarks(text)
    assert (problem.code, problem.row, problem.fatal) == (ProblemCode.PATH_TO_NOTHING, 2, False)
    assert begin(form(text)).value("a") == ""


def test_entities_are_read() -> None:
    """F17: an entity's declaration and the properties saved to it are part of the form."""
    text = """
    survey
    | type | name | label | save_to |
    | text | kind | Kind  | species |
    entities
    | list_name | label   |
    | trees     | ${kind} |
    """
    read = form(text)
    [entity] = read.entities
    assert (entity.dataset, entity.create, entity.update) == ("trees", True, False)
    assert read.nodes["kind"].save_to == "species"
    filled = begin(read)
    filled.answer("kind", "oak")
    assert filled.answers()["meta/entity/label"] == "oak"
    assert len(filled.answers()["meta/entity/@id"].removeprefix("uuid:")) == 36
