"""The laptops that send: enrolled with words read aloud, last heard of, given up when lost."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit, QVBoxLayout

from fieldkit.recovery import Asked
from fieldkit.roster import Listed
from ui.desktop import theme as t
from ui.desktop.fields import labelled
from ui.desktop.office import laptops
from ui.desktop.office.laptops import Enrolled
from ui.desktop.office.list_page import ListPage, buttons
from ui.desktop.office.page import Bench
from ui.desktop.rows import Column, Line, Mark, good, wanting
from ui.desktop.widgets import Button, Paragraph, card, snug, text


class LaptopsPage(ListPage):
    """A row a laptop."""

    place = "laptops"
    help = "laptops"

    def __init__(self, bench: Bench) -> None:
        columns = [Column(self.tr("Laptop")), Column(self.tr("Last batch"), number=True), Column(self.tr("State"))]
        super().__init__(bench, self.tr("Laptops"), columns, "short")
        self._laptops: list[Listed] = []
        self._wanted = ""  # the laptop to choose once the list is there
        self._request = Path()
        self.enrol = snug(Button(self.tr("Enrol a laptop…"), "primary", voice="heading"))
        self.enrol.clicked.connect(self._ask_request)
        self.forgotten = snug(Button(self.tr("Passphrase forgotten…"), "link"))
        self.forgotten.clicked.connect(self._ask_recovery)
        self.lead(self.forgotten)
        self.lead(self.enrol)
        self.table.chosen.connect(self._open)
        self._read()

    def _read(self) -> None:
        self.look(laptops.listed, self._listed)

    def _listed(self, found: list[Listed]) -> None:
        self._laptops = found
        if not found:
            self.empty(
                self.tr("No laptop yet"),
                self.tr("A new laptop writes a request on a stick. Plug the stick in here, and enrol it."),
            )
            self.enrol.setFocus()
            return
        self.heading.setText(self.tr("Laptops"))  # it may have said that there is none yet
        self.table.rows.fill([self._line(one) for one in found])
        self.table.show()
        ids = [one.member.keys.id for one in found]
        self.table.choose(ids.index(self._wanted) if self._wanted in ids else 0)
        self.table.setFocus()

    def _line(self, one: Listed) -> Line:
        return (one.member.name, one.last or "–", self._state(one))

    def _state(self, one: Listed) -> Mark:
        if one.member.revoked_from is not None:
            return Mark(
                "■ " + self.tr("Given up from batch {number} on").format(number=one.member.revoked_from), "muted"
            )
        if not one.compared:
            return wanting(self.tr("Words not compared yet"))
        return good(self.tr("Words compared"))

    @property
    def _laptop(self) -> Listed | None:
        return self.table.chosen_of(self._laptops)

    def _open(self, _at: int) -> None:
        one = self._laptop
        if one is None:
            return
        frame, body = card(gap=t.STEP2)
        body.addWidget(text(one.member.name, "heading"))
        if one.waiting:
            body.addWidget(text("▲  " + self.tr("%n batches wait for your decision.", "", one.waiting), "warn"))
        if one.member.revoked_from is not None:
            self._add_revoked(body)
        else:
            if not one.compared:
                self._add_words(body)
            self._add_giving_up(body, one)
        self.put(frame)
        if not one.compared and one.member.revoked_from is None:
            wanted = partial(laptops.words, station=one.member.keys.id, language=self.bench.language)
            self.look(wanted, self._show_words)

    def _add_words(self, body: QVBoxLayout) -> None:
        body.addWidget(
            Paragraph(self.tr("Whoever holds the laptop reads six words aloud. Type them as you hear them."), "muted")
        )
        self.ours = Paragraph("", "strong")
        self.ours.hide()
        body.addWidget(self.ours)
        self.said = QLineEdit()
        self.said.returnPressed.connect(self._compare)
        body.addWidget(labelled(self.tr("The six words that are read to you"), self.said))
        compare = snug(Button(self.tr("Compare"), "secondary", key="↵", voice="strong"))
        compare.clicked.connect(self._compare)
        body.addLayout(buttons(compare))

    def _show_words(self, words: str) -> None:
        if self.seen and self.seen.isAncestorOf(self.ours):
            self.ours.say(self.tr("Here they are: {words}").format(words=words))

    def _compare(self) -> None:
        one, said = self._laptop, self.said.text().strip()
        if one and said:
            self._wanted = one.member.keys.id
            self.look(partial(laptops.compare, station=self._wanted, said=said), self._compared)

    def _compared(self, _result: None) -> None:
        self.notice.close_up()
        self._changed(None)

    def _changed(self, _result: None) -> None:
        self.changed.emit()
        self._read()

    def _add_giving_up(self, body: QVBoxLayout, one: Listed) -> None:
        self.number = QLineEdit(str(one.last + 1))
        body.addWidget(labelled(self.tr("Lost? From which batch on does nothing count any more?"), self.number))
        body.addWidget(Paragraph(self.tr("What it sent before stays, and comes in whenever it arrives."), "muted"))
        give_up = snug(Button(self.tr("Give the laptop up"), "link"))
        give_up.clicked.connect(self._give_up)
        body.addLayout(buttons(give_up))

    def _add_revoked(self, body: QVBoxLayout) -> None:
        body.addWidget(Paragraph(self.tr("What comes from it is kept apart, whole, until you decide."), "muted"))
        undo = snug(Button(self.tr("It was found: count all again"), "secondary", voice="strong"))
        undo.clicked.connect(lambda: self._revoke(None))
        body.addLayout(buttons(undo))

    def _give_up(self) -> None:
        typed = self.number.text().strip()
        if typed.isascii() and typed.isdigit() and int(typed) > 0:
            self._revoke(int(typed))
        else:
            self.number.setFocus()

    def _revoke(self, number: int | None) -> None:
        one = self._laptop
        if one:
            self._wanted = one.member.keys.id
            self.look(partial(laptops.revoke, station=self._wanted, from_batch=number), self._changed)

    def _ask_request(self) -> None:
        title, kinds = self.tr("The laptop's request"), self.tr("Requests (*.request);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()), kinds)
        if name:
            self.take_in(Path(name))

    def take_in(self, request: Path) -> None:
        """Enrol the laptop that made this request."""
        self.notice.close_up()
        self.look(partial(laptops.enrol, request=request, today=self.desk.today), self._enrolled)

    def _enrolled(self, made: Enrolled) -> None:
        self._wanted = made.station
        self._changed(None)
        said = self.tr("{name} is enrolled. Take the stick back to it: it must open “{kit}”. Then compare the words.")
        self.told.say(said.format(name=made.name, kit=made.kit.name))

    def _ask_recovery(self) -> None:
        title, kinds = self.tr("The request to recover"), self.tr("Requests (*.recovery);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, title, str(Path.home()), kinds)
        if name:
            self.recover(Path(name))

    def recover(self, request: Path) -> None:
        """Help the laptop that made this request."""
        self.notice.close_up()
        self._request = request
        self.look(partial(laptops.asked, request=request), self._asked)

    def _asked(self, found: Asked) -> None:
        """Show whom the answer would help, before there is one."""
        frame, body = card("warn", gap=t.STEP2)
        body.addWidget(text(self.tr("{name} asks to recover its passphrase").format(name=found.station), "heading"))
        body.addWidget(Paragraph(self.tr("Whoever calls must read these words to you:"), "muted"))
        body.addWidget(Paragraph(found.code, "strong"))
        body.addWidget(
            Paragraph(self.tr("Go on only if you know who is calling and the laptop is still in their hands."), "muted")
        )
        yes = snug(Button(self.tr("They read the same words: help"), "secondary", voice="strong"))
        yes.clicked.connect(lambda: self._help(found))
        body.addLayout(buttons(yes))
        self.put(frame)
        yes.setFocus()

    def _help(self, found: Asked) -> None:
        self.look(partial(laptops.answer, request=self._request, found=found), self._helped)

    def _helped(self, out: Path) -> None:
        self.told.say(self.tr("Take “{file}” back to the laptop.").format(file=out.name))
        self.put(_said(self.tr("The answer is written. It opens nothing but with the passphrase chosen there.")))


def _said(words: str) -> QFrame:
    frame, body = card()
    body.addWidget(Paragraph(words))
    return frame
