"""Sheets to XForm XML through pyxform: repairs first, and whatever it says becomes problems with sheet and row."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any
from xml.parsers.expat import ExpatError

from forms.problems import FormRefused, Problem, ProblemCode
from forms.repairs import cell, clashing_column, repeated_choices, unusual_columns, without_column

if TYPE_CHECKING:
    from forms.sheets import Sheets

_MAX_REPAIRS = 20
_MAX_TRIES = 24  # conversions to find the column that pyxform stumbles over

# What pyxform does not translate into an error of its own when a sheet makes no sense.
_STUMBLES = (AttributeError, ExpatError, IndexError, KeyError, RecursionError, TypeError, ValueError)

_ROW = re.compile(r"\[row : (\d+)\]\s*")
_SHEET = re.compile(r"'(survey|choices|settings|external_choices|entities|osm)' sheet|sheet:? '(\w+)'")
_COLUMN = re.compile(r"the '([\w:() ]+)' (?:value|column)")
_TYPE = re.compile(r"question type '(.*?)'\.")
_NAME = re.compile(r"(?:name|named) '([^']+)'")
_COLUMNS = re.compile(r"required column headers were not found: (?P<missing>[^.]*)")
_DUMP = re.compile(r"\n\{.*", re.DOTALL)  # of the row, as Python writes it

# The first that is found in pyxform's sentence decides the code.
_CODES = (
    ("Could not find the name", ProblemCode.REFERENCE_UNKNOWN),
    ("There has been a problem trying to replace", ProblemCode.REFERENCE_UNKNOWN),
    ("Reference variable", ProblemCode.REFERENCE_UNKNOWN),
    ("must be unique", ProblemCode.NAME_DUPLICATE),
    ("must unique", ProblemCode.NAME_DUPLICATE),
    ("more than one", ProblemCode.NAME_DUPLICATE),
    ("entities' sheet", ProblemCode.ENTITY_INVALID),
    ("save_to", ProblemCode.ENTITY_INVALID),
    ("required column headers", ProblemCode.FORM_INVALID),
    ("Invalid headers", ProblemCode.HEADER_CLASH),
    ("Column headers", ProblemCode.HEADER_CLASH),
    ("Names must begin", ProblemCode.NAME_INVALID),
    ("no name", ProblemCode.NAME_INVALID),
    ("Unmatched", ProblemCode.GROUPS_UNBALANCED),
    ("Unknown question type", ProblemCode.TYPE_UNKNOWN),
    ("with no type", ProblemCode.TYPE_UNKNOWN),
    ("sheet named", ProblemCode.SHEET_MISSING),
    ("list name", ProblemCode.CHOICES_INVALID),
    ("List name", ProblemCode.CHOICES_INVALID),
    ("hoice", ProblemCode.CHOICES_INVALID),
)
_SILENT = (  # remarks that help nobody at a table
    "max-pixels",
    "machine-readable codes",
    "Choices should have a label",
    "is missing the",
)


@dataclass(frozen=True, slots=True)
class Converted:
    """The XForm, the choices kept beside it as CSV, and what was mended or remarked."""

    xform: str
    itemsets: str
    problems: tuple[Problem, ...]


def convert(sheets: Sheets) -> Converted:
    """Convert with every repair that is needed; raises FormRefused."""
    if "survey" in sheets.sheets and not any(cell(row, "type") or cell(row, "name") for row in sheets.rows("survey")):
        raise FormRefused([_without_questions(sheets)])
    repairs = repeated_choices(sheets)
    for _ in range(_MAX_REPAIRS):
        remarks: list[str] = []
        try:
            result = _run(sheets, remarks, repeated=bool(repairs))
        except FormRefused as refusal:
            repairs.append(clashing_column(sheets, refusal.problems[0]) or _unreadable(sheets, refusal))
            continue
        said = [_problem(sheets, text, fatal=False) for text in remarks if not any(known in text for known in _SILENT)]
        return Converted(result.xform, result.itemsets or "", (*repairs, *said))
    raise FormRefused(repairs)


def _without_questions(sheets: Sheets) -> Problem:
    headers = {header.lower() for header in sheets.sheets["survey"].headers}
    if headers and "type" not in headers:
        facts = {"missing": "type", "found": ", ".join(sheets.sheets["survey"].headers)}
        return Problem(ProblemCode.COLUMN_MISSING, "survey", 1, "type", facts)
    return Problem(ProblemCode.SURVEY_EMPTY, "survey")


def _unreadable(sheets: Sheets, refusal: FormRefused) -> Problem:
    """Leave out the column that pyxform stumbles over; raises the refusal where it says itself what is wrong."""
    if not isinstance(refusal.__cause__, _STUMBLES):
        raise refusal
    for name, header in islice(unusual_columns(sheets), _MAX_TRIES):
        without = without_column(sheets, name, header)
        try:
            _run(without, [], repeated=True)
        except FormRefused as other:
            if isinstance(other.__cause__, _STUMBLES):
                continue
        sheets.sheets = without.sheets
        return Problem(ProblemCode.REPAIRED_UNREADABLE, name, 1, header, {"dropped": header}, fatal=False)
    raise refusal


def _run(sheets: Sheets, remarks: list[str], *, repeated: bool) -> Any:
    # pyxform takes most of a second to load, and only an import needs it.
    from pyxform.errors import PyXFormError  # noqa: PLC0415
    from pyxform.xls2xform import convert as pyxform_convert  # noqa: PLC0415

    try:
        return pyxform_convert(
            xlsform=_workbook(sheets, repeated=repeated), warnings=remarks, validate=False, form_name="data"
        )
    except PyXFormError as error:
        raise FormRefused([_problem(sheets, str(error), fatal=True)]) from error
    except _STUMBLES as error:
        facts = {"detail": f"{type(error).__name__}: {error}"[:300]}
        raise FormRefused([Problem(ProblemCode.FORM_INVALID, facts=facts)]) from error


def _workbook(sheets: Sheets, *, repeated: bool) -> dict[str, Any]:
    """The sheets as pyxform's dictionary, made anew because it changes what it is given."""
    book: dict[str, Any] = {"sheet_names": list(sheets.names)}
    for name, sheet in sheets.sheets.items():
        book[name] = [dict(row) for row in sheet.rows]
        book[f"{name}_header"] = [dict.fromkeys(sheet.headers)] if sheet.headers else []
    if repeated:
        settings = book.setdefault("settings", [])
        if not settings:
            settings.append({})
        settings[0]["allow_choice_duplicates"] = "yes"
        headers = book.setdefault("settings_header", [])
        if not headers:
            headers.append({})
        headers[0]["allow_choice_duplicates"] = None
    return book


