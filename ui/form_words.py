"""What is wrong with a form, or with an answer, in words: where, what, and how to mend it."""

from collections.abc import Mapping

from forms.problems import Problem, ProblemCode
from forms.values import AnswerProblem
from ui.languages import Facts, Language, said

_PROBLEMS: Mapping[ProblemCode, Mapping[Language, str]] = {
    ProblemCode.NOT_A_WORKBOOK: {
        "es": "No es un libro de Excel (.xlsx o .xls). Guárdelo desde Excel o LibreOffice como .xlsx.",
        "en": "It is no Excel workbook (.xlsx or .xls). Save it as .xlsx from Excel or LibreOffice.",
    },
    ProblemCode.WORKBOOK_TOO_LARGE: {
        "es": "El libro es demasiado grande ({size}; se admite hasta {limit}). Quite imágenes y hojas que sobren.",
        "en": "The workbook is too large ({size}; up to {limit} is taken). Take out pictures and spare sheets.",
    },
    ProblemCode.WORKBOOK_DAMAGED: {
        "es": "El libro está dañado ({detail}). Ábralo en Excel o LibreOffice y guárdelo otra vez.",
        "en": "The workbook is damaged ({detail}). Open it in Excel or LibreOffice and save it again.",
    },
    ProblemCode.SHEET_MISSING: {
        "es": "Falta una hoja: {detail}. Hace falta una hoja «survey» con preguntas.",
        "en": "A sheet is missing: {detail}. There must be a 'survey' sheet with questions.",
    },
    ProblemCode.SURVEY_EMPTY: {
        "es": "La hoja «survey» no tiene ninguna pregunta. Escriba una en cada fila, debajo de los títulos.",
        "en": "The 'survey' sheet has no question. Write one in each row, below the headers.",
    },
    ProblemCode.COLUMN_MISSING: {
        "es": "Falta la columna «{missing}»; están {found}. Escriba ese título en la primera fila.",
        "en": "The column '{missing}' is missing; there are {found}. Write that header into the first row.",
    },
    ProblemCode.HEADER_CLASH: {
        "es": "Dos columnas dicen lo mismo: {detail}. Deje una.",
        "en": "Two columns say the same: {detail}. Keep one.",
    },
    ProblemCode.NAME_INVALID: {
        "es": "Un nombre no vale: {detail}. Use letras, cifras y _, y empiece por una letra.",
        "en": "A name is not valid: {detail}. Use letters, digits and _, beginning with a letter.",
    },
    ProblemCode.NAME_DUPLICATE: {
        "es": "Un nombre está repetido: {detail}. Cambie uno de los dos.",
        "en": "A name stands twice: {detail}. Change one of them.",
    },
    ProblemCode.REFERENCE_UNKNOWN: {
        "es": "Se nombra algo que no existe: {detail}. Revise el nombre entre ${{ }}.",
        "en": "Something is named that is not there: {detail}. Check the name within ${{ }}.",
    },
    ProblemCode.TYPE_UNKNOWN: {
        "es": "Un tipo de pregunta no se conoce: {detail}. Mire la columna «type».",
        "en": "A question type is unknown: {detail}. See the 'type' column.",
    },
    ProblemCode.CHOICES_INVALID: {
        "es": "Una lista de opciones no está bien: {detail}. Mire la hoja «choices».",
        "en": "A choice list is not right: {detail}. See the 'choices' sheet.",
    },
    ProblemCode.GROUPS_UNBALANCED: {
        "es": "Un grupo empieza y no acaba, o al revés: {detail}. Ponga cada «begin» con su «end».",
        "en": "A group begins and does not end, or the reverse: {detail}. Give each 'begin' its 'end'.",
    },
    ProblemCode.ENTITY_INVALID: {
        "es": "La hoja «entities» no está bien: {detail}. Compárela con la guía de ODK.",
        "en": "The 'entities' sheet is not right: {detail}. Compare it with ODK's guide.",
    },
    ProblemCode.FORM_INVALID: {
        "es": "El formulario no se puede leer: {detail}. Corríjalo en el libro.",
        "en": "The form cannot be read: {detail}. Mend it in the workbook.",
    },
    ProblemCode.FORM_WARNING: {"es": "Aviso: {detail}", "en": "Remark: {detail}"},
    ProblemCode.REPAIRED_HEADER: {
        "es": "Arreglado: sobraba la columna «{dropped}»; se usa «{kept}».",
        "en": "Mended: the column '{dropped}' was one too many; '{kept}' is used.",
    },
    ProblemCode.REPAIRED_UNREADABLE: {
        "es": "Arreglado: la columna «{dropped}» no se puede leer y se ha dejado fuera. Revise su título.",
        "en": "Mended: the column '{dropped}' cannot be read and was left out. Check its header.",
    },
    ProblemCode.REPAIRED_CHOICES: {
        "es": "Arreglado: la lista «{list}» repite «{name}»; se usan las dos.",
        "en": "Mended: the list '{list}' repeats '{name}'; both are used.",
    },
    ProblemCode.REPAIRED_FLAG: {
        "es": "Arreglado: en «{path}», «{expression}» no dice sí ni no; se toma como no.",
        "en": "Mended: at '{path}', '{expression}' says neither yes nor no; it is taken as no.",
    },
    ProblemCode.SYNTAX: {
        "es": "No se entiende «{expression}» a partir de la letra {at} («{found}»). Revise paréntesis y comillas.",
        "en": "'{expression}' cannot be read from letter {at} on ('{found}'). Check brackets and quotes.",
    },
    ProblemCode.TOO_DEEP: {
        "es": "«{expression}» tiene demasiados niveles. Pártala en varios «calculate».",
        "en": "'{expression}' is nested too deep. Split it into several calculations.",
    },
    ProblemCode.UNKNOWN_FUNCTION: {
        "es": "En «{expression}» no existe la función «{function}».",
        "en": "In '{expression}' there is no function '{function}'.",
    },
    ProblemCode.ARGUMENT_COUNT: {
        "es": "En «{expression}», «{function}» lleva {given} datos; admite de {least} a {most}.",
        "en": "In '{expression}', '{function}' has {given} arguments; it takes {least} to {most}.",
    },
    ProblemCode.PATH_TO_NOTHING: {
        "es": "En «{expression}», «{path}» no lleva a ninguna pregunta.",
        "en": "In '{expression}', '{path}' leads to no question.",
    },
    ProblemCode.UNSUPPORTED_EXPRESSION: {
        "es": "En «{expression}» no se puede usar «{part}» aquí. Escríbalo de otra manera.",
        "en": "In '{expression}', '{part}' cannot be used here. Write it another way.",
    },
    ProblemCode.PATTERN_INVALID: {
        "es": "En «{expression}», el patrón «{pattern}» no vale. Revise sus paréntesis y corchetes.",
        "en": "In '{expression}', the pattern '{pattern}' is not valid. Check its brackets.",
    },
    ProblemCode.CYCLE: {
        "es": "Estas preguntas dependen unas de otras en círculo: {names}. Rompa el círculo en una.",
        "en": "These questions depend on one another in a circle: {names}. Break it at one of them.",
    },
    ProblemCode.BANDS_GAP: {
        "es": "Entre los tramos «{before}» y «{after}» hay un hueco ({from}–{to}). Haga que se toquen.",
        "en": "There is a gap between the bands '{before}' and '{after}' ({from}–{to}). Let them touch.",
    },
    ProblemCode.BANDS_OVERLAP: {
        "es": "Los tramos «{before}» y «{after}» se pisan ({from}–{to}). Sepárelos.",
        "en": "The bands '{before}' and '{after}' overlap ({from}–{to}). Part them.",
    },
    ProblemCode.UNSUPPORTED_TYPE: {
        "es": "«{name}» es de tipo «{type}», que un portátil no puede recoger. No se preguntará.",
        "en": "'{name}' is of type '{type}', which a laptop cannot record. It will not be asked.",
    },
    ProblemCode.LAST_SAVED: {
        "es": "«{expression}» pide lo que se contestó la vez anterior. Aquí nadie ve respuestas ajenas: queda en blanco.",
        "en": "'{expression}' asks for what was answered the time before. Nobody sees others' answers here: it is blank.",
    },
    ProblemCode.UNSUPPORTED_APPEARANCE: {
        "es": "«{name}» pide el aspecto «{appearance}», que aquí no se muestra; se usa el normal.",
        "en": "'{name}' asks for the appearance '{appearance}', which is not shown here; the plain one is used.",
    },
    ProblemCode.ATTACHMENT_MISSING: {
        "es": "Falta el archivo «{file}» que el formulario usa. Añádalo junto al libro; si es una lista que otro formulario llena, no hace falta.",
        "en": "The file '{file}', which the form uses, is missing. Add it beside the workbook; a list that another form fills needs no file.",
    },
    ProblemCode.ATTACHMENT_DAMAGED: {
        "es": "El archivo «{file}» no se puede leer ({detail}). Guárdelo como CSV en UTF-8.",
        "en": "The file '{file}' cannot be read ({detail}). Save it as CSV in UTF-8.",
    },
}

