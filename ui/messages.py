"""Every failure in words: what happened, what is safe, what to do next. For the window and the command line alike.

The sentences stand in the `*_words` modules, a subject each; here they are one table.

Spanish first. A test requires words for every code in every language.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from fieldkit.envelope import Fault
from fieldkit.errors import Code, WorldFailed
from ui import (
    audit_words,
    care_words,
    import_words,
    key_words,
    linking_words,
    list_words,
    mailbox_words,
    mark_words,
    master_words,
    match_words,
    places_words,
    plan_words,
    poster_words,
    record_words,
    release_words,
    review_words,
    store_words,
    trust_words,
    workbook_words,
)
from ui.form_words import answer_problem, form_problem
from ui.languages import Facts, Language, language, said
from ui.saying import Said, Sentences

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
    if named.get("known") == "":
        named["known"] = said(_NONE_YET, into)
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


_CODES: Mapping[Code, Sentences] = {
    **care_words.CODES,
    **import_words.CODES,
    **key_words.CODES,
    **linking_words.CODES,
    **list_words.CODES,
    **mailbox_words.CODES,
    **mark_words.CODES,
    **master_words.CODES,
    **match_words.CODES,
    **places_words.CODES,
    **poster_words.CODES,
    **record_words.CODES,
    **release_words.CODES,
    **review_words.CODES,
    **store_words.CODES,
    **trust_words.CODES,
    **workbook_words.CODES,
}

# What 'role', 'what' and 'why' may be in the facts of a failure.
REASONS: Mapping[str, Said] = {
    **import_words.REASONS,
    **audit_words.REASONS,
    **key_words.REASONS,
    **plan_words.REASONS,
    **places_words.REASONS,
    **workbook_words.REASONS,
    "office": {"es": "de Servicios Sociales", "en": "social services' master"},
    "station": {"es": "de un portátil", "en": "a laptop's"},
}

# Where 'there are: …' would name nothing.
_NONE_YET: Said = {"es": "nada todavía", "en": "none yet"}

_LINE: Said = {"es": "línea {number}: {problem}", "en": "line {number}: {problem}"}

_CRASH: Said = {
    "es": "El programa ha fallado por dentro ({place}).\nLo que ya se guardó sigue guardado.\n"
    "Repita lo último; si vuelve a pasar, envíe esta línea a quien mantiene el programa.",
    "en": "The program failed inside ({place}).\nWhat was saved stays saved.\n"
    "Do the last thing again; if it happens again, send this line to whoever maintains the program.",
}

_FAULTS: Mapping[Fault, Said] = {
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
