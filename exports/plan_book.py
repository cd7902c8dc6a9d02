"""A plan's indicators as a workbook that an office can edit: a row an indicator, a column a field.

The sheets `indicator`, `source` and `action` hold what the tables of those names hold in TOML, and a column is called
as the field is there: `name.es`, `count.form`, `target.min`. A row without a code gives one more target to the
indicator above. What a condition asks is written 'status = done; kind = a | b; score = 3..9; comment; not left'.
"""

import io
import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any, Final, NamedTuple, Never, TypeAlias
from zipfile import BadZipFile

import msgspec

from exports.plan import plan_of, read_plan
from exports.plan_rows import Plan
from exports.undated import saved
from fieldkit.errors import Code, WorldFailed

Cells: TypeAlias = dict[str, Any]
_SHEETS: Final = {"indicator": "code", "source": "form", "action": "id"}
_MANY: Final = "target"  # what a row without a code adds to
_LISTS: Final = ("people",)
_COLUMNS: Final = {
    "indicator": (
        "code", "action", "name.es", "name.en", "unit.es", "unit.en", "responsible.es", "responsible.en", "evaluated",
        "count.what", "count.form", "count.of", "count.where", "count.per", "count.joined", "count.left",
        "count.since", "count.until", "count.part.what", "count.part.form", "count.part.of", "count.part.where",
        "count.over.what", "count.over.form", "count.over.of", "count.over.where", "count.over.joined",
        "count.over.left", "target.since", "target.min", "target.max", "baseline", "note.es", "note.en",
        "target.municipality", "target.comarca",
    ),
    "source": ("form", "dated", "placed", "public", "people", "stands"),
    "action": ("id", "name.es", "name.en"),
}  # fmt: skip
_WHERE: Final = re.compile(r"(?P<path>[^=\s]+)\s*=\s*(?P<asked>.+)")
_RANGE: Final = re.compile(r"(?P<min>-?\d+(?:\.\d+)?)?\.\.(?P<max>-?\d+(?:\.\d+)?)?")
_PLACE: Final = re.compile(r"(?P<sheet>\w+) (?P<nth>\d+)(?:, target (?P<target>\d+))?(?P<inside>(?:, \w+)*)")


class _Line(NamedTuple):
    """A row of a sheet: its number there, and what stands in it by column."""

    number: int
    cells: Cells


class _Read(NamedTuple):
    """A sheet: the letter of each column, and its rows, those that add a target under their indicator's."""

    letters: Mapping[str, str]
    groups: list[list[_Line]]


def is_book(data: bytes) -> bool:
    """Whether these bytes look like a workbook rather than TOML."""
    return data[:2] == b"PK"


def read_either(data: bytes, own: bytes) -> Plan:
    """Read a plan from TOML, or the rows of a workbook into an office's own plan. PLAN_UNREADABLE."""
    return read_book(data, read_plan(own)) if is_book(data) else read_plan(data)


def read_book(data: bytes, base: Plan) -> Plan:
    """Give `base` with the indicators, and where their sheets are there the sources and actions, of a workbook.

    Raises PLAN_UNREADABLE with `where` the cell ('indicator!F5'), `what` and `field` as `read_plan`; for a sheet
    that is missing `what` is no-sheet.
    """
    sheets = _sheets(data)
    raw = msgspec.to_builtins(base, builtin_types=(date,))
    for name, read in sheets.items():
        raw[name] = [_row(name, read, group) for group in read.groups]
    try:
        return plan_of(raw)
    except WorldFailed as failed:
        _refuse_there(failed, sheets)


def write_book(plan: Plan) -> bytes:
    """Write a plan's indicators, sources and actions as a workbook that `read_book` reads back to the same."""
    from openpyxl import Workbook  # noqa: PLC0415 - slow to load

    raw = msgspec.to_builtins(plan, builtin_types=(date,))
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    for name, columns in _COLUMNS.items():
        sheet = workbook.create_sheet(name)
        sheet.append(list(columns))
        for row in raw.get(name, ()):
            for line in _lines(row):
                sheet.append([line.get(column) for column in columns])
        sheet.freeze_panes = "B2"
        for cell in sheet[1]:
            sheet.column_dimensions[cell.column_letter].width = max(12, len(str(cell.value)) + 2)
    return saved(workbook)


def _sheets(data: bytes) -> dict[str, _Read]:
    from openpyxl import load_workbook  # noqa: PLC0415 - slow to load
    from openpyxl.utils.exceptions import InvalidFileException  # noqa: PLC0415 - as above

    try:
        workbook = load_workbook(io.BytesIO(data), data_only=True)
    except (BadZipFile, InvalidFileException, KeyError, ValueError) as error:
        raise WorldFailed(Code.PLAN_UNREADABLE, where="file", what="no-book", field="") from error
    if "indicator" not in workbook.sheetnames:
        raise WorldFailed(Code.PLAN_UNREADABLE, where="file", what="no-sheet", field="indicator")
    return {name: _sheet(workbook[name], name) for name in _SHEETS if name in workbook.sheetnames}


