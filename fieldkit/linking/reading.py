"""The codes that an office keeps, and letting go of them."""

from collections.abc import Iterator, Sequence
from datetime import date

from fieldkit.database import transaction
from fieldkit.linking.code import tags
from fieldkit.linking.keeping import QUARTER, TAGS
from fieldkit.linking.pairs import Kept
from fieldkit.store import Store

_OWN = {TAGS, QUARTER}


def kept(store: Store, form: str) -> Iterator[Kept]:
    """All codes that a form keeps, with what was carried with them. One that cannot be read is passed over."""
    for one in store.tables.current(form):
        made, day = tuple(one.answers.get(TAGS, "").split()), _day(one.answers.get(QUARTER, ""))
        if made and day is not None:
            yield Kept(one.record, day, made, {name: said for name, said in one.answers.items() if name not in _OWN})


def forget(store: Store, form: str, said: Sequence[str]) -> int:
    """Erase all that is kept under the code of somebody who says it once more; how many records that were.

    Only the very same code: what a slip could make of it may be another person's.
    """
    made = tags(said, store.linking.key) if store.linking.key else ()
    mine = [one.record for one in kept(store, form) if one.tags == made]
    with transaction(store.database):
        for record in mine:
            store.records.withdraw(record)
    return len(mine)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None
