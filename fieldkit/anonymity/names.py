"""Likely names of people, from lists of frequent names and from the words around them.

A name that is nothing else is marked wherever it stands. A word that may be a name (Rosa, Reyes, Hope) needs a capital
letter inside a sentence, a surname, or 'doña', 'mi vecina', 'se llama' before it. After those, what no list knows is
marked too, and so is a capital letter that no place explains. What stands behind 'calle', 'bar', 'Virgen de' is public.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from fieldkit.anonymity import letters
from fieldkit.anonymity.fold import Span
from fieldkit.anonymity.words import Words, words

_SIGNS = r"\u0300-\u036f\u064b-\u065f\u0670"  # accents and vowel signs as letters of their own
_TOKEN = re.compile(rf"[^\W\d_]+(?:[{_SIGNS}'-]+(?!s\b)[^\W\d_]+)*[{_SIGNS}]*")
_SENTENCE = re.compile(r"(?:[.!?¿¡؟؛:;\n\"'«“„(]|\s[-–—•])[\s\"'«»“”„(*]*$")
_NEAR = (". ", " ", "-", "  ")
_LONGEST = 6  # words of one name, or of a street's behind its 'calle'
_SHOUTED = 0.6  # of the words begin with a capital: then capitals say nothing
_FEW_WORDS = 4
_SHORT = 3  # letters: shorter ones are initials and units
_MARIA = frozenset(("mª", "mº", "m"))


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    word: str  # folded
    written: str
    first: bool  # of a sentence
    close: bool  # only a space stands between it and the word before

    @property
    def capital(self) -> bool:
        return self.written[0].isupper() and not self.written.isupper()

    @property
    def caseless(self) -> bool:
        return self.written[0].upper() == self.written[0].lower()


def find(text: str, folded: str, taken: Sequence[Span]) -> Iterator[Span]:
    """Likely names, outside what is `taken`."""
    yield from _Search(text, folded, taken, words()).run()


class _Search:
    """One text being looked through, from its first word to its last."""

    def __init__(self, text: str, folded: str, taken: Sequence[Span], lists: Words) -> None:
        self._text = text
        self._lists = lists
        self._tokens = list(_tokens(text, folded, taken, lists))
        big = sum(token.written[0].isupper() for token in self._tokens)
        self._mixed = len(self._tokens) < _FEW_WORDS or big <= _SHOUTED * len(self._tokens)
        self._lower = not any(token.capital or token.caseless for token in self._tokens)

    def run(self) -> Iterator[Span]:
        at = 0
        while at < len(self._tokens):
            token = self._tokens[at]
            if token.word not in self._lists.noticed and not (token.capital or self._plural(at)):
                at += 1
                continue
            end = self._public(at)
            if end is None:
                found = self._cued(at) or self._named(at)
                if found is not None:
                    first, end = found
                    yield self._tokens[first].start, self._tokens[end - 1].end
            at = max(end or 0, at + 1)

    # ── What is public ──

    def _public(self, at: int) -> int | None:
        """Behind 'calle', 'bar', 'Virgen': the end of what belongs to it."""
        if self._tokens[at].word not in self._cue("heads") or not self._is_head(at):
            return None
        end = at + 1
        while end < min(len(self._tokens), at + _LONGEST) and self._belongs(end):
            end += 1
        return end

    def _is_head(self, at: int) -> bool:
        token = self._tokens[at]
        return token.word != "c" or self._text[token.end : token.end + 1] == "/"

    def _belongs(self, at: int) -> bool:
        token = self._tokens[at]
        before = self._text[self._tokens[at - 1].end : token.start]
        if before.strip(" /.") or "\n" in before:
            return False
        return token.word in self._cue("between") or token.word in self._lists.listed or self._proper(at)

    # ── Names that something points to ──

    def _cued(self, at: int) -> Span | None:
        token = self._tokens[at]
        if token.word in self._cue("titles"):
            return self._titled(at)
        if token.word in self._cue("kin"):
            return self._kin(at)
        if token.word in self._cue("called"):
            return self._called(at)
        if token.word in self._cue("family") and self._possible(at + 1) and self._some_name(at + 1):
            return at + 1, self._extent(at + 1)
        return None

    def _titled(self, at: int) -> Span | None:
        title = self._tokens[at].word
        first = at + 1
        if not self._possible(first, ". "):
            return None
        exclusive = title in self._cue("exclusive") and len(self._tokens[first].word) > 2  # noqa: PLR2004 - 'de', 'no'
        if not (self._some_name(first) or self._proper(first) or (exclusive and self._unlisted(first))):
            return self._kin(at) if title in self._cue("kin") else None
        return (at if title in self._cue("kept") else first), self._extent(first)

    def _kin(self, at: int) -> Span | None:
        first = at + 1
        if first < len(self._tokens) and self._tokens[first].word in self._cue("articles") | self._cue("whose"):
            first += 1
        if not self._possible(first, ",، (") or self._means_a_word(first, self._tokens[at].word):
            return None
        lists, word = self._lists, self._tokens[first].word
        given = word in lists.begins and word not in self._cue("does")
        given = given or (letters.may_be_her_name(word, self._tokens[at].word) and self._unlisted(first))
        if self._proper(first) or (given and self._tokens[first].close and not self._proper(at)):
            return first, self._extent(first)
        return None

    def _called(self, at: int) -> Span | None:
        first = at + 1
        if not self._possible(first, ": "):
            return None
        named = self._tokens[at].word in self._cue("named")
        reflexive = at > 0 and self._tokens[at - 1].word in ("se", "me") and self._tokens[at].word.startswith("llam")
        if self._tokens[at].word in ("llama", "llaman", "llamaba") and not reflexive:
            return None
        if self._some_name(first) or self._proper(first) or reflexive or named:
            return first, self._extent(first)
        return None

    def _possible(self, at: int, between: str = " ") -> bool:
        """Whether a name could begin at this word, with nothing but `between` before it."""
        if at >= len(self._tokens) or at == 0:
            return False
        token = self._tokens[at]
        before = self._text[self._tokens[at - 1].end : token.start]
        return not before.strip(between) and len(token.word) > 1 and token.word not in self._lists.barred

    def _means_a_word(self, at: int, before: str) -> bool:
        """Arabic, where no capital letter tells: 'a kind neighbour', 'very kind', 'the kindness of the neighbours'."""
        token, after = self._tokens[at], self._tokens[at + 1 : at + 2]
        if not token.caseless or token.word not in self._lists.given_words:
            return False
        if letters.agrees(token.word, before):
            return True
        if not after or not after[0].close:
            return False
        listed = self._some_name(at + 1) or after[0].word in self._cue("when")
        return (letters.has_article(after[0].word) and not listed) or after[0].word in self._cue("degrees")

    def _unlisted(self, at: int) -> bool:
        token = self._tokens[at]
        acts = token.word in self._cue("does") or token.word in self._cue("did")
        return token.close and not acts and letters.may_be_a_name(token.word)

    def _some_name(self, at: int) -> bool:
        return self._tokens[at].word in self._lists.listed

    # ── Names that stand by themselves ──

    def _named(self, at: int) -> Span | None:
        token = self._tokens[at]
        if self._unheard_of(at):
            return at, self._extent(at)
        if token.word in self._cue("never") or not (self._some_name(at) or self._plural(at) or token.word in _MARIA):
            return None
        end = self._extent(at)
        return (at, end) if self._speaks_of_somebody(at, end) else None

    def _unheard_of(self, at: int) -> bool:
        """A capital letter inside a sentence that no place or institution explains: 'con Nekane', 'y Jaroslaw'."""
        token = self._tokens[at]
        if self._some_name(at) or token.word in self._cue("heads") or len(token.word) < _SHORT:
            return False
        if not self._proper(at):
            return self._first_of_two(at)
        before = [one.word for one in self._tokens[max(0, at - 2) : at]]
        of_kin = before[-1:] in (["de"], ["на"]) and before[0] in self._cue("kin")
        somebody = of_kin or not token.close or letters.is_of_somebody(before[-1], token.word)
        return somebody or before[-1] not in self._cue("elsewhere")

    def _first_of_two(self, at: int) -> bool:
        """'Kamila y Jaroslaw', 'Petronella Hughes' at the beginning of a sentence."""
        if not (self._mixed and self._tokens[at].capital):
            return False
        if self._possible(at + 1) and self._proper(at + 1) and self._tokens[at + 1].word in self._lists.surnames:
            return self._tokens[at].word not in self._lists.noticed | self._lists.barred | self._cue("elsewhere")
        if at + 2 >= len(self._tokens):
            return False
        one, joint, other = self._tokens[at : at + 3]
        joined = joint.close and other.close and joint.word in ("y", "e", "and", "и", "і", "та")
        barred = one.word in self._cue("never") or one.word in self._cue("roles") or other.word in self._cue("heads")
        return joined and not barred and self._proper(at + 2)

    def _plural(self, at: int) -> bool:
        """The Popescus."""
        return at > 0 and self._tokens[at - 1].word == "the" and self._tokens[at].word[:-1] in self._lists.surnames

    def _speaks_of_somebody(self, at: int, end: int) -> bool:
        run = [token.word for token in self._tokens[at:end]]
        before = self._tokens[at - 1].word if at and self._tokens[at].close else ""
        if before in self._cue("masculine") and run[0] in self._cue("saintly"):
            return False
        lists = self._lists
        if any(self._certain(token) for token in self._tokens[at:end]) or self._plural(at):
            return run != ["m"]
        if run[0] not in lists.given_words and run[0] not in lists.given_capital:
            return False
        if len(run) > 1 and (self._proper(at) or (self._tokens[at].caseless and run[-1] in lists.surname_words)):
            return True
        return self._alone(at, end, before)

    def _certain(self, token: _Token) -> bool:
        lists = self._lists
        capital = self._mixed and token.capital and token.word in lists.given_capital
        return token.word in lists.given or token.word in lists.surnames or capital

    def _alone(self, at: int, end: int, before: str) -> bool:
        """Whether a word that may be a name is one here."""
        if self._tokens[at].caseless:
            return self._pointed_at(at, end, before) and not self._means_a_word(end - 1, before)
        acts = self._acts(end)
        if self._tokens[at].first or not self._mixed:
            return acts
        if before in ("en", "in", "at"):
            return False
        if self._tokens[at].word in self._cue("things") and not acts:
            return before in self._cue("with")
        return self._proper(at) and before not in self._cue("articles")

    def _pointed_at(self, at: int, end: int, before: str) -> bool:
        """No capital letter tells; but a word that does something has an article, and a name has none."""
        if before in self._cue("with") or before in self._cue("did"):
            return True
        does = self._acts(end) or (end < len(self._tokens) and letters.is_verb(self._tokens[end].word))
        start = self._tokens[at].start
        return does and before not in self._cue("roles") and self._text[start - 1 : start] not in letters.PREPOSITIONS

    def _acts(self, end: int) -> bool:
        """Whether somebody does something behind the name."""
        return end < len(self._tokens) and self._tokens[end].close and self._tokens[end].word in self._cue("does")

    def _extent(self, at: int) -> int:
        """Where the name that begins here ends."""
        end = at + 1
        while end < min(len(self._tokens), at + _LONGEST):
            if self._goes_on(at, end):
                end += 1
            elif self._tokens[end].word in self._cue("particles") and self._after_particles(at, end):
                end = self._after_particles(at, end)
            else:
                break
        return end

    def _goes_on(self, at: int, end: int) -> bool:
        token = self._tokens[end]
        if token.close and letters.follows_servant(self._tokens[end - 1].word, token.word):
            return True
        if not token.close or token.word in self._cue("never") or token.word in self._cue("heads"):
            return False
        if token.caseless:
            return self._some_name(end)
        if self._tokens[at].capital and self._mixed:
            return token.capital and (self._some_name(end) or not token.first)
        return token.word in self._lists.given or token.word in self._lists.surnames

    def _after_particles(self, at: int, end: int) -> int:
        """The end of 'de la Torre', 'El Khattabi' behind a name; 0 where no name follows the particles."""
        while end < len(self._tokens) and self._tokens[end].close and self._tokens[end].word in self._cue("particles"):
            if self._tokens[end].word in ("y", "e", "i") or (self._lower and self._tokens[end].word != "el"):
                return 0
            end += 1
        return end + 1 if end < len(self._tokens) and self._mixed and self._goes_on(at, end) else 0

    def _proper(self, at: int) -> bool:
        """A capital letter that says something: within a sentence, in a text that has small letters too."""
        token = self._tokens[at]
        return self._mixed and token.capital and not token.first and token.word not in self._cue("never")

    def _cue(self, name: str) -> frozenset[str]:
        return self._lists.cues[name]


def _plain(word: str) -> str:
    """Without accents written as letters of their own; 'tracy' of 'tracy-ann', 'el' of 'el-hassan' aside."""
    if not word.isascii():
        word = letters.bare(word)
    first, hyphen, last = word.partition("-")
    if not hyphen or len(first) == 1:  # 'г-жа' is a word
        return word
    return last if first in ("el", "al") else first


def _behind(before: str, text: str, start: int) -> int:
    """Where a word goes on behind the letters that are written on to it."""
    for _ in before:
        start += 1
        while not text[start].isalpha() or not letters.bare(text[start]):
            start += 1
    return start


def _tokens(text: str, folded: str, taken: Sequence[Span], lists: Words) -> Iterator[_Token]:
    free = bytearray(b"\1") * len(text)
    for start, end in taken:
        free[start:end] = bytes(end - start)
    last = 0
    for match in _TOKEN.finditer(folded):
        start, end = match.span()
        if not free[start] or not free[end - 1]:
            continue
        between = text[last:start]
        close = bool(last) and between in _NEAR
        first = not last or (between not in _NEAR[1:] and _SENTENCE.search(between) is not None)
        word = _plain(match[0])
        if letters.is_arabic(word):
            before, word = letters.detached(word, lists.noticed, lists.families)
            start, close = _behind(before, text, start), close and not before
        yield _Token(start, end, word, text[start:end], first, close)
        last = end
