"""Measures the program under the limits of an old laptop: `python -m scripts.old_laptop FOLDER` (Linux, as root).

Control groups (version 1) give it half a processor, a gigabyte of memory with its file cache in it, and the disk's
80 reads and 80 synchronous writes a second at 60 MB/s; its own files are taken out of the cache before the first start.
The same is run without limits, in turn. FIELDKIT_PROGRAM names a built program, otherwise this tree is run.
"""

import os
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from scripts.built_start import EVERY, PATIENCE, on_screen

ROOT = Path(__file__).resolve().parents[1]
PROGRAM = shlex.split(os.environ.get("FIELDKIT_PROGRAM", "")) or [sys.executable, "-m", "ui.cli"]
GROUPS = Path("/sys/fs/cgroup")
NAME = "fieldkit-old-laptop"
MEMORY = 1 << 30
LIMITS = {
    "memory": {"memory.limit_in_bytes": str(MEMORY)},
    "cpu": {"cpu.cfs_period_us": "100000", "cpu.cfs_quota_us": "50000"},
    "blkio": {
        "blkio.throttle.read_iops_device": "{disk} 80", "blkio.throttle.write_iops_device": "{disk} 80",
        "blkio.throttle.read_bps_device": "{disk} 60000000", "blkio.throttle.write_bps_device": "{disk} 60000000",
    },
}  # fmt: skip
TESTS = 1000
PASSPHRASE = "cuatro sillas y un brasero"


@contextmanager
def limited(folder: Path) -> Iterator[list[Path]]:
    """Groups with these limits; what is in them obeys."""
    device = folder.stat().st_dev
    disk = f"{os.major(device)}:{os.minor(device)}"
    groups = [GROUPS / kind / NAME for kind in LIMITS]
    for group, limits in zip(groups, LIMITS.values(), strict=True):
        group.mkdir()
        for file, limit in limits.items():
            (group / file).write_text(limit.format(disk=disk))
    try:
        yield groups
    finally:
        for group in groups:
            group.rmdir()


def start(command: Sequence[object], groups: Sequence[Path], **more: str) -> subprocess.Popen[bytes]:
    """Start something within these groups."""

    def enter() -> None:
        for group in groups:
            (group / "tasks").write_text(str(os.getpid()))

    mine = {"FIELDKIT_PASSPHRASE": PASSPHRASE, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "xcb", **more}
    words = list(map(str, command))
    out = subprocess.DEVNULL
    # `preexec_fn` is safe here: there is one thread.
    return subprocess.Popen(words, env={**os.environ, **mine}, preexec_fn=enter, stdout=out, stderr=out)  # noqa: PLW1509


def forget_files(folder: Path) -> None:
    """Have the system forget what it holds of these files: the next start reads the disk."""
    for path in folder.rglob("*"):
        if path.is_file():
            handle = os.open(path, os.O_RDONLY)
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
            os.close(handle)


def window(groups: Sequence[Path], home: Path) -> float:
    """Seconds from a click until the window is on screen."""
    home.mkdir(parents=True, exist_ok=True)
    begun = time.monotonic()
    program = start(PROGRAM, groups, HOME=str(home), XDG_CONFIG_HOME=str(home / "config"))
    while not on_screen(program.pid) and time.monotonic() < begun + PATIENCE:
        time.sleep(EVERY)
    took = time.monotonic() - begun
    program.terminate()
    program.wait()
    return took


def road(groups: Sequence[Path], folder: Path) -> tuple[float, float, float]:
    """Seconds, seconds of the processor and peak megabytes of the whole road on made-up tests, to the workbook."""
    shutil.rmtree(folder, ignore_errors=True)
    begun = time.monotonic()
    program = start([*PROGRAM, "demo", "--out", folder, "--tests", TESTS], groups)
    _, status, used = os.wait4(program.pid, 0)
    if status:
        raise SystemExit(f"the demo ended with {status}")
    return time.monotonic() - begun, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def say(*words: object) -> None:
    """A line of the table."""
    sys.stdout.write(" | ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def main() -> None:
    """Measure both, in turn."""
    folder = Path(sys.argv[1]).absolute()
    folder.mkdir(parents=True, exist_ok=True)
    files = Path(PROGRAM[0]).resolve().parent if "FIELDKIT_PROGRAM" in os.environ else Path(sys.prefix)
    say("", "first start, s", "next start, s", f"road of {TESTS} tests, s", "processor, s", "peak, MB")
    with limited(folder) as groups:
        for name, obeyed in (("without limits", []), ("old laptop", groups)) * 2:
            forget_files(files)
            starts = [window(obeyed, folder / "home") for _ in range(2)]
            took, worked, peak = road(obeyed, folder / "road")
            say(name, *(f"{one:.1f}" for one in starts), f"{took:.0f}", f"{worked:.0f}", f"{peak:.0f}")
        held = int((groups[0] / "memory.max_usage_in_bytes").read_text()) >> 20
        say("old laptop: most memory at once, file cache included, MB", held)


if __name__ == "__main__":
    main()
