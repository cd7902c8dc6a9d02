"""What a form does to lists is read from its stored answers alone (F17, I11)."""

from __future__ import annotations

import pytest

from forms.operations import operations, saved
from tests.forms.tables import begin, form, interview

_UPSERT = """
survey
| type | name | label | save_to | relevant |
| select_one_from_file trees.csv | tree | Which? | | |
| text | kind | Kind  | species | |
| text | size | Size  | girth   | ${kind} != 'bush' |
| text | old  | Old   |         | |
entities
| dataset | label   | entity_id | create_if    | update_if     |
| trees   | ${kind} | coalesce(${tree}, uuid()) | ${tree} = '' | ${tree} != '' |
"""
_REPEATED = """
survey
| type | name | label | save_to |
| begin_repeat | tree | T | |
| text | kind | K | species |
| end_repeat | | | |
entities
| dataset | label |
| trees | ${kind} |
"""
_TWO = """
survey
| type | name | label | save_to |
| begin_group | g | G | |
| text | kind | K | trees#species |
| end_group | | | |
| text | who | W | people#called |
entities
| dataset | label |
| trees | ${kind} |
| people | ${who} |
"""


@pytest.mark.parametrize(
    ("sheets", "given"),
    [
        (_UPSERT, {"kind": "oak", "size": "50"}),
        (_UPSERT, {"kind": "bush", "size": "50"}),
        (_UPSERT, {"tree": "7f3c", "kind": "oak", "size": "50", "old": "x"}),
        (_UPSERT, {"size": "50"}),
        (_REPEATED, {"tree[1]/kind": "oak", "tree[2]/kind": "ash", "tree[3]/kind": ""}),
        (_TWO, {"g/kind": "oak", "who": "Nadie Inventada"}),
        (_TWO, {"who": "Nadie Inventada"}),
    ],
)
def test_stored_answers_say_what_the_interview_said(sheets: str, given: dict[str, str]) -> None:
    """The same things, labels and properties as while the form was open, but for blanks where nothing is cleared."""
    filled = interview(sheets)
    if "[" in next(iter(given)):
        filled.add("tree", 2)
    for path, value in given.items():
        filled.answer(path, value)
    read = operations(filled.form)(filled.answers())
    told = [
        (one.dataset, one.id, one.create, one.label, {name: text for name, text in one.properties.items() if text})
        for one in filled.entities()
    ]
    found = [
        (one.dataset, one.id, one.creates, one.label, {name: text for name, text in one.properties.items() if text})
        for one in read
    ]
    assert sorted(map(repr, found)) == sorted(map(repr, told))


def test_a_blank_clears_only_what_is_always_asked() -> None:
    """In an update a blank answer clears its property, unless the question may not have been asked at all."""
    filled = begin(form(_UPSERT))
    filled.answer("tree", "7f3c")
    [one] = operations(filled.form)(filled.answers())
    assert (one.id, one.creates, one.properties) == ("7f3c", False, {"species": ""})


def test_the_properties_of_each_list_are_known_before_anything_has_them() -> None:
    """A form says which properties it saves to which list."""
    assert saved(form(_TWO)) == {"trees": ["species"], "people": ["called"]}


def test_answers_of_no_known_entity_say_nothing() -> None:
    """What names a node that this version of the form does not declare is passed over, and so is an id without end."""
    read = operations(form(_UPSERT))
    forged = {"other/meta/entity/@id": "x", "meta/entity/@id": "x" * 300, "meta/entity/@create": "1"}
    assert read({**forged, "meta/entity/label": "oak"}) == []
