"""What is due, as the board, the week and the coach's start page show it. No Qt."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from fieldkit.due import Board, Due, States, board, read, week
from fieldkit.progress import Progress
from fieldkit.store import Store
from ui.desktop.office.action.lexicon import Lexicon
from ui.languages import Language


@dataclass(frozen=True)
class Spoken:
    """Something due, with its words: what it is, what its list is called, what tells the thing from its namesakes."""

    due: Due
    what: str
    list: str
    apart: str


@dataclass(frozen=True)
class Half:
    """A form that somebody left half done."""

    draft: str
    title: str


@dataclass(frozen=True)
class Groups:
    """A board in words; the same groups as `Board`. `declared`: whether the plan names any dates at all."""

    overdue: tuple[Spoken, ...]
    today: tuple[Spoken, ...]
    week: tuple[Spoken, ...]
    next: tuple[Spoken, ...]
    later: tuple[Spoken, ...]
    wanting: int
    declared: bool


@dataclass(frozen=True)
class Start:
    """What the coach's day begins with. `waiting`: how many ask to be called."""

    groups: Groups
    halves: tuple[Half, ...]
    waiting: int


@dataclass(frozen=True)
class Spread:
    """A week in words: seven days from its Monday on."""

    days: tuple[tuple[date, tuple[Spoken, ...]], ...]


def start(store: Store, _progress: Progress, *, today: date, language: Language) -> Start:
    """Look at what is due, what lies half done, and who waits."""
    return Start(_groups(store, today, language), halves(store), store.master.calls.waiting())


def groups(store: Store, _progress: Progress, *, today: date, language: Language) -> Groups:
    """Look at what is due."""
    return _groups(store, today, language)


def spread(store: Store, _progress: Progress, *, monday: date, today: date, language: Language) -> Spread:
    """Look at a week, what is over in it included."""
    states = States(store, today)
    lexicon = Lexicon(states, language)
    return Spread(tuple((one.day, in_words(lexicon, one.items)) for one in week(read(states, monday), monday)))


def overdue(store: Store, today: date) -> int:
    """How much waits for the coach: what is overdue or due today."""
    found = board(read(States(store, today)), today)
    return sum(one.late for one in (*found.overdue, *found.today))


def _groups(store: Store, today: date, language: Language) -> Groups:
    states = States(store, today)
    lexicon = Lexicon(states, language)
    found: Board = board(read(states), today)
    return Groups(
        overdue=in_words(lexicon, found.overdue),
        today=in_words(lexicon, found.today),
        week=in_words(lexicon, found.week),
        next=in_words(lexicon, found.next),
        later=in_words(lexicon, found.later),
        wanting=found.wanting,
        declared=bool(states.rules.due),
    )


def in_words(lexicon: Lexicon, items: Iterable[Due]) -> tuple[Spoken, ...]:
    """Give what is due its words."""
    return tuple(
        Spoken(
            one,
            lexicon.said(one.what),
            lexicon.title(one.list) if one.list else "",
            lexicon.apart(one.list, one.id) if one.list else "",
        )
        for one in items
    )


def halves(store: Store, forms: Collection[str] | None = None, id_: str = "") -> tuple[Half, ...]:
    """What lies half done: of these forms, or of all; only what names a thing, where one is given."""
    titles = {info.form: info.title for info in store.shelf.forms()}
    return tuple(
        Half(draft.id, titles.get(draft.form, draft.form))
        for draft in store.drafts.all()
        if (forms is None or draft.form in forms) and (not id_ or id_ in draft.answers.values())
    )
