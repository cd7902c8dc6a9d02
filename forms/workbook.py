"""An XLSForm workbook to a compiled form: read, mended, converted by pyxform, checked, and packed."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

import msgspec

from forms.attachments import external_choices, read_attachments
from forms.convert import convert
from forms.definition import Form
from forms.lint import lint
from forms.problems import FormRefused, Problem, ProblemCode
from forms.sheets import read_sheets
from forms.xform import read_xform

if TYPE_CHECKING:
    from collections.abc import Mapping

    from forms.sheets import Sheets

_FORMAT = 1
_NOTHING: Mapping[str, bytes] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Compiled:
    """A form that can be used: `blob` is all that load_compiled needs; `problems` are repairs and warnings."""

    form_id: str
    version: str
    title: str
    blob: bytes
    problems: tuple[Problem, ...]


class _Blob(msgspec.Struct, frozen=True):
    format: int
    form: Form


_encoder = msgspec.msgpack.Encoder()
_decoder = msgspec.msgpack.Decoder(_Blob)


def compile_workbook(data: bytes, attachments: Mapping[str, bytes] = _NOTHING, *, name: str = "") -> Compiled:
    """Compile a workbook (.xlsx or .xls) with its attached files by name; raises FormRefused with all that is wrong.

    Where the settings sheet gives no form_id, the workbook's `name` stands for it, as in ODK.
    """
    sheets = read_sheets(data)
    converted = convert(sheets)
    tables, damaged = read_attachments(attachments)
    tables |= external_choices(converted.itemsets)
    version = hashlib.sha256(data).hexdigest()[:12]
    form, unread = read_xform(converted.xform, version, tables)
    if name and not any(row.get("form_id") or row.get("id_string") for row in sheets.rows("settings")):
        form = msgspec.structs.replace(form, form_id=name)
    form = msgspec.structs.replace(form, reader=_reader(sheets))
    problems = (*sheets.problems, *converted.problems, *damaged, *lint(form, unread, sheets))
    if any(problem.fatal for problem in problems):
        raise FormRefused(problems)
    return Compiled(form.form_id, form.version, form.title, _encoder.encode(_Blob(_FORMAT, form)), problems)


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
        packed = _decoder.decode(blob)
    except msgspec.DecodeError as error:
        raise ValueError("no compiled form") from error
    if packed.format != _FORMAT:
        raise ValueError(f"compiled form of format {packed.format}")
    return packed.form
