"""In words: what stands in the way of withdrawing and of resolving."""

from collections.abc import Mapping

from fieldkit.errors import Code
from ui.languages import Language

_NOTHING_ES = "No se ha cambiado nada; lo guardado sigue guardado."
_NOTHING_EN = "Nothing was changed; what was saved stays saved."

# As in `ui.messages`: what happened, what is safe, what to do next.
CODES: Mapping[Code, Mapping[Language, tuple[str, str, str]]] = {
    Code.RECORD_PURGED: {
        "es": (
            "Las respuestas de la hoja «{record}» ya no están en este portátil.",
            "Servicios Sociales las guarda, también en una copia comprobada.",
            "Retirarla sí se puede desde aquí; para corregirla, avise a Servicios Sociales.",
        ),
        "en": (
            "The answers of record '{record}' are no longer on this laptop.",
            "Social services hold them, in a verified backup as well.",
            "It can be withdrawn from here; to correct it, tell social services.",
        ),
    },
    Code.RECORD_CHANGED: {
        "es": (
            "Otra persona ha cambiado la hoja «{record}» mientras usted la miraba.",
            "Lo que guardó esa persona sigue ahí; de lo suyo no se ha guardado nada.",
            "Mire cómo está ahora y decida otra vez.",
        ),
        "en": (
            "Somebody else changed the record '{record}' while you were looking at it.",
            "What they saved is there; nothing of yours was saved.",
            "Look at how it stands now, and decide again.",
        ),
    },
    Code.DRAFT_GONE: {
        "es": (
            "Lo que está rellenando se terminó o se descartó en otra ventana.",
            "Lo que se guardó allí sigue guardado; desde aquí no se ha guardado nada más.",
            "Cierre esta pantalla, ábrala otra vez y mire lo que hay.",
        ),
        "en": (
            "What you are filling in was finished or discarded in another window.",
            "What was saved there stays saved; nothing more was saved from here.",
            "Leave this screen, open it again, and look what there is.",
        ),
    },
    Code.CALL_TAKEN: {
        "es": (
            "De la petición «{record}» se ocupa ya otra persona: {who}.",
            _NOTHING_ES,
            "Pregúntele antes de llamar, o anote que vuelve a esperar.",
        ),
        "en": (
            "Somebody else is already dealing with the request '{record}': {who}.",
            _NOTHING_EN,
            "Ask them before you call, or note that it waits again.",
        ),
    },
    Code.VERSION_UNKNOWN: {
        "es": (
            "«{version}» no es una de las versiones en conflicto de la hoja «{record}».",
            _NOTHING_ES,
            "Mire las que hay con «fieldkit conflicts».",
        ),
        "en": (
            "'{version}' is not one of the versions in conflict of record '{record}'.",
            _NOTHING_EN,
            "See those there are with 'fieldkit conflicts'.",
        ),
    },
    Code.NO_CONFLICT: {
        "es": ("La hoja «{record}» no está en conflicto.", _NOTHING_ES, "No hay nada que resolver."),
        "en": ("The record '{record}' is not in conflict.", _NOTHING_EN, "There is nothing to resolve."),
    },
    Code.CODE_WRONG: {
        "es": (
            "«{text}» no es un código de retirada: la letra de control no cuadra.",
            _NOTHING_ES,
            "Compruébelo letra a letra en el papel: son doce, en tres grupos de cuatro.",
        ),
        "en": (
            "'{text}' is no withdrawal code: its check letter does not fit.",
            _NOTHING_EN,
            "Compare it letter by letter with the paper: twelve letters, in three groups of four.",
        ),
    },
    Code.CODE_AMBIGUOUS: {
        "es": (
            "El código «{text}» es de más de una hoja, lo que casi nunca ocurre.",
            _NOTHING_ES,
            "Retire la que sea por su identificador completo; «fieldkit list» los muestra.",
        ),
        "en": (
            "The code '{text}' belongs to more than one record, which hardly ever happens.",
            _NOTHING_EN,
            "Withdraw the right one by its full id; 'fieldkit list' shows them.",
        ),
    },
}
