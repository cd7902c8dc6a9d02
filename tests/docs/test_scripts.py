"""The scripts that the documentation names can be asked what they do."""

import re
import subprocess
import sys

import pytest

import scripts
from tests.docs.pages import PAGES, ROOT

_NAMED = re.compile(r"python -m (scripts\.[a-z_.]*[a-z_])")
NAMED = sorted({name for page in PAGES for name in _NAMED.findall(page.read_text(encoding="utf-8"))})


@pytest.mark.parametrize("name", NAMED)
def test_a_script_says_what_it_does(name: str) -> None:
    """Or an argument parser of its own does."""
    source = ROOT.joinpath(*name.split("."))
    path = source / "__init__.py" if source.is_dir() else source.with_suffix(".py")
    assert scripts.about(["python", "-m", name, "--help"]) or "ArgumentParser" in path.read_text(encoding="utf-8")
    assert scripts.about(["python", "-m", name]) is None


def test_asking_does_nothing() -> None:
    """`scripts.keep_release` would fail without its two arguments."""
    command = (sys.executable, "-m", "scripts.keep_release", "--help")
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "COMMIT NAME" in done.stdout
