"""The promises in docs/forms.md and the tests that keep them."""

from __future__ import annotations

import re
from pathlib import Path

_HERE = Path(__file__).resolve().parent
_NUMBER = re.compile(r"\b([EFILRSVZ]\d\d)\b")


def _expanded(text: str) -> set[str]:
    """The numbers in a text; 'F06 to F09' means those between as well."""
    found = set(_NUMBER.findall(text))
    for letter, first, last in re.findall(r"\b([A-Z])(\d\d) to [A-Z](\d\d)\b", text):
        found |= {f"{letter}{number:02}" for number in range(int(first), int(last) + 1)}
    return found


def test_every_promise_is_kept_by_a_test() -> None:
    """A numbered promise has a test that cites it, and a test cites no promise that is not made."""
    document = (_HERE.parents[1] / "docs" / "forms.md").read_text(encoding="utf-8")
    promised = _expanded(document[document.index("## What is promised") :])
    tests = [path for path in _HERE.glob("test_*.py") if path.name != Path(__file__).name]
    cited = set().union(*(_expanded(path.read_text(encoding="utf-8")) for path in tests))
    assert promised == cited
