"""A plan that a later release of the program wrote, in words."""

from collections.abc import Mapping

from fieldkit.errors import Code
from ui.languages import Language

# As in `ui.messages`: what happened, what is safe, what to do.
CODES: Mapping[Code, Mapping[Language, tuple[str, str, str]]] = {
    Code.PLAN_PARTLY: {
        "es": (
            "El plan de la oficina es de una versión más nueva del programa.",
            "Se sigue con lo que este programa conoce: grabar y enviar no cambian, y ninguna cifra sale mal.",
            "Pida la actualización a quien lleva los ordenadores.",
        ),
        "en": (
            "The office's plan is of a newer release of the program.",
            "All goes on with what this program knows: recording and sending do not change, and no figure is wrong.",
            "Ask whoever looks after the computers for the update.",
        ),
    },
    Code.PLAN_NEWER: {
        "es": (
            "Este plan hay que contarlo con una versión más nueva del programa («{where}»).",
            "No se ha contado nada; lo guardado sigue guardado, y recibir e incorporar siguen funcionando.",
            "Actualice el programa de la oficina y repita.",
        ),
        "en": (
            "This plan has to be counted with a newer release of the program ('{where}').",
            "Nothing was counted; what was saved stays saved, and batches are merged as ever.",
            "Update the office's program, then do it again.",
        ),
    },
}
