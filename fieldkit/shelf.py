"""What is published: forms, places, and the plan with its indicators. The office fills it, kits carry it."""

import codecs
import csv
import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from pathlib import Path
from typing import Any

import msgspec

from fieldkit import files
from fieldkit.areas import Area, Tree, checked, level_of
from fieldkit.database import Database, failures, transaction
from fieldkit.errors import Code, WorldFailed
from forms.definition import Form
from forms.problems import FormRefused
from forms.workbook import Compiled, compile_workbook, load_compiled

SESSION_FORM = "mesa_session"
_LIBRARY_FORMS = ("session.xlsx", "test10.xlsx", "note.xlsx", "call_request.xlsx")
_LIBRARY_PLAN = "jumilla.toml"
_LIBRARY_PLACES = "jumilla.csv"
# The forms of the whole plan's other actions; an office puts those on its shelf that it works with.
_ACTION_FORMS = (
    "mesa_plan", "mesa_wrap", "conversation", "poster", "poster_month", "poster_test", "care_person",
    "care_volunteer", "care_visit", "care_plan", "time_volunteer", "time_request", "time_review", "association",
    "channel_month", "activity", "attendance", "meeting", "association_report", "case", "case_step", "offer",
    "training", "year_report", "plan_change", "change",
)  # fmt: skip
_PLACES_LIMIT = 1 << 20
_FARTHEST = 2_000  # km
_MOST_PEOPLE = 10**9
_KEPT = 64  # forms: more than the whole plan has, else going through a shelf would compile all of it each time


class Place(msgspec.Struct, frozen=True):
    """A place of the kit. `population` from the register, `km` from the town: None, and unset, where not known.

    `within`: its municipality, unset where the kit knows of one alone.
    """

    name: str
    zone: str = ""
    kind: str = ""
    population: int | None = None
    km: float | msgspec.UnsetType = msgspec.UNSET  # unset is not written: a kit without it is what it was before
    within: str | msgspec.UnsetType = msgspec.UNSET  # as above


class Workbook(msgspec.Struct, frozen=True, omit_defaults=True):
    """An XLSForm as it came. Its file's `name`, without ending, is the form's id where the workbook gives none.

    `attachments` are the files that it uses, by name: lists in CSV, pictures.
    """

    name: str
    data: bytes
    attachments: dict[str, bytes] = {}

    @property
    def digest(self) -> bytes:
        """SHA-256 of the workbook and, where it has any, of what is attached to it."""
        content = hashlib.sha256(self.data)
        for name in sorted(self.attachments):
            content.update(b"\0" + name.encode() + b"\0" + hashlib.sha256(self.attachments[name]).digest())
        return content.digest()


@dataclass(frozen=True)
class FormInfo:
    """A form on the shelf."""

    form: str
    version: str
    title: str


