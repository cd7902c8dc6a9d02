"""What can go wrong with a store, with the disk and the files under it, and with the screen, in words."""

from collections.abc import Mapping

from fieldkit.errors import Code
from ui.saying import Said, Sentences, say

_LOCKED: Said = {"es": "Los datos siguen cifrados y enteros.", "en": "The data stay encrypted and whole."}

CODES: Mapping[Code, Sentences] = {
    Code.WRONG_PASSPHRASE: say(
        (
            "Esa contraseña no abre estos datos.",
            "Escríbala otra vez; fíjese en las mayúsculas y el idioma del teclado.",
        ),
        ("That passphrase does not open these data.", "Type it again; mind capitals and the keyboard's language."),
        safe=_LOCKED,
    ),
    Code.PASSPHRASE_EMPTY: say(
        ("Falta la contraseña.", "Escriba una: varias palabras seguidas son fáciles de recordar."),
        ("The passphrase is empty.", "Type one: several words in a row are easy to remember."),
    ),
    Code.NOT_A_STORE: say(
        ("En «{path}» no hay datos de fieldkit.", "Elija la carpeta que se creó al empezar, o cree una nueva."),
        ("There is no fieldkit store in '{path}'.", "Choose the folder that was made at the start, or make a new one."),
    ),
    Code.STORE_EXISTS: say(
        ("La carpeta «{path}» no está vacía.", "Elija otra carpeta o un nombre nuevo."),
        ("The folder '{path}' is not empty.", "Choose another folder or a new name."),
    ),
    Code.STORE_NEWER: say(
        (
            "Estos datos son de una versión más nueva del programa.",
            "Actualice fieldkit en este ordenador y ábralos de nuevo; si volvió atrás a propósito, recupere la copia de antes.",
        ),
        (
            "This store belongs to a newer version of the program.",
            "Update fieldkit on this computer and open it again; whoever went back on purpose brings back the backup made before.",
        ),
        safe=_LOCKED,
    ),
    Code.STORE_DAMAGED: say(
        (
            "Los datos de esta carpeta están dañados ({detail}).",
            "No escriba más en ella. Haga una copia de la carpeta entera y avise a Servicios Sociales.",
        ),
        (
            "The data in this folder are damaged ({detail}).",
            "Write no more to it. Copy the whole folder and tell social services.",
        ),
        safe={
            "es": "Lo que ya se envió sigue en Servicios Sociales.",
            "en": "What was sent is still with social services.",
        },
    ),
    Code.STORE_BUSY: say(
        ("Otra ventana está usando estos datos.", "Espere un momento y pruebe de nuevo, o cierre la otra ventana."),
        ("Another window is using this store.", "Wait a moment and try again, or close the other window."),
    ),
    Code.WRONG_ROLE: say(
        ("Esta carpeta es {role}, y esto se hace en la {needed}.", "Use la otra carpeta."),
        ("This store is {role}, and this is done in {needed}.", "Use the other store."),
    ),
    Code.DISK_FULL: say(
        ("No queda sitio en el disco.", "Borre o mueva algo grande y repita lo último."),
        ("The disk is full.", "Delete or move something large, then do the last thing again."),
    ),
    Code.DISK_FAILED: say(
        (
            "El disco no ha respondido bien ({detail}).",
            "Compruebe que está conectado y que se puede escribir en él, y repita lo último.",
        ),
        (
            "The disk did not answer as it should ({detail}).",
            "See that it is connected and can be written to, then do the last thing again.",
        ),
    ),
    Code.FILE_MISSING: say(
        ("No encuentro «{path}».", "Revise el nombre y la carpeta."),
        ("'{path}' is not there.", "Check the name and the folder."),
    ),
    Code.FILE_EXISTS: say(
        ("«{path}» ya existe.", "Elija otro nombre."),
        ("'{path}' is there already.", "Choose another name."),
    ),
    Code.FILE_UNREADABLE: say(
        (
            "No puedo leer o escribir «{path}».",
            "Compruebe que sea el archivo que se pide y no una carpeta, los permisos, y que no esté abierto en otro programa.",
        ),
        (
            "'{path}' cannot be read or written.",
            "Check that it is the file asked for and no folder, its permissions, and that no other program has it open.",
        ),
    ),
    Code.CANCELLED: say(
        ("Se ha parado a petición suya.", "Puede empezar otra vez cuando quiera."),
        ("Stopped, as you asked.", "You can start again whenever you like."),
    ),
    Code.NO_SCREEN: say(
        (
            "No encuentro ninguna pantalla para abrir la ventana.",
            "Ábralo desde el escritorio, o use las órdenes: «fieldkit --help».",
        ),
        (
            "There is no screen to open the window on.",
            "Start it from the desktop, or use the commands: 'fieldkit --help'.",
        ),
    ),
    Code.PRACTICE_ONLY: say(
        (
            "Aquí hay datos de verdad, y las hojas son inventadas: no hay nada que comparar.",
            "Compare las hojas en la carpeta de práctica.",
        ),
        (
            "The data here are real, and the sheets are made up: there is nothing to compare.",
            "Compare the sheets in the practice folder.",
        ),
    ),
}
