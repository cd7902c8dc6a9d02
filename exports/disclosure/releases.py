"""The ledger between the store, where it lies as text, and the protection, which reckons with it."""

import json
from collections.abc import Collection, Mapping
from dataclasses import asdict

from exports.disclosure.ledger import Release
from exports.disclosure.model import Key
from exports.disclosure.protect import Protected
from exports.disclosure.protection import Protection
from exports.disclosure.statement import Between, Exactly, Fact, Multiple
from exports.periods import Period
from fieldkit.releases import Stored
from fieldkit.store import Store

_KINDS: dict[str, type[Fact]] = {"exactly": Exactly, "multiple": Multiple, "between": Between}


def earlier(store: Store, forms: Collection[str]) -> tuple[Release, ...]:
    """List the releases so far that counted any of these forms, the oldest first."""
    return tuple(_read(stored) for stored in store.releases.all() if not stored.forms.isdisjoint(forms))


def release_of(
    protected: Protected,
    name: str,
    period: Period,
    forms: Mapping[str, str] | Collection[str],
    workbook: bytes,
    frame: str = "",
) -> Release:
    """Make the release that a finished workbook, of this SHA-256, is; to be remembered.

    `forms` are those that it counts, each with the answer that dates it; '' or none: its session's sheet does.
    """
    dated = {form: path for form, path in forms.items() if path} if isinstance(forms, Mapping) else {}
    facts = {**protected.statement.facts, **protected.withheld}
    return Release(0, name, period, frozenset(forms), protected.protection, facts, workbook, frame, dated)


def remember(store: Store, release: Release, moment: int) -> int:
    """Remember a release and that what it counts is counted; its number.

    `moment` is `store.releases.moment()` from before anything was counted. The same release again, in another
    language say, changes nothing. Raises RELEASE_MOVED where the store changed since then.
    """
    stored = Stored(
        release.number,
        release.name,
        release.period.first,
        release.period.last,
        release.forms,
        json.dumps(asdict(release.protection), sort_keys=True),
        {_spell(cell): _say(fact) for cell, fact in release.published.items()},
        release.frame,
        frozenset({release.workbook} if release.workbook else ()),
        release.dated,
    )
    return store.releases.remember(stored, moment)


def _read(stored: Stored) -> Release:
    return Release(
        stored.number,
        stored.name,
        Period(stored.first, stored.last),
        stored.forms,
        Protection(**json.loads(stored.protection)),
        {_unspell(cell): _unsay(said) for cell, said in stored.cells.items()},
        frame=stored.frame,
    )


def _spell(cell: Key) -> str:
    return json.dumps(sorted(cell), ensure_ascii=False)


def _unspell(text: str) -> Key:
    return frozenset((str(name), str(value)) for name, value in json.loads(text))


def _say(fact: Fact) -> str:
    return json.dumps([type(fact).__name__.lower(), *asdict(fact).values()])


def _unsay(text: str) -> Fact:
    kind, *values = json.loads(text)
    return _KINDS[kind](*values)
