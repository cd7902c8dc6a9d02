"""What is installed is what is in the tree."""

import subprocess
from pathlib import Path

import pytest
from setuptools import Distribution
from setuptools.config.pyprojecttoml import apply_configuration

ROOT = Path(__file__).parents[1]
FLOORS = ("fieldkit", "forms", "sync", "exports", "ui")
LEFT_OUT = {".ts"}  # translations' sources: what is made of them is installed


def test_every_file_of_the_program_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Modules and what lies beside them. An editable install, as developers have it, would hide a gap."""
    monkeypatch.chdir(ROOT)
    command = apply_configuration(Distribution({"script_name": "setup.py"}), "pyproject.toml").get_command_obj(
        "build_py"
    )
    command.ensure_finalized()
    modules = {path for _, _, path in command.find_all_modules()}
    beside = {f"{folder}/{name}" for _, folder, _, names in command.data_files for name in names}
    tracked = subprocess.check_output(["git", "ls-files", *FLOORS], text=True).splitlines()
    wanted = {path for path in tracked if Path(path).suffix not in LEFT_OUT}
    assert wanted
    assert sorted(wanted - modules - {str(Path(path)) for path in beside}) == []
    assert all(path.startswith(FLOORS) for path in modules)
