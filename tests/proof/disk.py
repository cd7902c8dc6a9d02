"""A disk that loses power: of a recorded log it keeps what was synced, and of the rest whatever it likes.

What was written and not synced may be dropped, kept out of order, or torn within a page: each sector of 512 bytes of
each write is kept or not by itself. A name that was made, changed or taken away is safe once its folder was synced.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.proof.strace import Event

SECTOR = 512
_PASSING = ("-shm",)  # made anew by whoever opens the database next


@dataclass
class _File:
    """A file: what is safe, and the writes and new lengths (None) that are not yet."""

    safe: bytearray
    pending: list[tuple[int, bytes | None]] = field(default_factory=list)
    length: int = 0  # as the program sees it

    def sync(self) -> None:
        for at, data in self.pending:
            _put(self.safe, at, data)
        self.pending.clear()

    def after_a_cut(self, chance: Random) -> bytes:
        kept = bytearray(self.safe)
        share = chance.choice((0.0, 0.1, 0.5, 0.9, 1.0))
        for at, data in self.pending:
            if data is None:
                if chance.random() < share:
                    _put(kept, at, None)
                continue
            for start, sector in _sectors(at, data):
                if chance.random() < share:
                    _put(kept, start, sector)
        return bytes(kept)


def _sectors(at: int, data: bytes) -> Iterator[tuple[int, bytes]]:
    start = 0
    while start < len(data):
        end = min(len(data), start + SECTOR - (at + start) % SECTOR)
        yield at + start, data[start:end]
        start = end


def _put(content: bytearray, at: int, data: bytes | None) -> None:
    if data is None:
        del content[at:]
        content.extend(bytes(at - len(content)))
        return
    content.extend(bytes(max(0, at - len(content))))
    content[at : at + len(data)] = data


class Disk:
    """The files of one folder while a log is played. Names map to files; names not yet safe are kept apart."""

    def __init__(self, origin: Path, folder: str) -> None:
        self._prefix = folder + "/"
        self._now: dict[str, _File] = {}
        for path in origin.rglob("*"):
            if path.is_file():
                data = bytearray(path.read_bytes())
                self._now[path.relative_to(origin).as_posix()] = _File(data, length=len(data))
        self._safe = dict(self._now)
        self._names: list[tuple[str, _File | None]] = []  # what happened to names and is not safe yet

    def play(self, event: Event) -> None:
        """One call of the log."""
        if not (event.path + "/").startswith(self._prefix) or event.path.endswith(_PASSING):
            return
        name = event.path[len(self._prefix) :]
        if event.call == "sync" and name not in self._now:
            self._sync_folder(name)
        elif event.call == "create":
            if name not in self._now:
                self._name(name, _File(bytearray()))
        elif event.call == "rename":
            to = event.to[len(self._prefix) :]
            self._name(to, self._now[name])
            self._name(name, None)
        elif event.call == "unlink":
            self._name(name, None)
        elif event.call in ("pwrite64", "write", "ftruncate", "sync"):
            self._change(self._now[name], event)

    def _change(self, file: _File, event: Event) -> None:
        if event.call == "sync":
            file.sync()
        elif event.call == "ftruncate":
            file.pending.append((event.at, None))
            file.length = event.at
        else:
            at = event.at if event.call == "pwrite64" else file.length
            file.pending.append((at, event.data))
            file.length = max(file.length, at + len(event.data))

    def _name(self, name: str, file: _File | None) -> None:
        self._names.append((name, file))
        if file is None:
            self._now.pop(name, None)
        else:
            self._now[name] = file

    def _sync_folder(self, folder: str) -> None:
        inside = [(name, file) for name, file in self._names if name.rpartition("/")[0] == folder]
        self._names = [pair for pair in self._names if pair not in inside]
        _rename(self._safe, inside)

    def cut(self, folder: Path, chance: Random) -> None:
        """Write into an empty folder what the disk holds when the power comes back."""
        left = dict(self._safe)
        share = chance.choice((0.0, 0.5, 1.0))
        _rename(left, [pair for pair in self._names if chance.random() < share])
        for name, file in left.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(file.after_a_cut(chance))


def _rename(names: dict[str, _File], changes: Sequence[tuple[str, _File | None]]) -> None:
    for name, file in changes:
        if file is None:
            names.pop(name, None)
        else:
            names[name] = file
