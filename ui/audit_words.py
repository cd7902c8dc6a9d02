"""Why a finished workbook was refused, in words, and what its check proved."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from fieldkit.errors import Code
from ui.languages import Language, said

# As in `ui.messages`: what 'why' may be in the facts of a failure.
REASONS: Final[Mapping[str, Mapping[Language, str]]] = {
    "missing": {"es": "falta algo que se puso", "en": "something that was placed is missing"},
    "twice": {"es": "dos tablas dicen contar la misma casilla", "en": "two tables claim the same cell"},
    "no-label": {"es": "no dice qué cuenta", "en": "it does not say what it counts"},
    "no-listing": {
        "es": "el libro no dice cómo se leen sus números o cómo están protegidos; quizá no lo ha hecho este programa",
        "en": "the workbook does not say how its numbers are read or protected; perhaps this program did not make it",
    },
    "listing": {
        "es": "la lista de cómo se lee cada número tiene una fila que no se entiende",
        "en": "the listing of how each number is read has a row that cannot be read",
    },
    "floors": {
        "es": "la protección que dice tener está por debajo del mínimo",
        "en": "the protection that it claims lies below the floors",
    },
    "quotient": {
        "es": "no es el cociente de los dos números de los que dice salir",
        "en": "it is not the quotient of the two numbers that it claims to come from",
    },
    "two-names": {"es": "un recuento tiene dos nombres", "en": "one count has two names"},
    "two-areas": {"es": "un lugar está en dos zonas", "en": "a place lies in two areas"},
    "false-sum": {"es": "la suma no es de esas partes", "en": "the total is not of those parts"},
    "format": {"es": "un formato de número lleva palabras", "en": "a number format holds words"},
    "too-large": {"es": "la hoja es demasiado grande", "en": "the sheet is too large"},
    "other-language": {
        "es": "los libros anteriores están en otro idioma; compárelo con los de este",
        "en": "the earlier workbooks are in another language; compare it with those in this one",
    },
    "changed-since": {
        "es": "ese periodo ya se publicó con otro número",
        "en": "that period was published with another number before",
    },
    "small-printed": {"es": "muestra a menos personas de las que puede", "en": "it shows fewer people than it may"},
    "exact": {"es": "se puede calcular exactamente", "en": "it can be computed exactly"},
    "narrowed": {"es": "se puede acotar demasiado", "en": "it can be narrowed too far"},
    "everybody": {"es": "todo un grupo respondió lo mismo", "en": "a whole group gave the same answer"},
    "no-protection": {
        "es": "no hay manera de proteger estas tablas; pruebe con menos tablas o con el otro modo",
        "en": "there is no way to protect these tables; try with fewer of them or in the other mode",
    },
    "levels-rounded": {
        "es": "los números de varios niveles se redondean, no se esconden; elija redondear, en el plan o al exportar",
        "en": "counts of several levels are rounded, never hidden; choose rounding, in the plan or for this export",
    },
    "not-together": {
        "es": "no son libros de un mismo periodo e idioma que digan de qué municipio, comarca o región son",
        "en": "they are not of one period and language, or do not say of which municipality or region they are",
    },
    "not-ours": {
        "es": "la oficina publicó otro libro de esos días; éste no es el que salió, o se ha vuelto a guardar",
        "en": "the office published another workbook of these days; this is not it, or it was saved again",
    },
    "unproven": {
        "es": "el cálculo no ha llegado a demostrar que aquí no se reconoce a nadie; pruebe con otro periodo, con"
        " menos tablas o con el otro modo",
        "en": "the calculation could not prove that nobody can be found here; try another period, fewer tables or the"
        " other mode",
    },
    "nothing-fits": {"es": "los números se contradicen", "en": "the numbers contradict each other"},
}
PUBLISHED: Final[Mapping[Language, str]] = {
    "es": "Es lo que la oficina recuerda haber publicado (n.º {numbers}).",
    "en": "It is what the office remembers having published (No. {numbers}).",
}
NOTHING_PUBLISHED: Final[Mapping[Language, str]] = {
    "es": "La oficina no recuerda este libro, ni otro de estos días.",
    "en": "The office remembers neither this workbook nor another of these days.",
}
_RANGE: Final[Mapping[Language, str]] = {
    "es": "{counted}: sólo puede estar entre {low} y {high}",
    "en": "{counted}: it can only lie between {low} and {high}",
}
_EXACT: Final[Mapping[Language, str]] = {
    "es": "{counted}: sólo puede ser {low}",
    "en": "{counted}: it can only be {low}",
}
_SUM: Final[Mapping[Language, str]] = {
    "es": "Quien lea el libro lo obtiene así: {sum}",
    "en": "Whoever reads the workbook gets it like this: {sum}",
}
PROVEN: Final[Mapping[Language, str]] = {
    "es": "{numbers} números sobre personas y {sums} sumas leídos. {sensitive} casillas delicadas: para cada una hay al"
    " menos dos repartos posibles que dan los mismos números ({tables} tablas enteras comprobadas sumando).",
    "en": "{numbers} numbers about people and {sums} sums read. {sensitive} sensitive cells: for each there are at"
    " least two possible distributions that give the same numbers ({tables} whole tables checked by adding).",
}
TOGETHER: Final[Mapping[Language, str]] = {
    "es": "{areas} libros, uno al lado de otro: {numbers} números sobre personas y {sums} sumas. {sensitive} casillas"
    " delicadas; quien los tenga todos no encuentra a nadie ({tables} tablas enteras comprobadas sumando).",
    "en": "{areas} workbooks, side by side: {numbers} numbers about people and {sums} sums. {sensitive} sensitive"
    " cells; whoever has them all finds nobody ({tables} whole tables checked by adding).",
}
TEXTS: Final[Mapping[Language, str]] = {
    "es": "Los nombres de lugares y las notas no se pueden comprobar así: los ha de haber leído una persona.",
    "en": "Names of places and notes cannot be checked like this: a person must have read them.",
}

WARNING: Final[Mapping[Language, str]] = {
    "es": "Este archivo lleva los tests uno a uno. No es un resumen: quien lo abra puede reconocer a personas de sitios"
    " pequeños. Se cifra con una contraseña; no lo envíe ni lo guarde fuera de Servicios Sociales. Escriba:",
    "en": "This file holds the tests one by one. It is no summary: whoever opens it may recognise people from small"
    " places. It is encrypted with a password; neither send it nor keep it outside social services. Type:",
}
MEAN_IT: Final[Mapping[Language, str]] = {
    "es": "sacar los tests uno a uno",
    "en": "take the tests out one by one",
}


def lines(code: Code, facts: Mapping[str, object], into: Language) -> list[str]:
    """What gives a cell away, a line each."""
    if code is not Code.NOT_PROTECTED or "counted" not in facts:
        return []
    if facts["low"] == 0 and facts["high"] is None:  # nothing is known of it
        return []
    exact = facts.get("low") == facts.get("high")
    told = [
        said(_EXACT if exact else _RANGE, into).format(
            counted=facts["counted"], low=facts["low"], high=facts["high"] or "∞"
        )
    ]
    terms: Sequence[Any] = facts.get("sum", ())  # type: ignore[assignment]
    return [*told, said(_SUM, into).format(sum=spelled(terms))] if terms else told


def spelled(terms: Sequence[tuple[float, str]]) -> str:
    """'Zonas!C13 − Zonas!C6 − 2 × Zonas!C7'."""
    text = ""
    for factor, cell in terms:
        sign = " − " if factor < 0 else " + " if text else ""
        times = "" if abs(factor) == 1 else f"{abs(factor):g} × "
        text += f"{sign}{times}{cell}"
    return text.strip()
