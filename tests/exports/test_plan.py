from datetime import date

import pytest

from exports.measures import PeopleAGathering, PlacesAMonth, Submissions
from exports.plan import read_plan
from fieldkit.errors import Code, WorldFailed
from tests.exports import made

MESA = made.MESA


def test_the_ready_made_plan_has_its_indicators_and_table() -> None:
    """Mesa Camilla comes with M1 to M3 against the plan's figures, and tests by place and band."""
    plan = read_plan(MESA)
    aims = {row.code: (row.target[0].min, row.target[0].max, row.evaluated) for row in plan.indicator}
    assert aims == {"M1": (30, 50, "quarter"), "M2": (100, None, "quarter"), "M3": (1, 2, "quarter")}
    assert [type(row.count) for row in plan.indicator] == [PeopleAGathering, Submissions, PlacesAMonth]
    (table,) = plan.table
    assert (table.form, table.rows.by, table.columns.by) == ("mesa_test", "place", "band")
    assert list(table.columns.labels) == ["b1", "b2", "b3", "b4"]


def test_a_target_holds_from_its_day_until_the_next() -> None:
    """Targets are dated: none before the first, the latest that has begun after it."""
    plan = read_plan(MESA.replace(b"min = 100 }]", b"min = 100 }, { since = 2027-01-01, min = 120 }]"))
    indicator = plan.indicator[1]
    assert indicator.target_on(date(2025, 12, 31)) is None
    found = [indicator.target_on(date(2026, 12, 31)), indicator.target_on(date(2027, 1, 1))]
    assert [target.min for target in found if target] == [100, 120]


@pytest.mark.parametrize(
    ("change", "facts"),
    [
        ((b'code = "M2"', b"code = "), {"where": "line", "what": "not-toml"}),
        ((b'code = "M2"', b"code = 2"), {"where": "indicator 2", "what": "wrong", "field": "code"}),
        ((b'code = "M2"', b'code = ""'), {"where": "indicator 2", "what": "wrong", "field": "code"}),
        ((b'code = "M2"\n', b""), {"where": "indicator 2", "what": "missing", "field": "code"}),
        ((b'code = "M2"', b'code = "M1"'), {"where": "indicator 2", "what": "twice", "field": "code"}),
        ((b'code = "M2"', b'code = "M2"\ncolour = 1'), {"where": "indicator 2", "what": "unknown", "field": "colour"}),
        ((b"min = 100", b"min = 0"), {"where": "indicator 2, target 1", "what": "wrong", "field": "min"}),
        ((b"since = 2026-01-01, min = 100", b"min = 100"), {"where": "indicator 2, target 1", "what": "missing"}),
        ((b"[{ since = 2026-01-01, min = 100 }]", b"[]"), {"where": "indicator 2", "what": "wrong", "field": "target"}),
        ((b'what = "submissions"', b'what = "guesses"'), {"where": "indicator 2, count", "what": "wrong"}),
        ((b'per = "quarter"', b'per = "week"'), {"where": "indicator 2, count", "what": "wrong", "field": "per"}),
        ((b'en = "Areas"', b'en = "A/B"'), {"where": "table 1", "what": "wrong", "field": "sheet"}),
        ((b'en = "Areas"', b'en = "summary"'), {"where": "table 1", "what": "twice", "field": "sheet"}),
        ((b'by = "band"', b'by = "place"'), {"where": "table 1", "what": "twice", "field": "by"}),
        ((b'es = "Mucho", ', b""), {"where": "table 1, columns, labels", "what": "missing", "field": "es"}),
        ((b'[tally]\nfield = "passers"', b"[tally]"), {"where": "tally", "what": "missing", "field": "field"}),
    ],
)
def test_a_malformed_row_is_refused_with_its_place(change: tuple[bytes, bytes], facts: dict[str, str]) -> None:
    """Whoever wrote the plan learns the row, the field, and what is wrong there."""
    assert change[0] in MESA
    with pytest.raises(WorldFailed) as failed:
        read_plan(MESA.replace(*change))
    assert failed.value.code is Code.PLAN_UNREADABLE
    found = {name: str(value) for name, value in failed.value.facts.items()}
    assert found["where"].startswith(facts.pop("where"))
    assert facts.items() <= found.items()


@pytest.mark.parametrize("data", [b"\xff\xfe", b"", b"PK\x03\x04", "título".encode("latin-1")])
def test_what_is_no_plan_at_all_is_refused(data: bytes) -> None:
    """Bytes that are no TOML, or an empty file, are a sentence and not a traceback."""
    with pytest.raises(WorldFailed) as failed:
        read_plan(data)
    assert failed.value.code is Code.PLAN_UNREADABLE


def test_people_a_gathering_needs_a_tally() -> None:
    """An indicator over people counted by hand is refused where the plan names no such count."""
    without = MESA.replace(b'[tally]\nfield = "passers"', b"").replace(b'includes = "mesa_test"', b"")
    without = without.replace(b'name = { es = "Se han parado", en = "Stopped by" }', b"")
    with pytest.raises(WorldFailed) as failed:
        read_plan(without)
    assert failed.value.facts == {"where": "indicator 1", "what": "no-tally", "field": "tally"}


def test_a_register_is_counted_in_one_way_only() -> None:
    """Who stands on it and, beside that, who joined, or some of them: between two releases few people would show."""
    row = """
[[indicator]]
code = "{code}"
name = {{ es = "n", en = "n" }}
unit = {{ es = "u", en = "u" }}
responsible = {{ es = "r", en = "r" }}
evaluated = "month"
count = {count}
target = [{{ since = 2026-01-01, min = 1 }}]
"""
    stands = '{ what = "active", form = "care_person", joined = "joined", left = "left" }'
    some = '{ what = "active", form = "care_person", joined = "joined", left = "left", where = { consent = "yes" } }'
    came = '{ what = "submissions", form = "care_person" }'
    before = len(read_plan(MESA).indicator)

    def plan(*counts: str) -> bytes:
        return MESA + "".join(row.format(code=f"r{n}", count=count) for n, count in enumerate(counts)).encode()

    assert len(read_plan(plan(stands, stands)).indicator) == before + 2
    for counts in ((stands, came), (came, stands), (stands, some)):
        with pytest.raises(WorldFailed) as failed:
            read_plan(plan(*counts))
        where = f"indicator {before + 2}, count"
        assert failed.value.facts == {"where": where, "what": "register", "field": "form"}
    public = plan(stands, came) + b'[[source]]\nform = "care_person"\ndated = "joined"\npublic = true\n'
    assert len(read_plan(public).indicator) == before + 2
