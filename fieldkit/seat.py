"""Across a network a store is open at one computer at a time. What was measured, and why so: docs/decisions/0069.

While a computer has such a store open, a file beside it names the computer and its processes. On a disk of the
computer's own there is no such file: there the system's locks do.
"""

import contextlib
import hashlib
import json
import os
import platform
from collections import Counter
from pathlib import Path
from typing import Any

from fieldkit import files, netfolder, presence, process, settings
from fieldkit.errors import Code, WorldFailed
from fieldkit.settings import Settings

MARK = "machine.json"
_LIMIT = 64 * 1024
_open: Counter[Path] = Counter()  # how often this process has each store open


def take(folder: Path) -> None:
    """Note that this computer has the store open. STORE_AT_OTHER where another one has."""
    if not netfolder.kind(folder):
        return
    folder = folder.resolve()
    with presence.seat(folder):
        _claim(folder)
        _open[folder] += 1


def leave(folder: Path) -> None:
    """Undo one `take`. Where the network is gone the note stays, and this computer comes back past it."""
    folder = folder.resolve()
    if not _open[folder]:
        return
    _open[folder] -= 1
    if _open[folder]:
        return
    with contextlib.suppress(WorldFailed), presence.seat(folder):
        others = [one for one in _noted(folder).get("processes", ()) if one != os.getpid() and process.alive(one)]
        if others:
            _write(folder, others)
        else:
            forget(folder)


def forget(folder: Path) -> None:
    """Remove another computer's note: a person knows that it no longer has the store open."""
    with files.failures(folder):
        (folder / MARK).unlink(missing_ok=True)


def news(folder: Path, kept: Settings) -> WorldFailed | None:
    """What to tell once, on the first opening across a network: STORE_ON_NETWORK."""
    kind = netfolder.kind(folder)
    if not kind or kept.get(settings.NETWORK_TOLD):
        return None
    kept.set(settings.NETWORK_TOLD, "yes")
    return WorldFailed(Code.STORE_ON_NETWORK, kind=kind)


def _claim(folder: Path) -> None:
    try:
        # Made only where there is none: two computers may come at once, and their locks need not know each other.
        with files.create(folder / MARK, private=True) as file:
            file.write(_note([os.getpid()]))
            files.settle(file)
    except FileExistsError:
        noted = _noted(folder)
        if noted.get("machine") != _here():
            raise WorldFailed(Code.STORE_AT_OTHER, machine=str(noted.get("name", "?"))) from None
        _write(folder, sorted({os.getpid(), *filter(process.alive, noted["processes"])}))
    except OSError as error:
        raise WorldFailed(Code.DISK_FAILED, path=str(folder), detail="") from error


def _noted(folder: Path) -> dict[str, Any]:
    try:
        noted = json.loads(files.read(folder / MARK, _LIMIT))
    except ValueError:
        return {}  # half written when its computer went down
    processes = noted.get("processes") if isinstance(noted, dict) else None
    return noted if isinstance(processes, list) and all(type(one) is int for one in processes) else {}


def _write(folder: Path, processes: list[int]) -> None:
    files.write_whole(folder / MARK, _note(processes), private=True)


def _note(processes: list[int]) -> bytes:
    return json.dumps({"machine": _here(), "name": platform.node(), "processes": processes}).encode()


def _here() -> str:
    """The same for all processes of a computer, and another on the next, which may share its user's whole home."""
    installed = ""
    with contextlib.suppress(OSError):
        installed = Path("/etc/machine-id").read_text(encoding="ascii").strip()
    return hashlib.sha256(f"{installed}\0{platform.node()}\0{platform.machine()}".encode()).hexdigest()[:32]
