"""What an import has to say: why a file or a mapping is refused, why a row does not fit, what is open, what came in."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from fieldkit.errors import Code
from ui.form_words import ANSWERS
from ui.languages import Language, said

if TYPE_CHECKING:
    from sync.survey_import.convert import Problem
    from sync.survey_import.suggest import Open, Question

_Said = Mapping[Language, str]
_STOPPED: Final[_Said] = {
    "es": "Hasta entonces habían entrado {rows} filas, y se quedan. Importe otra vez el mismo archivo: sigue donde estaba.",
    "en": "By then {rows} rows had come in, and they stay. Import the same file again: it goes on where it was.",
}
_FILE: Final[_Said] = {
    "es": "No se ha importado nada; el archivo está como estaba.",
    "en": "Nothing was imported; the file is as it was.",
}

# As in `ui.messages`: what happened, what is safe, what to do next.
_SENTENCES: Final[Mapping[Code, Mapping[Language, tuple[str, str]]]] = {
    Code.IMPORT_UNREADABLE: {
        "es": (
            "«{path}» no se puede leer como tabla: {why}.",
            "Expórtelo otra vez como CSV o .xlsx e impórtelo de nuevo.",
        ),
        "en": ("'{path}' cannot be read as a table: {why}.", "Export it again as CSV or .xlsx and import that."),
    },
    Code.IMPORT_SHEET: {
        "es": ("El libro «{path}» tiene varias hojas, o no la que se pide: {known}.", "Diga cuál con --sheet."),
        "en": (
            "The workbook '{path}' has several sheets, or not the one asked for: {known}.",
            "Say which with --sheet.",
        ),
    },
    Code.IMPORT_EMPTY: {
        "es": (
            "En «{path}» no hay ninguna fila debajo de los títulos.",
            "Si hay líneas encima de los títulos, diga en qué fila están con --header-row.",
        ),
        "en": (
            "There is no row below the headers in '{path}'.",
            "If lines stand above the headers, say in which row they are with --header-row.",
        ),
    },
    Code.IMPORT_TOO_WIDE: {
        "es": (
            "«{path}» tiene más de {limit} columnas: eso no es una encuesta.",
            "Exporte solo las preguntas, o diga el separador con --separator.",
        ),
        "en": (
            "'{path}' has more than {limit} columns: that is no survey.",
            "Export the questions alone, or say the separator with --separator.",
        ),
    },
    Code.IMPORT_MAPPING: {
        "es": (
            "La correspondencia «{path}» no se puede leer, en {where}: {why}.",
            "Corríjala, o haga una nueva con --suggest.",
        ),
        "en": ("The mapping '{path}' cannot be read, at {where}: {why}.", "Mend it, or make a new one with --suggest."),
    },
    Code.IMPORT_OTHER_FORM: {
        "es": (
            "La correspondencia es para el formulario «{known}», no para «{form}».",
            "Use la de este formulario, o haga una nueva con --suggest.",
        ),
        "en": (
            "The mapping is for the form '{known}', not for '{form}'.",
            "Use the one for this form, or make a new one with --suggest.",
        ),
    },
    Code.IMPORT_OTHER_TABLE: {
        "es": (
            "A la tabla le faltan columnas que la correspondencia usa: {missing}.",
            "Mire si es el archivo de otra encuesta; si no, haga una correspondencia nueva con --suggest.",
        ),
        "en": (
            "The table lacks columns that the mapping uses: {missing}.",
            "See whether it is another survey's file; if not, make a new mapping with --suggest.",
        ),
    },
    Code.IMPORT_QUESTION_GONE: {
        "es": (
            "La columna «{column}» responde a «{question}», y el formulario «{form}» ya no tiene esa pregunta.",
            "Cámbiela en la correspondencia por otra (¿{known}?) o haga una nueva con --suggest.",
        ),
        "en": (
            "Column '{column}' answers '{question}', and the form '{form}' has no such question any more.",
            "Change it in the mapping to another ({known}?), or make a new one with --suggest.",
        ),
    },
    Code.IMPORT_CHOICE_GONE: {
        "es": (
            "En la columna «{column}», «{choice}» no es una opción de «{question}».",
            "Corrija la correspondencia, o haga una nueva con --suggest.",
        ),
        "en": (
            "In column '{column}', '{choice}' is no choice of '{question}'.",
            "Mend the mapping, or make a new one with --suggest.",
        ),
    },
    Code.IMPORT_TWICE: {
        "es": (
            "Dos columnas responden a «{question}»; la segunda es «{column}».",
            "Quite una de las dos de la correspondencia.",
        ),
        "en": ("Two columns answer '{question}'; the second is '{column}'.", "Take one of them out of the mapping."),
    },
    Code.IMPORT_UNSURE: {
        "es": (
            "Hay cosas de esta tabla que solo una persona puede decidir: {count}.",
            "Escriba la propuesta con --suggest ARCHIVO, corríjala y vuelva a importar con --mapping ARCHIVO.",
        ),
        "en": (
            "There is something in this table that only a person can decide: {count}.",
            "Write the suggestion with --suggest FILE, mend it, and import again with --mapping FILE.",
        ),
    },
    Code.IMPORT_DATES: {
        "es": (
            "Las fechas de «{column}» se pueden leer de dos maneras: 03/04 puede ser en marzo o en abril.",
            "Diga cuál con --dates day-first (3 de abril) o --dates month-first (4 de marzo).",
        ),
        "en": (
            "The dates of '{column}' can be read in two ways: 03/04 may be in March or in April.",
            "Say which with --dates day-first (3 April) or --dates month-first (4 March).",
        ),
    },
    Code.IMPORT_NO_SESSION: {
        "es": (
            "No se sabe a qué mesa pertenecen las filas: {what}.",
            "Dígalo con --place o --place-column, y con --date (AAAA-MM-DD) o --date-column.",
        ),
        "en": (
            "It is not known which session the rows belong to: {what}.",
            "Say so with --place or --place-column, and with --date (YYYY-MM-DD) or --date-column.",
        ),
    },
}
CODES: Final[Mapping[Code, Mapping[Language, tuple[str, str, str]]]] = {
    code: {into: (what, _FILE[into], do) for into, (what, do) in said.items()} for code, said in _SENTENCES.items()
}

# What 'why' and 'what' may be in the facts of these.
REASONS: Final[Mapping[str, _Said]] = {
    "import-not-a-table": {"es": "no es CSV ni un libro de Excel", "en": "it is neither CSV nor an Excel workbook"},
    "import-zip": {
        "es": "es un ZIP; ábralo y use el archivo de dentro",
        "en": "it is a ZIP; unpack it and use the file inside",
    },
    "import-damaged": {"es": "está dañado o a medias", "en": "it is damaged or cut short"},
    "import-encoding": {
        "es": "no se sabe en qué codificación está; dígalo con --encoding",
        "en": "its encoding is not known; say it with --encoding",
    },
    "import-too-large": {
        "es": "desempaquetado ocuparía más de lo que una encuesta necesita",
        "en": "unpacked it would be larger than any survey",
    },
    "import-no-html-table": {"es": "es una página web sin ninguna tabla", "en": "it is a web page without any table"},
    "import-locked": {"es": "tiene contraseña; guárdelo sin ella", "en": "it has a password; save it without"},
    "import-cut-short": {"es": "termina a medias; descárguelo otra vez", "en": "it breaks off; download it again"},
    "import-place": {"es": "falta el lugar", "en": "the place is missing"},
    "import-date": {"es": "falta la fecha, o no es AAAA-MM-DD", "en": "the date is missing, or it is not YYYY-MM-DD"},
}

# Why a row does not fit, by `convert.Problem.code`; `forms` words what is wrong with an answer itself.
ROWS: Final[Mapping[str, _Said]] = {
    "choice": {"es": "no es ninguna de las opciones", "en": "it is none of the choices"},
    "number": {"es": "no es un número", "en": "it is no number"},
    "number-doubtful": {"es": "puede ser dos números; diga el signo decimal con --decimal", "en": "it may be two numbers; say the decimal mark with --decimal"},
    "date": {"es": "no es una fecha", "en": "it is no date"},
    "date-doubtful": {"es": "puede ser dos fechas; diga el orden con --dates", "en": "it may be two dates; say the order with --dates"},
    "time": {"es": "no es una hora", "en": "it is no time"},
    "cell-error": {"es": "la hoja de cálculo tiene ahí un error o una fórmula sin calcular", "en": "the spreadsheet has an error there, or a formula that was never worked out"},
    "too-many-cells": {"es": "tiene más casillas que columnas la tabla", "en": "it has more cells than the table has columns"},
    "place-missing": {"es": "no dice el lugar", "en": "it does not say the place"},
    "date-missing": {"es": "no dice la fecha", "en": "it does not say the date"},
    "id-twice": {"es": "otra fila de este archivo tiene el mismo identificador", "en": "another row of this file has the same id"},
    "row-twice": {"es": "esta misma fila está dos veces en el archivo", "en": "this very row stands twice in the file"},
    "session-twice": {"es": "otra fila de este archivo es la misma mesa", "en": "another row of this file is the same session"},
    "moved": {"es": "ya está aquí con otro lugar o fecha; retire aquella primero, o diga con --source que es otra encuesta", "en": "it is here already with another place or date; withdraw that one first, or say with --source that it is another survey"},
    "marked": {"es": "en el texto libre hay un DNI, un teléfono o un correo", "en": "there is a DNI, a telephone number or an e-mail address in free text"},
    "session-refused": {"es": "la mesa no se puede abrir así", "en": "the session cannot be opened like this"},
    "session-withdrawn": {"es": "su mesa fue retirada", "en": "its session was withdrawn"},
}  # fmt: skip
_ROW: Final[_Said] = {"es": "fila {row}: {where}{what}", "en": "row {row}: {where}{what}"}
_COLUMN: Final[_Said] = {"es": "«{column}»: ", "en": "'{column}': "}
_MORE: Final[_Said] = {
    "es": "… y más filas; todas salen con --rejected ARCHIVO",
    "en": "… and more rows; --rejected FILE writes all",
}

_OPEN: Final["Mapping[Question, _Said]"] = {
    "column": {"es": "columna «{column}»: ¿es «{likely}»? ({score})", "en": "column '{column}': is it '{likely}'? ({score})"},
    "choices": {"es": "columna «{column}» («{likely}»): muchas respuestas no son opciones del formulario", "en": "column '{column}' ('{likely}'): many answers are no choices of the form"},
    "place": {"es": "¿en qué lugar? --place o --place-column", "en": "in which place? --place or --place-column"},
    "date": {"es": "¿qué día? --date o --date-column", "en": "on which day? --date or --date-column"},
    "date-order": {"es": "columna «{column}»: ¿03/04 es marzo o abril? --dates", "en": "column '{column}': is 03/04 in March or in April? --dates"},
    "nothing": {"es": "ninguna columna se parece a una pregunta del formulario: ¿es de otra encuesta?", "en": "no column looks like a question of the form: is it another survey's?"},
}  # fmt: skip

KINDS: Final[Mapping[str, _Said]] = {
    "person": {"es": "puede decir quién es alguien", "en": "it may tell who somebody is"},
    "time": {"es": "dice cuándo se contestó", "en": "it tells when it was answered"},
    "device": {"es": "dice con qué aparato", "en": "it tells with which machine"},
    "place": {"es": "dice dónde exactamente", "en": "it tells where exactly"},
    "technical": {"es": "es del programa de encuestas", "en": "it is the survey program's own"},
    "split": {"es": "sus opciones tienen columnas propias", "en": "its choices have columns of their own"},
    "twice": {"es": "otra columna contesta lo mismo", "en": "another column answers the same"},
    "remembered": {"es": "así se decidió antes", "en": "so it was decided before"},
    "ours": {"es": "la puso fieldkit", "en": "fieldkit put it there"},
    "": {"es": "ninguna pregunta se le parece", "en": "no question looks like it"},
}
_LEFT_OUT: Final[_Said] = {"es": "no se importa: {columns} ({why})", "en": "left out: {columns} ({why})"}
_COUNTS: Final[Mapping[str, _Said]] = {
    "rows": {"es": "filas", "en": "rows"},
    "new": {"es": "nuevas", "en": "new"},
    "known": {"es": "ya estaban", "en": "known"},
    "changed": {"es": "cambiadas", "en": "changed"},
    "withdrawn": {"es": "retiradas aquí", "en": "withdrawn here"},
    "refused": {"es": "no encajan", "en": "refused"},
    "conflicts": {"es": "en conflicto", "en": "conflicts"},
}
_SESSION: Final[_Said] = {"es": "mesa {place}, {day}: {rows}{new}", "en": "session {place}, {day}: {rows}{new}"}
_NEW: Final[_Said] = {"es": " (nueva)", "en": " (new)"}
_DROPPED: Final[_Said] = {
    "es": "«{path}»: {count} respuestas sobran, porque el formulario no lo pregunta entonces",
    "en": "'{path}': {count} answers are not kept, because the form does not ask it then",
}
_LIKELY: Final[_Said] = {
    "es": "filas con texto libre que quizá nombra a alguien: {count}. Mírelas.",
    "en": "rows with free text that may name somebody: {count}. Look at them.",
}
PREVIEW: Final[_Said] = {"es": "Vista previa: no se ha importado nada.", "en": "A preview: nothing was imported."}
HTML: Final[_Said] = {
    "es": "El archivo se llama como un libro de Excel y por dentro es una página web; se ha leído su tabla.",
    "en": "The file is called a workbook and is a web page inside; its table was read.",
}


def problem(one: "Problem", into: Language) -> str:
    """Why a row does not fit, and where; never what stands there."""
    where = said(_COLUMN, into).format(column=one.column) if one.column else ""
    return said(_ROW, into).format(row=one.row, where=where, what=reason(one, into))


def reason(one: "Problem", into: Language) -> str:
    """The same without the place."""
    sentence = said(ROWS.get(one.code) or ANSWERS[one.code], into)
    return f"{sentence}. {one.message}".strip(". ") if one.message else sentence


def problems(many: "Sequence[Problem]", refused: int, into: Language) -> list[str]:
    """The first rows that do not fit, a line each."""
    lines = [problem(one, into) for one in many]
    return [*lines, said(_MORE, into)] if refused > len({one.row for one in many}) else lines


def stopped(rows: int, into: Language) -> str:
    """How far an import had come that did not end."""
    return said(_STOPPED, into).format(rows=rows)


def open_line(one: "Open", into: Language) -> str:
    """What a person must decide."""
    return said(_OPEN[one.question], into).format(column=one.column, likely=one.likely, score=f"{one.score:.2f}")


def left_out(columns: Sequence[str], kind: str, into: Language) -> str:
    """Why columns are not imported."""
    return said(_LEFT_OUT, into).format(columns=", ".join(f"«{one}»" for one in columns), why=said(KINDS[kind], into))


def count(name: str, number: int, into: Language) -> str:
    """How many rows there are of a kind."""
    return f"{said(_COUNTS[name], into)}: {number}"


def session(place: str, day: str, rows: int, into: Language, *, new: bool) -> str:
    """A session and how many rows come to it."""
    return said(_SESSION, into).format(place=place, day=day, rows=rows, new=said(_NEW, into) if new else "")


def dropped(path: str, number: int, into: Language) -> str:
    """Answers to a question that the form does not ask then."""
    return said(_DROPPED, into).format(path=path, count=number)


def likely(number: int, into: Language) -> str:
    """Rows whose free text may name somebody."""
    return said(_LIKELY, into).format(count=number)
