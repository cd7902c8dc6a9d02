"""A process that does deeds for whoever attacks it.

`python -m tests.proof.worker` reads lines 'DEED FOLDER KEY TOLD [SIZE]' and forks a child for each, which is cheap:
what is slow to load is loaded already. It prints the child's process id, and when that has ended its exit status.
SIZE limits how large a file may grow. With the same words as arguments it does one deed itself.
"""

import os
import sys
from pathlib import Path

from fieldkit import database
from fieldkit.errors import WorldFailed
from fieldkit.keys import StoreKey
from tests.proof import deeds

FAILED = 3


def do(name: str, folder: str, key: str, told: str, size: str = "") -> int:
    """Do a deed to its end. Returns 3 where the world failed, and tells the code."""
    if size:
        import resource  # noqa: PLC0415 - not everywhere

        resource.setrlimit(resource.RLIMIT_FSIZE, (int(size), int(size)))
    tell = deeds.teller(Path(told))
    try:
        deeds.named(name).work(Path(folder), StoreKey(bytes.fromhex(key)), tell)
    except WorldFailed as failed:
        sys.stderr.write(f"{failed.code}\n")
        return FAILED
    return 0


def serve() -> None:
    """Fork a child for each line."""
    for line in sys.stdin:
        child = os.fork()
        if not child:
            status = 1
            try:
                status = do(*line.split())
            finally:
                os._exit(status)
        _say(child)
        _, status = os.waitpid(child, 0)
        _say(os.waitstatus_to_exitcode(status))


def _say(number: int) -> None:
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()


def main() -> None:
    """One deed, or all that are asked for."""
    for setting in os.environ.get("FIELDKIT_PROOF_PRAGMAS", "").split():
        name, _, value = setting.partition("=")
        database._SETTINGS[name] = int(value)
    deeds.ROUNDS = int(os.environ.get("FIELDKIT_PROOF_ROUNDS", deeds.ROUNDS))
    if sys.argv[1:]:
        sys.exit(do(*sys.argv[1:]))
    serve()


if __name__ == "__main__":
    main()
