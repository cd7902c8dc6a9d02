"""Forms filled in at the office: begun about a thing, gone on with, corrected, kept, saved. No Qt.

All of it is done beside the window; what comes back is a filling, which holds nothing of the store.
"""

from dataclasses import dataclass, replace

from fieldkit.database import transaction
from fieldkit.drafts import Draft, new_id
from fieldkit.errors import Code, WorldFailed
from fieldkit.odd import after
from fieldkit.progress import Progress
from fieldkit.store import Store
from ui import odd_words
from ui.desktop.correcting import ended, versions_of
from ui.desktop.filling import REVIEW, Filling
from ui.desktop.office.action.lexicon import chosen_by
from ui.desktop.opened import Clock
from ui.languages import Language


@dataclass(frozen=True)
class Begun:
    """A form on its way, with the files that belong to it. `lacking`: lists that it draws on and that are not here."""

    filling: Filling
    recordings: dict[str, bytes]
    lacking: tuple[str, ...]


@dataclass(frozen=True)
class Saved:
    """What was recorded. `list`, `id`: the thing that it created or is about, '' where there is none.

    `remarks`: what a person would stop at in it, a sentence each.
    """

    record: str
    list: str
    id: str
    remarks: tuple[str, ...] = ()


def begin(
    store: Store, _progress: Progress, *, form_id: str, name: str, id_: str, clock: Clock, language: Language
) -> Begun:  # fmt: skip
    """Begin a form; where a thing is named, it is chosen already and the form begins after that question.

    FORM_UNKNOWN. THING_UNKNOWN where the form no longer lets that thing be chosen.
    """
    filling = Filling.begin(store.form(form_id), new_id(), clock, language)
    choose(filling, name, id_)
    return _begun(store, filling)


def choose(filling: Filling, name: str, id_: str) -> None:
    """Answer which thing a form is about, and go past that question. THING_UNKNOWN. Nothing without an id."""
    question = chosen_by(filling.form, name) if id_ else None
    if question is None:
        return
    if all(choice.value != id_ for choice in filling.interview.choices(question.path)):
        raise WorldFailed(Code.THING_UNKNOWN, list=name, id=id_)
    filling.answer(id_, question.path)
    while filling.here != REVIEW and filling.interview.value(filling.here):
        filling.forward()  # past what is answered with it


def resume(store: Store, _progress: Progress, *, draft_id: str, clock: Clock, language: Language) -> Begun:
    """Go on with what was left half done. DRAFT_GONE where it was saved or discarded meanwhile.

    RECORD_WITHDRAWN, RECORD_PURGED where it corrects what nobody may bring back, or what is no longer here.
    """
    seen = versions_of(store, draft_id)
    draft = store.drafts.get(draft_id)
    if draft is None:
        raise WorldFailed(Code.DRAFT_GONE)
    filling = Filling.resume(store.form(draft.form, draft.form_version), draft, clock, language)
    if seen:
        filling.correct(draft_id, seen)
    return _begun(store, filling)


def correct(store: Store, _progress: Progress, *, record: str, clock: Clock, language: Language) -> Begun:
    """Open what was recorded at its review. Its draft bears the record's id, so that it is known after a lock."""
    seen = [version for version, _ in store.records.heads(record)]  # first: what comes in between is not overlooked
    one = store.records.get(record)
    form = store.form(one.form)
    draft = store.drafts.get(record) or Draft(record, one.session, form.form_id, form.version, one.answers, "")
    filling = Filling.resume(form, draft, clock, language)
    filling.correct(record, seen)
    return _begun(store, filling)


def keep(store: Store, _progress: Progress, *, draft: Draft) -> bool:
    """Keep a draft. DRAFT_GONE where it was saved or discarded meanwhile."""
    return store.drafts.save(draft)


def discard(store: Store, _progress: Progress, *, draft_id: str) -> None:
    """Let go of a draft."""
    store.drafts.discard(draft_id)


def save(store: Store, progress: Progress, *, filling: Filling, clock: Clock, language: Language) -> Saved:
    """Record what was filled in, or the correction, and look whether anything in it is odd. DRAFT_GONE.

    RECORD_CHANGED where somebody else corrected it since this was opened; then it is begun again from theirs.
    """
    over = (Code.RECORD_WITHDRAWN, *((Code.RECORD_CHANGED,) if filling.corrects else ()))
    with ended(store, filling.draft_id, *over):
        saved = _save(store, progress, filling=filling)
    found = after(store, filling.form, [filling.interview.answers()], clock().date())
    return replace(saved, remarks=tuple(odd_words.sentence(one, language) for one in found))


def _save(store: Store, _progress: Progress, *, filling: Filling) -> Saved:
    """Record it; its draft goes in the same transaction.

    On a server it goes right after: a record bears its draft's id, so what is saved again is the very same version.
    """
    answers = filling.interview.answers()
    list_, id_ = _thing(filling)
    with transaction(store.database):
        store.drafts.let_go(filling.draft_id, kept=filling.kept)
        if filling.corrects:
            store.records.correct(filling.corrects, filling.form, answers, filling.seen)
            record = filling.corrects
        else:
            (record,) = store.records.save_all(filling.form, filling.session, [answers], record=filling.draft_id)
        return Saved(record, list_, id_)


def _thing(filling: Filling) -> tuple[str, str]:
    made = next(iter(filling.interview.entities()), None)
    return (made.dataset, made.id) if made else ("", "")


def _begun(store: Store, filling: Filling) -> Begun:
    form = filling.form
    filling.places = tuple(place.name for place in store.shelf.places())
    return Begun(filling, store.shelf.attachments(form.form_id, form.version), tuple(store.lists.lacking(form)))
