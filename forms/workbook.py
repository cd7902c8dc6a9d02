"""An XLSForm workbook to a compiled form: read, mended, converted by pyxform, checked, and packed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

import msgspec

from forms.attachments import external_choices, files_named, read_attachments
from forms.convert import convert
from forms.definition import Form
from forms.garbage import garbage_waits
from forms.lint import lint
from forms.problems import FormRefused, Problem, ProblemCode
from forms.sheets import read_sheets
from forms.xform import read_xform

if TYPE_CHECKING:
    from forms.attachments import Files
    from forms.sheets import Sheets

FORMAT = 2  # to be raised with every change to what a workbook compiles to
_NOTHING: Files = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Compiled:
    """A form that can be used: `blob` is all that load_compiled needs; `problems` are repairs and warnings.

    `files` are the names of all files that it uses, whether they were there or not.
    """

    form_id: str
    version: str
    title: str
    blob: bytes
    problems: tuple[Problem, ...]
    files: tuple[str, ...] = ()


class _Blob(msgspec.Struct, frozen=True):
    format: int
    form: Form


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(_Blob)


def compile_workbook(data: bytes, attachments: Files = _NOTHING, *, name: str = "") -> Compiled:
    """Compile a workbook (.xlsx or .xls) with its attached files by name; raises FormRefused with all that is wrong.

    Only files that the form names are read. Where the settings sheet gives no form_id, the workbook's `name` stands
    for it, as in ODK.
    """
    with garbage_waits():
        form, problems, names = _compile(data, attachments, name)
        if any(problem.fatal for problem in problems):
            raise FormRefused(problems)
        blob = _encoder.encode(_Blob(FORMAT, form))
    return Compiled(form.form_id, form.version, form.title, blob, problems, names)


def _compile(data: bytes, attachments: Files, name: str) -> tuple[Form, tuple[Problem, ...], tuple[str, ...]]:
    """The form, all its problems, and the files that it names."""
    sheets = read_sheets(data)
    converted = convert(sheets)
    names = files_named(converted.xform)
    found = {file: content for file in names if (content := attachments.get(file)) is not None}
    tables, damaged = read_attachments(found)
    tables |= external_choices(converted.itemsets)
    version = hashlib.sha256(data).hexdigest()[:12]
    form, unread = read_xform(converted.xform, version, tables)
    if name and not any(row.get("form_id") or row.get("id_string") for row in sheets.rows("settings")):
        form = msgspec.structs.replace(form, form_id=name)
    form = msgspec.structs.replace(form, reader=_reader(sheets))
    missing = [_missing(file) for file in names if file not in found]
    return form, (*sheets.problems, *converted.problems, *missing, *damaged, *lint(form, unread, sheets)), names


def _missing(file: str) -> Problem:
    return Problem(ProblemCode.ATTACHMENT_MISSING, facts={"file": file}, fatal=False)


def _reader(sheets: Sheets) -> Literal["", "office"]:
    """What the settings sheet's column `reader` says; a misspelt one must not send answers out in the open."""
    wanted = next((row["reader"].strip() for row in sheets.rows("settings") if row.get("reader")), "")
    if wanted not in ("", "office"):
        facts = {"detail": f"reader: {wanted}"[:300]}
        raise FormRefused([Problem(ProblemCode.FORM_INVALID, "settings", 2, "reader", facts)])
    return "office" if wanted else ""


def load_compiled(blob: bytes) -> Form:
    """Load a compiled form; raises ValueError for what is none, or comes from a newer program."""
    try:
        with garbage_waits():
            packed = _decoder.decode(blob)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ValueError("no compiled form") from error
    if packed.format != FORMAT:
        raise ValueError(f"compiled form of format {packed.format}")
    return packed.form
