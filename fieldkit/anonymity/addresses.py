"""Where somebody lives: a street with a number, a floor with a door, a street behind 'vive en'.

A street or a square without a number is a place where things happen, and is left alone.
"""

import re
from collections.abc import Iterator

from fieldkit.anonymity.fold import Span, apart


def _any(*parts: str) -> str:
    return f"(?:{'|'.join(part for several in parts for part in several.split())})"


_KINDS = _any(
    r"calles? cl\.? avenida avda?\.? av\.? plaza plazuela plazoleta pza\.? pl\.? paseo pº camino cno\.?",
    r"carretera ctra\.? crta\.? travesia trav\.? callejon ronda urbanizacion urb\.? barriada cuesta",
    r"glorieta paraje partida vereda rinconada cortijo finca pasaje pje\.? rue boulevard strada str\. bulevardul",
    r"улица улицата ул\.? вулиця вулиці вул\.? бул\.? бульвар площад площа пл\. [وبلف]?(?:شارع|زنقه|درب)",
)
_STREET = rf"(?:c ?[/\\]|c\.|{_KINDS}(?!\w))"
_ENGLISH_KINDS = _any(r"street st\. road rd\.? avenue lane close drive terrace gardens")
_ENGLISH_STREET = rf"{_ENGLISH_KINDS}(?!\w)"
# What cannot be a part of a street's name: the name is over where one of these stands.
_OVER = _any(
    "a al con en para por que hay tiene es esta sin desde hasta donde cuando pero porque se no ni o vive son muy",
    "and with to is has or for at from above where but near needs?",
)
_WORD = rf"(?!{_OVER}\b)(?:\d{{1,2}} de (?=[a-z])|[^\W\d_][\w'-]*\.?)"
_NAME = rf"{_WORD}(?: {_WORD}){{0,5}}?"
# Twelve people, twenty chairs, half past five: counted, not lived in.
_UNITS = _any(r"€ % h\b euros?\b horas?\b min\b metros?\b vez\b veces\b gente\b people\b")
_MONTHS = _any("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre")
_NOT_PLURALS = _any("las los es tras sus mis nos detras")
_COUNTED = rf"(?!\w|[:.,]\d|\s*{_UNITS}|\s+de {_MONTHS}|\s+(?!{_NOT_PLURALS}\b)\w{{3,}}s\b)"
_NUMBER_SIGN = r"(?:n[º.o]?\.? ?|num(?:ero|\.)? ?|number |# ?|№ ?|номер |буд\.? ?|رقم )"
_KILOMETRE = r"(?:km|kilometro)\.? ?\d+(?:[.,]\d)?"
_NUMBER = rf"(?:,? ?{_NUMBER_SIGN}?\d{{1,4}}(?: ?bis|[a-z](?!\w))?{_COUNTED}|,? ?s/n\b|,? {_KILOMETRE})"
_SIDE = _any(r"dcha\.? drcha\.? derecha izda?\.? izqda\.? izq\.? izquierda centro")
_PART = _any(r"piso planta puerta portal bloque escalera esc\.? flat apartment")
_STOREY = _any(r"ground first second third fourth top \d(?:st|nd|rd|th)") + r" floor\b"
_LEVEL = rf"\d{{1,2}} ?[ºª]? ?-? ?(?:{_SIDE}|[a-h]\b)|\d{{1,2}} ?[ºª](?!\w)"
_LOW = rf"bajos?\b(?: ?(?:{_SIDE}|[a-h]\b))?|atico\b|entresuelo\b"
_FLOOR = rf"(?:{_LEVEL}|{_LOW}|{_PART} ?\w{{1,3}}\b|{_STOREY})"
_FLOORS = rf"{_FLOOR}(?:(?:,? ?-? ){_FLOOR})*"

_NUMBERED = re.compile(rf"(?<!\w){_STREET} ?{_NAME}{_NUMBER}(?:(?:,? ?-? ?){_FLOORS})?")
_SPANISH_NAME = rf"{_STREET} {_WORD}(?: {_WORD}){{0,3}}"
_ENGLISH_NAME = rf"{_WORD}(?: {_WORD}){{0,2}} {_ENGLISH_STREET}"
_NUMBER_FIRST = re.compile(rf"(?<![\w:.,/])\d{{1,4}}[a-z]?,? (?:{_SPANISH_NAME}|{_ENGLISH_NAME})(?:,? {_FLOORS})?")
_HOUSE = re.compile(r"(?<!\w)(?:house|casa) (?:number|numero|num\.?|n[º.o]\.?) ?\d{1,4}(?!\w)")
_LIVING = _any("viv[eo]n? vivia vivimos resid(?:e|en|ia)", "liv(?:es|e|ed|ing)", "direccion domicilio address")
_UNNUMBERED = rf"{_STREET} ?{_WORD}(?: (?!y\b|aunque\b){_WORD}){{0,3}}|(?:{_WORD} ){{1,3}}{_ENGLISH_STREET}"
_LIVES = re.compile(
    rf"\b{_LIVING}(?: sol[oa]s?| alone)?(?: is| es)?(?: en| in| at| on|:)?(?: el| la| the)? (?P<street>{_UNNUMBERED})"
)
# A floor by itself says where in a house. Its letter stands close, or is a capital: '1º a las cinco' is no door.
_LETTER = r"(?:[A-H]|[a-h](?![\w ])|(?<=[ºª])[a-h]|[b-df-h])(?!\w)"
_DOOR = rf"\d{{1,2}} ?[ºª] ?(?:{_LETTER}|(?i:{_SIDE})(?!\w))"
_INSIDE = r"(?i:bloque|portal|escalera) (?:\d{1,3}|[A-H])(?!\w)"
_FURTHER = r"(?:, ?(?i:portal|escalera|esc\.?|piso|puerta) ?\w{1,3}(?!\w))*"
_DOOR_ALONE = re.compile(rf"(?<![\w.,])(?:{_DOOR}|{_INSIDE}{_FURTHER}(?:,? {_DOOR})?)")


def find(text: str, folded: str) -> Iterator[Span]:
    """Likely addresses. None overlaps another; the longer one counts."""
    spans = [match.span() for search in (_NUMBERED, _NUMBER_FIRST, _HOUSE) for match in search.finditer(folded)]
    spans += [match.span("street") for match in _LIVES.finditer(folded)]
    spans += [match.span() for match in _DOOR_ALONE.finditer(text)]
    yield from apart([_trimmed(folded, span) for span in spans])


def _trimmed(folded: str, span: Span) -> Span:
    start, end = span
    return start, start + len(folded[start:end].rstrip(" ,.-"))
