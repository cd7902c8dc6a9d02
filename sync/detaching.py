"""What is taken out of a master on a server: a year that is purged, a municipality that leaves; and brought back.

Where it is to be kept, it is sealed to the office in files such as one copy of a master hands over to another: read
back before anything is let go, and taken by any copy that merges them.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from fieldkit import files
from fieldkit.envelope import LIMIT, EnvelopeRefused
from fieldkit.errors import Code, WorldFailed
from fieldkit.master import opening
from fieldkit.progress import Progress
from fieldkit.store import Store
from sync import handover

_AT_ONCE = 5_000  # versions that share a transaction


@dataclass(frozen=True)
class Detached:
    """What was taken out, and the files in which it is kept."""

    sessions: int
    versions: int
    files: tuple[Path, ...]


def detach(store: Store, municipality: str | None, year: int | None, out: Path | None, progress: Progress) -> Detached:
    """Take out a municipality, a year, or one year of one municipality: all of it or nothing. Others wait meanwhile.

    MASTER_HERE where the master is here, MASTER_NO_DRAWER, FILE_EXISTS where `out` is there.
    """
    with closing(opening.server(store)) as master:
        from fieldkit.master.postgres.detaching import Place  # noqa: PLC0415 - an optional library

        with master.taking_out(Place(municipality, year)) as (taken, said):
            written = tuple(_write(store, out, _watched(said, taken.versions, progress))) if out else ()
    return Detached(*taken, written)


def _watched(said: Iterable[bytes], total: int, progress: Progress) -> Iterator[list[bytes]]:
    for done, payload in enumerate(said):
        if done % _AT_ONCE == 0:
            progress.step(done, total)
        yield [payload]


def _write(store: Store, out: Path, groups: Iterable[list[bytes]]) -> Iterator[Path]:
    for number, part in enumerate(handover.sealed(store, groups), 1):
        path = out if number == 1 else out.with_name(f"{out.stem}-{number}{out.suffix}")
        if path.exists():
            raise WorldFailed(Code.FILE_EXISTS, path=str(path))
        files.write_whole(path, part)
        if _read(store, path) != handover.versions_in(store, part):
            raise WorldFailed(Code.DISK_FAILED, path=str(path))
        yield path


def _read(store: Store, path: Path) -> Sequence[object]:
    return handover.versions_in(store, files.read(path, LIMIT + 1))


def attach(store: Store, paths: Sequence[Path], progress: Progress) -> int:
    """Bring back what `detach` kept, whether it was taken out here or never was here. How many versions were new.

    MASTER_HERE where the master is here (there `merge` takes the files), FILE_UNREADABLE.
    """
    new = 0
    with closing(opening.server(store)) as master:
        for done, path in enumerate(paths):
            progress.step(done, len(paths))
            try:
                found = handover.versions_in(store, files.read(path, LIMIT + 1))
            except EnvelopeRefused as refused:
                raise WorldFailed(Code.FILE_UNREADABLE, path=str(path)) from refused
            for start in range(0, len(found), _AT_ONCE):
                new += master.bring_back(found[start : start + _AT_ONCE])
    return new
