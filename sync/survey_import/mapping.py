"""What a person decided about a table: which column answers which question, and to which gatherings its rows belong."""

import hashlib
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import Literal

import msgspec

from fieldkit.errors import Code, WorldFailed
from sync.survey_import.cells import folded
from sync.survey_import.table import OURS, Header, Layout
from sync.survey_import.targets import Target

Per = Literal["day", "month"]


class ColumnMap(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """One column. `to`: a question's path, or '' where the column is left out.

    `choice`: the column stands for this one choice of a question that takes several. `blank`: what an empty cell
    means; '' that nothing was answered. `values`: what words stand for that are no code or label of a choice; ''
    that nothing was answered.
    """

    header: str
    to: str = ""
    occurrence: int = 1
    choice: str = ""
    blank: str = ""
    values: dict[str, str] = {}

    @property
    def column(self) -> Header:
        """The header it is for."""
        return Header(self.header, self.occurrence)


class SessionMap(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Where and when: one place and day for all rows, or the columns that say so. `per`: a gathering a day or a month.

    `date` is YYYY-MM-DD. A gathering of a month bears the month's first day.
    """

    place: str = ""
    place_column: str = ""
    date: str = ""
    date_column: str = ""
    per: Per = "day"


class Mapping(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """All that was decided about tables of one kind. `id_column`: where a row's own id stands, '' where it has none.

    `source` names what the rows come from, so that row 7 of one survey is not row 7 of another. Where it is empty, the
    table's headers do.
    """

    form: str
    column: tuple[ColumnMap, ...]
    session: SessionMap = SessionMap()
    table: Layout = Layout()
    id_column: str = ""
    source: str = ""

    def used(self) -> list[ColumnMap]:
        """The columns that answer something."""
        return [one for one in self.column if one.to]


def fingerprint(headers: Iterable[Header]) -> str:
    """16 hex digits for a set of headers, in whatever order; the columns that we add to rejected rows left out."""
    names = sorted({folded(one.name) for one in headers if one.name not in OURS})
    return hashlib.sha256(msgspec.json.encode(names)).hexdigest()[:16]


def fits(mapping: Mapping, headers: Sequence[Header], targets: dict[str, Target], form: str) -> None:
    """Check a mapping against a table and a form.

    IMPORT_OTHER_FORM, IMPORT_OTHER_TABLE where columns are missing, IMPORT_QUESTION_GONE, IMPORT_CHOICE_GONE,
    IMPORT_TWICE where two columns answer one question.
    """
    if mapping.form != form:
        raise WorldFailed(Code.IMPORT_OTHER_FORM, form=form, known=mapping.form)
    _columns_are_there(mapping, headers)
    taken: set[tuple[str, str]] = set()
    for one in mapping.used():
        target = targets.get(one.to)
        if target is None:
            near = get_close_matches(one.to, targets, 1)
            known = near[0] if near else ", ".join(list(targets)[:12])
            raise WorldFailed(Code.IMPORT_QUESTION_GONE, column=one.header, question=one.to, form=form, known=known)
        values = {choice.value for choice in target.choices}
        for value in (one.choice, one.blank, *one.values.values()):
            if value and values and value not in values:
                raise WorldFailed(Code.IMPORT_CHOICE_GONE, column=one.header, question=one.to, choice=value)
        if (one.to, one.choice) in taken or (one.choice and (one.to, "") in taken):
            raise WorldFailed(Code.IMPORT_TWICE, column=one.header, question=one.to)
        taken.add((one.to, one.choice))


def _columns_are_there(mapping: Mapping, headers: Sequence[Header]) -> None:
    there = set(headers)
    session = mapping.session
    named = [Header(name) for name in (session.place_column, session.date_column, mapping.id_column) if name]
    missing = [one for one in (*(one.column for one in mapping.used()), *named) if one not in there]
    if missing:
        names = ", ".join(dict.fromkeys(f"«{one}»" for one in missing[:5]))
        raise WorldFailed(Code.IMPORT_OTHER_TABLE, missing=names, count=len(missing))
