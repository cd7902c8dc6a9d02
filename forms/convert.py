"""Sheets to XForm XML through pyxform: repairs first, and whatever it says becomes problems with sheet and row."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from xml.parsers.expat import ExpatError

from forms.problems import FormRefused, Problem, ProblemCode

if TYPE_CHECKING:
    from forms.sheets import Sheets

_MAX_REPAIRS = 20

# What pyxform does not translate into an error of its own when a sheet makes no sense.
_STUMBLES = (AttributeError, ExpatError, IndexError, KeyError, RecursionError, TypeError, ValueError)

_CLASH = re.compile(r"sheet: '(?P<sheet>\w+)'.*same column were found: '(?P<kept>.*?)', '(?P<dropped>.*?)'", re.DOTALL)
_ROW = re.compile(r"\[row : (\d+)\]\s*")
_SHEET = re.compile(r"'(survey|choices|settings|external_choices|entities|osm)' sheet|sheet:? '(\w+)'")
_COLUMN = re.compile(r"the '([\w:() ]+)' (?:value|column)")
_TYPE = re.compile(r"question type '(.*?)'\.")
_NAME = re.compile(r"name '([^']+)'")

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
    repairs = _repeated_choices(sheets)
    for _ in range(_MAX_REPAIRS):
        remarks: list[str] = []
        try:
            result = _run(sheets, remarks, repeated=bool(repairs))
        except FormRefused as refusal:
            repair = _repair(sheets, refusal.problems[0])
            if repair is None:
                raise
            repairs.append(repair)
            continue
        said = [_problem(sheets, text, fatal=False) for text in remarks if not any(known in text for known in _SILENT)]
        return Converted(result.xform, result.itemsets or "", (*repairs, *said))
    raise FormRefused(repairs)


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


def _repeated_choices(sheets: Sheets) -> list[Problem]:
    """Choices named twice in one list: allowed, as cascading lists need them, and said once a list and name."""
    seen: set[tuple[str, str]] = set()
    said: dict[tuple[str, str], Problem] = {}
    for number, row in enumerate(sheets.rows("choices"), start=2):
        key = (_cell(row, "list_name", "list name"), _cell(row, "name", "value"))
        if key in seen and key[1]:
            facts = {"list": key[0], "name": key[1]}
            said.setdefault(key, Problem(ProblemCode.REPAIRED_CHOICES, "choices", number, "name", facts, fatal=False))
        seen.add(key)
    if sheets.rows("settings") and "allow_choice_duplicates" in sheets.rows("settings")[0]:
        return []
    return list(said.values())


def _cell(row: dict[str, str], *names: str) -> str:
    return next((cell for header, cell in row.items() if header.lower() in names), "")


def _repair(sheets: Sheets, problem: Problem) -> Problem | None:
    """Leave out a column that is another name of one before it; None where that is not the trouble."""
    match = _CLASH.search(problem.facts.get("detail", ""))
    sheet = sheets.sheets.get(match["sheet"]) if match else None
    if match is None or sheet is None or match["dropped"] not in sheet.headers:
        return None
    sheet.headers.remove(match["dropped"])
    for row in sheet.rows:
        row.pop(match["dropped"], None)
    facts = {"kept": match["kept"], "dropped": match["dropped"]}
    return Problem(ProblemCode.REPAIRED_HEADER, match["sheet"], 1, match["dropped"], facts, fatal=False)


def _problem(sheets: Sheets, text: str, *, fatal: bool) -> Problem:
    """A sentence of pyxform's as a problem, with what it tells of the place."""
    sheet, column, name = (pattern.search(text) for pattern in (_SHEET, _COLUMN, _NAME))
    row = _row(sheets, text)
    code = next((code for part, code in _CODES if part in text), ProblemCode.FORM_INVALID)
    facts = {"detail": _ROW.sub("", text).strip()}
    if name:
        facts["name"] = name[1]
    return Problem(
        code=code if fatal else ProblemCode.FORM_WARNING,
        sheet=next(filter(None, sheet.groups())) if sheet else "survey" if row else None,
        row=row,
        column=column[1] if column else None,
        facts=facts,
        fatal=fatal,
    )


def _row(sheets: Sheets, text: str) -> int | None:
    """The row that the sentence names, or that has the question type it complains of."""
    if named := _ROW.search(text):
        return int(named[1])
    if kind := _TYPE.search(text):
        rows = enumerate(sheets.rows("survey"), start=2)
        return next((number for number, row in rows if _cell(row, "type") == kind[1]), None)
    return None
