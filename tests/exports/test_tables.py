import pytest

from exports.disclosure.model import key
from exports.gatherings import gatherings
from exports.periods import Period
from exports.plan import read_plan
from exports.tables import TALLY, Collected, collect
from fieldkit.errors import Code, WorldFailed
from fieldkit.store import Store
from tests.exports import made

MESA = made.MESA
Q2 = Period.parse("2026-Q2")
TABLE = b"""
[[table]]
id = "more"
form = "mesa_test"
sheet = { es = "Otra", en = "Other" }
title = { es = "Otra", en = "Other" }
rows = { by = "%s", title = { es = "Filas", en = "Rows" } }
columns = { by = "%s", title = { es = "Columnas", en = "Columns" } }
"""


def collected(store: Store, plan: bytes = MESA, period: Period = Q2) -> Collected:
    read = read_plan(plan)
    held = tuple(gatherings(store, period, read.tally.field if read.tally else None))
    return collect(store, read, period, held, "es")


def test_every_way_of_adding_up_is_in_the_model(quarter: Store) -> None:
    """Sessions, places, areas, months and quarter of the tests, the people, and those without a test, are all tied."""
    model = collected(quarter).model
    assert model.counts[key("mesa_test")] == 189
    for cell in (
        key("mesa_test", zone="Pedanías", band="b4"),
        key("mesa_test", month="2026-04"),
        key("mesa_test", **{"window-quarter": "2026-Q2"}),
        key(TALLY, place="La Raja"),
    ):
        assert cell in model.counts
    for relation in model.relations:
        assert model.counts[relation.total] == sum(model.counts[part] for part in relation.parts)


def test_whoever_filled_the_form_did_stop_by(quarter: Store) -> None:
    """At no gathering do fewer people stop than fill the form, also where the tally was forgotten."""
    model = collected(quarter).model
    for gathering in gatherings(quarter, Q2):
        people, tests = (model.counts[key(what, session=gathering.id)] for what in (TALLY, "mesa_test"))
        assert people >= tests


def test_rows_and_columns_do_not_come_from_answers(quarter: Store) -> None:
    """A gathering's place has its row without any test, and each band its column: their presence tells nothing."""
    rows, columns = collected(quarter, period=Period.parse("2026-05")).sides["place-band"]
    assert list(rows.labels) == ["La Alquería", "La Raja", "Las Encebras", "Román"]
    assert list(columns.labels.items()) == [
        ("b1", "Mucho"),
        ("b2", "Suficiente"),
        ("b3", "Poco"),
        ("b4", "Muy poco"),
        ("", "Sin resultado"),
    ]


def test_labels_come_from_the_form_where_the_plan_names_none(quarter: Store) -> None:
    """A question with choices needs no labels in the plan; they come in the workbook's language."""
    found = collected(quarter, MESA + TABLE % (b"month", b"q01"))
    rows, columns = found.sides["more"]
    assert list(rows.labels.values()) == ["abril de 2026", "mayo de 2026", "junio de 2026"]
    assert columns.labels["nunca"] == "Nunca"
    assert columns.labels[""] == "Sin respuesta"
    assert found.model.counts[key("mesa_test", q01="nunca")] == 189


@pytest.mark.parametrize(
    ("by", "what"),
    [(b"score", "no-labels"), (b"nothing", "no-labels"), (b"remarks", "no-labels")],
)
def test_a_side_without_offered_values_is_refused(quarter: Store, by: bytes, what: str) -> None:
    """Numbers and texts have no list: showing those that occur would show that they occur."""
    with pytest.raises(WorldFailed) as failed:
        collected(quarter, MESA + TABLE % (b"place", by))
    assert failed.value.code is Code.PLAN_UNREADABLE
    assert failed.value.facts == {"where": "table 2", "what": what, "field": by.decode()}


def test_tables_that_cut_an_answer_in_different_ways_are_refused(quarter: Store) -> None:
    """What is a value in one and 'other' in the other would be counted twice over; at once, not when it is answered."""
    one = b'by = "band", labels = { b1 = { es = "Bien", en = "Well" } }'
    two = (TABLE % (b"place", b"band")).replace(b'by = "band"', one)
    with pytest.raises(WorldFailed) as failed:
        collected(quarter, MESA + two)
    assert failed.value.facts == {"where": "table 2", "what": "other-values", "field": "band"}


def test_what_is_not_among_the_labels_is_counted_under_other(quarter: Store) -> None:
    """Nothing is dropped: a band that the plan does not name stands with those without a result."""
    without = MESA.replace(b'b4 = { es = "Muy poco", en = "Very little" }', b"")
    full, less = collected(quarter).model, collected(quarter, without).model
    assert less.counts[key("mesa_test")] == full.counts[key("mesa_test")]
    together = full.counts[key("mesa_test", band="b4")] + full.counts[key("mesa_test", band="")]
    assert less.counts[key("mesa_test", band="")] == together


def test_places_nest_in_what_the_plan_says(quarter: Store) -> None:
    """Sessions lie in months by the plan's word; a thing that lies in two others is refused."""
    fine = MESA + b'[[nest]]\ninner = "session"\nouter = "place"\n'
    assert collected(quarter, fine).model.counts[key("mesa_test")] == 189
    with pytest.raises(WorldFailed) as failed:
        collected(quarter, MESA + b'[[nest]]\ninner = "zone"\nouter = "band"\n')
    assert failed.value.facts == {"where": "nest 1", "what": "not-nested", "field": "zone"}
