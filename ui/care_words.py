"""What taking care of a store has to say: faults that a check found, and where a backup lies."""

from collections.abc import Mapping

from fieldkit.errors import Code
from fieldkit.faults import Broke, Broken
from ui import carried_words, network_words, plan_words
from ui.languages import Language, said

# As in `ui.messages`: what happened, what is safe, what to do.
CODES: Mapping[Code, Mapping[Language, tuple[str, str, str]]] = {
    **carried_words.CODES,
    **network_words.CODES,
    **plan_words.CODES,
    Code.STORE_OPEN_ELSEWHERE: {
        "es": (
            "Estos datos están abiertos también en otra ventana.",
            "Lo que se guarda en una se ve en la otra y no se pierde nada.",
            "Puede seguir en las dos; para no apuntar dos veces la misma hoja, cierre una.",
        ),
        "en": (
            "This store is open in another window too.",
            "What one saves the other sees, and nothing is lost.",
            "You can go on in both; close one of them so that no test is recorded twice.",
        ),
    },
    Code.OUTPUT_FAILED: {
        "es": (
            "El resultado no se ha podido escribir en la salida.",
            "Lo que se pidió está hecho y guardado.",
            "No lo repita: haga sitio en el disco y mire lo que hay con «fieldkit list».",
        ),
        "en": (
            "The result could not be written to the output.",
            "What was asked for is done and saved.",
            "Do not do it again: make room on the disk and see what there is with 'fieldkit list'.",
        ),
    },
    Code.BACKUP_UNREADABLE: {
        "es": (
            "«{path}» no es una copia de seguridad de fieldkit, o no está entera.",
            "No se ha cambiado nada.",
            "Cópiela otra vez desde donde se hizo, o use una copia anterior.",
        ),
        "en": (
            "'{path}' is no fieldkit backup, or it is not whole.",
            "Nothing was changed.",
            "Copy it again from where it was made, or use an earlier one.",
        ),
    },
    Code.BACKUP_FORGED: {
        "es": (
            "«{path}» no es como se hizo: alguien la ha cambiado.",
            "No se ha cambiado nada.",
            "No la use. Busque otra copia y avise a quien lleva los ordenadores.",
        ),
        "en": (
            "'{path}' is not as it was made: somebody changed it.",
            "Nothing was changed.",
            "Do not use it. Find another backup and tell whoever looks after the computers.",
        ),
    },
}

BROKEN: Mapping[Broken, Mapping[Language, str]] = {
    Broken.PAGE: {
        "es": "Una parte del archivo está dañada o cambiada.",
        "en": "A part of the file is damaged or changed.",
    },
    Broken.REFERENCE: {
        "es": "Un dato se refiere a otro que no está.",
        "en": "Something refers to what is not there.",
    },
    Broken.VERSION_CHANGED: {
        "es": "Una hoja guardada no es como se guardó.",
        "en": "A saved version is not as it was saved.",
    },
    Broken.VERSION_ROW: {
        "es": "Una hoja guardada está apuntada en otro sitio del que dice.",
        "en": "A saved version is filed elsewhere than it says.",
    },
    Broken.NOT_ERASED: {
        "es": "Las respuestas de una hoja retirada siguen aquí.",
        "en": "The answers of a withdrawn record are still here.",
    },
    Broken.SHOWN_WRONG: {
        "es": "Una tabla muestra otra cosa de lo que se guardó.",
        "en": "A table shows something other than was saved.",
    },
    Broken.NOT_SHOWN: {"es": "Una tabla no muestra una hoja guardada.", "en": "A table lacks a saved record."},
    Broken.SENT_GAP: {
        "es": "En los envíos hechos falta un número.",
        "en": "A number is missing among the batches that were sent.",
    },
    Broken.SENT_CHANGED: {
        "es": "Un envío guardado no es como se selló.",
        "en": "A kept batch is not as it was sealed.",
    },
    Broken.SENT_CHAIN: {
        "es": "Un envío no sigue al anterior.",
        "en": "A batch does not follow the one before it.",
    },
    Broken.SENT_UNKNOWN: {
        "es": "Hay hojas apuntadas en un envío que no existe.",
        "en": "Versions are booked to a batch that does not exist.",
    },
    Broken.RECEIVED_CHAIN: {
        "es": "Un envío recibido no sigue a ninguno de los anteriores que hay.",
        "en": "A received batch follows none of those that are here.",
    },
    Broken.SEALED_CHANGED: {
        "es": "Una petición sellada no es como se guardó.",
        "en": "A sealed request is not as it was saved.",
    },
    Broken.LIST_WRONG: {
        "es": "Una lista no muestra lo que dice una hoja.",
        "en": "A list does not show what a record says.",
    },
    Broken.DRAWER_WRONG: {
        "es": "En el servidor, una hoja no está en el cajón de su sesión.",
        "en": "On the server, a record does not lie in its session's drawer.",
    },
    Broken.SESSION_EMPTY: {
        "es": "En el servidor falta todo lo de una sesión.",
        "en": "On the server, all that belongs to a session is lacking.",
    },
    Broken.NOT_SEALED: {
        "es": "En el servidor, lo que solo puede leer la oficina está sin sellar.",
        "en": "On the server, what only the office may read lies there unsealed.",
    },
    Broken.SLOTS_DAMAGED: {
        "es": "Uno de los dos archivos con las llaves estaba dañado. Haga una copia de seguridad: el disco puede fallar.",
        "en": "One of the two files with the keys was damaged. Make a backup: the disk may be failing.",
    },
}

_SAME_DISK: Mapping[Language, str] = {
    "es": "La copia está en el mismo disco que los datos: cópiela también a otro.",
    "en": "The backup lies on the same disk as the store: copy it to another one too.",
}


def broken(found: Broke, into: Language) -> str:
    """What a check found, in one sentence with its place."""
    return f"{said(BROKEN[found.code], into)} [{found.where}]"


def same_disk(into: Language) -> str:
    """A backup beside what it backs up."""
    return said(_SAME_DISK, into)
