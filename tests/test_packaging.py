"""What is installed is what is in the tree."""

import plistlib
import subprocess
import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage
from setuptools import Distribution
from setuptools.config.pyprojecttoml import apply_configuration

from scripts import icons

ROOT = Path(__file__).parents[1]
FLOORS = ("fieldkit", "forms", "sync", "exports", "ui")
LEFT_OUT = {".ts"}  # translations' sources: what is made of them is installed


def test_every_file_of_the_program_is_installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Modules and what lies beside them. An editable install, as developers have it, would hide a gap."""
    monkeypatch.chdir(ROOT)
    program = apply_configuration(Distribution({"script_name": "setup.py"}), "pyproject.toml")
    program.get_command_obj("egg_info").egg_base = str(tmp_path)  # in the tree it would tell its version of the day
    command = program.get_command_obj("build_py")
    command.ensure_finalized()
    modules = {path for _, _, path in command.find_all_modules()}
    beside = {f"{folder}/{name}" for _, folder, _, names in command.data_files for name in names}
    tracked = subprocess.check_output(["git", "ls-files", *FLOORS], text=True).splitlines()
    wanted = {path for path in tracked if Path(path).suffix not in LEFT_OUT}
    assert wanted
    assert sorted(wanted - modules - {str(Path(path)) for path in beside}) == []
    assert all(path.startswith(FLOORS) for path in modules)


def test_icons_for_windows_and_macos_are_painted_from_the_drawing() -> None:
    """Every size, each the drawing and not an empty square; Qt reads the one for Windows back."""
    drawing = ROOT / "packaging" / "fieldkit.svg"
    for size in icons.SIZES:
        picture = QImage.fromData(QByteArray(icons.png(drawing, size)))
        colours = {picture.pixel(x, y) for x in range(0, size, 2) for y in range(0, size, 2)}
        assert (picture.width(), picture.height()) == (size, size)
        assert len(colours) > 1
    written = icons.ico(drawing)
    assert QImage.fromData(QByteArray(written), "ICO").width() in icons.SIZES
    assert written[4] == len(icons.SIZES)
    packed = icons.icns(drawing)
    assert packed[:4] == b"icns"
    assert int.from_bytes(packed[4:8], "big") == len(packed)


def test_every_system_is_told_of_the_same_release() -> None:
    """What Windows shows under Properties is the version of the project, and macOS gets its entitlements."""
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    shown = (ROOT / "packaging" / "windows" / "version.txt").read_text(encoding="utf-8")
    numbers = tuple(int(part) for part in version.split("."))
    assert f'"FileVersion", "{version}"' in shown
    assert f'"ProductVersion", "{version}"' in shown
    assert f"filevers={(*numbers, 0)}" in shown
    assert plistlib.loads((ROOT / "packaging" / "macos" / "entitlements.plist").read_bytes())
    spec = (ROOT / "pyinstaller.spec").read_text(encoding="utf-8")
    for named in ("version.txt", "entitlements.plist", "fieldkit.svg"):
        assert named in spec
