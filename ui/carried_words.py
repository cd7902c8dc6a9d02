"""Files that were carried here, in words: those opened with a double click, and releases of the program."""

from collections.abc import Mapping

from fieldkit.errors import Code
from ui.saying import Said, Sentences, say

NO_EARLIER: Said = {
    "es": "Aquí no hay ninguna versión anterior a {version} a la que volver: no se ha cambiado nada. "
    "Con su archivo sí se puede: «fieldkit update ARCHIVO --back».",
    "en": "No release before {version} lies here to go back to: nothing was changed. "
    "With its file it can be done: 'fieldkit update FILE --back'.",
}

CODES: Mapping[Code, Sentences] = {
    Code.FILE_FOREIGN: say(
        ("«{path}» no es un archivo de fieldkit.", "Si debería serlo, cópielo otra vez desde donde vino."),
        ("'{path}' is no file of fieldkit.", "If it should be one, copy it again from where it came."),
    ),
    Code.FILE_NOT_TAKEN: say(
        (
            "«{path}» no es para este portátil, o no se copió entero.",
            "Cópielo otra vez; si sigue igual, pida otro a Servicios Sociales.",
        ),
        (
            "'{path}' is not for this laptop, or it was not copied whole.",
            "Copy it again; if that does not help, ask social services for another one.",
        ),
    ),
    Code.FILE_FOR_OFFICE: say(
        (
            "«{path}» es para Servicios Sociales, y este es un portátil de las mesas.",
            "Ábralo en el ordenador de Servicios Sociales.",
        ),
        ("'{path}' is for social services, and this is a table's laptop.", "Open it on social services' computer."),
    ),
    Code.FILE_FOR_STATION: say(
        (
            "«{path}» es para un portátil de las mesas, y esto es Servicios Sociales.",
            "Ábralo en el portátil para el que se hizo.",
        ),
        (
            "'{path}' is for a table's laptop, and this is social services.",
            "Open it on the laptop that it was made for.",
        ),
    ),
    Code.FILE_IS_BACKUP: say(
        (
            "«{path}» es una copia de seguridad.",
            "Para recuperarla, bloquee la ventana (F9), elija «Otra carpeta» y «Recuperar de una copia».",
        ),
        (
            "'{path}' is a backup.",
            "To bring it back, lock the window (F9), choose 'Another folder' and 'Bring back from a backup'.",
        ),
    ),
    Code.FILE_LATER: say(
        ("«{path}» todavía no se ha abierto.", "Cuando termine estos pasos, ábralo otra vez con un doble clic."),
        ("'{path}' has not been opened yet.", "Once these steps are done, open it again with a double click."),
    ),
    Code.UPDATE_UNREADABLE: say(
        ("«{path}» no es una versión del programa, o no se copió entera.", "Cópielo otra vez desde donde vino."),
        ("'{path}' is no release of the program, or it was not copied whole.", "Copy it again from where it came."),
    ),
    Code.UPDATE_UNSIGNED: say(
        (
            "La firma de «{path}» no es de quienes hacen fieldkit: alguien puede haberlo cambiado.",
            "No lo instale. Pida el archivo a Servicios Sociales y avíseles.",
        ),
        (
            "The signature of '{path}' is not that of fieldkit's makers: somebody may have changed it.",
            "Do not install it. Ask social services for the file, and tell them.",
        ),
    ),
    Code.UPDATE_NO_KEY: say(
        (
            "Este programa se hizo sin la clave con la que se reconocen las versiones nuevas.",
            "Pida a quien lo instaló que ponga la versión nueva.",
        ),
        (
            "This program was built without the key by which new releases are known.",
            "Ask whoever installed it to install the new release.",
        ),
    ),
    Code.UPDATE_OLDER: say(
        (
            "«{path}» es la versión {found}, y aquí ya está la {here}.",
            "No hace falta hacer nada. Para volver atrás a propósito: «fieldkit update --back».",
        ),
        (
            "'{path}' is release {found}, and {here} is here already.",
            "There is nothing to do. To go back on purpose: 'fieldkit update --back'.",
        ),
    ),
    Code.UPDATE_OTHER_MACHINE: say(
        (
            "«{path}» es para otra clase de ordenador o de instalación ({found}); este es {here}.",
            "Pida el archivo para este.",
        ),
        (
            "'{path}' is for another kind of computer or installation ({found}); this is {here}.",
            "Ask for the file for this one.",
        ),
    ),
    Code.UPDATE_BY_HAND: say(
        (
            "«{path}» trae la versión {found}, y este programa es un solo archivo (AppImage), que no se cambia solo.",
            "Pida el AppImage de esa versión y póngalo en lugar de este. Los datos están aparte y no cambian.",
        ),
        (
            "'{path}' brings release {found}, and this program is one file (AppImage), which does not change itself.",
            "Ask for that release's AppImage and put it in this one's place. The data lie apart and stay as they are.",
        ),
    ),
    Code.UPDATE_FAILED: say(
        (
            "El sistema no ha instalado la versión nueva ({detail}).",
            "La de antes sigue ahí. El paquete comprobado está en «{package}»: instálelo a mano o pida ayuda.",
        ),
        (
            "The system did not install the new release ({detail}).",
            "The one before is still there. The verified package is '{package}': install it by hand, or ask for help.",
        ),
    ),
}
