"""For social services alone, and only on their word: every test, or the whole master, as an encrypted workbook.

Nothing here is protected against recognition. The file is: it is encrypted before it touches the disk.
"""

import io
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from exports.opened import need_closed
from exports.periods import Language
from exports.plan import read_plan
from exports.stream import Stream
from exports.words import word
from fieldkit import log, passphrases, settings, shelf
from fieldkit.files import write_whole
from fieldkit.flat import FlatTable, quote
from fieldkit.master.tables import NUMBERS, Tables
from fieldkit.progress import Progress
from fieldkit.shelf import SESSION_FORM
from fieldkit.store import Store
from forms.definition import Form, Question, Repeat, Text, template_path

_ROWS_A_STEP: Final = 2_000
_OWN: Final = ("record", "date", "place")  # the columns before the answers
# What a form notes for programs; in the whole master a thing's id stays, by which other forms name it.
_META: Final = re.compile(r"(.*/)?meta/(?P<what>.+)")
_ID: Final = "entity/@id"


@dataclass(frozen=True)
class DataExported:
    """What was written: how many rows, on how many sheets."""

    path: Path
    rows: int
    sheets: int


def export_data(
    store: Store, out: Path, password: str, *, whole: bool, progress: Progress, language: Language = "es"
) -> DataExported:
    """Write 'Datos', one row a test of the plan's form; `whole`: all forms, each on sheets of its own.

    The file opens with `password`. Raises WRONG_ROLE on a station, PASSPHRASE_WEAK, WORKBOOK_OPEN, CANCELLED, and
    what the disk has to say; the old file stays until the new one is whole.
    """
    store.need("office")
    passphrases.check(password, (store.identity.name,))
    need_closed(out)
    with store.tables.snapshot(), Stream() as stream:
        forms = _forms(store, whole=whole)
        rows, sheets = _fill(store, stream, forms, (whole, language), progress)
        data = stream.finish()
    write_whole(out, encrypted(data, password), private=True)
    log.took_out(forms)
    return DataExported(out, rows, sheets)


def _fill(
    store: Store, stream: Stream, forms: Sequence[str], how: tuple[bool, Language], progress: Progress
) -> tuple[int, int]:
    """Write all sheets; how many rows of submissions, on how many sheets."""
    whole, language = how
    rows = sheets = 0
    total = sum(store.tables.count(form) for form in forms)
    for form in forms:
        header, found = _sheet(store, form, how)
        counted = _Counted(found, lambda done, before=rows: progress.step(before + done, total))  # type: ignore[misc]
        sheets += stream.add(form if whole else word("data", language), header, counted)
        rows += counted.done
    sheets += _add_questions(store, forms, stream, language)
    inside = list(_inside_repeats(store, forms))
    if inside:
        header = [word(name, language) for name in ("form", "record", "column", "meaning")]
        sheets += stream.add(word("inside-repeats", language), header, inside)
    progress.step(total, total)
    return rows, sheets


class _Counted:
    """Rows that tell how many went by."""

    def __init__(self, rows: Iterator[Sequence[object]], tell: Callable[[int], None]) -> None:
        self._rows, self._tell, self.done = rows, tell, 0

    def __iter__(self) -> Iterator[Sequence[object]]:
        for row in self._rows:
            self.done += 1
            if self.done % _ROWS_A_STEP == 0:
                self._tell(self.done)
            yield row


def _forms(store: Store, *, whole: bool) -> list[str]:
    if whole:
        return [form for form in store.tables.forms() if store.tables.count(form)]
    plan = read_plan((store.settings.get(settings.PLAN) or shelf.library_plan()).encode())
    return [plan.form]


def _sheet(store: Store, form: str, how: tuple[bool, Language]) -> tuple[list[str], Iterator[Sequence[object]]]:
    """The header and the rows of a form: record, day and place of the gathering, and a column an answer."""
    whole, language = how
    tables = store.tables.of(form)
    table, sheets = tables.table(form), tables.table(SESSION_FORM)
    own = [word(name, language) for name in _OWN]
    if table is None or sheets is None:
        return own, iter(())
    shape = store.shelf.find(form)
    paths = _ordered(shape, table, whole=whole)
    return [*own, *paths], _rows(tables, _query(tables, table, sheets, paths), _numbers(shape, paths))


