"""In words: participants' own codes."""

from collections.abc import Mapping

from fieldkit.errors import Code
from ui.languages import Language, said

# As in `ui.messages`: what happened, what is safe, what to do next.
CODES: Mapping[Code, Mapping[Language, tuple[str, str, str]]] = {
    Code.LINKING_NONE: {
        "es": (
            "El plan no dice qué formulario pregunta por el código propio, o falta el formulario que lo guarda.",
            "No se ha cambiado nada; lo guardado sigue guardado.",
            "Añada [linking] al plan y el formulario a la oficina.",
        ),
        "en": (
            "The plan does not say which form asks for people's own code, or the form that keeps it is missing.",
            "Nothing was changed; what was saved stays saved.",
            "Add [linking] to the plan and the form to the office.",
        ),
    },
    Code.LINKING_ITEMS: {
        "es": (
            "Con eso no se puede hacer el código: faltan datos.",
            "No se ha cambiado nada; lo guardado sigue guardado.",
            "Dé los mismos datos que pregunta la última página del test.",
        ),
        "en": (
            "No code can be made of that: items are missing.",
            "Nothing was changed; what was saved stays saved.",
            "Give the same items that the last page of the test asks for.",
        ),
    },
}

_STATE: Mapping[bool, Mapping[Language, str]] = {
    True: {
        "es": "Se pregunta por el código propio desde la próxima publicación. Códigos guardados: {kept}; enlazados "
        "con una vez anterior: {linked}.",
        "en": "People are asked for their own code from the next publishing on. Codes kept: {kept}; linked with an "
        "earlier time: {linked}.",
    },
    False: {
        "es": "No se pregunta por el código propio. Códigos guardados: {kept}; enlazados con otra vez: {linked}.",
        "en": "Nobody is asked for a code of their own. Codes kept: {kept}; linked with an earlier time: {linked}.",
    },
}
_BEGUN: Mapping[Language, str] = {
    "es": "Mientras dure, quien tenga estos datos abiertos podría probar códigos de personas que conoce. Diga a su "
    "equipo que no se hace; «fieldkit linking end» borra la clave.",
    "en": "While it runs, whoever has this master open could try out the codes of people they know. Tell your team "
    "that this is not done; 'fieldkit linking end' erases the key.",
}
_FEW: Mapping[Language, str] = {"es": "menos de {threshold}", "en": "fewer than {threshold}"}
_FORGOTTEN: Mapping[Language, str] = {
    "es": "Borrado lo que había con ese código: {count}.",
    "en": "Erased what there was under that code: {count}.",
}
_ENDED: Mapping[Language, str] = {
    "es": "La clave se ha borrado aquí. Los portátiles la borran al recibir el próximo envío: publíquelo ya.",
    "en": "The key was erased here. The laptops erase it when they receive the next kit: publish it now.",
}
_NONE_TO_END: Mapping[Language, str] = {
    "es": "Aquí no había ninguna clave: no se ha cambiado nada.",
    "en": "There was no key here: nothing was changed.",
}


def state(kept: int, linked: int, into: Language, *, on: bool, threshold: int) -> str:
    """How the programme stands, in one sentence or two; a few people are not counted out."""
    shown = {name: _counted(count, threshold, into) for name, count in (("kept", kept), ("linked", linked))}
    return said(_STATE[on], into).format(**shown)


def _counted(count: int, threshold: int, into: Language) -> str:
    return said(_FEW, into).format(threshold=threshold) if count < threshold else str(count - count % threshold)


def begun(into: Language) -> str:
    """What whoever begins a programme must know."""
    return said(_BEGUN, into)


def forgotten(count: int, into: Language) -> str:
    """How much was erased."""
    return said(_FORGOTTEN, into).format(count=count)


def ended(into: Language, *, erased: bool) -> str:
    """That the key is gone and what is still to be done; or that there was none."""
    return said(_ENDED if erased else _NONE_TO_END, into)
