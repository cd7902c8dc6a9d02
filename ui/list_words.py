"""In words: lists of things, and who may have them."""

from collections.abc import Iterable, Mapping

from fieldkit.errors import Code
from ui.languages import Language, said

_NOTHING_ES = "No se ha cambiado nada; lo guardado sigue guardado."
_NOTHING_EN = "Nothing was changed; what was saved stays saved."

# As in `ui.messages`: what happened, what is safe, what to do next.
CODES: Mapping[Code, Mapping[Language, tuple[str, str, str]]] = {
    Code.LIST_UNKNOWN: {
        "es": (
            "Aquí no hay ninguna lista «{list}». Hay: {known}.",
            _NOTHING_ES,
            "Elija una de ellas. Si es un portátil, quizá Servicios Sociales no le ha dado esa lista.",
        ),
        "en": (
            "There is no list '{list}' here. There are: {known}.",
            _NOTHING_EN,
            "Choose one of them. A laptop may not have been given that list by social services.",
        ),
    },
    Code.LIST_STAYS: {
        "es": (
            "El plan no deja salir la lista «{list}» de Servicios Sociales.",
            _NOTHING_ES,
            'Si ha de salir, dígalo en el plan, en su fila [[list]], con reader = "stations".',
        ),
        "en": (
            "The plan does not let the list '{list}' leave social services.",
            _NOTHING_EN,
            'If it is to leave, say so in the plan, in its row [[list]], with reader = "stations".',
        ),
    },
    Code.LIST_OPEN: {
        "es": (
            "La lista «{list}» no es personal: la tienen todos los portátiles.",
            _NOTHING_ES,
            "No hace falta autorizar a nadie. Si es personal, quite personal = false de su fila del plan.",
        ),
        "en": (
            "The list '{list}' is not personal: all laptops have it.",
            _NOTHING_EN,
            "Nobody needs to be allowed. If it is personal, take personal = false out of its row in the plan.",
        ),
    },
    Code.LIST_NOT_COMPARED: {
        "es": (
            "Nadie ha comparado todavía las seis palabras de «{station}», así que no puede recibir datos de personas.",
            _NOTHING_ES,
            "Compárelas por teléfono («fieldkit office confirm») y autorícelo después.",
        ),
        "en": (
            "Nobody has compared the six words of '{station}' yet, so it may not be sent people's data.",
            _NOTHING_EN,
            "Compare them by telephone ('fieldkit office confirm'), then allow it.",
        ),
    },
    Code.THING_UNKNOWN: {
        "es": (
            "En la lista «{list}» no hay nada con el identificador «{id}».",
            _NOTHING_ES,
            "Mire lo que hay con «fieldkit lists show». Puede que se haya retirado.",
        ),
        "en": (
            "There is nothing with the id '{id}' in the list '{list}'.",
            _NOTHING_EN,
            "See what there is with 'fieldkit lists show'. It may have been withdrawn.",
        ),
    },
}

_LACKING: Mapping[Language, str] = {
    "es": "Este portátil no tiene: {lists}. Escriba a mano lo que no pueda elegir.",
    "en": "This laptop does not have: {lists}. Type in what you cannot choose.",
}
_REACH: Mapping[str, Mapping[Language, str]] = {
    "office": {"es": "no sale de Servicios Sociales", "en": "stays with social services"},
    "all": {"es": "la tienen todos los portátiles", "en": "all laptops have it"},
    "none": {"es": "personal; no la tiene ningún portátil", "en": "personal; no laptop has it"},
    "some": {"es": "personal; la tienen: {stations}", "en": "personal; had by: {stations}"},
}
_SENT: Mapping[Language, str] = {
    "es": "Se aplica con la próxima incorporación («fieldkit merge») o publicación («fieldkit kit publish»).",
    "en": "It takes effect with the next 'fieldkit merge' or 'fieldkit kit publish'.",
}

_WIPED: Mapping[Language, str] = {
    "es": "Servicios Sociales ha retirado listas a este portátil, y aquí se han borrado: {count}.",
    "en": "Social services took lists back from this laptop, and they were erased here: {count}.",
}


def wiped(count: int, into: Language) -> str:
    """How many lists a laptop let go of, in one sentence."""
    return said(_WIPED, into).format(count=count)


def lacking(lists: Iterable[str], into: Language) -> str:
    """Which lists a form draws on that are not here, in one sentence and what to do."""
    return said(_LACKING, into).format(lists=", ".join(lists))


def reach(reader: str, *, personal: bool, stations: Iterable[str], into: Language) -> str:
    """Who may have a list, in a few words."""
    names = ", ".join(stations)
    kind = "office" if reader == "office" else "all" if not personal else "some" if names else "none"
    return said(_REACH[kind], into).format(stations=names)


def sent(into: Language) -> str:
    """When a decision about a list reaches the laptop."""
    return said(_SENT, into)
