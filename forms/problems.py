"""What can be wrong with a form: one code a kind of fault, with where it is and the facts a sentence needs."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class ProblemCode(StrEnum):
    """One code a kind of fault; the window and the command line word them."""

    # The file.
    NOT_A_WORKBOOK = "not-a-workbook"  # neither .xlsx nor .xls by its bytes
    WORKBOOK_TOO_LARGE = "workbook-too-large"  # facts: size, limit
    WORKBOOK_DAMAGED = "workbook-damaged"  # facts: detail
    # The sheets, as pyxform reads them.
    SHEET_MISSING = "sheet-missing"  # facts: detail
    SURVEY_EMPTY = "survey-empty"  # headers, and no question below
    COLUMN_MISSING = "column-missing"  # facts: missing, found
    HEADER_CLASH = "header-clash"  # facts: detail
    NAME_INVALID = "name-invalid"  # facts: detail
    NAME_DUPLICATE = "name-duplicate"  # facts: detail
    REFERENCE_UNKNOWN = "reference-unknown"  # facts: detail, name
    TYPE_UNKNOWN = "type-unknown"  # facts: detail
    CHOICES_INVALID = "choices-invalid"  # facts: detail
    GROUPS_UNBALANCED = "groups-unbalanced"  # facts: detail
    ENTITY_INVALID = "entity-invalid"  # facts: detail
    FORM_INVALID = "form-invalid"  # facts: detail; whatever else pyxform refuses
    FORM_WARNING = "form-warning"  # facts: detail; pyxform converts, with this remark
    # Repairs that were made.
    REPAIRED_HEADER = "repaired-header"  # facts: dropped, kept
    REPAIRED_UNREADABLE = "repaired-unreadable"  # facts: dropped; a column that no one can read is left out
    REPAIRED_CHOICES = "repaired-choices"  # facts: list, name
    REPAIRED_FLAG = "repaired-flag"  # facts: expression, path; a word that is neither yes nor no is taken as no
    # Expressions.
    SYNTAX = "syntax"  # facts: expression, at, found
    TOO_DEEP = "too-deep"  # facts: expression
    UNKNOWN_FUNCTION = "unknown-function"  # facts: expression, function, near
    ARGUMENT_COUNT = "argument-count"  # facts: expression, function, given, least, most
    PATH_TO_NOTHING = "path-to-nothing"  # facts: expression, path, near
    UNSUPPORTED_EXPRESSION = "unsupported-expression"  # facts: expression, part
    PATTERN_INVALID = "pattern-invalid"  # facts: expression, pattern
    CYCLE = "cycle"  # facts: names
    # Scoring.
    BANDS_GAP = "bands-gap"  # facts: before, after, from, to
    BANDS_OVERLAP = "bands-overlap"  # facts: before, after, from, to
    # What a laptop cannot do, and what is not there.
    UNSUPPORTED_TYPE = "unsupported-type"  # facts: name, type
    LAST_SAVED = "last-saved"  # facts: expression; what was filled before is not shown again
    UNSUPPORTED_APPEARANCE = "unsupported-appearance"  # facts: name, appearance
    ATTACHMENT_MISSING = "attachment-missing"  # facts: file
    ATTACHMENT_DAMAGED = "attachment-damaged"  # facts: file, detail


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault: row and column as a person finds them in the sheet (row 1 is the header).

    Beside its own facts it may carry `node`, the path of the question it stands at.
    """

    code: ProblemCode
    sheet: str | None = None
    row: int | None = None
    column: str | None = None
    facts: dict[str, str] = field(default_factory=dict)
    fatal: bool = True


class FormRefused(Exception):  # noqa: N818 - it says what happened to the form
    """The workbook cannot be used; `problems` says why, the fatal ones first."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems, key=lambda problem: not problem.fatal))
        super().__init__(", ".join(sorted({problem.code for problem in self.problems})))
