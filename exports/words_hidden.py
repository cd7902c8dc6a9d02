"""The sentences that are others where counts are printed as they are, and small ones as intervals.

Each takes the place of the sentence of its name without '-hidden'.
"""

from typing import Final

HIDDEN: Final[dict[str, tuple[str, str]]] = {
    "book-subject-hidden": (
        "Recuentos protegidos: los pequeños, como intervalo; {first} a {last}",
        "Protected counts: small ones as intervals; {first} to {last}",
    ),
    "indicators-intro-hidden": (
        "Cada indicador frente a su meta. El que sale de un recuento oculto se queda sin valor.",
        "Each indicator against its target. One that comes from a hidden count has no value.",
    ),
    "value-means-hidden": (
        "Lo alcanzado. Si cuenta personas, sale de los números publicados; vacío si alguno está oculto.",
        "What was reached. Where it counts people, it comes from the published numbers; empty where one is hidden.",
    ),
    "table-intro-hidden": (
        "Un intervalo («0–9») quiere decir que el número está entre esos dos: así nadie puede ser reconocido.",
        "An interval ('0–9') means that the number lies between these two: so nobody can be recognised.",
    ),
    "table-means-hidden": ("{title}; los recuentos pequeños, como intervalo.", "{title}; small counts as intervals."),
    "column-means-hidden": (
        "Personas con este resultado; un intervalo donde hace falta. El total incluye a las que no lo tienen.",
        "People with this result; an interval where it is needed. The total includes those without one.",
    ),
    "gatherings-intro-hidden": (
        "Las mesas del periodo. Un intervalo («0–9») quiere decir que el número está entre esos dos.",
        "The gatherings of the period. An interval ('0–9') means that the number lies between these two.",
    ),
    "tally-means-hidden": (
        "Personas contadas a mano en la mesa, con test o sin él; un intervalo donde hace falta.",
        "People counted by hand at the gathering, with or without a test; an interval where it is needed.",
    ),
    "counted-means-hidden": (
        "Formularios completados; un intervalo donde hace falta.",
        "Forms completed; an interval where it is needed.",
    ),
    "people-means-hidden": (
        "El recuento publicado del que sale el valor.",
        "The published count that the value comes from.",
    ),
    "over-people-means-hidden": (
        "El recuento publicado por el que se divide.",
        "The published count that it is divided by.",
    ),
    "quality-intro-hidden": (
        "Qué ha llegado de cada portátil. De las hojas, los recuentos pequeños van como intervalo.",
        "What has come from each laptop. Of the sheets, small counts appear as intervals.",
    ),
    "aside-unreadable-means-hidden": (
        "Apartados porque no se pueden leer; un intervalo donde hace falta.",
        "Set aside because they cannot be read; an interval where it is needed.",
    ),
    "aside-answers-means-hidden": (
        "Apartados porque las respuestas no caben en el formulario; un intervalo donde hace falta.",
        "Set aside because the answers do not fit the form; an interval where it is needed.",
    ),
    "aside-sealed-means-hidden": (
        "Apartados porque no se pudieron abrir; un intervalo donde hace falta.",
        "Set aside because they could not be opened; an interval where it is needed.",
    ),
    "reports-intro-hidden": (
        "Los informes semestrales de las asociaciones. De las personas, los recuentos pequeños van como intervalo.",
        "The associations' half-yearly reports. Of people, small counts appear as intervals.",
    ),
    "participants-means-hidden": (
        "Personas que participaron; un intervalo donde hace falta. Vacía si el informe llegó en otro periodo.",
        "People who took part; an interval where it is needed. Empty where the report came in another period.",
    ),
    "without-day-means-hidden": (
        "Los que no tienen día: falta la hoja de su mesa, o la fecha. Un intervalo donde hace falta.",
        "Those without a day: their gathering's sheet or the date is not there. An interval where it is needed.",
    ),
}
