"""What can go wrong with a mailbox, and what was tried of one, in words."""

from collections.abc import Mapping

from fieldkit.errors import Code
from sync.mailbox.examine import Step
from ui.languages import Language, said

_SAFE = {
    "es": "Lo que no ha salido sigue guardado aquí y saldrá la próxima vez.",
    "en": "What has not gone out is still kept here and goes out next time.",
}


def _say(es: tuple[str, str], en: tuple[str, str]) -> Mapping[Language, tuple[str, str, str]]:
    return {"es": (es[0], _SAFE["es"], es[1]), "en": (en[0], _SAFE["en"], en[1])}


CODES: Mapping[Code, Mapping[Language, tuple[str, str, str]]] = {
    Code.MAILBOX_NOT_SET: _say(
        (
            "No se ha dicho todavía a dónde van los envíos.",
            "Dígalo una vez: «fieldkit mailbox set CARPETA-DE-DATOS BUZÓN».",
        ),
        ("Nobody has said yet where batches go.", "Say it once: 'fieldkit mailbox set STORE MAILBOX'."),
    ),
    Code.MAILBOX_UNUSABLE: _say(
        (
            "«{mailbox}» no es un buzón que yo sepa usar.",
            "Use una carpeta, o una dirección que empiece por https:// (WebDAV), sftp://, smb:// o s3://.",
        ),
        (
            "'{mailbox}' is no mailbox that can be used here.",
            "Use a folder, or an address that begins with https:// (WebDAV), sftp://, smb:// or s3://.",
        ),
    ),
    Code.MAILBOX_MISSING: _say(
        (
            "El buzón «{mailbox}» no está.",
            "Conecte la memoria USB o la red, compruebe que la carpeta existe, y pruebe de nuevo.",
        ),
        (
            "The mailbox '{mailbox}' is not there.",
            "Plug in the stick or the network, see that the folder exists, and try again.",
        ),
    ),
    Code.MAILBOX_FAILED: _say(
        (
            "El buzón «{mailbox}» no ha guardado bien lo enviado.",
            "Compruebe que tiene sitio y permiso, y pruebe de nuevo.",
        ),
        (
            "The mailbox '{mailbox}' did not keep what was put into it.",
            "See that it has room and may be written to, and try again.",
        ),
    ),
    Code.MAILBOX_UNREACHABLE: _say(
        (
            "No consigo hablar con el buzón «{mailbox}» ({detail}).",
            "Compruebe la conexión a Internet o a la red, y pruebe de nuevo más tarde.",
        ),
        (
            "The mailbox '{mailbox}' does not answer ({detail}).",
            "See that this computer is connected to the Internet or the network, and try again later.",
        ),
    ),
    Code.MAILBOX_LOGIN: _say(
        (
            "El buzón «{mailbox}» no acepta ese usuario o esa contraseña.",
            "Pida los datos de acceso a quien lo administra y repita «fieldkit mailbox set».",
        ),
        (
            "The mailbox '{mailbox}' does not accept that user or password.",
            "Ask whoever administers it for the access data and repeat 'fieldkit mailbox set'.",
        ),
    ),
    Code.MAILBOX_NO_PERMISSION: _say(
        (
            "El buzón «{mailbox}» no deja hacer eso.",
            "Si es una memoria USB, quítele la protección contra escritura; si no, pida permiso de lectura, escritura y borrado a quien lo administra.",
        ),
        (
            "The mailbox '{mailbox}' does not permit that.",
            "If it is a stick, take off its write protection; else ask whoever administers it for the right to read, write and delete.",
        ),
    ),
    Code.MAILBOX_FULL: _say(
        ("En el buzón «{mailbox}» no queda sitio.", "Borre algo que no sea de fieldkit, o use otra memoria USB."),
        ("The mailbox '{mailbox}' is full.", "Delete something there that is not fieldkit's, or use another stick."),
    ),
    Code.MAILBOX_CROWDED: _say(
        (
            "La lista de archivos del buzón «{mailbox}» no se acaba (más de {limit}).",
            "Use una carpeta solo para los envíos, y avise a quien administra el buzón.",
        ),
        (
            "The mailbox '{mailbox}' lists files without end (more than {limit}).",
            "Use a folder for batches alone, and tell whoever administers the mailbox.",
        ),
    ),
    Code.MAILBOX_UNSAFE: _say(
        (
            "Hacia «{mailbox}» la contraseña viajaría a la vista de todos.",
            "Use una dirección https://. Si sabe lo que hace, añada «--option insecure=yes».",
        ),
        (
            "On the way to '{mailbox}' everybody could read the password.",
            "Use an https:// address. If you know what you are doing, add '--option insecure=yes'.",
        ),
    ),
    Code.MAILBOX_UNTRUSTED: _say(
        (
            "El certificado del buzón «{mailbox}» no es de confianza: puede ser otro servidor.",
            "Compruebe la dirección y la fecha de este ordenador. Si el servidor usa un certificado propio, dé el de su autoridad con «--ca-file».",
        ),
        (
            "The certificate of the mailbox '{mailbox}' is not trusted: it may be another server.",
            "Check the address and this computer's date. If the server has a certificate of its own making, give its authority's with '--ca-file'.",
        ),
    ),
    Code.MAILBOX_HOST_CHANGED: _say(
        (
            "El servidor del buzón «{mailbox}» no es el de la primera vez: enseña otra clave ({found}).",
            "No siga sin preguntar a quien lo administra. Si la clave nueva es la suya, repita «fieldkit mailbox set» con «--option host-key={found}».",
        ),
        (
            "The server of the mailbox '{mailbox}' is not that of the first time: it shows another key ({found}).",
            "Do not go on without asking whoever administers it. If the new key is theirs, repeat 'fieldkit mailbox set' with '--option host-key={found}'.",
        ),
    ),
    Code.MAILBOX_OTHER_OFFICE: _say(
        ("El buzón «{mailbox}» es de otra oficina.", "Use la memoria USB o la carpeta de la suya."),
        ("The mailbox '{mailbox}' belongs to another office.", "Use your own office's stick or folder."),
    ),
    Code.MAILBOX_OPTION: _say(
        ("La opción de buzón «{option}» no existe o su valor no vale.", "Las que hay: {known}."),
        ("There is no mailbox option '{option}', or its value is of no use.", "There are: {known}."),
    ),
}

