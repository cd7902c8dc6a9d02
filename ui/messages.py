"""Every failure in words: what happened, what is safe, what to do next. For the window and the command line alike.

Spanish first. A test requires words for every code in every language.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from fieldkit.envelope import Fault
from fieldkit.errors import Code, WorldFailed
from ui import audit_words, care_words, import_words, key_words, list_words, mailbox_words, mark_words, trust_words
from ui.form_words import answer_problem, form_problem
from ui.languages import Facts, Language, language, said
from ui.linking_words import CODES as LINKING_CODES
from ui.master_words import CODES as MASTER_CODES
from ui.match_words import CODES as MATCH_CODES
from ui.poster_words import CODES as POSTER_CODES
from ui.release_words import CODES as RELEASE_CODES
from ui.review_words import CODES as REVIEW_CODES

__all__ = ["Language", "Words", "crash", "details", "fault", "form_problem", "language", "of", "words"]


@dataclass(frozen=True)
class Words:
    """Three sentences."""

    what: str
    safe: str
    do: str

    def __str__(self) -> str:
        return f"{self.what}\n{self.safe}\n{self.do}"


def words(code: Code, facts: Mapping[str, object], into: Language) -> Words:
    """A failure in words."""
    named = Facts({name: _reason(fact, into) for name, fact in facts.items()})
    return Words(*(sentence.format_map(named) for sentence in said(_CODES[code], into)))


def _reason(fact: object, into: Language) -> object:
    found = REASONS.get(fact) if isinstance(fact, str) else None
    return said(found, into) if found else fact


def of(failed: WorldFailed, into: Language) -> Words:
    """As `words`, for what was raised."""
    return words(failed.code, failed.facts, into)


def details(failed: WorldFailed, into: Language) -> list[str]:
    """The single problems behind a refusal, a line each."""
    problems: Iterable[Any] = failed.facts.get("problems", ())  # type: ignore[assignment]
    if failed.code is Code.FORM_REFUSED:
        return [form_problem(problem, into) for problem in problems]
    if failed.code is Code.ANSWERS_REFUSED:
        line = said(_LINE, into)
        return [line.format(number=number, problem=answer_problem(problem, into)) for number, problem in problems]
    if failed.code is Code.ANSWERS_MARKED:
        return [mark_words.line(problem, into) for problem in problems]
    if failed.code is Code.IMPORT_UNSURE:
        return [import_words.open_line(problem, into) for problem in problems]
    if failed.code is Code.NOT_PROTECTED:
        return audit_words.lines(failed.code, failed.facts, into)
    imported = int(str(failed.facts.get("imported", 0)))
    return [import_words.stopped(imported, into)] if imported else [answer_problem(one, into) for one in problems]


def crash(place: str, into: Language) -> str:
    """A bug of ours, in words. `place`: the kind of error and where, nothing of what it held."""
    return said(_CRASH, into).format(place=place)


def fault(reason: str, into: Language) -> str:
    """Why an envelope was not taken, in one sentence."""
    return said(_FAULTS[Fault(reason)], into)


_Sentences = Mapping[Language, tuple[str, str, str]]

_Said = Mapping[Language, str]
_NOTHING: _Said = {
    "es": "No se ha cambiado nada; lo guardado sigue guardado.",
    "en": "Nothing was changed; what was saved stays saved.",
}


def _say(es: tuple[str, str], en: tuple[str, str], *, safe: _Said = _NOTHING) -> _Sentences:
    return {"es": (es[0], safe["es"], es[1]), "en": (en[0], safe["en"], en[1])}


_LOCKED: _Said = {"es": "Los datos siguen cifrados y enteros.", "en": "The data stay encrypted and whole."}
_NONE_SAVED: _Said = {
    "es": "De este archivo no se ha guardado nada; lo anterior sigue guardado.",
    "en": "Nothing of this file was saved; what was there before stays saved.",
}

_CODES: Mapping[Code, _Sentences] = {
    **care_words.CODES,
    **import_words.CODES,
    **key_words.CODES,
    **list_words.CODES,
    **MASTER_CODES,
    **MATCH_CODES,
    **LINKING_CODES,
    Code.WRONG_PASSPHRASE: _say(
        (
            "Esa contraseña no abre estos datos.",
            "Escríbala otra vez; fíjese en las mayúsculas y el idioma del teclado.",
        ),
        ("That passphrase does not open these data.", "Type it again; mind capitals and the keyboard's language."),
        safe=_LOCKED,
    ),
    Code.PASSPHRASE_EMPTY: _say(
        ("Falta la contraseña.", "Escriba una: varias palabras seguidas son fáciles de recordar."),
        ("The passphrase is empty.", "Type one: several words in a row are easy to remember."),
    ),
    Code.NOT_A_STORE: _say(
        ("En «{path}» no hay datos de fieldkit.", "Elija la carpeta que se creó al empezar, o cree una nueva."),
        ("There is no fieldkit store in '{path}'.", "Choose the folder that was made at the start, or make a new one."),
    ),
    Code.STORE_EXISTS: _say(
        ("La carpeta «{path}» no está vacía.", "Elija otra carpeta o un nombre nuevo."),
        ("The folder '{path}' is not empty.", "Choose another folder or a new name."),
    ),
    Code.STORE_NEWER: _say(
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
    Code.STORE_DAMAGED: _say(
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
    Code.STORE_BUSY: _say(
        ("Otra ventana está usando estos datos.", "Espere un momento y pruebe de nuevo, o cierre la otra ventana."),
        ("Another window is using this store.", "Wait a moment and try again, or close the other window."),
    ),
    Code.WRONG_ROLE: _say(
        ("Esta carpeta es {role}, y esto se hace en la {needed}.", "Use la otra carpeta."),
        ("This store is {role}, and this is done in {needed}.", "Use the other store."),
    ),
    Code.DISK_FULL: _say(
        ("No queda sitio en el disco.", "Borre o mueva algo grande y repita lo último."),
        ("The disk is full.", "Delete or move something large, then do the last thing again."),
    ),
    Code.DISK_FAILED: _say(
        (
            "El disco no ha respondido bien ({detail}).",
            "Compruebe que está conectado y que se puede escribir en él, y repita lo último.",
        ),
        (
            "The disk did not answer as it should ({detail}).",
            "See that it is connected and can be written to, then do the last thing again.",
        ),
    ),
    Code.FILE_MISSING: _say(
        ("No encuentro «{path}».", "Revise el nombre y la carpeta."),
        ("'{path}' is not there.", "Check the name and the folder."),
    ),
    Code.FILE_EXISTS: _say(
        ("«{path}» ya existe.", "Elija otro nombre."),
        ("'{path}' is there already.", "Choose another name."),
    ),
    Code.FILE_UNREADABLE: _say(
        (
            "No puedo leer o escribir «{path}».",
            "Compruebe los permisos, el tamaño, y que no esté abierto en otro programa.",
        ),
        (
            "'{path}' cannot be read or written.",
            "Check its permissions, its size, and that no other program has it open.",
        ),
    ),
    Code.PLACES_UNREADABLE: _say(
        (
            "No puedo leer esa lista de lugares: línea {row}.",
            "La primera línea nombra las columnas (name, y si quiere zone, kind, population); la población es un número entero.",
        ),
        (
            "That list of places cannot be read: line {row}.",
            "Its first line names the columns (name, and if you like zone, kind, population); population is a whole number.",
        ),
    ),
    Code.CANCELLED: _say(
        ("Se ha parado a petición suya.", "Puede empezar otra vez cuando quiera."),
        ("Stopped, as you asked.", "You can start again whenever you like."),
    ),
    Code.FORM_REFUSED: _say(
        (
            "Este formulario no se puede usar todavía.",
            "Corrija en el libro lo que se dice abajo y vuelva a intentarlo.",
        ),
        ("This form cannot be used yet.", "Mend in the workbook what is listed below and try again."),
    ),
    Code.FORM_UNKNOWN: _say(
        (
            "Aquí no hay ningún formulario «{form}». Hay: {known}.",
            "Elija uno de ellos, o pida a Servicios Sociales que lo publique.",
        ),
        (
            "There is no form '{form}' here. There are: {known}.",
            "Choose one of them, or ask social services to publish it.",
        ),
    ),
    Code.FORM_CHANGED: _say(
        (
            "Ya hay un formulario «{form}» con la versión «{version}» y otro contenido.",
            "Ponga otra versión en la hoja «settings» del libro.",
        ),
        (
            "There is a form '{form}' of version '{version}' with other content already.",
            "Give the workbook's settings sheet a new version.",
        ),
    ),
    Code.SESSION_UNKNOWN: _say(
        (
            "No hay ninguna mesa «{session}».",
            "Mire las que hay con «fieldkit list --form mesa_session», o abra una nueva.",
        ),
        (
            "There is no session '{session}'.",
            "See those there are with 'fieldkit list --form mesa_session', or open a new one.",
        ),
    ),
    Code.SESSION_REFUSED: _say(
        ("Los datos de la mesa no están bien.", "Corrija lo que se dice abajo."),
        ("The session's facts are not right.", "Mend what is listed below."),
    ),
    Code.RECORD_UNKNOWN: _say(
        ("No hay ninguna hoja «{record}».", "Mire las que hay con «fieldkit list»."),
        ("There is no record '{record}'.", "See those there are with 'fieldkit list'."),
    ),
    Code.RECORD_WITHDRAWN: _say(
        (
            "La hoja «{record}» se retiró y sus respuestas se borraron.",
            "No hay nada que hacer: así lo pidió la persona.",
        ),
        (
            "The record '{record}' was withdrawn and its answers erased.",
            "There is nothing to do: the person asked for it.",
        ),
    ),
    **RELEASE_CODES,
    **POSTER_CODES,
    **REVIEW_CODES,
    Code.ANSWERS_UNREADABLE: _say(
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
    **mark_words.CODES,
    Code.ANSWERS_TOO_LONG: _say(
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
    Code.ANSWERS_REFUSED: _say(
        (
            "Hay respuestas que no valen ({count}).",
            "Corrija las que se dicen abajo y guarde otra vez el archivo entero.",
        ),
        ("Some answers are not valid ({count}).", "Mend those listed below and record the whole file again."),
        safe=_NONE_SAVED,
    ),
    **trust_words.CODES,
    **mailbox_words.CODES,
    Code.PERIOD_UNREADABLE: _say(
        ("No entiendo el periodo «{text}».", "Escriba 2026, 2026-S1, 2026-Q2, 2026-05 o 2026-05-01..2026-06-30."),
        ("'{text}' is no period.", "Write 2026, 2026-S1, 2026-Q2, 2026-05 or 2026-05-01..2026-06-30."),
    ),
    Code.PLAN_UNREADABLE: _say(
        (
            "El plan de indicadores tiene un error en «{where}», campo «{field}»: {what}.",
            "Corríjalo ahí y pruebe de nuevo.",
        ),
        ("The plan of indicators has a fault at '{where}', field '{field}': {what}.", "Mend it there and try again."),
    ),
    Code.NOTHING_TO_EXPORT: _say(
        ("En ese periodo no hay nada que contar.", "Elija otro periodo, o incorpore antes los envíos."),
        ("There is nothing to count in that period.", "Choose another period, or merge the batches first."),
    ),
    Code.NOT_PROTECTED: _say(
        (
            "El libro no ha pasado la comprobación de que nadie puede ser reconocido (hoja «{sheet}», casilla «{cell}»: {why}).",
            "No lo publique. Si lo ha hecho este programa, avise a quien lo mantiene.",
        ),
        (
            "The workbook did not pass the check that nobody can be found in it (sheet '{sheet}', cell '{cell}': {why}).",
            "Do not publish it. If this program made it, tell whoever maintains it.",
        ),
    ),
    Code.NOT_A_WORKBOOK: _say(
        ("Ese archivo no es un libro de Excel que se pueda leer.", "Elija un libro .xlsx hecho con este programa."),
        ("That file is no Excel workbook that can be read.", "Choose an .xlsx workbook made by this program."),
    ),
    Code.WORKBOOK_OPEN: _say(
        ("«{path}» está abierto en otro programa.", "Ciérrelo en Excel o LibreOffice y repita, o elija otro nombre."),
        (
            "'{path}' is open in another program.",
            "Close it in Excel or LibreOffice and try again, or choose another name.",
        ),
    ),
    Code.NO_SCREEN: _say(
        (
            "No encuentro ninguna pantalla para abrir la ventana.",
            "Ábralo desde el escritorio, o use las órdenes: «fieldkit --help».",
        ),
        (
            "There is no screen to open the window on.",
            "Start it from the desktop, or use the commands: 'fieldkit --help'.",
        ),
    ),
}

# What 'role', 'what' and 'why' may be in the facts of a failure.
REASONS: Mapping[str, Mapping[Language, str]] = {
    **import_words.REASONS,
    **audit_words.REASONS,
    **key_words.REASONS,
    "office": {"es": "de Servicios Sociales", "en": "social services' master"},
    "station": {"es": "de un portátil", "en": "a laptop's"},
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
    "many-answers": {
        "es": "admite varias respuestas y no se puede cruzar",
        "en": "it takes several answers and cannot be crossed",
    },
    "not-nested": {
        "es": "hay valores que caben en varios de los de fuera",
        "en": "some values lie in more than one of the outer ones",
    },
    "unexplained": {"es": "hay algo que nadie puso", "en": "something is there that nobody placed"},
    "changed": {"es": "no es lo que se puso", "en": "it is not what was placed"},
    "formula": {"es": "es una fórmula", "en": "it is a formula"},
    "not-a-multiple": {"es": "no está redondeada", "en": "it is not rounded"},
    "too-far": {"es": "está demasiado lejos de lo contado", "en": "it is too far from what was counted"},
    "two-values": {"es": "el mismo recuento sale con dos valores", "en": "one count shows two values"},
    "does-not-add": {"es": "la suma no cuadra", "en": "the total does not add"},
    "part": {"es": "el archivo lleva una parte que sobra", "en": "the file has a part that does not belong"},
    "own-numbers": {"es": "un gráfico guarda números propios", "en": "a chart keeps numbers of its own"},
    "name": {"es": "un nombre definido lleva un dato", "en": "a defined name carries a fact"},
    "rule": {"es": "una regla de formato lleva un dato", "en": "a format rule carries a fact"},
    "comment": {"es": "hay un comentario", "en": "there is a comment"},
    "property": {"es": "una propiedad del documento lleva un dato", "en": "a document property carries a fact"},
}

_LINE: Mapping[Language, str] = {"es": "línea {number}: {problem}", "en": "line {number}: {problem}"}

_CRASH: Mapping[Language, str] = {
    "es": "El programa ha fallado por dentro ({place}).\nLo que ya se guardó sigue guardado.\n"
    "Repita lo último; si vuelve a pasar, envíe esta línea a quien mantiene el programa.",
    "en": "The program failed inside ({place}).\nWhat was saved stays saved.\n"
    "Do the last thing again; if it happens again, send this line to whoever maintains the program.",
}

_FAULTS: Mapping[Fault, Mapping[Language, str]] = {
    Fault.NOT_OURS: {"es": "No es un envío de fieldkit.", "en": "It is no batch of fieldkit."},
    Fault.NEWER: {
        "es": "Lo ha hecho una versión más nueva del programa: actualice este ordenador.",
        "en": "A newer version of the program made it: update this computer.",
    },
    Fault.CUT_SHORT: {"es": "Está a medias: cópielo otra vez.", "en": "It is cut short: copy it again."},
    Fault.TOO_LARGE: {"es": "Es demasiado grande para ser un envío.", "en": "It is too large to be a batch."},
    Fault.FORGED: {
        "es": "La firma no cuadra: está a medias o alguien lo ha cambiado. Cópielo otra vez.",
        "en": "The signature does not fit: it is cut short or somebody changed it. Copy it again.",
    },
    Fault.NOT_FOR_US: {"es": "Es para otra oficina u otro portátil.", "en": "It is for another office or laptop."},
    Fault.STRANGER: {
        "es": "Viene de un portátil que no está dado de alta aquí.",
        "en": "It comes from a laptop that is not enrolled here.",
    },
    Fault.OTHER_WORLD: {
        "es": "Son datos de prueba en un archivo de verdad, o al revés.",
        "en": "It mixes made-up data with real data.",
    },
    Fault.DAMAGED: {"es": "Está dañado por dentro.", "en": "It is damaged inside."},
}
