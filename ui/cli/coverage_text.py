"""Coverage in words: where nobody has been, which ages are missing, what is proposed. For the command line."""

from collections.abc import Mapping
from datetime import date
from typing import Final

from exports.coverage.ages import Age
from exports.coverage.proposal import Proposed
from exports.coverage.rules import Coverage
from exports.coverage.seen import Seen
from exports.periods import Period, month_name
from ui.languages import Written

_SAID: Final[Mapping[str, Mapping[Written, str]]] = {
    "never": {"es": "nunca se ha ido", "en": "never visited"},
    "last": {"es": "la última vez, el {day}", "en": "last on {day}"},
    "gatherings": {"es": "mesas en 12 meses: {count}", "en": "gatherings in 12 months: {count}"},
    "posters": {"es": "carteles: {count}", "en": "posters: {count}"},
    "activities": {"es": "actividades: {count}", "en": "activities: {count}"},
    "planned": {"es": "prevista el {day}", "en": "planned on {day}"},
    "unlisted": {"es": "no está en la lista de lugares", "en": "not on the list of places"},
    "people": {"es": "{count} personas en el padrón", "en": "{count} people in the register"},
    "places": {"es": "Lugares, primero donde nunca se ha ido:", "en": "Places, those never visited first:"},
    "ages": {"es": "Edades, según lo publicado de {period}:", "en": "Ages, by what was published of {period}:"},
    "no-ages": {
        "es": "Edades: exporte antes un periodo («fieldkit export»); aquí solo se dice lo ya publicado.",
        "en": "Ages: export a period first ('fieldkit export'); only what was published is told here.",
    },
    "share": {
        "es": "{share} de los tests; en el padrón, {expected}",
        "en": "{share} of the tests; in the register, {expected}",
    },
    "share-alone": {"es": "{share} de los tests", "en": "{share} of the tests"},
    "none": {"es": "nadie, o casi nadie", "en": "nobody, or hardly anybody"},
    "few": {"es": "faltan", "en": "too few"},
    "fair": {"es": "bien", "en": "fair"},
    "unknown": {"es": "falta el dato del padrón", "en": "the register's number is missing"},
    "register": {"es": "Padrón: {what}", "en": "Register: {what}"},
    "proposal": {
        "es": "Propuesta para el {quarter}: donde nunca se ha ido, donde hace más tiempo, donde vive más gente.",
        "en": "Proposal for the {quarter}: where nobody has been, where it is longest ago, where more people live.",
    },
    "scheme": {
        "es": "Esquema: las distancias no dicen nada; borde de puntos: dirección desconocida.",
        "en": "A scheme: distances say nothing; dotted edge: direction unknown.",
    },
    "scale": {"es": "Del centro al borde, {km} km.", "en": "From the middle to the edge, {km} km."},
    "signs": {
        "es": "En el círculo, mesas en 12 meses. ▲ carteles, ◆ actividades.",
        "en": "In the circle, gatherings in 12 months. ▲ posters, ◆ activities.",
    },
    "map": {"es": "Qué se ha hecho dónde", "en": "What was done where"},
    "town": {"es": "Casco urbano", "en": "Town"},
}  # fmt: skip


def say(sentence: str, into: Written, /, **facts: object) -> str:
    """One of this module's sentences."""
    return _SAID[sentence][into].format(**facts)


def place(one: Seen, into: Written) -> str:
    """What was done at a place; no number of people."""
    parts = [one.place.name, one.place.zone, _when(one.last, into)]
    parts += [say(name, into, count=count) for name, count in _done(one).items() if count]
    parts += [say("planned", into, day=_day(one.planned))] if one.planned else []
    parts += [] if one.known else [say("unlisted", into)]
    return " · ".join(part for part in parts if part)


def _done(one: Seen) -> dict[str, int]:
    return {"gatherings": one.gatherings, "posters": one.posters, "activities": one.activities}


def _when(last: date | None, into: Written) -> str:
    return say("last", into, day=_day(last)) if last else say("never", into)


def _day(one: date) -> str:
    return f"{one:%d/%m/%Y}"


def age(one: Age, into: Written) -> str:
    """An age group against the register."""
    share = {"share": f"{one.share:.0%}"}
    if one.expected is None:
        return f"{one.name}: {say('share-alone', into, **share)} · {say(one.state, into)}"
    return f"{one.name}: {say('share', into, expected=f'{one.expected:.0%}', **share)} · {say(one.state, into)}"


def register(rule: Coverage, into: Written) -> list[str]:
    """Where the register's numbers come from."""
    return [say("register", into, what=rule.register[into])] if rule.register else []


def proposed(one: Proposed, into: Written) -> str:
    """A table of the next quarter, and why there."""
    why = say("planned", into, day=_day(one.planned)) if one.planned else _when(one.seen.last, into)
    people = one.seen.place.population
    parts = [month_name(one.month.first, into), one.seen.place.name, why]
    return " · ".join([*parts, *([say("people", into, count=people)] if people else [])])


def quarter(period: Period, into: Written) -> str:
    """What a proposal is for, and by which rule it was made."""
    return say("proposal", into, quarter=period.name(into))
