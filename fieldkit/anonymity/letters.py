"""What Arabic and Cyrillic writing does to a name: cases at its end, small words right before it.

All words here are folded: no accents, no capitals, alif without hamza.
"""

import re
import unicodedata
from collections.abc import Iterator, Set

_TATWEEL = "ـ"  # makes a word longer, and says nothing
# Endings of a Cyrillic name as it is called, and what stands there instead in the other cases of Ukrainian and Russian
# and where Bulgarian and Ukrainian call somebody. Too many rather than too few: a form that does not exist is not written.
_CASES = {
    "ськии": "ський ська ського ському ським ської ській ську ською",
    "цькии": "цький цька цького цькому цьким цької цькій цьку цькою",
    "ии": "ія ію ієві ієм ие ия ию ием ии ий",
    "іи": "ія ію ієві ієм іє ії",
    "еи": "ея ею еєві еєм ее еем",
    "аи": "ая аю аєві аєм ае аем",
    "ои": "оя ою оєві оєм ое оем",
    "я": "і ї ю єю ею ей є е и йо ьо",
    "а": "и ы і у ою ой ей о е",
    "о": "а у ові ом ем е і",
    "ь": "я ю еві ем і е",
}
_SURNAMES = "а у і ові им ым ої ой ій ою"  # behind -ов, -ев, -ин
_CONSONANT = "а у я ю ові еві ом ем е і"
_SOFTENED = {"г": "з", "к": "ц", "х": "с"}  # Ольга, Ользі
# 'And', 'to', 'with', 'as' are written on to the next Arabic word.
_ATTACHED = ("و", "ف", "ب", "ل", "ك", "ول", "وب", "فل")
_ARTICLE = "ال"
_SON = "بن"
_SERVANT = "عبد"  # of one of God's names: the first half of many a name
_VERB_OR_ROLE = re.compile(r"ال|[يتن]\w{3}|كا?[يت]\w|\w+ت$")
_WITH = ("ом", "ем", "єм", "ою", "ею", "єю")
_CASE_OF_PEOPLE = {"з": _WITH, "із": _WITH, "зі": _WITH, "у": ("а", "я")}
_SHORT = 3


def forms(word: str) -> Iterator[str]:
    """A folded name as it may also be written: in other cases, without the dots of its last letter."""
    yield word
    if word.endswith("ى") and len(word) > _SHORT:
        yield word[:-1] + "ي"
    elif "\u0400" <= word[:1] <= "\u04ff" and len(word) >= _SHORT:
        yield from (_folded(form) for form in _cases(word))


def _cases(word: str) -> Iterator[str]:
    for ending, others in _CASES.items():
        if word.endswith(ending):
            stem = word.removesuffix(ending)
            break
    else:
        stem, others = word, _SURNAMES if word.endswith(("ов", "ев", "ин")) else _CONSONANT
    yield from (stem + other for other in others.split())
    if word[-1] == "а" and stem[-1] in _SOFTENED:
        yield stem[:-1] + _SOFTENED[stem[-1]] + "і"


def _folded(form: str) -> str:
    return form.replace("й", "и").replace("ї", "і")


def is_arabic(word: str) -> bool:
    """Whether a word is written in Arabic letters, which know no capitals."""
    return "\u0620" <= word[:1] <= "\u06ff"


def may_be_a_name(word: str) -> bool:
    """False of an Arabic word that begins or ends as verbs do, or has the article: behind a title, others are names."""
    return not (is_arabic(word) and _VERB_OR_ROLE.match(word))


def is_of_somebody(before: str, word: str) -> bool:
    """Whether the case behind a preposition of place says that a person is meant: 'with Olena', not 'from Odesa'."""
    return word.endswith(_CASE_OF_PEOPLE.get(before, ()))


def bare(word: str) -> str:
    """Without vowel signs, accents written as letters of their own, and what only makes an Arabic word longer."""
    plain = unicodedata.normalize("NFD", word)
    return "".join(letter for letter in plain if letter != _TATWEEL and not unicodedata.combining(letter))


def detached(word: str, known: Set[str], families: Set[str]) -> tuple[str, str]:
    """An Arabic word in two: what is written on to it, and the rest as it is listed; an unknown word whole.

    `families` are surnames, which stand in `known` as well: those may carry the article.
    """
    for before in ("", *_ATTACHED):
        rest = word.removeprefix(before)
        if rest == word and before:
            continue
        if before.endswith("ل") and rest.startswith("ل"):
            rest = _ARTICLE + rest[1:]  # 'to the' is written with one alif less
        if rest in known:
            return before, rest
        if rest.startswith(_SERVANT + _ARTICLE):
            return before, _SERVANT
        for family in (_ARTICLE, _SON):
            if rest.startswith(family) and rest.removeprefix(family) in families:
                return before, rest.removeprefix(family)
    return "", word


def follows_servant(word: str, after: str) -> bool:
    """Whether two words are one name: 'Abd al-Karim'."""
    return word == _SERVANT and after.startswith(_ARTICLE)
