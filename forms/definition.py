"""A form as data: its questions, groups and repeats in order, their expressions parsed, its lists and its texts.

A *path* is relative to the form's root and has no leading slash: `q01`, `about/age_band`. The paths here are template
paths: they carry no repeat index.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import Literal, TypeAlias, Union

import msgspec

from forms.xpath.ast import Call, Expr, Path

Value: TypeAlias = str  # as an XForm stores it: '17', '2026-11-22', 'yes no'


class Text(msgspec.Struct, frozen=True, gc=False, array_like=True):
    """A text to show: an `entry` of the form's translations, or `parts`, fixed text with expressions between."""

    entry: str = ""
    parts: tuple[str | Expr, ...] = ()


class Choice(msgspec.Struct, frozen=True):
    """One row of a choice list: stored value, its label in each language, and the list's further columns."""

    value: str
    labels: dict[str, str]
    extras: dict[str, str]


class Table(msgspec.Struct, frozen=True, dict=True):
    """A secondary instance: a choice list, or an attached file; a cell is `None` where the item lacks the column."""

    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str | None, ...], ...] = ()

    @cached_property
    def items(self) -> tuple[dict[str, str], ...]:
        """The rows as mappings of column to cell."""
        columns = self.columns
        return tuple(
            {name: cell for name, cell in zip(columns, row, strict=True) if cell is not None} for row in self.rows
        )

    @cached_property
    def _indexes(self) -> dict[str, dict[str, list[dict[str, str]]]]:
        return {}

    @cached_property
    def _whole(self) -> frozenset[str]:
        whole = [all(row[index] is not None for row in self.rows) for index in range(len(self.columns))]
        return frozenset(name for name, filled in zip(self.columns, whole, strict=True) if filled)

    def has_everywhere(self, column: str) -> bool:
        """Whether every item has that column."""
        return column in self._whole

    def find(self, column: str, cell: str) -> list[dict[str, str]]:
        """The items with that cell in that column, through an index made when first asked."""
        index = self._indexes.get(column)
        if index is None:
            index = self._indexes[column] = {}
            for item in self.items:
                if column in item:
                    index.setdefault(item[column], []).append(item)
        return index.get(cell, [])


class Itemset(msgspec.Struct, frozen=True, gc=False):
    """Where a question's choices come from: the nodes, and in each the value and the label."""

    nodes: Expr
    value: str
    label: str
    translated: bool  # the label column holds an entry of the form's translations

    @property
    def fixed(self) -> bool:
        """Whether the choices are a whole table, whatever is answered."""
        tree = self.nodes
        return bool(self.source) and isinstance(tree, Path) and not any(step.predicates for step in tree.steps)

    @property
    def source(self) -> str:
        """The name of the table behind it, or '' where the choices are a repeat's instances."""
        tree: Expr | str | None = self.nodes
        while isinstance(tree, Call) and tree.name == "randomize" and tree.arguments:
            tree = tree.arguments[0]
        if isinstance(tree, Path) and isinstance(tree.start, Call) and tree.start.name == "instance":
            return getattr(tree.start.arguments[0], "text", "")
        return ""


class Group(msgspec.Struct, frozen=True, gc=False, tag_field="kind", tag="group"):
    """Questions that stand together."""

    path: str
    label: Text | None = None
    relevant: Expr | None = None
    required: Expr | None = None  # says nothing to the person filling it, but engines show it
    readonly: Expr | None = None
    appearance: str = ""


class Repeat(msgspec.Struct, frozen=True, gc=False, tag_field="kind", tag="repeat"):
    """A group that may occur many times; `count` fixes how often, `first` is how many a new form starts with.

    That is in a new form's first instance of what lies around: instances added later start without any, as in ODK.
    """

    path: str
    label: Text | None = None
    relevant: Expr | None = None
    required: Expr | None = None
    readonly: Expr | None = None
    appearance: str = ""
    count: Expr | None = None
    first: int = 1
    fixed: bool = False  # the person filling it may not add or remove


class Question(msgspec.Struct, frozen=True, gc=False, tag_field="kind", tag="question"):
    """One node that holds a value.

    `type` is the value's: text, integer, decimal, boolean, date, time, dateTime, geopoint, geotrace, geoshape,
    barcode, binary. `asked` is how a person is asked: input, select_one, select_multiple, rank, range, acknowledge,
    upload, note, or '' for what is never shown (calculations, metadata).
    """

    path: str
    type: str = "text"
    asked: str = ""
    label: Text | None = None
    hint: Text | None = None
    appearance: str = ""
    parameters: dict[str, str] = {}
    default: Value = ""
    relevant: Expr | None = None
    required: Expr | None = None
    required_message: Text | None = None
    constraint: Expr | None = None
    constraint_message: Text | None = None
    readonly: Expr | None = None
    calculate: Expr | None = None
    itemset: Itemset | None = None
    preload: tuple[str, str] | None = None  # ('timestamp', 'start'), ('property', 'deviceid'), ('uid', '')
    save_to: str = ""  # the entity's property it is saved to

    @property
    def name(self) -> str:
        """The last part of its path."""
        return self.path.rpartition("/")[2]


