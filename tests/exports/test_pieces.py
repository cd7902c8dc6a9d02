"""Rows of a plan that ask about the same answers, beside tables that show them: a reader adds them up."""

from collections.abc import Sequence
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exports.answerable import answerable, holds
from exports.disclosure.certificate import certify
from exports.disclosure.model import COUNTED, Key, Relation, key
from exports.disclosure.protect import Protected, Protection, protect
from exports.disclosure.protection import Mode
from exports.disclosure.statement import Statement
from exports.gatherings import gatherings
from exports.measures import Condition, Range, Where
from exports.periods import Period
from exports.plan import read_plan
from exports.tables import Collected, collect
from fieldkit.store import Store
from tests.exports import made

TEST = "mesa_test"
Q2 = Period.parse("2026-Q2")
INDICATOR = """
[[indicator]]
code = "{code}"
name = {{ es = "{code}", en = "{code}" }}
unit = {{ es = "tests", en = "tests" }}
responsible = {{ es = "Mesa", en = "Mesa" }}
evaluated = "quarter"
count = {{ what = "submissions", form = "mesa_test", per = "quarter", where = {{ {where} }} }}
target = [{{ since = 2026-01-01, min = 100 }}]
"""
LITTLE, ANSWERED, ALONE = 'band = ["b3", "b4"]', "band = true", 'band = "b4", q01 = "nunca"'


CROSSED = """
[[table]]
id = "q01-band"
form = "mesa_test"
sheet = { es = "Cruce", en = "Crossed" }
title = { es = "Cruce", en = "Crossed" }

[table.rows]
by = "q01"
title = { es = "Pregunta", en = "Question" }
labels = { nunca = { es = "Nunca", en = "Never" }, aveces = { es = "A veces", en = "Sometimes" } }

[table.columns]
by = "band"
title = { es = "Resultado", en = "Result" }

[table.columns.labels]
b1 = { es = "Mucho", en = "Plenty" }
b2 = { es = "Suficiente", en = "Some" }
b3 = { es = "Poco", en = "Little" }
b4 = { es = "Muy poco", en = "Very little" }
"""
QUESTIONS = """
[[table]]
id = "questions"
form = "mesa_test"
sheet = { es = "Preguntas", en = "Questions" }
title = { es = "Preguntas", en = "Questions" }

[table.rows]
by = "question"
questions = ["q01", "q02", "q03", "q04", "q05", "q06", "q07", "q08", "q09", "q10"]
title = { es = "Pregunta", en = "Question" }

[table.columns]
by = "answer"
title = { es = "Respuesta", en = "Answer" }
"""


def counted(store: Store, *rows: str, tables: str = "") -> Collected:
    """The second quarter by a plan with these rows and tables more."""
    more = "".join(INDICATOR.format(code=f"N{number}", where=row) for number, row in enumerate(rows))
    plan = read_plan(made.MESA + (tables + more).encode())
    held = tuple(gatherings(store, Q2, "passers"))
    return collect(store, plan, Q2, held, "es")


def said(collected: Collected, release: str, mode: Mode = "rounding") -> Protected:
    return protect(collected.model, collected.wanted, protection=Protection(mode=mode), secret=b"s", release=release)


def row(cells: Sequence[Key] | Statement, part: str) -> Key:
    """The whole quarter's cell of the row that asks so."""
    facts = cells.facts if isinstance(cells, Statement) else cells
    return next(cell for cell in facts if len(cell) == 1 and part in dict(cell)[COUNTED])


@pytest.fixture
def office(tmp_path: Path) -> Store:
    """Of 19 who took a test, three have little and four very little."""
    store = made.office(tmp_path)
    made.gathering(store, "Santiago", "2026-05-14", ["b1"] * 12 + ["b3"] * 3 + ["b4"] * 4, passers=30)
    return store


@pytest.mark.parametrize("mode", ["rounding", "suppression"])
def test_rows_and_tables_of_the_same_answers_give_nobody_away_together(office: Store, mode: Mode) -> None:
    """A reader knows that 'little or very little' is the sum of two columns, and that some of one are in another.

    Without that in the model four of sixty draws printed a column of which one to four fitted.
    """
    with office:
        collected = counted(office, LITTLE, ANSWERED, ALONE)
        for number in range(60 if mode == "rounding" else 1):
            statement = said(collected, f"{number}", mode).statement
            bands = {band: key(TEST, band=band) for band in (*made.BANDS, "")}
            known = (
                Relation(row(statement, "[band=b3|b4]"), (bands["b3"], bands["b4"])),
                Relation(row(statement, "[band answered]"), tuple(bands[band] for band in made.BANDS)),
                Relation(bands["b4"], (row(statement, "q01=nunca"), key("very little, but not that"))),
            )
            # Of the program's own sums a reader knows those between what is printed.
            printed = tuple(one for one in statement.relations if {one.total, *one.parts} <= statement.facts.keys())
            certify(Statement(statement.facts, (*printed, *known), statement.answers), threshold=5)


