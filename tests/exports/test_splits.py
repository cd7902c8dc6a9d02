import itertools
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exports.measures import Range, Where
from exports.periods import Period
from exports.plan_rows import Source
from exports.reading import Reading
from exports.splits import OTHER, YES, Split
from exports.unplaced import unplaced
from fieldkit import shelf, versions
from fieldkit.shelf import Place
from fieldkit.store import Store
from fieldkit.versions import Node, Stored, Version
from tests.factory import PASSPHRASE
from tests.forms import tables

FORM = "things"
SURVEY = """
    survey
    | type                 | name | label |
    | select_one letters   | one  | One   |
    | select_one letters   | two  | Two   |
    | select_multiple many | some | Some  |
    | integer              | n    | N     |
    | date                 | day  | Day   |
    | text                 | at   | At    |
    {more}
    choices
    | list_name | name | label |
    | letters   | a    | A     |
    | letters   | b    | B     |
    | many      | x    | X     |
    | many      | xy   | XY    |
    settings
    | form_id | version |
    | things  | {version} |
"""
PLACES = {"Plaza": "Centro", "Aldea": "Pedanías", "Monte": "Pedanías"}
LETTERS = ("a", "b")
_years = itertools.count(2020)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """An office with two versions of a form; the second asks one question more."""
    folder = tmp_path_factory.mktemp("splits") / "office"
    with Store.create_office(folder, "Oficina", PASSPHRASE) as made:
        made.shelf.set_places(Place(name, zone) for name, zone in PLACES.items())
        for version, more in (("1", ""), ("2", "| select_one letters | late | Late |")):
            made.add_form(shelf.Workbook(FORM, tables.workbook(SURVEY.format(version=version, more=more))))
        yield made


@dataclass(frozen=True)
class Deed:
    """Something written about one of few records: answers on top of some of what is there, or a withdrawal."""

    record: int
    session: int
    version: str
    answers: Mapping[str, str]
    on: frozenset[int]  # which of the record's versions so far it names as parents; none makes a conflict
    withdrawal: bool


ANSWERS = st.fixed_dictionaries(
    {},
    optional={
        "one": st.sampled_from(["a", "b", "gone"]),
        "two": st.sampled_from(["a", "b"]),
        "some": st.sampled_from(["x", "xy", "x xy"]),
        "n": st.sampled_from(["0", "3", "10", "-4"]),
        "late": st.sampled_from(["a", "b"]),
        "day": st.sampled_from(["-04-01", "-06-30", "-07-01"]),
        "at": st.sampled_from([*PLACES, "Elsewhere"]),
    },
)
DEEDS = st.lists(
    st.builds(
        Deed,
        record=st.integers(0, 6),
        session=st.integers(0, 4),
        version=st.sampled_from(["1", "2"]),
        answers=ANSWERS,
        on=st.frozensets(st.integers(0, 5), max_size=4),
        withdrawal=st.sampled_from([False] * 7 + [True]),
    ),
    max_size=24,
)


def sheets(year: int, arrived: frozenset[int]) -> list[Stored]:
    """The session sheets that have come in, of five gatherings of a year, one of them outside the quarter."""
    held = [("Plaza", "04-02"), ("Aldea", "05-14"), ("Monte", "06-30"), ("Plaza", "03-31"), ("Nowhere", "06-01")]
    return [
        stored(
            session_id(year, n),
            session_id(year, n),
            "mesa_session",
            "2026-1",
            {"place": place, "date": f"{year}-{day}"},
        )
        for n, (place, day) in enumerate(held)
        if n in arrived
    ]


def session_id(year: int, number: int) -> str:
    return f"{year:08x}{number:024x}"


def stored(
    session: str, record: str, form: str, version: str, answers: Mapping[str, str], parents: tuple[Stored, ...] = (),
    *, withdrawal: bool = False,
) -> Stored:  # fmt: skip
    """A version of a record."""
    return versions.store_form(
        Version(
            record=record, session=session, form=form, form_version=version,
            kind="withdrawal" if withdrawal else "answers", parents=sorted(one.id.hex() for one in parents),
            author="e" * 32, counter=1 + max((one.version.counter for one in parents), default=0),
            answers={} if withdrawal else dict(answers),
        )
    )  # fmt: skip


def written(deeds: list[Deed], year: int) -> list[Stored]:
    """The versions that the deeds leave. A record stays in the session it was made in."""
    known: dict[int, list[Stored]] = {}
    for deed in deeds:
        mine = known.setdefault(deed.record, [])
        session = mine[0].version.session if mine else session_id(year, deed.session)
        answers = {name: f"{year}{value}" if name == "day" else value for name, value in deed.answers.items()}
        if deed.version == "1":
            answers.pop("late", None)
        parents = tuple(mine[n] for n in sorted(deed.on) if n < len(mine))
        record = f"{year:08x}{deed.record + 100:024x}"
        mine.append(stored(session, record, FORM, deed.version, answers, parents, withdrawal=deed.withdrawal))
    return list({one.id: one for mine in known.values() for one in mine}.values())


