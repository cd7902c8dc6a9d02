"""How a failure is worded: what happened, what is safe, what to do next, in each language that is written here."""

from collections.abc import Mapping

from ui.languages import Language

Said = Mapping[Language, str]
Sentences = Mapping[Language, tuple[str, str, str]]

NOTHING: Said = {
    "es": "No se ha cambiado nada; lo guardado sigue guardado.",
    "en": "Nothing was changed; what was saved stays saved.",
}


def say(es: tuple[str, str], en: tuple[str, str], *, safe: Said = NOTHING) -> Sentences:
    """Put what is safe between what happened and what to do next."""
    return {"es": (es[0], safe["es"], es[1]), "en": (en[0], safe["en"], en[1])}