@pytest.mark.parametrize("mode", ["rounding", "suppression"])
def test_a_row_of_two_answers_is_a_cell_of_the_table_that_crosses_them(office: Store, mode: Mode) -> None:
    """Rounded each by itself the same four people were '5' in one and '0' in the other: then one to four remain."""
    with office:
        gathering = office.sessions.all()[0].id
        others = [{"q01": "aveces", "band": band} for band in ["b1"] * 6 + ["b3"] * 7 + ["b4"] * 6]
        office.submissions.save_all(office.shelf.form(TEST), gathering, [*others, {"band": "b4"}, {"q01": "aveces"}])
        collected = counted(office, ALONE, LITTLE, tables=CROSSED)
    cell = key(TEST, band="b4", q01="nunca")
    for number in range(60 if mode == "rounding" else 1):
        statement = said(collected, f"{number}", mode).statement
        printed = tuple(one for one in statement.relations if {one.total, *one.parts} <= statement.facts.keys())
        known = Relation(row(statement, "q01=nunca"), (cell,))
        certify(Statement(statement.facts, (*printed, known), statement.answers), threshold=5)


def test_a_row_about_all_ten_questions_does_not_count_every_way_to_answer_them(office: Store) -> None:
    """Of each of the ten its pieces know whether it was the answer that the row asks for, and no more."""
    ten = ", ".join(f'q{number:02} = "nunca"' for number in range(1, 11))
    with office:
        collected = counted(office, ten, tables=QUESTIONS)
    assert len(collected.model.counts) < 15_000
    assert collected.model.counts[row([*collected.model.counts], "[q01=nunca; q02")] == 0


def test_where_the_ways_are_too_many_those_that_were_taken_are_enough(office: Store) -> None:
    """Twenty questions, each asked for by a row, and all by another: a million ways. The same is counted."""
    each: list[Where] = [{f"q{number}": "yes"} for number in range(20)]
    assert answerable([*each, {f"q{number}": "yes" for number in range(20)}], None) == set()
    with office, pytest.MonkeyPatch.context() as patch:
        patch.setattr("exports.answerable._MOST_WAYS", 1)
        few = counted(office, LITTLE, ALONE, tables=CROSSED)
        patch.undo()
        every = counted(office, LITTLE, ALONE, tables=CROSSED)
    assert len(few.model.counts) < len(every.model.counts)
    shown = {cell for one in few.wanted for cell in one.cells().values()}
    assert {cell: few.model.counts[cell] for cell in shown} == {cell: every.model.counts[cell] for cell in shown}
    statement = said(few, "r").statement
    known = Relation(row(statement, "q01=nunca"), (key(TEST, band="b4", q01="nunca"),))
    printed = tuple(one for one in statement.relations if {one.total, *one.parts} <= statement.facts.keys())
    certify(Statement(statement.facts, (*printed, known), statement.answers), threshold=5)


def test_a_release_says_the_same_whoever_prints_it(office: Store) -> None:
    """What binds the rows together has the same names each time: noise is drawn by them."""
    with office:
        one, other = (said(counted(office, LITTLE, ALONE), "r") for _ in range(2))
    assert one.statement.facts == other.statement.facts
    assert not any("frozenset" in str(dict(cell)[COUNTED]) for cell in counted_names(one))


def counted_names(protected: Protected) -> set[Key]:
    return {cell for relation in protected.statement.relations for cell in (relation.total, *relation.parts)}


CONDITIONS = st.one_of(
    st.booleans(),
    st.sampled_from(["1", "2", "b"]),
    st.lists(st.sampled_from(["1", "2", "b"]), max_size=3).map(tuple),
    st.builds(Range, min=st.none() | st.integers(-1, 3).map(float), max=st.none() | st.integers(-1, 3).map(float)),
)
WHERES = st.dictionaries(st.sampled_from(["p", "q"]), CONDITIONS, max_size=2)
GIVEN = st.sampled_from(["", "1", "2", "b", "c", "0", "-7", "1.5", "9"])


@settings(max_examples=150, deadline=None)
@given(st.lists(WHERES, min_size=1, max_size=3), GIVEN, GIVEN)
def test_whatever_is_answered_was_thought_of(rows: list[Where], one: str, other: str) -> None:
    """Which rows count somebody is among the ways that are told; a way that is missing would be proven away."""
    answers = {"p": frozenset({one} - {""}), "q": frozenset({other} - {""})}
    way = tuple(all(holds(asked, answers[path]) for path, asked in where.items()) for where in rows)
    assert way in answerable(rows, None)


def test_what_nobody_can_answer_is_no_piece() -> None:
    """A choice is not both of two; very little is little or very little."""
    rows: list[dict[str, Condition]] = [{"band": ("b3", "b4")}, {"band": "b4"}, {"band": "b1"}]
    assert answerable(rows, None) == {
        (True, True, False), (True, False, False), (False, False, True), (False, False, False),
    }  # fmt: skip


def test_of_several_choices_any_may_go_together(office: Store) -> None:
    """A question that takes several can be answered with both."""
    with office:
        forms = [office.shelf.form(info.form) for info in office.shelf.forms()]
    form, several = next(
        (form, question) for form in forms for question in form.questions if question.asked == "select_multiple"
    )
    first, second = [choice.value for choice in form.choices(several.path)][:2]
    rows: list[Where] = [{several.path: first}, {several.path: second}]
    assert answerable(rows, form) == set(product((True, False), repeat=2))
