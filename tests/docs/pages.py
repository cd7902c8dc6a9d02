"""The documentation as its tests see it: pages, their plain words, their links, their blocks of commands."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MANUAL = ROOT / "docs" / "manual"
PAGES = (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md")))
_FENCE = re.compile(r"^```.*?^```", re.DOTALL | re.MULTILINE)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_PICTURE = re.compile(r"!\[([^\]]*)\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]]+)\]\(([^)]*)\)")
_CODE = re.compile(r"`[^`]*`")
_MARK = re.compile(r"<!-- run(?:: (\d))? -->\n```\w*\n(.*?)^```", re.DOTALL | re.MULTILINE)


@dataclass(frozen=True)
class Block:
    """Commands that can be followed as they stand, and the status that the last of them leaves."""

    text: str
    status: int


def blocks(page: Path) -> list[Block]:
    """The blocks marked `<!-- run -->`, in order; `<!-- run: 1 -->` where something is to be looked at."""
    found = _MARK.finditer(page.read_text(encoding="utf-8"))
    return [Block(one[2], int(one[1] or 0)) for one in found]


def words(page: Path) -> str:
    """What a reader reads, a paragraph, item or cell a line: without code, comments, addresses and marks."""
    text = _COMMENT.sub("", _FENCE.sub("", page.read_text(encoding="utf-8")))
    text = _CODE.sub("", _LINK.sub(r"\1", _PICTURE.sub(r"\1", text)))
    lines = (re.sub(r"^\s*(#+|\d+\.|[-*>])\s+", "\n", line) for line in text.splitlines())
    return re.sub(r"[*_#]", "", re.sub(r"\s*\|[\s|:-]*", "\n", "\n".join(lines)))


def links(page: Path) -> Iterator[str]:
    """Where a page leads, its pictures among it."""
    text = _FENCE.sub("", page.read_text(encoding="utf-8"))
    for found in re.finditer(r"\]\(([^)\s]+)\)", _CODE.sub("", text)):
        yield found[1]


def anchors(page: Path) -> set[str]:
    """The names of a page's headings, as the site and GitHub make them of words without accents."""
    heads = re.findall(r"^#+ (.+)$", _FENCE.sub("", page.read_text(encoding="utf-8")), re.MULTILINE)
    return {_slug(re.sub(r"[`*]", "", head)) for head in heads}


def _slug(head: str) -> str:
    plain = unicodedata.normalize("NFKD", head).encode("ascii", "ignore").decode()
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", plain).strip().lower())
