"""What tests run under Node.js: installed once by npm, and kept for the next run."""

import contextlib
import hashlib
import secrets
import shutil
import subprocess
import time
from pathlib import Path

from tests import loud

_CACHE = Path(__file__).resolve().parents[1] / ".setup"
_LONGEST = 240.0  # seconds


def installed(source: Path, what: str) -> Path:
    """A copy of a folder with its packages, kept under the name of their lock file. Skips loudly without Node.js."""
    if not all(map(shutil.which, ("node", "npm"))):
        loud.skip(f"{what}: Node.js and npm are not installed")
    parts = sorted([*source.glob("*.mjs"), *source.glob("*.json"), source / ".npmrc"])
    digest = hashlib.sha256(b"\0".join(path.read_bytes() for path in parts)).hexdigest()[:16]
    folder = _CACHE / f"node-{digest}"
    if folder.is_dir():
        return folder
    _sweep()
    fresh = _CACHE / f"node-{secrets.token_hex(4)}.part"
    shutil.copytree(source, fresh, ignore=shutil.ignore_patterns("node_modules"))
    if not _fetch(fresh):
        shutil.rmtree(fresh, ignore_errors=True)
        loud.skip(f"{what}: npm could not fetch its packages")
    try:
        fresh.rename(folder)
    except OSError:  # another worker was quicker
        shutil.rmtree(fresh)
    return folder


def _fetch(folder: Path) -> bool:
    command = ("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error")
    try:
        return not subprocess.run(command, cwd=folder, capture_output=True, check=False, timeout=_LONGEST).returncode
    except subprocess.TimeoutExpired:
        return False


def _sweep() -> None:
    """What killed runs left half-made. A copy has its source's dates, but not when it came here."""
    for left in _CACHE.glob("node-*.part"):
        with contextlib.suppress(FileNotFoundError):  # another worker sweeps too
            if time.time() - left.stat().st_ctime > 2 * _LONGEST:
                shutil.rmtree(left, ignore_errors=True)
