"""Relevance, calculations, repeats, choices and events (S01 to S14)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.forms.tables import begin, chain, form, interview

if TYPE_CHECKING:
    from forms.interview import Interview
    from forms.nodes import Scope
    from forms.order import Cell

_GROUPS = """
survey
| type        | name  | label | relevant       | default |
| text        | open  | Open? |                |         |
| begin_group | outer | Outer | ${open} = 'y'  |         |
| begin_group | inner | Inner |                |         |
| text        | a     | A     |                | start   |
| text        | b     | B     | ${a} = 'start' |         |
| end_group   |       |       |                |         |
| end_group   |       |       |                |         |
| text        | c     | C     | ${a} = 'start' |         |
"""


def test_relevance_is_inherited() -> None:
    """S01: what lies in a group that is not relevant is not relevant either, however deep."""
    filled = interview(_GROUPS)
    assert not filled.state("outer/inner/a").relevant
    assert filled.questions() == ("open",)
    filled.answer("open", "y")
    assert filled.questions() == ("open", "outer/inner/a", "outer/inner/b", "c")


def test_what_is_not_relevant_is_blank_and_comes_back() -> None:
    """S02: an answer that is no longer relevant is blank to everything else, and is there again when it is."""
    filled = interview(_GROUPS)
    filled.answer("open", "y")
    filled.answer("outer/inner/b", "kept")
    filled.answer("open", "n")
    assert (filled.value("outer/inner/b"), filled.state("c").relevant) == ("", False)
    assert filled.answers() == {"open": "n"}
    filled.answer("open", "y")
    assert filled.value("outer/inner/b") == "kept"


def test_calculations_in_any_order() -> None:
    """S03: a calculation may use one that stands below it."""
    filled = interview(
        """
        survey
        | type      | name  | label | calculation    |
        | calculate | total |       | ${twice} + 1   |
        | calculate | twice |       | ${number} * 2  |
        | integer   | number | N    |                |
        """
    )
    filled.answer("number", "4")
    assert filled.value("total") == "9"


def test_an_unchanged_result_goes_no_further(monkeypatch: pytest.MonkeyPatch) -> None:
    """S04: what reads a calculation is left alone where its result stays the same."""
    filled = interview(
        """
        survey
        | type      | name | label | calculation           |
        | integer   | n    | N     |                       |
        | calculate | big  |       | if(${n} > 10, 1, 0)   |
        | calculate | far  |       | ${big} * 100          |
        """
    )
    worked_out: list[str] = []
    state = filled._state
    whole = state._work_out

    def watched(cell: Cell, scope: Scope) -> None:
        worked_out.append(cell.node.path)
        whole(cell, scope)

    monkeypatch.setattr(state, "_work_out", watched)
    filled.answer("n", "5")
    filled.answer("n", "6")
    assert worked_out == ["big", "big"]
    filled.answer("n", "60")
    assert worked_out[2:] == ["big", "far"]


def test_a_long_chain() -> None:
    """S03, S04: a chain of questions opens one by one, closes as a whole, and opens again as it was."""
    filled = interview(chain(60, 12))
    for number in range(1, 61):
        filled.answer(f"q{number}", "yes")
    whole = filled.answers()
    assert len(whole) == 72
    filled.answer("q1", "no")
    assert filled.questions() == ("q1",)
    filled.answer("q1", "yes")
    assert filled.answers() == whole


_HOUSE = """
survey
| type         | name    | label  | calculation                                      | repeat_count |
| integer      | size    | Size   |                                                  |              |
| begin_repeat | person  | Person |                                                  | ${size}      |
| text         | first   | Name   |                                                  |              |
| integer      | age     | Age    |                                                  |              |
| calculate    | number  |        | position(..)                                     |              |
| calculate    | older   |        | count(${person}[age > current()/../age])         |              |
| calculate    | label   |        | concat(${number}, '/', ${size}, ' ', ${first})   |              |
| end_repeat   |         |        |                                                  |              |
| calculate    | total   |        | sum(${age})                                      |              |
| calculate    | eldest  |        | max(${age})                                      |              |
| calculate    | names   |        | join(', ', ${first})                             |              |
| calculate    | second  |        | indexed-repeat(${first}, ${person}, 2)           |              |
| calculate    | people  |        | count(${person})                                 |              |
| calculate    | adults  |        | count(${person}[age >= 18])                      |              |
| calculate    | teen    |        | ${person}[age < 18]/first                        |              |
"""


def _house() -> Interview:
    filled = interview(_HOUSE.replace("${person}[", "/data/person["))
    filled.answer("size", "3")
    for position, (name, age) in enumerate([("Ana", "40"), ("Bea", "12"), ("Cai", "70")], 1):
        filled.answer(f"person[{position}]/first", name)
        filled.answer(f"person[{position}]/age", age)
    return filled


def test_counted_repeats(monkeypatch: pytest.MonkeyPatch) -> None:
    """S05: a repeat has as many instances as its count says, no more and no fewer, within reason."""
    monkeypatch.setattr("forms.state.MAX_INSTANCES", 20)
    filled = _house()
    assert filled.instances("person") == 3
    assert [filled.value(f"person[{n}]/label") for n in (1, 2, 3)] == ["1/3 Ana", "2/3 Bea", "3/3 Cai"]
    filled.answer("size", "2")
    assert filled.instances("person") == 2
    assert filled.value("names") == "Ana, Bea"
    filled.answer("size", "1000000")
    assert filled.instances("person") == 20
    filled.answer("size", "")
    assert filled.instances("person") == 0


def test_instances_in_all_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """S05: repeats in repeats do not multiply without end, and what was removed makes room again."""
    monkeypatch.setattr("forms.state.MAX_SCOPES", 6)
    filled = interview(_TREES)
    filled.add("plot[1]/tree", 9)
    assert filled.instances("plot[1]/tree") == 5
    filled.remove("plot[1]/tree", 1)
    filled.add("plot[1]/tree", 9)
    assert filled.instances("plot[1]/tree") == 5


def test_looking_into_repeats() -> None:
    """E13 to E15, E20: sums, joins, single instances and predicates look into a repeat from outside."""
    filled = _house()
    values = {name: filled.value(name) for name in ("total", "eldest", "names", "second", "people", "adults", "teen")}
    assert values == {
        "total": "122",
        "eldest": "70",
        "names": "Ana, Bea, Cai",
        "second": "Bea",
        "people": "3",
        "adults": "2",
        "teen": "Bea",
    }
    assert [filled.value(f"person[{n}]/older") for n in (1, 2, 3)] == ["1", "2", "0"]


_TREES = """
survey
| type         | name  | label | calculation                           | repeat_count | relevant   |
| begin_repeat | plot  | Plot  |                                       |              |            |
| text         | tag   | Tag   |                                       |              |            |
| begin_repeat | tree  | Tree  |                                       |              |            |
| integer      | girth | Girth |                                       |              | ../../tag != 'none' |
| calculate    | where |       | concat(${tag}, position(../..), position(..)) |       |            |
| end_repeat   |       |       |                                       |              |            |
| calculate    | wood  |       | sum(${girth})                         |              |            |
| end_repeat   |       |       |                                       |              |            |
| calculate    | all   |       | sum(${girth})                         |              |            |
"""


def test_nested_repeats() -> None:
    """S06: repeats lie in repeats; each instance sees its own surroundings, the outside sees all.

    A new form starts with one of each, an instance added later without any inside, as in ODK.
    """
    filled = interview(_TREES)
    assert (filled.instances("plot"), filled.instances("plot[1]/tree")) == (1, 1)
    filled.add("plot")
    assert filled.instances("plot[2]/tree") == 0
    filled.add("plot[2]/tree", 3)
    for path, girth in {"plot[1]/tree[1]": "5", "plot[2]/tree[1]": "7", "plot[2]/tree[3]": "11"}.items():
        filled.answer(f"{path}/girth", girth)
    filled.answer("plot[2]/tag", "B")
    assert filled.value("plot[2]/tree[3]/where") == "B23"
    assert (filled.value("plot[1]/wood"), filled.value("plot[2]/wood"), filled.value("all")) == ("5", "18", "23")
    filled.answer("plot[2]/tag", "none")
    assert (filled.value("plot[2]/wood"), filled.value("all")) == ("0", "5")


def test_removing_an_instance() -> None:
    """S07: a removed instance is gone from every total, and the later ones move up."""
    filled = interview(_TREES)
    filled.add("plot", 2)
    for position, girth in enumerate(("1", "2", "4"), 1):
        filled.add(f"plot[{position}]/tree", 1 if position > 1 else 0)
        filled.answer(f"plot[{position}]/tree/girth", girth)
    filled.remove("plot", 2)
    assert (filled.value("all"), filled.value("plot[2]/tree/girth")) == ("5", "4")
    assert filled.value("plot[2]/tree/where") == "21"
    with pytest.raises(KeyError):
        filled.remove("plot", 3)
    with pytest.raises(KeyError):
        filled.value("plot[3]/tag")


_PLACES = """
survey
| type              | name | label | choice_filter    |
| select_one state  | st   | State |                  |
| select_one county | co   | Where | state = ${st}    |
| select_multiple county | many | Which | state = ${st} |
choices
| list_name | name   | label  | state |
| state     | tx     | Texas  |       |
| state     | wa     | Wash.  |       |
| county    | king   | King   | wa    |
| county    | pierce | Pierce | wa    |
| county    | king   | King   | tx    |
| county    | bee    | Bee    | tx    |
"""


def test_choices_follow_answers() -> None:
    """S08: only fitting choices are on offer; a chosen one that is so no longer is blank, and comes back with them."""
    filled = interview(_PLACES)
    assert filled.choices("co") == ()
    filled.answer("st", "wa")
    assert [choice.value for choice in filled.choices("co")] == ["king", "pierce"]
    filled.answer("co", "pierce")
    filled.answer("many", "pierce king")
    assert filled.value("many") == "king pierce"
    filled.answer("st", "tx")
    assert (filled.value("co"), filled.value("many")) == ("", "king")
    assert "co" not in filled.answers()
    filled.answer("st", "wa")
    assert filled.value("co") == "pierce"


def test_choices_from_a_repeat() -> None:
    """S08: what was answered in a repeat can be chosen from."""
    filled = interview(
        """
        survey
        | type                 | name   | label | choice_filter   |
        | begin_repeat         | person | P     |                 |
        | text                 | first  | Name  |                 |
        | end_repeat           |        |       |                 |
        | select_one ${first}  | head   | Head  | ${first} != ''  |
        """
    )
    filled.add("person")
    filled.answer("person[1]/first", "Ana")
    assert [(choice.value, choice.label) for choice in filled.choices("head")] == [("Ana", "Ana")]
    filled.answer("person[2]/first", "Bea")
    filled.answer("head", "Bea")
    assert filled.value("head") == "Bea"
    filled.remove("person", 2)
    assert filled.value("head") == ""


def test_or_other() -> None:
    """S08: 'or_other' offers another answer and asks for it."""
    filled = interview(
        """
        survey
        | type                   | name | label |
        | select_one ab or_other | q    | Q?    |
        choices
        | list_name | name | label |
        | ab        | a    | A     |
        """
    )
    assert [choice.value for choice in filled.choices("q")] == ["a", "other"]
    assert filled.questions() == ("q",)
    filled.answer("q", "other")
    assert filled.questions() == ("q", "q_other")


def test_searched_choices_limit_nothing() -> None:
    """S08: the choices of select_one_external are on offer, and what is typed otherwise stays."""
    filled = interview(
        """
        survey
        | type                     | name | label | choice_filter |
        | text                     | st   | State |               |
        | select_one_external town | town | Town  | state=${st}   |
        external_choices
        | list_name | name | label  | state |
        | town      | a    | Austin | tx    |
        | town      | b    | Boise  | id    |
        """
    )
    filled.answer("st", "id")
    assert [(choice.value, choice.label) for choice in filled.choices("town")] == [("b", "Boise")]
    filled.answer("town", "z")
    assert filled.value("town") == "z"


_EVENTS = """
survey
| type         | name  | label | default       | trigger  | calculation       |
| integer      | n     | N     | 5             |          |                   |
| date         | day   | Day   | today()       |          |                   |
| integer      | twice | Twice | ${n} * 2      |          |                   |
| text         | note  | Note  |               | ${n}     | concat('n=', ${n}) |
| begin_repeat | r     | R     |               |          |                   |
| integer      | at    | At    | position(..)  |          |                   |
| text         | a     | A     |               |          |                   |
| text         | echo  | E     |               | ${a}     | concat(${a}, '!') |
| end_repeat   |       |       |               |          |                   |
"""


def test_dynamic_defaults() -> None:
    """S10: a default may be worked out, once when the form begins or the instance is added."""
    filled = interview(_EVENTS)
    assert (filled.value("n"), filled.value("day"), filled.value("twice")) == ("5", "2026-05-14", "10")
    assert filled.value("r[1]/at") == "1"
    filled.add("r")
    assert filled.value("r[2]/at") == "2"
    filled.answer("n", "6")
    assert filled.value("twice") == "10"


def test_triggers() -> None:
    """S09: a triggered value is set when the other changes, in its own instance, and may then be changed."""
    filled = interview(_EVENTS)
    filled.add("r")
    filled.answer("n", "7")
    assert filled.value("note") == "n=7"
    filled.answer("note", "mine")
    filled.answer("n", "7")
    assert filled.value("note") == "mine"
    filled.answer("r[2]/a", "x")
    assert (filled.value("r[1]/echo"), filled.value("r[2]/echo")) == ("", "x!")


def test_running_totals() -> None:
    """S14: an instance may build on the one before it, down the whole repeat."""
    filled = interview(
        """
        survey
        | type         | name  | label | calculation                                                     |
        | begin_repeat | r     | R     |                                                                 |
        | integer      | n     | N     |                                                                 |
        | calculate    | total |       | coalesce(indexed-repeat(${total}, ${r}, position(..) - 1), 0) + ${n} |
        | end_repeat   |       |       |                                                                 |
        """
    )
    filled.add("r", 3)
    for position in (4, 2, 3, 1):
        filled.answer(f"r[{position}]/n", str(position))
    assert [filled.value(f"r[{n}]/total") for n in (1, 2, 3, 4)] == ["1", "3", "6", "10"]
    filled.remove("r", 2)
    assert filled.value("r[3]/total") == "8"


def test_circles_among_instances_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """S14: instances that wait for each other without end are stopped, not followed for ever."""
    filled = interview(
        """
        survey
        | type         | name  | label | calculation              |
        | begin_repeat | r     | R     |                          |
        | calculate    | grows |       | sum(../../r/grows) + 1   |
        | end_repeat   |       |       |                          |
        """
    )
    monkeypatch.setattr("forms.state.MAX_TURNS_BACK", 500)
    filled.add("r")
    assert filled.value("r[1]/grows") != ""


def test_conditions() -> None:
    """S11, S12: read only is inherited; required and constraint speak with the form's own words."""
    filled = interview(
        """
        survey
        | type        | name | label | read_only | required  | required_message | constraint | constraint_message |
        | integer     | n    | N     |           | yes       | Say it.          | . < ${max} | At most ${max}.    |
        | integer     | max  | Max   |           |           |                  |            |                    |
        | text        | why  | Why   |           | ${n} > 5  |                  |            |                    |
        | begin_group | g    | G     | yes       |           |                  |            |                    |
        | text        | a    | A     |           |           |                  |            |                    |
        | end_group   |      |       |           |           |                  |            |                    |
        """
    )
    assert filled.state("g/a").readonly
    [problem] = filled.problems()
    assert (problem.path, problem.code, problem.message) == ("n", "required", "Say it.")
    filled.answer("max", "8")
    filled.answer("n", "9")
    assert not filled.state("n").constraint_valid
    assert [(problem.path, problem.code) for problem in filled.problems()] == [("n", "constraint"), ("why", "required")]


