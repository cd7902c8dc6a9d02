"""Rows into the master: all that fit, some hundred in a transaction, as versions like any other.

Between two of them other windows save: half a million rows take minutes. What stops an import leaves whole rows there,
and the same import done again goes on where it was (docs/decisions/0038).
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from fieldkit import versions
from fieldkit.database import transaction
from fieldkit.errors import WorldFailed
from fieldkit.imported import Held
from fieldkit.progress import Progress
from fieldkit.store import Store
from fieldkit.versions import Stored, Version
from forms.definition import Form
from sync.survey_import.preview import Outcome
from sync.survey_import.rejected import Rejected
from sync.survey_import.sorting import Sorted, Sorter


def look(sorter: Sorter, progress: Progress, rejected: Rejected | None = None) -> Outcome:
    """See what would come in. Changes nothing in the store."""
    outcome = Outcome()
    for read in sorter.read(progress):
        _told(sorter.sort(read), outcome, rejected)
    return outcome


def apply(
    store: Store, form: Form, sorter: Sorter, progress: Progress, rejected: Rejected | None = None,
    last: Callable[[], None] = lambda: None,
) -> Outcome:  # fmt: skip
    """Take in what fits; `last` when all is in. What stops it has in its facts how many rows were `imported`."""
    outcome = Outcome()
    try:
        for read in sorter.read(progress):
            with store.master.imports.portion():
                some = sorter.sort(read)
                conflicts = _unite(store, form, sorter, some)
            outcome.conflicts += conflicts
            _told(some, outcome, rejected)
        with transaction(store.database):
            last()
            if rejected:
                rejected.settle()
    except WorldFailed as failed:
        failed.facts["imported"] = outcome.coming
        raise
    return outcome


def _told(some: Sequence[Sorted], outcome: Outcome, rejected: Rejected | None) -> None:
    for one in some:
        outcome.take(one)
        if rejected and one.verdict == "refused":
            rejected.add(one)


def _unite(store: Store, form: Form, sorter: Sorter, some: Sequence[Sorted]) -> int:
    """Put rows into the master; how many now stand beside a person's own correction."""
    sheets: list[Stored] = []
    stored: list[Stored] = []
    held: list[tuple[bytes, Held]] = []
    years: dict[str, int] = {}
    for one in some:
        if one.verdict in ("new", "changed") and one.answers is not None:
            years[one.session] = one.gathering.day.year if one.gathering else 0
            if one.gathering and not sorter.of_sessions:
                sheets += sorter.gatherings.made(one.gathering)
            version = versions.store_form(_version(store, form, one))
            stored.append(version)
            held.append((one.key, Held(one.session, one.record, version.id, one.state, one.mended)))
        elif one.verdict == "known" and one.answers is not None and one.held and not sorter.of_sessions:
            # It says the same in another way: read by another mapping, or by another copy of this master.
            held.append((one.key, replace(one.held, state=one.state, mended=one.mended)))
    # In the order of ids that tell nothing: rows lie in a survey as people answered, one after the other.
    in_order = sorted(stored, key=lambda one: one.version.record)
    store.master.imports.take([*sheets, *in_order], held, years)
    changed = {(one.session, one.record) for one in some if one.verdict == "changed"}
    return sum(len(versions.heads(now.nodes)) > 1 for now in store.master.imports.there(changed).values())


def _version(store: Store, form: Form, one: Sorted) -> Version:
    return Version(
        record=one.record,
        session=one.session,
        form=form.form_id,
        form_version=form.version,
        kind="answers",
        parents=sorted(node.id.hex() for node in one.parents),
        author=store.identity.id,
        counter=min(1 + max((node.counter for node in one.parents), default=0), versions.MOST_COUNTED),
        answers=one.answers or {},
    )
