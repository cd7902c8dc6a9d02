"""What real workbooks need before they convert: columns that clash or cannot be read, choices named twice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from forms.problems import Problem, ProblemCode
from forms.sheets import Sheet, Sheets

if TYPE_CHECKING:
    from collections.abc import Iterator

_CLASH = re.compile(r"sheet: '(?P<sheet>\w+)'.*same column were found: '(?P<kept>.*?)', '(?P<dropped>.*?)'", re.DOTALL)
_USUAL = frozenset(
    {"type", "name", "label", "hint", "guidance_hint", "required", "required_message", "relevant", "constraint"}
    | {"constraint_message", "calculation", "read_only", "readonly", "appearance", "default", "choice_filter"}
    | {"repeat_count", "trigger", "parameters", "image", "audio", "video", "list_name", "form_id", "form_title"}
    | {"version", "instance_name", "default_language", "style", "dataset", "entity_id", "create_if", "update_if"}
)


def cell(row: dict[str, str], *names: str) -> str:
    """A cell by one of its column's names, in any case; '' where there is none."""
    return next((text for header, text in row.items() if header.lower() in names), "")


def repeated_choices(sheets: Sheets) -> list[Problem]:
    """Choices named twice in one list: allowed, as cascading lists need them, and said once a list and name."""
    seen: set[tuple[str, str]] = set()
    said: dict[tuple[str, str], Problem] = {}
    for number, row in enumerate(sheets.rows("choices"), start=2):
        key = (cell(row, "list_name", "list name"), cell(row, "name", "value"))
        if key in seen and key[1]:
            facts = {"list": key[0], "name": key[1]}
            said.setdefault(key, Problem(ProblemCode.REPAIRED_CHOICES, "choices", number, "name", facts, fatal=False))
        seen.add(key)
    if sheets.rows("settings") and "allow_choice_duplicates" in sheets.rows("settings")[0]:
        return []
    return list(said.values())


def clashing_column(sheets: Sheets, problem: Problem) -> Problem | None:
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


def unusual_columns(sheets: Sheets) -> Iterator[tuple[str, str]]:
    """The columns that no form needs, by sheet and header: the likeliest to be at fault where nothing else is known."""
    for name, sheet in sheets.sheets.items():
        yield from ((name, header) for header in sheet.headers if header.lower().replace(" ", "_") not in _USUAL)


def without_column(sheets: Sheets, name: str, header: str) -> Sheets:
    """The sheets with one column left out."""
    before = sheets.sheets[name]
    rows = [{known: text for known, text in row.items() if known != header} for row in before.rows]
    kept = Sheet([known for known in before.headers if known != header], rows)
    return Sheets({**sheets.sheets, name: kept}, sheets.names, sheets.problems)
