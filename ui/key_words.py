"""What can go wrong with passphrases, key slots, recovery and erasing, in words; a part of `ui.messages`."""

from collections.abc import Mapping

from fieldkit.errors import Code
from ui.languages import Language

_Both = Mapping[Language, tuple[str, str, str]]

_SAME = ("No se ha cambiado nada; lo guardado sigue guardado.", "Nothing was changed; what was saved stays saved.")
_SEALED = ("Los datos siguen cifrados y enteros.", "The data stay encrypted and whole.")


def _say(es: tuple[str, str], en: tuple[str, str], safe: tuple[str, str] = _SAME) -> _Both:
    return {"es": (es[0], safe[0], es[1]), "en": (en[0], safe[1], en[1])}


CODES: Mapping[Code, _Both] = {
    Code.PASSPHRASE_WEAK: _say(
        (
            "Esa contraseña se adivina pronto: {why}.",
            "Elija cuatro o cinco palabras que no vayan juntas.",
        ),
        (
            "That passphrase is soon guessed: {why}.",
            "Choose four or five words that do not belong together.",
        ),
    ),
    Code.PASSPHRASE_TAKEN: _say(
        ("Esa contraseña ya abre estos datos: es de otra persona.", "Elija otra que sea solo suya."),
        ("That passphrase opens this store already: it is somebody else's.", "Choose one that is yours alone."),
    ),
    Code.SLOTS_CHANGED: _say(
        (
            "Las llaves de estos datos han cambiado desde que se abrieron.",
            "Cierre, y escriba otra vez la contraseña. Si nadie del equipo las ha cambiado, avise a Servicios Sociales.",
        ),
        (
            "The keys of this store have changed since it was opened.",
            "Close it and type the passphrase again. If nobody of the team changed them, tell social services.",
        ),
        _SEALED,
    ),
    Code.SLOT_UNKNOWN: _say(
        (
            "No hay ninguna llave «{slot}», o hay varias con ese nombre. Hay: {known}.",
            "Mire sus números con «fieldkit keys list» y escriba el número.",
        ),
        (
            "There is no key '{slot}', or more than one of that name. There are: {known}.",
            "See their numbers with 'fieldkit keys list' and give the number.",
        ),
    ),
    Code.SLOT_LAST: _say(
        ("Es la última contraseña que abre estos datos.", "Añada antes otra: «fieldkit keys add»."),
        ("It is the last passphrase that opens this store.", "Add another one first: 'fieldkit keys add'."),
    ),
    Code.RECOVERY_NONE: _say(
        (
            "Aquí no hay llave de recuperación.",
            "En un portátil la trae el primer paquete de Servicios Sociales; en la oficina la crea «fieldkit office recovery-sheet». Siga probando contraseñas: no se bloquea.",
        ),
        (
            "There is no recovery key here.",
            "A laptop gets it with the first kit of social services; an office makes it with 'fieldkit office recovery-sheet'. Keep trying passphrases: nothing locks.",
        ),
        _SEALED,
    ),
    Code.RECOVERY_UNREADABLE: _say(
        (
            "Ese archivo no es una petición de recuperación ni su respuesta, o no se copió entero.",
            "Cópielo otra vez desde donde se hizo.",
        ),
        (
            "That file is no request to recover and no answer to one, or it was not copied whole.",
            "Copy it again from where it was made.",
        ),
    ),
    Code.RECOVERY_NOT_FOR_US: _say(
        (
            "Eso no es para estos datos: es de otra oficina, de otro portátil, de una petición anterior, o alguien lo ha cambiado.",
            "Haga una petición nueva con «fieldkit keys recover» y compare las palabras por teléfono.",
        ),
        (
            "That is not for this store: it belongs to another office, another laptop or an earlier request, or somebody changed it.",
            "Make a new request with 'fieldkit keys recover', and compare the words by telephone.",
        ),
    ),
    Code.RECOVERY_OUTDATED: _say(
        (
            "Las llaves de este portátil han cambiado desde que se hizo la petición.",
            "Haga otra: «fieldkit keys recover».",
        ),
        (
            "The keys of this laptop have changed since the request was made.",
            "Make another one: 'fieldkit keys recover'.",
        ),
    ),
    Code.SHEET_UNREADABLE: _say(
        (
            "La hoja de recuperación no está bien en la fila {row}: {why}.",
            "Compare esa fila con el papel, palabra por palabra y las dos cifras del final.",
        ),
        (
            "The recovery sheet is not right in row {row}: {why}.",
            "Compare that row with the paper, word by word and the two digits at its end.",
        ),
    ),
    Code.ERASE_UNSENT: _say(
        (
            "No se borra: aquí hay cosas que nunca han salido de este ordenador ({count}).",
            "Envíelas antes («fieldkit send»). Si de verdad se han de perder, añada «--force».",
        ),
        (
            "Nothing is erased: some of what lies here has never left this computer ({count}).",
            "Send it first ('fieldkit send'). If it is really to be lost, add '--force'.",
        ),
    ),
}

