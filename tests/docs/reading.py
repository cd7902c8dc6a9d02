"""How easily Spanish is read: Szigriszt Pazos' perspicuity, on the scale INFLESZ.

F. Szigriszt Pazos, Sistemas predictivos de legibilidad del mensaje escrito, Madrid 1993; the scale is that of
I. M. Barrio-Cantalejo et al., An Sist Sanit Navar 2008;31(2):135-152: from 65 on 'rather easy'.

Syllables are counted by the rules of spelling: a hyphenating dictionary (Pyphen 0.18.1, tried) never parts 'leer' or
'día', finds too few, and so flatters a text.
"""

import re

_WORD = re.compile(r"[a-záéíóúüñ]+", re.IGNORECASE)
_SENTENCE = re.compile(r"[.:;?!\n]+")
_SILENT = re.compile(r"(?<=[qg])u(?=[eéií])")
_HEARD = str.maketrans({"ü": "u", "h": None})
_FINAL = re.compile(r"y(?![aeiouáéíóú])")
_VOWELS = re.compile(r"[aeiouáéíóú]+")
_STRONG = re.compile(r"[aeoáéóíú]")


def syllables(word: str) -> int:
    """How many syllables a Spanish word has: strong vowels part, weak ones join, an accent on a weak one parts."""
    plain = _FINAL.sub("i", _SILENT.sub("", word.lower()).translate(_HEARD))
    return sum(len(_STRONG.findall(group)) or 1 for group in _VOWELS.findall(plain)) or 1


def ease(text: str) -> float:
    """206.835 - 62.3 syllables a word - words a sentence."""
    sentences = [found for one in _SENTENCE.split(text) if (found := _WORD.findall(one))]
    many = [word for sentence in sentences for word in sentence]
    return 206.835 - 62.3 * sum(map(syllables, many)) / len(many) - len(many) / len(sentences)
