"""In words: places that lie in municipalities, comarcas and a region."""

from collections.abc import Mapping

from fieldkit.errors import Code
from ui.languages import Language

_SAFE_ES = "No se ha cambiado nada; lo guardado sigue guardado."
_SAFE_EN = "Nothing was changed; what was saved stays saved."

# As in `ui.messages`: what happened, what is safe, what to do next.
CODES: Mapping[Code, Mapping[Language, tuple[str, str, str]]] = {
    Code.NO_AREAS: {
        "es": (
            "La lista de lugares no dice en qué municipio, comarca o región está cada uno: no hay libros por niveles.",
            _SAFE_ES,
            "Añada a la lista la columna «within», o exporte sin niveles.",
        ),
        "en": (
            "The list of places does not say in which municipality, comarca or region each lies: there are no levels.",
            _SAFE_EN,
            "Add the column 'within' to the list, or export without levels.",
        ),
    },
    Code.PLACES_UNREADABLE: {
        "es": (
            "No puedo leer esa lista de lugares: línea {row}.",
            _SAFE_ES,
            (
                "La primera línea nombra las columnas (name, y si quiere zone, kind, population);"
                " la población es un número entero."
            ),
        ),
        "en": (
            "That list of places cannot be read: line {row}.",
            _SAFE_EN,
            (
                "Its first line names the columns (name, and if you like zone, kind, population);"
                " population is a whole number."
            ),
        ),
    },
    Code.PLACES_TREE: {
        "es": (
            "La lista de lugares no forma un árbol: línea {row}, «{name}» (en «{within}»): {why}.",
            _SAFE_ES,
            "No ha cambiado nada. Corrija esa línea y vuelva a intentarlo.",
        ),
        "en": (
            "The list of places makes no tree: line {row}, '{name}' (within '{within}'): {why}.",
            _SAFE_EN,
            "Nothing has changed. Mend that line and try again.",
        ),
    },
}

# What 'why' may be.
REASONS: Mapping[str, Mapping[Language, str]] = {
    "name-twice": {
        "es": "ese nombre ya está; escriba, por ejemplo, «La Raja (Yecla)»",
        "en": "that name stands already; write 'La Raja (Yecla)', say",
    },
    "area-unknown": {
        "es": "no hay tal municipio, comarca o región",
        "en": "there is no such municipality, comarca or region",
    },
    "circle": {"es": "estaría dentro de sí mismo", "en": "it would lie within itself"},
    "not-higher": {
        "es": "un municipio está en una comarca o región, y una comarca en una región",
        "en": "a municipality lies in a comarca or region, and a comarca in a region",
    },
    "two-roots": {"es": "solo uno puede no estar dentro de nada", "en": "only one may lie in nothing"},
    "no-municipality": {"es": "falta en qué municipio está", "en": "the municipality that it lies in is missing"},
}
