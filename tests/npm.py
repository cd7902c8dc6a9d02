"""What tests run under Node.js: installed once by npm, and kept for the next run."""

import hashlib
import secrets
import shutil
import subprocess
from pathlib import Path

from tests import loud

_CACHE = Path(__file__).resolve().parents[1] / ".setup"


def installed(source: Path, what: str) -> Path:
    """A copy of a folder with its packages, kept under the name of their lock file. Skips loudly without Node.js."""
    if not all(map(shutil.which, ("node", "npm"))):
        loud.skip(f"{what}: Node.js and npm are not installed")
    parts = sorted([*source.glob("*.mjs"), *source.glob("*.json"), source / ".npmrc"])
    digest = hashlib.sha256(b"\0".join(path.read_bytes() for path in parts)).hexdigest()[:16]
    folder = _CACHE / f"node-{digest}"
    if folder.is_dir():
        return folder
    fresh = _CACHE / f"node-{secrets.token_hex(4)}.part"
    shutil.copytree(source, fresh, ignore=shutil.ignore_patterns("node_modules"))
    command = ("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error")
    done = subprocess.run(command, cwd=fresh, capture_output=True, text=True, check=False, timeout=240)
    if done.returncode:
        shutil.rmtree(fresh)
        loud.skip(f"{what}: npm could not fetch its packages")
    try:
        fresh.rename(folder)
    except OSError:  # another worker was quicker
        shutil.rmtree(fresh)
    return folder
