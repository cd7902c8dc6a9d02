"""Activities by what they are for and for whom: how much of the plan's grid of four by four is covered. No Qt."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from fieldkit.flat import quote
from fieldkit.store import Store
from ui import question_words
from ui.languages import Language

_FORM, _SIDES = "activity", ("intervention", "beneficiary")


@dataclass(frozen=True)
class Covered:
    """How many activities of twelve months stand where; `untagged`: those of which one of the two was not said."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    counts: tuple[tuple[int, ...], ...]
    untagged: int


def covered(store: Store, today: date, language: Language) -> Covered | None:
    """Count activities, which are things and no people; None where there is no such form, or nothing was entered."""
    table = store.flat.table(_FORM)
    if table is None or not {"date", *_SIDES} <= set(table.columns):
        return None
    day, what, whom = (quote(table.columns[path]) for path in ("date", *_SIDES))
    rows = store.query(
        f"SELECT {what}, {whom} FROM {quote(table.name)} WHERE {day} > ? AND {day} <= ?",  # noqa: S608 - quoted
        (f"{today.year - 1}{today.isoformat()[4:]}", today.isoformat()),
    )
    found = Counter((said or "", other or "") for said, other in rows)
    if not found:
        return None
    form = store.shelf.form(_FORM)
    values = [[choice.value for choice in form.choices(path)] for path in _SIDES]
    names = [
        tuple(question_words.answer(form, path, value, language) for value in some)
        for path, some in zip(_SIDES, values, strict=True)
    ]
    counts = tuple(tuple(found[one, other] for other in values[1]) for one in values[0])
    return Covered(names[0], names[1], counts, found.total() - sum(map(sum, counts)))
