"""The submissions of forms about things, one by one: activities, meetings, posters. Nobody's answers are among them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias

from exports.periods import Language, Period
from exports.plan_rows import Listing, Plan
from exports.public import Public
from exports.reading import column, flat_table
from fieldkit.anonymity import marks
from fieldkit.flat import quote
from fieldkit.store import Store
from forms.definition import Form, Question

Shown: TypeAlias = str | date | Public | None


@dataclass(frozen=True)
class Entries:
    """A listing's rows by date; `withheld` counts the texts left out because they may name somebody."""

    listing: Listing
    rows: tuple[tuple[Shown, ...], ...]
    withheld: int


def entries(store: Store, plan: Plan, period: Period, language: Language) -> tuple[Entries, ...]:
    """List what the plan asks for, of the forms that this office has. PLAN_UNREADABLE for an answer they lack."""
    return tuple(
        _entries(store, plan, listing, period, language)
        for listing in plan.listing
        if store.tables.table(listing.form) is not None
    )


def _entries(store: Store, plan: Plan, listing: Listing, period: Period, language: Language) -> Entries:
    tables = store.tables.of(listing.form)
    source, table, form = (
        plan.read_as(listing.form),
        flat_table(store, listing.form, tables),
        store.shelf.form(listing.form),
    )
    day = column(table, source.dated, listing.form)
    names = ", ".join(column(table, field.of, listing.form) for field in listing.fields)
    found = tables.query(
        f"SELECT {day}, {names} FROM {quote(table.name)} t WHERE substr({day}, 1, 10) BETWEEN ? AND ?",
        (period.first.isoformat(), period.last.isoformat()),
    )
    kinds = ["", *(_kind(form, field.of) for field in listing.fields)]
    ordered = sorted((tuple(map(tables.shown, kinds, row)) for row in found), key=_order)
    rows = [answers for _, *answers in ordered]
    places = [place.name for place in store.shelf.places()]
    show = [
        _nothing if field.of in source.people else _reader(form, field.of, language, places) for field in listing.fields
    ]
    shown = [tuple(read(value) for read, value in zip(show, row, strict=True)) for row in rows]
    withheld = sum(
        cell is None and bool(value)
        for line, row in zip(shown, rows, strict=True)
        for cell, value in zip(line, row, strict=True)
    )
    return Entries(listing, tuple(shown), withheld)


def _kind(form: Form, path: str) -> str:
    item = form.nodes.get(path)
    return item.type if isinstance(item, Question) else ""


def _order(row: Sequence[Any]) -> list[tuple[int, Any]]:
    """By each answer in turn: none, then numbers, then text."""
    return [(0, 0) if one is None else (2, one) if isinstance(one, str) else (1, one) for one in row]


def _nothing(_: Any) -> Shown:
    """What counts people is not shown here: the protected tables have it."""
    return None


def _reader(form: Form, path: str, language: Language, places: list[str]) -> Callable[[Any], Shown]:
    """How the answers to a question are shown."""
    item, kind = form.nodes.get(path), _kind(form, path)
    spoken = form.language(language)
    labels = {choice.value: choice.labels.get(spoken) or choice.value for choice in form.choices(path)} if item else {}

    def read(value: Any) -> Shown:
        if value is None or value == "":
            return None
        if kind in {"integer", "decimal"}:
            return Public(value)
        if kind == "date":
            return date.fromisoformat(str(value)[:10])
        if labels:
            return ", ".join(labels.get(one, one) for one in str(value).split())
        return None if marks(str(value), places) else str(value)

    return read