class Shelf:
    """The forms and places of one store."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add_form(self, workbook: Workbook) -> Compiled:
        """Read a workbook and put it on the shelf as the newest version of its form.

        Raises FORM_REFUSED with its problems, and FORM_CHANGED where this version is there with other content:
        what was recorded with it must stay readable.
        """
        compiled = _compiled(workbook)
        digest = workbook.digest
        key = (compiled.form_id, compiled.version)
        with transaction(self._database):
            known = self._one("SELECT sha256 FROM forms WHERE form = ? AND version = ?", key)
            if known and known[0] != digest:
                raise WorldFailed(Code.FORM_CHANGED, form=compiled.form_id, version=compiled.version)
            self._database.execute("UPDATE forms SET newest = 0 WHERE form = ?", (compiled.form_id,))
            self._database.execute(
                "INSERT OR REPLACE INTO forms VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?)",
                (*key, compiled.title, workbook.name, digest, workbook.data, compiled.blob, _pack(workbook)),
            )
        return compiled

    def forms(self) -> list[FormInfo]:
        """The newest version of each form, the session sheet left out."""
        rows = self._database.fetch("SELECT form, version, title FROM forms WHERE newest ORDER BY form")
        return [FormInfo(*row) for row in rows if row[0] != SESSION_FORM]

    def form(self, form_id: str, version: str | None = None) -> Form:
        """A form, ready to be filled in; the newest version where none is named. FORM_UNKNOWN otherwise."""
        found = self.find(form_id, version)
        if found is None:
            raise WorldFailed(Code.FORM_UNKNOWN, form=form_id, known=", ".join(f.form for f in self.forms()))
        return found

    def find(self, form_id: str, version: str | None = None) -> Form | None:
        """As `form`, but None where it is not on the shelf."""
        wanted = "newest" if version is None else "version = ?"
        values = (form_id,) if version is None else (form_id, version)
        row = self._one(f"SELECT compiled, form, version FROM forms WHERE form = ? AND {wanted}", values)
        if row is None:
            return None
        try:
            return _load(row[0])
        except ValueError:  # compiled by another version of the program
            return _load(self._compile_again(row[1], row[2]))

    def every(self) -> Iterator[Form]:
        """All forms in all their versions."""
        for form_id, version in self._database.fetch("SELECT form, version FROM forms ORDER BY form, version"):
            found = self.find(form_id, version)
            if found is not None:
                yield found

    def _compile_again(self, form_id: str, version: str) -> bytes:
        key = (form_id, version)
        row = self._one("SELECT file, workbook, files FROM forms WHERE form = ? AND version = ?", key)
        blob = _compiled(Workbook(row[0], row[1], msgspec.msgpack.decode(row[2]))).blob
        with transaction(self._database):
            self._database.execute("UPDATE forms SET compiled = ? WHERE form = ? AND version = ?", (blob, *key))
        return blob

    def attachments(self, form_id: str, version: str) -> dict[str, bytes]:
        """The files attached to a form, by name; none where it is not on the shelf."""
        row = self._one("SELECT files FROM forms WHERE form = ? AND version = ?", (form_id, version))
        return msgspec.msgpack.decode(row[0], type=dict[str, bytes]) if row else {}

    def kept_open(self, form_id: str, version: str) -> bool:
        """Whether the answers to a form may lie in this store for its volunteers to read."""
        form = self.find(form_id, version)
        return form is None or form.reader != "office"

    def workbooks(self) -> list[Workbook]:
        """The workbooks of all forms and versions, older ones first."""
        rows = self._database.fetch("SELECT file, workbook, files FROM forms ORDER BY form, newest, version")
        return [Workbook(file, data, msgspec.msgpack.decode(files)) for file, data, files in rows]

    def places(self) -> list[Place]:
        """The kit's places by name."""
        rows = self._database.fetch("SELECT name, zone, kind, population, km, within FROM places ORDER BY name")
        return [Place(*row[:4], *(msgspec.UNSET if value is None else value for value in row[4:])) for row in rows]

    def tree(self) -> Tree:
        """What the places lie in; empty where they are of one municipality."""
        return Tree(tuple(Area(*row) for row in self._database.fetch("SELECT * FROM areas ORDER BY level, name")))

    def set_places(self, places: Iterable[Place], areas: Iterable[Area] = ()) -> None:
        """Replace the list of places, and of what they lie in."""
        with transaction(self._database):
            self._database.execute("DELETE FROM places")
            self._database.execute("DELETE FROM areas")
            self._database.conn.executemany("INSERT INTO places VALUES (?, ?, ?, ?, ?, ?)", map(_row, places))
            self._database.conn.executemany(
                "INSERT INTO areas VALUES (?, ?, ?, ?)", map(msgspec.structs.astuple, areas)
            )

    def _one(self, sql: str, values: tuple[object, ...]) -> Any:
        with failures():
            return self._database.execute(sql, values).fetchone()


def _pack(workbook: Workbook) -> bytes:
    return msgspec.msgpack.encode(workbook.attachments, order="deterministic")


def _compiled(workbook: Workbook) -> Compiled:
    return _compile(workbook.name, workbook.data, tuple(sorted(workbook.attachments.items())))


@lru_cache(maxsize=_KEPT)
def _compile(name: str, data: bytes, attachments: tuple[tuple[str, bytes], ...]) -> Compiled:
    try:
        return compile_workbook(data, dict(attachments), name=name)
    except FormRefused as refused:
        raise WorldFailed(Code.FORM_REFUSED, problems=refused.problems) from refused


