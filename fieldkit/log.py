"""What happened, for whoever has to help: which commands ended how, and where a bug of ours struck.

Ids and codes only: never an answer, a name, a place, a path, a passphrase or an error's own text. And nothing that says
when a test was saved: commands that record people's answers leave no line when they end well, and a line has its day,
never its hour. The file lies in the user's folder for such things, not in a store, and stays small.
"""

import logging
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from fieldkit.errors import Code

FILE = "fieldkit.log"
_BYTES = 64 << 10
_OLDER = 2
_FRAMES = 12
# Run once a person, or at moments that a person could remember: their good end is not written down.
UNTOLD = frozenset({"record", "correct", "withdraw", "session new", "list", "desktop"})
_logger = logging.getLogger("fieldkit")
_logger.addHandler(logging.NullHandler())
_logger.propagate = False


class _Handler(RotatingFileHandler):
    """A log that cannot be written is no reason to stop, nor to speak."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging calls it so
        """Let it be."""


def folder() -> Path:
    """Where the log lies: FIELDKIT_LOG_FOLDER, or the system's own place for it."""
    chosen = os.environ.get("FIELDKIT_LOG_FOLDER")
    if chosen:
        return Path(chosen)
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData/Local") / "fieldkit"
    if sys.platform == "darwin":
        return home / "Library/Logs/fieldkit"
    return Path(os.environ.get("XDG_STATE_HOME") or home / ".local/state") / "fieldkit"


@contextmanager
def writing() -> Iterator[None]:
    """Keep a log meanwhile, where its folder can be written to."""
    try:
        folder().mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = _Handler(folder() / FILE, maxBytes=_BYTES, backupCount=_OLDER, encoding="utf-8", delay=True)
    except (OSError, RuntimeError):  # RuntimeError: nobody's home
        yield
        return
    handler.setFormatter(logging.Formatter("%(message)s"))
    _logger.addHandler(handler)
    _logger.setLevel(logging.INFO)
    try:
        yield
    finally:
        _logger.removeHandler(handler)
        handler.close()


def ended(command: str, status: int) -> None:
    """A command came to its end. `command`: its words, without what was given to it."""
    if command not in UNTOLD:
        _say(f"'{command}' ended with status {status}.")


def took_out(forms: Sequence[str]) -> None:
    """Single submissions left the store in a workbook: of which forms, and nothing of what is in them."""
    _say(f"Single submissions were taken out, encrypted: {', '.join(forms)}.")


def failed(command: str, code: Code) -> None:
    """The world failed."""
    _say(f"'{command}' could not be done: {code.value}.")


def crashed(kind: type[BaseException], trace: TracebackType | None) -> None:
    """A bug of ours: which kind of error, and the way to it, without any value."""
    _say(f"A bug of ours: {kind.__name__}, at {' < '.join(reversed(frames(trace))) or 'an unknown place'}.")


def frames(trace: TracebackType | None) -> list[str]:
    """Where a traceback passed, outermost first: 'union.py:104 _show'. The innermost ones of a long way."""
    passed = []
    while trace is not None:
        code = trace.tb_frame.f_code
        passed.append(f"{Path(code.co_filename).name}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return passed[-_FRAMES:]


def read() -> list[str]:
    """All lines that are kept, older first."""
    names = [*(f"{FILE}.{number}" for number in range(_OLDER, 0, -1)), FILE]
    return [line for name in names for line in _lines(folder() / name)]


def _lines(path: Path) -> Sequence[str]:
    try:
        return path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ()


def _say(sentence: str) -> None:
    _logger.info("%s  %s", datetime.now(UTC).date().isoformat(), sentence)
