"""Where a node of the form stands in the survey sheet: its row, and its columns as they are headed there."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from forms.problems import Problem
    from forms.sheets import Sheets

_FIRST_ROW = 2  # below the headers
_ELSEWHERE = {
    "meta/instanceName": ("settings", "instance_name"),
    "meta/entity/label": ("entities", "label"),
    "meta/entity/@id": ("entities", "entity_id"),
    "meta/entity/@create": ("entities", "create_if"),
    "meta/entity/@update": ("entities", "update_if"),
}
_HEADERS = {
    "relevant": ("relevant", "bind::relevant", "bind:relevant", "relevance"),
    "constraint": ("constraint", "bind::constraint", "bind:constraint"),
    "required": ("required", "bind::required", "bind:required"),
    "calculation": ("calculation", "calculate", "bind::calculate", "bind:calculate"),
    "read_only": ("read_only", "readonly", "read only", "bind::readonly", "bind:readonly"),
    "repeat_count": ("repeat_count", "repeat count", "jr:count", "count"),
    "choice_filter": ("choice_filter", "choice filter"),
    "default": ("default",),
}


class Rows:
    """Finds rows by path; what pyxform makes up itself is found at what it was made of."""

    def __init__(self, sheets: Sheets) -> None:
        self._rows = sheets.rows("survey")
        self._by_path: dict[str, int] = {}
        around: list[str] = []
        for index, row in enumerate(self._rows):
            kind = " ".join(_cell(row, "type").replace("_", " ").lower().split())
            if kind.startswith("end ") and around:
                around.pop()
                continue
            path = "/".join([*around, _cell(row, "name")])
            self._by_path.setdefault(path, index)
            if kind.startswith("begin "):
                around.append(_cell(row, "name"))

    def located(self, problem: Problem) -> Problem:
        """The problem with sheet, row and column, and with the expression as it is written there."""
        path = problem.facts.get("node")
        if path in _ELSEWHERE:
            sheet, column = _ELSEWHERE[path]
            return replace(problem, sheet=sheet, row=_FIRST_ROW, column=column)
        index = None if path is None else self._index(path)
        if index is None:
            return problem
        row = self._rows[index]
        header = _header(row, problem.column)
        facts = dict(problem.facts)
        if header and "expression" in facts:
            facts["expression"] = row[header]
        return replace(problem, sheet="survey", row=index + _FIRST_ROW, column=header or problem.column, facts=facts)

    def _index(self, path: str) -> int | None:
        for known in (path, path.removesuffix("_other"), path.removesuffix("_count")):
            if known in self._by_path:
                return self._by_path[known]
        around = path.rpartition("/")[0]
        return self._index(around) if around else None


def _cell(row: dict[str, str], name: str) -> str:
    return next((cell for header, cell in row.items() if header.lower() == name), "")


def _header(row: dict[str, str], column: str | None) -> str | None:
    """The header that this row's column stands under."""
    names = _HEADERS.get(column or "", (column or "",))
    headers = {header.lower(): header for header in row}
    exact = next((headers[name] for name in names if name in headers), None)
    return exact or next((written for low, written in headers.items() if low.startswith(f"{column}::")), None)
