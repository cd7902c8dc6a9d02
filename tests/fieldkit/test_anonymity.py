import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from fieldkit import anonymity
from fieldkit.anonymity import CERTAIN, KINDS, Mark, marks, review, without
from tests.factory import TEST, Town
from tests.fieldkit.labelled import PARTS, measure, notes
from tests.forms.tables import form

# Recall and precision that must not fall, by kind, on the notes that were never used to improve the search.
FLOORS = {
    "id": (0.95, 0.95), "email": (0.95, 0.95), "phone": (0.95, 0.95), "link": (0.95, 0.95),
    "address": (0.80, 0.95), "name": (0.70, 0.83),
}  # fmt: skip
# And names on all of them, seen ones included.
NAMES_OVERALL = (0.88, 0.94)


def found(text: str, *places: str) -> list[tuple[str, str]]:
    return [(mark.kind, text[mark.start : mark.end]) for mark in marks(text, places)]


def test_enough_notes_are_labelled() -> None:
    """There are more than 300 labelled notes, 200 of them Spanish and 80 English, each label of a known kind."""
    all_notes = [note for part in PARTS for note in notes(part)]
    assert sum(note.language == "es" for note in all_notes) >= 200
    assert sum(note.language == "en" for note in all_notes) >= 80
    assert len({note.text for note in all_notes}) == len(all_notes)
    assert {kind for note in all_notes for _, _, kind in note.labels} == set(KINDS)
    assert sum(not note.labels for note in all_notes) > 100  # notes with nothing to find


@pytest.mark.parametrize("kind", KINDS)
def test_notes_that_nobody_tuned_on_are_searched_well_enough(kind: str) -> None:
    """On the held-out notes, recall and precision stay above their floors."""
    figures = measure(notes("held_out"))[kind]
    recall, precision = FLOORS[kind]
    assert figures.recall >= recall
    assert figures.precision >= precision


def test_names_over_all_notes() -> None:
    """Of all names in all notes most are found, and few marks are wrong."""
    figures = measure([note for part in PARTS for note in notes(part)])["name"]
    assert figures.recall >= NAMES_OVERALL[0]
    assert figures.precision >= NAMES_OVERALL[1]


@pytest.mark.parametrize(
    "number", ["12345678Z", "12345678-z", "12.345.678 Z", "12 345 678-Z", "X1234567L", "x-1234567-l"]
)
def test_a_dni_or_nie_is_found_however_it_is_written(number: str) -> None:
    """With dots, spaces, hyphens, small letters; and it is surely one."""
    (mark,) = marks(f"El papel dice {number}, nada más.")
    assert (mark.kind, mark.sure) == ("id", True)
    assert mark.end - mark.start == len(number)


def test_a_wrong_check_letter_is_marked_as_likely() -> None:
    """Somebody who mistypes a DNI still gives it away."""
    (mark,) = marks("dni 12345678A")
    assert (mark.kind, mark.sure) == ("id", False)
    assert marks("Han pasado 12345678 y pico") == []


@pytest.mark.parametrize(
    "number",
    ["612345678", "612 34 56 78", "6 1 2 3 4 5 6 7 8", "612-345-678", "+34 612 345 678", "0034612345678",
     "968 00 12 34", "+212 612-345678", "07700 900456", "seis uno dos tres cuatro cinco seis siete ocho"],
)  # fmt: skip
def test_a_telephone_number_is_found_however_it_is_written(number: str) -> None:
    """In groups, from abroad, in words."""
    assert found(f"Llamar al {number} por la tarde") == [("phone", number)]


@pytest.mark.parametrize(
    "text",
    ["De 2012 a 2019 y de 2021 a 2024.", "Costó 1.250,50 euros y luego 980.", "Línea 4, parada 12, de 17:30 a 20:00.",
     "El 14-05-2026 y el 21/05/2026.", "Expediente 2024/000123.", "Son 120.000.000 de pesetas."],
)  # fmt: skip
def test_other_numbers_are_left_alone(text: str) -> None:
    """Years, prices, lines, dates and hours are no telephone numbers and no papers."""
    assert marks(text) == []


def test_places_of_the_kit_are_nobodys_until_they_have_a_door() -> None:
    """'Roque Baños' is a centre of the kit; a square with a number and a floor is somebody's home."""
    places = ("Centro Sociocultural Roque Baños", "Román", "Plaza de San Juan")
    assert found("Con Roque Baños y Román, mesa en la Plaza de San Juan.", *places) == []
    assert found("Con Roque Baños") == [("name", "Roque Baños")]
    assert found("Vive en Plaza de San Juan 4, 2º B.", *places) == [("address", "Plaza de San Juan 4, 2º B")]


def test_taking_out_leaves_a_neutral_word() -> None:
    """What was marked is replaced, and the rest stays as it was."""
    text = "Mi vecina Paqui, 612 345 678, vive en calle Cánovas 12, 2º B."
    assert without(text, marks(text)) == "Mi vecina [nombre], [teléfono], vive en [dirección]."
    assert without(text, marks(text), "en") == "Mi vecina [name], [phone], vive en [address]."
    assert without(text, []) == text


@settings(deadline=None)
@given(
    st.text(
        alphabet=st.sampled_from("aAnN áñÑªº 0123456789@.,-/\n'+(ولعبداحم\u0640\u064eИйанз") | st.characters(),
        max_size=120,
    )
)
def test_any_text_can_be_searched(text: str) -> None:
    """Marks lie inside the text, in order, apart from one another; nothing makes the search fail."""
    last = 0
    for mark in marks(text):
        assert last <= mark.start < mark.end <= len(text)
        assert mark.kind in KINDS
        last = mark.end


@settings(deadline=None)
@given(st.lists(st.sampled_from([note.text for note in notes("develop")]), min_size=1, max_size=3))
@example(["Su móvil: 600 12 34 56.", "Son 120000000 de pesetas, decía exagerando."])
@example(["DNI 12345678Z.", "Son 12000000 de pesetas, decía exagerando."])
def test_what_was_taken_out_is_not_found_again(texts: list[str]) -> None:
    """A text without its marks holds no certain mark any more."""
    text = "\n".join(texts)
    assert not [mark for mark in marks(without(text, marks(text))) if mark.kind in CERTAIN]


def test_only_what_is_typed_freely_is_reviewed(town1: Town) -> None:
    """A test without free text has nothing to review; a text question has; a form for the office alone has not."""
    (station,) = town1.stations
    assert review(station.shelf.form(TEST), {"q01": "612345678"}) == []
    survey = "survey\n| type | name | label |\n| text | note | Note |\n| integer | n | N |"
    (finding,) = review(form(survey), {"note": "Paqui, 612345678", "n": "612345678"})
    assert finding.path == "note"
    assert finding.marks == (Mark(0, 5, "name", sure=False), Mark(7, 16, "phone"))
    assert finding.certain


def test_warming_up_loads_what_the_first_letter_would_wait_for() -> None:
    """Afterwards the libraries are there."""
    import sys  # noqa: PLC0415 - asked after warming

    anonymity.warm()
    assert {"phonenumbers", "stdnum.es.dni"} <= set(sys.modules)
