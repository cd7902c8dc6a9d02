"""In words: who could help whom, and why; what is asked for that nobody is left for."""

from collections.abc import Iterable, Mapping

from fieldkit.errors import Code
from fieldkit.matching import Why
from ui.languages import Language, said

_NOTHING_ES = "No se ha cambiado nada; lo guardado sigue guardado."
_NOTHING_EN = "Nothing was changed; what was saved stays saved."

# As in `ui.messages`: what happened, what is safe, what to do next.
CODES: Mapping[Code, Mapping[Language, tuple[str, str, str]]] = {
    Code.MATCHING_UNKNOWN: {
        "es": (
            "El plan no dice cómo emparejar «{name}». Dice: {known}.",
            _NOTHING_ES,
            "Elija uno de ellos, o añada una fila [[match]] al plan.",
        ),
        "en": (
            "The plan does not say how to match '{name}'. It says: {known}.",
            _NOTHING_EN,
            "Choose one of these, or add a row [[match]] to the plan.",
        ),
    },
    Code.MATCHING_NOT_TAKEN: {
        "es": (
            "El formulario «{form}» no acepta lo acordado ({questions}).",
            _NOTHING_ES,
            "Puede que algo haya cambiado mientras tanto. Vuelva a mirar la semana, o apúntelo en su formulario.",
        ),
        "en": (
            "The form '{form}' does not take what was agreed ({questions}).",
            _NOTHING_EN,
            "Something may have changed meanwhile. Look at the week again, or note it in its form.",
        ),
    },
}

_WHY: Mapping[Why, Mapping[Language, str]] = {
    Why.ALL_KINDS: {"es": "ofrece lo que se pide: {what}", "en": "offers what is asked for: {what}"},
    Why.SOME_KINDS: {"es": "ofrece una parte: {what}", "en": "offers a part of it: {what}"},
    Why.ANY_KIND: {"es": "no se ha dicho para qué", "en": "it was not said with what"},
    Why.NO_KIND: {"es": "no ofrecen lo que se pide", "en": "do not offer what is asked for"},
    Why.REFUSED: {"es": "una de las dos partes no quiere", "en": "one of the two does not want to"},
    Why.FREE: {"es": "puede {when}", "en": "can {when}"},
    Why.FREE_THAT_DAY: {"es": "puede {when}; falta acordar la hora", "en": "can {when}; the hour is to be agreed"},
    Why.DAYS_UNSAID: {"es": "no ha dicho qué días puede: pregúntele", "en": "has not said on which days: ask"},
    Why.NOT_FREE: {"es": "no pueden a esa hora", "en": "cannot at that time"},
    Why.SAME_PLACE: {"es": "está en el mismo sitio", "en": "is in the same place"},
    Why.NEAR: {"es": "está cerca, a {km} km", "en": "is near, {km} km away"},
    Why.DRIVES: {"es": "está a {km} km", "en": "is {km} km away"},
    Why.DISTANCE_UNKNOWN: {
        "es": "no se sabe a qué distancia está: mire cómo llegar",
        "en": "how far it is, is not known: see how to get there",
    },
    Why.TOO_FAR: {"es": "no tienen vehículo y está lejos", "en": "have no vehicle, and it is far"},
    Why.SHARED: {"es": "habla {what}", "en": "speaks {what}"},
    Why.ANY_LANGUAGE: {"es": "no se ha pedido ningún idioma", "en": "no language was asked for"},
    Why.LANGUAGES_UNSAID: {"es": "no ha dicho qué idiomas habla", "en": "has not said which languages"},
    Why.NO_LANGUAGE: {"es": "no hablan ese idioma", "en": "do not speak that language"},
}

