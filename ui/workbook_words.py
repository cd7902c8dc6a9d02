"""What can go wrong with a workbook of numbers, in words, and what was found in one that should not be there."""

from collections.abc import Mapping

from fieldkit.errors import Code
from ui.saying import Said, Sentences, say

CODES: Mapping[Code, Sentences] = {
    Code.NOTHING_TO_EXPORT: say(
        ("En ese periodo no hay nada que contar.", "Elija otro periodo, o incorpore antes los envíos."),
        ("There is nothing to count in that period.", "Choose another period, or merge the batches first."),
    ),
    Code.NOT_PROTECTED: say(
        (
            "El libro no ha pasado la comprobación de que nadie puede ser reconocido (hoja «{sheet}», casilla «{cell}»: {why}).",
            "No lo publique. Si lo ha hecho este programa, avise a quien lo mantiene.",
        ),
        (
            "The workbook did not pass the check that nobody can be found in it (sheet '{sheet}', cell '{cell}': {why}).",
            "Do not publish it. If this program made it, tell whoever maintains it.",
        ),
    ),
    Code.NOT_A_WORKBOOK: say(
        ("Ese archivo no es un libro de Excel que se pueda leer.", "Elija un libro .xlsx hecho con este programa."),
        ("That file is no Excel workbook that can be read.", "Choose an .xlsx workbook made by this program."),
    ),
    Code.WORKBOOK_OPEN: say(
        ("«{path}» está abierto en otro programa.", "Ciérrelo en Excel o LibreOffice y repita, o elija otro nombre."),
        (
            "'{path}' is open in another program.",
            "Close it in Excel or LibreOffice and try again, or choose another name.",
        ),
    ),
}

# As in `ui.messages`: what 'why' may be in the facts of a failure.
REASONS: Mapping[str, Said] = {
    "unexplained": {"es": "hay algo que nadie puso", "en": "something is there that nobody placed"},
    "changed": {"es": "no es lo que se puso", "en": "it is not what was placed"},
    "formula": {"es": "es una fórmula", "en": "it is a formula"},
    "not-a-multiple": {"es": "no está redondeada", "en": "it is not rounded"},
    "too-far": {"es": "está demasiado lejos de lo contado", "en": "it is too far from what was counted"},
    "two-values": {"es": "el mismo recuento sale con dos valores", "en": "one count shows two values"},
    "part": {"es": "el archivo lleva una parte que sobra", "en": "the file has a part that does not belong"},
    "own-numbers": {"es": "un gráfico guarda números propios", "en": "a chart keeps numbers of its own"},
    "name": {"es": "un nombre definido lleva un dato", "en": "a defined name carries a fact"},
    "rule": {"es": "una regla de formato lleva un dato", "en": "a format rule carries a fact"},
    "comment": {"es": "hay un comentario", "en": "there is a comment"},
    "property": {"es": "una propiedad del documento lleva un dato", "en": "a document property carries a fact"},
}
