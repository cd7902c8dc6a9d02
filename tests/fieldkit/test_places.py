"""Lists of places as spreadsheets write them."""

from pathlib import Path

import pytest

from fieldkit.errors import Code, WorldFailed
from fieldkit.shelf import Place, load_list, read_places

LIST = "name,zone,kind,population\nPeña inventada,Norte,village,45\nOtra,,,\n"
PLACES = [Place("Peña inventada", "Norte", "village", 45), Place("Otra")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_list_is_read_as_any_spreadsheet_writes_it(tmp_path: Path, encoding: str, separator: str) -> None:
    """Whatever the encoding and the separator: the same places, and blank lines are nothing."""
    path = tmp_path / "places.csv"
    path.write_bytes((LIST.replace(",", separator) + "\n").encode(encoding))
    assert load_list(path).places == PLACES


def test_columns_stand_in_any_order_and_only_the_name_is_needed() -> None:
    """Capitals and spaces around a column's name do not matter, nor do columns of somebody's own."""
    assert read_places(" Zone , Name,remarks\nNorte,Peña inventada,x\n") == [Place("Peña inventada", "Norte")]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("lugar,zona\nPeña inventada,Norte\n", 1),  # no column 'name': never an empty list in its place
        ("Peña inventada\nOtra\n", 1),
        ("", 1),
        ("name,zone\n", 1),
        ("name,population\nUna,45\nOtra,about 50\n", 3),
        ('name,zone\nUna,Norte\n"Otra,Sur\n', 3),
        ('name,"zone\nUna,Norte\n', 2),
        ("name,population\nUna,-5\n", 2),
        (f"name,population\nUna,{10**30}\n", 2),  # more than a store's number can be
    ],
)
def test_what_is_no_list_is_refused_with_its_line(text: str, row: int) -> None:
    """A sentence with the line, and never fewer places than the list has."""
    with pytest.raises(WorldFailed) as caught:
        read_places(text)
    assert (caught.value.code, caught.value.facts) == (Code.PLACES_UNREADABLE, {"row": row})