_PAIR: Mapping[Language, str] = {
    "es": "{offer} puede ayudar en «{request}» ({points} de 100): {parts}.",
    "en": "{offer} can help with '{request}' ({points} of 100): {parts}.",
}
_AGAIN: Mapping[Language, str] = {
    "es": "{offer} puede ayudar también en «{request}», además de lo anterior ({points} de 100): {parts}.",
    "en": "{offer} can help with '{request}' as well, besides the above ({points} of 100): {parts}.",
}
_PART: Mapping[Language, str] = {"es": "{why} ({points} de {most})", "en": "{why} ({points} of {most})"}
_UNMET: Mapping[Language, str] = {
    "es": "Para «{request}» ({when}) no queda nadie: {reasons}.",
    "en": "Nobody is left for '{request}' ({when}): {reasons}.",
}
_AGREED: Mapping[Language, str] = {
    "es": "Acordado: {offer} ayuda en «{request}» ({when}).",
    "en": "Agreed: {offer} helps with '{request}' ({when}).",
}
_TAKEN: Mapping[Language, str] = {
    "es": "{count} podrían, pero ya ayudan en otra cosa",
    "en": "{count} could, but help with something else",
}
_NO_OFFERS: Mapping[Language, str] = {"es": "nadie ofrece nada", "en": "nobody offers anything"}
_SUMMARY: Mapping[Language, str] = {
    "es": "{title}, semana del {monday}: {matched} de {requests} peticiones tienen a alguien; se ofrecen {offers}.",
    "en": "{title}, week of {monday}: {matched} of {requests} requests have somebody; {offers} offer help.",
}
_DAYS: Mapping[Language, tuple[str, ...]] = {
    "es": ("el lunes", "el martes", "el miércoles", "el jueves", "el viernes", "el sábado", "el domingo"),
    "en": ("on Monday", "on Tuesday", "on Wednesday", "on Thursday", "on Friday", "on Saturday", "on Sunday"),
}
_HOURS: Mapping[Language, str] = {
    "es": "{day} de {start} a {end}",
    "en": "{day} from {start} to {end}",
}
_OVERNIGHT: Mapping[Language, str] = {
    "es": "{day} de {start} a {end} del día siguiente",
    "en": "{day} from {start} to {end} of the next day",
}


def when(day: int, span: tuple[int, int] | None, into: Language) -> str:
    """A day of the week, 0 for Monday, and from which minute to which; None where only the day is known."""
    name = said(_DAYS, into)[day]
    if span is None:
        return name
    start, end = span
    words = _OVERNIGHT if end > 24 * 60 else _HOURS
    return said(words, into).format(day=name, start=clock(start), end=clock(end))


def clock(minute: int) -> str:
    """A minute of the day as people write it; the end of a day is 24:00."""
    within = minute if minute <= 24 * 60 else minute - 24 * 60
    return f"{within // 60:02}:{within % 60:02}"


def why(reason: Why, facts: Mapping[str, object], into: Language) -> str:
    """One part of a pair in a few words."""
    return said(_WHY[reason], into).format_map(facts)


def part(reason: Why, points: int, most: int, facts: Mapping[str, object], into: Language) -> str:
    """As `why`, with its points."""
    return said(_PART, into).format(why=why(reason, facts, into), points=points, most=most)


def pair(offer: str, request: str, points: int, parts: Iterable[str], into: Language, *, again: bool = False) -> str:
    """A pair in one sentence. `again`: the same person has helped with something else this week."""
    words = _AGAIN if again else _PAIR
    return said(words, into).format(offer=offer, request=request, points=points, parts="; ".join(parts))


def unmet(request: str, at: str, ruled_out: Iterable[tuple[Why, int]], taken: int, into: Language) -> str:
    """A request that nobody is left for, and why, in one sentence."""
    told = "; ".join(reasons(ruled_out, taken, into)) or said(_NO_OFFERS, into)
    return said(_UNMET, into).format(request=request, when=at, reasons=told)


def reasons(ruled_out: Iterable[tuple[Why, int]], taken: int, into: Language) -> list[str]:
    """Why nobody is left for a request, a reason each."""
    found = [f"{count} {why(reason, {}, into)}" for reason, count in ruled_out]
    return [*found, *([said(_TAKEN, into).format(count=taken)] if taken else [])]


def agreed(offer: str, request: str, at: str, into: Language) -> str:
    """What was agreed before, in one sentence."""
    return said(_AGREED, into).format(offer=offer, request=request, when=at)


def summary(facts: Mapping[str, object], into: Language) -> str:
    """What came of a week, in one sentence."""
    return said(_SUMMARY, into).format_map(facts)
