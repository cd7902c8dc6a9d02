"""What can go wrong with forms, sessions and what is recorded on them, in words."""

from collections.abc import Mapping
from datetime import date

from fieldkit.errors import Code
from ui.languages import Language, said
from ui.saying import Said, Sentences, say

_NONE_SAVED: Said = {
    "es": "De este archivo no se ha guardado nada; lo anterior sigue guardado.",
    "en": "Nothing of this file was saved; what was there before stays saved.",
}

_TO_COME: Said = {
    "es": "Ese día no ha llegado todavía: hoy es {today}. Revise el día y el año.",
    "en": "The day has not come yet: today is {today}. Check the day and the year.",
}


def to_come(today: date, into: Language) -> str:
    """Why a session's day is refused that is typed and lies ahead."""
    return said(_TO_COME, into).format(today=today.isoformat())


CODES: Mapping[Code, Sentences] = {
    Code.FORM_REFUSED: say(
        (
            "Este formulario no se puede usar todavía.",
            "Corrija en el libro lo que se dice abajo y vuelva a intentarlo.",
        ),
        ("This form cannot be used yet.", "Mend in the workbook what is listed below and try again."),
    ),
    Code.FORM_UNKNOWN: say(
        (
            "Aquí no hay ningún formulario «{form}». Hay: {known}.",
            "Elija uno de ellos, o pida a Servicios Sociales que lo publique.",
        ),
        (
            "There is no form '{form}' here. There are: {known}.",
            "Choose one of them, or ask social services to publish it.",
        ),
    ),
    Code.FORM_CHANGED: say(
        (
            "Ya hay un formulario «{form}» con la versión «{version}» y otro contenido.",
            "Ponga otra versión en la hoja «settings» del libro.",
        ),
        (
            "There is a form '{form}' of version '{version}' with other content already.",
            "Give the workbook's settings sheet a new version.",
        ),
    ),
    Code.SESSION_UNKNOWN: say(
        (
            "No hay ninguna mesa «{session}».",
            "Mire las que hay con «fieldkit list --form mesa_session», o abra una nueva.",
        ),
        (
            "There is no session '{session}'.",
            "See those there are with 'fieldkit list --form mesa_session', or open a new one.",
        ),
    ),
    Code.SESSION_REFUSED: say(
        ("Los datos de la mesa no están bien.", "Corrija lo que se dice abajo."),
        ("The session's facts are not right.", "Mend what is listed below."),
    ),
    Code.CLOCK_BEHIND: say(
        (
            "El reloj de este ordenador va atrasado: dice que hoy es {today}, y ya es {known} o más tarde.",
            "Póngalo en hora antes de poner una mesa: lo que se apunte llevará esa fecha. Mientras, hojas de papel.",
        ),
        (
            "This computer's clock is behind: it says that today is {today}, and it is {known} or later.",
            "Set it right before you set up a table: what is recorded bears that date. Until then, use paper sheets.",
        ),
    ),
    Code.CLOCK_AHEAD: say(
        (
            "El reloj de este ordenador parece adelantado: dice {today}, y lo más nuevo de aquí es de {known}.",
            "Mire el año. Si está mal, corríjalo. Si está bien, siga: un paquete nuevo o una copia quita el aviso.",
        ),
        (
            "This computer's clock seems to be ahead: it says {today}, and the newest thing here is of {known}.",
            "Look at the year. If it is wrong, set it right. If it is right, go on: a new kit or a backup ends this.",
        ),
    ),
    Code.RECORD_UNKNOWN: say(
        ("No hay ninguna hoja «{record}».", "Mire las que hay con «fieldkit list»."),
        ("There is no record '{record}'.", "See those there are with 'fieldkit list'."),
    ),
    Code.RECORD_WITHDRAWN: say(
        (
            "La hoja «{record}» se retiró y sus respuestas se borraron.",
            "No hay nada que hacer: así lo pidió la persona.",
        ),
        (
            "The record '{record}' was withdrawn and its answers erased.",
            "There is nothing to do: the person asked for it.",
        ),
    ),
    Code.ANSWERS_UNREADABLE: say(
        (
            "La línea {line} de «{path}» no es un objeto JSON.",
            "Ponga un objeto por línea, con el nombre de cada pregunta y su respuesta.",
        ),
        (
            "Line {line} of '{path}' is not a JSON object.",
            "Put one object a line, with each question's name and its answer.",
        ),
        safe=_NONE_SAVED,
    ),
    Code.ANSWERS_TOO_LONG: say(
        (
            "Lo escrito es demasiado largo: una respuesta admite hasta {most} letras, y una hoja unas siete veces más.",
            "Acorte el texto y guárdelo otra vez.",
        ),
        (
            "What was written is too long: an answer takes up to {most} letters, and a sheet about seven times that.",
            "Shorten the text and save it again.",
        ),
        safe=_NONE_SAVED,
    ),
    Code.ANSWERS_REFUSED: say(
        (
            "Hay respuestas que no valen ({count}).",
            "Corrija las que se dicen abajo y guarde otra vez el archivo entero.",
        ),
        ("Some answers are not valid ({count}).", "Mend those listed below and record the whole file again."),
        safe=_NONE_SAVED,
    ),
}
