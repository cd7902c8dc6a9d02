"""Conflicts: submissions with more than one head, answer by answer, and how a person resolves them.

A conflict is never resolved by itself. A resolution is a version like any other, which names all heads.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from fieldkit.errors import Code, WorldFailed
from fieldkit.shelf import SESSION_FORM
from fieldkit.store import Store
from forms.definition import Form, template_path

# What `of` says of a conflict that is over.
_OVER = {Code.NO_CONFLICT, Code.RECORD_UNKNOWN, Code.RECORD_WITHDRAWN, Code.RECORD_PURGED}


@dataclass(frozen=True)
class Head:
    """One of the versions side by side. `author`: the id of the station or office that wrote it."""

    version: str
    author: str
    form_version: str
    answers: Mapping[str, str]


@dataclass(frozen=True)
class Difference:
    """A question that the heads answer differently: one answer a head, '' where it has none."""

    path: str
    answers: tuple[str, ...]


@dataclass(frozen=True)
class Conflict:
    """A submission in conflict. The first head is the one that is shown and counted meanwhile."""

    record: str
    session: str
    form: str
    heads: tuple[Head, ...]
    differences: tuple[Difference, ...]


def find(store: Store) -> Iterator[Conflict]:
    """All conflicts of a store, session sheets included, in the order of their random ids.

    What another window resolves or withdraws meanwhile is passed over.
    """
    for form in [SESSION_FORM, *(info.form for info in store.shelf.forms())]:
        for record in store.records.torn(form):
            found = _still(store, record)
            if found:
                yield found


def _still(store: Store, record: str) -> Conflict | None:
    try:
        return of(store, record)
    except WorldFailed as failed:
        if failed.code not in _OVER:
            raise
    return None


def of(store: Store, record: str) -> Conflict:
    """One conflict. NO_CONFLICT where there is a single head, RECORD_UNKNOWN, RECORD_WITHDRAWN."""
    heads = store.records.heads(record)
    if len(heads) == 1:
        raise WorldFailed(Code.NO_CONFLICT, record=record)
    first = heads[0][1]
    differences = compare([version.answers for _, version in heads], asked(store.shelf.find(first.form)))
    shown = tuple(Head(name, version.author, version.form_version, version.answers) for name, version in heads)
    return Conflict(record, first.session, first.form, shown, differences)


def compare(heads: Sequence[Mapping[str, str]], order: Sequence[str]) -> tuple[Difference, ...]:
    """What the heads answer differently. `order`: the paths that were asked, in the form's order.

    What follows from answers (scores, bands) is left out, unless nothing else differs.
    """
    paths = {path for head in heads for path in head}
    differing = [
        Difference(path, answers)
        for path in sorted(paths)
        if len(set(answers := tuple(head.get(path, "") for head in heads))) > 1
    ]
    place = {path: number for number, path in enumerate(order)}
    asked_for = [one for one in differing if template_path(one.path) in place]
    return tuple(sorted(asked_for, key=lambda one: place[template_path(one.path)]) or differing)


def asked(form: Form | None) -> list[str]:
    """The paths of a form that a person answers, in its order; none where the form is not there."""
    return [question.path for question in form.questions if question.asked not in ("", "note")] if form else []


def take(store: Store, record: str, version: str) -> None:
    """Resolve by one of the heads, named by its id or the beginning of it. VERSION_UNKNOWN, NO_CONFLICT.

    RECORD_CHANGED where somebody else was quicker.
    """
    conflict = of(store, record)
    chosen = [head for head in conflict.heads if version and head.version.startswith(version.lower())]
    if len(chosen) != 1:
        raise WorldFailed(Code.VERSION_UNKNOWN, version=version, record=record)
    form = store.shelf.form(conflict.form, chosen[0].form_version)
    store.records.correct(record, form, chosen[0].answers, _names(conflict))


def answer(store: Store, record: str, form: Form, answers: Mapping[str, str]) -> None:
    """Resolve by other answers. NO_CONFLICT where there is none any more, RECORD_CHANGED as in `take`."""
    store.records.correct(record, form, answers, _names(of(store, record)))


def _names(conflict: Conflict) -> list[str]:
    return [head.version for head in conflict.heads]