def shown(store: Store, year: int) -> list[tuple[str, dict[str, str]]]:
    """What stands now, read from the versions alone: session and answers of each record that is not withdrawn."""
    rows = store.query(
        "SELECT session, record, version, counter, parents, withdrawal, payload FROM versions WHERE form = ?", (FORM,)
    )
    records: dict[bytes, list[tuple[bytes, Node, bool, bytes | None]]] = {}
    for session, record, version, counter, parents, withdrawal, payload in rows:
        if session.hex().startswith(f"{year:08x}"):
            node = Node(version, counter, versions.unpack(parents))
            records.setdefault(record, []).append((session, node, bool(withdrawal), payload))
    found = []
    for mine in records.values():
        if not any(withdrawal for _, _, withdrawal, _ in mine):
            head = versions.heads([node for _, node, _, _ in mine])[0].id
            payload = next(payload for _, node, _, payload in mine if node.id == head)
            assert payload is not None
            found.append((mine[0][0].hex(), msgspec.json.decode(payload, type=Version).answers))
    return found


def fits(answers: Mapping[str, str], where: Where) -> bool:
    """Whether answers are what a condition asks, said anew."""
    for path, asked in where.items():
        value = answers.get(path, "")
        if isinstance(asked, bool):
            good = bool(value) is asked
        elif isinstance(asked, Range):
            good = bool(value) and (asked.min is None or float(value) >= asked.min)
            good = good and (asked.max is None or float(value) <= asked.max)
        else:
            one_of = {asked} if isinstance(asked, str) else set(asked)
            good = bool((set(value.split()) if path == "some" else {value}) & one_of)
        if not good:
            return False
    return True


ASKED: dict[str, Where] = {
    "row 0": {"one": ("a", "b")}, "row 1": {"one": "a", "some": ("x",)},
    "row 2": {"n": Range(min=1, max=5)}, "row 3": {},
}  # fmt: skip
SPLITS = [
    Split(()),
    Split(("session",)),
    Split(("place", "one"), {"one": LETTERS}),
    Split(("place", "one")),
    Split(("zone", "two"), {"two": LETTERS}),
    Split(("month", "late"), {"late": LETTERS}),
    Split(("quarter", "n")),
    Split(("one", "two"), {"one": LETTERS, "two": LETTERS}),
    Split(("one", "late")),
    Split(("place",), where={"one": "a"}),
    Split(("month", "two"), {"two": LETTERS}, where={"some": ("xy",), "one": True}),
    Split(("month",), where={"some": "x", "late": False}),
    Split(("one",), {"one": LETTERS}, where={"n": Range(min=1)}),
    Split(("zone", "month"), where={"n": Range(max=3)}),
    Split(("place",), of="n"),
    Split(("month", "one"), {"one": LETTERS}, of="n", where={"two": ("a", "b")}),
    Split(("two", "one"), of="n"),
    Split(("month", *ASKED), dict.fromkeys(ASKED, (YES,)), whether=ASKED),
    Split(("month", *ASKED), dict.fromkeys(ASKED, (YES,)), of="n", whether=ASKED),
]


def one_by_one(
    records: list[tuple[str, dict[str, str]]], held: Mapping[str, tuple[str, str]], split: Split, *, dated: bool
) -> dict[tuple[str, ...], float]:
    """Count submission by submission, without any SQL."""
    counted: Counter[tuple[str, ...]] = Counter()
    for session, answers in records:
        place, day = (answers.get("at", ""), answers.get("day", "")) if dated else held.get(session, ("", ""))
        if not ("04-01" <= day[5:] <= "06-30") or not fits(answers, split.where):
            continue
        base = {
            "session": "" if dated else session, "place": place, "zone": PLACES.get(place, ""), "month": day[:7],
            "quarter": f"{day[:4]}-Q2",
        }  # fmt: skip
        cell = []
        for name in split.by:
            passed = name in split.whether and fits(answers, split.whether[name])
            value = YES if passed else base[name] if name in base else answers.get(name, "")
            cell.append(value if name not in split.listed or value in split.listed[name] else OTHER)
        counted[tuple(cell)] += max(0, int(answers.get("n") or 0)) if split.of else 1
    return {cell: float(count) for cell, count in counted.items() if count}


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(deeds=DEEDS, arrived=st.frozensets(st.integers(0, 4)), data=st.data())
def test_counting_in_the_store_is_counting_the_versions(
    store: Store, deeds: list[Deed], arrived: frozenset[int], data: st.DataObject
) -> None:
    """Every way of splitting gives what reading the versions one by one gives.

    Whatever was corrected, is in conflict or withdrawn, with which version of the form, in which order it arrived,
    and whether or not the session's sheet did; by session, or by a date and place of the form's own.
    """
    year = next(_years)
    every = data.draw(st.permutations([*written(deeds, year), *sheets(year, arrived)]))
    cut = data.draw(st.integers(0, len(every)))
    for some in (every[:cut], every[cut:], every[: cut // 2]):
        store.union.add(some)
    records, quarter = shown(store, year), Period.parse(f"{year}-Q2")
    held = {
        one.version.session: (one.version.answers["place"], one.version.answers["date"])
        for one in sheets(year, arrived)
    }
    for source in (Source(FORM), Source(FORM, dated="day", placed="at")):
        found = Reading(store, source, quarter).count(SPLITS)
        for split, cells in zip(SPLITS, found, strict=True):
            assert cells == one_by_one(records, held, split, dated=bool(source.dated)), (source, split)
    lost = {one.form: one.submissions for one in unplaced(store, [Source(FORM)])}
    with_sheet = {one.session for one in store.submissions.current("mesa_session")}
    assert lost.get(FORM, 0) == sum(one.session not in with_sheet for one in store.submissions.current(FORM))
