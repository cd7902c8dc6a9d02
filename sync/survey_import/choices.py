"""A table's words for a choice, and the form's."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from sync.survey_import.cells import folded
from sync.survey_import.targets import Target

_NOT_ASKED: Final = frozenset({"n/a", "{}", "none", "null", "nan", "-", "--", "—", "–", "?"})
_CODED: Final = re.compile(r"[A-Za-z]{1,3}0*(\d{1,3})|0*(\d{1,3})")
_BY_ORDER: Final = 0.4  # how sure the third code is the third choice
_LEAST: Final = 0.55
_AT_MOST: Final = 0.9  # how sure two spellings that differ are the same
_YES: Final = frozenset({
    "1", "true", "yes", "y", "si", "s", "x", "oui", "ja", "da", "verdadero", "cierto", "selected", "seleccionado",
    "marcado", "checked",
})  # fmt: skip
_NO: Final = frozenset({
    "", "0", "false", "no", "n", "non", "nein", "nu", "falso", "unchecked", "desmarcado", "not selected",
    "no seleccionado",
})  # fmt: skip


@dataclass(frozen=True)
class Likely:
    """A choice that a word may stand for, and how likely, from 0 to 1."""

    value: str
    score: float


def known(target: Target, word: str) -> str | None:
    """The choice that a word stands for beyond doubt: its code, or its label in any language; else None."""
    return target.codes.get(word) or target.codes.get(word.casefold()) or target.spellings.get(folded(word))


def blank(target: Target, word: str) -> bool:
    """Whether a word says that nothing was answered: some programs write 'n/a' where a question was not asked."""
    return not word or (word.casefold() in _NOT_ASKED and known(target, word) is None)


def ticked(target: Target, choice: str, word: str) -> bool | None:
    """Whether a cell of a choice's own column says that it was chosen; None where it says neither."""
    said = folded(word)
    if said in _YES or known(target, word) == choice:
        return True
    return False if said in _NO or blank(target, word) else None


def split(target: Target, cell: str, given: Mapping[str, str]) -> list[str] | None:
    """The choices in a cell that holds several: codes between spaces, or labels between commas and the like.

    `given`: words that somebody said what they stand for. None where a part is no choice.
    """
    codes = [given.get(part) or target.codes.get(part) for part in cell.split()]
    if all(codes):
        return [code for code in codes if code]
    for mark in (";", "|", "\n", ","):
        if mark in cell:
            found = _between(target, cell, mark, given)
            if found is not None:
                return found
    one = given.get(cell) or known(target, cell)
    return [one] if one else None


def _between(target: Target, cell: str, mark: str, given: Mapping[str, str]) -> list[str] | None:
    """Labels between marks, where a label may hold the mark itself: the longest that fits is taken."""
    parts, found = [part.strip() for part in cell.split(mark)], []
    while parts:
        for length in range(len(parts), 0, -1):
            word = f"{mark} ".join(parts[:length]).strip()
            choice = given.get(word) or known(target, word)
            if choice or not word:
                found += [choice] if choice else []
                del parts[:length]
                break
        else:
            return None
    return found


def likely(target: Target, words: Iterable[str]) -> dict[str, Likely]:
    """For words that stand for no choice beyond doubt, the likeliest: by their letters, or by the order of codes.

    Nothing of this is ever taken without a person's word: 'satisfied' and 'dissatisfied' look much alike.
    """
    from rapidfuzz import fuzz, process  # noqa: PLC0415 - loaded where something is to be compared

    unknown = [word for word in words if known(target, word) is None and not blank(target, word)]
    labels = {label: one.value for one in target.choices for label in (*one.labels.values(), one.value) if label}
    spelt = {label: folded(label) for label in labels}
    by_letters = {}
    for word in unknown:
        best = process.extractOne(folded(word), spelt, scorer=fuzz.token_sort_ratio, score_cutoff=100 * _LEAST)
        if best:
            by_letters[word] = Likely(labels[best[2]], round(best[1] / 100 * _AT_MOST, 2))
    return {**_by_order(target, unknown), **by_letters}


def _by_order(target: Target, words: Iterable[str]) -> dict[str, Likely]:
    found = {}
    for word in words:
        coded = _CODED.fullmatch(word)
        number = int(coded[1] or coded[2]) if coded else 0
        if 0 < number <= len(target.choices):
            found[word] = Likely(target.choices[number - 1].value, _BY_ORDER)
    return found
