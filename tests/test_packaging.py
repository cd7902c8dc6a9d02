"""What is installed is what is in the tree."""

import hashlib
import os
import plistlib
import shutil
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


RUNTIME = b"\x7fELF...." + b"AI\x02" + b" mounts what follows it"
# In the place of what takes a minute: it lists what would go in.
LISTS = '#!/bin/sh\ncd "$1" && find . | sort > "$OLDPWD/$2"\n'
PROGRAM = '#!/bin/sh\n[ "$*" = --version ] && echo "fieldkit, version 0.3.0" || printf "<%s>" "$@"\n'


def _executable(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)


def _image(tree: Path, runtime: bytes, wanted: str) -> subprocess.CompletedProcess[str]:
    (tree / "runtime").write_bytes(runtime)
    more = {"PATH": f"{tree / 'tools'}:{os.environ['PATH']}", "FIELDKIT_RUNTIME_SHA256": wanted}
    command = [tree / "packaging" / "linux" / "appimage.sh", tree / "runtime"]
    return subprocess.run(command, check=False, capture_output=True, text=True, env={**os.environ, **more})


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A tree with a built program in it that only says its version."""
    shutil.copytree(ROOT / "packaging", tmp_path / "packaging")
    shutil.copy(ROOT / "LICENSE", tmp_path)
    _executable(tmp_path / "dist" / "fieldkit" / "fieldkit", PROGRAM)
    _executable(tmp_path / "tools" / "mksquashfs", LISTS)
    _executable(tmp_path / "tools" / "git", "#!/bin/sh\necho 1780000000\n")
    return tmp_path


def test_an_appimage_is_the_runtime_and_what_a_desktop_looks_for(built: Path) -> None:
    """The runtime comes first, as it was downloaded; program, desktop entry, icon and what it runs stand behind it."""
    done = _image(built, RUNTIME, hashlib.sha256(RUNTIME).hexdigest())
    assert done.returncode == 0, done.stderr
    (image,) = (built / "dist").glob("*.AppImage")
    assert image.name.startswith("fieldkit-0.3.0-")
    assert os.access(image, os.X_OK)
    data = image.read_bytes()
    assert data.startswith(RUNTIME)
    inside = data.removeprefix(RUNTIME).decode().splitlines()
    assert {"./AppRun", "./fieldkit.desktop", "./fieldkit.svg", "./.DirIcon", "./usr/lib/fieldkit/fieldkit"} <= {
        *inside
    }


@pytest.mark.parametrize(
    ("runtime", "wanted", "said"),
    [(b"\x7fELF, and nothing of AppImage", "", "is no runtime"), (RUNTIME, "0" * 64, "has the SHA-256")],
)
def test_another_runtime_than_the_published_one_makes_nothing(
    built: Path, runtime: bytes, wanted: str, said: str
) -> None:
    """Whoever gets it into the release has a program in front of ours on every laptop."""
    done = _image(built, runtime, wanted)
    assert done.returncode == 1
    assert said in done.stderr
    assert not list((built / "dist").glob("*.AppImage*"))


@pytest.mark.parametrize(
    ("given", "run"),
    [
        (["/stick/mesa ñ.kit"], "<open></stick/mesa ñ.kit>"),
        (["demo", "--out", "/here"], "<demo><--out></here>"),
        ([], "<>"),
    ],
)
def test_a_file_that_is_opened_with_an_appimage_reaches_the_window(tmp_path: Path, given: list[str], run: str) -> None:
    """A desktop gives its path alone; commands go on as they are."""
    _executable(tmp_path / "usr" / "lib" / "fieldkit" / "fieldkit", PROGRAM)
    shutil.copy(ROOT / "packaging" / "linux" / "AppRun", tmp_path)
    done = subprocess.run([tmp_path / "AppRun", *given], check=True, capture_output=True, text=True)
    assert done.stdout == run


def _unpacks_itself(folder: Path, need: int) -> Path:
    """The file for who is not root, as make.sh puts it together, with a program that only says its version."""
    program = folder / "made" / "fieldkit"
    _executable(program / "fieldkit", PROGRAM)
    (program / "share").mkdir()
    for name in ("linux/fieldkit.desktop", "linux/fieldkit.xml", "fieldkit.svg"):
        shutil.copy(ROOT / "packaging" / name, program / "share")
    packed = folder / "fieldkit.tar.gz"
    subprocess.run(["tar", "-czf", packed, "-C", program.parent, "fieldkit"], check=True)
    script = (ROOT / "packaging" / "linux" / "unpack.sh").read_text(encoding="utf-8")
    script = script.replace("@VERSION@", "0.3.0").replace("@NEED@", str(need))
    path = folder / "fieldkit-0.3.0.run"
    path.write_bytes(script.encode() + packed.read_bytes())
    return path


def _unpacked(path: Path, home: Path) -> subprocess.CompletedProcess[str]:
    for tool in ("update-mime-database", "update-desktop-database"):
        _executable(path.parent / "tools" / tool, '#!/bin/sh\necho "${0##*/} $1" >> "$HOME/told"\n')
    mine = {"HOME": str(home), "PATH": f"{path.parent / 'tools'}:{os.environ['PATH']}", "XDG_DATA_HOME": ""}
    return subprocess.run(["sh", path], check=False, capture_output=True, text=True, env={**os.environ, **mine})


def test_the_file_that_unpacks_itself_tells_the_desktop(tmp_path: Path) -> None:
    """In a home with ñ and spaces. A desktop that is not told finds no program for a kit."""
    home = tmp_path / "Año Ñ"
    home.mkdir()
    done = _unpacked(_unpacks_itself(tmp_path, 1), home)
    assert done.returncode == 0, done.stderr
    share, program = home / ".local" / "share", home / ".local" / "opt" / "fieldkit" / "current" / "fieldkit"
    assert subprocess.check_output([program, "--version"], text=True) == "fieldkit, version 0.3.0\n"
    entry = (share / "applications" / "fieldkit.desktop").read_text(encoding="utf-8")
    assert f'Exec="{program}" open %f\n' in entry
    told = (home / "told").read_text(encoding="utf-8").splitlines()
    assert told == [f"update-mime-database {share / 'mime'}", f"update-desktop-database {share / 'applications'}"]


def test_without_room_it_says_so_and_leaves_nothing(tmp_path: Path) -> None:
    """Both figures, in Spanish and English."""
    home = tmp_path / "home"
    home.mkdir()
    done = _unpacked(_unpacks_itself(tmp_path, 10**9), home)
    assert done.returncode == 3
    assert "hacen falta 1000000000 MB" in done.stderr
    assert "1000000000 MB are needed" in done.stderr
    assert [path for path in home.rglob("*") if not path.is_dir()] == []
