"""Entities are created and updated as in ODK (F17, I11)."""

from __future__ import annotations

from forms.entities import EntityRecord
from tests.forms.tables import interview

_TREE = """
survey
| type | name | label | save_to | relevant    |
| text | kind | Kind  | species |             |
| text | size | Size  | girth   | ${kind}!='' |
| text | old  | Old   |         |             |
entities
"""


def test_an_entity_is_created_where_its_condition_holds() -> None:
    """I11: create_if decides; the label and the answers are those of now, what is not relevant is left out."""
    filled = interview(_TREE + "| dataset | label | create_if |\n| trees | ${kind} | ${old} != 'x' |")
    assert filled.entities() == ()  # no label yet
    filled.answer("kind", "oak")
    filled.answer("size", "50")
    [made] = filled.entities()
    assert made == EntityRecord(
        "trees", made.id, create=True, update=False, label="oak", properties={"species": "oak", "girth": "50"}
    )
    assert len(made.id) == 36
    filled.answer("old", "x")
    assert filled.entities() == ()


def test_an_entity_is_updated_by_its_id() -> None:
    """I11: update_if and entity_id decide which entity gets the answers; a blank one clears its property."""
    filled = interview(
        _TREE + "| dataset | label | entity_id | update_if |\n| trees | ${kind} | ${old} | ${kind} != 'no' |"
    )
    filled.answer("kind", "ash")
    assert filled.entities() == ()  # nothing says which
    filled.answer("old", "7f3c")
    [changed] = filled.entities()
    assert (changed.id, changed.create, changed.update) == ("7f3c", False, True)
    assert changed.properties == {"species": "ash", "girth": ""}
    filled.answer("kind", "no")
    assert filled.entities() == ()


def test_an_entity_that_may_be_there_already() -> None:
    """I11: with both conditions an entity is created or updated, as they say."""
    headers = "| dataset | label | entity_id | create_if | update_if |"
    filled = interview(f"{_TREE}{headers}\n| trees | ${{kind}} | ${{old}} | ${{size}}='' | ${{size}}!='' |")
    filled.answer("kind", "ash")
    filled.answer("old", "7f3c")
    assert [(one.create, one.update) for one in filled.entities()] == [(True, False)]
    filled.answer("size", "3")
    assert [(one.create, one.update) for one in filled.entities()] == [(False, True)]


def test_an_entity_an_instance() -> None:
    """I11: in a repeat each instance is an entity with an id of its own; drafts keep the ids."""
    filled = interview(
        "survey\n| type | name | label | save_to |\n| begin_repeat | tree | T | |\n| text | kind | K | species |\n"
        "| end_repeat | | | |\nentities\n| dataset | label |\n| trees | ${kind} |"
    )
    filled.add("tree")
    filled.answer("tree[1]/kind", "oak")
    filled.answer("tree[2]/kind", "ash")
    made = filled.entities()
    assert [(one.label, one.properties) for one in made] == [("oak", {"species": "oak"}), ("ash", {"species": "ash"})]
    assert len({one.id for one in made}) == 2


def test_two_lists_in_one_form() -> None:
    """I11: what stands in a group with its own entity is saved to that one."""
    filled = interview(
        "survey\n| type | name | label | save_to |\n| begin_group | g | G | |\n| text | kind | K | trees#species |\n"
        "| end_group | | | |\n| text | who | W | people#name_of |\nentities\n| dataset | label |\n| trees | ${kind} |\n"
        "| people | ${who} |"
    )
    filled.answer("g/kind", "oak")
    filled.answer("who", "Nadie Inventada")
    found = {one.dataset: one.properties for one in filled.entities()}
    assert found == {"trees": {"species": "oak"}, "people": {"name_of": "Nadie Inventada"}}
