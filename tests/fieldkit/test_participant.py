"""What a participant is told on paper comes from the kit, and what the kit lacks is known."""

import tomllib
from pathlib import Path

import msgspec
import pytest

from fieldkit import participant, settings, shelf
from fieldkit.store import Store
from tests import factory

WHOLE = """
[participant]
who = "Ayuntamiento Inventado"
contact = "968 000 000"
officer = "dpd@example.org"
authority = "Agencia Inventada"
months = 24
why = { es = "Para saber.", en = "To know." }
"""


def test_a_laptop_knows_what_its_kit_says(tmp_path: Path) -> None:
    """What the office filled in comes out at the table, in the language that is asked for."""
    town = factory.town(tmp_path)
    station = town.stations[0]
    for store in (town.office, station):
        store.settings.set(settings.PLAN, WHOLE)
    told = participant.told(station, "en")
    assert told.facts == {
        "who": "Ayuntamiento Inventado", "contact": "968 000 000", "officer": "dpd@example.org",
        "authority": "Agencia Inventada", "months": "24", "why": "To know.", "hold_days": "30",
    }  # fmt: skip
    assert told.missing == ()
    assert participant.told(town.office, "fr").missing == ("why",)
    town.close()


@pytest.mark.parametrize("plan", ["", "[participant]\n", "[participant", "[participant]\nmonths = 'many'\n"])
def test_what_is_missing_is_known_by_name(tmp_path: Path, plan: str) -> None:
    """A plan that says nothing, or nonsense, leaves nothing blank without a name."""
    with Store.create_office(tmp_path / "office", "Oficina", factory.PASSPHRASE) as office:
        office.settings.set(settings.PLAN, plan)
        assert participant.told(office, "es").missing == ("who", "contact", "officer", "authority", "months", "why")


def test_the_librarys_plan_gives_the_purpose_in_all_languages() -> None:
    """Who answers for the data is the office's to say, and nobody's name is made up for it."""
    part = msgspec.convert(tomllib.loads(shelf.library_plan())["participant"], participant.Participant)
    assert set(part.why) == {"es", "en", "fr", "ar"}
    assert (part.who, part.contact, part.officer, part.months) == ("", "", "", 0)