Item: TypeAlias = Union[Question, Group, Repeat]  # noqa: UP007 - msgspec needs the union as an object


class Action(msgspec.Struct, frozen=True, gc=False):
    """A value set by an event: `first-load`, `new-repeat`, or `changed` of the node `trigger`; None blanks it."""

    target: str
    event: str
    value: Expr | None
    trigger: str = ""


class Entity(msgspec.Struct, frozen=True):
    """A declaration that a submission creates or updates an entity of `dataset`; `path` is the group it belongs to."""

    path: str
    dataset: str
    create: bool
    update: bool

    @property
    def node(self) -> str:
        """The path of the node that holds its id and its label."""
        return f"{self.path}/meta/entity" if self.path else "meta/entity"


class Form(msgspec.Struct, frozen=True, eq=False, dict=True, weakref=True):
    """A whole form. `items` stand in the sheet's order, each after the group or repeat that holds it."""

    form_id: str
    version: str
    title: str
    root: str
    languages: tuple[str, ...]
    default_language: str
    items: tuple[Item, ...]
    tables: dict[str, Table] = {}
    texts: dict[str, dict[str, dict[str, Text]]] = {}  # language → entry → kind ('' text, image, audio...) → text
    actions: tuple[Action, ...] = ()
    entities: tuple[Entity, ...] = ()
    ignored: tuple[str, ...] = ()  # nodes that only a phone's sensors could fill
    reader: Literal["", "office"] = ""  # who alone may read what is answered; '' is whoever holds the store

    @cached_property
    def nodes(self) -> dict[str, Item]:
        """Every item by its template path."""
        return {item.path: item for item in self.items}

    @cached_property
    def questions(self) -> tuple[Question, ...]:
        """All that holds a value, in order, calculations and notes included."""
        return tuple(item for item in self.items if isinstance(item, Question))

    def holds_value(self, path: str) -> bool:
        """Whether a path, with or without indexes, is a question's."""
        return isinstance(self.nodes.get(template_path(path)), Question)

    def language(self, wanted: str | None) -> str:
        """The form's own name of a language, asked for by that name or by its code; else the default."""
        for name in self.languages:
            if wanted and (name == wanted or language_code(name) == wanted):
                return name
        return self.default_language

    def choices(self, path: str) -> tuple[Choice, ...]:
        """All choices of a question's list, unfiltered; () where it has none or takes them from answers."""
        item = self.nodes[path]
        itemset = item.itemset if isinstance(item, Question) else None
        table = self.tables.get(itemset.source) if itemset else None
        if itemset is None or table is None:
            return ()
        return tuple(self._choice(itemset, row) for row in table.items)

    def _choice(self, itemset: Itemset, row: dict[str, str]) -> Choice:
        labels = {language: self._choice_label(itemset, row, language) for language in self.languages or ("",)}
        aside = {itemset.value, itemset.label}
        extras = {name: cell for name, cell in row.items() if name not in aside}
        return Choice(row.get(itemset.value, ""), labels, extras)

    def _choice_label(self, itemset: Itemset, row: dict[str, str], language: str) -> str:
        label = row.get(itemset.label, "")
        if not itemset.translated:
            return label
        text = self.texts.get(language, {}).get(label, {}).get("", Text())
        return "".join(part for part in text.parts if isinstance(part, str))


_INDEX = re.compile(r"\[\d+\]")


def template_path(path: str) -> str:
    """A path without its repeat indexes."""
    return _INDEX.sub("", path) if "[" in path else path


def language_code(name: str) -> str:
    """The code in a language's name: 'es' of 'Español (es)'; the name itself where it has none."""
    head, bracket, tail = name.rpartition("(")
    return tail.rstrip(")").strip() if bracket and head else name


_RIGHT_TO_LEFT = frozenset(
    {"ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "prs", "sd", "ug", "ur", "yi"}
    | {"arabic", "farsi", "persian", "dari", "hebrew", "pashto", "urdu", "sorani", "sindhi", "uyghur", "yiddish"}
    | {"العربية", "فارسی", "دری", "עברית", "پښتو", "اردو"}
)


def right_to_left(language: str) -> bool:
    """Whether a language of a form, by its name or its code, is written from right to left."""
    code = language_code(language).lower()
    return code in _RIGHT_TO_LEFT or code.partition("-")[0] in _RIGHT_TO_LEFT
