"""A year of simulated work with all six actions. Nobody's: all of it is made up here, and so its answers are known."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path

from fieldkit import shelf
from fieldkit.drafts import new_id
from fieldkit.filling import fill
from fieldkit.store import Store
from tests.exports import made
from tests.factory import clock

YEAR = 2026
PEOPLE, VOLUNTEERS, HELPERS = 52, 84, 33
ASSOCIATIONS = tuple(f"Asociación inventada {letter}" for letter in "ABCDEFGHIJ")
Rows = dict[str, list[dict[str, str]]]


def month_days(month: int) -> list[date]:
    """The days of a month of the year."""
    first = date(YEAR, month, 1)
    days = (first + timedelta(days=number) for number in range(31))
    return [day for day in days if day.month == month]


def rows() -> Rows:
    """All that was recorded, form by form, as somebody would type it in."""
    found: Rows = defaultdict(list)
    for form, count, code in (("care_person", PEOPLE, "p"), ("care_volunteer", VOLUNTEERS, "v")):
        more = {"consent": "yes"} if form == "care_person" else {"checked": "yes"}
        found[form] = [{"code": f"{code}{n}", "joined": "2025-12-01", **more} for n in range(count)]
    for gone, day in ((0, "2026-03-15"), (1, "2026-06-30"), (2, "2026-09-01")):
        found["care_person"][gone]["left"] = day
    found["time_volunteer"] = [{"code": f"t{n}", "joined": f"2026-{1 + n % 3:02}-10"} for n in range(HELPERS)]
    found["association"] = [
        {"name": name, "kind": "association", "channel": "yes" if n < 9 else "no", "joined": "2026-02-01"}
        for n, name in enumerate(ASSOCIATIONS)
    ]
    for month in range(1, 13):
        for form, given in _month(month):
            found[form].append(given)
    found["association_report"] = list(_reports())
    return found


def _month(month: int) -> Iterator[tuple[str, dict[str, str]]]:
    days = [day.isoformat() for day in month_days(month)]
    answered = {f"q{n:02}": "aveces" for n in range(1, 11)}
    for n in range(98 + month):
        yield (
            "poster_test",
            {"date": days[n % 28], **answered, **({"comment": "Más bancos"} if n < 9 + month % 5 else {})},
        )
    for n in range(7):
        yield "poster_test", {"date": days[n], "q01": "nunca"}
    yield "poster_month", {"date": days[-1], "scans": str(115 + 2 * month)}
    for n in range(220 + month):
        yield (
            "care_visit",
            {"date": days[n % 28], "code": f"p{n % PEOPLE}", "visit": "done", "activities": "shopping bank"},
        )
    for n in range(11):
        yield "care_visit", {"date": days[n], "code": f"p{n}", "visit": "missed", "missed_why": "volunteer"}
    for n in range(97 + month):
        yield "time_request", {"date": days[n % 28], "kind": "errand", "status": "done" if n % 10 else "open"}
    for n in range(27 + month):
        yield "time_review", {"date": days[n % 28], "rating": str(1 + n % 5)}
    yield "channel_month", {"date": days[9], "subscribers": str(140 + 3 * month)}
    for n in range(9 + month % 4):
        yield "activity", {"date": days[n], "title": "Taller", "association": ASSOCIATIONS[n % 8]}
        yield "attendance", {"date": days[n], "association": ASSOCIATIONS[n % 8], "present": str(8 + (n + month) % 7)}
    if month in {2, 5, 6, 11}:
        yield "meeting", {"date": days[4], "kind": "lag", "present": str(6 + month), "reports": _sent[month]}
    yield "meeting", {"date": days[7], "kind": "internal", "present": "3", "reports": "other"}


_sent = {2: "mesa posters", 5: "mesa care", 6: "care channel timebank", 11: "associations"}


def _reports() -> Iterator[dict[str, str]]:
    """Seven in time, one late, one about the other half-year, and one association that sends nothing."""
    for n, name in enumerate(ASSOCIATIONS[:8]):
        day = "2026-06-20" if n < 7 else "2026-07-04"
        yield {
            "association": name, "half": "2026-S1", "date": day, "activities": str(n), "participants": str(11 + n),
            "needs": "company transport",
        }  # fmt: skip
    yield {
        "association": ASSOCIATIONS[8], "half": "2026-S2", "date": "2026-12-20", "activities": "2",
        "participants": "40", "needs": "",
    }  # fmt: skip


def office(folder: Path, recorded: Mapping[str, Sequence[dict[str, str]]]) -> Store:
    """An office with all forms of the plan, and what was recorded in the year; a gathering or two a month."""
    store = made.office(folder)
    for workbook in shelf.action_forms():
        store.add_form(workbook)
    for form, given in recorded.items():
        definition = store.shelf.form(form)
        worked_out: dict[tuple[str, ...], dict[str, str]] = {}
        answers = []
        for row in given:
            # What a form works out depends on what kind of row it is, not on its day or code.
            kind = tuple(f"{name}={value}" for name, value in row.items() if name not in {"date", "code"})
            if kind not in worked_out:
                worked_out[kind], problems = fill(definition, row, clock)
                assert not problems, (form, row, problems)
            answers.append({**worked_out[kind], **row})
        store.submissions.save_all(definition, new_id(), answers)
    for month in range(1, 13):
        made.gathering(store, "Santiago", f"2026-{month:02}-10", ["b1", "b2", "b3"] * 12, passers=36 + month)
        if month % 2:
            made.gathering(store, "La Raja", f"2026-{month:02}-20", ["b4"] * 6, passers=8)
    return store
