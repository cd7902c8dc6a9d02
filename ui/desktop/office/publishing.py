"""Forms and places: read, tried out, put on the shelf, published. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from fieldkit import files, kit, participant, settings
from fieldkit.beside import Beside
from fieldkit.errors import Code, WorldFailed
from fieldkit.progress import Progress
from fieldkit.shelf import FormInfo, Place, Workbook, load_list
from fieldkit.store import Store
from forms.definition import Form
from forms.problems import FormRefused, Problem
from forms.workbook import compile_workbook, load_compiled
from sync import publishing
from ui.desktop.filling import Filling
from ui.languages import SPOKEN

FORM_LIMIT = 32 << 20


@dataclass(frozen=True)
class Shelf:
    """What is on the shelf, and what went out last. `kit` is 0 before the first."""

    forms: tuple[FormInfo, ...]
    places: tuple[Place, ...]
    kit: int
    day: str
    stations: int
    mailbox: str


@dataclass(frozen=True)
class Candidate:
    """A workbook that was read and could go on the shelf. `problems`: repairs and warnings."""

    workbook: Workbook
    form: Form
    title: str
    version: str
    problems: tuple[Problem, ...]


def shelf(store: Store, _progress: Progress) -> Shelf:
    """Return what is on the shelf."""
    return Shelf(
        tuple(store.shelf.forms()),
        tuple(store.shelf.places()),
        int(store.settings.get(settings.KIT_NUMBER)),
        store.settings.get(settings.KIT_DATE),
        sum(member.revoked_from is None for member in kit.roster(store)),
        store.settings.get(settings.MAILBOX),
    )


def read(path: Path) -> Candidate:
    """Read a workbook with what lies beside it. FORM_REFUSED with its problems."""
    data, beside = files.read(path, FORM_LIMIT), Beside(path)
    try:
        compiled = compile_workbook(data, beside, name=path.stem)
    except FormRefused as refused:
        raise WorldFailed(Code.FORM_REFUSED, problems=refused.problems) from refused
    workbook = Workbook(path.stem, data, beside.all(compiled.files))
    return Candidate(workbook, load_compiled(compiled.blob), compiled.title, compiled.version, compiled.problems)


def add(store: Store, _progress: Progress, *, workbook: Workbook) -> None:
    """Put a form on the shelf as the newest of its name. FORM_CHANGED where this version holds something else there."""
    store.add_form(workbook)


def form(store: Store, _progress: Progress, *, form_id: str) -> Form:
    """Return a form of the shelf, to be tried out."""
    return store.form(form_id)


def set_places(store: Store, _progress: Progress, *, path: Path) -> int:
    """Put a list of places (CSV) in the place of the one there is; how many. PLACES_UNREADABLE where it is none."""
    listed = load_list(path)
    store.shelf.set_places(listed.places, listed.areas)
    return len(listed.places)


def publish(store: Store, _progress: Progress, *, today: date, out: Path | None) -> int:
    """Send all that is on the shelf to the laptops, by the mailbox or in a file; to how many. MAILBOX_NOT_SET."""
    publishing.hand_out(store, lambda: kit.publish(store, today.isoformat()), out)
    return sum(member.revoked_from is None for member in kit.roster(store))


def hand_out(store: Store, _progress: Progress, *, out: Path) -> tuple[str, ...]:
    """Write the sheets for participants into a folder, in all languages; what the plan does not say for them."""
    from ui.desktop.paper.participant import write  # noqa: PLC0415 - loaded only to draw

    told = {code: participant.told(store, code) for code in SPOKEN}
    write(out, told)
    return tuple(sorted({name for one in told.values() for name in one.missing}))


class Trial:
    """Keeps nothing: what is answered while a form is tried out is gone with it."""

    def keep(self, filling: Filling) -> None:
        """Save no draft."""

    def save(self, filling: Filling) -> str:
        """Record no test."""
        return filling.draft_id

    def recordings(self, form: Form) -> dict[str, bytes]:  # noqa: ARG002 - as the table's desk has it
        """Read nothing aloud: the words are on screen."""
        return {}


def trial(tried: Form, clock: Callable[[], datetime], language: str) -> Filling:
    """Begin to fill a form in, as a volunteer would."""
    return Filling.begin(tried, "", clock, language)
