"""What is said to somebody who pressed Ctrl-C. Said before anything is loaded, so this loads next to nothing."""

from ui.languages import Language, said
from ui.saying import Said

_INTERRUPTED: Said = {
    "es": "Interrumpido.\nLo que ya se guardó sigue guardado, y ningún archivo queda a medias.\n"
    "Antes de repetir la orden mire qué hay: «fieldkit list», «fieldkit check».",
    "en": "Interrupted.\nWhat was saved stays saved, and no file is left half written.\n"
    "Before you give the command again, see what there is: 'fieldkit list', 'fieldkit check'.",
}


def interrupted(into: Language) -> str:
    """What happened, what is safe, what to do next."""
    return said(_INTERRUPTED, into)
