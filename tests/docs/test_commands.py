"""Whoever follows the documentation, command by command, gets where it says."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.docs.pages import MANUAL, PAGES, ROOT, blocks
from tests.docs.shell import within
from tests.ui.cli.program import START, environment, run
from ui.cli.main import fieldkit

RUNNABLE = [page for page in PAGES if blocks(page)]
# The English manual has the Spanish one's steps, as a test below makes sure; `make proof` follows both, in a shell.
FOLLOWED = [page for page in RUNNABLE if MANUAL / "en" not in page.parents]
_SPOKEN = re.compile(r"(?<![\w=])fieldkit ([a-z][a-z-]*)(?: ([a-z-]+))?")


def _name(page: Path) -> str:
    return str(page.relative_to(ROOT))


@pytest.mark.parametrize("page", FOLLOWED, ids=_name)
def test_every_step_that_can_be_followed_works(page: Path, tmp_path: Path) -> None:
    """In order, in an empty folder."""
    assert within(tmp_path, [(block.text, block.status) for block in blocks(page)]) == []


@pytest.mark.skipif("FIELDKIT_MANUAL" not in os.environ, reason="a minute: `make proof` runs them in a real shell")
@pytest.mark.parametrize("page", RUNNABLE, ids=_name)
def test_every_step_works_in_a_shell(page: Path, tmp_path: Path) -> None:
    """The real program, started anew for each command by bash."""
    program = tmp_path / "bin" / "fieldkit"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -c "{START}" "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    (tmp_path / "here").mkdir()
    path = f"{program.parent}:{os.environ['PATH']}"
    activate = tmp_path / "here" / ".venv" / "bin" / "activate"
    activate.parent.mkdir(parents=True)
    activate.touch()
    text = "\n".join(block.text for block in blocks(page) if not block.status)
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", text],
        cwd=tmp_path / "here", env=environment(PATH=path), capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif("FIELDKIT_MANUAL" not in os.environ, reason="half a minute: `make proof` builds the site")
def test_the_site_is_built_without_a_warning_and_loads_nothing(tmp_path: Path) -> None:
    """Every page, the modules' docstrings among them; no script, style, font or picture from elsewhere."""
    command = (Path(sys.executable).with_name("mkdocs"), "build", "--strict", "--quiet", "--site-dir", tmp_path)
    environ = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    for page in tmp_path.rglob("*.html"):
        assert not re.search(r"<(?:script|img|link rel=.(?:stylesheet|icon))[^>]*https?://", page.read_text("utf-8"))


def test_the_manual_shows_both_languages_the_same_steps() -> None:
    """As many blocks in Spanish as in English, so that no step is followed in one alone."""
    counts = [
        sorted(len(blocks(page)) for page in (MANUAL / code).glob("*.md") if blocks(page)) for code in ("es", "en")
    ]
    assert counts[0] == counts[1]
    assert sum(counts[0]) >= 9


@pytest.mark.parametrize("page", [page for page in PAGES if page.name != "batch-format.md"], ids=_name)  # labels there
def test_every_command_that_is_named_exists(page: Path) -> None:
    """Also those that no test can follow, such as a mailbox in a cloud."""
    code = re.findall(r"```.*?```|`[^`]+`", page.read_text(encoding="utf-8"), re.DOTALL)
    for name, after in (found for text in code for found in _SPOKEN.findall(text)):
        assert name in fieldkit.list_commands(None), f"fieldkit {name}"  # type: ignore[attr-defined,arg-type]
        command = fieldkit.get_command(None, name)  # type: ignore[attr-defined,arg-type]
        if hasattr(command, "commands") and after:
            assert after in command.commands, f"fieldkit {name} {after}"


def test_a_wrong_step_would_be_noticed(tmp_path: Path) -> None:
    """The test that follows can fail."""
    assert run("form", "check", tmp_path / "none.xlsx").status != 0
    assert within(tmp_path, [("fieldkit check nowhere", 0)]) != []