def _numbers(form: Form | None, paths: Sequence[str]) -> list[tuple[int, str]]:
    """The columns whose question asks for a number, and of what type."""
    items = [form.nodes.get(path) if form else None for path in paths]
    return [
        (place, item.type)
        for place, item in enumerate(items, len(_OWN))
        if isinstance(item, Question) and item.type in NUMBERS
    ]


def _ordered(form: Form | None, table: FlatTable, *, whole: bool) -> list[str]:
    """The answers in the form's own order, then those of its earlier versions."""
    known = [question.path for question in form.questions if question.path in table.columns] if form else []
    paths = (*known, *sorted(set(table.columns) - set(known)))
    return [path for path in paths if not (meta := _META.fullmatch(path)) or (whole and meta["what"] == _ID)]


def _query(tables: Tables, table: FlatTable, sheets: FlatTable, paths: Sequence[str]) -> str:
    columns = "".join(f", {table.answer(path)}" for path in paths)
    day, place = (sheets.answer(name, "s") for name in ("date", "place"))
    return (
        f"SELECT {tables.hexed('t.record')}, {day}, {place}{columns} FROM {quote(table.name)} t "  # noqa: S608 - quoted names
        f"LEFT JOIN {quote(sheets.name)} s ON s.session = t.session AND s.record = t.session "
        "ORDER BY t.session, t.record"
    )


def _rows(tables: Tables, sql: str, numbers: Sequence[tuple[int, str]]) -> Iterator[Sequence[object]]:
    """In the order of random ids: nothing tells when a test was taken."""
    shown = tables.shown
    with closing(tables.rows(sql)) as rows:  # type: ignore[type-var] # what yields can be closed
        for row in rows:
            if not numbers:
                yield row
                continue
            answers = list(row)
            for place, kind in numbers:
                answers[place] = shown(kind, answers[place])
            yield answers


def _add_questions(store: Store, forms: Sequence[str], stream: Stream, language: Language) -> int:
    """Say what the columns asked, and what the values of their choices mean."""
    header = [word(name, language) for name in ("form", "column", "question", "choice", "meaning")]
    rows = [row for form in forms for row in _questions(store.shelf.find(form), language)]
    return stream.add(word("questions", language), header, rows)


def _questions(form: Form | None, language: Language) -> Iterator[Sequence[object]]:
    if form is None:
        return
    spoken = form.language(language)
    inside = tuple(f"{item.path}/" for item in form.items if isinstance(item, Repeat))
    for question in form.questions:
        if question.path.startswith(inside) or question.asked in {"", "note"}:
            continue
        yield (form.form_id, question.path, _label(form, question, spoken), None, None)
        for choice in form.choices(question.path) if question.asked.startswith("select") else ():
            yield (form.form_id, question.path, None, choice.value, choice.labels.get(spoken) or choice.value)


def _label(form: Form, question: Question, spoken: str) -> str:
    text = question.label
    if text is not None and text.entry:
        text = form.texts.get(spoken, {}).get(text.entry, {}).get("", Text())
    return "".join(part if isinstance(part, str) else "…" for part in text.parts).strip() if text else question.path


def _inside_repeats(store: Store, forms: Sequence[str]) -> Iterator[Sequence[object]]:
    """The answers that have no column: those inside repeats, one a row."""
    for name in forms:
        form = store.shelf.find(name)
        if form is None or not any(isinstance(item, Repeat) for item in form.items):
            continue
        for submission in store.tables.current(name):
            for path, answer in submission.answers.items():
                if template_path(path) != path:
                    yield (name, submission.record, path, answer)


def encrypted(data: bytes, password: str) -> bytes:
    """Encrypt a workbook as Excel does: agile encryption, AES-256 (MS-OFFCRYPTO 2.3.4.10)."""
    from msoffcrypto.format.ooxml import OOXMLFile  # noqa: PLC0415 - needed only here

    sealed = io.BytesIO()
    file: Any = OOXMLFile(io.BytesIO(data))
    file.encrypt(password, sealed)
    return sealed.getvalue()