_STEPS: Mapping[Step, Mapping[Language, tuple[str, str]]] = {
    Step.REACH: {
        "es": ("Se llega al buzón y deja entrar.", "No se puede entrar en el buzón."),
        "en": ("The mailbox can be reached and lets us in.", "There is no way into the mailbox."),
    },
    Step.LIST: {
        "es": ("Enseña lo que contiene.", "No enseña lo que contiene."),
        "en": ("It shows what lies in it.", "It does not show what lies in it."),
    },
    Step.WRITE: {
        "es": ("Se puede dejar un archivo.", "No se puede dejar un archivo."),
        "en": ("A file can be dropped into it.", "No file can be dropped into it."),
    },
    Step.READ_BACK: {
        "es": ("El archivo se lee de vuelta igual.", "El archivo no vuelve igual que se dejó."),
        "en": ("The file comes back as it was.", "The file does not come back as it was."),
    },
    Step.DELETE: {
        "es": ("El archivo se puede borrar.", "El archivo no se puede borrar; queda uno que acaba en «.probe»."),
        "en": ("The file can be deleted.", "The file cannot be deleted; one ending in '.probe' stays behind."),
    },
}
_UNTRIED: Mapping[Language, str] = {"es": "sin probar", "en": "not tried"}


def step(which: Step, works: bool | None, into: Language) -> str:  # noqa: FBT001 - good, bad, not tried
    """How one step of trying a mailbox out went, as a line."""
    good, bad = said(_STEPS[which], into)
    if works is None:
        return f"·   ({said(_UNTRIED, into)}: {good.rstrip('.')})"
    return f"{'OK ' if works else 'NO '} {good if works else bad}"
