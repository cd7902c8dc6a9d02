"""Free text before it is saved by command: what names somebody for certain is refused, what only may is told."""

from collections.abc import Iterable, Mapping, Sequence

from fieldkit import anonymity
from fieldkit.anonymity import CERTAIN, Mark
from fieldkit.errors import Code, WorldFailed
from fieldkit.store import Store
from forms.definition import Form
from ui import mark_words, messages
from ui.cli.output import Output

Marked = tuple[int, str, Mark]  # a submission's number in its file, an answer's path, and where in it


def review(store: Store, form: Form, many: Sequence[Mapping[str, str]]) -> list[Marked]:
    """The likely marks of all submissions. ANSWERS_MARKED with all marks where one is certain."""
    places = [place.name for place in store.shelf.places()]
    found = [
        (number, finding.path, mark)
        for number, answers in enumerate(many, 1)
        for finding in anonymity.review(form, answers, places)
        for mark in finding.marks
    ]
    certain = sum(mark.kind in CERTAIN for _, _, mark in found)
    if certain:
        raise WorldFailed(Code.ANSWERS_MARKED, count=certain, problems=found)
    return found


def tell(output: Output, likely: Iterable[Marked], *, sealed: bool = False) -> None:
    """Say what was marked and saved nevertheless, and what was sealed; never the words themselves."""
    into = messages.language()
    for one in likely:
        output.problem(mark_words.line(one, into))
    if sealed:
        output.problem(mark_words.SEALED[into])


def facts(likely: Iterable[Marked]) -> list[dict[str, object]]:
    """The same for machines."""
    return [
        {"submission": number, "path": path, "kind": mark.kind, "start": mark.start, "end": mark.end}
        for number, path, mark in likely
    ]
