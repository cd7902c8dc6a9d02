"""What the result card suggests: entries of the directory that fit what somebody said, in words. No Qt."""

from datetime import date

from fieldkit import settings
from fieldkit.directory import Said, Suggestion, directory_of
from fieldkit.directory.suggest import suggestions
from fieldkit.lists import labels
from fieldkit.store import Store
from forms.definition import language_code
from ui import directory_words
from ui.desktop.filling import Filling
from ui.languages import SPOKEN, Language, Written, written


def cards(store: Store, filling: Filling, place: str, today: date) -> tuple[tuple[str, str, str], ...]:
    """Return for each suggestion why, what it is, and what is to be known of it, in the person's language."""
    spoken = language_code(filling.interview.language)
    said = Said(filling.form.form_id, filling.interview.answers(), place, spoken)
    found = suggestions(store, said, today)
    if not found:
        return ()
    into: Language = next((one for one in SPOKEN if one == spoken), "es")
    named = _labels(store, written(into))
    return tuple(_card(one, named, into) for one in found)


def _labels(store: Store, into: Written) -> dict[str, str]:
    name = directory_of(store.settings.get(settings.PLAN))[0].list
    found = [labels.of(store, name, prop, into) for prop in ("cost", "spoken")]
    return {value: label for one in found for value, label in one.items()}


def _card(one: Suggestion, named: dict[str, str], into: Language) -> tuple[str, str, str]:
    because = one.because.said(into)
    known = directory_words.facts(one.entry, named, into, outdated=one.outdated)
    return because, one.entry.title, " · ".join(known)
