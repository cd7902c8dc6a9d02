"""What `docs/security.md` promises is held by tests that are there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
DOCUMENT = (ROOT / "docs/security.md").read_text(encoding="utf-8")
NAMED = sorted(set(re.findall(r"`(tests/[\w/]+(?:\.py)?(?:::\w+)?)`", DOCUMENT)))
SECTIONS = (
    "Keys", "Store on disk", "Anonymity", "Lists of people", "Own codes", "Batches and mailboxes", "Exports",
)  # fmt: skip


@pytest.mark.parametrize("named", NAMED)
def test_each_test_that_is_named_exists(named: str) -> None:
    """A promise does not rest on a test that was renamed or taken away."""
    path, _, name = named.partition("::")
    assert (ROOT / path).exists(), path
    if name:
        assert f"def {name}(" in (ROOT / path).read_text(encoding="utf-8"), named


def test_each_promise_names_a_test() -> None:
    """No row of a table of promises stands without a test."""
    tables = re.findall(r"^\| promise .*\n\|[-|]+\n((?:\|.*\n)+)", DOCUMENT, flags=re.MULTILINE)
    rows = [row for table in tables for row in table.splitlines()]
    assert len(rows) > len(SECTIONS)
    assert not [row for row in rows if "`tests/" not in row]


def test_each_part_says_what_is_not_protected() -> None:
    """Every section has its promises and its limits."""
    parts = re.split(r"^## ", DOCUMENT, flags=re.MULTILINE)[1:]
    assert [part.splitlines()[0] for part in parts] == list(SECTIONS)
    assert all("Not protected:" in part for part in parts)