_load = lru_cache(maxsize=_KEPT)(load_compiled)


def library_forms() -> list[Workbook]:
    """The workbooks of the forms that come with the program."""
    library = resources.files("forms.library")
    return [Workbook(name.removesuffix(".xlsx"), (library / name).read_bytes()) for name in _LIBRARY_FORMS]


def action_forms() -> list[Workbook]:
    """The workbooks of the forms that the whole plan's other actions are worked with."""
    library = resources.files("forms.library")
    return [Workbook(name, (library / f"{name}.xlsx").read_bytes()) for name in _ACTION_FORMS]


def library_plan() -> str:
    """The indicators and tables that come with the program, as TOML."""
    return (resources.files("forms.library") / _LIBRARY_PLAN).read_text(encoding="utf-8")


def library_places() -> str:
    """The places that come with the program, as CSV."""
    return (resources.files("forms.library") / _LIBRARY_PLACES).read_text(encoding="utf-8")


@dataclass(frozen=True)
class Listed:
    """A list of places as a file holds it."""

    places: list[Place]
    areas: list[Area]


def load_list(path: Path) -> Listed:
    """A list from a file, as spreadsheets write CSV: UTF-8, UTF-16 or Windows-1252. As `read_list`."""
    data = files.read(path, _PLACES_LIMIT)
    encoding = "utf-16" if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"
    try:
        return read_list(data.decode(encoding))
    except UnicodeDecodeError:
        return read_list(data.decode("cp1252", errors="replace"))


def read_places(text: str) -> list[Place]:
    """The places of a CSV. As `read_list`."""
    return read_list(text).places


def read_list(text: str) -> Listed:
    """Places from CSV with the columns name, zone, kind, population, km and within, of which only the name is needed.

    Between commas, semicolons or tabs. PLACES_UNREADABLE with the `row` in which something is missing or no number.
    Where anything lies `within` something, rows of the kind municipality, comarca or region are areas; PLACES_TREE.
    """
    lines = text.removeprefix("\ufeff").splitlines()
    first = lines[0] if lines else ""
    rows = csv.DictReader(lines, delimiter=max(",;\t", key=first.count), restval="", strict=True)
    try:
        rows.fieldnames = [name.strip().lower() for name in rows.fieldnames or ()]
        found = [(rows.line_num, _place(row)) for row in rows if (row.get("name") or "").strip()]
    except (ValueError, csv.Error) as error:
        raise WorldFailed(Code.PLACES_UNREADABLE, row=rows.reader.line_num) from error
    if not found:
        raise WorldFailed(Code.PLACES_UNREADABLE, row=1)
    if all(place.within is msgspec.UNSET for _, place in found):
        return Listed([place for _, place in found], [])
    return _in_a_tree(found)


def _in_a_tree(rows: Iterable[tuple[int, Place]]) -> Listed:
    places, areas = [], []
    for row, place in rows:
        level, within = level_of(place.kind), place.within or ""
        if level is None:
            places.append((row, msgspec.structs.replace(place, within=within)))
        else:
            areas.append((row, Area(level, place.name, within, place.population)))
    checked(areas, [(row, place.name, str(place.within)) for row, place in places])
    if not places:
        raise WorldFailed(Code.PLACES_UNREADABLE, row=1)
    return Listed([place for _, place in places], [area for _, area in areas])


def _place(row: Mapping[str, str]) -> Place:
    cells = {name: (row.get(name) or "").strip() for name in ("name", "zone", "kind", "population", "km", "within")}
    population = int(cells["population"]) if cells["population"] else None
    if population is not None and not 0 <= population <= _MOST_PEOPLE:
        raise ValueError(cells["population"])
    km = float(cells["km"].replace(",", ".")) if cells["km"] else msgspec.UNSET
    if km is not msgspec.UNSET and not 0 <= km <= _FARTHEST:
        raise ValueError(cells["km"])
    return Place(cells["name"], cells["zone"], cells["kind"], population, km, cells["within"] or msgspec.UNSET)


def _row(place: Place) -> tuple[str | int | float | None, ...]:
    return tuple(None if value is msgspec.UNSET else value for value in msgspec.structs.astuple(place))
