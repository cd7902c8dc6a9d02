"""Which lists there are, who has them, and the things of one. No Qt."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from fieldkit.due import States, read
from fieldkit.lists import Thing, allowed
from fieldkit.lists.allowed import Reach
from fieldkit.progress import Progress
from fieldkit.roster import Member, roster
from fieldkit.store import Store
from ui.desktop.office.action.agenda import Half, Spoken, halves, in_words
from ui.desktop.office.action.lexicon import Lexicon, Value, creates
from ui.languages import Language

Shown = Callable[[str], str]  # words as the window writes them
CURRENT, EVERY = "", "*"  # those that are not over, and all; else a state's key


@dataclass(frozen=True)
class Laptop:
    """A laptop that may have a list, or could be let have it."""

    id: str
    name: str
    has: bool
    compared: bool


@dataclass(frozen=True)
class Listed:
    """A list: how much is in it, how far it reaches by the plan, and who has it."""

    name: str
    title: str
    things: int
    conflicts: int
    reader: str
    personal: bool
    laptops: tuple[Laptop, ...]

    @property
    def decided(self) -> bool:
        """Whether the office decides laptop by laptop who has it."""
        return self.reader == "stations" and self.personal


@dataclass(frozen=True)
class State:
    """How a thing stands. `key` tells states apart; `words` are the plan's, '' for what only the program knows."""

    key: str
    words: str
    over: bool


@dataclass(frozen=True)
class Row:
    """A thing in its list. `apart` tells it from others of its name; `next`: what is due of it first."""

    id: str
    label: str
    apart: str
    state: State
    next: Spoken | None
    doubtful: bool


@dataclass(frozen=True)
class Listing:
    """The things of a list that were asked for, of `total`; `states`: how many of all are in which.

    `new`: the forms that create one, by id and title; `halves`: those of them that lie half done.
    """

    name: str
    title: str
    rows: tuple[Row, ...]
    states: tuple[tuple[State, int], ...]
    total: int
    new: tuple[tuple[str, str], ...]
    halves: tuple[Half, ...]


def lists(store: Store, _progress: Progress, *, today: date, language: Language) -> list[Listed]:
    """All lists that are here, by title."""
    lexicon = Lexicon(States(store, today), language)
    members = [one for one in roster(store) if one.revoked_from is None]
    compared = frozenset(id_ for (id_,) in store.query("SELECT station FROM roster WHERE compared"))
    reaches = (allowed.reach(store, name) for name in store.lists.names())
    found = (_listed(one, lexicon.title(one.rule.name), members, compared) for one in reaches)
    return sorted(found, key=lambda one: one.title.casefold())


def _listed(reach: Reach, title: str, members: list[Member], compared: frozenset[str]) -> Listed:
    having, rule = {one.keys.id for one in reach.stations}, reach.rule
    laptops = tuple(Laptop(one.keys.id, one.name, one.keys.id in having, one.keys.id in compared) for one in members)
    return Listed(rule.name, title, reach.things, reach.conflicts, rule.reader, rule.personal, laptops)


def decide(store: Store, _progress: Progress, *, name: str, station: str, allow: bool) -> None:
    """Let a laptop have a personal list, or no longer. As `allowed.allow`."""
    (allowed.allow if allow else allowed.deny)(store, name, station)


def listing(
    store: Store,
    _progress: Progress,
    *,
    name: str,
    state: str,
    text: str,
    shown: Shown,
    today: date,
    language: Language,
) -> Listing:
    """The things of a list in one state whose words, kept or shown, hold `text`; what is over last. LIST_UNKNOWN."""
    things = store.lists.all(name)
    states = States(store, today)
    lexicon = Lexicon(states, language)
    due = {one.due.id: one for one in reversed(in_words(lexicon, read(states))) if one.due.list == name}
    stands = {one.id: state_of(states, lexicon, name, one) for one in things}
    rows = [
        Row(one.id, one.label, lexicon.apart(name, one.id), stands[one.id], due.get(one.id), bool(one.conflicts))
        for one in things
        if _fits(state, stands[one.id]) and _has(lexicon, name, one, text, shown)
    ]
    rows.sort(key=lambda one: (one.state.over, one.label.casefold(), one.apart, one.id))
    counted = sorted(Counter(stands.values()).items(), key=lambda one: (one[0].over, one[0].words, one[0].key))
    new = tuple((form.form_id, form.title) for form in lexicon.forms.values() if creates(form, name))
    return Listing(
        name, lexicon.title(name), tuple(rows), tuple(counted), len(things), new, halves(store, [id_ for id_, _ in new])
    )


def state_of(states: States, lexicon: Lexicon, name: str, thing: Thing) -> State:
    """How a thing stands, in words where the plan has them."""
    standing = states.standing(name, thing)
    if standing.why == "said" and standing.rule:
        return State(standing.rule.name.es, lexicon.said(standing.rule.name), standing.over)
    return State(standing.why, "", standing.over)


def _fits(wanted: str, state: State) -> bool:
    return wanted == EVERY or (not state.over if wanted == CURRENT else state.key == wanted)


def _has(lexicon: Lexicon, name: str, thing: Thing, text: str, shown: Shown) -> bool:
    """Whether a thing's words hold all words that somebody typed: days as they are kept, and as they are read here."""
    if not text:
        return True
    values = [lexicon.value(name, prop, said) for prop, said in thing.properties.items()]
    kept = " ".join([thing.label, *(str(one.day or one.words) for one in values)])
    said = f"{kept} {shown(kept)}".casefold()
    return all(part in said for part in text.casefold().split())


def brief(
    store: Store, _progress: Progress, *, name: str, id_: str, today: date, language: Language
) -> list[tuple[str, Value]]:  # fmt: skip
    """The properties of a thing, as its forms call them. THING_UNKNOWN."""
    return properties(Lexicon(States(store, today), language), name, store.lists.get(name, id_))


def properties(lexicon: Lexicon, name: str, thing: Thing) -> list[tuple[str, Value]]:
    """As `brief`, of a thing at hand."""
    return [
        (lexicon.property(name, prop), lexicon.value(name, prop, thing.properties[prop]))
        for prop in lexicon.order(name, thing.properties)
    ]
