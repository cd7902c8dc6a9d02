"""The listing of how a workbook's numbers are read: what is written there is read back, and nothing else is."""

import pytest

from exports import guide
from exports.guide import Along, Side, Stretch
from exports.periods import Language
from exports.words import word
from fieldkit.store import Store
from tests.exports import books

COUNTS = ("Zonas", "C6:H13", "Tests", "B: Lugar · A: Zona", "Resultado", "recuento")


@pytest.mark.parametrize("language", ["es", "en"])
def test_every_row_of_a_listing_is_read_back(quarter: Store, language: Language) -> None:
    """Each range of the workbook's sheets, in both languages, with what it counts and along what."""
    _, book, *_ = books.written(quarter, language)
    listing = guide.listing(book.sheets[:-1], language)
    rows = [tuple(str(cell) for cell in row) for row in listing.rows]
    found = [guide.read(row, language) for row in rows]
    assert [(one.sheet, word(f"read-{one.kind}", language)) for one in found] == [(row[0], row[5]) for row in rows]
    assert {one.kind for one in found} >= {"counts", "quotient", "open"}
    assert all(one.rows[0] <= one.rows[1] and one.columns[0] <= one.columns[1] for one in found)


def test_a_range_of_counts() -> None:
    """Its cells, what it counts, the columns that name its rows, the dimension of its headers."""
    assert guide.read(COUNTS, "es") == Stretch(
        "Zonas", (6, 13), (3, 8), "counts", "Tests", "", (Along((2,), "Lugar"), Along((1,), "Zona")), "Resultado"
    )
    including = ("Mesas", "F6", word("includes", "es", whole="Se han parado", part="Tests"), "", "", "recuento")
    assert guide.read(including, "es") == Stretch("Mesas", (6, 6), (6, 6), "counts", "Se han parado", "Tests")


@pytest.mark.parametrize(
    ("place", "said"),
    [
        (1, "C6:H"),
        (1, "Zonas!C6"),
        (1, ""),
        (3, "Lugar"),
        (3, "b: Lugar"),
        (5, "suma"),
        (5, "count"),  # the other language's word
        (5, ""),
    ],
)
def test_a_row_that_is_none_is_refused(place: int, said: str) -> None:
    """A range, a column or a way of reading that is none: never guessed."""
    row = list(COUNTS)
    row[place] = said
    with pytest.raises(ValueError):  # noqa: PT011 - its message is what could not be read
        guide.read(tuple(row), "es")


def test_what_is_open_is_one_of_a_few_things() -> None:
    """Nobody can declare a column of counts open under a name of their own."""
    row = ("Zonas", "C6", "Vecinos", "", "", word("read-open", "es"))
    with pytest.raises(ValueError, match="Vecinos"):
        guide.read(row, "es")
    assert guide.read((*row[:2], word("open-team", "es"), *row[3:]), "es").kind == "open"


def test_what_a_quotient_divides() -> None:
    """Line by line, or by one line for all."""
    part, whole = guide.sides("H6:I9 / J6:J9")
    assert (part, whole) == (Side((6, 9), (8, 9)), Side((6, 9), (10, 10)))
    assert part.at(1) == [(7, 8), (7, 9)]
    assert Side((5, 5), (2, 2)).at(3) == [(5, 2)]
    for text in ("H6:I9", "H6 / ", "/ H6"):
        with pytest.raises(ValueError):  # noqa: PT011 - its message is what could not be read
            guide.sides(text)


def test_what_an_average_is_of() -> None:
    """What each column is worth, spans, or that it does not count; as many as there are columns."""
    assert guide.average("C6:E9 × 1.0; 2.0..4.0; –") == (Side((6, 9), (3, 5)), ((1.0, 1.0), (2.0, 4.0), None))
    for text in ("C6:E9 × 1.0; 2.0", "C6:E9", "C6:C9 × much"):
        with pytest.raises(ValueError):  # noqa: PT011 - its message is what could not be read
            guide.average(text)


@pytest.mark.parametrize(("name", "column"), [("(A)", 1), ("(AB)", 28), ("A", None), ("Tests", None), ("(a)", None)])
def test_a_name_that_stands_in_another_column(name: str, column: int | None) -> None:
    """'(A)' points at a column; anything else says itself."""
    assert guide.column_named(name) == column
