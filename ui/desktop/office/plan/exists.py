"""What exists to offer, as its page shows it. No Qt."""

from dataclasses import dataclass
from datetime import date

from fieldkit import settings
from fieldkit.anonymity.fold import fold
from fieldkit.directory import Entry, Wanted, directory_of, entries, search
from fieldkit.lists import labels
from fieldkit.matching.agreeing import put
from fieldkit.progress import Progress
from fieldkit.store import Store
from ui import directory_words
from ui.desktop.opened import Clock
from ui.languages import Language, written

ALL, OLD, ENDED = "", "old", "ended"


@dataclass(frozen=True)
class Existing:
    """An entry in words. `facts`: what is to be known of it, a few words each."""

    entry: Entry
    tag: str
    about: str
    facts: tuple[str, ...]
    outdated: bool
    stands: bool


@dataclass(frozen=True)
class Directory:
    """What was asked for, of `total`. `list`: where it stands; '' where this office has no such list."""

    list: str
    found: tuple[Existing, ...]
    total: int
    old: int
    ended: int


def look(store: Store, _progress: Progress, *, which: str, text: str, today: date, language: Language) -> Directory:
    """Look for entries: on offer, out of date, or no longer offered, whose words hold `text`."""
    rule, _ = directory_of(store.settings.get(settings.PLAN))
    if rule.list not in store.lists.names():
        return Directory("", (), 0, 0, 0)
    every, into = entries(store, rule.list), written(language)
    about, named = (
        {key: word for prop in props for key, word in labels.of(store, rule.list, prop, into).items()}
        for props in (("about",), ("cost", "spoken"))
    )
    standing = [one for one in every if one.stands(today)]
    ended = sorted((one for one in every if not one.stands(today)), key=lambda one: fold(one.title))
    old = [one for one in standing if one.outdated(today, rule.days)]
    some = {ALL: standing, OLD: old}.get(which)
    kept = search(some, Wanted(text), today, about) if some is not None else ended
    told = tuple(
        Existing(
            one, directory_words.tag(one, language), ", ".join(sorted(about.get(each, each) for each in one.about)),
            tuple(directory_words.facts(one, named, language, outdated=one.outdated(today, rule.days))),
            one.outdated(today, rule.days), one.stands(today),
        )
        for one in kept
    )  # fmt: skip
    return Directory(rule.list, told, len(standing), len(old), len(ended))


def check(store: Store, _progress: Progress, *, name: str, id_: str, clock: Clock) -> None:
    """Note in its sheet that somebody made sure today that it still runs."""
    put(store, name, id_, {"checked": clock().date().isoformat()}, clock)
