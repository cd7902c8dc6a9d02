"""The channel's post in words, and what is told to whoever writes it. Spanish and English: what leaves the house."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Final

from fieldkit.catalogue import CHECKED_FOR, Activity, Catalogue
from ui.languages import Written

LONGEST: Final = 3_800  # letters; the messaging services take 4,096
_DAYS: Final[Mapping[Written, tuple[str, ...]]] = {
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_MONTHS: Final[Mapping[Written, tuple[str, ...]]] = {
    "es": (
        "enero", "febrero", "marzo", "abril", "mayo", "junio",
        "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
}  # fmt: skip
_SAID: Final[Mapping[str, Mapping[Written, str]]] = {
    "title": {"es": "Qué hay por aquí", "en": "What is on around here"},
    "span": {"es": "Del {first} al {last}", "en": "From {first} to {last}"},
    "nothing": {"es": "Nada apuntado en estos días.", "en": "Nothing is listed for these days."},
    "free": {"es": "Gratis", "en": "Free"},
    "paid": {"es": "De pago", "en": "Paid"},
    "step-free": {"es": "Se entra sin escalones", "en": "No steps to get in"},
    "transport": {"es": "Se puede llegar sin coche", "en": "You can come without a car"},
    "by": {"es": "Organiza: {name}", "en": "By: {name}"},
    "ask": {"es": "Preguntar: {where}", "en": "Ask: {where}"},
    "off": {"es": "SUSPENDIDA: {title} ({day})", "en": "CALLED OFF: {title} ({day})"},
    "more": {"es": "Y {count} más en el calendario.", "en": "And {count} more in the calendar."},
    "past": {"es": "Ya ha pasado y no se anuncia: {what}", "en": "Is over and is not announced: {what}"},
    "earlier": {"es": "Y {count} de antes.", "en": "And {count} earlier ones."},
    "unchecked": {
        "es": "Nadie la ha comprobado en {days} días: {what}. Llame a quien la organiza y apunte «Comprobada el».",
        "en": "Nobody has checked it for {days} days: {what}. Call who organises it, and fill in 'Checked on'.",
    },
    "unreachable": {"es": "No dice dónde preguntar: {what}", "en": "It does not say where to ask: {what}"},
    "withheld": {
        "es": "Lleva un teléfono, correo o DNI, y se ha dejado fuera: {what}. Si es de la entidad, use --reviewed.",
        "en": "A telephone number, e-mail or id was left out: {what}. If it is the organisation's, use --reviewed.",
    },
    "undated": {"es": "Sin fecha que se entienda: {count}", "en": "Without a date that can be read: {count}"},
}  # fmt: skip
_TOLD_PAST: Final = 5


def say(sentence: str, into: Written, /, **facts: object) -> str:
    """One of this module's sentences."""
    return _SAID[sentence][into].format(**facts)


def more(into: Written) -> str:
    """What stands where not all fit, with '{count}' in it."""
    return _SAID["more"][into]


def day(one: date, into: Written) -> str:
    """'viernes 22 de mayo', 'Friday 22 May'."""
    week, month = _DAYS[into][one.weekday()], _MONTHS[into][one.month - 1]
    return f"{week} {one.day} de {month}" if into == "es" else f"{week} {one.day} {month}"


def when(one: Activity, into: Written) -> str:
    """Its day, and its hours where they are known."""
    hours = "–".join(f"{at:%H:%M}" for at in (one.starts, one.ends) if at)
    return f"{day(one.day, into)}, {hours}" if one.starts else day(one.day, into)


def heading(found: Catalogue, into: Written) -> tuple[str, str]:
    """The post's title, and which days it is about."""
    span = say("span", into, first=day(found.first, into), last=day(found.last, into))
    return say("title", into), span


def lines(one: Activity, into: Written) -> list[str]:
    """What there is to say of an activity, below its day and title."""
    cost = {"yes": say("free", into), "no": one.price or say("paid", into)}.get(one.free, "")
    ways = [
        say(name, into) for name, yes in (("step-free", one.step_free), ("transport", one.transport)) if yes == "yes"
    ]
    asked = [say("ask", into, where=one.ask_at)] if one.ask_at else []
    by = [say("by", into, name=one.association)] if one.association else []
    return [text for text in (one.card, one.place, " · ".join([cost, *ways] if cost else ways), *by, *asked) if text]


def post(found: Catalogue, into: Written) -> str:
    """The post as plain text, as long as the messaging services take."""
    title, span = heading(found, into)
    parts = [
        f"{title}\n{span}",
        *(say("off", into, title=one.title, day=day(one.day, into)) for one in found.called_off),
    ]
    entries = ["\n".join([when(one, into), one.title, *lines(one, into)]) for one in found.coming]
    shown: list[str] = []
    for entry in entries or [say("nothing", into)]:
        if len("\n\n".join([*parts, *shown, entry])) > LONGEST:
            break
        shown.append(entry)
    left = len(found.coming) - len(shown) if entries else 0
    return "\n\n".join([*parts, *shown, *([say("more", into, count=left)] if left else [])]) + "\n"


def wanting(found: Catalogue, into: Written) -> list[str]:
    """What somebody should look at before the post goes out, a sentence each."""
    return [
        *(say("unchecked", into, days=CHECKED_FOR, what=_named(one, into)) for one in found.unchecked),
        *(say("unreachable", into, what=_named(one, into)) for one in found.unreachable),
        *(say("withheld", into, what=_named(one, into)) for one in found.withheld),
        *([say("undated", into, count=found.undated)] if found.undated else []),
    ]


def over(found: Catalogue, into: Written) -> Iterator[str]:
    """What lies in the past, the latest first."""
    latest = found.past[::-1]
    yield from (say("past", into, what=_named(one, into)) for one in latest[:_TOLD_PAST])
    if len(latest) > _TOLD_PAST:
        yield say("earlier", into, count=len(latest) - _TOLD_PAST)


def _named(one: Activity, into: Written) -> str:
    return f"{one.title or '…'} ({day(one.day, into)})"


def names(some: Iterable[Activity]) -> list[str]:
    """Titles alone, for machines."""
    return [one.title for one in some]
