"""Activities by what they are for and for whom: how much of the plan's grid of four by four is covered. No Qt."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

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
    first, last = f"{today.year - 1}{today.isoformat()[4:]}", today.isoformat()
    rows = (said for _, said in store.master.answers(_FORM, ("date", *_SIDES)) if first < said.get("date", "") <= last)
    found = Counter((said.get(_SIDES[0], ""), said.get(_SIDES[1], "")) for said in rows)
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
