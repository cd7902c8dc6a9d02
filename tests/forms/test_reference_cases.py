"""Public forms that nobody here wrote, against what the reference engines answer for them (R01)."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING

import pytest

from forms.trial import try_out
from forms.workbook import compile_workbook, load_compiled

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.shared


def test_reference_cases(shared: Path, subtests: pytest.Subtests) -> None:
    """R01: every form loads, and every node shows what the reference engines agree on."""
    for cases in sorted((shared / "forms").glob("*.cases.json")):
        with subtests.test(cases.name):
            assert _differences(cases) == []


def _differences(cases: Path) -> list[tuple[int, str, object, object]]:
    told = json.loads(cases.read_text(encoding="utf-8"))
    workbook = cases.with_name(cases.name.removesuffix(".cases.json"))
    form = load_compiled(compile_workbook(workbook.read_bytes()).blob)
    clock = datetime.fromisoformat(told["clock"])
    found = []
    for number, case in enumerate(told["cases"]):
        nodes = try_out(form, case["answers"], lambda: clock).nodes
        for path, expected in case["nodes"].items():
            shown = {name: nodes.get(path, {}).get(name) for name in expected}
            if shown != expected:
                found.append((number, path, expected, shown))
    return found
