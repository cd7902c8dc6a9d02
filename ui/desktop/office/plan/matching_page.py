"""This week's requests and who could help with each: why, with how many points, and what both say to it."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtWidgets import QComboBox, QVBoxLayout

from fieldkit.matching.model import Offer
from ui.desktop import theme as t
from ui.desktop.language import beside, days_said, short_day
from ui.desktop.office.list_page import buttons
from ui.desktop.office.page import Bench
from ui.desktop.office.plan import weeks
from ui.desktop.office.plan.plan_page import PlanPage
from ui.desktop.office.plan.weeks import Asked, Matching
from ui.desktop.rows import Column, Line, good, wanting
from ui.desktop.widgets import Button, Paragraph, PickOne, card, snug, text

_WEEK = timedelta(days=7)


class MatchingPage(PlanPage):
    """A row a request. What both agree to is written down at once, and asks no more."""

    part = "matching"
    help = "matching"

    def __init__(self, bench: Bench) -> None:
        columns = [Column(self.tr("Request")), Column(self.tr("Who")), Column(self.tr("Points"), number=True)]
        super().__init__(bench, columns)
        self.day = self.desk.today
        self._found: Matching | None = None
        self._at = 0
        self.which: QComboBox = PickOne(self.tr("What is matched"))
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.which.activated.connect(lambda _: self._read())
        self.before = snug(Button(self.tr("← Week before"), "secondary", voice="strong"))
        self.after = snug(Button(self.tr("Week after →"), "secondary", voice="strong"))
        self.before.clicked.connect(lambda: self._move(-_WEEK))
        self.after.clicked.connect(lambda: self._move(_WEEK))
        line = buttons(self.before, self.after)
        line.addWidget(self.which)
        self.column.insertLayout(2, line)
        for one, other in ((self._led, self.before), (self.before, self.after), (self.after, self.which)):
            self.setTabOrder(one, other)
        self.far = Paragraph("", "muted")
        self.column.insertWidget(self.column.count() - 1, self.far)
        self.table.chosen.connect(self._open)
        self.table.entered.connect(lambda _: self._enter())
        self._read()

    def _move(self, days: timedelta) -> None:
        self.day += days
        self._read()

    def _read(self) -> None:
        name = str(self.which.currentData() or "")
        self.look(partial(weeks.look, name=name, day=self.day, language=self.bench.language), self._matched)

    def _matched(self, found: Matching | None) -> None:
        self._found = found
        self._show_week(found.monday if found else self.day)
        for widget in (self.before, self.after, self.which):
            widget.setVisible(found is not None)
        if found is None:
            told = self.tr("The plan matches nothing here: its rows [[match]] say which lists ask and which offer.")
            self.empty(self.heading.text(), told)
            return
        self.which.clear()
        for name, title in found.names:
            self.which.addItem(title, name)
        self.which.setCurrentIndex(self.which.findData(found.name))
        self.told.say(self._summary(found))
        self.far.say(self._far(found))
        self.table.rows.fill([self._line(one) for one in found.asked])
        self.table.setVisible(bool(found.asked))
        if found.asked:
            self.table.choose(min(self._at, len(found.asked) - 1))
        else:
            self.put(None)
        self.first_focus().setFocus()

    def _show_week(self, monday: date) -> None:
        last = monday + _WEEK - timedelta(days=1)
        title = self.tr("Who helps whom, {first} to {last}")
        self.heading.setText(title.format(first=short_day(monday), last=short_day(last)))

    def _summary(self, found: Matching) -> str:
        agreed = sum(one.how == "agreed" for one in found.asked)
        nobody = sum(one.how == "nobody" for one in found.asked)
        if not found.asked:
            return self.tr("Nobody asks for anything this week.")
        return beside(
            self.tr("%n requests", "", len(found.asked)),
            self.tr("%n agreed", "", agreed),
            self.tr("%n that nobody is left for", "", nobody),
            self.tr("%n offer help", "", found.offers),
        )

    def _far(self, found: Matching) -> str:
        if not found.far:
            return ""
        told = self.tr("Nobody has said how far it is to: {places}. Add a column km to the places' list, under Forms.")
        return told.format(places=", ".join(found.far))

    def _line(self, one: Asked) -> Line:
        what = beside(days_said(one.request.label), one.when)
        if one.offer is None:
            return (what, wanting(self.tr("nobody")), "")
        return (what, good(one.offer.label), "") if one.how == "agreed" else (what, one.offer.label, one.points)

    @property
    def _row(self) -> Asked | None:
        return self.table.chosen_of(self._found.asked) if self._found else None

    def _enter(self) -> None:
        if self._row:
            self.went.emit(self._row.place)

    def _open(self, at: int) -> None:
        one, found = self._row, self._found
        if one is None or found is None:
            return
        self._at = at
        frame, body = card(gap=t.STEP2)
        body.addWidget(text(self._title(one), "heading"))
        body.addWidget(Paragraph(beside(days_said(one.request.label), one.when), "muted"))
        for reason in one.reasons:
            body.addWidget(Paragraph(f"· {reason}"))
        offered: list[Button] = []
        if one.offer and one.how == "proposed":
            offered += self._answers(found, one.offer)
        self.enter = snug(Button(self.tr("Open its sheet"), "secondary", voice="strong", key="↵"))
        self.enter.clicked.connect(self._enter)
        body.addLayout(buttons(*offered, self.enter))
        for offer, points, reasons in one.others:
            self._add_other(found, body, offer, points, reasons)
        self.put(frame)

    def _add_other(
        self, found: Matching, body: QVBoxLayout, offer: Offer, points: int, reasons: tuple[str, ...]
    ) -> None:  # fmt: skip
        told = self.tr("{who} could too: {points} of 100 points").format(who=offer.label, points=points)
        body.addWidget(text(told, "strong"))
        body.addWidget(Paragraph("; ".join(reasons), "muted"))
        if found.agrees:
            words = self.tr("Both agree: {who}").format(who=offer.label)
            button = snug(Button(words, "link"))
            button.clicked.connect(partial(self._settle, agrees=True, offer=offer))
            body.addLayout(buttons(button))

    def _answers(self, found: Matching, offer: object) -> list[Button]:
        yes = snug(Button(self.tr("Both agree"), "primary", voice="heading"))
        yes.clicked.connect(lambda: self._settle(agrees=True))
        no = snug(Button(self.tr("Not with this one"), "secondary", voice="strong"))
        no.clicked.connect(lambda: self._settle(agrees=False))
        return [button for button, shown in ((yes, found.agrees), (no, found.refuses)) if shown and offer]

    def _title(self, one: Asked) -> str:
        if one.offer is None:
            return self.tr("Nobody is left for it")
        if one.how == "agreed":
            return self.tr("✓ {who} helps").format(who=one.offer.label)
        return self.tr("{who}: {points} of 100 points").format(who=one.offer.label, points=one.points)

    def _settle(self, _checked: object = None, *, agrees: bool, offer: Offer | None = None) -> None:
        one, found = self._row, self._found
        chosen = offer or (one.offer if one else None)
        if one is None or chosen is None or found is None:
            return
        deed = partial(
            weeks.settle, name=found.name, request=one.request, offer=chosen, agrees=agrees, clock=self.desk.clock
        )
        self.look(deed, self._settled)

    def _settled(self, _record: str) -> None:
        self.changed.emit()
        self._read()