def _problem(sheets: Sheets, text: str, *, fatal: bool) -> Problem:
    """A sentence of pyxform's as a problem, with what it tells of the place."""
    sheet, column, name = (pattern.search(text) for pattern in (_SHEET, _COLUMN, _NAME))
    row = _row(sheets, text)
    code = next((code for part, code in _CODES if part in text), ProblemCode.FORM_INVALID)
    facts = {"detail": _DUMP.sub("", _ROW.sub("", text)).strip().removesuffix(".")}
    if name:
        facts["name"] = name[1]
    where = next(filter(None, sheet.groups())) if sheet else "survey" if row else None
    if columns := _COLUMNS.search(text):
        code, row = ProblemCode.COLUMN_MISSING, 1
        headers = sheets.sheets[where].headers if where in sheets.sheets else []
        facts |= {"missing": columns["missing"].replace("'", ""), "found": ", ".join(headers)}
    return Problem(
        code=code if fatal else ProblemCode.FORM_WARNING,
        sheet=where,
        row=row,
        column=column[1] if column else None,
        facts=facts,
        fatal=fatal,
    )


def _row(sheets: Sheets, text: str) -> int | None:
    """The row that the sentence names, or that has the question type or the name it complains of."""
    if named := _ROW.search(text):
        return int(named[1])
    for pattern, column in ((_TYPE, "type"), (_NAME, "name")):
        if found := pattern.search(text):
            rows = enumerate(sheets.rows("survey"), start=2)
            return next((number for number, row in rows if cell(row, column) == found[1]), None)
    return None
