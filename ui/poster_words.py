"""In words: posters that cannot be made."""

from collections.abc import Mapping

from fieldkit.errors import Code
from ui.languages import Language

_NOTHING_ES = "No se ha escrito nada; lo guardado sigue guardado."
_NOTHING_EN = "Nothing was written; what was saved stays saved."

# As in `ui.messages`: what happened, what is safe, what to do next.
CODES: Mapping[Code, Mapping[Language, tuple[str, str, str]]] = {
    Code.POSTER_NOT_PLANNED: {
        "es": (
            "El plan no dice qué pone en los carteles.",
            _NOTHING_ES,
            "Añada al plan la parte [poster], como la trae el plan de la biblioteca.",
        ),
        "en": (
            "The plan does not say what stands on posters.",
            _NOTHING_EN,
            "Add the part [poster] to the plan, as the library's plan has it.",
        ),
    },
    Code.POSTER_NO_LINK: {
        "es": (
            "Falta el enlace del cuestionario, o no es una dirección que un móvil pueda abrir: «{link}».",
            _NOTHING_ES,
            'Póngalo en el plan, en [poster]: link = "https://…".',
        ),
        "en": (
            "The link to the questionnaire is missing, or is no address that a phone can open: '{link}'.",
            _NOTHING_EN,
            'Put it into the plan, in [poster]: link = "https://…".',
        ),
    },
    Code.POSTER_TOO_LONG: {
        "es": (
            "El texto no cabe en el cartel de «{place}» con letra que se lea de lejos.",
            _NOTHING_ES,
            "Acorte los textos de [poster] en el plan, o imprima en A3.",
        ),
        "en": (
            "The text does not fit on the poster of '{place}' in letters that can be read from afar.",
            _NOTHING_EN,
            "Shorten the texts of [poster] in the plan, or print on A3.",
        ),
    },
}
