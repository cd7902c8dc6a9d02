"""In words: what a person would stop at in the lists. What happened and what to do; nothing was refused or lost."""

from collections.abc import Mapping

from fieldkit.odd import Odd, Oddity
from ui.languages import Facts, Language, said

_SENTENCES: Mapping[Odd, Mapping[Language, str]] = {
    Odd.NEEDS_ANOTHER: {
        "es": "«{label}» cuenta con {other}, y de {other} consta: {state}. Busque a otra persona o anúlelo.",
        "en": "'{label}' counts on {other}, of whom it says: {state}. Find somebody else, or call it off.",
    },
    Odd.NEEDS_GONE: {
        "es": "«{label}» cuenta con alguien o algo que se ha retirado de la lista. Busque otra opción o anúlelo.",
        "en": "'{label}' counts on somebody or something that was withdrawn. Find another, or call it off.",
    },
    Odd.SAME_NAME: {
        "es": "Hay {count} con el nombre «{label}». Si son lo mismo, retire lo que sobra; si no, distíngalos en el nombre.",
        "en": "There are {count} called '{label}'. If they are one, withdraw the rest; if not, tell them apart by name.",
    },
    Odd.TYPED_DIFFERENTLY: {
        "es": "«{label}» y «{other}» parecen el mismo código, escrito de dos maneras. Si lo son, retire uno.",
        "en": "'{label}' and '{other}' look like one code, typed in two ways. If they are, withdraw one.",
    },
    Odd.ENDED_TWICE: {
        "es": "«{label}» consta {count} veces como: {state} ({days}). Se ve lo último que no contradice nadie; lo demás "
        "se conserva en su historia. Corrija la que no sea.",
        "en": "'{label}' was put down {count} times as: {state} ({days}). What is shown is the last that nobody "
        "contradicts; the rest is kept in its history. Correct the one that is wrong.",
    },
    Odd.ALREADY_PAST: {
        "es": "«{label}» tiene fecha de {day}, que ya ha pasado: queda apuntado y no se anunciará. Si la fecha no es "
        "esa, corríjala.",
        "en": "'{label}' is dated {day}, which is past: it is noted and will not be announced. If that is not the "
        "date, correct it.",
    },
    Odd.OVERNIGHT: {
        "es": "«{label}» va de {start} a {end}: se entiende hasta las {end} del día siguiente. Si no, corrija las horas.",
        "en": "'{label}' goes from {start} to {end}: that is taken to be {end} of the next day. If not, correct the hours.",
    },
}


def sentence(one: Oddity, into: Language) -> str:
    """What is odd, in a sentence or two. A state is in the plan's words, which are in its two languages."""
    state = one.state.said(into) if one.state else "?"
    return said(_SENTENCES[one.odd], into).format_map(Facts({"label": one.label, "state": state, **one.facts}))
