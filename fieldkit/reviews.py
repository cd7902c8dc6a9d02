"""Which notes may leave the house: a person has read them and said so. A corrected note must be read again."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from fieldkit import anonymity
from fieldkit.anonymity import Mark
from fieldkit.database import transaction
from fieldkit.errors import Code, WorldFailed
from fieldkit.store import Store

NOTE_FORM: Final = "note"
_TEXT: Final = "text"
Fitness = Literal["fit", "unfit"]


@dataclass(frozen=True)
class Waiting:
    """A note that nobody has read yet, with what may say who somebody is."""

    record: str
    version: str
    session: str
    text: str
    marks: tuple[Mark, ...]


def waiting(store: Store) -> Iterator[Waiting]:
    """The notes that wait for somebody to read them, in the order of their random ids."""
    read = {version.hex() for (version,) in store.query("SELECT version FROM reviewed")}
    places = [place.name for place in store.shelf.places()]
    for note in store.records.current(NOTE_FORM):
        text = note.answers.get(_TEXT, "")
        if text and note.version not in read:
            yield Waiting(note.record, note.version, note.session, text, tuple(anonymity.marks(text, places)))


def decide(store: Store, version: str, fitness: Fitness) -> None:
    """Remember what a person said of a note as it stands. VERSION_UNKNOWN for one that is not a current note's."""
    store.need("office")
    found = [note for note in store.records.current(NOTE_FORM) if note.version.startswith(version)]
    if not version or len(found) != 1:
        raise WorldFailed(Code.VERSION_UNKNOWN, version=version)
    with transaction(store.database):
        store.database.execute(
            "INSERT OR REPLACE INTO reviewed VALUES (?, ?)", (bytes.fromhex(found[0].version), fitness)
        )


def fit(store: Store) -> set[str]:
    """The versions of notes that may leave."""
    return {version.hex() for (version,) in store.query("SELECT version FROM reviewed WHERE fitness = 'fit'")}
