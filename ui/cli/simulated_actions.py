"""Made-up work on the plan's actions, around a day: associations, activities, visits, cases. Nobody in it is real."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

from fieldkit import shelf
from fieldkit.drafts import new_id
from fieldkit.filling import fill
from fieldkit.store import Store
from forms.interview import Interview

_Clock = Callable[[], datetime]


class Simulated:
    """Enters made-up sheets in an office, as somebody there would."""

    def __init__(self, office: Store, today: date) -> None:
        self._office = office
        self._today = today
        self._clock: _Clock = lambda: datetime(today.year, today.month, today.day, 9, tzinfo=UTC)

    def enter(self, form_id: str, **given: str) -> None:
        """Fill a form in and save it."""
        form = self._office.form(form_id)
        filled, _ = fill(form, given, self._clock)
        self._office.submissions.save(form, new_id(), filled)

    def correct(self, name: str, label: str, **given: str) -> None:
        """Correct the sheet that made a thing."""
        made = next(one for one in self._office.lists.history(name, self.id(name, label)) if one.creates)
        one = self._office.submissions.get(made.record)
        form = self._office.form(one.form)
        interview = Interview(form, clock=self._clock, answers=one.answers)
        for path, value in given.items():
            interview.answer(path, value)
        self._office.submissions.correct(made.record, form, interview.answers())

    def day(self, after: int) -> str:
        """A day so many after today."""
        return (self._today + timedelta(days=after)).isoformat()

    def id(self, name: str, label: str) -> str:
        """The id of a thing by its label."""
        return next(one.id for one in self._office.lists.all(name) if one.label == label)


def act(office: Store, today: date) -> None:
    """Put the forms of the plan's actions on the shelf, and some weeks of made-up work into the lists."""
    made = act_in_public(office, today)
    _visits(made)
    _time_bank(made)
    _cases(made)


def act_in_public(store: Store, today: date) -> Simulated:
    """As `act`, but only what tells of no person: a laptop's table enters it as well."""
    for workbook in shelf.action_forms():
        store.add_form(workbook)
    made = Simulated(store, today)
    _tables(made)
    _associations(made)
    _directory(made)
    _posters(made)
    return made


def _tables(made: Simulated) -> None:
    """A table that nobody has wrapped up yet, and the next one."""
    for after, place in ((-2, "Plaza de San Juan"), (5, "Fuente del Pino")):
        made.enter(
            "mesa_plan", place=place, date=made.day(after), starts="17:30:00.000", ends="20:00:00.000",
            announced=made.day(after - 3), announced_by="poster channel", team="4", team_sure="3",
            materials="posters table chairs tests", services_know="yes",
        )  # fmt: skip


def _associations(made: Simulated) -> None:
    """Two associations of one name, and activities before and after today."""
    for name, kind, joined in (
        ("Asociación inventada La Encina", "association", -200),
        ("Asociación inventada La Encina", "volunteers", -90),
        ("Club inventado del Paseo", "public", -150),
    ):
        made.enter("association", name=name, kind=kind, channel="yes", joined=made.day(joined))
    for title, after, starts, place in (
        ("Taller inventado de huerto", -5, "18:00:00.000", "Centro cívico"),
        ("Paseo inventado por la sierra", 1, "10:00:00.000", "Santa Ana"),
        ("Tarde inventada de juegos", 6, "17:30:00.000", "Plaza de San Juan"),
    ):
        made.enter(
            "activity", title=title, date=made.day(after), starts=starts, place=place, free="yes",
            association="Club inventado del Paseo",
        )  # fmt: skip
    made.enter("meeting", date=made.day(-20), kind="lag", mode="present", present="9")


def _directory(made: Simulated) -> None:
    """What there is: one entry out of date."""
    for title, tag, about, place, checked in (
        ("Café inventado de los jueves", "wanted", "company", "San Antón", -20),
        ("Asesoría inventada de ayudas", "needed", "papers", "Centro", -15),
        ("Autobús inventado a las pedanías", "needed", "transport", "", -300),
    ):
        made.enter(
            "offer", title=title, tag=tag, about=about, place=place, checked=made.day(checked), cost="free",
            by="Asociación inventada La Encina", contact="Por las tardes en el local",
        )  # fmt: skip


def _posters(made: Simulated) -> None:
    """Two posters, and two months' scans."""
    for place in ("Centro de salud inventado", "Plaza de San Juan"):
        made.enter("poster", place=place, medium="paper", spoken="es", placed=made.day(-70))
        for after, scans in ((-40, "12"), (-10, "19")):
            poster = made.id("posters", place)
            made.enter("poster_month", date=made.day(after), poster=poster, place=place, scans=scans)


def _visits(made: Simulated) -> None:
    """A volunteer who has left with visits planned, another whose checks are missing, and visits that were noted."""
    for code, joined in (("P-01", -60), ("P-02", -45), ("P-03", -30)):
        made.enter("care_person", code=code, consent="yes", place="Centro", days="mon wed", joined=made.day(joined))
    for code, checked in (("V-01", "yes"), ("V-02", "yes"), ("V-03", "no")):
        made.enter("care_volunteer", code=code, checked=checked, joined=made.day(-40))
    for code, after in (("P-01", -6), ("P-02", -25), ("P-03", -3)):
        who = made.id("care_people", code)
        made.enter("care_visit", date=made.day(after), person=who, visit="done", activities="company", hours="2")
    for code, helper, after in (("P-01", "V-01", 0), ("P-02", "V-02", 1), ("P-03", "V-01", 2), ("P-01", "V-02", 7)):
        made.enter(
            "care_plan", person=made.id("care_people", code), volunteer=made.id("care_volunteers", helper),
            date=made.day(after), status="planned", **{"from": "10:30:00.000", "until": "12:30:00.000"},
        )  # fmt: skip
    made.correct("care_volunteers", "V-02", left=made.day(-2))


def _time_bank(made: Simulated) -> None:
    made.enter("time_volunteer", code="T-01", offer="errand company", joined=made.day(-80))
    made.enter(
        "time_volunteer", code="T-02", offer="paper errand", spoken="es ar", place="Centro", joined=made.day(-70)
    )
    made.enter("time_request", date=made.day(1), kind="paper", spoken="ar", place="Centro", status="open")
    made.enter("time_request", date=made.day(2), kind="repair", status="open")
    helper = made.id("time_volunteers", "T-01")
    made.enter("time_request", date=made.day(3), kind="errand", place="La Alquería", status="open")
    made.enter("time_request", date=made.day(-4), kind="company", status="done", helper=helper, hours="2")


def _cases(made: Simulated) -> None:
    """One overdue, one for this week, one for later, one closed."""
    for code, severity, after, what in (
        ("C-01", "high", -3, "Llamar a la asociación del barrio"),
        ("C-02", "medium", 1, "Acompañar al taller"),
        ("C-03", "low", 16, "Preguntar cómo le va"),
    ):
        made.enter(
            "case", code=code, opened=made.day(-50), source="mesa", severity=severity, status="open",
            next_step=made.day(after), next_what=what,
        )  # fmt: skip
    made.enter("case", code="C-04", opened=made.day(-90), source="association", severity="low", status="open")
    closed = {"case": made.id("cases", "C-04"), "closed": made.day(-10), "closed_why": "connected"}
    made.enter("case_step", date=made.day(-10), done="visit", status="closed", **closed)
