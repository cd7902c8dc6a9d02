"""Looking for something in the directory."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from fieldkit.anonymity.fold import fold
from fieldkit.directory.entries import Entry


@dataclass(frozen=True)
class Wanted:
    """What is looked for; what is empty does not matter. `words` may stand anywhere, without accents or capitals."""

    words: str = ""
    about: str = ""
    needed: bool | None = None
    place: str = ""
    spoken: str = ""
    free: bool = False
    step_free: bool = False


def search(
    found: Iterable[Entry], wanted: Wanted, today: date, subjects: Mapping[str, str] | None = None
) -> list[Entry]:
    """What is on offer today and fits, what is needed first before the rest. `subjects`: what they are called."""
    kept = [one for one in found if one.stands(today) and _fits(one, wanted, subjects or {})]
    return sorted(kept, key=lambda one: (not one.needed, fold(one.title), one.id))


def _fits(one: Entry, wanted: Wanted, subjects: Mapping[str, str]) -> bool:
    """What says nothing of a place is anywhere, what says nothing of languages is in any."""
    text = fold(
        " ".join([one.title, one.by, one.place, one.contact, *(subjects.get(each, each) for each in one.about)])
    )
    return (
        all(word in text for word in fold(wanted.words).split())
        and (not wanted.about or wanted.about in one.about)
        and (wanted.needed is None or wanted.needed is one.needed)
        and (not wanted.place or not one.place or fold(wanted.place) in fold(one.place))
        and (not wanted.spoken or not one.spoken or wanted.spoken in one.spoken)
        and (not wanted.free or one.cost == "free")
        and (not wanted.step_free or one.step_free == "yes")
    )
