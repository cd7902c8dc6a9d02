"""Imports at the window: where `ui.import_words` names an option of a command, this names what is on the screen."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from fieldkit.errors import Code
from ui import import_words
from ui.languages import Language, said

if TYPE_CHECKING:
    from sync.survey_import.convert import Problem

_Said = Mapping[Language, str]
_COLUMNS: Final[_Said] = {
    "es": "Vuelva a «Columnas» y diga a qué pregunta responde cada una.",
    "en": "Go back to 'Columns' and say which question each one answers.",
}

DO: Final[Mapping[Code, _Said]] = {
    Code.IMPORT_SHEET: {"es": "Diga abajo cuál es.", "en": "Say below which one it is."},
    Code.IMPORT_EMPTY: {
        "es": "Si hay líneas encima de los títulos, diga abajo en qué fila están los títulos.",
        "en": "If lines stand above the headers, say below in which row the headers are.",
    },
    Code.IMPORT_TOO_WIDE: {
        "es": "Exporte solo las preguntas, o diga abajo qué separa las columnas.",
        "en": "Export the questions alone, or say below what separates the columns.",
    },
    Code.IMPORT_MAPPING: _COLUMNS,
    Code.IMPORT_OTHER_FORM: _COLUMNS,
    Code.IMPORT_OTHER_TABLE: {
        "es": "Mire si es el archivo de otra encuesta; si no, vuelva a «Columnas».",
        "en": "See whether it is another survey's file; if not, go back to 'Columns'.",
    },
    Code.IMPORT_QUESTION_GONE: _COLUMNS,
    Code.IMPORT_CHOICE_GONE: _COLUMNS,
    Code.IMPORT_TWICE: {"es": "Deje fuera una de las dos.", "en": "Leave one of the two out."},
    Code.IMPORT_UNSURE: _COLUMNS,
    Code.IMPORT_DATES: {
        "es": "Diga abajo si el 03/04 es el 3 de abril o el 4 de marzo.",
        "en": "Say below whether 03/04 is 3 April or 4 March.",
    },
    Code.IMPORT_NO_SESSION: {"es": "Dígalo abajo.", "en": "Say so below."},
}

# What 'why' and 'what' of a failure may be, where the words of the command line name an option.
REASONS: Final[Mapping[str, _Said]] = {
    "import-encoding": {
        "es": "no se sabe con qué letras está escrito; dígalo abajo",
        "en": "it is not known in which encoding it is written; say it below",
    },
}

_ROWS: Final[Mapping[str, _Said]] = {
    "number-doubtful": {
        "es": "puede ser dos números; diga en «Dónde y cuándo» el signo decimal",
        "en": "it may be two numbers; say the decimal mark under 'Where and when'",
    },
    "date-doubtful": {
        "es": "puede ser dos fechas; diga en «Dónde y cuándo» el orden",
        "en": "it may be two dates; say the order under 'Where and when'",
    },
    "moved": {
        "es": "ya está aquí con otro lugar o fecha: retire aquella primero",
        "en": "it is here already with another place or date: withdraw that one first",
    },
}


def reason(one: "Problem", into: Language) -> str:
    """Why a row does not fit."""
    instead = _ROWS.get(one.code)
    return said(instead, into) if instead else import_words.reason(one, into)


def problem(one: "Problem", into: Language) -> str:
    """The same with the column before it."""
    return f"{one.column}: {reason(one, into)}" if one.column else reason(one, into)
