"""Places in municipalities, comarcas and a region: read, refused, and in the kit."""

from pathlib import Path

import msgspec
import pytest

from fieldkit import enrolment, kit, roster
from fieldkit.areas import Area, Lying
from fieldkit.errors import Code, WorldFailed
from fieldkit.shelf import Place, read_list
from fieldkit.store import Store
from tests.factory import PASSPHRASE

HEAD = "name,kind,within\n"
TREE = (
    HEAD + "Región inventada,región,\nComarca inventada,comarca,Región inventada\nYecla,municipio,Comarca inventada\n"
)


def test_a_list_may_say_what_lies_in_what() -> None:
    """In Spanish or English, in any order; a town may be called as its municipality is, and that as the region."""
    listed = read_list(HEAD + "Yecla,town,Yecla\nYecla,municipality,Yecla\nYecla,region,\n")
    assert listed.places == [Place("Yecla", "", "town", within="Yecla")]
    assert listed.areas == [Area("municipality", "Yecla", "Yecla"), Area("region", "Yecla")]
    assert read_list(TREE + "La Raja,village,Yecla\n").areas[2] == Area("municipality", "Yecla", "Comarca inventada")


def test_a_list_without_it_is_what_it_was() -> None:
    """A column that nobody filled makes no tree, and a kind of place stays one."""
    assert read_list("name,kind,within\nUna,region,\n").places == [Place("Una", "", "region")]
    assert read_list("name,kind\nUna,region\n").areas == []


@pytest.mark.parametrize(
    ("rows", "row", "why"),
    [
        ("La Raja,village,Jumilla\n", 5, "area-unknown"),
        ("La Raja,village,\n", 5, "no-municipality"),
        ("La Raja,village,Yecla\nLa Raja,village,Yecla\n", 6, "name-twice"),
        ("Yecla,municipality,Región inventada\nLa Raja,village,Yecla\n", 5, "name-twice"),
        ("Otra,region,\nLa Raja,village,Yecla\n", 5, "two-roots"),
        ("Una,comarca,Una\nLa Raja,village,Yecla\n", 5, "circle"),
        ("Una,comarca,Otra\nOtra,comarca,Una\nLa Raja,village,Yecla\n", 5, "circle"),
        ("Una,comarca,Yecla\nLa Raja,village,Yecla\n", 5, "not-higher"),
        ("Una,comarca,Nada\nLa Raja,village,Yecla\n", 5, "area-unknown"),
    ],
)
def test_what_is_no_tree_is_refused_with_its_line(rows: str, row: int, why: str) -> None:
    """The line, the name and what is wrong with it; two villages of one name must be told apart."""
    with pytest.raises(WorldFailed) as caught:
        read_list(TREE + rows)
    assert caught.value.code is Code.PLACES_TREE
    assert (caught.value.facts["row"], caught.value.facts["why"]) == (row, why)


def test_the_office_knows_where_a_municipality_lies(tmp_path: Path) -> None:
    """What was set is what is read; a list without areas takes them away."""
    listed = read_list(TREE + "La Raja,village,Yecla\n")
    with Store.create_office(tmp_path / "office", "Oficina inventada", PASSPHRASE) as office:
        office.shelf.set_places(listed.places, listed.areas)
        tree = office.shelf.tree()
        assert tree.lying("Yecla") == Lying("Yecla", "Comarca inventada", "Región inventada")
        assert (tree.root.name, office.shelf.places()) == ("Región inventada", listed.places)
        office.shelf.set_places([Place("Una")])
        assert not office.shelf.tree()


def test_a_laptop_takes_the_places_of_its_own_municipality(tmp_path: Path) -> None:
    """All of them until the office says for which it works."""
    listed = read_list(TREE + "Jumilla,municipio,Comarca inventada\nLa Raja,village,Jumilla\nRaspay,village,Yecla\n")
    with (
        Store.create_office(tmp_path / "office", "Oficina inventada", PASSPHRASE) as office,
        Store.create_station(tmp_path / "station", "mesa", PASSPHRASE) as station,
    ):
        office.shelf.set_places(listed.places, listed.areas)
        enrolment.enrol(office, kit.write_request(station))
        kit.accept(station, kit.publish(office, "2026-05-01"))
        assert [place.name for place in station.shelf.places()] == ["La Raja", "Raspay"]
        roster.place(office, "mesa", "Jumilla")
        kit.accept(station, kit.publish(office, "2026-05-02"))
        assert [place.name for place in station.shelf.places()] == ["La Raja"]


def test_a_kit_without_areas_says_nothing_of_them() -> None:
    """Its bytes are what they were, and what an older program wrote is read."""
    assert b"within" not in msgspec.json.encode(Place("Una", "Norte"))
    fields = {one.name: one for one in msgspec.structs.fields(kit.Kit)}
    assert fields["areas"].default is fields["municipalities"].default is msgspec.UNSET