_ROW: Mapping[Language, str] = {"es": "fila {row}", "en": "row {row}"}
_NEAR: Mapping[Language, str] = {"es": "¿Quería decir «{near}»?", "en": "Did you mean '{near}'?"}


def form_problem(problem: Problem, into: Language) -> str:
    """A form's problem with its place: '[survey, row 4, relevant] …'."""
    where = [
        problem.sheet or "",
        said(_ROW, into).format(row=problem.row) if problem.row else "",
        problem.column or "",
    ]
    place = ", ".join(part for part in where if part)
    sentence = said(_PROBLEMS[problem.code], into).format_map(Facts(problem.facts))
    if problem.facts.get("near"):
        sentence += " " + said(_NEAR, into).format_map(Facts(problem.facts))
    return f"[{place}] {sentence}" if place else sentence


ANSWERS: Mapping[str, Mapping[Language, str]] = {
    "unknown-path": {"es": "no hay ninguna pregunta con ese nombre", "en": "there is no question of that name"},
    "not-an-answer": {"es": "eso no puede ser una respuesta", "en": "that cannot be an answer"},
    "not-a-list": {"es": "aquí va una lista de objetos", "en": "a list of objects belongs here"},
    "not-a-choice": {"es": "no es una de las opciones", "en": "it is none of the choices"},
    "not-a-number": {"es": "no es un número", "en": "it is no number"},
    "not-a-date": {"es": "no es una fecha (AAAA-MM-DD)", "en": "it is no date (YYYY-MM-DD)"},
    "not-a-time": {"es": "no es una hora (HH:MM)", "en": "it is no time (HH:MM)"},
    "not-a-place": {"es": "no es un punto del mapa", "en": "it is no point on a map"},
    "too-long": {"es": "es demasiado largo", "en": "it is too long"},
    "required": {"es": "falta la respuesta", "en": "the answer is missing"},
    "constraint": {"es": "no cumple la condición de la pregunta", "en": "it breaks the question's condition"},
}


def answer_problem(problem: AnswerProblem, into: Language) -> str:
    """What is wrong with an answer, with the form's own words where it has any. The answer itself is never repeated."""
    sentence = said(ANSWERS[problem.code], into)
    return f"{problem.path}: {sentence}. {problem.message}".strip()