def test_pulling_from_lists() -> None:
    """E16: a column of the chosen row is found, by one condition or several, by text or by number."""
    filled = begin(
        form(
            """
            survey
            | type           | name  | label | calculation |
            | select_one t   | q     | Q     | |
            | integer        | n     | N     | |
            | calculate      | high  |       | instance('t')/root/item[name = ${q}]/height |
            | calculate      | both  |       | instance('t')/root/item[height > 5 and kind = 'b']/name |
            | calculate      | first |       | instance('t')/root/item[2]/name |
            | calculate      | tall  |       | count(instance('t')/root/item[height > 5]) |
            | calculate      | sum   |       | sum(instance('t')/root/item/height) |
            | calculate      | byn   |       | instance('t')/root/item[number(height) = ${n}]/name |
            choices
            | list_name | name | label | height | kind |
            | t         | x    | X     | 4      | a    |
            | t         | y    | Y     | 6      | b    |
            | t         | z    | Z     | 9      | a    |
            """
        )
    )
    filled.answer("q", "z")
    filled.answer("n", "6")
    assert {name: filled.value(name) for name in ("high", "both", "first", "tall", "sum", "byn")} == {
        "high": "9",
        "both": "y",
        "first": "y",
        "tall": "2",
        "sum": "19",
        "byn": "y",
    }
