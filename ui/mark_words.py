"""What is marked in free text, in words; never the marked words themselves."""

from collections.abc import Mapping
from typing import Final

from fieldkit.anonymity import Mark
from fieldkit.errors import Code
from ui.languages import Language, said

KINDS: Final[Mapping[str, Mapping[Language, str]]] = {
    "id": {"es": "un DNI o NIE", "en": "a DNI or NIE"},
    "phone": {"es": "un teléfono", "en": "a telephone number"},
    "email": {"es": "un correo electrónico", "en": "an e-mail address"},
    "link": {"es": "un enlace o una cuenta", "en": "a link or an account"},
    "address": {"es": "puede ser una dirección", "en": "may be an address"},
    "name": {"es": "puede ser un nombre", "en": "may be a name"},
}
_WHERE: Final[Mapping[Language, str]] = {
    "es": "hoja {number}: {path}: {kind} (letras {start} a {end})",
    "en": "submission {number}: {path}: {kind} (letters {start} to {end})",
}
# As in `ui.messages`: what happened, what is safe, what to do next.
CODES: Final[Mapping[Code, Mapping[Language, tuple[str, str, str]]]] = {
    Code.ANSWERS_MARKED: {
        "es": (
            "En el texto libre hay algo que dice quién es una persona.",
            "De este archivo no se ha guardado nada; lo anterior sigue guardado.",
            "Quite lo que se dice abajo. Si lo ha mirado alguien y no es de nadie, repita la orden con --reviewed.",
        ),
        "en": (
            "There is something in the free text that says who a person is.",
            "Nothing of this file was saved; what was there before stays saved.",
            "Take out what is listed below. If somebody has looked and it is nobody's, do it again with --reviewed.",
        ),
    },
}
SEALED: Final[Mapping[Language, str]] = {
    "es": "Sellado para Servicios Sociales: en este ordenador ya no lo puede leer nadie.",
    "en": "Sealed to social services: nobody can read it on this computer any more.",
}


def line(one: tuple[int, str, Mark], into: Language) -> str:
    """Where a mark is, and what it may be."""
    number, path, mark = one
    kind = said(KINDS[mark.kind], into)
    return said(_WHERE, into).format(number=number, path=path, kind=kind, start=mark.start + 1, end=mark.end)
