"""What Arabic and Cyrillic writing does to a name: cases at its end, small words right before it.

All words here are folded: no accents, no capitals, alif without hamza.
"""

import re
import unicodedata
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

_TATWEEL = "ـ"  # makes a word longer, and says nothing
# Endings of a Cyrillic name, and what stands there instead in the other cases of Ukrainian and Russian, and where
# somebody is called; й is и here. Too many rather than too few: nobody writes a form that does not exist.
_CASES = {
    "ськии": "ськии ська ського ському ським ськоі ськіи ську ською",
    "цькии": "цькии цька цького цькому цьким цькоі цькіи цьку цькою",
    "ии": "ія ію ієві ієм ие ия ию ием ии",
    "іи": "ія ію ієві ієм іє іі",
    "еи": "ея ею еєві еєм ее еем",
    "аи": "ая аю аєві аєм ае аем",
    "ои": "оя ою оєві оєм ое оем",
    "я": "і ю єю ею еи є е и ио ьо",
    "а": "и ы і у ою ои еи о е",
    "о": "а у ові ом ем е і",
    "ь": "я ю еві ем і е",
}
_SURNAMES = "а у і ові им ым оі ои іи ою"  # behind -ов, -ев, -ин
_CONSONANT = "а у я ю ові еві ом ем е і"
_SOFTENED = {"г": "з", "к": "ц", "х": "с"}  # Ольга, Ользі
# 'And', 'to', 'with', 'as' are written on to the next Arabic word.
_ATTACHED = ("و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل", "فك")
PREPOSITIONS = frozenset("بلك")
_ARTICLE = "ال"
_SON = "بن"
_SERVANT = "عبد"  # of one of God's names: the first half of many a name
_VERB = re.compile(r"(?:[كسغ]|غا)?[يت]\w{3}")
_VERB_OR_ROLE = re.compile(r"ال|[يتن]\w{3}|كا?[يت]\w|\w+ت$")
_HERS = re.compile(r"\wت(?:ي|ها|ه|و|نا)$")
_NOT_HER = re.compile(r"[وفبلك]|\w{1,2}$|\w+(?:ه|ات|ين|ا)$")
_WITH = ("ом", "ем", "єм", "ою", "ею", "єю")
_CASE_OF_PEOPLE = {"з": _WITH, "із": _WITH, "зі": _WITH, "у": ("а", "я")}
_SHORT = 3


def forms(word: str) -> Iterator[str]:
    """A folded name as it may also be written: in other cases, without the dots of its last letter."""
    yield word
    if word.endswith("ى") and len(word) > _SHORT:
        yield word[:-1] + "ي"
    elif "\u0400" <= word[:1] <= "\u04ff" and len(word) >= _SHORT:
        yield from _cases(word)


def _cases(word: str) -> Iterator[str]:
    ending = next(filter(word.endswith, _CASES), "")
    without = _SURNAMES if word.endswith(("ов", "ев", "ин")) else _CONSONANT
    stem = word.removesuffix(ending)
    for other in _CASES.get(ending, without).split():
        yield stem + other
    if ending == "а" and stem[-1] in _SOFTENED:
        yield stem[:-1] + _SOFTENED[stem[-1]] + "і"


def is_arabic(word: str) -> bool:
    """Whether a word is written in Arabic letters, which know no capitals."""
    return "\u0620" <= word[:1] <= "\u06ff"


def may_be_a_name(word: str) -> bool:
    """False of an Arabic word that begins or ends as verbs do, or has the article: behind a title, others are names."""
    return not (is_arabic(word) and _VERB_OR_ROLE.match(word))


def is_verb(word: str) -> bool:
    """Whether an Arabic word has the shape of 'she lives', 'he wants'."""
    return _VERB.match(word) is not None


def has_article(word: str) -> bool:
    """Whether an Arabic word is written with its article, alone or behind 'with'."""
    return word.startswith((_ARTICLE, "ب" + _ARTICLE))


def agrees(word: str, before: str) -> bool:
    """Whether an Arabic word may only describe the one before it: 'a kind neighbour', both without article."""
    return word.endswith("ه") and before.endswith("ه") and not has_article(before)


def may_be_her_name(word: str, relation: str) -> bool:
    """Of an unknown word behind 'my aunt', 'her daughter': verbs and adjectives there are feminine, and seen to be."""
    return _HERS.search(relation) is not None and _NOT_HER.match(word) is None and may_be_a_name(word)


def is_of_somebody(before: str, word: str) -> bool:
    """Whether the case behind a preposition of place says that a person is meant: 'with Olena', not 'from Odesa'."""
    return word.endswith(_CASE_OF_PEOPLE.get(before, ()))


def bare(word: str) -> str:
    """Without vowel signs, accents written as letters of their own, and what only makes an Arabic word longer."""
    plain = unicodedata.normalize("NFD", word)
    return "".join(letter for letter in plain if letter != _TATWEEL and not unicodedata.combining(letter))


def detached(word: str, known: AbstractSet[str], families: AbstractSet[str]) -> tuple[str, str]:
    """An Arabic word in two: what is written on to it, and the rest as it is listed; an unknown word whole.

    `families` are surnames, which stand in `known` as well: those may carry the article.
    """
    for before in ("", *_ATTACHED):
        rest = word.removeprefix(before).lstrip("-")
        if before and not word.startswith(before):
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
