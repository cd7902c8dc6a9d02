"""Enrolment, kits and lost laptops in words."""

from collections.abc import Iterable, Mapping

from fieldkit.errors import Code
from ui.languages import Language, said
from ui.saying import Said, Sentences, say

_STILL_HERE: Said = {
    "es": "Lo que no ha salido sigue guardado aquí y saldrá después.",
    "en": "What has not gone out is still kept here and goes out later.",
}


CODES: Mapping[Code, Sentences] = {
    Code.NOT_ENROLLED: say(
        (
            "Este portátil aún no está dado de alta.",
            "Lleve su archivo «.request» a Servicios Sociales y abra aquí el archivo que le devuelvan.",
        ),
        (
            "This laptop is not enrolled yet.",
            "Take its '.request' file to social services and accept here the kit they give you.",
        ),
    ),
    Code.REQUEST_UNREADABLE: say(
        (
            "Ese archivo no es una solicitud de alta, o alguien lo ha cambiado.",
            "Pida al portátil que la escriba otra vez.",
        ),
        ("That file is no request to enrol, or somebody changed it.", "Have the laptop write it again."),
    ),
    Code.KIT_UNREADABLE: say(
        (
            "Ese archivo no es un paquete de Servicios Sociales, o no se copió entero.",
            "Cópielo otra vez; si sigue igual, pida uno nuevo.",
        ),
        (
            "That file is no kit, or it was not copied whole.",
            "Copy it again; if that does not help, ask for a new one.",
        ),
    ),
    Code.KIT_NOT_FOR_US: say(
        ("Ese paquete es para otro portátil.", "Pida a Servicios Sociales el de este."),
        ("That kit is for another laptop.", "Ask social services for this laptop's."),
    ),
    Code.KIT_OLDER: say(
        ("Ese paquete (n.º {number}) es más antiguo que el que ya hay (n.º {held}).", "No hace falta hacer nada."),
        ("That kit (no. {number}) is older than the one in use (no. {held}).", "There is nothing to do."),
    ),
    Code.KIT_OTHER_OFFICE: say(
        (
            "Ese paquete es de otra oficina y este portátil pertenece a «{known}».",
            "Si es a propósito, cree una carpeta nueva para la otra oficina; si no, no lo use y avise a «{known}».",
        ),
        (
            "That kit is from another office, and this laptop belongs to '{known}'.",
            "If that is meant, make a new store for the other office; if not, leave it alone and tell '{known}'.",
        ),
    ),
    Code.KIT_RETIRED: say(
        (
            "Ese paquete está firmado con una clave que «{office}» ya no usa.",
            "No lo use y avise a «{office}»: puede ser antiguo, o de alguien que tiene la clave vieja.",
        ),
        (
            "That kit is signed with a key that '{office}' uses no more.",
            "Leave it alone and tell '{office}': it may be old, or somebody else's who has the old key.",
        ),
    ),
    Code.KIT_NEWER: say(
        (
            "Ese paquete lo ha hecho una versión más nueva del programa.",
            "Actualice el programa en este portátil y ábralo otra vez; mientras tanto puede seguir trabajando.",
        ),
        (
            "A newer version of the program made that kit.",
            "Update the program on this laptop and accept it again; until then you can go on working.",
        ),
    ),
    Code.WORLDS_MIX: say(
        (
            "Uno de los dos es de prueba, con datos inventados, y el otro de verdad.",
            "Use un portátil y una oficina de la misma clase.",
        ),
        (
            "One of the two is for practice, with made-up data, and the other is real.",
            "Use a laptop and an office of the same kind.",
        ),
    ),
    Code.NAME_REFUSED: say(
        ("Ese nombre no vale.", "Elija uno de 1 a 200 letras, sin «../» ni signos invisibles."),
        ("That name will not do.", "Choose one of 1 to 200 letters, without '../' and invisible signs."),
    ),
    Code.WORDS_DIFFER: say(
        (
            "Las palabras no coinciden.",
            "Léanlas otra vez, despacio. Si siguen sin coincidir, alguien puede haber cambiado un archivo: no use este portátil y repita el alta llevando los archivos en mano.",
        ),
        (
            "The words are not the same.",
            "Read them once more, slowly. If they still differ, somebody may have swapped a file: do not use this laptop, and enrol it again with files carried by hand.",
        ),
    ),
    Code.NOT_COMPARED: say(
        (
            "Falta comparar las seis palabras con Servicios Sociales.",
            "Llame, pida que se las lean, y escríbalas: «fieldkit station confirm CARPETA-DE-DATOS PALABRAS».",
        ),
        (
            "The six words have not been compared with social services yet.",
            "Ring them, have the words read to you, and type them: 'fieldkit station confirm STORE WORDS'.",
        ),
        safe=_STILL_HERE,
    ),
    Code.STATION_UNKNOWN: say(
        ("No hay ningún portátil «{station}». Hay: {known}.", "Elija uno de ellos."),
        ("There is no laptop '{station}'. There are: {known}.", "Choose one of them."),
    ),
    Code.STATION_AMBIGUOUS: say(
        (
            "Hay varios portátiles que se llaman «{station}».",
            "Diga cuál con su identificador, uno de estos: {known}.",
        ),
        ("Several laptops are called '{station}'.", "Name the one you mean by its id, one of these: {known}."),
    ),
    Code.ROSTER_FULL: say(
        (
            "Ya hay {count} portátiles, los que caben en un paquete.",
            "Dé de baja los que ya no se usan: «fieldkit office revoke».",
        ),
        (
            "There are {count} laptops already, as many as a kit can be for.",
            "Revoke those no longer used: 'fieldkit office revoke'.",
        ),
    ),
    Code.TOO_LARGE_TO_SEND: say(
        (
            "Lo que hay que enviar es demasiado grande para un solo archivo.",
            "Si es un paquete, quite imágenes o listas grandes de los formularios; si no, avise a quien mantiene el programa.",
        ),
        (
            "What is to be sent is too large for one file.",
            "If it is a kit, take large pictures or lists out of the forms; if not, tell whoever maintains the program.",
        ),
    ),
}