# What the command line says around passphrases, recovery and erasing.
SAYINGS: Mapping[str, Mapping[Language, str]] = {
    "detach": {
        "es": "Todo lo de «{name}» se apartará del servidor. Escríbalo otra vez para confirmarlo",
        "en": "All that belongs to '{name}' will be taken out of the server. Type that once more to confirm",
    },
    "offer": {
        "es": "Una hecha al azar, que puede usar: {offer}",
        "en": "One made at random, which you may use: {offer}",
    },
    "code": {
        "es": "Léale estas palabras por teléfono a Servicios Sociales: {code}",
        "en": "Read these words to social services by telephone: {code}",
    },
    "request": {
        "es": "Lleve este archivo a Servicios Sociales: {path}",
        "en": "Take this file to social services: {path}",
    },
    "asks": {
        "es": "Pide recuperar su contraseña: {station}. Quien llama ha de leerle estas palabras: {code}",
        "en": "This laptop asks to recover its passphrase: {station}. Whoever calls must read these words to you: {code}",
    },
    "asks-yes": {
        "es": "¿Conoce a quien llama, ha leído estas mismas palabras, y sigue el portátil en sus manos?",
        "en": "Do you know who is calling, did they read these very words, and is the laptop still in their hands?",
    },
    "erase-name": {
        "es": "Se borra {path} entera y para siempre. Para seguir escriba su nombre ({name})",
        "en": "All of {path} will be erased for ever. To go on, type its name ({name})",
    },
    "erase-yes": {"es": "¿De verdad?", "en": "Really?"},
    "sheet": {
        "es": (
            "HOJA DE RECUPERACIÓN de {name} ({made})\n\n"
            "Quien tenga esta hoja y una copia de los datos puede leerlos. Imprímala, guárdela en la caja fuerte y borre este archivo.\n"
            "Si se olvidan las contraseñas: fieldkit keys recover CARPETA --sheet ARCHIVO, con estas cuatro filas escritas en un archivo.\n"
        ),
        "en": (
            "RECOVERY SHEET of {name} ({made})\n\n"
            "Whoever has this sheet and a copy of the data can read them. Print it, keep it in the safe, and delete this file.\n"
            "If the passphrases are forgotten: fieldkit keys recover STORE --sheet FILE, with these four rows typed into a file.\n"
        ),
    },
}

REASONS: Mapping[str, Mapping[Language, str]] = {
    "slots": {"es": "los dos archivos de llaves", "en": "both key files"},
    "short": {"es": "es corta", "en": "it is short"},
    "local": {"es": "lleva nombres de aquí", "en": "it holds names from around here"},
    "common": {"es": "son palabras o nombres de los más usados", "en": "its words or names are among the commonest"},
    "keyboard": {"es": "son teclas vecinas", "en": "its keys are neighbours"},
    "repeated": {"es": "se repite", "en": "it repeats itself"},
    "sequence": {"es": "es una serie seguida", "en": "it is a simple sequence"},
    "date": {"es": "es una fecha", "en": "it is a date"},
    "row-missing": {"es": "falta, o no tiene seis palabras y dos cifras", "en": "it is missing, or lacks its six words and two digits"},
    "row-word": {"es": "una palabra no es de la lista", "en": "one word is not of the list"},
    "row-check": {"es": "las palabras y las cifras no concuerdan", "en": "words and digits do not agree"},
    "master": {"es": "todo: es el archivo de Servicios Sociales", "en": "all of it: it is social services' master"},
}  # fmt: skip
