"""Neighbourhood notes that a person has read and found fit to leave. Their day stays here: a month goes out."""

from dataclasses import dataclass

from exports.periods import Language, Period
from fieldkit import reviews
from fieldkit.shelf import SESSION_FORM
from fieldkit.store import Store
from forms.definition import Form


@dataclass(frozen=True, order=True)
class Note:
    """A note as it is shown. `month` is 'YYYY-MM'."""

    month: str
    zone: str
    theme: str
    text: str


def fit_notes(store: Store, period: Period, language: Language) -> tuple[Note, ...] | None:
    """List the fit notes of a period, sorted so that nothing is left of when each was written; None: none is fit."""
    allowed = reviews.fit(store)
    if not allowed:
        return None
    days, zones = _days(store), {place.name: place.zone for place in store.shelf.places()}
    form = store.shelf.find(reviews.NOTE_FORM)
    found = []
    for note in store.tables.current(reviews.NOTE_FORM):
        day, place = days.get(note.session, ("", ""))
        if note.version in allowed and f"{period.first}" <= day <= f"{period.last}":
            zone = zones.get(note.answers.get("place") or place, "")
            found.append(
                Note(day[:7], zone, _label(form, note.answers.get("theme", ""), language), note.answers["text"])
            )
    return tuple(sorted(found)) or None


def _days(store: Store) -> dict[str, tuple[str, str]]:
    """The day and place of each gathering."""
    sheets = store.tables.current(SESSION_FORM)
    return {sheet.session: (sheet.answers.get("date", ""), sheet.answers.get("place", "")) for sheet in sheets}


def _label(form: Form | None, value: str, language: Language) -> str:
    if form is None:
        return value
    spoken = form.language(language)
    labels = {choice.value: choice.labels.get(spoken) or choice.value for choice in form.choices("theme")}
    return labels.get(value, value)
