"""What exists to offer: found by what is looked for, told when it is out of date, suggested by what was said."""

from collections.abc import Mapping
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldkit import shelf
from fieldkit.directory import DirectoryRow, Entry, Said, Wanted, directory_of, search, suggest
from fieldkit.matching import Road
from fieldkit.matching.distance import Distances
from fieldkit.shelf import Place

TODAY = date(2026, 5, 14)
RULE, ROWS = directory_of(shelf.library_plan())
DISTANCES = Distances([Place("Centro", kind="town"), Place("La Raja", kind="village")], [Road("La Raja", 12)])


def entry(title: str, *about: str, **changed: object) -> Entry:
    """Something wanted, in Spanish, in the centre, checked a fortnight ago."""
    given_: dict[str, object] = {
        "id": title, "title": title, "needed": False, "about": frozenset(about), "by": "Asociación inventada",
        "place": "Centro", "spoken": frozenset({"es"}), "cost": "free", "contact": "Por las tardes",
        "step_free": "yes", "checked": date(2026, 5, 1), "ended": None,
    }  # fmt: skip
    return Entry(**{**given_, **changed})  # type: ignore[arg-type] - valid by default


CAFE = entry("Café de los jueves", "company")
WALK = entry("Paseo en árabe y español", "moving", spoken=frozenset({"es", "ar"}), place="La Raja", cost="little")
DOCTOR = entry("Consulta de ánimo", "health", needed=True, place="", step_free="no")
GONE = entry("Taller que acabó", "culture", ended=TODAY)
OLD = entry("Taller sin comprobar", "culture", "company", checked=date(2025, 1, 1))
ALL = [CAFE, WALK, DOCTOR, GONE, OLD]


@pytest.mark.parametrize(
    ("wanted", "titles"),
    [
        (Wanted(), [DOCTOR, CAFE, WALK, OLD]),
        (Wanted("cafe JUEVES"), [CAFE]),
        (Wanted("salud"), [DOCTOR]),
        (Wanted(about="company"), [CAFE, OLD]),
        (Wanted(needed=True), [DOCTOR]),
        (Wanted(place="la raja"), [DOCTOR, WALK]),
        (Wanted(spoken="ar"), [WALK]),
        (Wanted(free=True, step_free=True), [CAFE, OLD]),
        (Wanted("nada de esto"), []),
    ],
)
def test_what_is_looked_for_is_found(wanted: Wanted, titles: list[Entry]) -> None:
    """Without accents or capitals, by subject's name too; what has ended is gone, what is needed comes first."""
    assert search(ALL, wanted, TODAY, {"health": "Salud y ánimo"}) == titles


def test_what_is_out_of_date() -> None:
    """From the day after so many days; what was never checked, and what claims a day to come, is out of date."""
    days = (TODAY - date(2026, 5, 1)).days
    assert not CAFE.outdated(TODAY, days)
    assert CAFE.outdated(TODAY, days - 1)
    assert entry("x", checked=None).outdated(TODAY, 3_650)
    assert entry("x", checked=date(2026, 5, 15)).outdated(TODAY, 3_650)


def suggested(answers: Mapping[str, str], found: list[Entry] = ALL, **said: str) -> list[tuple[str, str]]:
    """Titles and reasons, in English."""
    made = suggest(found, Said("mesa_test", answers, **said), ROWS, (RULE, TODAY, DISTANCES))
    return [(one.entry.title, one.because.en) for one in made]


def test_it_is_suggested_by_what_was_said() -> None:
    """Each with the answer that called for it; of the same score, other answers get other suggestions."""
    assert suggested({"q10": "nunca", "score": "10"}, language="es") == [
        ("Consulta de ánimo", "Because of what you said about bad days")
    ]
    [first, second] = suggested({"q05": "casisiempre", "q03": "pocas", "score": "10"}, language="es")
    assert first == ("Café de los jueves", "Because of what you said about days without talking")
    assert second[0] == "Taller sin comprobar"  # nobody has made sure of it for long: last


def test_a_score_alone_suggests_nothing() -> None:
    """Somebody who ticked nothing low gets no suggestion, whatever the points come to; nor for another form."""
    assert suggested({"score": "0", "band": "b4"}) == []
    assert suggest(ALL, Said("note", {"q10": "nunca"}), ROWS, (RULE, TODAY, DISTANCES)) == []


def test_near_and_in_their_language_first() -> None:
    """Of two walks, the one whose language the person speaks; of two that they speak, the nearer one."""
    near = entry("Paseo del centro", "moving")
    moving = {"q06": "nunca"}
    by_language = {
        spoken: [title for title, _ in suggested(moving, [near, WALK], language=spoken, place="Centro")]
        for spoken in ("ar", "es")
    }
    assert by_language["ar"][0] == "Paseo en árabe y español"
    assert by_language["es"][0] == "Paseo del centro"
    in_village = suggested(moving, [near, WALK], language="es", place="La Raja")
    assert in_village[0][0] == "Paseo en árabe y español"


def test_needed_first_and_then_varied() -> None:
    """What is needed first leads; no second café before another subject; no more than the plan says."""
    cafes = [entry(f"Café {number}", "company") for number in range(6)]
    titles = [title for title, _ in suggested({"q01": "nunca", "q06": "nunca", "q10": "nunca"}, [*cafes, *ALL])]
    assert len(titles) == RULE.most
    assert titles[0] == "Consulta de ánimo"
    assert sum(title.startswith("Café") for title in titles[:3]) == 1


@given(
    st.permutations(ALL),
    st.dictionaries(st.sampled_from([f"q{n:02}" for n in range(1, 11)]), st.sampled_from(["nunca", "casisiempre"])),
)
def test_the_order_of_the_list_does_not_matter(some: list[Entry], answers: dict[str, str]) -> None:
    """The same suggestions however the list came; each still stands, and each of a subject that was called for."""
    found = suggest(some, Said("mesa_test", answers), ROWS, (RULE, TODAY, DISTANCES))
    assert found == suggest(ALL, Said("mesa_test", answers), ROWS, (RULE, TODAY, DISTANCES))
    assert all(one.entry.stands(TODAY) for one in found)


def test_the_plan_suggests_by_answers_that_its_form_offers() -> None:
    """Every row names questions, answers and subjects that there are, and says why without a word that hurts."""
    from forms.workbook import compile_workbook, load_compiled  # noqa: PLC0415 - as the library is read elsewhere

    books = {book.name: book.data for book in [*shelf.library_forms(), *shelf.action_forms()]}
    test, offer = (load_compiled(compile_workbook(books[name]).blob) for name in ("test10", "offer"))
    subjects = {choice.value for choice in offer.choices("about")}
    worked_out = {"about/lives_alone": {"yes", "no"}, "band": {"b1", "b2", "b3", "b4"}}
    for row in ROWS:
        assert set(row.about) <= subjects
        for path, values in row.when.items():
            offered = worked_out.get(path) or {choice.value for choice in test.choices(path)}
            assert set(values) <= offered, (path, values)
        words = f"{row.because.es} {row.because.en}".lower().split()
        assert not set(words) & {"soledad", "solo", "sola", "aislamiento", "riesgo", "lonely", "isolated", "risk"}
    assert DirectoryRow() == RULE
