"""What was measured, kept in docs/performance.md: the newest figure of each row, and a line for each run."""

import re
import subprocess
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from scripts.benches.measure import Measured

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = ROOT / "docs" / "performance.md"
MEASURED, HISTORY, GROWTH = "measured", "history", "growth"
_LINE = re.compile(r"\| `([a-z0-9-]+)` \|")


def figures(one: Measured) -> tuple[str, str, str, str]:
    """Ours and the baseline's with their unit, their ratio, and what is promised."""
    unit = one.row.unit
    return f"{_short(one.ours)} {unit}", f"{_short(one.theirs)} {unit}", _short(one.ratio), one.row.promise


def verdict(one: Measured) -> str:
    """Whether a promise is met, in a word; "" where there is none."""
    return {None: "", True: "met", False: "NOT MET"}[one.met]


def _short(value: float) -> str:
    return f"{value:.3g}" if value < 1 else f"{value:,.2f}" if value < 100 else f"{value:,.0f}"  # noqa: PLR2004 - digits


def keep(found: Sequence[Measured], stamp: tuple[str, str]) -> None:
    """Write what was measured into the document, under this day and commit."""
    text = DOCUMENT.read_text(encoding="utf-8")
    DOCUMENT.write_text(added(text, found, *stamp), encoding="utf-8")


def stamp() -> tuple[str, str]:
    """Today, and the commit that is measured: with a plus where something has changed since."""
    commit = _git("rev-parse", "--short", "HEAD")
    changed = _git("status", "--porcelain", "--untracked-files=no", "--", ".", ":!docs")
    return datetime.now(UTC).date().isoformat(), commit + ("+" if changed else "")


def _git(*arguments: str) -> str:
    return subprocess.run(("git", *arguments), cwd=ROOT, capture_output=True, check=True, text=True).stdout.strip()


def added(text: str, found: Sequence[Measured], day: str, commit: str) -> str:
    """The document with these figures: each row's own line anew, and a line more in the history."""
    lines = {name.group(1): line for line in part(text, MEASURED) if (name := _LINE.match(line))}
    for one in found:
        cells = (f"`{one.row.key}`", one.row.what, *figures(one), verdict(one), one.row.baseline, day, commit)
        lines[one.row.key] = f"| {' | '.join(cells)} |"
    head = [line for line in part(text, MEASURED) if not _LINE.match(line)]
    ratios = ", ".join(f"{one.row.key} {_short(one.ratio if one.row.limit is None else one.ours)}" for one in found)
    past = [*part(text, HISTORY), f"| {day} | {commit} | {ratios} |"]
    return replaced(replaced(text, MEASURED, [*head, *lines.values()]), HISTORY, past)


def part(text: str, name: str) -> list[str]:
    """The lines between a part's marks."""
    return _between(text, name)[1].strip("\n").split("\n")


def replaced(text: str, name: str, lines: Sequence[str]) -> str:
    """The document with other lines between a part's marks."""
    before, _, after = _between(text, name)
    return before + "\n" + "\n".join(lines) + "\n" + after


def _between(text: str, name: str) -> tuple[str, str, str]:
    begin, end = f"<!-- {name}: written by scripts.bench -->", f"<!-- end of {name} -->"
    start, stop = text.index(begin) + len(begin), text.index(end)
    return text[:start], text[start:stop], text[stop:]
