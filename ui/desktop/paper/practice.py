"""Made-up paper sheets as a PDF: a page a person, every page marked as made up, the right keys on the last."""

from collections.abc import Mapping, Sequence
from html import escape
from typing import Final

from PySide6.QtCore import Qt

from forms.definition import Form
from forms.interview import Interview, ShownChoice
from ui import practice
from ui.desktop.language import direction
from ui.desktop.paper.flowing import STYLE, pdf
from ui.desktop.table.grid import Column, columns
from ui.desktop.written import DECLINE_KEY, key_of
from ui.languages import Language, said
from ui.practice_words import SAYINGS

_STYLE: Final = f"{STYLE} body {{ font-size: 10pt; }} h1 {{ font-size: 16pt; }} p {{ margin: 0; }}"
_SCALE: Final = "123456789"  # who would rather not say has said so by another mark: printed where it was made
_MARK, _EMPTY = "☒", "☐"


def sheets(form: Form, many: int, seed: int, language: Language) -> bytes:
    """Print invented people's sheets of a form, and the keys that enter them."""
    asked = columns(form)
    offered = {column.path: practice.choices(form, column.path, language) for column in asked}
    people = practice.sheets(form, [column.path for column in asked], many, seed)

    def words(name: str, **facts: object) -> str:
        return escape(said(SAYINGS[name], language).format(**facts))

    made_up = f"<p class='warning'>▲  {words('made_up')}</p>"
    labels = _labels(form, asked, language)
    pages = []
    for number, person in enumerate(people, 1):
        start = "" if number == 1 else " class='page'"
        lines = "".join(_question(column, labels, offered[column.path], person[column.path]) for column in asked)
        pages.append(f"<h1{start}>{words('sheet', number=number, many=many, seed=seed)}</h1>{made_up}{lines}")
    pages.append(f"<h1 class='page'>{words('answers')}</h1>{made_up}<p>{words('how')}</p>")
    pages.append(_key(asked, offered, people))
    mirrored = direction(language) is Qt.LayoutDirection.RightToLeft
    return pdf(said(SAYINGS["title"], language), "".join(pages), style=_STYLE, mirrored=mirrored)


def _labels(form: Form, asked: Sequence[Column], language: Language) -> Mapping[str, str]:
    interview = Interview(form, clock=lambda: practice.WHEN, language=form.language(language))
    return {column.path: interview.label(column.path) for column in asked}


def _question(column: Column, labels: Mapping[str, str], offered: Sequence[ShownChoice], chosen: str) -> str:
    boxes = "    ".join(
        f"{_MARK if one.value == chosen else _EMPTY}&nbsp;{escape(key_of(one, at))}&nbsp;"
        f"{escape(one.label).replace(' ', '&nbsp;')}"
        for at, one in enumerate(offered)
        if one.value == chosen or key_of(one, at) in _SCALE
    )
    return f"<p style='margin-top: 9px'><b>{column.number}. {escape(labels[column.path])}</b></p><p>{boxes}</p>"


def _key(
    asked: Sequence[Column], offered: Mapping[str, Sequence[ShownChoice]], people: Sequence[Mapping[str, str]]
) -> str:
    head = "".join(f"<th>{column.number}</th>" for column in asked)
    rows = []
    for number, person in enumerate(people, 1):
        keys = (_pressed(offered[column.path], person[column.path]) for column in asked)
        rows.append(f"<tr><td><b>{number}</b></td>{''.join(f'<td>{escape(key)}</td>' for key in keys)}</tr>")
    return f"<table border='1' cellspacing='0' cellpadding='6'><tr><th></th>{head}</tr>{''.join(rows)}</table>"


def _pressed(offered: Sequence[ShownChoice], value: str) -> str:
    return next((key_of(one, at) for at, one in enumerate(offered) if one.value == value), DECLINE_KEY)
