"""A store whose folder lies across a network, in words."""

from collections.abc import Mapping

from fieldkit.errors import Code
from ui.languages import Language

# As in `ui.messages`: what happened, what is safe, what to do.
CODES: Mapping[Code, Mapping[Language, tuple[str, str, str]]] = {
    Code.STORE_ON_NETWORK: {
        "es": (
            "La carpeta de estos datos está en la red ({kind}), no en el disco de este ordenador.",
            "Lo guardado está guardado y cifrado. Solo un ordenador a la vez puede tenerla abierta.",
            "Si se corta la red no se puede guardar. Mejor en este ordenador: haga una copia y recupérela en su disco.",
        ),
        "en": (
            "The folder of these data lies across the network ({kind}), not on this computer's disk.",
            "What was saved is saved and encrypted. Only one computer at a time can have it open.",
            "While the network is cut nothing can be saved. Better on this computer: restore a backup onto its disk.",
        ),
    },
    Code.STORE_AT_OTHER: {
        "es": (
            "Estos datos están abiertos en otro ordenador: «{machine}».",
            "Están enteros. Abiertos en dos ordenadores a la vez se estropearían.",
            "Ciérrelos allí y ábralos aquí. Si ese ordenador está apagado o roto: fieldkit take-over CARPETA.",
        ),
        "en": (
            "These data are open at another computer: '{machine}'.",
            "They are whole. Open at two computers at once they would be damaged.",
            "Close them there, then open them here. If that computer is off or broken: fieldkit take-over FOLDER.",
        ),
    },
}
