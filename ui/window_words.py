"""What to do next, for somebody at the window: where `ui.messages` names a command, this names a screen."""

import dataclasses
from collections.abc import Mapping

from fieldkit.errors import Code
from ui import import_window_words, messages
from ui.languages import Language, said
from ui.messages import Words

_AGAIN: Mapping[Language, str] = {
    "es": "Cierre esta pantalla, ábrala otra vez y mire lo que hay.",
    "en": "Leave this screen, open it again, and look what there is.",
}
_ASK: Mapping[Language, str] = {
    "es": "Haga una petición nueva y comparen las palabras por teléfono.",
    "en": "Make a new request, and compare the words by telephone.",
}

DO: Mapping[Code, Mapping[Language, str]] = {
    Code.SLOT_UNKNOWN: _AGAIN,
    Code.SESSION_UNKNOWN: _AGAIN,
    Code.RECORD_UNKNOWN: _AGAIN,
    Code.VERSION_UNKNOWN: _AGAIN,
    Code.RECOVERY_NOT_FOR_US: _ASK,
    Code.RECOVERY_OUTDATED: _ASK,
    Code.SLOT_LAST: {"es": "Añada antes a otra persona.", "en": "Add another person first."},
    Code.RECOVERY_NONE: {
        "es": "En un portátil la trae el primer paquete de Servicios Sociales; en la oficina se hace en «Llaves». "
        "Siga probando contraseñas: no se bloquea.",
        "en": "A laptop gets it with the first kit of social services; an office makes it under 'Keys'. "
        "Keep trying passphrases: nothing locks.",
    },
    Code.ERASE_UNSENT: {"es": "Envíe antes lo que espera.", "en": "Send first what waits."},
    Code.STORE_AT_OTHER: {
        "es": "Ciérrelos allí y ábralos aquí. Si ese ordenador está apagado o roto: bloquee con F9, "
        "escriba la contraseña y pulse el botón que aparece.",
        "en": "Close them there, then open them here. If that computer is off or broken: lock with F9, type "
        "the passphrase, and press the button that appears.",
    },
    Code.OUTPUT_FAILED: {"es": "Haga sitio en el disco.", "en": "Make room on the disk."},
    Code.CODE_AMBIGUOUS: {
        "es": "Avise a quien mantiene el programa: casi nunca ocurre.",
        "en": "Tell whoever maintains the program: it hardly ever happens.",
    },
    Code.ANSWERS_MARKED: {
        "es": "Quite lo marcado, o diga que no nombra a nadie.",
        "en": "Take out what is marked, or say that it names nobody.",
    },
    Code.NOT_COMPARED: {
        "es": "Llame a Servicios Sociales, léanse las palabras y escríbalas aquí.",
        "en": "Ring social services, read the words to each other, and type them here.",
    },
    Code.ROSTER_FULL: {
        "es": "Dé de baja en «Portátiles» los que ya no se usan.",
        "en": "Under 'Laptops', give up those no longer used.",
    },
    Code.MAILBOX_NOT_SET: {
        "es": "Dígalo una vez; en la oficina, en «Copias».",
        "en": "Say it once; at the office, under 'Backup'.",
    },
    Code.MAILBOX_LOGIN: {
        "es": "Pida los datos de acceso a quien lo administra y póngalos otra vez.",
        "en": "Ask whoever administers it for the access data, and enter them again.",
    },
    Code.MAILBOX_UNSAFE: {"es": "Use una dirección https://.", "en": "Use an https:// address."},
    Code.MAILBOX_UNTRUSTED: {
        "es": "Compruebe la dirección y la fecha de este ordenador, y avise a quien administra el buzón.",
        "en": "Check the address and this computer's date, and tell whoever administers the mailbox.",
    },
    Code.MAILBOX_HOST_CHANGED: {
        "es": "No siga sin preguntar a quien lo administra.",
        "en": "Do not go on without asking whoever administers it.",
    },
    Code.LIST_NOT_COMPARED: {
        "es": "Compárelas por teléfono en «Portátiles» y autorícelo después.",
        "en": "Compare them by telephone under 'Laptops', and allow it then.",
    },
    Code.THING_UNKNOWN: {"es": "Puede que se haya retirado.", "en": "It may have been withdrawn."},
    Code.UPDATE_OLDER: {"es": "No hace falta hacer nada.", "en": "There is nothing to do."},
    Code.MASTER_ELSEWHERE: {
        "es": "Pida a quien lleva los ordenadores que las traiga antes de vuelta.",
        "en": "Ask whoever looks after the computers to bring them home first.",
    },
    Code.MASTER_SHARED: {
        "es": "Lo que quedó en una copia de antes, que ella lo entregue; aquí se incorpora en «Bandeja».",
        "en": "Let a copy from before the move hand over what it has; here 'Inbox' takes it in.",
    },
    Code.MASTER_NONE: {
        "es": "Compruebe la dirección con quien lleva los ordenadores.",
        "en": "Check the address with whoever looks after the computers.",
    },
    Code.MASTER_HERE: {
        "es": "Pregunte a quien lleva los ordenadores si han de estar en un servidor.",
        "en": "Ask whoever looks after the computers whether they are to lie on a server.",
    },
    Code.MASTER_UNREACHABLE: {
        "es": "Pregunte a quien lleva los ordenadores si el servidor está en marcha, y repítalo; "
        "repetirlo no duplica nada.",
        "en": "Ask whoever looks after the computers whether the server is up, and do it again; that doubles nothing.",
    },
    Code.MASTER_UNTRUSTED: {
        "es": "Pida a quien lleva el servidor que lo renueve, o que le diga qué autoridad lo firma.",
        "en": "Ask whoever runs the server to renew it, or to tell you which authority signs it.",
    },
    Code.MASTER_DIFFERS: {
        "es": "Repítalo; si vuelve a pasar, avise a quien lleva los ordenadores.",
        "en": "Do it again; if it happens again, tell whoever looks after the computers.",
    },
    **import_window_words.DO,
    Code.NO_SCREEN: {"es": "Ábralo desde el escritorio.", "en": "Open it from the desktop."},
}


def words(code: Code, facts: Mapping[str, object], into: Language) -> Words:
    """A failure in words, for the window."""
    reasons = import_window_words.REASONS
    named = {
        name: said(reasons[fact], into) if isinstance(fact, str) and fact in reasons else fact
        for name, fact in facts.items()
    }
    usual = messages.words(code, named, into)
    instead = DO.get(code)
    return dataclasses.replace(usual, do=said(instead, into)) if instead else usual
