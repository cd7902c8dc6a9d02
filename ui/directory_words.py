"""In words: what exists to offer, and why it is suggested."""

from collections.abc import Mapping
from datetime import date

from fieldkit.directory import Entry
from ui.languages import Language, said

_NEEDED: Mapping[Language, str] = {"es": "hace falta antes", "en": "needed first"}
_WANTED: Mapping[Language, str] = {"es": "apetece", "en": "wanted"}
_BY: Mapping[Language, str] = {"es": "lo ofrece {by}", "en": "offered by {by}"}
_PLACE: Mapping[Language, str] = {"es": "en {place}", "en": "in {place}"}
_SPOKEN: Mapping[Language, str] = {"es": "se habla {spoken}", "en": "spoken: {spoken}"}
_CHECKED: Mapping[Language, str] = {"es": "comprobado el {day}", "en": "checked on {day}"}
_OLD: Mapping[Language, str] = {
    "es": "comprobado por última vez el {day}: llame antes de ir",
    "en": "last checked on {day}: call before going",
}
_NEVER: Mapping[Language, str] = {
    "es": "nadie lo ha comprobado: llame antes de ir",
    "en": "nobody has checked it: call before going",
}
_NONE: Mapping[Language, str] = {
    "es": "El directorio no tiene nada para eso.",
    "en": "The directory has nothing for that.",
}
_OUTDATED: Mapping[Language, str] = {
    "es": "«{title}»: comprobado por última vez el {day}. Contacto: {contact}",
    "en": "'{title}': last checked on {day}. Contact: {contact}",
}
_UNCHECKED: Mapping[Language, str] = {
    "es": "«{title}»: nadie lo ha comprobado. Contacto: {contact}",
    "en": "'{title}': nobody has checked it. Contact: {contact}",
}


def facts(one: Entry, labels: Mapping[str, str], into: Language, *, outdated: bool) -> list[str]:
    """What is to be known of an entry, a few words each. `labels`: what costs and languages are called."""
    spoken = ", ".join(sorted(labels.get(code, code) for code in one.spoken))
    found = [
        said(_BY, into).format(by=one.by) if one.by else "",
        said(_PLACE, into).format(place=one.place) if one.place else "",
        labels.get(one.cost, one.cost).lower(),
        said(_SPOKEN, into).format(spoken=spoken) if spoken else "",
        one.contact,
        checked(one.checked, into, outdated=outdated),
    ]
    return [words for words in found if words]


def tag(one: Entry, into: Language) -> str:
    """Whether it is needed first, or wanted."""
    return said(_NEEDED if one.needed else _WANTED, into)


def checked(day: date | None, into: Language, *, outdated: bool) -> str:
    """When somebody last made sure of it, and what to do where that was long ago."""
    if day is None:
        return said(_NEVER, into)
    return said(_OLD if outdated else _CHECKED, into).format(day=f"{day:%d/%m/%Y}")


def outdated(one: Entry, into: Language) -> str:
    """An entry that wants checking, in one sentence."""
    words = _UNCHECKED if one.checked is None else _OUTDATED
    day = f"{one.checked:%d/%m/%Y}" if one.checked else ""
    return said(words, into).format(title=one.title, day=day, contact=one.contact)


def nothing(into: Language) -> str:
    """That there is nothing."""
    return said(_NONE, into)
