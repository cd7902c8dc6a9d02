import ast
import re
from itertools import chain
from pathlib import Path
from string import Formatter

import pytest

from exports import facts, guide
from exports.audit import texts
from exports.guide import PUBLIC
from exports.indicators import Remark, State
from exports.periods import MONTHS_IN
from exports.quality import REASONS
from exports.reports import Arrival
from exports.words import WORDS, word
from exports.words_hidden import HIDDEN
from fieldkit.areas import LEVELS

EXPORTS = Path(__file__).resolve().parents[2] / "exports"


@pytest.mark.parametrize("name", WORDS)
def test_both_languages_say_the_same_facts(name: str) -> None:
    """A sentence asks for the same facts in Spanish and English, and neither is empty."""
    spanish, english = WORDS[name]
    assert spanish
    assert english
    asked = [{field for _, field, _, _ in Formatter().parse(text) if field} for text in (spanish, english)]
    assert asked[0] == asked[1]


def test_every_sentence_that_is_asked_for_is_there_and_every_one_there_is_asked_for() -> None:
    """No sheet asks for a sentence that is missing, and no sentence lies about unused."""
    said = set[str]()
    for path in EXPORTS.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if name in {"say", "word"}:
                    said.add(str(node.args[0].value))
    states = chain.from_iterable((state.value, f"{state.value}-means") for state in State)
    made = {*states, *(remark.value for remark in Remark), *(f"{unit}-unit" for unit in MONTHS_IN), *PUBLIC}
    made |= {f"read-{kind}" for kind in guide.KINDS} | {arrival.value for arrival in Arrival}
    made |= {f"aside-{reason}{more}" for reason in REASONS for more in ("", "-means")}
    made |= set(facts._OWN.values()) | set(texts._NAMES)
    made |= {"certificate-line", "certificate-none", "table-intro", "entries-intro", "notes-intro"}
    made |= {"record", "date", "place", "form", "column", "question", "choice", "meaning"}  # headers of the data
    made |= {"open-days", "open-names"}
    made |= {*LEVELS, "area-places", "area-municipalities"}
    made |= {"protection-rounded", "protection-suppressed", "release-line", "release-sum"}
    made |= {f"{state.value}-times" for state in State}
    others = set(HIDDEN)
    assert {name.removesuffix("-hidden") for name in others} <= said | made
    assert said | made | others == set(WORDS)


def test_states_are_told_by_word_and_symbol() -> None:
    """Nothing is told by colour alone: each state has a sign and a word of its own in each language."""
    for language in (0, 1):
        shown = [WORDS[state.value][language] for state in State]
        assert all(re.fullmatch(r"[●▲■–] \w.+", text) for text in shown)
        assert len({text[0] for text in shown}) == len(shown)


def test_facts_are_filled_in() -> None:
    """`word` puts the facts into the sentence; a sentence that is not there is a bug."""
    assert word("period-days", "es", period="mayo", first="1", last="2") == "mayo (1 a 2)"
    assert word("period-days", "en", period="May", first="1", last="2") == "May (1 to 2)"
    with pytest.raises(KeyError):
        word("nothing", "es")
