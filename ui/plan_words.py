"""What can be wrong with a plan, and one that a later release of the program wrote, in words."""

from collections.abc import Mapping

from fieldkit.errors import Code
from ui.saying import Said, Sentences, say

# As in `ui.messages`: what happened, what is safe, what to do.
CODES: Mapping[Code, Sentences] = {
    Code.PERIOD_UNREADABLE: say(
        ("No entiendo el periodo «{text}».", "Escriba 2026, 2026-S1, 2026-Q2, 2026-05 o 2026-05-01..2026-06-30."),
        ("'{text}' is no period.", "Write 2026, 2026-S1, 2026-Q2, 2026-05 or 2026-05-01..2026-06-30."),
    ),
    Code.PLAN_UNREADABLE: say(
        (
            "El plan de indicadores tiene un error en «{where}», campo «{field}»: {what}.",
            "Corríjalo ahí y pruebe de nuevo.",
        ),
        ("The plan of indicators has a fault at '{where}', field '{field}': {what}.", "Mend it there and try again."),
    ),
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

# As in `ui.messages`: what 'what' may be in the facts of a failure.
REASONS: Mapping[str, Said] = {
    "not-toml": {"es": "no es TOML válido", "en": "it is not valid TOML"},
    "missing": {"es": "falta", "en": "it is missing"},
    "unknown": {"es": "no se conoce ese campo", "en": "no such field is known"},
    "wrong": {"es": "el valor no vale", "en": "the value is not valid"},
    "twice": {"es": "está dos veces", "en": "it stands twice"},
    "no-tally": {"es": "el plan no dice qué se cuenta en la mesa", "en": "the plan names no tally"},
    "no-reports": {"es": "el plan no dice qué informes se esperan", "en": "the plan names no reports"},
    "no-action": {"es": "el plan no tiene esa acción", "en": "the plan has no such action"},
    "people": {
        "es": "cuenta personas, y eso solo se hace con formularios que el plan declara públicos",
        "en": "it would count people; that is only done of forms that the plan calls public",
    },
    "public": {
        "es": "lo rellenan personas: no puede contarse exacto",
        "en": "people fill it in: it cannot be counted exactly",
    },
    "register": {
        "es": "un registro de personas se cuenta de una sola manera: si no, se sabría cuántas se fueron",
        "en": "a register of people is counted in one way only: otherwise it would show how many left",
    },
    "too-long": {
        "es": "se cuenta sobre más tiempo del que se evalúa",
        "en": "it is counted over more time than it is evaluated over",
    },
    "below-min": {"es": "es menor que el mínimo", "en": "it is below the minimum"},
    "no-questions": {
        "es": "una tabla de preguntas va por «question» y «answer», y las nombra",
        "en": "a table of questions goes by 'question' and 'answer', and names them",
    },
    "no-order": {"es": "van de menor a mayor, y son al menos dos", "en": "they rise, and are at least two"},
    "floor": {"es": "queda por debajo del mínimo", "en": "it lies below the floor"},
    "no-points": {
        "es": "para una media hacen falta clases o puntos",
        "en": "a mean needs classes or points",
    },
    "no-book": {"es": "no es un libro de Excel que se pueda leer", "en": "it is no Excel workbook that can be read"},
    "no-sheet": {"es": "falta esa hoja", "en": "that sheet is missing"},
    "no-answer": {"es": "el formulario no tiene esa pregunta", "en": "the form has no such question"},
    "no-labels": {
        "es": "esa pregunta no tiene opciones; diga sus valores",
        "en": "that question has no choices; name its values",
    },
    "other-values": {
        "es": "otra tabla del mismo formulario corta esa pregunta en otros valores; ponga los mismos en las dos",
        "en": "another table of the same form cuts that question into other values; name the same in both",
    },
    "many-answers": {
        "es": "admite varias respuestas y no se puede cruzar",
        "en": "it takes several answers and cannot be crossed",
    },
    "not-nested": {
        "es": "hay valores que caben en varios de los de fuera",
        "en": "some values lie in more than one of the outer ones",
    },
}