def _sheet(sheet: Any, name: str) -> _Read:
    head = [str(cell.value or "").strip() for cell in sheet[1]]
    letters = {title: cell.column_letter for title, cell in zip(head, sheet[1], strict=True) if title}
    for title, letter in letters.items():
        if title not in _COLUMNS[name]:
            _refuse(f"{name}!{letter}1", "unknown", title)
    groups: list[list[_Line]] = []
    for number, values in enumerate(sheet.iter_rows(min_row=2, values_only=True), 2):
        cells = {title: value for title, value in zip(head, values, strict=False) if title and _given(value)}
        if _SHEETS[name] in cells or (cells and not groups):
            groups.append([_Line(number, cells)])
        elif cells:
            _need_target(name, _Line(number, cells), letters)
            groups[-1].append(_Line(number, cells))
    return _Read(letters, groups)


def _given(value: object) -> bool:
    return value is not None and str(value).strip() != ""


def _need_target(sheet: str, line: _Line, letters: Mapping[str, str]) -> None:
    """Refuse a row without a code that holds anything but a target."""
    for title in line.cells:
        if not title.startswith(f"{_MANY}."):
            key = _SHEETS[sheet]
            _refuse(f"{sheet}!{letters.get(key, 'A')}{line.number}", "missing", key)


def _row(sheet: str, read: _Read, group: list[_Line]) -> Cells:
    row: Cells = {}
    for line in group:
        target: Cells = {}
        for title, value in line.cells.items():
            head, _, rest = title.partition(".")
            at = f"{sheet}!{read.letters[title]}{line.number}"
            _put(target if head == _MANY else row, rest if head == _MANY else title, _value(title, value, at))
        if target:
            row.setdefault(_MANY, []).append(target)
    return row


def _put(into: Cells, title: str, value: object) -> None:
    *outer, last = title.split(".")
    for name in outer:
        into = into.setdefault(name, {})
    into[last] = value


def _value(title: str, value: Any, at: str) -> object:
    """A cell as TOML would have it: texts as texts, also where somebody typed a number for a code."""
    if isinstance(value, datetime):
        return value.date()
    if title.endswith("where"):
        return _where(str(value), at, title)
    if title in _LISTS:
        return [part.strip() for part in str(value).split("|")]
    if title in {"target.min", "target.max", "baseline"} or isinstance(value, bool | date):
        return value
    if title == "target.since":
        return str(value).strip()
    return str(value).strip()


def _where(text: str, at: str, title: str) -> Cells:
    found: Cells = {}
    for part in filter(None, (one.strip() for one in text.split(";"))):
        if written := _WHERE.fullmatch(part):
            found[written["path"]] = _asked(written["asked"].strip())
        elif " " not in part:
            found[part] = True
        elif part.startswith("not ") and " " not in part[4:].strip():
            found[part[4:].strip()] = False
        else:
            _refuse(at, "wrong", title)
    return found


def _asked(text: str) -> object:
    if between := _RANGE.fullmatch(text):
        return {side: float(between[side]) for side in ("min", "max") if between[side]}
    parts = [part.strip() for part in text.split("|")]
    return parts if len(parts) > 1 else text


def _lines(row: Mapping[str, Any]) -> Iterator[Cells]:
    """A row as cells, and one more row for each further target."""
    first, *more = row.get(_MANY, [{}])
    yield {**dict(_flat({name: value for name, value in row.items() if name != _MANY})), **dict(_flat(first, _MANY))}
    for target in more:
        yield dict(_flat(target, _MANY))


def _flat(row: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, object]]:
    for name, value in row.items():
        title = f"{before}.{name}" if before else name
        if name == "where":
            yield title, "; ".join(_spelled(path, asked) for path, asked in value.items())
        elif isinstance(value, Mapping):
            yield from _flat(value, title)
        elif isinstance(value, list | tuple):
            yield title, " | ".join(map(str, value))
        else:
            yield title, value


def _spelled(path: str, asked: object) -> str:
    if isinstance(asked, bool):
        return path if asked else f"not {path}"
    if isinstance(asked, Mapping):
        low, high = (f"{asked[side]:g}" if side in asked else "" for side in ("min", "max"))
        return f"{path} = {low}..{high}"
    return f"{path} = {' | '.join(asked) if isinstance(asked, list | tuple) else asked}"


def _refuse(where: str, what: str, field: str) -> Never:
    raise WorldFailed(Code.PLAN_UNREADABLE, where=where, what=what, field=field)


def _refuse_there(failed: WorldFailed, sheets: Mapping[str, _Read]) -> Never:
    """Say of what a plan was refused for in which cell it stands."""
    place = _PLACE.fullmatch(str(failed.facts["where"]))
    if place is None or place["sheet"] not in sheets:
        raise failed
    sheet, field = place["sheet"], str(failed.facts.get("field", ""))
    read = sheets[sheet]
    group = read.groups[int(place["nth"]) - 1]
    inside = [part for part in place["inside"].split(", ") if part]
    target = int(place["target"]) - 1 if place["target"] else None
    title = ".".join([*([_MANY] if target is not None else []), *inside, field])
    line = _target_lines(group)[target] if target is not None else group[0]
    letter = read.letters.get(title) or next(
        (letter for one, letter in read.letters.items() if one.startswith(title)), "A"
    )
    _refuse(f"{sheet}!{letter}{line.number}", str(failed.facts["what"]), title)


def _target_lines(group: list[_Line]) -> list[_Line]:
    return [line for line in group if any(title.startswith(f"{_MANY}.") for title in line.cells)]