_HELD_BACK: Mapping[str, Mapping[Language, str]] = {
    "revoked": {
        "es": "El portátil está dado de baja desde ese envío; se guarda aparte, entero, hasta que alguien decida.",
        "en": "The laptop is revoked from that batch on; it is kept apart, whole, until somebody decides.",
    },
    "not-compared": {
        "es": "Falta comparar las palabras con ese portátil; se guarda aparte, entero, hasta entonces.",
        "en": "The words have not been compared with that laptop; it is kept apart, whole, until they are.",
    },
}

_COMPARE: Mapping[Language, str] = {
    "es": "En el portátil y en la oficina deben salir las mismas seis palabras. Que quien tiene el portátil las lea en "
    "voz alta, por teléfono o en persona. Si no son las mismas, alguien ha cambiado un archivo: no siga.",
    "en": "Laptop and office must show the same six words. Have whoever holds the laptop read them aloud, by telephone or "
    "face to face. If they are not the same, somebody swapped a file: do not go on.",
}

_BACKUP_NOW: Mapping[Language, str] = {
    "es": "Haga ahora una copia de seguridad: las anteriores no tienen las claves nuevas.",
    "en": "Make a backup now: earlier ones do not have the new keys.",
}

_NOT_COMPARED: Mapping[Language, str] = {
    "es": "Faltan por comparar las palabras de: {names}. Escríbalas según se las lean: «fieldkit office confirm».",
    "en": "Words still to be compared: {names}. Type them as they are read to you: 'fieldkit office confirm'.",
}


def backup_now(into: Language) -> str:
    """What to do after new keys."""
    return said(_BACKUP_NOW, into)


def held_back(why: str, into: Language) -> str:
    """Why a batch waits whole, in one sentence."""
    return said(_HELD_BACK[why], into)


def compare_words(into: Language) -> str:
    """What to do with the six words of an office and a laptop."""
    return said(_COMPARE, into)


def not_compared(names: Iterable[str], into: Language) -> str:
    """Which laptops' words nobody has compared, in one sentence."""
    return said(_NOT_COMPARED, into).format(names=", ".join(names))
