"""What SQLCipher's memory locking costs, and what it locks (Linux): docs/decisions/0010.

`python -m scripts.benches.memory 1` with locking, `0` without. Each needs a process of its own: the setting is global.
"""

import re
import secrets
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from fieldkit import database, settings
from fieldkit.store import Store
from scripts.benches.store import ANSWERS, PASSPHRASE, version

_STATUS, _SMAPS, _MEMORY = (Path("/proc/self") / name for name in ("status", "smaps", "mem"))
_MAPPING = re.compile(r"([0-9a-f]+)-([0-9a-f]+) r")


def main() -> None:
    """Print milliseconds of CPU a piece, what is locked, and where an answer lies in memory."""
    database._SETTINGS["cipher_memory_security"] = sys.argv[1]  # noqa: SLF001 - what is measured
    with tempfile.TemporaryDirectory() as folder:
        store = Store.create_office(Path(folder) / "office", "Bench", PASSPHRASE)
        form, session = store.shelf.form("mesa_test"), secrets.token_hex(16)
        many = [version(secrets.token_hex(16), ANSWERS) for _ in range(1_000)]
        print(f"save      {_cpu(lambda: store.submissions.save(form, session, ANSWERS), 300):.3f}")
        print(f"statement {_cpu(lambda: store.settings.get(settings.MAILBOX), 2_000):.3f}")
        print(f"unite     {_cpu(lambda: store.union.add(many), 1):.0f} (1,000 versions of as many gatherings)")
        print(*re.findall(r"(?:VmLck|VmRSS):\s+\d+ kB", _STATUS.read_text()))
        canary = "c4n4r1" + secrets.token_hex(6)
        store.submissions.save(form, session, {**ANSWERS, "q01": canary})
        held = list(store.submissions.current("mesa_test", session))
        found = [locked for start, end, locked in _mappings() if canary.encode() in _read(start, end)]
        print(f"an answer lies in {sum(found)} locked and {len(found) - sum(found)} unlocked mappings")
        del held
        store.close()


def _cpu(work: Callable[[], object], times: int) -> float:
    start = time.process_time()
    for _ in range(times):
        work()
    return (time.process_time() - start) / times * 1000


def _mappings() -> Iterator[tuple[int, int, bool]]:
    """Each readable mapping, and whether it is locked."""
    at = None
    for line in _SMAPS.read_text().splitlines():
        found = _MAPPING.match(line)
        if found:
            at = int(found[1], 16), int(found[2], 16)
        elif re.match(r"[0-9a-f]+-", line):
            at = None
        elif line.startswith("VmFlags") and at:
            yield *at, "lo" in line.split()


def _read(start: int, end: int) -> bytes:
    with _MEMORY.open("rb", 0) as memory:
        try:
            memory.seek(start)
            return memory.read(end - start)
        except (OSError, OverflowError, ValueError):
            return b""  # the system's own pages


if __name__ == "__main__":
    main()
