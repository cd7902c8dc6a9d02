"""A column's header against a form's questions: what it may be, how sure that is, and why.

Survey programs write headers in their own ways: 'group/question' or 'group-question' (Kobo, ODK), 'Q1. Text' and
'Q1[SQ001]' (LimeSurvey), the text alone (Google Forms), and a column for each choice of a question that takes several.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from sync.survey_import import choices
from sync.survey_import.cells import folded
from sync.survey_import.targets import Target

SURE: Final = 0.9
SHOWN: Final = 0.5
Why = Literal["name", "label", "choice", "similar", "remembered"]

_SAME_NAME, _SAME_PATH, _LIKE_NAME, _SAME_LABEL = 1.0, 1.0, 0.98, 0.96
_PART: Final = 0.02  # less sure where only a part of the header says it
_ALIKE: Final = 0.8  # how sure texts are that are alike in every letter but a few, and ...
_BY_WORDS: Final = 0.09  # ... how much surer where the column's words are the question's choices
_CANDIDATES: Final = 3
_CODE_BEFORE: Final = re.compile(r"(?:[A-Za-z]\w{0,30}(?:\[\w+\])?|\d{1,3})\s*[.):]\s+(?=\S)")
_BRACKETS: Final = re.compile(r"(?P<base>.*?\S)\s*\[(?P<choice>[^\[\]]+)\]\s*(?P<rest>.*)", re.DOTALL)


@dataclass(frozen=True)
class Match:
    """A question that a column may answer, from 0 to 1; `choice`: the one choice that the column stands for."""

    path: str
    score: float
    why: Why
    choice: str = ""


class Matcher:
    """The questions of one form, to be compared with many headers."""

    def __init__(self, targets: Mapping[str, Target]) -> None:
        self._targets = targets
        self._whole = self._index((path, path) for path in targets)
        self._exact = self._index((target.question.name, path) for path, target in targets.items())
        self._names = self._index((folded(target.question.name), path) for path, target in targets.items())
        self._paths = self._index((folded(path), path) for path in targets)
        self._labels = self._index(
            (folded(label), path) for path, target in targets.items() for label in target.labels.values()
        )
        self._spelt = {
            (path, language): folded(label)
            for path, target in targets.items()
            for language, label in {**target.labels, "name": target.question.name}.items()
            if folded(label)
        }

    def matches(self, header: str, words: Sequence[str]) -> list[Match]:
        """What a column may be, the likeliest first; `words`: its different cells."""
        found = self._sure(header)
        if not found:
            found = [*self._choice_columns(header), *self._alike(header, words)]
        best: dict[tuple[str, str], Match] = {}
        for match in sorted(found, key=lambda one: -one.score):
            best.setdefault((match.path, match.choice), match)
        return [one for one in best.values() if one.score >= SHOWN][:_CANDIDATES]

    @staticmethod
    def _index(pairs: Iterator[tuple[str, str]]) -> dict[str, frozenset[str]]:
        found: dict[str, set[str]] = {}
        for name, path in pairs:
            if name:
                found.setdefault(name, set()).add(path)
        return {name: frozenset(paths) for name, paths in found.items()}

    def _sure(self, header: str) -> list[Match]:
        for text, less in _variants(header):
            like = folded(text)
            ways: tuple[tuple[Mapping[str, frozenset[str]], str, float, Why], ...] = (
                (self._whole, text, _SAME_PATH, "name"),
                (self._exact, text, _SAME_NAME, "name"),
                (self._paths, like, _LIKE_NAME, "name"),
                (self._names, like, _LIKE_NAME, "name"),
                (self._labels, like, _SAME_LABEL, "label"),
            )
            for index, name, score, why in ways:
                if name in index:
                    paths = sorted(index[name])
                    # Two questions of one name or label: either may be meant.
                    doubt = 1.0 if len(paths) == 1 else 0.8
                    return [Match(path, (score - less) * doubt, why) for path in paths]
        return []

    def _choice_columns(self, header: str) -> Iterator[Match]:
        """Where a question that takes several choices has a column for each."""
        for base, choice in _split(header):
            for match in self._sure(base):
                target = self._targets[match.path]
                value = choices.known(target, choice) if target.many else None
                if value is not None:
                    yield replace(match, score=match.score - _PART / 2, why="choice", choice=value)

    def _alike(self, header: str, words: Sequence[str]) -> Iterator[Match]:
        from rapidfuzz import fuzz, process  # noqa: PLC0415 - loaded where something is to be compared

        texts = dict.fromkeys(folded(text) for text, _ in _variants(header))
        for text in texts:
            for _, score, key in process.extract(text, self._spelt, scorer=fuzz.token_sort_ratio, limit=_CANDIDATES):
                target = self._targets[key[0]]
                fitting = [word for word in words if choices.known(target, word) is not None]
                support = _BY_WORDS * len(fitting) / len(words) if words and target.choices else 0.0
                yield Match(key[0], round(score / 100 * _ALIKE + support, 2), "similar")


def _variants(header: str) -> Iterator[tuple[str, float]]:
    """The header, and what is left of it without groups before it, or without a code or a number."""
    yield header, 0.0
    rest = header
    while "/" in rest:
        rest = rest.partition("/")[2].strip()
        if rest:
            yield rest, _PART
    coded = _CODE_BEFORE.match(header)
    if coded:
        yield header[: coded.end()].strip(" .):"), _PART
        yield header[coded.end() :].strip(), _PART


def _split(header: str) -> Iterator[tuple[str, str]]:
    """A question and one of its choices, where a header may be both."""
    found = _BRACKETS.fullmatch(header)
    if found:
        yield found["base"], found["choice"]
        nested = _BRACKETS.fullmatch(found["rest"])
        if nested:  # 'Q1[SQ001]. Text [Choice]'
            yield nested["base"].strip(" .:"), nested["choice"]
            yield found["base"], nested["choice"]
    for mark in ("/", ".", ":", " - ", "-"):
        base, between, choice = header.rpartition(mark)
        if between and base and choice:
            yield base.strip(), choice.strip()
