"""Deeds about laptops: enrol one, compare the words, give one up, help one whose passphrase is forgotten. No Qt."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from fieldkit import enrolment, files, kit, recovery, roster, settings
from fieldkit.enrolment import confirm_station
from fieldkit.progress import Progress
from fieldkit.recovery import Asked
from fieldkit.roster import Listed
from fieldkit.store import Store
from sync.connection import mailbox
from sync.publishing import put_kit
from ui.languages import Language, written

_REQUEST_LIMIT = 1 << 16


@dataclass(frozen=True)
class Enrolled:
    """A laptop that was enrolled, and where the kit lies that it must take in."""

    station: str
    name: str
    kit: Path


def listed(store: Store, _progress: Progress) -> list[Listed]:
    """Return the roster with what became of each laptop."""
    return roster.listed(store)


def enrol(store: Store, _progress: Progress, *, request: Path, today: date) -> Enrolled:
    """Take a laptop in, and put its kit beside its request: the stick that brought one takes the other back."""
    out = _beside(request, "kit")
    files.need_writable(out)  # who is on the roster stays on it
    member = kit.enrol(store, files.read(request, _REQUEST_LIMIT))
    sealed = kit.publish(store, today.isoformat())
    files.write_whole(out, sealed)
    if store.settings.get(settings.MAILBOX):
        with mailbox(store) as there:
            put_kit(store, there, sealed)  # the others learn of it as well
    return Enrolled(member.keys.id, member.name, out)


def words(store: Store, _progress: Progress, *, station: str, language: Language) -> str:
    """Return the six words of a laptop and this office."""
    return " ".join(enrolment.words_of(store, roster.find(store, station)).words(written(language)))


def compare(store: Store, _progress: Progress, *, station: str, said: str) -> None:
    """Note that a laptop's words were read out and are ours. WORDS_DIFFER."""
    confirm_station(store, station, said)


def revoke(store: Store, _progress: Progress, *, station: str, from_batch: int | None) -> None:
    """Stop taking a laptop's batches from this number on; None takes all of them again."""
    roster.revoke(store, station, from_batch)


def asked(store: Store, _progress: Progress, *, request: Path) -> Asked:
    """Read a request to recover: which laptop asks, and the words that its holder must read out."""
    return recovery.answer(store, files.read(request, recovery.LIMIT))


def answer(_store: Store, _progress: Progress, *, request: Path, found: Asked) -> Path:
    """Write the answer beside the request."""
    out = _beside(request, "recovered")
    files.write_whole(out, found.answer)
    return out


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(f"{path.stem}.{ending}")
