"""In words: made-up paper sheets, and what differs between them and what was keyed in."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from ui.languages import Language, said
from ui.practice import Compared

SAYINGS: Final[Mapping[str, Mapping[Language, str]]] = {
    "title": {"es": "Hojas de práctica", "en": "Practice sheets"},
    "made_up": {
        "es": "Inventada: esta persona no existe (simulado).",
        "en": "Made up: this person does not exist (simulated).",
    },
    "sheet": {"es": "Hoja {number} de {many} · juego {seed}", "en": "Sheet {number} of {many} · set {seed}"},
    "answers": {"es": "Respuestas correctas, para quien acompaña", "en": "The right answers, for whoever helps"},
    "how": {
        "es": "En cada casilla, la tecla que hay que pulsar. 0: no contesta.",
        "en": "In each cell, the key to press. 0: no answer.",
    },
    "same": {"es": "Hoja {number}: todo está bien.", "en": "Sheet {number}: all is right."},
    "differs": {
        "es": "Hoja {number}, pregunta {question}: en el papel pone «{right}», y usted ha puesto «{typed}».",
        "en": "Sheet {number}, question {question}: the paper says '{right}', and you entered '{typed}'.",
    },
    "lacks": {"es": "Hoja {number}: no está entre los tests.", "en": "Sheet {number}: it is not among the tests."},
    "more": {
        "es": "Tests que no son de ninguna de estas hojas: {count}.",
        "en": "Tests that are none of these sheets: {count}.",
    },
    "right": {"es": "Todas las hojas están bien pasadas.", "en": "All sheets are keyed in as they are."},
    "nothing": {"es": "sin contestar", "en": "no answer"},
}


def told(
    found: Compared, number_of: Callable[[str], int], shown: Callable[[str, str], str], into: Language
) -> Iterator[str]:
    """What a comparison found, a sentence a line. `number_of` a question on paper; `shown`: an answer in words."""

    def words(name: str, **facts: object) -> str:
        return said(SAYINGS[name], into).format(**facts)

    for one in found.differences:
        right, typed = (shown(one.path, value) or words("nothing") for value in (one.right, one.typed))
        yield words("differs", number=one.sheet, question=number_of(one.path), right=right, typed=typed)
    for number in found.missing:
        yield words("lacks", number=number)
    for number in found.same:
        yield words("same", number=number)
    if found.more:
        yield words("more", count=found.more)
    if found.right:
        yield words("right")
